"""Each language's lexicon is complete, and the rules of the engine hold no word of a language."""

import ast
import inspect
import re
import typing
from pathlib import Path
from types import ModuleType

import pytest

from factcheck.text import lexicon
from factcheck.text.lexicon import (
    Lexicon,
    claim_sections,
    detail_sections,
    evidence_sections,
    languages,
    lexicon_of,
    sections_of,
    speech_sections,
)
from factcheck.text.lexicon.general import UNKNOWN
from factcheck.text.wordlists import listed

ENGINE = Path(lexicon.__file__).parents[1]
SECTIONS = {
    name.lower(): each
    for sections in (speech_sections, detail_sections, claim_sections, evidence_sections)
    for name, each in inspect.getmembers(sections, inspect.isclass)
    if each.__module__ == sections.__name__
}


def test_there_is_one_value_for_each_language() -> None:
    assert lexicon_of("en") is lexicon_of("en")
    for other in ("", "xx", "../en"):
        assert lexicon_of(other) is lexicon_of(UNKNOWN)


@pytest.mark.parametrize(
    ("language", "section"),
    [(language, section) for language in sorted(languages()) for section in sorted(sections_of(language))],
)
def test_each_section_of_a_language_is_complete(language: str, section: str) -> None:
    module = getattr(lexicon_of(language), section)
    assert isinstance(module, ModuleType)
    assert module.__doc__
    for name, wanted in typing.get_type_hints(SECTIONS[section]).items():
        assert isinstance(getattr(module, name), typing.get_origin(wanted) or wanted), name


@pytest.mark.parametrize("language", sorted(languages()))
def test_who_speaks_is_read_by_one_order_of_words(language: str) -> None:
    sections = sections_of(language)
    assert not ("reported" in sections and sections & {"saying", "grammar"})
    assert ("saying" in sections) == ("grammar" in sections)


@pytest.mark.parametrize("language", sorted(languages()))
def test_a_language_is_whole(language: str) -> None:
    speech = {"saying", "grammar"} if "saying" in sections_of(language) else {"reported"}
    assert sections_of(language) == set(SECTIONS) - {"saying", "grammar", "reported"} | speech


@pytest.mark.parametrize("language", sorted(languages()))
def test_a_language_has_no_section_that_nothing_asks_for(language: str) -> None:
    assert sections_of(language) <= set(SECTIONS)


@pytest.mark.parametrize("section", sorted(SECTIONS))
def test_each_section_can_be_read_by_general_rules(section: str) -> None:
    general = getattr(lexicon_of(UNKNOWN), section)
    for name, wanted in typing.get_type_hints(SECTIONS[section]).items():
        assert isinstance(getattr(general, name), typing.get_origin(wanted) or wanted), name


def test_the_lexicon_has_every_section() -> None:
    described = {name for name in dir(Lexicon) if not name.startswith("_")}
    assert described - {"tells_pages", "language", "orders_freely", "tells_prices"} == set(SECTIONS)


_PLAIN = listed("""
    en pq np pn Cq Cw CF Cwn wn wC oO wCn Cqn LMNS NFC NFD www. https:// http:// mailto mailto: doi: doi.org https://doi.org/
    blank line single double start end equal counts counted deed framed separator
    share buttons pointer to another piece video teaser million billion trillion verb first second
    """)
"""Names of kinds and of parts of a match, forms of addresses, and the words of sentences for people."""


def _literals(path: Path) -> list[str]:
    """Return the strings inside a module's functions, without docstrings and names of groups."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    skipped: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr):
            skipped.add(id(node.value))
        elif isinstance(node, ast.Subscript):
            skipped.update(map(id, ast.walk(node.slice)))
        elif isinstance(node, ast.Call) and _takes_names(node.func):
            skipped.update(map(id, node.args))
    return [
        node.value
        for function in ast.walk(tree)
        if isinstance(function, ast.FunctionDef)
        for node in ast.walk(function)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in skipped
    ]


def _takes_names(function: ast.expr) -> bool:
    name = ast.unparse(function)
    return name == "say" or name.endswith((".start", ".end", ".span", ".group", ".get"))


_GROUPS = listed("""
    age coins money percent points points_alone pp per odds versus duration unit in ft scale time
    """)


@pytest.mark.parametrize(
    "path",
    [path for path in sorted(ENGINE.rglob("*.py")) if "lexicon" not in path.relative_to(ENGINE).parts],
    ids=lambda path: str(path.relative_to(ENGINE)),
)
def test_no_rule_holds_a_word_of_a_language(path: Path) -> None:
    known = _PLAIN | (_GROUPS if path.name in ("amounts.py", "portions.py") else frozenset())
    words = {
        word for literal in _literals(path) for word in literal.split() if re.search("[A-Za-z]{2}", word)
    }
    assert {word for word in words if re.search("[A-Za-z]{2}", word)} <= known

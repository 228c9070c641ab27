"""The words of a language, as data: what the rules of the text engine know of English or another one.

A language is a folder here, named by its code, with one module for each section. A section is read
when the first rule asks for it, and kept; adding a language needs no other code.
"""

from __future__ import annotations

import importlib
import pkgutil
from dataclasses import dataclass
from functools import cache
from typing import Any, Generic, TypeVar

from factcheck.text.lexicon import sections

_S = TypeVar("_S")


class _Section(Generic[_S]):
    """Imports a section of a lexicon at its first use, since most of what is run needs only a few.

    That each language has the names which a section asks for is tested, not checked here.
    """

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, lexicon: Lexicon, owner: type) -> _S:
        """Return the section and put it in the lexicon's own attributes, where it is found from now on."""
        module: Any = importlib.import_module(f"{__name__}.{lexicon.language}.{self._name}")
        lexicon.__dict__[self._name] = module
        section: _S = module
        return section


@dataclass(frozen=True, eq=False)
class Lexicon:
    """The sections of one language; there is one value for each language (see `lexicon_of`)."""

    language: str

    sentences = _Section[sections.Sentences]()
    saying = _Section[sections.Saying]()
    grammar = _Section[sections.Grammar]()
    quoting = _Section[sections.Quoting]()
    people = _Section[sections.People]()
    organisations = _Section[sections.Organisations]()
    places = _Section[sections.Places]()
    names = _Section[sections.Names]()
    numbers = _Section[sections.Numbers]()
    calendar = _Section[sections.Calendar]()
    degrees = _Section[sections.Degrees]()
    law = _Section[sections.Law]()
    appositions = _Section[sections.Appositions]()
    facts = _Section[sections.Facts]()
    reasons = _Section[sections.Reasons]()
    parts = _Section[sections.Parts]()
    risks = _Section[sections.Risks]()
    captions = _Section[sections.Captions]()
    bylines = _Section[sections.Bylines]()
    datelines = _Section[sections.Datelines]()
    clutter = _Section[sections.Clutter]()
    checks = _Section[sections.Checks]()
    revisions = _Section[sections.Revisions]()


@cache
def languages() -> frozenset[str]:
    """Return the codes of the languages that have a lexicon."""
    return frozenset(found.name for found in pkgutil.iter_modules(__path__) if found.ispkg)


@cache
def lexicon_of(language: str) -> Lexicon:
    """Return the lexicon of a language, given by its code; raises KeyError where there is none."""
    if language not in languages():
        raise KeyError(language)
    return Lexicon(language)

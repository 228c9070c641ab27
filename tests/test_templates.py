"""No sentence stands bare in a template of a report: each comes in by ``said``."""

import re
from pathlib import Path

import pytest

TEMPLATES = sorted((Path(__file__).parents[1] / "resources/templates").rglob("*.jinja"))

_SHEET = re.compile(r"<style\b.*?</style>|\{#.*?#\}", re.DOTALL)
_EXPRESSION = re.compile(r"\{\{(.*?)\}\}", re.DOTALL)
_STATEMENT = re.compile(r"\{%.*?%\}", re.DOTALL)
_READ_OUT = re.compile(r'\b(?:title|alt|aria-label|placeholder)="([^"]*)"')
_TAG = re.compile(r"<[^>]*>")
_LITERAL = re.compile(r'"([^"]*)"|\'([^\']*)\'')
_WORD = re.compile(r"[^\W\d_]{2,}")
FOR_PROGRAMS = {"put", "translate", ""}
"""Literals of expressions that name a filter or a key."""
NAMES = {"SHA"}


def bare(template: str) -> list[str]:
    """Return the words that a template itself shows."""
    text = _SHEET.sub("", template)
    literals = {
        one or other
        for expression in _EXPRESSION.findall(text)
        for one, other in _LITERAL.findall(expression)
        if (one or other) not in FOR_PROGRAMS
    }
    text = _STATEMENT.sub("", _EXPRESSION.sub("", text))
    shown = [*_READ_OUT.findall(text), _TAG.sub(" ", text), *literals]
    return sorted({word for one in shown for word in _WORD.findall(one)} - NAMES)


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.name)
def test_no_word_stands_in_a_template(path: Path) -> None:
    assert bare(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "template",
    [
        "<p>Summary</p>",
        '<a title="Summary">{{ x }}</a>',
        '{{ x ~ " Summary" }}',
        "{% if x %}Summary{% endif %}",
    ],
)
def test_a_bare_word_in_a_template_would_be_found(template: str) -> None:
    assert bare(template) == ["Summary"]


def test_there_are_templates() -> None:
    assert TEMPLATES

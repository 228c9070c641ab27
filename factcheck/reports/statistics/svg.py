"""Draws charts as one SVG: a title, and for each bar its words, the bar and the figure."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from html import escape

from factcheck.case.sentences.statistics import Bar, Chart
from factcheck.sentences import Sentence, Text, Translate, english, put
from resources.faces import SANS

WIDTH = 880
_LABEL, _BARS = 250, 330
_LINE, _TITLE, _UNDER, _GAP = 26, 34, 10, 34
_LETTERS = 38
"""So many letters of a label stand beside its bar; the whole of it is in its title."""
_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")

LIGHT = {
    "ink": "#1f2328",
    "quiet": "#5f6672",
    "ground": "#fffefb",
    "track": "#efede7",
    "bar": "#2456a6",
    "confirmed": "#16703f",
    "needs-change": "#855900",
    "wrong": "#b42318",
    "misleading": "#9c4708",
    "unconfirmed": "#57606a",
    "not-a-fact": "#5f6672",
}
"""The colours of a chart on paper, by their names; a verdict's colour that is not named is the bar's."""


def draw(
    heading: Sentence,
    charts: Sequence[Chart],
    translate: Translate = english,
    colours: Mapping[str, str] = LIGHT,
    face: str = f"{SANS}, Helvetica, Arial, sans-serif",
) -> str:
    """Return the charts below one another as an SVG; every word of it is text and escaped.

    It is as wide as ``WIDTH`` and scales; the figures stand in words beside the bars, so that none of it
    rests on colour or length alone.
    """
    parts: list[str] = []
    top = _TITLE + _GAP
    for chart in charts:
        parts.append(_text(0, top, _said(chart.title, translate), colours["ink"], size=15, weight=600))
        top += _UNDER
        whole = chart.whole or max((bar.amount for bar in chart.bars), default=0) or 1
        for bar in chart.bars:
            parts += _bar(bar, top, bar.amount / whole, translate, colours)
            top += _LINE
        top += _GAP
    said = _said(heading, translate)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="-20 -20 {WIDTH + 40} {top + 20}"'
        f' width="{WIDTH + 40}" height="{top + 20}" font-family="{face}">'
        f"<title>{said}</title>"
        f'<rect x="-20" y="-20" width="{WIDTH + 40}" height="{top + 20}" fill="{colours["ground"]}"/>'
        f"{_text(0, 18, said, colours['quiet'], size=13)}{''.join(parts)}</svg>"
    )


def _bar(bar: Bar, top: int, share: float, translate: Translate, colours: Mapping[str, str]) -> list[str]:
    words, colour = _said(bar.words, translate), colours.get(bar.colour, colours["bar"])
    length = round(_BARS * max(0.0, min(1.0, share)), 1)
    return [
        f"<g><title>{words}: {_said(bar.told, translate)}</title>",
        _text(0, top + 15, _cut(bar.words, translate), colours["ink"]),
        f'<rect x="{_LABEL}" y="{top + 3}" width="{_BARS}" height="14" rx="3" fill="{colours["track"]}"/>',
        f'<rect x="{_LABEL}" y="{top + 3}" width="{length}" height="14" rx="3" fill="{colour}"/>',
        _text(_LABEL + _BARS + 12, top + 15, _said(bar.told, translate), colours["quiet"]),
        "</g>",
    ]


def _text(x: int, y: int, words: str, colour: str, *, size: int = 13, weight: int = 400) -> str:
    return f'<text x="{x}" y="{y}" fill="{colour}" font-size="{size}" font-weight="{weight}">{words}</text>'


def _cut(words: Text, translate: Translate) -> str:
    said = _plain(words, translate)
    return escape(said if len(said) <= _LETTERS else f"{said[: _LETTERS - 1]}…")


def _said(words: Text, translate: Translate) -> str:
    return escape(_plain(words, translate))


def _plain(words: Text, translate: Translate) -> str:
    return _UNFIT.sub("\ufffd", " ".join(put(words, translate).split()))

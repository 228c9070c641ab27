"""Writes the statistics as one page: the charts, and the same figures as tables."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from factcheck.case.sentences.statistics import Chart
from factcheck.reports.look import HouseLook, logo_size
from factcheck.reports.rendering.html import picture_address
from factcheck.reports.statistics.svg import draw
from factcheck.sentences import Sentence, Text, Translate, english, put, say

_PLAIN = HouseLook()
_PAGE = """<!DOCTYPE html>
<html lang="{language}"><head><meta charset="utf-8"><title>{title}</title>
<meta http-equiv="Content-Security-Policy" content="{rules}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>
body {{ font: 15px/1.5 Inter, Helvetica, Arial, sans-serif; color: #1f2328; background: #fffefb;
  max-width: 920px; margin: 2em auto; padding: 0 1em; }}
h1 {{ color: {heading}; }}
.desk {{ font-weight: 600; }} .desk img {{ vertical-align: middle; margin-right: .6em; }}
svg {{ max-width: 100%; height: auto; }}
table {{ border-collapse: collapse; margin: 0 0 2em; width: 100%; }}
caption {{ text-align: left; font-weight: 600; padding: .5em 0; }}
td {{ border-bottom: 1px solid #e2dfd8; padding: .3em .6em .3em 0; overflow-wrap: anywhere; }}
td + td {{ text-align: right; white-space: nowrap; }}
</style></head><body><main>{desk}<h1>{title}</h1>
{drawing}
<h2>{figures}</h2>
{tables}
</main></body></html>
"""


def page(
    heading: Sentence,
    charts: Sequence[Chart],
    translate: Translate = english,
    *,
    language: str = "en",
    look: HouseLook = _PLAIN,
) -> str:
    """Return the page: no script, nothing remote, every word escaped."""
    return _PAGE.format(
        rules="default-src 'none'; img-src data:; style-src 'unsafe-inline'",
        desk=_desk(look),
        heading=look.heading or "inherit",
        language=escape(language),
        title=_said(say("Statistics"), translate),
        drawing=draw(heading, charts, translate),
        figures=_said(say("The figures"), translate),
        tables="\n".join(_table(chart, translate) for chart in charts),
    )


def _desk(look: HouseLook) -> str:
    wide, high = logo_size(look.logo, 220, 44)
    logo = f'<img src="{picture_address(look)}" alt="" width="{wide}" height="{high}">' if look.logo else ""
    return f'<p class="desk">{logo} {escape(look.name)}</p>' if look.logo or look.name else ""


def _table(chart: Chart, translate: Translate) -> str:
    rows = "".join(
        f"<tr><td>{_said(bar.words, translate)}</td><td>{_said(bar.told, translate)}</td></tr>"
        for bar in chart.bars
    )
    return f"<table><caption>{_said(chart.title, translate)}</caption><tbody>{rows}</tbody></table>"


def _said(words: Text, translate: Translate) -> str:
    return escape(put(words, translate))

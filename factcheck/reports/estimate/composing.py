"""Composes an estimate: what there is to do, and the hours by the desk's own pace."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.case.pace import Pace, Workload, risks_of, workload
from factcheck.case.sentences.findings import RISKS
from factcheck.models import Case
from factcheck.reports.composition import Composition, Heading, Line, Part, TableLook, TextTable
from factcheck.reports.document import Document, ReportOptions
from factcheck.reports.setting import Setter
from factcheck.sentences import Text, Translate, say

_KIND = say("Estimate")
_TODO = say("What there is to do")
_WHAT, _COUNT = say("What"), say("Count")
_HOURS = say("Hours")
_RISKS = say("Where an error would hurt")
_NO_PACE = say("This desk has no pace of its own yet, so the hours are given for three.")
_FAST_TO_SLOW = (5, 10, 20)
"""Minutes for each claim, where a desk has no pace of its own."""


def compose(document: Document, options: ReportOptions, translate: Translate) -> Composition:
    """Count the work, and reckon the hours from what this desk took for earlier articles."""
    case, setter = document.case, Setter(translate)
    return setter.composition(
        case,
        _KIND,
        say("Estimate: {title}", title=case.article.title),
        tuple(_parts(case, setter, document.pace)),
        checker=options.checker or case.article.checker,
        at=options.at,
    )


def _parts(case: Case, setter: Setter, pace: Pace | None) -> Iterator[Part]:
    load = workload(case)
    yield Heading(1, setter.line(_TODO))
    yield _table(setter, (_WHAT, _COUNT), _counts(load))
    risks = risks_of(case)
    if risks:
        yield Heading(1, setter.line(_RISKS))
        yield _table(setter, (_WHAT, _COUNT), [(RISKS[risk], f"{count:,}") for risk, count in risks])
    yield Heading(1, setter.line(_HOURS))
    if pace is None:
        yield setter.paragraph(_NO_PACE)
        yield setter.listing(setter.line(_at_pace(load, minutes)) for minutes in _FAST_TO_SLOW)
        return
    yield setter.paragraph(_at_pace(load, pace.minutes))
    yield setter.paragraph(
        say(
            "Reckoned from {articles} articles of this desk: {claims} claims decided in {hours} hours of"
            " work, pauses of more than 15 minutes left out.",
            articles=pace.articles,
            claims=f"{pace.claims:,}",
            hours=f"{pace.hours:,.1f}",
        )
    )


def _counts(load: Workload) -> list[tuple[Text, str]]:
    return [
        (say("Words in the draft"), f"{load.words:,}"),
        (say("Claims"), f"{load.claims:,}"),
        (say("Claims still to decide"), f"{load.left:,}"),
        (say("Details to tick off"), f"{load.details:,}"),
        (say("Claims that want two sources"), f"{load.risky:,}"),
        (say("Sources wanted"), f"{load.wanted:,}"),
        (say("Sources given or found"), f"{load.given:,}"),
        (say("Sources still to find"), f"{load.to_find:,}"),
    ]


def _at_pace(load: Workload, minutes: float) -> Text:
    return say(
        "{hours} hours for {count} claims, at {minutes} minutes a claim.",
        one="{hours} hours for {count} claim, at {minutes} minutes a claim.",
        hours=f"{load.left * minutes / 60:,.1f}",
        count=load.left,
        minutes=f"{minutes:,.1f}".removesuffix(".0"),
    )


def _table(setter: Setter, head: tuple[Text, Text], rows: list[tuple[Text, str]]) -> TextTable:
    told: list[tuple[Line, ...]] = [(setter.line(name), setter.line(count)) for name, count in rows]
    return TextTable(tuple(told), tuple(map(setter.line, head)), TableLook.TALLY, (5, 1))


COMPOSE = compose

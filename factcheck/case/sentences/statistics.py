"""Says the figures of several articles as charts: a title, and a bar with its words for each figure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from msgspec import Struct

from factcheck.case.seeding import Catch
from factcheck.case.sentences.errata import ERROR_KINDS
from factcheck.case.sentences.kinds import DISPOSITIONS, SOURCE_CLASSES
from factcheck.case.sentences.seeding import SEED_KINDS, caught
from factcheck.case.statistics import ArticleTime, Statistics
from factcheck.sentences import Sentence, Text, say

K = TypeVar("K")

_MOST = 20
"""Bars of a chart; the rest of the articles is left to the table of figures."""


class Bar(Struct, frozen=True):
    """One figure of a chart."""

    words: Text
    amount: float
    told: Text
    """The figure in words."""
    colour: str = ""
    """The name of a verdict's colour; empty for the common one."""


class Chart(Struct, frozen=True):
    """Figures that are compared with one another."""

    title: Sentence
    bars: tuple[Bar, ...]
    whole: float = 0
    """What a full bar stands for; 0 for the largest of them."""


def about(figures: Statistics) -> Sentence:
    """Say of how many articles and claims the figures are."""
    articles = say("{count} articles", one="1 article", count=figures.articles)
    claims = say("{count} claims", one="1 claim", count=figures.claims)
    return say("{articles}, {claims}", articles=articles, claims=claims)


def charts(figures: Statistics) -> list[Chart]:
    """Return the charts that have a figure to show."""
    classes = {**SOURCE_CLASSES}
    made = [
        Chart(
            say("Verdicts"),
            tuple(_share(each.label, each.count, figures.claims, each.colour) for each in figures.verdicts),
        ),
        _counted(say("Errors found before publication"), figures.found, ERROR_KINDS),
        _counted(say("Corrected after publication"), figures.errata, ERROR_KINDS),
        _counted(say("What queries became"), figures.dispositions, DISPOSITIONS),
        _counted(
            say("Classes of sources"),
            figures.classes,
            {key: words or say("not decided") for key, words in classes.items()},
        ),
        _times(figures),
        _catches(figures),
        _people(figures),
    ]
    return [chart for chart in made if chart.bars]


def _share(words: Text, count: int, total: int, colour: str = "") -> Bar:
    share = round(100 * count / total) if total else 0
    return Bar(words, count, say("{count} ({share} per cent)", count=count, share=share), colour)


def _counted(title: Sentence, counts: Mapping[K, int], named: Mapping[K, Text]) -> Chart:
    total = sum(counts.values())
    return Chart(title, tuple(_share(named[key], count, total) for key, count in counts.items()))


def _times(figures: Statistics) -> Chart:
    bars = tuple(
        Bar(
            each.title,
            each.hours,
            _lasted(each),
        )
        for each in figures.times[:_MOST]
    )
    return Chart(say("Time per article"), bars)


def _lasted(each: ArticleTime) -> Sentence:
    if each.hours < 1:
        minutes = round(each.hours * 60)
        return say(
            "{minutes} min, {count} claims", one="{minutes} min, 1 claim", minutes=minutes, count=each.claims
        )
    hours = f"{each.hours:.1f}"
    return say("{hours} hours, {count} claims", one="{hours} hours, 1 claim", hours=hours, count=each.claims)


def _catches(figures: Statistics) -> Chart:
    bars = [_caught(SEED_KINDS[kind], catch) for kind, catch in figures.catches.items()]
    if bars:
        bars.append(_caught(say("all together"), figures.catch))
    return Chart(say("Seeded errors found"), tuple(bars), whole=1)


def _people(figures: Statistics) -> Chart:
    bars = [
        Bar(
            person.name,
            person.checked,
            say(
                "{count} claims checked in {articles} articles",
                one="1 claim checked in {articles} articles",
                count=person.checked,
                articles=person.articles,
            )
            if not person.catch.seeded
            else say(
                "{count} claims checked in {articles} articles; seeded errors: {caught}",
                one="1 claim checked in {articles} articles; seeded errors: {caught}",
                count=person.checked,
                articles=person.articles,
                caught=caught(person.catch),
            ),
        )
        for person in figures.people
    ]
    return Chart(say("People"), tuple(bars))


def _caught(words: Text, catch: Catch) -> Bar:
    return Bar(words, catch.rate, caught(catch))

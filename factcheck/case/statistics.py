"""What articles tell together: verdicts, kinds of errors, time, sources, queries, and who found what."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from msgspec import Struct

from factcheck.case.claims import is_cut
from factcheck.case.figures import claim_state, is_checked, is_problem
from factcheck.case.pace import hours_spent
from factcheck.case.queries import queries
from factcheck.case.rules import rules_of
from factcheck.case.seeding import Catch, catch_by_kind, catch_of
from factcheck.models import (
    Case,
    DetailKind,
    Disposition,
    ErrorKind,
    HouseRule,
    PlacedClaim,
    SeededCopy,
    SeedKind,
    SourceClass,
)
from factcheck.sentences import Text

_ERROR_OF = {
    DetailKind.NAME: ErrorKind.NAME,
    DetailKind.ORGANISATION: ErrorKind.NAME,
    DetailKind.TITLE: ErrorKind.TITLE,
    DetailKind.APPOSITION: ErrorKind.TITLE,
    DetailKind.PLACE: ErrorKind.PLACE,
    DetailKind.DATE: ErrorKind.DATE,
    DetailKind.WEEKDAY: ErrorKind.DATE,
    DetailKind.TIME: ErrorKind.DATE,
    DetailKind.QUOTATION: ErrorKind.QUOTATION,
    DetailKind.ATTRIBUTION: ErrorKind.ATTRIBUTION,
    **dict.fromkeys(
        (
            *(DetailKind.NUMBER, DetailKind.MONEY, DetailKind.PERCENTAGE, DetailKind.RATIO, DetailKind.RANK),
            *(DetailKind.MEASUREMENT, DetailKind.PERIOD, DetailKind.AGE),
        ),
        ErrorKind.NUMBER,
    ),
}


class VerdictCount(Struct, frozen=True):
    """How many claims have a verdict; those of one label count together, whatever their scale."""

    label: Text
    colour: str
    count: int


class ArticleTime(Struct, frozen=True):
    """How long an article was worked on."""

    title: str
    hours: float
    claims: int


class PersonFigures(Struct, frozen=True):
    """What is told of one person where the desk allows that."""

    name: str
    articles: int = 0
    checked: int = 0
    """Claims checked in articles of which they are the checker."""
    catch: Catch = Catch(0, 0)
    """What they found in copies with seeded errors."""


class CaseSheet(Struct, frozen=True):
    """What statistics need of one article."""

    case: Case
    steps: Sequence[str]
    """When each step on it was taken, in ISO 8601."""
    copies: Sequence[SeededCopy] = ()


class Statistics(Struct, frozen=True):
    """The figures of several articles together."""

    articles: int
    claims: int
    verdicts: tuple[VerdictCount, ...]
    found: dict[ErrorKind, int]
    """Errors found before publication."""
    errata: dict[ErrorKind, int]
    """Errors corrected after publication."""
    times: tuple[ArticleTime, ...]
    """The longest first."""
    classes: dict[SourceClass, int]
    """Accepted sources, once for each claim that rests on them."""
    dispositions: dict[Disposition, int]
    catch: Catch
    catches: dict[SeedKind, Catch]
    people: tuple[PersonFigures, ...] = ()
    """Empty unless the desk has switched that on."""


def statistics(sheets: Iterable[CaseSheet]) -> Statistics:
    """Reckon the figures of articles, one after the other, so that only one is held at a time.

    Whether single persons are told of is read from the house rules of the last article: they are the
    desk's, so all have the same. What was cut counts nowhere.
    """
    counts = _Counts()
    for sheet in sheets:
        counts.take(sheet)
    return counts.told()


class _Counts:
    """What was counted so far."""

    def __init__(self) -> None:
        self.verdicts: Counter[tuple[str, str]] = Counter()
        self.labels: dict[tuple[str, str], Text] = {}
        self.found: Counter[ErrorKind] = Counter()
        self.errata: Counter[ErrorKind] = Counter()
        self.classes: Counter[SourceClass] = Counter()
        self.became: Counter[Disposition] = Counter()
        self.times: list[ArticleTime] = []
        self.copies: list[SeededCopy] = []
        self.articles: Counter[str] = Counter()
        self.checked: Counter[str] = Counter()
        self.tells = False

    def take(self, sheet: CaseSheet) -> None:
        """Count an article."""
        case = sheet.case
        standing = [placed for placed in (*case.claims, *case.orphans) if not is_cut(placed)]
        for placed in standing:
            self._take_claim(case, placed)
        self.became.update(put.disposition for put in queries(case) if not is_cut(put.placed))
        self.times.append(ArticleTime(case.article.title, hours_spent(sheet.steps), len(standing)))
        self.copies += sheet.copies
        self.articles[case.article.checker] += 1
        self.checked[case.article.checker] += sum(
            is_checked(claim_state(placed), case.scale) for placed in standing
        )
        self.tells = rules_of(case.rules)[HouseRule.TELL_OF_PEOPLE].applies

    def told(self) -> Statistics:
        """Return the figures, the greatest first."""
        verdicts = self.verdicts.most_common()
        return Statistics(
            articles=len(self.times),
            claims=sum(each.claims for each in self.times),
            verdicts=tuple(VerdictCount(self.labels[key], key[1], count) for key, count in verdicts),
            found=dict(self.found.most_common()),
            errata=dict(self.errata.most_common()),
            times=tuple(sorted(self.times, key=lambda each: -each.hours)),
            classes=dict(self.classes.most_common()),
            dispositions=dict(self.became.most_common()),
            catch=catch_of(self.copies),
            catches=catch_by_kind(self.copies),
            people=self._people() if self.tells else (),
        )

    def _take_claim(self, case: Case, placed: PlacedClaim) -> None:
        verdict = case.scale.verdict(placed.claim.verdict)
        if verdict is not None:
            key = verdict.label, verdict.colour
            self.verdicts[key] += 1
            self.labels[key] = verdict.name
        if is_problem(claim_state(placed), case.scale):
            self.found[kind_of_error(placed)] += 1
        self.errata.update(row.kind for row in placed.errata)
        self.classes.update(
            case.sources[row.source].source_class
            for row in placed.evidence
            if not row.proposed and row.source in case.sources
        )

    def _people(self) -> tuple[PersonFigures, ...]:
        names = {name for name in (*self.articles, *(copy.reader for copy in self.copies)) if name}
        return tuple(
            PersonFigures(
                name,
                self.articles[name],
                self.checked[name],
                catch_of([copy for copy in self.copies if copy.reader == name]),
            )
            for name in sorted(names, key=str.casefold)
        )


def kind_of_error(placed: PlacedClaim) -> ErrorKind:
    """Return what kind of error was found in a claim: that of the first detail its correction changes.

    A correction that keeps every detail, or a claim without one, is an error of fact.
    """
    correction = placed.claim.correction
    if correction:
        for detail in placed.details:
            # Not compared by places: the correction has its own.
            if detail.kind in _ERROR_OF and detail.text not in correction:
                return _ERROR_OF[detail.kind]
    return ErrorKind.FACT

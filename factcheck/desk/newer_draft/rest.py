"""What is proposed for the words of a newer draft that no claim and no set-aside takes."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

from msgspec import Struct
from msgspec.structs import replace

from factcheck.desk.stretches import trimmed_rest
from factcheck.models import FURNITURE, Block, Draft, Proposal, ProposedClaim, ProposedSetAside, Role, Span
from factcheck.text.words import has_word


def propose_rest(draft: Draft, taken: Iterable[Span], published: str) -> Proposal:
    """Propose claims and set-asides for what is not taken; what is taken in part is cut to the rest.

    Blocks in which everything is taken are split as furniture, so that the time grows with
    what is new and not with the draft.
    """
    from factcheck.text import claims

    free = _Free(draft.text, taken)
    page = _Page(draft.text, tuple(map(free.as_split, draft.blocks)))
    if all(block.role in FURNITURE for block in page.blocks):
        return Proposal((), (), ())
    proposal = claims.propose(page, published=published, language=draft.language)
    found: list[ProposedClaim] = []
    for one in proposal.claims:
        for span in free.parts(Span(one.start, one.end)):
            whole = (span.start, span.end) == (one.start, one.end)
            found.append(
                one if whole else claims.describe(page, span, published=published, language=draft.language)
            )
    set_aside = tuple(
        ProposedSetAside(span.start, span.end, aside.reason)
        for aside in proposal.set_aside
        for span in free.parts(Span(aside.start, aside.end))
    )
    return Proposal(proposal.sentences, tuple(found), set_aside)


class _Page(Struct, frozen=True):
    """A draft as it is split."""

    text: str
    blocks: tuple[Block, ...]


class _Free:
    """The parts of a text that nothing takes."""

    def __init__(self, text: str, taken: Iterable[Span]) -> None:
        self._text = text
        self._union = _union(taken)
        self._ends = [span.end for span in self._union]

    def as_split(self, block: Block) -> Block:
        """Return a block, as clutter where nothing of it is free."""
        return block if self.parts(Span(block.start, block.end)) else replace(block, role=Role.CLUTTER)

    def parts(self, span: Span) -> list[Span]:
        """Return the parts of a span that hold words and that nothing takes."""
        free, start = [], span.start
        for at in range(bisect_right(self._ends, span.start), len(self._union)):
            cover = self._union[at]
            if cover.start >= span.end:
                break
            if cover.start > start:
                free.append(Span(start, cover.start))
            start = cover.end
        # Nothing of it is taken: then its stray marks stay as well, so that the proposal is the usual one.
        if start == span.start:
            return [span] if has_word(self._text, span.start, span.end) else []
        if start < span.end:
            free.append(Span(start, span.end))
        trimmed = [trimmed_rest(self._text, rest) for rest in free]
        return [rest for rest in trimmed if rest is not None]


def _union(spans: Iterable[Span]) -> list[Span]:
    merged: list[Span] = []
    for span in sorted(spans):
        if merged and span.start <= merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return merged

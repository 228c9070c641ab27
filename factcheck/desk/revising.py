"""Working out what a newer draft does to an article; nothing is read or written, so any thread may do it."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from factcheck.desk.reading_in import new_draft
from factcheck.desk.wording import trimmed_rest
from factcheck.models import (
    FURNITURE,
    Block,
    Carried,
    Case,
    Draft,
    PlacedClaim,
    Placement,
    ProposedClaim,
    ProposedSetAside,
    Reading,
    Role,
    SetAside,
    Span,
    Status,
)
from factcheck.text.words import has_word


@dataclass(frozen=True, slots=True)
class Before:
    """What a newer draft is compared with."""

    case: Case
    last: Mapping[str, Placement]
    """Where each orphaned claim stood last."""
    texts: Mapping[str, str]
    """The texts of the drafts that orphaned claims stood in last, by the draft's id."""
    checked: Mapping[str, str]
    """The wording that the check of a claim was made on, where that was changed and not looked at since."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """What a newer draft does to each claim and set-aside, and what it proposes anew."""

    before: Before
    draft: Draft
    carried: Mapping[str, Carried]
    restored: frozenset[str]
    """Claims that have the wording again on which their check was made."""
    asides: tuple[tuple[SetAside, Carried], ...]
    described: Mapping[str, ProposedClaim]
    """The details and risks of each claim that has other words now."""
    claims: tuple[ProposedClaim, ...]
    set_aside: tuple[ProposedSetAside, ...]

    def fits(self, case: Case) -> bool:
        """Tell whether claims and set-asides still stand where they stood when this was worked out."""
        return _places(case) == _places(self.before.case)


def span_of(found: Carried) -> Span | None:
    """Return the place of something carried, or None where it was lost."""
    return None if found.start is None or found.end is None else Span(found.start, found.end)


def prepare(before: Before, reading: Reading) -> Prepared:
    """Work out what a newer draft does to an article."""
    case = before.case
    draft = new_draft(reading, case.article.id, number=case.draft.number + 1)
    published = reading.published or case.article.published
    carried, asides = _carry(before, draft)
    restored = _settle(before, draft, carried)
    described = {}
    for placed in (*case.claims, *case.orphans):
        span = span_of(carried[placed.id])
        if span is not None and draft.text[span.start : span.end] != placed.text:
            described[placed.id] = _described(draft.text, span, published)
    taken = [span_of(found) for found in carried.values()]
    taken += [span_of(found) for _, found in asides]
    rest = _Rest(draft, [span for span in taken if span is not None], published)
    return Prepared(before, draft, carried, restored, tuple(asides), described, rest.claims, rest.set_aside)


def _places(case: Case) -> tuple[object, ...]:
    placed = {each.placement for each in (*case.claims, *case.orphans)}
    asides = {(row.id, row.start, row.end) for row in case.set_asides}
    return case.draft.id, placed, asides


def _carry(before: Before, draft: Draft) -> tuple[dict[str, Carried], list[tuple[SetAside, Carried]]]:
    """Find every claim and set-aside in a newer draft; those lost before, from where they stood last.

    A set-aside with other words is lost: it is proposed anew, in case it now states a fact.
    """
    case = before.case
    spans = [placed.span for placed in case.claims]
    spans += [Span(row.start, row.end) for row in case.set_asides]
    found = _carried(case.draft.text, draft.text, spans)
    carried = {placed.id: one for placed, one in zip(case.claims, found, strict=False)}
    asides = [
        (row, one)
        for row, one in zip(case.set_asides, found[len(case.claims) :], strict=True)
        if one.status in (Status.PLACED, Status.MOVED)
    ]
    lost: defaultdict[str, list[Placement]] = defaultdict(list)
    for placed in case.orphans:
        carried[placed.id] = Carried(None, None, Status.ORPHANED, 0.0)
        if placed.id in before.last:
            lost[before.last[placed.id].draft].append(before.last[placed.id])
    for key, rows in lost.items():
        again = _carried(before.texts[key], draft.text, [Span(row.start, row.end) for row in rows])
        carried |= {row.claim: one for row, one in zip(rows, again, strict=True)}
    return carried, asides


def _carried(old: str, new: str, spans: Sequence[Span]) -> list[Carried]:
    """Carry spans, with the marks at their ends wherever the same wording stands in full."""
    from factcheck.text import anchor

    return [
        _in_full(new, old[span.start : span.end], found)
        for span, found in zip(spans, anchor.carry(old, new, spans), strict=True)
    ]


def _in_full(text: str, wording: str, found: Carried) -> Carried:
    span = span_of(found)
    if span is None or found.status is Status.CHANGED or len(span) >= len(wording):
        return found
    for start in (span.start, span.end - len(wording)):
        if start >= 0 and text.startswith(wording, start):
            return replace(found, start=start, end=start + len(wording))
    return found


def _settle(before: Before, draft: Draft, carried: dict[str, Carried]) -> frozenset[str]:
    """Compare with the wording that was checked, where the draft between had another; say what came back."""
    restored = set()
    for key, wording in before.checked.items():
        span = span_of(carried[key])
        if span is None:
            continue
        if draft.text[span.start : span.end] == wording:
            restored.add(key)
            carried[key] = replace(carried[key], status=Status.PLACED, remark="")
        else:
            carried[key] = replace(carried[key], status=Status.CHANGED)
    return frozenset(restored)


def _described(text: str, span: Span, published: str) -> ProposedClaim:
    """Find details and risks; who speaks stays as it is, so that nobody looks for it."""
    from factcheck.text import details
    from factcheck.text.claims import risks

    found = tuple(details.find(text, span.start, span.end, published=published))
    reasons = risks.reasons(text, span.start, span.end, found)
    return ProposedClaim(span.start, span.end, details=found, risks=reasons)


@dataclass(frozen=True, slots=True)
class _Page:
    """A draft as it is split: blocks without anything new count as furniture."""

    text: str
    blocks: tuple[Block, ...]
    published: str


class _Rest:
    """What is proposed for the words that no claim and no set-aside takes."""

    def __init__(self, draft: Draft, taken: Iterable[Span], published: str) -> None:
        from factcheck.text import claims

        self._text = draft.text
        self._union = _union(taken)
        self._ends = [span.end for span in self._union]
        page = _Page(draft.text, tuple(map(self._only_new, draft.blocks)), published)
        found: list[ProposedClaim] = []
        asides: list[ProposedSetAside] = []
        if any(block.role not in FURNITURE for block in page.blocks):
            proposal = claims.propose(page)
            for one in proposal.claims:
                for span in self._free(Span(one.start, one.end)):
                    whole = (span.start, span.end) == (one.start, one.end)
                    found.append(one if whole else claims.describe(page, span))
            for aside in proposal.set_aside:
                spans = self._free(Span(aside.start, aside.end))
                asides += [ProposedSetAside(span.start, span.end, aside.reason) for span in spans]
        self.claims, self.set_aside = tuple(found), tuple(asides)

    def _only_new(self, block: Block) -> Block:
        return block if self._free(Span(block.start, block.end)) else replace(block, role=Role.CLUTTER)

    def _free(self, span: Span) -> list[Span]:
        """Return the parts of a span that hold words and that nothing takes."""
        free, start = [], span.start
        for at in range(bisect_right(self._ends, span.start), len(self._union)):
            cover = self._union[at]
            if cover.start >= span.end:
                break
            if cover.start > start:
                free.append(Span(start, cover.start))
            start = cover.end
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


def giving_way(case: Case, prepared: Prepared) -> frozenset[str]:
    """Return the untouched proposals that stand in the new draft just where a lost claim has come back."""
    back = {span_of(prepared.carried[placed.id]) for placed in case.orphans} - {None}
    return frozenset(
        placed.id
        for placed in case.claims
        if back and is_untouched(placed) and span_of(prepared.carried[placed.id]) in back
    )


def is_untouched(placed: PlacedClaim) -> bool:
    """Tell whether nobody has worked on a claim; what the writer's file proposed is nobody's work."""
    worked = any(detail.ticked for detail in placed.details) or placed.claim.note
    return placed.claim.proposed and not worked and all(row.proposed for row in placed.evidence)

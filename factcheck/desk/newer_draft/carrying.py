"""Where each claim and each set-aside stands in a newer draft."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from factcheck.desk.newer_draft.before import Before
from factcheck.models import (
    Carried,
    ClaimId,
    Difference,
    Draft,
    DraftId,
    Picture,
    Placement,
    ReadPicture,
    SetAside,
    Span,
    Status,
)
from factcheck.text.style import Plain


class Carriage(Struct, frozen=True):
    """Where everything that was marked stands in a newer draft."""

    claims: dict[ClaimId, Carried]
    """By the claim's id, orphans included."""
    set_asides: tuple[tuple[SetAside, Carried], ...]
    """Those whose words stayed as they were."""
    restored: frozenset[ClaimId]
    """Claims that have the wording again on which their check was made."""
    pictures: dict[ClaimId, int]
    """For each claim whose picture the draft has too, the picture's place among the draft's."""


def carry(before: Before, draft: Draft, pictures: Sequence[ReadPicture]) -> Carriage:
    """Find every claim and set-aside in a newer draft; those lost before, from where they stood last.

    A claim on a picture goes with it: to the same one among those of the draft.

    A set-aside with other words is lost: it is proposed anew, in case it now states a fact. A
    claim that was changed by an earlier draft and not looked at since is compared with the wording
    that was checked, not with the one between.
    """
    case, text, language = before.case, draft.text, draft.language
    in_text = [placed for placed in case.claims if not placed.is_on_picture]
    spans = [placed.span for placed in in_text]
    spans += [Span(row.start, row.end) for row in case.set_asides]
    found = _carried(case.draft.text, text, spans, language)
    claims = {placed.id: one for placed, one in zip(in_text, found, strict=False)}
    kept = (Status.PLACED, Status.MOVED)
    asides = zip(case.set_asides, found[len(in_text) :], strict=True)
    claims |= found_again(before, text, language)
    # Before corrections are looked for: one stands only where the checked wording did not come back.
    restored = _settle(before, text, claims)
    claims |= _corrected(before, text, claims)
    there = {claim: same_picture(known, pictures) for claim, known in before.pictures.items()}
    found_on = {claim: at for claim, at in there.items() if at is not None}
    claims |= {claim: _on(pictures, at) for claim, at in there.items()}
    told = tuple((row, one) for row, one in asides if one.status in kept)
    return Carriage(claims, told, restored, found_on)


def same_picture(known: Picture, among: Iterable[ReadPicture | Picture]) -> int | None:
    """Return the place of a picture among those of another draft, None where it is gone or was changed.

    The bytes in the file tell; where they stand several times, the nearest in number is meant.
    """
    same = [at for at, each in enumerate(among) if known.original and each.original == known.original]
    return min(same, key=lambda at: abs(at + 1 - known.number), default=None)


def same_pictures(read: Sequence[ReadPicture], known: Sequence[Picture]) -> bool:
    """Tell whether a reading has the pictures of a draft, in their order."""
    return [each.original or each.address for each in read] == [
        each.original or each.address for each in known
    ]


def _on(pictures: Sequence[ReadPicture], at: int | None) -> Carried:
    if at is None:
        return Carried(None, None, Status.ORPHANED, 0.0)
    return Carried(pictures[at].at, pictures[at].at, Status.PLACED, 1.0)


def span_of(found: Carried) -> Span | None:
    """Return the place of something carried, or None where it was lost."""
    return None if found.start is None or found.end is None else Span(found.start, found.end)


def found_again(before: Before, text: str, language: str) -> dict[ClaimId, Carried]:
    """Look for the claims that have no place in the current draft, from where each stood last."""
    claims = {placed.id: Carried(None, None, Status.ORPHANED, 0.0) for placed in before.case.orphans}
    lost: defaultdict[DraftId, list[Placement]] = defaultdict(list)
    for row in before.last.values():
        if not row.picture:
            lost[row.draft].append(row)
    for draft, rows in lost.items():
        again = _carried(before.texts[draft], text, [Span(row.start, row.end) for row in rows], language)
        claims |= {row.claim: one for row, one in zip(rows, again, strict=True)}
    return claims


def _corrected(before: Before, text: str, claims: Mapping[ClaimId, Carried]) -> dict[ClaimId, Carried]:
    """Find the claims whose suggested correction stands in the newer draft, word for word and once.

    A correction may share few words with what it corrects, so that the alignment finds a part of it
    or nothing; the suggestion itself tells what to look for.
    """
    wanted = {
        placed.id: placed.claim.correction
        for placed in (*before.case.claims, *before.case.orphans)
        if placed.claim.correction
        and placed.id not in before.pictures
        and claims[placed.id].status in (Status.CHANGED, Status.ORPHANED)
    }
    plain = Plain(text) if wanted else None
    corrected = {}
    for claim, correction in wanted.items():
        assert plain is not None
        places, known = plain.find(correction), span_of(claims[claim])
        if len(places) == 1 and (known is None or known.overlaps(Span(*places[0]))):
            corrected[claim] = Carried(*places[0], Status.CHANGED, 1.0)
    return corrected


def _carried(old: str, new: str, spans: Sequence[Span], language: str) -> list[Carried]:
    """Carry spans, with the marks at their ends wherever the same wording stands in full."""
    from factcheck.text import anchor

    return [
        _in_full(new, old[span.start : span.end], found)
        for span, found in zip(spans, anchor.carry(old, new, spans, language=language), strict=True)
    ]


def _in_full(text: str, wording: str, found: Carried) -> Carried:
    span = span_of(found)
    if span is None or found.status is Status.CHANGED or len(span) >= len(wording):
        return found
    # Marks at the ends are no words to the aligner, which may have left some out on either side.
    for start in (span.start, span.end - len(wording)):
        if start >= 0 and text.startswith(wording, start):
            return replace(found, start=start, end=start + len(wording))
    return found


def _settle(before: Before, text: str, claims: dict[ClaimId, Carried]) -> frozenset[ClaimId]:
    """Compare with the wording that was checked, where the draft between had another; say what came back."""
    restored = set()
    for claim, wording in before.checked.items():
        span = span_of(claims[claim])
        if span is None:
            continue
        if text[span.start : span.end] == wording:
            restored.add(claim)
            claims[claim] = replace(claims[claim], status=Status.PLACED, difference=Difference.NONE)
        else:
            claims[claim] = replace(claims[claim], status=Status.CHANGED)
    return frozenset(restored)

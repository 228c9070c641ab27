"""What setting a stretch aside does to the claims that stand on it, known before it is done."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import Struct

from factcheck.case.claims import is_untouched
from factcheck.models import Case, ClaimId, Draft, PlacedClaim, Span
from factcheck.sentences import Sentence, say


class Effect(Struct, frozen=True):
    """What becomes of the claims under a stretch that is set aside."""

    gone: tuple[PlacedClaim, ...] = ()
    """Proposals wholly inside that nobody has worked on."""
    kept: tuple[PlacedClaim, ...] = ()
    """Claims wholly inside that were worked on: their words are not set aside."""
    shortened: tuple[tuple[PlacedClaim, Span], ...] = ()
    """Claims of which one end lies inside, each with what is left of it."""
    split: tuple[tuple[PlacedClaim, Span, Span], ...] = ()
    """Claims with whole sentences set aside in their midst, each with what is left before and after."""
    refused: PlacedClaim | None = None
    """A claim from whose sentence the middle would be taken, so that neither rest states anything."""
    rest: tuple[Span, ...] = ()
    """What is set aside: the stretch without the words of the claims that are kept."""


def effect(case: Case, span: Span) -> Effect:
    """Tell what setting a stretch aside does; the stretch is of whole words, without stray marks.

    Work is never lost: a claim that was worked on keeps its words or a part of them. A claim may
    lose an end, or whole sentences from its midst; words out of the middle of a sentence are refused,
    since «The tunnel» and «cost $640 million» would be left of it.
    """
    gone: list[PlacedClaim] = []
    kept: list[PlacedClaim] = []
    shortened, split = [], []
    for placed in case.claims:
        if placed.is_on_picture or not placed.span.overlaps(span):
            continue
        left = _left_of(case.draft.text, placed.span, span)
        if not left:
            (gone if is_untouched(placed, case) else kept).append(placed)
        elif len(left) == 1:
            shortened.append((placed, left[0]))
        elif _is_whole_sentences(case.draft, placed.span, span):
            split.append((placed, left[0], left[1]))
        else:
            return Effect(refused=placed)
    rest = _without(case.draft.text, span, [placed.span for placed in kept])
    return Effect(tuple(gone), tuple(kept), tuple(shortened), tuple(split), None, rest)


def say_effect(case: Case, found: Effect) -> Sentence | None:
    """Say what setting aside does to claims, in one line; None where it touches none."""
    numbers = case.numbers()
    shortened = [placed for placed, _ in found.shortened]
    split = [placed for placed, _, _ in found.split]
    told = (
        _gone(found.gone),
        _shortened(shortened, numbers),
        _split(split, numbers),
        _kept(found.kept, numbers),
    )
    parts = [part for part in told if part is not None]
    if not parts:
        return None
    said = parts[0]
    for part in parts[1:]:
        said = say("{said}; {part}", said=said, part=part)
    return say("Set aside: {said}.", said=said)


_Claims = Sequence[PlacedClaim]
_Numbers = Mapping[ClaimId, int]


def _gone(claims: _Claims) -> Sentence | None:
    if not claims:
        return None
    return say("{count} proposals went with it", one="{count} proposal went with it", count=len(claims))


def _shortened(claims: _Claims, numbers: _Numbers) -> Sentence | None:
    if not claims:
        return None
    told, count = _listed(claims, numbers), len(claims)
    return say("claims {claims} were shortened", one="claim {claims} was shortened", claims=told, count=count)


def _split(claims: _Claims, numbers: _Numbers) -> Sentence | None:
    if not claims:
        return None
    told, count = _listed(claims, numbers), len(claims)
    return say("claims {claims} were split", one="claim {claims} was split", claims=told, count=count)


def _kept(claims: _Claims, numbers: _Numbers) -> Sentence | None:
    if not claims:
        return None
    return say(
        "claims {claims} stay, since they were worked on",
        one="claim {claims} stays, since it was worked on",
        claims=_listed(claims, numbers),
        count=len(claims),
    )


def _listed(claims: _Claims, numbers: _Numbers) -> str:
    return ", ".join(str(numbers[placed.id]) for placed in claims)


def _left_of(text: str, claim: Span, span: Span) -> list[Span]:
    """Return what is left of a claim before and after a stretch, without stray marks at the cut."""
    from factcheck.text import edges  # compiles patterns that no other question on a case needs

    parts = (Span(claim.start, span.start), Span(span.end, claim.end))
    left = [edges.trim(text, part) for part in parts if part.start < part.end]
    return [part for part in left if part is not None]


def _is_whole_sentences(draft: Draft, claim: Span, span: Span) -> bool:
    """Tell whether each sentence of a claim lies wholly inside or wholly outside a stretch."""
    from factcheck.text import sentences

    found = (
        Span(claim.start + each.start, claim.start + each.end)
        for each in sentences.split(draft.text[claim.start : claim.end], language=draft.language)
    )
    return all(span.contains(each) or not span.overlaps(each) for each in found)


def _without(text: str, span: Span, taken: list[Span]) -> tuple[Span, ...]:
    """Return the parts of a stretch that no claim takes, without stray marks at the cuts."""
    from factcheck.text import edges

    parts, start = [], span.start
    for each in sorted(taken):
        parts.append(Span(start, each.start))
        start = max(start, each.end)  # one claim may lie within another
    parts.append(Span(start, span.end))
    trimmed = [edges.trim(text, part) for part in parts if part.start < part.end]
    return tuple(part for part in trimmed if part is not None)

"""Puts together an article with everything attached, and brings it up to date bit by bit."""

import json
from bisect import insort
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from itertools import repeat
from typing import Any, TypeVar

from msgspec.structs import replace

from factcheck.garbage import uncollected
from factcheck.library.read.records import Records
from factcheck.models import (
    Answer,
    Article,
    ArticleId,
    Attempt,
    Case,
    Changes,
    Claim,
    ClaimDetail,
    ClaimId,
    Criticism,
    DeskRule,
    Draft,
    DraftId,
    Erratum,
    Evidence,
    Lookup,
    Opinion,
    PlacedClaim,
    Placement,
    PlacementId,
    Query,
    Region,
    Scale,
    Source,
    SourceId,
    Status,
    Working,
)

_SOME = "IN (SELECT value FROM json_each(?))"
_Beside = TypeVar("_Beside", Lookup, Working, Answer)


def case(records: Records, article: ArticleId) -> Case:
    """Return an article with its current draft and everything attached; raises NotFoundError."""
    return _case(records, records.current_draft(article))


def case_at(records: Records, draft: DraftId) -> Case:
    """Return an article as its claims stood in one draft; raises NotFoundError.

    Claims that were not yet or no longer placed there count as orphans.
    """
    return _case(records, records.one(Draft, draft))


def _case(records: Records, draft: Draft) -> Case:
    article = draft.article
    with uncollected():
        kept = records.one(Article, article)
        placed = _join(
            draft,
            records.claims(article),
            records.placements(draft.id),
            _attached(lambda kind, order: records.on_claims(kind, article, order)),
        )
        records.let_go()
        placed.sort(key=_order)
        orphans = tuple([each for each in placed if each.placement.status is Status.ORPHANED])
        return Case(
            article=kept,
            draft=draft,
            scale=records.one(Scale, kept.scale),
            claims=tuple(each for each in placed if not _lost(each)) if orphans else tuple(placed),
            orphans=orphans,
            set_asides=tuple(records.set_asides(draft.id)),
            pictures=tuple(records.pictures(draft.id)),
            sources={source.id: source for source in records.sources(article)},
            captures=tuple(records.captures(article)),
            rechecks=tuple(records.rechecks(article)),
            lookups=tuple(records.lookups(article)),
            workings=tuple(records.workings(article)),
            sign_offs=tuple(records.sign_offs(article)),
            uncovered=records.uncovered(article),
            second_readings=tuple(records.second_readings(article)),
            answers=tuple(records.answers(article)),
            rules=tuple(records.records(DeskRule)),
            today=records.today(),
            conflicts=tuple(records.conflicts(article)),
        )


def without_claims(records: Records, article: ArticleId) -> Case:
    """Return what the page of an article shows before its claims are read; raises NotFoundError."""
    draft, kept = records.current_draft(article), records.one(Article, article)
    return Case(
        article=kept,
        draft=draft,
        scale=records.one(Scale, kept.scale),
        set_asides=tuple(records.set_asides(draft.id)),
        pictures=tuple(records.pictures(draft.id)),
        today=records.today(),
    )


def refresh(records: Records, old: Case, changes: Changes) -> Case:
    """Return the case as it is now, reading only what the changes name; raises NotFoundError."""
    if changes.drafts or changes.everything:
        return case(records, old.article.id)
    kept = records.one(Article, old.article.id) if changes.articles else old.article
    new = replace(old, article=kept, scale=records.one(Scale, kept.scale), today=records.today())
    new = replace(new, conflicts=tuple(records.conflicts(old.article.id)))
    if new.sign_offs or changes.articles:  # steps that come may be such as a signature has not seen
        new = replace(new, uncovered=records.uncovered(old.article.id))
    if changes.articles:
        new = replace(
            new,
            sign_offs=tuple(records.sign_offs(old.article.id)),
            second_readings=tuple(records.second_readings(old.article.id)),
        )
    if changes.claims:
        new = _with_claims(records, new, changes.claims)
        ids, article = changes.claims, old.article.id
        new = replace(
            new,
            lookups=_beside(records, Lookup, old.lookups, ids, lambda: records.lookups(article)),
            workings=_beside(records, Working, old.workings, ids, lambda: records.workings(article)),
            answers=_beside(records, Answer, old.answers, ids, lambda: records.answers(article)),
        )
    if changes.set_asides:
        new = replace(new, set_asides=tuple(records.set_asides(old.draft.id)))
    if changes.sources:
        new = replace(
            new,
            sources=_sources(records, new, changes.sources),
            captures=tuple(records.captures(old.article.id)),
            rechecks=tuple(records.rechecks(old.article.id)),
        )
    return new


def placed(records: Records, claim: ClaimId) -> PlacedClaim:
    """Return one claim with its place in its article's current draft; raises NotFoundError."""
    article = records.one(Claim, claim).article
    return _read_claims(records, records.current_draft(article), article, frozenset((claim,)))[0]


def _sources(records: Records, new: Case, ids: frozenset[SourceId]) -> dict[SourceId, Source]:
    """Return the sources that the claims rest on now, reading these anew."""
    used = {each.source for placed in (*new.claims, *new.orphans) for each in placed.evidence}
    some = json.dumps(sorted(ids & used))
    fresh = records.records(Source, f"WHERE t.id {_SOME} ORDER BY t.created, t.seq", (some,))
    kept = {key: source for key, source in new.sources.items() if key in used}
    return kept | {source.id: source for source in fresh}


def _with_claims(records: Records, old: Case, ids: frozenset[ClaimId]) -> Case:
    """Read these claims anew and put each where it belongs now."""
    fresh = _read_claims(records, old.draft, old.article.id, ids)
    claims_known, orphans_known = _among(old.claims, ids), _among(old.orphans, ids)
    known = [*(old.claims[at] for at in claims_known), *(old.orphans[at] for at in orphans_known)]
    if _same_places(known, fresh):
        by_id = {each.claim.id: each for each in fresh}
        return replace(
            old,
            claims=_swapped(old.claims, claims_known, by_id),
            orphans=_swapped(old.orphans, orphans_known, by_id),
        )
    claims = [each for each in old.claims if each.claim.id not in ids]
    orphans = [each for each in old.orphans if each.claim.id not in ids]
    for each in fresh:
        insort(orphans if _lost(each) else claims, each, key=_order)
    return replace(old, claims=tuple(claims), orphans=tuple(orphans))


def _beside(
    records: Records,
    kind: type[_Beside],
    known: tuple[_Beside, ...],
    ids: frozenset[ClaimId],
    read: Callable[[], Sequence[_Beside]],
) -> tuple[_Beside, ...]:
    """Return what stands beside the claims of an article, read anew only where these claims' own differs.

    To read all of it asks the table about each claim of the article, which are thousands.
    """
    some = records.records(kind, f"WHERE t.claim {_SOME}", (json.dumps(sorted(ids)),))
    own = [row for row in known if row.claim in ids]
    return known if {row.id: row for row in some} == {row.id: row for row in own} else tuple(read())


def _among(claims: tuple[PlacedClaim, ...], ids: frozenset[ClaimId]) -> list[int]:
    return [at for at, each in enumerate(claims) if each.claim.id in ids]


def _swapped(
    old: tuple[PlacedClaim, ...], places: Iterable[int], fresh: dict[ClaimId, PlacedClaim]
) -> tuple[PlacedClaim, ...]:
    """Put what was read anew in its place; thousands of others stay the very objects that they were."""
    new = list(old)
    for at in places:
        new[at] = fresh[old[at].claim.id]
    return tuple(new)


def _same_places(known: Iterable[PlacedClaim], fresh: Iterable[PlacedClaim]) -> bool:
    return {(_order(each), _lost(each)) for each in known} == {(_order(each), _lost(each)) for each in fresh}


def _read_claims(
    records: Records, draft: Draft, article: ArticleId, ids: frozenset[ClaimId]
) -> list[PlacedClaim]:
    some = json.dumps(sorted(ids))
    return _join(
        draft,
        # «+» keeps SQLite from reading all claims of the article: the few ids find theirs at once.
        records.records(Claim, f"WHERE t.id {_SOME} AND +t.article = ?", (some, article)),
        records.records(Placement, f"WHERE t.claim {_SOME} AND t.draft = ?", (some, draft.id)),
        _attached(
            lambda kind, order: records.records(kind, f"WHERE t.claim {_SOME} ORDER BY {order}", (some,))
        ),
    )


_ATTACHED: dict[str, tuple[type[Any], str]] = {
    "details": (ClaimDetail, 't.start, t."end", t.id'),
    "evidence": (Evidence, "t.created, t.seq"),
    "queries": (Query, "t.created, t.seq"),
    "criticisms": (Criticism, "t.created, t.seq"),
    "attempts": (Attempt, "t.at, t.seq"),
    "opinions": (Opinion, "t.at, t.seq"),
    "errata": (Erratum, "t.published, t.seq"),
}
"""What is attached to claims, each with its order, by the field of PlacedClaim in the order of its fields."""

_Attached = dict[str, dict[ClaimId, list[Any]]]


def _attached(read: Callable[[type[Any], str], list[Any]]) -> _Attached:
    """Read what is attached to claims, by field and claim; ``read`` returns a kind's records in an order."""
    found: _Attached = {}
    for name, (kind, order) in _ATTACHED.items():
        by_claim: defaultdict[ClaimId, list[Any]] = defaultdict(list)
        for row in read(kind, order):
            by_claim[row.claim].append(row)
        if by_claim:
            found[name] = dict(by_claim)
    return found


def _join(
    draft: Draft, claims: Iterable[Claim], placements: Iterable[Placement], attached: _Attached
) -> list[PlacedClaim]:
    """Join claims with their places; one without a place in this draft counts as orphaned."""
    known, places = list(claims), {placement.claim: placement for placement in placements}
    placed = (
        places.get(claim.id)
        or Placement(PlacementId(""), claim.id, draft.id, 0, 0, "", status=Status.ORPHANED)
        for claim in known
    )
    # Field by field, since thousands of claims are joined at once and most fields hold nothing for any.
    beside = (
        [tuple(rows.get(claim.id, ())) for claim in known] if (rows := attached.get(name)) else repeat(())
        for name in _ATTACHED
    )
    return list(map(PlacedClaim, known, placed, *beside))


def _lost(placed: PlacedClaim) -> bool:
    return placed.placement.status is Status.ORPHANED


def _order(placed: PlacedClaim) -> tuple[int, bool, int, tuple[Region, ...], ClaimId]:
    """Order by place: a picture at the article's very beginning stands before its first words."""
    place = placed.placement
    return place.start, not place.picture, -place.end, place.regions, placed.claim.id

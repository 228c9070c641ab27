"""The filters of the claims list, and how many claims each accepts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping

from msgspec import Struct

from factcheck.case import figures
from factcheck.case.claims import is_cut, is_lost, is_new, needs_a_look
from factcheck.case.conflicts import conflicting
from factcheck.case.due import due_claims
from factcheck.case.figures import claim_state
from factcheck.case.kept import changed_claims
from factcheck.case.second import is_difference
from factcheck.case.ticks import owing
from factcheck.models import Case, ClaimId, DetailKind, Draft, PlacedClaim, Scale, Status
from factcheck.sentences import Sentence, say


class Context(Struct, frozen=True):
    """What a filter needs beside the claim itself."""

    scale: Scale
    draft: Draft
    person: str
    """Who works at this desk."""


class Filter(Struct, frozen=True):
    """A named choice of claims; a rare one is shown only where it finds something."""

    key: str
    label: Sentence
    accepts: Callable[[PlacedClaim, Context], bool]
    rare: bool = False


def _has_proposed(placed: PlacedClaim) -> bool:
    return any(row.proposed for row in placed.evidence)


def _by_claims(_placed: PlacedClaim, _known: Context) -> bool:
    """Accept nothing: what such a filter accepts is told to the sieve as a set of claims."""
    return False


def sets(case: Case, told: Mapping[str, frozenset[ClaimId]]) -> dict[str, frozenset[ClaimId]]:
    """Return the claims of those filters that no claim can answer by itself.

    Whether a detail still counts as left hangs on earlier claims, whether the writer gave anything
    for a claim on the annotations of the draft. What a desk check concerns, which may compare two claims,
    and what others changed is ``told``.
    """
    bare = frozenset[ClaimId]()
    if case.draft.annotations:
        from factcheck.case.following import annotated

        bare = frozenset(placed.id for placed in case.claims) - annotated(case)
    return {
        "details": owing(case),
        "bare": bare,
        **told,
        "conflicts": frozenset(conflicting(case)),
        "due": due_claims(case),
    }


def _is_quote(placed: PlacedClaim, _: Context) -> bool:
    return any(detail.kind is DetailKind.QUOTATION for detail in placed.details)


def _is_open(placed: PlacedClaim, known: Context) -> bool:
    return figures.is_open(placed, known.scale)


def _is_problem(placed: PlacedClaim, known: Context) -> bool:
    return figures.is_problem(claim_state(placed), known.scale) and not is_cut(placed)


def _is_unsourced(placed: PlacedClaim, known: Context) -> bool:
    return figures.is_unsourced(claim_state(placed), known.scale) and not is_cut(placed)


def _is_orphaned(placed: PlacedClaim, _: Context) -> bool:
    return is_lost(placed) and not is_cut(placed)


def _is_mine(placed: PlacedClaim, known: Context) -> bool:
    return bool(placed.claim.assigned) and _same(placed.claim.assigned, known.person)


def _is_theirs(placed: PlacedClaim, known: Context) -> bool:
    return bool(placed.claim.assigned) and not _same(placed.claim.assigned, known.person)


def _same(name: str, other: str) -> bool:
    return " ".join(name.split()).casefold() == " ".join(other.split()).casefold()


FILTERS = (
    Filter("all", say("All"), lambda placed, _: not is_cut(placed)),
    Filter("open", say("To check"), _is_open),
    Filter("problems", say("Problems"), _is_problem),
    Filter("details", say("Details left"), _by_claims, rare=True),
    Filter("quotes", say("Quotes"), _is_quote),
    Filter("unsourced", say("No source"), _is_unsourced, rare=True),
    Filter("mine", say("My claims"), _is_mine, rare=True),
    Filter("theirs", say("Others’ claims"), _is_theirs, rare=True),
    Filter("unseen", say("Changed by others"), _by_claims, rare=True),
    Filter("conflicts", say("Conflicts"), _by_claims, rare=True),
    Filter("look", say("Needs a look"), lambda placed, known: needs_a_look(placed, known.draft), rare=True),
    Filter("remarked", say("Desk checks"), _by_claims, rare=True),
    Filter("due", say("Due again"), _by_claims, rare=True),
    Filter("flagged", say("Legal risk"), lambda placed, _: placed.claim.flagged, rare=True),
    Filter("criticism", say("Criticism"), lambda placed, _: bool(placed.criticisms), rare=True),
    Filter("differ", say("Where we differ"), lambda placed, _: is_difference(placed), rare=True),
    Filter("changed", say("Changed"), lambda placed, _: placed.placement.status is Status.CHANGED, rare=True),
    Filter("new", say("New"), lambda placed, known: is_new(placed, known.draft), rare=True),
    Filter("orphaned", say("Orphaned"), _is_orphaned, rare=True),
    Filter("cut", say("Cut"), lambda placed, _: is_cut(placed), rare=True),
    Filter("proposed", say("Proposed sources"), lambda placed, _: _has_proposed(placed), rare=True),
    Filter("bare", say("Without annotation"), _by_claims, rare=True),
)


class Sieve:
    """Remembers what each filter accepts, so that a change to one claim looks at one claim."""

    def __init__(self) -> None:
        self._case: Case | None = None
        self._context: Context | None = None
        self._known: dict[ClaimId, tuple[PlacedClaim, frozenset[str]]] = {}
        self._counts: Counter[str] = Counter()
        self._sets: dict[str, frozenset[ClaimId]] = {}

    def take(self, case: Case, told: Mapping[str, frozenset[ClaimId]], person: str) -> None:
        """Look at the claims that are new or differ from what was taken before, and keep the sets."""
        context = Context(case.scale, case.draft, person)
        before = self._case if context == self._context else None
        if before is None:
            self._known.clear()
            self._counts.clear()
        changed = changed_claims(before, case) if before is not None else None
        claims = (*case.claims, *case.orphans) if changed is None else [now for _, now in changed]
        for placed in claims:
            known = self._known.get(placed.claim.id)
            if known is None or known[0] is not placed:
                self._look(placed, context)
        # Only then can some be known that the case no longer has.
        if changed is None and len(self._known) > len(claims):
            for gone in self._known.keys() - {placed.id for placed in claims}:
                self._forget(gone)
        self._case, self._context = case, context
        self._sets = sets(case, told)

    def accepts(self, claim: ClaimId, key: str) -> bool:
        """Tell whether a filter accepts a claim that was taken."""
        return claim in self._sets[key] if key in self._sets else key in self._known[claim][1]

    def accepted(self, key: str) -> frozenset[str] | None:
        """Return the claims of a filter that no claim can answer by itself; None for the others."""
        return self._sets.get(key)

    def counts(self) -> dict[str, int]:
        """Return how many claims each filter accepts."""
        counted = {filter_.key: self._counts[filter_.key] for filter_ in FILTERS}
        return counted | {key: len(claims) for key, claims in self._sets.items()}

    def _look(self, placed: PlacedClaim, context: Context) -> None:
        self._forget(placed.claim.id)
        accepted = frozenset(filter_.key for filter_ in FILTERS if filter_.accepts(placed, context))
        self._known[placed.id] = placed, accepted
        self._counts.update(accepted)

    def _forget(self, claim: ClaimId) -> None:
        known = self._known.pop(claim, None)
        if known is not None:
            self._counts.subtract(known[1])

"""What is asked of one claim: whether it is new, untouched, cut, or left open by a newer draft."""

from __future__ import annotations

from factcheck.case.kept import KeptAnswer
from factcheck.models import (
    Case,
    ClaimId,
    Detail,
    Difference,
    Disposition,
    Draft,
    PlacedClaim,
    Query,
    Status,
    WorkState,
)
from factcheck.text.style import same_words


def number_of(case: Case, claim: ClaimId) -> int:
    """Return the number of a claim of a case, from 1, orphans after all that have a place; 0 for another."""
    # While the same claims stand in the same order no change of one of them gives another number.
    return _numbers.of(case, (), lambda: _number(case), lambda known, _changed: known).get(claim, 0)


_numbers: KeptAnswer[dict[str, int]] = KeptAnswer()


def _number(case: Case) -> dict[str, int]:
    return {placed.claim.id: number for number, placed in enumerate((*case.claims, *case.orphans), 1)}


def is_untouched(placed: PlacedClaim, case: Case) -> bool:
    """Tell whether nobody has worked on a claim that the program proposed."""
    return placed.claim.proposed and not was_worked_on(placed, case)


def was_worked_on(placed: PlacedClaim, case: Case) -> bool:
    """Tell whether somebody has worked on a claim, so that it must not go without being asked about.

    Work is a verdict, also a former one, a correction, a ruling, a note, a date, a flag, a work
    state, a desk check put away or answered, a tick, a source that was accepted, a search, a working, a
    query, a criticism, a second reader's opinion or a correction after publication. What the writer's file
    proposed as a source is nobody's work; a remark of the writer stands in the note and is kept.
    """
    claim = placed.claim
    decided = claim.verdict is not None or claim.former_verdict is not None
    written = (claim.correction, claim.ruling, claim.note, claim.legal_note, claim.as_of, claim.due)
    others = (claim.waiting_on, claim.second_reader, claim.assigned)
    marked = claim.flagged or claim.dismissed or claim.work_state is not WorkState.OPEN
    ticked = any(detail.ticked for detail in placed.details)
    sourced = any(not row.proposed for row in placed.evidence)
    attached = placed.queries or placed.criticisms or placed.opinions or placed.errata
    if decided or any((*written, *others)) or marked or ticked or sourced or attached:
        return True
    answered = any(row.claim == placed.id for row in case.answers)
    return answered or bool(case.lookups_on(placed.id)) or bool(case.workings_on(placed.id))


def is_new(placed: PlacedClaim, draft: Draft) -> bool:
    """Tell whether a claim was proposed with a newer draft and nobody has touched it yet."""
    return draft.number > 1 and placed.claim.proposed and placed.claim.draft == draft.id


def is_lost(placed: PlacedClaim) -> bool:
    """Tell whether a claim has no place in the current draft."""
    return placed.placement.status is Status.ORPHANED


def is_cut(placed: PlacedClaim) -> bool:
    """Tell whether a claim's words were cut from the article, and a person has closed it as such."""
    return is_lost(placed) and placed.claim.work_state is WorkState.DONE


def needs_a_look(placed: PlacedClaim, draft: Draft) -> bool:
    """Tell whether a newer draft left something to decide on a claim."""
    if is_lost(placed):
        return not is_cut(placed)
    moved = placed.placement.status in (Status.CHANGED, Status.MOVED)
    return moved or is_new(placed, draft) or took_correction(placed)


def left_open(case: Case) -> list[PlacedClaim]:
    """Return the claims on which a newer draft left something to decide, in order, orphans last."""
    return [placed for placed in (*case.claims, *case.orphans) if needs_a_look(placed, case.draft)]


def disposition(placed: PlacedClaim) -> Disposition | None:
    """Return what was done about a claim's correction; None where none is suggested.

    What somebody has decided on this very wording counts, else what the writer's text shows.
    """
    answer = answer_to_correction(placed)
    if answer is not None and answer.disposition is not Disposition.PROPOSED:
        return answer.disposition
    return shown_by_text(placed)


def answer_to_correction(placed: PlacedClaim) -> Query | None:
    """Return what was recorded of a claim's correction as it is worded now, or None."""
    wording = placed.claim.correction
    found = [row for row in placed.queries if wording and not row.question and row.correction == wording]
    return found[-1] if found else None


def shown_by_text(placed: PlacedClaim) -> Disposition | None:
    """Return what the current draft shows was done about a claim's correction; None where none is suggested.

    It is accepted where the article has the suggested words, in whatever style they are set, and
    reworded where a newer draft has others that nobody has looked at yet.
    """
    if not placed.claim.correction:
        return None
    if is_lost(placed):
        return Disposition.CUT if is_cut(placed) else Disposition.PROPOSED
    if same_words(placed.text, placed.claim.correction):
        return Disposition.ACCEPTED
    return Disposition.REWORDED if placed.placement.status is Status.CHANGED else Disposition.PROPOSED


def rewording(placed: PlacedClaim) -> str:
    """Return the writer's words where they chose others than the suggested correction; empty elsewhere.

    A newer draft shows them until somebody has looked at them; from then on the recorded answer holds them,
    for as long as the article says so.
    """
    if shown_by_text(placed) is Disposition.REWORDED:
        return placed.text
    answer = answer_to_correction(placed)
    # A rewording is recorded in quotation marks, as a newer draft's «still holds» does.
    recorded = answer is not None and answer.disposition is Disposition.REWORDED
    return placed.text if recorded and answer and same_words(answer.note.strip("“”"), placed.text) else ""


def took_correction(placed: PlacedClaim) -> bool:
    """Tell whether a newer draft took over the suggested correction, and nobody has confirmed it yet.

    A correction of a single letter leaves the claim placed, with the difference told beside it.
    """
    place = placed.placement
    touched = place.status in (Status.CHANGED, Status.MOVED) or place.difference is not Difference.NONE
    return touched and shown_by_text(placed) is Disposition.ACCEPTED


def people(case: Case, me: str = "") -> list[str]:
    """Return who is known to work on an article: me first, its checker, and who has claims assigned."""
    assigned = sorted({placed.claim.assigned for placed in (*case.claims, *case.orphans)})
    return [name for name in dict.fromkeys((me, case.article.checker, *assigned)) if name]


def details_within(placed: PlacedClaim) -> list[Detail]:
    """Return the details of a claim with their places in its own words, not in the draft."""
    start = placed.placement.start
    return [Detail(each.kind, each.start - start, each.end - start, each.normal) for each in placed.details]

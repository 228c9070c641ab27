"""What is remarked on a claim: by the desk checks of its words, and by what was decided on it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from factcheck.case.due import changing, due_day, is_due
from factcheck.case.kept import KeptAnswer, followed
from factcheck.case.overlaps import Overlaps
from factcheck.case.rules import rules_of
from factcheck.case.same_words import other_verdicts
from factcheck.case.source_rules import remarks_on_sources
from factcheck.case.workings import workings_against
from factcheck.models import (
    Answer,
    Case,
    CheckKind,
    ClaimId,
    Draft,
    HouseRule,
    PlacedClaim,
    Remark,
    Scale,
    Stance,
)
from factcheck.scales import NOT_A_FACT
from factcheck.sentences import say


def look_over(draft: Draft, published: str = "") -> tuple[Remark, ...]:
    """Return what a desk would remark on a draft, in order of place; never a verdict."""
    # Its patterns take long to compile, and showing an article needs none of them.
    from factcheck.text import checks

    return tuple(checks.look_over(draft.text, draft.blocks, published=published, language=draft.language))


def remarks_on(case: Case, placed: PlacedClaim, remarks: Iterable[Remark]) -> list[Remark]:
    """Return what is remarked on a claim and was not put away.

    Takes the remarks on the draft's text, of which those count that share text with the claim.
    """
    return [remark for remark in _all_on(case, placed, remarks) if _stands(remark, placed)]


def answered_on(
    case: Case, placed: PlacedClaim, remarks: Iterable[Remark]
) -> list[tuple[Remark, Answer | None]]:
    """Return what is remarked on a claim and was put away, each with the answer that was given to it."""
    answers = {answer.key: answer for answer in case.answers if answer.claim == placed.id}
    return [
        (remark, answers.get(remark.key))
        for remark in _all_on(case, placed, remarks)
        if not _stands(remark, placed)
    ]


def _all_on(case: Case, placed: PlacedClaim, remarks: Iterable[Remark]) -> list[Remark]:
    place = placed.placement
    on_words = [
        remark
        for remark in remarks
        if remark.start < place.end and place.start < remark.end and _applies(case, remark)
    ]
    return [*on_words, *_on_decision(case, placed)]


def asks_elsewhere(case: Case) -> bool:
    """Tell whether the desk wants to hear what other articles state otherwise."""
    return rules_of(case.rules)[HouseRule.STATED_OTHERWISE].applies


def _applies(case: Case, remark: Remark) -> bool:
    return remark.kind is not CheckKind.ELSEWHERE or asks_elsewhere(case)


def remarked(case: Case, remarks: Sequence[Remark]) -> frozenset[ClaimId]:
    """Return the ids of the claims on which something is remarked."""
    return _remarked.of(
        case,
        (
            case.scale,
            case.rules,
            case.today,
            tuple(case.sources.values()),
            case.captures,
            tuple(remarks),
            other_verdicts(case),
        ),
        lambda: _find_remarked(case, remarks),
        lambda known, changed: followed(
            known, changed, lambda placed: bool(remarks_on(case, placed, remarks))
        ),
    )


_remarked: KeptAnswer[frozenset[ClaimId]] = KeptAnswer()


def _find_remarked(case: Case, remarks: Sequence[Remark]) -> frozenset[ClaimId]:
    found = {
        placed.id
        for placed in (*case.claims, *case.orphans)
        if any(_stands(remark, placed) for remark in _on_decision(case, placed))
    }
    places = [placed.placement for placed in case.claims]
    overlaps = Overlaps([place.start for place in places], [place.end for place in places])
    for remark in remarks:
        if not _applies(case, remark):
            continue
        touched = (case.claims[at] for at in overlaps.over(remark.start, remark.end))
        found.update(placed.id for placed in touched if _stands(remark, placed))
    return frozenset(found)


def _on_decision(case: Case, placed: PlacedClaim) -> list[Remark]:
    if placed.claim.verdict is None and not placed.evidence:
        return []
    rules = rules_of(case.rules)
    found = remarks_on_sources(case, placed)
    if rules[HouseRule.CONTRADICTED].applies:
        found = [*_against(case.scale, placed), *found]
    if rules[HouseRule.TWO_VERDICTS].applies:
        found += _otherwise(case, placed)
    if rules[HouseRule.WORKING].applies:
        found += workings_against(case, placed)
    if (overdue := _on_time(case, placed)) is not None:
        found.append(overdue)
    return found


def _otherwise(case: Case, placed: PlacedClaim) -> list[Remark]:
    """Remark on a claim where another one in the same words was given another verdict."""
    other = other_verdicts(case).get(placed.id)
    if other is None:
        return []
    number, verdict = other
    place = placed.placement
    said = say("Claim {number} states the same, and is “{verdict}”.", number=number, verdict=verdict.name)
    about = " | ".join((CheckKind.VERDICT.value, placed.claim.verdict or "", verdict.key))
    return [Remark(CheckKind.VERDICT, place.start, place.end, about, said)]


def _against(scale: Scale, placed: PlacedClaim) -> list[Remark]:
    """Remark on a claim that was confirmed although every source that takes a side contradicts it.

    The key names the evidence, so that a remark put away comes back with another source.
    """
    key = placed.claim.verdict
    if key is None or key == NOT_A_FACT or not placed.evidence:
        return []
    verdict = scale.verdict(key)
    if verdict is None or verdict.colour != "confirmed":
        return []
    against = [row.id for row in placed.evidence if not row.proposed and row.stance is Stance.CONTRADICTS]
    supported = any(row.stance is Stance.SUPPORTS and not row.proposed for row in placed.evidence)
    if not against or supported:
        return []
    place = placed.placement
    sentence = say("“{verdict}”, but every source that takes a side contradicts it.", verdict=verdict.name)
    about = " | ".join((CheckKind.EVIDENCE.value, *sorted(against)))
    return [Remark(CheckKind.EVIDENCE, place.start, place.end, about, sentence)]


def _on_time(case: Case, placed: PlacedClaim) -> Remark | None:
    """Remark on a claim that is due again; put away, it comes back when the day is set anew."""
    if not is_due(case, placed):
        return None
    since = due_day(case, placed)
    overtaken = changing(case, placed)
    said = (
        say(
            "“{words}” may have changed: it was due again on {day}.",
            words=" ".join(overtaken[0].text.split()),
            day=since,
        )
        if overtaken
        else say("It was due again on {day}.", day=since)
    )
    place = placed.placement
    return Remark(CheckKind.DUE, place.start, place.end, f"{CheckKind.DUE.value} | {since}", said)


def _stands(remark: Remark, placed: PlacedClaim) -> bool:
    return remark.key not in placed.claim.dismissed

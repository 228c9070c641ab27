"""Says what stands in the way of a signature, and what was signed."""

from __future__ import annotations

from factcheck.case.closing import Obstacle, ObstacleKind
from factcheck.case.sentences.dates import moment
from factcheck.models import Case, SignOff
from factcheck.sentences import Sentence, say


def obstacle(found: Obstacle) -> Sentence:
    """Say what stands in the way, as «3 claims are open.»."""
    return _said(found.kind, found.count)


def override(key: str) -> Sentence:
    """Say what a signature was given over, from what it kept of that."""
    kind, _, count = key.partition(" ")
    if kind not in set(ObstacleKind) or not count.isdecimal():
        return say("{key}", key=key)
    return _said(ObstacleKind(kind), int(count))


def signed(sign_off: SignOff) -> Sentence:
    """Say who signed an article off and when, and whether it was reopened since."""
    when = moment(sign_off.at)
    if sign_off.reopened:
        return say(
            "Signed off by {person} on {when}, reopened on {later}",
            person=sign_off.person,
            when=when,
            later=moment(sign_off.reopened),
        )
    return say("Signed off by {person} on {when}", person=sign_off.person, when=when)


def not_covered(steps: int) -> Sentence:
    """Say that a signature was given without having seen some steps, so that it closes nothing here."""
    return say(
        "Given without having seen {count} steps that stand here: the article stays open.",
        one="Given without having seen 1 step that stands here: the article stays open.",
        count=steps,
    )


def signatures(case: Case) -> list[Sentence]:
    """Say every signature of an article, what each was given over, and why."""
    said: list[Sentence] = []
    for sign_off in case.sign_offs:
        said.append(signed(sign_off))
        missed = case.uncovered.get(sign_off.id, 0)
        if missed:
            said.append(not_covered(missed))
        said += [say("Signed over: {what}", what=override(key)) for key in sign_off.overrides]
        if sign_off.note:
            said.append(say("Reason: {reason}", reason=sign_off.note))
    return said


def _said(kind: ObstacleKind, count: int) -> Sentence:
    match kind:
        case ObstacleKind.UNDECIDED:
            return say("{count} words are undecided.", one="1 word is undecided.", count=count)
        case ObstacleKind.LEFT_OPEN:
            return say(
                "The newer draft left {count} claims open.",
                one="The newer draft left 1 claim open.",
                count=count,
            )
        case ObstacleKind.OPEN:
            return say("{count} claims are not checked.", one="1 claim is not checked.", count=count)
        case ObstacleKind.DETAILS:
            return say(
                "{count} checked claims have details left.",
                one="1 checked claim has details left.",
                count=count,
            )
        case ObstacleKind.REMARKS:
            return say(
                "Remarks on {count} claims are not answered.",
                one="Remarks on 1 claim are not answered.",
                count=count,
            )
        case ObstacleKind.WAITING:
            return say("{count} claims wait for somebody.", one="1 claim waits for somebody.", count=count)
        case ObstacleKind.SECOND_READ:
            return say(
                "{count} claims wait for a second read.",
                one="1 claim waits for a second read.",
                count=count,
            )
        case ObstacleKind.NO_QUERY:
            return say(
                "{count} claims could not be confirmed and were put to nobody.",
                one="1 claim could not be confirmed and was put to nobody.",
                count=count,
            )
        case ObstacleKind.QUERIES:
            return say("{count} queries are open.", one="1 query is open.", count=count)
        case ObstacleKind.CONFLICTS:
            return say("{count} conflicts are not settled.", one="1 conflict is not settled.", count=count)
        case _:
            return _said_of_others(kind, count)


def _said_of_others(kind: ObstacleKind, count: int) -> Sentence:
    """Say what is owed to whom the article criticises, and by its second readers."""
    match kind:
        case ObstacleKind.NOT_PUT:
            return say(
                "{count} criticisms were put to nobody.", one="1 criticism was put to nobody.", count=count
            )
        case ObstacleKind.NO_REPLY:
            return say(
                "{count} criticisms wait for a reply.", one="1 criticism waits for a reply.", count=count
            )
        case ObstacleKind.NOT_GIVEN:
            return say(
                "{count} replies are not given in the article.",
                one="1 reply is not given in the article.",
                count=count,
            )
        case ObstacleKind.SECOND_READER:
            return say(
                "{count} claims are unread by a second reader.",
                one="1 claim is unread by a second reader.",
                count=count,
            )
        case _:
            return say(
                "A second reader differs on {count} claims.",
                one="A second reader differs on 1 claim.",
                count=count,
            )

"""Says whom a claim criticises, how often they were asked, and what they replied."""

from __future__ import annotations

from factcheck.case.claims import number_of
from factcheck.case.criticism import HeardCriticism, Hearing
from factcheck.case.sentences.dates import day
from factcheck.models import Attempt, Case
from factcheck.sentences import Sentence, Text, say

HEARINGS = {
    Hearing.NOT_PUT: say("not put"),
    Hearing.WAITING: say("waiting"),
    Hearing.UNANSWERED: say("not answered"),
    Hearing.NOT_GIVEN: say("reply not given"),
    Hearing.GIVEN: say("reply given"),
}
"""How far the hearing has come, in a word or two."""


def criticism(heard: HeardCriticism, case: Case) -> Text:
    """Say on one line whom a claim criticises, what became of it, and their words."""
    said: Text = say("{name}: {hearing}", name=heard.criticism.against, hearing=hearing(heard, case))
    if heard.criticism.reply:
        said = say("{said} “{reply}”", said=said, reply=heard.criticism.reply)
    return said


def hearing(heard: HeardCriticism, case: Case) -> Sentence:
    """Say how far the hearing has come."""
    row, count = heard.criticism, len(heard.attempts)
    match heard.hearing:
        case Hearing.NOT_PUT:
            return say("not put to them yet.")
        case Hearing.WAITING:
            return _waiting(heard)
        case Hearing.UNANSWERED:
            return say("put {count} times, not answered.", one="put once, not answered.", count=count)
        case Hearing.NOT_GIVEN:
            return say("replied on {day}; the article does not give it.", day=day(row.replied))
        case Hearing.GIVEN:
            number = number_of(case, row.given_by)
            return say("replied on {day}; given in claim {number}.", day=day(row.replied), number=number)


def _waiting(heard: HeardCriticism) -> Sentence:
    count, wanted = len(heard.attempts), heard.wanted
    if heard.criticism.deadline:
        return say(
            "put {count} of {wanted} times, can be answered until {day}.",
            count=count,
            wanted=wanted,
            day=day(heard.criticism.deadline),
        )
    return say("put {count} of {wanted} times, not answered.", count=count, wanted=wanted)


def attempt(row: Attempt) -> Text:
    """Say on one line when, how and by whom a criticism was put."""
    said = say("{day}, {channel}", day=day(row.at), channel=row.channel)
    if row.person:
        said = say("{said}, {person}", said=said, person=row.person)
    return say("{said} ({note})", said=said, note=row.note) if row.note else said

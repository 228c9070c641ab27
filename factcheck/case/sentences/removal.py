"""Says what goes with an article that is removed for good, and what is left of it."""

from __future__ import annotations

from factcheck.case.sentences.dates import day
from factcheck.models import Due, Leaving, Stone
from factcheck.sentences import Sentence, say


def question(leaving: Leaving) -> Sentence:
    """Say what goes, where copies stay, and that nothing brings it back."""
    goes = say(
        "“{title}” goes with {drafts}, {claims}, {sources}, {captures} and {events}, from the library and"
        " its search. Nothing brings it back.",
        title=leaving.title,
        drafts=say("{count} drafts", one="{count} draft", count=leaving.drafts),
        claims=say("{count} claims", one="{count} claim", count=leaving.claims),
        sources=say(
            "{count} sources that nothing else rests on",
            one="{count} source that nothing else rests on",
            count=leaving.sources,
        ),
        captures=say("{count} saved copies", one="{count} saved copy", count=leaving.captures),
        events=say("{count} recorded steps", one="{count} recorded step", count=leaving.events),
    )
    if not leaving.backups:
        return goes
    return say(
        "{goes} {count} backups hold it as well: {names}.",
        one="{goes} A backup holds it as well: {names}.",
        goes=goes,
        count=len(leaving.backups),
        names=", ".join(leaving.backups),
    )


def overdue(due: Due) -> Sentence:
    """Say since when an article waits to be removed."""
    if due.signed_off:
        return say("“{title}”, signed off on {day}", title=due.title, day=day(due.since))
    return say("“{title}”, changed last on {day}", title=due.title, day=day(due.since))


def left(stone: Stone) -> Sentence:
    """Say what is left of an article that was removed for good."""
    if not stone.title:
        return say(
            "An article was removed on {day}, with {events} recorded steps.",
            day=day(stone.at),
            events=stone.events,
        )
    return say(
        "“{title}”, begun on {begun}, changed last on {changed}: {drafts} drafts, {claims} claims,"
        " {sources} sources; removed on {day}.",
        title=stone.title,
        begun=day(stone.begun),
        changed=day(stone.changed),
        drafts=stone.drafts,
        claims=stone.claims,
        sources=stone.sources,
        day=day(stone.at),
    )


def kept_for(months: int) -> Sentence:
    """Say how long articles are kept."""
    if not months:
        return say("for ever")
    return say("{count} months after sign-off", one="{count} month after sign-off", count=months)

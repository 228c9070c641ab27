"""Says what goes with an article that is removed for good."""

from __future__ import annotations

from factcheck.models import Leaving
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

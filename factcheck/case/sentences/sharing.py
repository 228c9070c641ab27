"""Says how it stands with a shared desk."""

from __future__ import annotations

from factcheck.sentences import Sentence, say


def standing(to_send: int) -> Sentence:
    """Say how many steps are still to be sent, or that everything is there."""
    if not to_send:
        return say("up to date")
    return say("{count} steps to send", one="1 step to send", count=to_send)

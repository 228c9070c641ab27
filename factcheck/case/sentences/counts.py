"""Says how much is left to do."""

from __future__ import annotations

from factcheck.sentences import Sentence, say


def details_left(count: int) -> Sentence:
    """Say how many details of a checked claim are still to be ticked."""
    return say("{count} details left", one="{count} detail left", count=count)


def with_details_left(count: int) -> Sentence:
    """Say how many checked claims have details that are still to be ticked."""
    return say("{count} with details left", count=count)

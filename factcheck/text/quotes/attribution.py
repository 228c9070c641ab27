"""A reported statement, as both readers of speech give it."""

from __future__ import annotations

from msgspec import Struct

from factcheck.models import Span


class Attribution(Struct, frozen=True, gc=False):
    """A reported statement: the span of what was said, who said it, and the cue."""

    start: int
    end: int
    speaker: Span
    cue: Span

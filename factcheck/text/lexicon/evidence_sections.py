"""What a language brings to what claims rest on: saved pages, transcripts and searching."""

from __future__ import annotations

import re
from typing import Protocol


class Walls(Protocol):
    """What pages say that show something else than what was asked for."""

    PAY_WALL: re.Pattern[str]
    CONSENT: re.Pattern[str]

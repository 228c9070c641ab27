"""Spanish words for what something costs now.

Compiled for this project; past forms are left out, since what was paid once stays so.
"""

from __future__ import annotations

import re

COSTS_NOW = re.compile(
    r"\b(?:cuesta|cuestan|vale|valen|se\svende|se\svenden|asciende\sa|ascienden\sa|es\sde|ronda\slos"
    r"|rondan\slos|gana|ganan|cobra|cobran)\b",
    re.IGNORECASE,
)

"""Portuguese words for what something costs now.

Compiled for this project; past forms are left out, since what was paid once stays so.
"""

from __future__ import annotations

import re

COSTS_NOW = re.compile(
    r"\b(?:custa|custam|vale|valem|paga-se|pagam-se|vende-se|ronda\sos|sai\spor|cobra|cobram"
    r"|ganha|ganham|está\sa\s(?=\d))\b",
    re.IGNORECASE,
)

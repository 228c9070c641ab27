"""Dutch words for what something costs now.

Compiled for this project; past forms are left out, since what was paid once stays so.
"""

from __future__ import annotations

import re

COSTS_NOW = re.compile(
    r"\b(?:kost|kosten(?=\s(?:\w+\s){0,3}\d)|bedraagt|ligt\sop|is\s(?:\w+\s){0,3}euro\swaard"
    r"|verdient|verdienen|betaalt|betaal\sje"
    r"|betaalt\su)\b",
    re.IGNORECASE,
)

"""German words for what something costs now.

Compiled for this project; past forms are left out, since what was paid once stays so.
"""

from __future__ import annotations

import re

COSTS_NOW = re.compile(
    r"\b(?:kostet|kosten(?=\s(?:\w+\s){0,3}\d)|beträgt|liegt\sbei|liegen\sbei|ist\s(?:\w+\s){0,3}Euro\swert"
    r"|verdient|verdienen)\b",
    re.IGNORECASE,
)

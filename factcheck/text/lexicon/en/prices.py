"""English words for what something costs now.

Compiled for this project; past forms are left out, since what was paid once stays so.
"""

from __future__ import annotations

import re

COSTS_NOW = re.compile(
    r"\b(?:costs?(?=\s(?:\w+\s){0,2}[$€£¥\d])|priced\sat|is\sworth|are\sworth|sells?\sfor|goes\sfor|starts?\sat"
    r"|(?:ticket|entry|rent|fare|fee|toll|price|admission|subscription|salary|wage)s?\s(?:\w+\s){0,3}?"
    r"(?:is|are|costs?|starts?|of)\b)",
    re.IGNORECASE,
)

"""Italian words for what something costs now.

Compiled for this project; past forms are left out, since what was paid once stays so.
"""

from __future__ import annotations

import re

COSTS_NOW = re.compile(
    r"\b(?:costa|costano|vale|valgono|si\svende|si\svendono|ammonta\sa|ammontano\sa|è\sdi"
    r"|si\saggira\s(?:su|intorno)|guadagna|guadagnano"
    r"|percepisce)\b",
    re.IGNORECASE,
)

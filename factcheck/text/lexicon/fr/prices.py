"""French words for what something costs now.

Compiled for this project; past forms are left out, since what was paid once stays so.
"""

from __future__ import annotations

import re

COSTS_NOW = re.compile(
    r"\b(?:coûte|coûtent|vaut|valent|se\svend|se\svendent|s[’']élève\sà|s[’']élèvent\sà|est\sde"
    r"|se\snégocie|est\sfacturée?"
    r"|gagne|gagnent|touche)\b",
    re.IGNORECASE,
)

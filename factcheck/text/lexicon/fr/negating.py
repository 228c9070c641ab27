"""French verbs with their negated form; compiled for this project."""

from __future__ import annotations

NEGATED = {
    "est": "n'est pas",
    "était": "n'était pas",
    "sont": "ne sont pas",
    "étaient": "n'étaient pas",
    "sera": "ne sera pas",
    "peut": "ne peut pas",
}

"""French negations, and verbs with their negated form; compiled for this project."""

from __future__ import annotations

from factcheck.text.wordlists import listed

NEGATIONS = listed("ne n’ n' n pas jamais aucun aucune rien personne ni sans nul nulle guère nullement non")

NEGATED = {
    "est": "n'est pas",
    "était": "n'était pas",
    "sont": "ne sont pas",
    "étaient": "n'étaient pas",
    "sera": "ne sera pas",
    "peut": "ne peut pas",
}

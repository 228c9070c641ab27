"""English quotation customs.

Compiled for this project: elisions written with an apostrophe, and nouns that stand before titles of works.
"""

from __future__ import annotations

import re

from factcheck.text.wordlists import listed

CLOSES: frozenset[str] = frozenset()

OPENS: frozenset[str] = frozenset()

CUES_INSIDE: frozenset[str] = frozenset()

SPEECH_DASH = False

ELIDED = re.compile(r"['’‘](?:em|til|tis|twas|twere|cause|bout|round|cuz|n|s|\d0s|\d\d)\b", re.IGNORECASE)

SMALL = listed("a an the of and or in on for to at by with from vs vs.")

BEFORE_A_NAME = listed("""
    himself herself itself themselves about reading licenses ’s 's on in during his her its their our my
    watch watched wrote published co-wrote authored directed recorded performed
    """)

WORK = listed("""
    titled entitled headlined named book novel memoir film movie documentary show series
    program programme episode song album single play musical poem magazine newspaper column podcast ad
    spot commercial broadcast telecast recording clip trailer remake rendition bestseller sequel
    game painting drama comedy sitcom blog essay anthem hosts host
    """)

NICKNAMING = listed("known nicknamed labeled labelled titled entitled marked nickname")


CASTING = listed("as")
"""Words that give somebody a name in the subject's words: he attacked her as a “…”."""

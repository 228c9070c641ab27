"""Dutch quotation customs: ‘…’ and “…”, in older print „…”, and the comma pairs of typists.

Compiled for this project from the spelling guide of the Taalunie and the style books of newspapers.
"""

from __future__ import annotations

import re

from factcheck.text.wordlists import listed

CLOSES: frozenset[str] = frozenset()

OPENS = frozenset("„")

CUES_INSIDE: frozenset[str] = frozenset()

SPEECH_DASH = False
"""A dash opens a list more often than speech; with a verb of saying behind it, it opens speech."""

ELIDED = re.compile(r"['’‘](?:s|t|n|k|m|r|ns|tis|twas|\d\d)\b", re.IGNORECASE)

SMALL = listed("""
de het een en of van der den te ten ter in op aan uit met voor door naar bij om over onder tot als is dat
die zijn haar the of and la
""")

BEFORE_A_NAME = listed("genaamd geheten heet heette zogenaamde zogeheten zogenoemde getiteld")

WORK = listed("""
titel roman film boek album plaat lied liedje nummer single serie reeks tijdschrift krant dagblad weekblad
blad programma podcast toneelstuk voorstelling opera musical schilderij gedicht documentaire spel
tentoonstelling thriller kinderboek speelfilm stuk restaurant hotel café bar kroeg schip vrachtschip
veerboot jacht actie campagne project vereniging stichting initiatief programma bedrijf band groep festival
prijs app merk website zender verhaal novelle essay column hit talkshow partij school wedstrijd model
museum beweging motto leus
""")

NICKNAMING = listed("""
bijgenaamd genaamd geheten bijnaam bijnamen zogenaamde zogeheten zogenoemde alias getiteld titel gedoopt
""")

CASTING = listed("als")

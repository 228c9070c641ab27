"""French quotation customs: « … », within them “…”, dashes that open speech, cues inside the marks.

Compiled for this project from the rules of the Imprimerie nationale and the usage of newspapers.
"""

from __future__ import annotations

import re

from factcheck.text.wordlists import listed

CLOSES = frozenset("»")

OPENS = frozenset("«")

CUES_INSIDE = listed(", ? ! – —")

SPEECH_DASH = False
"""A dash opens a list as often as speech; with a verb of saying behind it, it opens speech."""

ELIDED = re.compile(r"(?!)")

SMALL = listed("""
le la les l' l’ d' d’ un une des de du au aux et ou à en dans sur sous pour par avec sans chez vers
qui que ne pas the of and a
""")

BEFORE_A_NAME = listed(
    "baptisé baptisée baptisés baptisées nommé nommée appelé appelée intitulé intitulée dénommé"
)

WORK = listed("""
titre titré roman film livre album chanson série magazine journal quotidien hebdomadaire mensuel revue
émission podcast pièce opéra tableau poème documentaire jeu exposition bande essai nouvelle polar
comédie spectacle titrée intitulé intitulée intitulés intitulées baptisé baptisée restaurant hôtel café
bar navire bateau cargo ferry opération campagne projet association collectif programme groupe festival
prix logiciel application marque site chaîne radio feuilleton recueil tube concours
""")

NICKNAMING = listed("""
dite dites surnommé surnommée surnommés surnommées surnom intitulé intitulée baptisé baptisée
appelé appelée nommé nommée dénommé dénommée
""")

CASTING = listed("comme")

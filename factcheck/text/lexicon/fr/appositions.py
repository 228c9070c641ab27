"""French appositions.

French leaves the article out as often as not («Anna Morel, directrice du musée»); only a stretch that opens
with
an article and an office, «ancien» or a superlative is plain enough. Compiled for this project.
"""

from __future__ import annotations

import re

from factcheck.text.wordlists import listed

OPEN = re.compile(
    r",[ \u00a0](?P<head>(?:l’un des|l'un des|l’une des|l'une des|ancien|ancienne|ex-\w+|(?:le|la"
    r"|les) (?:plus|moins|premier"
    r"|première|seul|seule|deuxième|troisième)|une? (?:ancien|ancienne|ex-)) ?(?=[\wÀ-ÿ]))"
)

DOT_INSIDE = re.compile(r"\.(?:(?<=\bM\.)|(?<=\bSt\.)|(?=\w|\s[a-zà-ÿ]))")

VERB = re.compile(
    r"\b(?:est|sont|était|étaient|fut|furent|a|ont|avait|avaient|sera|seront|va|vont|peut|peuvent|doit"
    r"|doivent|dit|fait"
    r"|veut|vient|reste|devient|qui|que|où|quand|lorsque|si|mais|parce|pour)\b"
)

ADVERBIAL = listed("""
    En À Au Aux Dans Sur Sous Pour Par Avec Sans Chez Selon Depuis Pendant Après Avant Dès Lors Malgré Entre
    Vers
    Si Quand Lorsque Comme Mais Et Ou Donc Hier Demain Outre Parmi en à au aux dans sur sous pour par avec
    sans
    chez selon depuis pendant après avant dès lors malgré entre vers si quand lorsque comme
    """)

LIST = re.compile(r",?\s(?:et|ou)(?![a-zà-ÿ])")

AND = re.compile(r"\s(?:et)\s(?=[a-zà-ÿ])")

ARTICLES = listed("le la les un une des son sa ses leur leurs du de au ce cette")

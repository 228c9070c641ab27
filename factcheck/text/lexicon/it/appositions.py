"""Italian appositions.

Italian leaves the article out as often as not («Anna Rossi, direttrice del museo»); only a stretch that
opens with
«ex», «uno dei» or a superlative is plain enough. Compiled for this project.
"""

from __future__ import annotations

import re

from factcheck.text.wordlists import listed

OPEN = re.compile(
    r",[ \u00a0](?P<head>(?:uno dei|una delle|un[’']?(?:ex)|ex|già|(?:il|la|i|le|lo|l[’']) ?(?:più|meno"
    r"|prim[oaie]|second[oa]|terz[oa]"
    r"|unic[oa]|maggiore|maggiori|peggiore|migliore)) (?=[\wÀ-ÿ]))"
)

DOT_INSIDE = re.compile(r"\.(?:(?<=\bS\.)|(?=\w|\s[a-zà-ÿ]))")

VERB = re.compile(
    r"\b(?:è|sono|era|erano|fu|furono|ha|hanno|aveva|avevano|sarà|saranno|va|vanno|può|possono|deve"
    r"|devono|dice|fa|vuole|viene"
    r"|resta|diventa|che|chi|dove|quando|se|ma|perché|per)\b"
)

ADVERBIAL = listed("""
    In A Al Alla Ai Alle Nel Nella Nei Nelle Su Sul Sulla Per Con Senza Da Dal Dalla Dopo Prima Durante
    Secondo Contro Tra Fra Se
    Quando Come Ma E O Ieri Oggi Domani Oltre Entro Verso in a al alla ai alle nel nella nei nelle su sul
    sulla per con senza da dal
    dalla dopo prima durante secondo contro tra fra se quando come
    """)

LIST = re.compile(r",?\s(?:e|o)(?![a-zà-ÿ])")

AND = re.compile(r"\s(?:e)\s(?=[a-zà-ÿ])")

ARTICLES = listed("il lo la i gli le un uno una suo sua suoi sue loro del della al questo questa l’")

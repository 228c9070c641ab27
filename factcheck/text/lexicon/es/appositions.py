"""Spanish appositions.

Spanish leaves the article out as often as not («Ana Ruiz, directora del museo»); only a stretch that opens
with
«uno de los», «ex» or a superlative is plain enough. Compiled for this project.
"""

from __future__ import annotations

import re

from factcheck.text.wordlists import listed

OPEN = re.compile(
    r",[ \u00a0](?P<head>(?:uno de los|una de las|antiguo|antigua|ex|ex-\w+|ex(?:president|ministr"
    r"|alcald|director|consejer|diputad|concej|juez)\w*|(?:el|la|los|las) (?:más"
    r"|menos|primer[oa]?|segund[oa]"
    r"|tercer[oa]?|únic[oa]|mayor|peor|mejor)) (?=[\wÀ-ÿ]))"
)

DOT_INSIDE = re.compile(r"\.(?:(?<=\bSr\.)|(?=\w|\s[a-zà-ÿ]))")

VERB = re.compile(
    r"\b(?:es|son|era|eran|fue|fueron|está|están|ha|han|había|habían|será|serán|va|van|puede|pueden|debe"
    r"|deben|dice|dijo|hace|quiere"
    r"|viene|queda|que|quien|donde|cuando|si|pero|porque|para)\b"
)

ADVERBIAL = listed("""
    En A Al Por Con Sin Desde Tras Antes Después Durante Según Contra Entre Si Cuando Como Pero Y O Ayer Hoy
    Mañana Además Hacia
    Sobre Ante Para en a al por con sin desde tras antes después durante según contra entre si cuando como
    hacia sobre ante para
    """)

LIST = re.compile(r",?\s(?:y|e|o|u)(?![a-zà-ÿ])")

AND = re.compile(r"\s(?:y)\s(?=[a-zà-ÿ])")

ARTICLES = listed("el la los las un una su sus del al este esta")

"""Portuguese appositions.

Portuguese leaves the article out as often as not («Ana Melo, diretora do museu»); only a stretch that opens
with an article and a superlative, or with «antigo» and its like, is plain enough. Compiled for this project.
"""

from __future__ import annotations

import re

from factcheck.text.wordlists import listed

OPEN = re.compile(
    r",[ \u00a0](?P<head>(?:um dos|uma das|antigo|antiga|ex-\w+|(?:o|a|os|as) (?:mais|menos"
    r"|maior|menor|melhor|pior|primeiro"
    r"|primeira|único|única|segundo|segunda|terceiro|último|última)|uma? (?:antigo|antiga|ex-)) ?(?=[\wÀ-ÿ]))"
)

DOT_INSIDE = re.compile(r"\.(?:(?<=\bSr\.)|(?<=\bDr\.)|(?<=\bSto\.)|(?=\w|\s[a-zà-ÿ]))")

VERB = re.compile(
    r"\b(?:é|são|era|eram|foi|foram|tem|têm|tinha|tinham|será|serão|vai|vão|pode|podem|deve"
    r"|devem|disse|faz|quer|vem|fica"
    r"|está|estão|que|onde|quando|se|mas|porque|para|há|afirmou|diz)\b"
)

ADVERBIAL = listed("""
    Em No Na Nos Nas Ao Aos À Às De Do Da Com Sem Sobre Sob Por Pelo Pela Para Segundo Desde Durante Após
    Depois Antes Entre Até Se Quando Como Mas E Ou Ontem Hoje Amanhã Além Apesar em no na nos nas ao aos à às
    de do da com sem sobre sob por pelo pela para segundo desde durante após depois antes entre até se quando
    como
    """)

LIST = re.compile(r",?\s(?:e|ou)(?![a-zà-ÿ])")

AND = re.compile(r"\s(?:e)\s(?=[a-zà-ÿ])")

ARTICLES = listed("o a os as um uma uns umas seu sua seus suas do da dos das no na ao à este esta")

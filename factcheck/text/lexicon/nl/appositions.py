"""Dutch appositions.

Only a stretch that opens with an article and a superlative, or with «voormalig» and its like, is plain
enough: «die» behind a comma mostly opens a relative clause. Compiled for this project.
"""

from __future__ import annotations

import re

from factcheck.text.wordlists import listed

OPEN = re.compile(
    r",[ \u00a0](?P<head>(?:een van de|een der|voormalig|ex-\w+|oud-\w+|een (?:voormalig|voormalige|oud-|ex-)"
    r"|(?:de|het|zijn|haar) (?:eerste|enige|laatste|tweede|derde|voormalige|toenmalige|huidige"
    r"|nieuwe|meest|minst|\w{2,}ste))"
    r" ?(?=[\wÀ-ÿ]))"
)

DOT_INSIDE = re.compile(r"\.(?:(?<=\bdr\.)|(?<=\bprof\.)|(?<=\bSt\.)|(?=\w|\s[a-zà-ÿ]))")

VERB = re.compile(
    r"\b(?:is|zijn|was|waren|wordt|worden|werd|werden|heeft|hebben|had|hadden|kan|kunnen|kon"
    r"|moet|moeten|moest|zal|zullen|zou|wil"
    r"|willen|wilde|zegt|zei|zeiden|als|omdat|dat|die|of|terwijl|hoewel|kwam|komt|ging|gaat"
    r"|geeft|gaf|maakt|maakte|nam|staat|stond"
    r"|ligt|lag|ziet|zag|blijft|bleef|vindt|vond|blijkt)\b"
)

ADVERBIAL = listed("""
    In Op Aan Bij Met Na Naar Voor Sinds Tijdens Als Omdat Hoewel Toen Nadat Voordat Ondanks Wegens Door
    Tegen Zonder Over Onder Tussen Naast Volgens Te Van Uit Tot Maar En Toch Ook Gisteren Vandaag in op aan
    bij met na naar voor sinds tijdens als omdat hoewel toen ondanks wegens
    """)

LIST = re.compile(r",?\s(?:en|of|alsook)(?![a-zà-ÿ])")

AND = re.compile(r"\s(?:en)\s(?=[a-zà-ÿ])")

ARTICLES = listed("de het een zijn haar hun deze dit die dat")

"""Dutch captions.

Compiled for this project; the agencies are the large ones that supply pictures.
"""

from __future__ import annotations

import re

from factcheck.text.lexicon.forms import BRACKETED, SLASHED, credit_line
from factcheck.text.wordlists import listed

CLOCK_LINE = re.compile(r"\d{1,2}(?:[:.]\d\d)? ?uur\.?", re.IGNORECASE)

_AGENCY = (
    r"(?:getty|getty images|ap|reuters|afp|anp|anp foto|belga|belgaimage|belga image|epa"
    r"|photo news|photonews|hollandse hoogte|imago"
    r"|isopix|shutterstock|istock|adobe stock|alamy|unsplash|pixabay|pexels|wikimedia commons"
    r"|wikimedia|flickr|instagram|facebook"
    r"|pro shots|proshots|orange pictures|bsr agency|novum|rv|rr|vrt|nos|nationaal archief)"
)

_PICTURE = (
    r"(?:foto|foto’s|foto's|beeld|afbeelding|illustratie|grafiek|infographic|archieffoto"
    r"|archiefbeeld|cartoon|bron)"
)

_CAPTION_FORMS = (
    rf"{_PICTURE}(?::| van | door | / ).{{1,160}}",
    rf"{BRACKETED}(?:{_PICTURE}|{_AGENCY})(?: van| door|:|/| / ) ?[^()\[\]]{{1,80}}[)\]]\.?",
    rf"{BRACKETED}(?:archieffoto|archiefbeeld|foto ter illustratie|illustratiebeeld|archief)[)\]]\.?",
    rf"{SLASHED}(?:[\w.’' -]{{2,40}} ?/ ?)?{_AGENCY}(?: ?/ ?{_AGENCY})+\)?\.?",
    rf"[\w.’' -]{{2,40}} ?/ ?{_AGENCY}\.?",
    rf".{{0,300}}\. {_PICTURE}: .{{2,60}}",
    r".{0,300} (?:beeld|©) [\w.’' -]{2,40}",
    rf"© ?(?:{_AGENCY}|[\w.’' -]{{2,40}})(?: ?/ ?.{{2,60}})?",
)

CAPTION = re.compile("|".join(_CAPTION_FORMS), re.IGNORECASE)

CREDIT = credit_line(_PICTURE, _AGENCY)
"""A line that only names a picture's maker."""

SHORT_WORDS = listed("""
de het een en of van der den te ten ter in op aan uit met voor door naar bij om over onder tot als is
""")

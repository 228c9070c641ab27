"""Italian captions.

Compiled for this project; the agencies are the large ones that supply pictures.
"""

from __future__ import annotations

import re

from factcheck.text.lexicon.forms import BRACKETED, SLASHED, credit_line
from factcheck.text.wordlists import listed

CLOCK_LINE = re.compile(r"(?:ore )?\d{1,2}[:.]\d\d\.?", re.IGNORECASE)

_AGENCY = (
    r"(?:getty|getty images|ap|reuters|afp|epa|efe|ansa|agf|lapresse|la presse|imagoeconomica|fotogramma"
    r"|ipa|ipa agency|agi|adnkronos"
    r"|contrasto|olycom|sintesi|keystone|shutterstock|istock|adobe stock|alamy|unsplash|pixabay|pexels"
    r"|wikimedia commons|flickr"
    r"|instagram|rai|mediaset)"
)

_PICTURE = (
    r"(?:foto|fotografia|immagine|immagini|credit|credits|crediti|illustrazione|disegno|infografica|fonte|©)"
)

_CAPTION_FORMS = (
    rf"{_PICTURE} ?(?::|d[’']archivio|di |/).{{0,160}}",
    rf"{BRACKETED}{_PICTURE}(?: d[’']archivio| di repertorio)?(?: ?:| ?/| |)[^()\[\]]{{0,80}}[)\]]\.?",
    rf"{BRACKETED}{_AGENCY}(?: ?/ ?[^()\[\]]{{1,60}})?[)\]]\.?",
    rf"{BRACKETED}(?:foto|immagine) (?:d[’']archivio|di repertorio|generica)[)\]]\.?",
    rf"{SLASHED}(?:[\w.’' -]{{2,40}} ?/ ?)?{_AGENCY}(?: ?/ ?{_AGENCY})+\)?\.?",
    rf"[\w.’' -]{{2,40}} ?/ ?{_AGENCY}\.?",
    rf".{{0,300}}\. {_PICTURE} ?: .{{2,60}}",
    rf"© ?(?:{_AGENCY}|[\w.’' -]{{2,40}})(?: ?/ ?.{{2,60}})?",
)

CAPTION = re.compile("|".join(_CAPTION_FORMS), re.IGNORECASE)

CREDIT = credit_line(_PICTURE, _AGENCY)
"""A line that only names a picture's maker."""

SHORT_WORDS = listed("""
    il lo la i gli le l’ l' un uno una di del della dei delle degli a al alla ai alle da dal dalla in nel
    nella su sul sulla con per
    tra fra e o che non
    """)

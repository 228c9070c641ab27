"""German captions.

Compiled for this project; the agencies are the large ones that supply pictures.
"""

from __future__ import annotations

import re

from factcheck.text.lexicon.forms import BRACKETED, SLASHED, credit_line
from factcheck.text.wordlists import listed

CLOCK_LINE = re.compile(r"\d{1,2}(?:[:.]\d\d)? ?Uhr\.?", re.IGNORECASE)

_AGENCY = (
    r"(?:getty|getty images|ap|reuters|afp|dpa|dpa-infocom|picture alliance|picture-alliance|epa|epd|kna"
    r"|apa|keystone|keystone-sda"
    r"|imago|imago images|ddp|ullstein|ullstein bild|akg-images|shutterstock|istock|adobe stock|alamy"
    r"|unsplash|pixabay|pexels"
    r"|wikimedia commons|flickr|instagram|laif|ostkreuz|zdf|ard|ndr|wdr|mdr|swr|br)"
)

_PICTURE = (
    r"(?:foto|fotos|bild|bilder|symbolbild|symbolfoto|archivbild|archivfoto|grafik|illustration|montage"
    r"|quelle)"
)

_CAPTION_FORMS = (
    rf"{_PICTURE}(?:nachweis|credit)?(?::| von | / ).{{1,160}}",
    r"bildnachweis: .{1,120}",
    rf"{BRACKETED}(?:{_PICTURE}|{_AGENCY})(?: von|:|/| / ) ?[^()\[\]]{{1,80}}[)\]]\.?",
    rf"{BRACKETED}(?:symbolbild|symbolfoto|archivbild|archivfoto|archiv)[)\]]\.?",
    rf"{SLASHED}(?:[\w.’' -]{{2,40}} ?/ ?)?{_AGENCY}(?: ?/ ?{_AGENCY})+\)?\.?",
    rf"[\w.’' -]{{2,40}} ?/ ?{_AGENCY}\.?",
    rf".{{0,300}}\. {_PICTURE}: .{{2,60}}",
    rf"© ?(?:{_AGENCY}|[\w.’' -]{{2,40}})(?: ?/ ?.{{2,60}})?",
)

CAPTION = re.compile("|".join(_CAPTION_FORMS), re.IGNORECASE)

CREDIT = credit_line(_PICTURE, _AGENCY)
"""A line that only names a picture's maker."""

SHORT_WORDS = listed("""
der die das den dem des ein eine und oder von vom zu zum zur im in an am auf aus bei für mit nach über um
""")

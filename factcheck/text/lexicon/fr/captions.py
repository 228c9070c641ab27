"""French captions.

Compiled for this project; the agencies are the large ones that supply pictures.
"""

from __future__ import annotations

import re

from factcheck.text.lexicon.forms import BRACKETED, SLASHED, credit_line
from factcheck.text.wordlists import listed

CLOCK_LINE = re.compile(r"\d{1,2} ?(?:h|:) ?(?:\d\d)?(?: heures?)?\.?", re.IGNORECASE)

_AGENCY = (
    r"(?:getty|getty images|ap|reuters|afp|epa|efe|belga|keystone|keystone-ats|hans lucas|maxppp|sipa"
    r"|sipa press|abaca|abacapress"
    r"|gamma-rapho|gamma|magnum|agence vu|divergence|myop|panoramic|icon sport|presse sports|photopqr"
    r"|bestimage|bridgeman"
    r"|roger-viollet|leemage|shutterstock|istock|adobe stock|alamy|unsplash|pixabay|pexels"
    r"|wikimedia commons|flickr|instagram"
    r"|dr|d\.r\.|rfi|radio france|france télévisions)"
)

_PICTURE = (
    r"(?:photo|photos|crédit|crédits|crédit photo|illustration|image|images|dessin|infographie|source|©)"
)

_CAPTION_FORMS = (
    rf"{_PICTURE} ?(?::|d[’']illustration|de |/).{{0,160}}",
    rf"{BRACKETED}{_PICTURE}(?: d[’']archives?| d[’']illustration)?(?: ?:| ?/| "
    rf"|)[^()\[\]]{{0,80}}[)\]]\.?",
    rf"{BRACKETED}{_AGENCY}(?: ?/ ?[^()\[\]]{{1,60}})?[)\]]\.?",
    rf"{BRACKETED}(?:image|photo) d[’'](?:illustration|archives?)[)\]]\.?",
    rf"{SLASHED}(?:[\w.’' -]{{2,40}} ?/ ?)?{_AGENCY}(?: ?/ ?{_AGENCY})+\)?\.?",
    rf"[\w.’' -]{{2,40}} ?/ ?{_AGENCY}\.?",
    rf".{{0,300}}\. {_PICTURE} ?: .{{2,60}}",
    rf"© ?(?:{_AGENCY}|[\w.’' -]{{2,40}})(?: ?/ ?.{{2,60}})?",
)

CAPTION = re.compile("|".join(_CAPTION_FORMS), re.IGNORECASE)

CREDIT = credit_line(_PICTURE, _AGENCY)
"""A line that only names a picture's maker."""

SHORT_WORDS = listed(
    "le la les l’ l' un une des du de d’ d' et ou à au aux en dans sur sous par pour avec sans chez vers"
    " ne pas qui que"
)

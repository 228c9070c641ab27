"""Portuguese captions.

Compiled for this project; the agencies are the large ones that supply pictures.
"""

from __future__ import annotations

import re

from factcheck.text.lexicon.forms import BRACKETED, SLASHED, credit_line
from factcheck.text.wordlists import listed

CLOCK_LINE = re.compile(r"\d{1,2}(?:[:h.]\d\d|h| horas)\.?", re.IGNORECASE)

_AGENCY = (
    r"(?:getty|getty images|ap|reuters|afp|lusa|agência lusa|agência brasil|agência o globo"
    r"|estadão conteúdo|folhapress|epa"
    r"|global imagens|globo|agif|efe|shutterstock|istock|adobe stock|alamy|unsplash|pixabay"
    r"|pexels|wikimedia commons|flickr"
    r"|instagram|facebook|divulgação|reprodução|arquivo pessoal|arquivo)"
)

_PICTURE = (
    r"(?:foto|fotos|fotografia|imagem|imagens|crédito|créditos|ilustração|infografia"
    r"|infográfico|arte|fonte|legenda)"
)

_CAPTION_FORMS = (
    rf"{_PICTURE}(?: de arquivo| ilustrativa)?(?::| de | por | / ).{{1,160}}",
    rf"{BRACKETED}(?:{_PICTURE}|{_AGENCY})(?: de| por|:|/| / ) ?[^()\[\]]{{1,80}}[)\]]\.?",
    rf"{BRACKETED}(?:imagem ilustrativa|foto ilustrativa|foto de arquivo|arquivo|divulgação"
    r"|reprodução)[)\]]\.?",
    rf"{SLASHED}(?:[\w.’' -]{{2,40}} ?/ ?)?{_AGENCY}(?: ?/ ?{_AGENCY})+\)?\.?",
    rf"[\w.’' -]{{2,40}} ?/ ?{_AGENCY}\.?",
    rf".{{0,300}}\. {_PICTURE}: .{{2,60}}",
    rf".{{0,300}}(?: —| –| -) {_PICTURE}: .{{2,60}}",
    rf"© ?(?:{_AGENCY}|[\w.’' -]{{2,40}})(?: ?/ ?.{{2,60}})?",
)

CAPTION = re.compile("|".join(_CAPTION_FORMS), re.IGNORECASE)

CREDIT = credit_line(_PICTURE, _AGENCY)
"""A line that only names a picture's maker."""

SHORT_WORDS = listed("""
o a os as um uma de do da dos das e ou em no na nos nas com por pelo pela para sem sobre entre ao à aos às
que se
""")

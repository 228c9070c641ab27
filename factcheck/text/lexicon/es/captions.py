"""Spanish captions.

Compiled for this project; the agencies are the large ones that supply pictures.
"""

from __future__ import annotations

import re

from factcheck.text.lexicon.forms import BRACKETED, SLASHED, credit_line
from factcheck.text.wordlists import listed

CLOCK_LINE = re.compile(r"\d{1,2}[:.h] ?\d\d ?(?:h|horas)?\.?", re.IGNORECASE)

_AGENCY = (
    r"(?:getty|getty images|ap|reuters|afp|epa|efe|europa press|ep|acn|notimex|cuartoscuro|télam|telam"
    r"|keystone|atlas|gtres|cordon press"
    r"|contacto|shutterstock|istock|adobe stock|alamy|unsplash|pixabay|pexels|wikimedia commons|flickr"
    r"|instagram|rtve)"
)

_PICTURE = (
    r"(?:foto|fotos|fotografía|imagen|imágenes|crédito|créditos|ilustración|dibujo|gráfico|infografía"
    r"|fuente|©)"
)

_CAPTION_FORMS = (
    rf"{_PICTURE} ?(?::|de archivo|/).{{0,160}}",
    rf"{BRACKETED}{_PICTURE}(?: de archivo| de recurso)?(?: ?:| ?/| |)[^()\[\]]{{0,80}}[)\]]\.?",
    rf"{BRACKETED}{_AGENCY}(?: ?/ ?[^()\[\]]{{1,60}})?[)\]]\.?",
    rf"{BRACKETED}(?:foto|imagen) de (?:archivo|recurso)[)\]]\.?",
    rf"{SLASHED}(?:[\w.’' -]{{2,40}} ?/ ?)?{_AGENCY}(?: ?/ ?{_AGENCY})+\)?\.?",
    rf"[\w.’' -]{{2,40}} ?/ ?{_AGENCY}\.?",
    rf".{{0,300}}\. {_PICTURE} ?: .{{2,60}}",
    rf"© ?(?:{_AGENCY}|[\w.’' -]{{2,40}})(?: ?/ ?.{{2,60}})?",
)

CAPTION = re.compile("|".join(_CAPTION_FORMS), re.IGNORECASE)

CREDIT = credit_line(_PICTURE, _AGENCY)
"""A line that only names a picture's maker."""

SHORT_WORDS = listed(
    "el la los las un una unos unas de del a al en con por para sin sobre entre y e o u que no se su sus"
)

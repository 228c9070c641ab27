"""English captions.

Compiled for this project; the agencies are the large ones that supply pictures.
"""

from __future__ import annotations

import re

from factcheck.text.lexicon.forms import BRACKETED, SLASHED, credit_line

CLOCK_LINE = re.compile(r"\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\.?(?: \(?[A-Z]{2,4}\)?)?\.?", re.IGNORECASE)

_AGENCY = (
    r"(?:getty|getty images|ap|ap photo|ap images|associated press|reuters|afp|epa|epa-efe|shutterstock"
    r"|istock|pool|bloomberg|alamy|unsplash|pexels|pixabay|flickr|instagram|wikimedia commons|dpa|ntb|tt"
    r"|pa wire|pa media|zuma press|upi)"
)

_PICTURE = r"(?:photo|image|picture|photograph|illustration)"

_CAPTION_FORMS = (
    r"(?:file )?(?:photos?|image|picture|illustration|graphic|photograph(?:s|er|y)?)(?: credit)?"
    r"(?::| by | courtesy | via ).{1,160}",
    r"(?:photo |image |picture )?credits?: .{1,120}",
    rf"{BRACKETED}(?:file )?(?:{_PICTURE}|{_AGENCY})"
    r"(?: (?:by|courtesy|via)|:|/| / )[^()\[\]]{1,80}[)\]]\.?",
    rf"{SLASHED}(?:[\w.’' -]{{2,40}} ?/ ?)?{_AGENCY}(?: ?/ ?{_AGENCY})+\)?\.?",
    rf"[\w.’' -]{{2,40}} ?/ ?{_AGENCY}(?: images| photo)?(?: via {_AGENCY}(?: images)?)?\.?",
    rf"{_AGENCY} images\.?",
    rf"© ?(?:{_AGENCY}|[\w.’' -]{{2,40}}) ?/ ?.{{2,60}}",
)

CAPTION = re.compile("|".join(_CAPTION_FORMS), re.IGNORECASE)

_CREDITED = r"(?:photo|image|picture|photograph|graphic|illustration|credit)"

CREDIT = credit_line(_CREDITED, _AGENCY)
"""A line that only names a picture's maker."""

_SHORT = "a an and as at but by for from in into nor of off on or out over per so the to up via vs with yet"

SHORT_WORDS = frozenset(_SHORT.split())

"""Words by which Spanish is recognised.

The commonest function words, without those that a neighbouring language writes alike but for the few
that make up most of its text.
"""

from __future__ import annotations

from factcheck.text.wordlists import listed

NAME = "Español"

FUNCTION_WORDS = listed("""
    el la los las un una unos unas del al y en que no se es por para con su sus lo como más pero ha han fue
    era son está están este esta estos estas ese esa sobre entre desde hasta sin según también ya cuando muy
    hay ser donde años todo todos le les nos porque tras dos hoy de ante durante él ella
""")

"""Datelines of news in Dutch.

Forms as the agencies write them: «DEN HAAG (ANP) –», «Brussel –», «AMSTERDAM -».
"""

from __future__ import annotations

import re

from factcheck.text.lexicon.nl.places import PLACES
from factcheck.text.wordlists import either, listed

_CAPITALS = r"(?:['’]S-|['’]s-)?[A-ZÀ-Ý](?:[A-ZÀ-Ý’'-])+"

_TOWN = rf"{_CAPITALS}(?:[ /](?:{_CAPITALS}|AAN|DEN|OP|DE)){{0,4}}"

_MIXED_TOWN = r"[A-ZÀ-Ý][\wà-ÿ’'.-]{1,24}(?:[ /](?:aan den |op )?[A-ZÀ-Ý][\wà-ÿ’'.-]{1,24}){0,3}"

_DAY = r"(?:, \d{1,2} [a-z]+\.?(?: \d{4})?)?"

_AGENCY = r" \((?:[A-Za-z][\w/ .-]{1,20})\)"

_DASH = r" ?(?:—|–|―|--+|(?<= )-) ?"

_NEXT = r"(?=[A-ZÀ-Ý0-9\"“„‘'’$€(])"

BY_CAPITALS = re.compile(rf"{_TOWN}{_DAY}(?:{_AGENCY})?(?:{_DASH}|\. (?:– )?){_NEXT}")

BY_AGENCY = re.compile(rf"(?:{_TOWN}|{_MIXED_TOWN}){_DAY}{_AGENCY}(?:{_DASH}|\. (?:– )?){_NEXT}")

SMALL_LETTERS = re.compile(rf"(?:{either(PLACES)})(?:/[A-ZÀ-Ý][\wà-ÿ-]+)?{_DAY}\.? ?(?:—|–|―|--+) {_NEXT}")

BY_COLON = re.compile(r"[A-ZÀ-Ý]{4,}(?: [A-ZÀ-Ý]{3,}){0,2}: (?=[A-ZÀ-Ý0-9\"“‘])")

NO_TOWN = listed("""
ACHTERGROND ADVERTENTIE ANALYSE ARTIKEL BEELD BEKIJK BREAKING COLUMN COMMENTAAR CORRECTIE DEEL DOSSIER
EXCLUSIEF FACTCHECK FEIT FEITEN FOTO FOTOS GIDS INFO INTERVIEW KORT LEES LIVE LIVEBLOG LUISTER NIEUW NIEUWS
OPINIE OVERZICHT PEILING PODCAST PORTRET RECENSIE RECTIFICATIE REPORTAGE SAMENVATTING SERIE UITLEG UPDATE
VIDEO VRAAG WAARSCHUWING ZIE
""")

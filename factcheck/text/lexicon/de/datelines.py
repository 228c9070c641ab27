"""Datelines of German-language news.

Forms as the news agencies write them: «Berlin (dpa) –», «BERLIN.», «Wien/Graz. –», «Köln –».
"""

from __future__ import annotations

import re

from factcheck.text.lexicon.de.places import PLACES
from factcheck.text.wordlists import either, listed

_CAPITALS = r"(?:[A-ZÄÖÜ](?:[A-ZÄÖÜß’'-])+|ST\.|BAD)"

_TOWN = rf"{_CAPITALS}(?:[ /]{_CAPITALS}){{0,4}}"

_MIXED_TOWN = r"[A-ZÄÖÜ][\wäöüß’'.-]{1,24}(?:[ /][A-ZÄÖÜ][\wäöüß’'.-]{1,24}){0,3}"

_DAY = r"(?:, \d{1,2}\. ?[A-Z][a-zä]+\.?(?: \d{4})?)?"

_AGENCY = r" \((?:[A-Za-z][\w/ .-]{1,20})\)"

_DASH = r" ?(?:—|–|―|--+|(?<= )-) ?"

_NEXT = r"(?=[A-ZÄÖÜ0-9\"„»«$€(])"

BY_CAPITALS = re.compile(rf"{_TOWN}{_DAY}(?:{_AGENCY})?(?:{_DASH}|\. (?:– )?){_NEXT}")

BY_AGENCY = re.compile(rf"(?:{_TOWN}|{_MIXED_TOWN}){_DAY}{_AGENCY}(?:{_DASH}|\. (?:– )?){_NEXT}")

SMALL_LETTERS = re.compile(
    rf"(?:{either(PLACES)}|Bad [A-ZÄÖÜ][a-zäöüß]+|[A-ZÄÖÜ][a-zäöüß]+(?:stadt|burg|dorf|hausen|heim|ingen"
    rf"|furt|berg|bach|au))"
    rf"(?:/[A-ZÄÖÜ][\wäöüß-]+)?{_DAY}\.? ?(?:—|–|―|--+) {_NEXT}"
)

BY_COLON = re.compile(r"[A-ZÄÖÜ]{4,}(?: [A-ZÄÖÜ]{3,}){0,2}: (?=[A-ZÄÖÜ0-9\"„»])")

NO_TOWN = listed("""
ACHTUNG ANALYSE ANTWORT BERICHT BILD BREAKING CHRONIK DATEN DOKUMENTATION EIL EILMELDUNG EXKLUSIV FAKT FAKTEN
FAZIT FOTO FOTOS FRAGE HINTERGRUND HINWEIS INFO INTERVIEW KOMMENTAR KORREKTUR LIVE MEINUNG NEU PORTRÄT
REPORTAGE SERIE TEIL TICKER UMFRAGE UPDATE URTEIL VIDEO WARNUNG WARUM WAS WER WIE ZITAT ZUSAMMENFASSUNG
""")

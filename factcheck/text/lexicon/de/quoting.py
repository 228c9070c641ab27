"""German quotation customs.

„…“ and ‚…‘ close with the mark that English opens with; »…« and ›…‹ point inwards, in Switzerland «…» and
‹…› outwards. Compiled for this project from the official spelling rules and the usage of newspapers.
"""

from __future__ import annotations

import re

from factcheck.text.wordlists import listed

CLOSES = frozenset("“")

OPENS: frozenset[str] = frozenset()

CUES_INSIDE: frozenset[str] = frozenset()

SPEECH_DASH = False
"""A dash opens a list more often than speech; with a verb of saying behind it, it opens speech."""

ELIDED = re.compile(
    r"['’‘](?:s|n|ne|nen|nem|ner|rein|raus|rauf|ran|rum|runter|\d0er|\d\d)\b",
    re.IGNORECASE,
)

SMALL = listed(
    "der die das den dem des ein eine einen einem einer und oder von vom zu zum zur im in an am auf aus bei"
    " für mit nach über um unter vor als ist am the of and a de la el for to"
)

BEFORE_A_NAME = listed("namens genannt heißt hieß heisst lautet sogenannte sogenannten")

WORK = listed("""
titel roman film buch album lied song serie magazin zeitung tageszeitung wochenzeitung zeitschrift blatt
sendung podcast stück oper gemälde bild gedicht doku dokumentation spiel ausstellung krimi thriller
reihe spielfilm kinofilm sachbuch theaterstück restaurant hotel lokal gaststätte kneipe café schiff
frachter fähre yacht aktion kampagne projekt verein bündnis initiative programm firma band gruppe
festival preis orden software app marke nachrichtenmagazin boulevardzeitung boulevardblatt
internetportal portal onlineportal sender nachrichtenportal fernsehserie kinderbuch musical erzählung
novelle essay kolumne single hit dokumentarfilm talkshow unternehmen partei stiftung schule
schnellrestaurant pizzeria bar club klub diskothek wettbewerb modell museum magazins films romans buches
albums blattes blatts senders portals liedes songs
""")

NICKNAMING = listed(
    """
    genannt namens sogenannte sogenannten sogenannter spitzname spitznamen titel betitelt
    """
)

CASTING = listed("als")

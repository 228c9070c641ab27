"""How Dutch joins names, and words that are capitalised only by their place.

A name is told by its first name, a calling before it, a known form or a repeat. Compiled for this project.
"""

from __future__ import annotations

import re

from factcheck.text.lexicon.forms import UPPER
from factcheck.text.lexicon.kinds import AbbreviationKind
from factcheck.text.lexicon.nl.sentences import KINDS
from factcheck.text.lexicon.nl.sentences import OPENERS as SENTENCE_OPENERS
from factcheck.text.wordlists import listed

DOTTED = frozenset(
    word
    for word, kind in KINDS.items()
    if word[0].isupper() and kind in (AbbreviationKind.TITLE, AbbreviationKind.EITHER)
)

OPENERS = SENTENCE_OPENERS | listed("""
    Artikel Achtergrond Advertentie Analyse Bekijk Bijgewerkt Column Commentaar Cultuur Deel Dossier
    Economie Exclusief Foto Fotoserie Geschiedenis Gezondheid Home Interview Kort Lees Live Luister Meer
    Nieuws Onderzoek Opinie Overzicht Peiling Podcast Politiek Portret Reacties Recensie Reportage
    Samenvatting Serie Sport Tip Uitleg Update Video Vraag Wereld Wetenschap Internet God Kerst Kerstmis
    Pasen Pinksteren Zon Maan Noord Oost Zuid West Staat Regering Kabinet Koning Grondwet Rijk Politie
    Brandweer Justitie Gemeente Onderzoekers Deskundigen Bewoners Vissen Kinderen Mensen Burgemeester
    Minister Wethouder Moeder Vader Broer Zus Oom Tante Opa Oma Zoon Dochter Oud Ex Toenmalig
    Huidig Algemeen Gedelegeerd
    """)

COMMON_ENDINGS = (
    "ing", "ingen", "heid", "heden", "schap", "schappen", "tie", "ties", "isme", "teit", "teiten", "nis",
    "nissen", "ment", "menten", "lijk", "lijke", "baar", "bare", "loos", "loze", "eerd", "eerde", "tjes",
    "pje", "pjes", "sel", "dom",
)  # fmt: skip
"""Endings of Dutch nouns that surnames and towns seldom have."""

_WORD = rf"[{UPPER}](?:\.(?:[A-Z]\.)*|[\w&-]*+(?:['’][\w-]++)?(?:\.(?= [{UPPER}]))?)"

_LINK = (
    r"[ \u00a0](?:(?:van(?: der| den| de| het| 't| ’t| la)?|de|den|der|het|ter|ten|te|in 't"
    r"|in ’t|in de|op den|op de|op ’t|aan de"
    r"|von|zu|da|di|del|la|le|du|bin|ben|al|el|y|&|of the|of|the|'t|’t)[ \u00a0])?"
)

NAME_RUN = re.compile(rf"{_WORD}(?:{_LINK}{_WORD}){{0,11}}")

LINKS = listed(
    "van der den de het 't ’t ter ten te in op aan von zu da di del la le du bin ben al el y & of the"
) | listed("Van Der Den De Ter Ten Te In Op Vander Vanden Het")

SPLITTERS: frozenset[str] = frozenset()

IN_PLACE = listed("in te uit nabij")

BEFORE_A_TOWN = listed(
    "gemeente stad dorp deelgemeente wijk plaats gehucht kern stadsdeel kustplaats badplaats eiland"
)

TOWN_ENDINGS: tuple[str, ...] = ("",)
"""Towns end in any way; behind «in» a capital that nothing else explains shows one."""

NO_TOWNS = listed("""
    Kerstmis Pasen God Internet Nederlands Engels Frans Duits Spaans Italiaans Latijn Grieks Vlaams
    Arabisch Turks Chinees Russisch Januari Februari Maart April Mei Juni Juli Augustus September Oktober
    November December Tweede Eerste Derde Cassatie Beroep Economie Geschiedenis Rechten Geneeskunde
    Wiskunde Biologie Natuurkunde Nederlandse Belgische Vlaamse Europese Amerikaanse Duitse Franse Britse
    Facebook Twitter Instagram Oranje Formule De Het Een
    """)

BEFORE_A_NAME = listed("& of the y")

STREET_ENDINGS: tuple[str, ...] = ("straat", "laan", "gracht", "steenweg", "kade", "singel", "plantsoen")

NUMBERED_STREETS: tuple[str, ...] = ("weg", "plein", "dijk", "pad", "dreef", "hof", "markt", "lei", "vest")
"""How streets end that are ordinary words too, so that they count with a house's number only."""

NO_STREETS = listed(
    "Straat Laan Gracht Steenweg Kade Singel Hoofdstraat Winkelstraat Zijstraat Dorpsstraat "
    "Weg Plein Dijk Pad Markt"
)

ROLE = re.compile(
    r"(?P<mod>(?:voormalig|voormalige|oud|ex|huidig|huidige|vice|algemeen|gedelegeerd|Vlaams"
    r"|Belgisch|Nederlands)[- ])?$"
)

NUMBERED = re.compile(r"(?!)")

PARTY = re.compile(r"(?!)(?P<state>)")

GROUP_OF = re.compile(r"(?!)")

SHOUTED = listed("de het een en van in op is dat niet ja nee wij ik zo nu wel met voor aan te om nooit meer")

CHAMBERS = listed("Kamer Senaat Parlement")

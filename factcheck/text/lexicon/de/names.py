"""How German joins names, and capitalised words that are no name.

German nouns have capitals: a name is told by its first name, a title, a known form or a repeat, never by a
capital alone. Compiled for this project.
"""

from __future__ import annotations

import re

from factcheck.text.lexicon.de.sentences import KINDS
from factcheck.text.lexicon.de.sentences import OPENERS as SENTENCE_OPENERS
from factcheck.text.lexicon.forms import UPPER
from factcheck.text.lexicon.kinds import AbbreviationKind
from factcheck.text.wordlists import listed

DOTTED = frozenset(
    word
    for word, kind in KINDS.items()
    if word[0].isupper() and kind in (AbbreviationKind.TITLE, AbbreviationKind.EITHER)
)

OPENERS = SENTENCE_OPENERS

COMMON_ENDINGS = (
    "ung", "ungen", "heit", "heiten", "keit", "keiten", "schaft", "schaften", "tion", "tionen", "ismus",
    "tät",
    "täten", "nis", "nisse", "nissen", "linge", "lingen", "tum", "ment", "mente", "menten", "anz",
    "enz", "enzen",
    "innen", "chen", "lein", "lich", "zeit", "arbeit", "stelle", "stellen", "haus", "häuser", "plan", "pläne",
    "geld", "recht", "fall", "fälle", "jahr", "jahre", "tag", "tage", "zahl", "zahlen", "kosten", "bau",
)  # fmt: skip
"""Endings of German nouns that surnames hardly have."""

_WORD = rf"[{UPPER}](?:\.(?:[A-Z]\.)*|[\w&-]*+(?:['’][\w-]++)?(?:\.(?= [{UPPER}]))?)"

_LINK = (
    r"[ \u00a0](?:(?:von(?: der| dem| den)?|vom|zu|zum|zur|van(?: der| den)?|de|la|di|da|del|du|bin|al|el|ibn"
    r"|ter|af|of|the|for|and|y|&) )?"
)

NAME_RUN = re.compile(rf"{_WORD}(?:{_LINK}{_WORD}){{0,11}}")

LINKS = listed(
    """
    von vom zu zum zur van der den dem de la di da del du bin al el ibn ter af of the for and y &
    """
)

SPLITTERS: frozenset[str] = frozenset()

IN_PLACE = listed("in nach aus bei um")

BEFORE_A_TOWN = listed("""
    Gemeinde Stadt Ortsteil Stadtteil Bezirk Landkreis Kreis Dorf Kleinstadt Kreisstadt Insel Ort
    Nachbargemeinde
""")

TOWN_ENDINGS: tuple[str, ...] = (
    "stadt", "burg", "dorf", "hausen", "heim", "ingen", "furt", "kirchen", "münster", "walde", "hafen",
    "stein",
    "rode", "leben", "stedt", "itz", "ow", "beuren", "büttel", "brück", "brücken", "bronn", "weiler",
    "hofen", "ried",
    "nau", "tal", "moos", "wil", "ikon", "feld", "felde", "berg", "berge", "bach", "bad", "au", "see",
    "ach", "eck",
)  # fmt: skip
"""How towns end that no list holds; they count behind «in», «nach» or «aus» without an article."""

NO_TOWNS = listed("""
    Zukunft Haft Not Bezug Frage Kraft Arbeit Ordnung Teilzeit Vollzeit Rente Umlauf Betrieb Folge
    Berlin-Brandenburg Schau Abbau Aufbau Anbau Umbau Ausbau Bau Zusammenbau Stau Tau Frau Rückbau
    Neubau Tiefbau Straßenbau Bergbau Umfeld Vorfeld Feld Berg Bach Tal Bad See Stein Burg Stadt Dorf
    Heim Hafen Ach Eck Altstadt Innenstadt Vorstadt Großstadt Kleinstadt Hauptstadt Heimatstadt
    Ferienstadt Kreisstadt Nachbardorf Heimatdorf Flughafen Jachthafen Schwimmbad Freibad Hallenbad
    Gebirgstal Umland Ausland Inland Leben Ableben Überleben Erleben Eingang Grund Pflegeheim Altenheim
    Studentenwohnheim Geheim Ungarn
""")
"""Nouns that end like towns."""

BEFORE_A_NAME = listed("& and")
"""Links that join companies' names, not the parts of a person's."""

STREET_ENDINGS: tuple[str, ...] = ("straße", "strasse", "gasse", "allee", "chaussee")

NUMBERED_STREETS: tuple[str, ...] = ("platz", "ufer", "damm", "ring", "weg", "hof", "markt")
"""How streets end that are ordinary words too, so that they count with a house's number only."""

NO_STREETS = listed("""
    Straße Strasse Gasse Allee Platz Ufer Damm Ring Hauptstraße Landstraße Bundesstraße Einbahnstraße
    Wasserstraße Nebenstraße Seitenstraße Schnellstraße Landesstraße Kreisstraße Ortsstraße Fernstraße
    Datenstraße Durchgangsstraße Sackgasse Arbeitsplatz Ausbildungsplatz Parkplatz Spielplatz Sportplatz
    Stellplatz Kitaplatz Studienplatz Tagungsplatz Campingplatz Bauplatz Marktplatz Sitzplatz Stehplatz
    Bolzplatz Fußballplatz Schulplatz Vorplatz Startplatz Liegeplatz Zeltplatz Rastplatz Lagerplatz
    Dorfplatz Treffpunkt Spitzenplatz Schlafplatz Heimplatz Pflegeplatz Betreuungsplatz
    Kindergartenplatz Handelsplatz Übungsplatz Truppenübungsplatz Golfplatz Tennisplatz Medaillenplatz
    Abstiegsplatz Wohnstraße Anliegerstraße Seeufer Flussufer Elbufer Rheinufer Bahndamm Staudamm
    Ehering Hering Schmuckring
""")

ROLE = re.compile(r"(?P<mod>(?:Vize|Ex|Alt|Co)-)?$")

NUMBERED = re.compile(r"(?!)")

PARTY = re.compile(r"(?!)(?P<state>)")

GROUP_OF = re.compile(r"(?!)")

SHOUTED = listed(
    """
    der die das und nicht ein eine ist zu von mit auf für in im ja nein nie mehr neu so wir sie
    """
)

CHAMBERS = listed("Bundestag Bundesrat Landtag Senat Nationalrat Parlament")

"""How Italian joins names, and words that are capitalised only by their place.

A name is told by its first name, a calling before it, a known form or a repeat. A town that no list holds is
told by «a». Compiled for this project.
"""

from __future__ import annotations

import re

from factcheck.text.lexicon.forms import UPPER
from factcheck.text.lexicon.it.sentences import KINDS
from factcheck.text.lexicon.it.sentences import OPENERS as SENTENCE_OPENERS
from factcheck.text.lexicon.kinds import AbbreviationKind
from factcheck.text.wordlists import listed

DOTTED = frozenset(
    word
    for word, kind in KINDS.items()
    if word[0].isupper() and kind in (AbbreviationKind.TITLE, AbbreviationKind.EITHER)
)

OPENERS = SENTENCE_OPENERS | listed("""
    Attualità Cronaca Politica Economia Cultura Sport Mondo Salute Scienza Ambiente Società Video Foto
    Intervista
    Editoriale Commento Opinione Inchiesta Speciale Esclusivo Diretta Aggiornamento Sondaggio Analisi Storia
    Giustizia Polizia Elezioni Guerra Pace Natale Pasqua Ferragosto Internet Terra Sole Luna Dio Nord Sud Est
    Ovest Medioevo Rinascimento Risorgimento Resistenza Liberazione Costituzione Repubblica Stato Paese
    Regione
    Comune Provincia Città Governo Camera Chiesa Borsa Procura Questura Prefettura Ministero Consiglio
    """)

COMMON_ENDINGS = (
    "zione", "zioni", "mento", "menti", "ismo", "ismi", "ità", "anza", "anze", "enza", "enze", "tore", "tori",
    "trice", "trici", "aggio", "aggi", "ura", "ure", "ista", "isti", "iste", "bile", "bili", "sione", "sioni",
)  # fmt: skip
"""Endings of Italian nouns that surnames and towns seldom have."""

_WORD = (
    rf"(?![LDUNCSVMT][’']|(?:All|Dall|Dell|Nell|Sull|Coll|Un|Quell|Quest|Sant)[’'][a-z])[{UPPER}]"
    rf"(?:\.(?:-?[A-Z]\.)*|[\w&-]*+(?:['’][\w-]++)?(?:\.(?= [{UPPER}]))?)"
)
_LINK = (
    r"[ \u00a0](?:(?:di|de|da|dei|degli|delle|della|dello|del|dal|la|lo|le|von|van|der|den|bin|al|el|e|&"
    r"|y|of the|of) "
    rf"|(?:d|dell|dall)[’'](?=[{UPPER}]))?"
)

NAME_RUN = re.compile(rf"{_WORD}(?:{_LINK}{_WORD}){{0,11}}")

LINKS = listed("""
    di de da dei degli delle della dello del dal la lo le von van der den bin al el e & y of the d’ d'
    Di De Da Del Della Dello Dei Degli Delle Dal Dalla Lo La Li Le Von Van El Al Ben
    """)

SPLITTERS: frozenset[str] = frozenset()

IN_PLACE = frozenset(("a", "ad"))

BEFORE_A_TOWN = listed("comune città paese borgo")

TOWN_ENDINGS: tuple[str, ...] = ("",)
"""Towns end in any way; behind «a» a capital that nothing else explains shows one."""

NO_TOWNS = listed("""
    Natale Pasqua Pentecoste Ferragosto Dio Internet Terra Marte Lei Lui Loro Noi Voi Tutti Ognuno Chi Stato
    Chiesa
    Montecitorio Palazzo Camera Parlamento Bruxelles Epifania Capodanno Giove
    """) - {"Bruxelles"}

BEFORE_A_NAME = listed("e & of the y")

STREET_ENDINGS: tuple[str, ...] = ()

NUMBERED_STREETS: tuple[str, ...] = ()

NO_STREETS: frozenset[str] = frozenset()

ROLE = re.compile(r"(?P<mod>(?:ex|vice)[- ])?$")

NUMBERED = re.compile(r"(?!)")

PARTY = re.compile(r"(?!)(?P<state>)")

GROUP_OF = re.compile(r"(?!)")

SHOUTED = listed("il la lo i gli le e di da in con su per non sì no un una che è ma più al del")

CHAMBERS = listed("Camera Senato Parlamento")

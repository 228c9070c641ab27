"""How Spanish joins names, and words that are capitalised only by their place.

A name is told by its first name, a calling before it, a known form or a repeat; a first name has two surnames
as often as one. A town that no list holds is told by «en». Compiled for this project.
"""

from __future__ import annotations

import re

from factcheck.text.lexicon.es.sentences import KINDS
from factcheck.text.lexicon.es.sentences import OPENERS as SENTENCE_OPENERS
from factcheck.text.lexicon.forms import UPPER
from factcheck.text.lexicon.kinds import AbbreviationKind
from factcheck.text.wordlists import listed

DOTTED = frozenset(
    word
    for word, kind in KINDS.items()
    if word[0].isupper() and kind in (AbbreviationKind.TITLE, AbbreviationKind.EITHER)
)

OPENERS = SENTENCE_OPENERS | listed("""
    Actualidad Sucesos Política Economía Cultura Deportes Mundo Salud Ciencia Ambiente Sociedad Vídeo Video
    Foto
    Entrevista Editorial Opinión Reportaje Especial Exclusiva Directo Última Encuesta Análisis Historia
    Justicia
    Policía Elecciones Guerra Paz Navidad Pascua Reyes Internet Tierra Sol Luna Dios Norte Sur Este Oeste
    Medievo
    Renacimiento Transición Constitución República Estado País Región Ayuntamiento Provincia Ciudad Gobierno
    Cámara Iglesia Bolsa Fiscalía Ministerio Consejo Comunidad Junta Administración Semana Edad Guardia Casa
    """)

COMMON_ENDINGS = (
    "ción", "ciones", "sión", "siones", "miento", "mientos", "ismo", "ismos", "idad", "idades", "ancia",
    "ancias",
    "encia", "encias", "dor", "dores", "dora", "doras", "aje", "ajes", "ura", "uras", "ista", "istas", "able",
    "ables",
)  # fmt: skip
"""Endings of Spanish nouns that surnames and towns seldom have."""

_WORD = rf"[{UPPER}](?:\.(?:-?[A-Z]\.)*|[\w&-]*+(?:['’][\w-]++)?(?:\.(?= [{UPPER}]))?)"
_LINK = (
    r"[ \u00a0](?:(?:de la|de las|de los|de|del|la|las|los|y|i|e|von|van|der|da|do|dos|di|al|el|&|of the"
    r"|of) )?"
)

NAME_RUN = re.compile(rf"{_WORD}(?:{_LINK}{_WORD}){{0,11}}")

LINKS = listed(
    "de la las los del y i e von van der da do dos di al el & of the De Del La Las Los Von Van Da Di El Al"
)

SPLITTERS: frozenset[str] = frozenset()

IN_PLACE = listed("en")

BEFORE_A_TOWN = listed("municipio ciudad pueblo localidad villa")

TOWN_ENDINGS: tuple[str, ...] = ("",)
"""Towns end in any way; behind «en» a capital that nothing else explains shows one."""

NO_TOWNS = listed("""
    Navidad Nochebuena Nochevieja Pascua Pentecostés Semana Dios Internet Tierra Marte Ella Ellos Nosotros
    Todos
    Quien Estado Iglesia Moncloa Ferraz Génova Twitter Facebook Instagram Reyes Cuaresma Primera Segunda
    Champions Liga
    Bachillerato Primaria Secundaria Medicina Derecho Economía Sanidad Hacienda Interior Fomento Física
    Química
    """)

BEFORE_A_NAME = listed("& of the")

STREET_ENDINGS: tuple[str, ...] = ()

NUMBERED_STREETS: tuple[str, ...] = ()

NO_STREETS: frozenset[str] = frozenset()

ROLE = re.compile(r"(?P<mod>(?:ex|vice|antiguo|antigua)[- ])?$")

NUMBERED = re.compile(r"(?!)")

PARTY = re.compile(r"(?!)(?P<state>)")

GROUP_OF = re.compile(r"(?!)")

SHOUTED = listed("el la los las y de en con por no sí un una que es más al del se lo su para")

CHAMBERS = listed("Congreso Senado Parlamento")

"""How French joins names, and words that are capitalised only by their place.

A name is told by its first name, a calling before it, a known form or a repeat. A town that no list holds is
told by «à». Compiled for this project.
"""

from __future__ import annotations

import re

from factcheck.text.lexicon.forms import UPPER
from factcheck.text.lexicon.fr.sentences import KINDS
from factcheck.text.lexicon.fr.sentences import OPENERS as SENTENCE_OPENERS
from factcheck.text.lexicon.kinds import AbbreviationKind
from factcheck.text.wordlists import listed

DOTTED = frozenset(
    word
    for word, kind in KINDS.items()
    if word[0].isupper() and kind in (AbbreviationKind.TITLE, AbbreviationKind.EITHER)
)

OPENERS = SENTENCE_OPENERS | listed("""
    Accueil Actualité Alerte Article Avis Bilan Chronique Chiffres Contact Dossier Édito Éditorial Enquête
    Entretien Exclusif Explications Focus Histoire Infographie Interview Opinion Photo Photos Portrait
    Récit Reportage Sondage Tribune Vidéo Vidéos Économie Politique Société Culture Sport Monde Santé
    Sciences Planète Avenir Justice Police Procès Élections Guerre Paix Noël Pâques Toussaint Internet
    Terre Soleil Lune Dieu Nord Sud Est Ouest Moyen Âge Antiquité Renaissance Révolution Histoire État
    États Constitution République Nation Métropole Région Département Ville Village Commune Mairie
    """)

COMMON_ENDINGS = (
    "tion", "tions", "ment", "ments", "isme", "ismes", "ité", "ités", "ance", "ances", "ence", "ences", "eur",
    "eurs", "euse", "euses", "age", "ages", "ure", "ures", "ique", "iques", "iste", "istes", "able", "ables",
)  # fmt: skip
"""Endings of French nouns that surnames and towns seldom have."""

_PAPERS = "Oréal|Express|Obs|Équipe|Humanité|Alsace|Est [Rr]épublicain"
_WORD = (
    rf"(?:L[’'](?:{_PAPERS})(?!\w)|(?![LDCSNJMT][’']|Qu[’'])[{UPPER}]"
    rf"(?:\.(?:-?[A-Z]\.)*|[\w&-]*+(?:['’][\w-]++)?(?:\.(?= [{UPPER}]))?))"
)
_LINK = (
    r"[ \u00a0](?:(?:de la|de|du|des|le|la|von der|von|van der|van|der|den|da|del|di|dos|ben|bin|al|el"
    r"|et|&|y|of the|of) "
    rf"|d[’'](?=[{UPPER}]))?"
)

NAME_RUN = re.compile(rf"{_WORD}(?:{_LINK}{_WORD}){{0,11}}")

LINKS = listed(
    "de la du des le les von van der den da del di dos ben bin al el et & y of the d’ l’ d' l'"
) | listed("De La Le Les Du Des Von Van Ben El Al Di Da Del L’ L' D’ D'")

SPLITTERS: frozenset[str] = frozenset()

IN_PLACE = frozenset("à")

BEFORE_A_TOWN = listed("commune ville village")

TOWN_ENDINGS: tuple[str, ...] = ("",)
"""Towns end in any way; behind «à» a capital that nothing else explains shows one."""

NO_TOWNS = listed("""
    Noël Pâques Pentecôte Toussaint Dieu Internet Bercy Matignon Beauvau Bruxelles Washington Terre Mars
    Nous Vous Elle Eux Lui Moi Toi Tous Toutes Chacun Celui Celle Ceux État Église
    """) - {"Bruxelles", "Washington"}

BEFORE_A_NAME = listed("et & of the y")

STREET_ENDINGS: tuple[str, ...] = ()

NUMBERED_STREETS: tuple[str, ...] = ()

NO_STREETS: frozenset[str] = frozenset()

ROLE = re.compile(r"(?P<mod>(?:ancien|ancienne|ex)[- ])?$")

NUMBERED = re.compile(r"(?!)")

PARTY = re.compile(r"(?!)(?P<state>)")

GROUP_OF = re.compile(r"(?!)")

SHOUTED = listed("le la les et de du des un une non oui pas en à au sur par pour que qui est ce")

CHAMBERS = listed("Assemblée Sénat Parlement")

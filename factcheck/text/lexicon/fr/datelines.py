"""Datelines of French-language news.

Forms as the news agencies write them: «Paris (AFP) –», «LYON.», «Genève, 3 mars (Reuters) –», «BRUXELLES –».
"""

from __future__ import annotations

import re

from factcheck.text.lexicon.fr.places import PLACES
from factcheck.text.wordlists import either, listed

_CAPITALS = r"(?:[A-ZÀ-Ý](?:[A-ZÀ-Ý’'-])+)"
_TOWN = rf"{_CAPITALS}(?:[ /]{_CAPITALS}){{0,4}}"
_MIXED_TOWN = r"[A-ZÀ-Ý][\wÀ-ÿ’'.-]{1,24}(?:[ /][A-ZÀ-Ý][\wÀ-ÿ’'.-]{1,24}){0,3}"
_DAY = r"(?:,(?: le)? \d{1,2}(?:er)? [a-zéû]+\.?(?: \d{4})?)?"
_AGENCY = r" \((?:[A-Za-zÀ-ÿ][\wÀ-ÿ/ .-]{1,20})\)"
_DASH = r" ?(?:—|–|―|--+|(?<= )-) ?"
_NEXT = r"(?=[A-ZÀ-Ý0-9\"“«$€(])"

BY_CAPITALS = re.compile(rf"{_TOWN}{_DAY}(?:{_AGENCY})?(?:{_DASH}|\. (?:[–-] )?){_NEXT}")

BY_AGENCY = re.compile(rf"(?:{_TOWN}|{_MIXED_TOWN}){_DAY}{_AGENCY}(?:{_DASH}|\. (?:[–-] )?){_NEXT}")

SMALL_LETTERS = re.compile(
    rf"(?:{either(sorted(PLACES))})(?: \([^()]{{2,30}}\))?{_DAY}(?:\. ?| )(?:—|–|―|--+) {_NEXT}"
)

BY_COLON = re.compile(r"[A-ZÀ-Ý]{4,}(?: [A-ZÀ-Ý]{3,}){0,2} ?: (?=[A-ZÀ-Ý0-9\"“«])")

NO_TOWN = listed("""
ALERTE ANALYSE ARCHIVES AVIS BILAN CHIFFRES CHRONIQUE COMMENTAIRE CORRECTION DÉBAT DÉCRYPTAGE DIRECT
DOCUMENT DOSSIER
ÉDITO ÉDITORIAL ENQUÊTE ENTRETIEN ÉPISODE EXCLUSIF EXPLICATIONS FACT-CHECKING FLASH FOCUS GRAND HISTOIRE
INFO INFOGRAPHIE INTERVIEW
INTOX LIVE OPINION PARTIE PHOTO PHOTOS PORTRAIT POURQUOI QUESTION QUI RÉCIT REPORTAGE RÉPONSE RÉSUMÉ SÉRIE
SONDAGE
TÉMOIGNAGE TÉMOIGNAGES TRIBUNE URGENT VIDÉO VIDÉOS VRAI VÉRIFICATION
""")

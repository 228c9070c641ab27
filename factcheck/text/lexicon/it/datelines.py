"""Datelines of Italian news.

Forms as the news agencies write them: «ROMA (ANSA) –», «MILANO –», «Torino, 3 marzo (Reuters) –», «Roma. –».
"""

from __future__ import annotations

import re

from factcheck.text.lexicon.it.places import PLACES
from factcheck.text.wordlists import either, listed

_CAPITALS = r"(?:[A-ZÀ-Ý](?:[A-ZÀ-Ý’'-])+)"
_TOWN = rf"{_CAPITALS}(?:[ /]{_CAPITALS}){{0,4}}"
_MIXED_TOWN = r"[A-ZÀ-Ý][\wÀ-ÿ’'.-]{1,24}(?:[ /][A-ZÀ-Ý][\wÀ-ÿ’'.-]{1,24}){0,3}"
_DAY = r"(?:, \d{1,2}[°º]? [a-z]{3,}\.?(?: \d{4})?)?"
_AGENCY = r" \((?:[A-Za-zÀ-ÿ][\wÀ-ÿ/ .-]{1,20})\)"
_DASH = r" ?(?:—|–|―|--+|(?<= )-) ?"
_NEXT = r"(?=[A-ZÀ-Ý0-9\"“«$€(])"

BY_CAPITALS = re.compile(rf"{_TOWN}{_DAY}(?:{_AGENCY})?(?:{_DASH}|\. (?:[–-] )?){_NEXT}")

BY_AGENCY = re.compile(
    rf"(?:\(ANSA\) ?[-–] ?)?(?:{_TOWN}|{_MIXED_TOWN}){_DAY}{_AGENCY}(?:{_DASH}|\. (?:[–-] )?){_NEXT}"
    rf"|\(ANSA\) - {_TOWN}{_DAY} ?[-–] ?{_NEXT}"
)

SMALL_LETTERS = re.compile(
    rf"(?:{either(sorted(PLACES))})(?: \([^()]{{2,30}}\))?{_DAY}(?:\. ?| )(?:—|–|―|--+) {_NEXT}"
)

BY_COLON = re.compile(r"[A-ZÀ-Ý]{4,}(?: [A-ZÀ-Ý]{3,}){0,2}: (?=[A-ZÀ-Ý0-9\"“«])")

NO_TOWN = listed("""
ALLARME ANALISI APPROFONDIMENTO ARCHIVIO BILANCIO COMMENTO CORREZIONE CRONACA DATI DIRETTA DOCUMENTO DOMANDA
DOSSIER EDITORIALE
ESCLUSIVA ESCLUSIVO FLASH FOCUS FOTO GRAFICO INCHIESTA INFO INTERVISTA LIVE NOTA OPINIONE PARTE PERCHÉ
PRECISAZIONE PUNTATA
QUESTIONE RETROSCENA RISPOSTA RITRATTO SCHEDA SERIE SONDAGGIO SPECIALE STORIA TESTIMONIANZA ULTIMORA URGENTE
VERIFICA VERO
VIDEO
""")

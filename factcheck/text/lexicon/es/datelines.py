"""Datelines of Spanish-language news.

Forms as the news agencies write them: «Madrid (EFE) –», «BOGOTÁ –», «Sevilla, 3 mar (EFE).-», «MADRID.-».
"""

from __future__ import annotations

import re

from factcheck.text.lexicon.es.places import PLACES
from factcheck.text.wordlists import either, listed

_CAPITALS = r"(?:[A-ZÀ-ÝÑ](?:[A-ZÀ-ÝÑ’'-])+)"
_TOWN = rf"{_CAPITALS}(?:[ /]{_CAPITALS}){{0,4}}"
_MIXED_TOWN = r"[A-ZÀ-ÝÑ][\wÀ-ÿ’'.-]{1,24}(?:[ /][A-ZÀ-ÝÑa-z][\wÀ-ÿ’'.-]{1,24}){0,3}"
_DAY = r"(?:, \d{1,2} (?:de )?[a-z]{3,}\.?(?: (?:de )?\d{4})?)?"
_AGENCY = r" \((?:[A-Za-zÀ-ÿ][\wÀ-ÿ/ .-]{1,20})\)"
_DASH = r"(?:\.[-–—]+ ?| ?(?:—|–|―|--+|(?<= )-) ?)"
_NEXT = r"(?=[A-ZÀ-ÝÑ0-9\"“«$€(¿¡])"

BY_CAPITALS = re.compile(rf"{_TOWN}{_DAY}(?:{_AGENCY})?(?:{_DASH}|\. (?:[–-] )?){_NEXT}")

BY_AGENCY = re.compile(rf"(?:{_TOWN}|{_MIXED_TOWN}){_DAY}{_AGENCY}(?:{_DASH}|\. (?:[–-] )?){_NEXT}")

SMALL_LETTERS = re.compile(
    rf"(?:{either(sorted(PLACES))})(?: \([^()]{{2,30}}\))?{_DAY}(?:\.[-–—]+ |(?:\. ?| )(?:—|–|―|--+) ){_NEXT}"
)

BY_COLON = re.compile(r"[A-ZÀ-ÝÑ]{4,}(?: [A-ZÀ-ÝÑ]{3,}){0,2}: (?=[A-ZÀ-ÝÑ0-9\"“«¿¡])")

NO_TOWN = listed("""
ALERTA ANÁLISIS ARCHIVO AVANCE BALANCE COMENTARIO CORRECCIÓN CRÓNICA DATOS DEBATE DIRECTO DOCUMENTO DOSIER
EDITORIAL ENCUESTA
ENTREVISTA ESPECIAL EXCLUSIVA FLASH FOTO FOTOS GRÁFICO INFO INVESTIGACIÓN OPINIÓN PARTE PERFIL PREGUNTA
REPORTAJE RESPUESTA RESUMEN
SERIE SONDEO TESTIMONIO TRIBUNA ÚLTIMA URGENTE VERDAD VERIFICACIÓN VÍDEO VIDEO
""")

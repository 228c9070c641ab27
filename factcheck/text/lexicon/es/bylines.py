"""Spanish bylines, credits and publication lines.

Compiled for this project from the usage of Spanish-language news sites.
"""

from __future__ import annotations

import re

_NAME = r"(?:(?!(?:y|e|con)\b)[^\W\d_](?:[\w’'-]|\.(?=\S| |$|,))*)"
_FULL_NAME = rf"{_NAME}(?: (?:de|del|de la|la|las|los|van|von|el|al|{_NAME})){{0,5}}"
_NAMES = rf"{_FULL_NAME}(?:, {_FULL_NAME}){{0,8}}(?:,? (?:y|e|&) {_FULL_NAME})?"

BY = re.compile(
    r"(?:Por|POR|por|Texto|Texto de|Textos de|Un reportaje de|Reportaje de|Entrevista de|Crónica de"
    r"|Análisis de|Opinión de|Redacción"
    r"|Traducción de|Escrito por|Publicado por|Informa|Informan)(?: ?:)? "
    rf"(?P<names>{_NAMES})(?P<rest>.*)"
)

AND = re.compile(r" (?:y|e|&) ")

AFTER_LAST = re.compile(r"( (?:y|e|&) [^,]+),.*$")

REST = re.compile(
    r", [A-ZÀ-ÝÑ][^.!?]{2,60}$|\.?$|\s*[|·•/(–—-].{1,80}$|\s*\d.{0,60}$"
    r"|,? (?:en|desde|para|con|Publicado|Actualizado|enviad[oa] especial|corresponsal|periodista"
    r"|redacción)\b.{0,80}$"
)

_POST = (
    r"(?:efe|europa press|ep|reuters|ap|afp|periodista|corresponsal|enviad[oa] especial|redactor"
    r"|redactora|redactor jefe"
    r"|redactora jefa|director|directora|colaborador|colaboradora|columnista|reportero|reportera)"
)

AFFILIATION = re.compile(rf"{_FULL_NAME}(?:,| [|·•–—-]) (?:\w+ )?{_POST}(?: .{{0,40}})?", re.IGNORECASE)

CREDIT = re.compile(
    r"[(\[]?(?:con (?:la colaboración|información|aportaciones) de|ha(?:n)? colaborado|edición ?:"
    r"|documentación ?:|traducción ?:"
    r"|traducción de|traducido por|investigación ?:|fuentes? ?: )[^\"“”«»]{2,180}?[.)\]]*"
    r"|[(\[]?(?:con )?(?:efe|europa press|ep|reuters|ap|afp)(?:(?:[/, ]+| y )(?:efe|europa press|ep"
    r"|reuters|ap|afp|agencias))*[)\]]?",
    re.IGNORECASE,
)

_MONTH = r"(?:ene|feb|mar|abr|may|jun|jul|ago|sep|set|oct|nov|dic)[a-z]*\.?"
_WEEKDAY = r"(?:(?:lun|mar|mié|jue|vie|sáb|dom|lunes|martes|miércoles|jueves|viernes|sábado|domingo)\.?,? )?"
_DATE = (
    rf"(?:\d{{1,2}} (?:de )?{_MONTH} (?:de |del )?\d{{4}}|\d{{1,2}}[./-]\d{{1,2}}[./-]\d{{2,4}}"
    rf"|\d{{4}}-\d\d-\d\d)"
)
_CLOCK = (
    r"(?:(?:,? a las| -|[ ]?[|·•–—,-]|) ?\d{1,2}[:.h] ?\d\d ?h?(?: horas)?(?: ?\(?(?:cet|cest|utc"
    r"|gmt[+-]\d)\)?)?)?"
)
_STAMP = rf"(?:el )?{_WEEKDAY}{_DATE}{_CLOCK}"
_DONE = r"(?:publicad[oa]|actualizad[oa]|última actualización|modificad[oa]|cread[oa]|fecha)"

PUBLISHED = re.compile(
    rf"(?:{_DONE}(?: ?:)? ?)?{_STAMP}(?:\s*[|·•/(,–—-]?\s*(?:(?:y )?{_DONE}(?: ?:)? ?)?{_STAMP}\)?)?"
    r"(?:\s*[|·•–—-]?\s*(?:tiempo de )?lectura ?:? ?\d{1,2} ?min(?:utos|\.)?)?",
    re.IGNORECASE,
)

AGO = re.compile(
    rf"(?:{_DONE}(?: ?:)? )?hace (?:\d{{1,2}}|una?) (?:minutos?|min|horas?|h|días?|semanas?|mes(?:es)?)",
    re.IGNORECASE,
)

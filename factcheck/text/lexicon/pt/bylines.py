"""Portuguese bylines, credits and publication lines.

Compiled for this project.
"""

from __future__ import annotations

import re

_NAME = r"(?:(?!e\b)[^\W\d_](?:[\w’'-]|\.(?=\S| |$|,))*)"

_FULL_NAME = rf"{_NAME}(?: (?:de|do|da|dos|das|von|van|di|del|{_NAME})){{0,5}}"

_NAMES = rf"{_FULL_NAME}(?:, {_FULL_NAME}){{0,8}}(?:,? (?:e|&) {_FULL_NAME})?"

BY = re.compile(
    r"(?:Por|POR|Texto|Texto de|Textos de|Reportagem de|Reportagem|Análise de|Opinião de"
    r"|Crónica de|Crônica de|Entrevista de"
    r"|Entrevista por|Tradução de):? "
    rf"(?P<names>{_NAMES})(?P<rest>.*)"
)

AND = re.compile(r" (?:e|&) ")

AFTER_LAST = re.compile(r"( (?:e|&) [^,]+),.*$")

REST = re.compile(
    r", [A-ZÀ-Ý][^.!?]{2,60}$|\.?$|\s*[|·•/(–—-].{1,80}$|\s*\d.{0,60}$"
    r"|,? (?:de|em|para|do|da|Atualizado|Actualizado|Publicado|correspondente"
    r"|enviad[oa] especial|colaboração)\b.{0,80}$"
)

_POST = (
    r"(?:lusa|afp|reuters|estadão|folha|(?:\w+)?jornalista|(?:\w+)?correspondente|repórter"
    r"|redatora?|redactora?|editora?"
    r"|colunista|cronista|enviad[oa] especial|da redação|especial para .{2,30}|colaborador[a]?|estagiári[oa])"
)

AFFILIATION = re.compile(rf"{_FULL_NAME}(?:,| [|·•–—-]) (?:\w+ )?{_POST}(?: .{{0,40}})?", re.IGNORECASE)

CREDIT = re.compile(
    r"[(\[]?(?:com (?:a )?colaboração de:?|colaboração:|colaborou:?|colaboraram:?|edição:"
    r"|edição de|editado por|traduzido por"
    r"|tradução:|com informações d[aeo]s?|com agências|com lusa|fontes?: |pesquisa:)[^\"“”«»]{0,180}?[.)\]]*"
    r"|[(\[]?(?:com )?(?:lusa|afp|reuters|efe|agência brasil|estadão conteúdo)(?:[/, ]+(?:lusa"
    r"|afp|reuters|efe|[a-z]{2,4}))*[)\]]?",
    re.IGNORECASE,
)

_MONTH = r"(?:jan|fev|mar|abr|mai|jun|jul|ago|set|out|nov|dez)[a-zç]*\.?"

_WEEKDAY = (
    r"(?:(?:seg|ter|qua|qui|sex|sáb|dom|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?"
    r"|sábado|domingo)\.?,? )?"
)

_DATE = (
    rf"(?:\d{{1,2}}º? (?:de )?{_MONTH} (?:de )?\d{{4}}|\d{{1,2}}[./-]\d{{1,2}}[./-]\d{{2,4}}"
    rf"|\d{{4}}-\d\d-\d\d)"
)

_CLOCK = (
    r"(?:,?(?: às| as| [|·•–—-])?[ t]\d{1,2}(?:[:.h]\d\d|h)(?::\d\d)?(?: ?\(?(?:utc|gmt|brt"
    r"|hora de \w+)\)?)?)?"
)

_STAMP = rf"{_WEEKDAY}{_DATE}{_CLOCK}"

PUBLISHED = re.compile(
    rf"(?:(?:última )?(?:publicad[oa]|atualizad[oa]|actualizad[oa]|atualização|modificad[oa]"
    rf"|data|criado)(?: em| a)?:? ?)?{_STAMP}"
    rf"(?:\s*[|·•/(,–—-]?\s*(?:última )?(?:atualizad[oa]|actualizad[oa]|atualização"
    rf"|modificad[oa])(?: em| a| há)?:? ?(?:{_STAMP})\)?)?",
    re.IGNORECASE,
)

AGO = re.compile(
    r"(?:(?:publicado|atualizado|actualizado):? )?há (?:\d{1,2}|uma?) (?:minutos?|horas?|dias?"
    r"|semanas?|m[êe]s(?:es)?)(?: atrás)?",
    re.IGNORECASE,
)

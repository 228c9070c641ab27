"""Italian bylines, credits and publication lines.

Compiled for this project from the usage of Italian news sites.
"""

from __future__ import annotations

import re

_NAME = r"(?:(?!(?:e|con)\b)[^\W\d_](?:[\w’'-]|\.(?=\S| |$|,))*)"
_FULL_NAME = rf"{_NAME}(?: (?:di|de|da|del|della|dei|dal|lo|la|van|von|el|al|{_NAME})){{0,5}}"
_NAMES = rf"{_FULL_NAME}(?:, {_FULL_NAME}){{0,8}}(?:,? (?:e|&) {_FULL_NAME})?"

BY = re.compile(
    r"(?:Di|di|DI|A cura di|a cura di|Testo di|Testi di|Articolo di|Servizio di|Intervista di"
    r"|Reportage di|Inchiesta di|Commento di"
    r"|Analisi di|Traduzione di|Scritto da|Pubblicato da|Dal nostro inviato|Dalla nostra inviata"
    r"|Dal nostro corrispondente)(?: ?:)? "
    rf"(?P<names>{_NAMES})(?P<rest>.*)"
)

AND = re.compile(r" (?:e|&) ")

AFTER_LAST = re.compile(r"( (?:e|&) [^,]+),.*$")

REST = re.compile(
    r", [A-ZÀ-Ý][^.!?]{2,60}$|\.?$|\s*[|·•/(–—-].{1,80}$|\s*\d.{0,60}$"
    r"|,? (?:a|da|in|per|con|Pubblicato|Aggiornato|inviat[oa]|corrispondente|giornalista|redazione)\b.{0,80}$"
)

_POST = (
    r"(?:ansa|agi|adnkronos|askanews|reuters|ap|afp|giornalista|inviat[oa]|corrispondente|redattore"
    r"|redattrice|caporedattore"
    r"|caporedattrice|direttore|direttrice|collaboratore|collaboratrice|editorialista|cronista)"
)

AFFILIATION = re.compile(rf"{_FULL_NAME}(?:,| [|·•–—-]) (?:\w+ )?{_POST}(?: .{{0,40}})?", re.IGNORECASE)

CREDIT = re.compile(
    r"[(\[]?(?:(?:ha|hanno) collaborato|con la collaborazione di|collaborazione di"
    r"|a cura della redazione|redazione ?:|ricerche ?:"
    r"|traduzione ?:|traduzione di|tradotto da|fonti? ?: |documentazione ?:)[^\"“”«»]{0,180}?[.)\]]*"
    r"|[(\[]?(?:con )?(?:ansa|agi|adnkronos|askanews|reuters|ap|afp)(?:(?:[/, ]+| e )(?:ansa|agi"
    r"|adnkronos|reuters|ap|afp|agenzie))*[)\]]?",
    re.IGNORECASE,
)

_MONTH = r"(?:gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic)[a-z]*\.?"
_WEEKDAY = (
    r"(?:(?:lun|mar|mer|gio|ven|sab|dom|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)\.?,? )?"
)
_DATE = rf"(?:\d{{1,2}}[°º]? {_MONTH} \d{{4}}|\d{{1,2}}[./]\d{{1,2}}[./]\d{{2,4}}|\d{{4}}-\d\d-\d\d)"
_CLOCK = r"(?:(?:,? alle(?: ore)?|,? ore|[ ]?[|·•–—,-]|) ?\d{1,2}[:.]\d\d(?: ?\(?(?:cet|cest|utc)\)?)?)?"
_STAMP = rf"(?:il )?{_WEEKDAY}{_DATE}{_CLOCK}"
_DONE = (
    r"(?:pubblicat[oa]|aggiornat[oa]|ultimo aggiornamento|ultima modifica|modificat[oa]|creat[oa]|data"
    r"|postat[oa])"
)

PUBLISHED = re.compile(
    rf"(?:{_DONE}(?: ?:)? ?)?{_STAMP}(?:\s*[|·•/(,–—-]?\s*(?:(?:e )?{_DONE}(?: ?:)? ?)?{_STAMP}\)?)?"
    r"(?:\s*[|·•–—-]?\s*(?:tempo di )?lettura ?:? ?\d{1,2} ?min(?:uti|\.)?)?",
    re.IGNORECASE,
)

AGO = re.compile(
    rf"(?:{_DONE}(?: ?:)? )?(?:\d{{1,2}}|un[oa’']?) ?(?:minut[oi]|or[ae]|giorn[oi]|settiman[ae]|mes[ei]) fa",
    re.IGNORECASE,
)

"""German bylines, credits and publication lines.

Compiled for this project.
"""

from __future__ import annotations

import re

_NAME = r"(?:(?!und\b)[^\W\d_](?:[\w’'-]|\.(?=\S| |$|,))*)"

_FULL_NAME = rf"{_NAME}(?: (?:von|van|der|den|de|zu|da|di|bin|al|el|la|le|{_NAME})){{0,5}}"

_NAMES = rf"{_FULL_NAME}(?:, {_FULL_NAME}){{0,8}}(?:,? (?:und|&) {_FULL_NAME})?"

BY = re.compile(
    r"(?:Von|VON|von|Text|Text von|Ein Bericht von|Eine Reportage von|Eine Analyse von|Ein Kommentar von"
    r"|Kommentar von"
    r"|Reportage von|Interview|Interview von|Aufgezeichnet von|Aus dem Englischen von|Protokoll):? "
    rf"(?P<names>{_NAMES})(?P<rest>.*)"
)

AND = re.compile(r" (?:und|&) ")

AFTER_LAST = re.compile(r"( (?:und|&) [^,]+),.*$")

REST = re.compile(
    r", [A-ZÄÖÜ][^.!?]{2,60}$|\.?$|\s*[|·•/(–—-].{1,80}$|\s*\d.{0,60}$"
    r"|,? (?:aus|in|für|Aktualisiert|Veröffentlicht|Stand|Korrespondent(?:in)?|Redaktion)\b.{0,80}$"
)

_POST = (
    r"(?:dpa|afp|apa|reuters|sda|kna|epd|(?:\w+)?redakteur(?:in)?|(?:\w+)?korrespondent(?:in)?"
    r"|reporter(?:in)?|autor(?:in)?"
    r"|freie[r]? (?:journalist(?:in)?|autor(?:in)?)|ressortleiter(?:in)?|chefredakteur(?:in)?"
    r"|kolumnist(?:in)?|volontär(?:in)?)"
)

AFFILIATION = re.compile(rf"{_FULL_NAME}(?:,| [|·•–—-]) (?:\w+ )?{_POST}(?: .{{0,40}})?", re.IGNORECASE)

CREDIT = re.compile(
    r"[(\[]?(?:(?:unter )?mitarbeit(?: von)?:?|redaktion:|recherche:|redigiert von|übersetzt von"
    r"|übersetzung:|mit material von"
    r"|quellen?: |dokumentation:)[^\"“”„]{2,180}?[.)\]]*"
    r"|[(\[]?(?:mit )?(?:dpa|afp|reuters|apa|sda)(?:[/, ]+(?:dpa|afp|reuters|apa|sda|[a-z]{2,4}))*[)\]]?",
    re.IGNORECASE,
)

_MONTH = r"(?:jan|jän|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)[a-zä]*\.?"

_WEEKDAY = (
    r"(?:(?:mo|di|mi|do|fr|sa|so|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)"
    r"\.?,? (?:den )?)?"
)

_DATE = rf"(?:\d{{1,2}}\. ?{_MONTH} \d{{4}}|\d{{1,2}}\.\d{{1,2}}\.\d{{2,4}}|\d{{4}}-\d\d-\d\d)"

_CLOCK = (
    r"(?:,?(?: um| [|·•–—-])?[ t]\d{1,2}[:.]\d\d(?::\d\d)?(?: uhr)?(?: ?\(?(?:mez|mesz|utc|cet|cest)\)?)?)?"
)

_STAMP = rf"{_WEEKDAY}{_DATE}{_CLOCK}"

PUBLISHED = re.compile(
    rf"(?:(?:zuletzt |erst)?(?:veröffentlicht|erschienen|publiziert|aktualisiert|geändert|stand|datum"
    rf"|update)(?: am)?:? ?)?{_STAMP}"
    rf"(?:\s*[|·•/(,–—-]?\s*(?:zuletzt )?(?:aktualisiert|geändert|update|stand)(?: am)?:? ?{_STAMP}\)?)?",
    re.IGNORECASE,
)

AGO = re.compile(
    r"(?:(?:veröffentlicht|aktualisiert):? )?vor (?:\d{1,2}|einer|einem) (?:minuten?|stunden?|tag(?:en)?"
    r"|wochen?|monat(?:en)?)",
    re.IGNORECASE,
)

"""Dutch bylines, credits and publication lines.

Compiled for this project.
"""

from __future__ import annotations

import re

_NAME = r"(?:(?!en\b)[^\W\d_](?:[\w’'-]|\.(?=\S| |$|,))*|['’]t)"

_FULL_NAME = rf"{_NAME}(?: (?:van|de|der|den|ten|ter|in|{_NAME})){{0,5}}"

_NAMES = rf"{_FULL_NAME}(?:, {_FULL_NAME}){{0,8}}(?:,? (?:en|&) {_FULL_NAME})?"

BY = re.compile(
    r"(?:Door|DOOR|Tekst|Tekst door|Van onze (?:verslaggever|verslaggeefster|redacteur"
    r"|correspondent)|Van onze redactie|Opinie van"
    r"|Interview|Vertaling|Analyse door|Column van):? "
    rf"(?P<names>{_NAMES})(?P<rest>.*)"
)

AND = re.compile(r" (?:en|&) ")

AFTER_LAST = re.compile(r"( (?:en|&) [^,]+),.*$")

REST = re.compile(
    r", [A-ZÀ-Ý][^.!?]{2,60}$|\.?$|\s*[|·•/(–—-].{1,80}$|\s*\d.{0,60}$"
    r"|,? (?:uit|in|voor|Bijgewerkt|Laatst bijgewerkt|Gepubliceerd|correspondent|redactie"
    r"|verslaggever)\b.{0,80}$"
)

_POST = (
    r"(?:anp|belga|afp|reuters|novum|(?:\w+)?redacteur|(?:\w+)?correspondente?"
    r"|(?:\w+)?verslaggever|(?:\w+)?verslaggeefster|journaliste?"
    r"|columniste?|freelance(?:journaliste?)?|hoofdredacteur|stagiaire?|chef \w+)"
)

AFFILIATION = re.compile(rf"{_FULL_NAME}(?:,| [|·•–—-]) (?:\w+ )?{_POST}(?: .{{0,40}})?", re.IGNORECASE)

CREDIT = re.compile(
    r"[(\[]?(?:met medewerking van:?|m\.m\.v\.:?|medewerking:|redactie:|eindredactie:"
    r"|onderzoek:|vertaald door|vertaling:|bewerkt door"
    r"|bronn?(?:en)?: |met dank aan)[^\"“”„‘’]{0,180}?[.)\]]*"
    r"|[(\[]?(?:bron: )?(?:anp|belga|afp|reuters|novum)(?:[/, ]+(?:anp|belga|afp|reuters|ap"
    r"|[a-z]{2,4}))*[)\]]?",
    re.IGNORECASE,
)

_MONTH = r"(?:jan|feb|mrt|maa|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]*\.?"

_WEEKDAY = r"(?:(?:ma|di|wo|do|vr|za|zo|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)\.?,? )?"

_DATE = rf"(?:\d{{1,2}} {_MONTH} \d{{4}}|\d{{1,2}}[./-]\d{{1,2}}[./-]\d{{2,4}}|\d{{4}}-\d\d-\d\d)"

_CLOCK = r"(?:,?(?: om| [|·•–—-])?[ t]\d{1,2}[:.]\d\d(?::\d\d)?(?: uur)?(?: ?\(?(?:cet|cest|utc)\)?)?)?"

_STAMP = rf"{_WEEKDAY}{_DATE}{_CLOCK}"

PUBLISHED = re.compile(
    rf"(?:(?:laatst )?(?:gepubliceerd|geplaatst|bijgewerkt|aangepast|gewijzigd|update|datum"
    rf"|laatste update)(?: op)?:? ?)?{_STAMP}"
    rf"(?:\s*[|·•/(,–—-]?\s*(?:laatst )?(?:bijgewerkt|aangepast|gewijzigd|update"
    rf"|laatste update)(?: op)?:? ?{_STAMP}\)?)?",
    re.IGNORECASE,
)

AGO = re.compile(
    r"(?:(?:gepubliceerd|bijgewerkt|geplaatst):? )?(?:\d{1,2}|een|één) (?:minuten|minuut|uur"
    r"|uren|dag|dagen|week|weken|maand|maanden)"
    r" geleden",
    re.IGNORECASE,
)

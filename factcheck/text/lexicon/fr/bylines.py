"""French bylines, credits and publication lines.

Compiled for this project from the usage of French-language news sites.
"""

from __future__ import annotations

import re

_NAME = r"(?:(?!(?:et|avec)\b)[^\W\d_](?:[\w’'-]|\.(?=\S| |$|,))*)"
_FULL_NAME = rf"{_NAME}(?: (?:de|du|des|de la|le|la|van|von|der|ben|el|al|{_NAME})){{0,5}}"
_NAMES = rf"{_FULL_NAME}(?:, {_FULL_NAME}){{0,8}}(?:,? (?:et|&) {_FULL_NAME})?"

BY = re.compile(
    r"(?:Par|PAR|par|Texte|Texte de|Texte et photos|Propos recueillis par|Un reportage de|Une enquête de"
    r"|Reportage|Reportage de"
    r"|Récit|Enquête|Enquête de|Entretien|Interview|Analyse|Chronique de|Chronique"
    r"|Traduit (?:de l’anglais )?par"
    r"|Traduction|Publié par|Écrit par|Rédigé par)(?: ?:)? "
    rf"(?P<names>{_NAMES})(?P<rest>.*)"
)

AND = re.compile(r" (?:et|&) ")

AFTER_LAST = re.compile(r"( (?:et|&) [^,]+),.*$")

REST = re.compile(
    r", [A-ZÀ-Ý][^.!?]{2,60}$|\.?$|\s*[|·•/(–—-].{1,80}$|\s*\d.{0,60}$"
    r"|,? (?:à|en|pour|avec|Publié|Mis à jour|Modifié|correspondante?|envoyée? spéciale?|journaliste"
    r"|rédaction)\b.{0,80}$"
)

_POST = (
    r"(?:afp|ap|reuters|belga|ats|la presse canadienne|journaliste|grand reporter|grande reportrice"
    r"|reporter|correspondante?"
    r"|envoyée? spéciale?|rédactrice en chef|rédacteur en chef|chroniqueu(?:r|se)|éditorialiste|pigiste"
    r"|stagiaire|chef(?:fe)?"
    r" de (?:rubrique|service)|service \w+)"
)

AFFILIATION = re.compile(rf"{_FULL_NAME}(?:,| [|·•–—-]) (?:\w+ )?{_POST}(?: .{{0,40}})?", re.IGNORECASE)

CREDIT = re.compile(
    r"[(\[]?(?:avec (?:la collaboration de|la participation de|l[’']aide de)|contributions?(?: de)? ?:"
    r"|édité par|édition ?:"
    r"|relecture ?:|documentation ?:|traduction ?:|traduit par|recherches? ?:|sources? ?: "
    r"|(?:article )?rédigé (?:par|avec))"
    r"[^\"“”«»]{2,180}?[.)\]]*"
    r"|[(\[]?(?:avec )?(?:afp|reuters|ap|belga|ats)(?:(?:[/, ]+|(?: et )|(?: avec ))(?:afp|reuters|ap"
    r"|belga|ats|agences?))*[)\]]?",
    re.IGNORECASE,
)

_MONTH = r"(?:janv|févr|fév|mars|avr|mai|juin|juil|août|aout|sept|oct|nov|déc)[a-zé]*\.?"
_WEEKDAY = r"(?:(?:lun|mar|mer|jeu|ven|sam|dim|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\.?,? )?"
_DATE = rf"(?:\d{{1,2}}(?:er)? {_MONTH} \d{{4}}|\d{{1,2}}[./]\d{{1,2}}[./]\d{{2,4}}|\d{{4}}-\d\d-\d\d)"
_CLOCK = r"(?:(?:,? à|[ ]?[|·•–—,-]|) ?\d{1,2} ?[h:] ?\d\d(?: ?\(?(?:utc|cet|gmt|heure de paris)\)?)?)?"
_STAMP = rf"(?:le )?{_WEEKDAY}{_DATE}{_CLOCK}"
_DONE = r"(?:publié|mis en ligne|mis à jour|modifié|actualisé|créé|paru|posté|temps de lecture)"

PUBLISHED = re.compile(
    rf"(?:{_DONE}e?(?: ?:)? ?)?{_STAMP}(?:\s*[|·•/(,–—-]?\s*(?:(?:et )?{_DONE}e?(?: ?:)? ?)?{_STAMP}\)?)?"
    r"(?:\s*[|·•–—-]?\s*(?:temps de )?lecture ?:? ?\d{1,2} ?min\.?)?",
    re.IGNORECASE,
)

AGO = re.compile(
    rf"(?:{_DONE}(?: ?:)? )?il y a (?:\d{{1,2}}|une?) (?:minutes?|min|heures?|h|jours?|semaines?|mois)",
    re.IGNORECASE,
)

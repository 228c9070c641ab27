"""Dutch words of law and accusation, which can hurt a person.

Compiled for this project from the glossaries that the courts and ministries of justice of the Netherlands and
Belgium publish for the public.
"""

from __future__ import annotations

import re

_WORDS = {
    "aanhouden": "aangehouden aanhouding aanhoudingen gearresteerd arrestatie arrestaties opgepakt",
    "aanklagen": "aangeklaagd aanklacht aanklachten dagvaarding gedagvaard gedaagde",
    "aanranden": "aanranding aangerand verkrachting verkrachtingen verkracht verkrachtte verkrachter ontucht",
    "afpersen": "afpersing afgeperst chantage chanteren chanteerde gechanteerd",
    "bedreigen": "bedreiging bedreigingen",
    "bedriegen": "bedrog bedrogen bedriegt oplichting oplichter oplichters opgelicht fraude fraudeur "
    "fraudeurs frauduleus"
    " frauduleuze gefraudeerd fraudeerde",
    "bekennen": "bekentenis",
    "beschuldigen": "beschuldigd beschuldigt beschuldigde beschuldigden beschuldiging beschuldigingen "
    "beticht betichtte"
    " aantijging aantijgingen",
    "boete": "boete boetes dwangsom geldboete",
    "corrupt": "corrupt corrupte corruptie omkoping omgekocht omkoopt steekpenning steekpenningen smeergeld",
    "dader": "dader daders",
    "diefstal": "diefstal diefstallen gestolen dief dieven inbraak inbraken inbreker overval overvallen "
    "overvaller beroving"
    " beroofd",
    "discrimineren": "discriminatie gediscrimineerd racisme racistisch racistische seksistisch",
    "doden": "moord moorden moordenaar vermoord vermoordde doodslag gedood",
    "gevangenis": "cel celstraf celstraffen gevangenisstraf gevangenisstraffen gevangenis hechtenis "
    "voorarrest gedetineerde"
    " gedetineerden taakstraf werkstraf tbs",
    "heling": "heling witwassen witgewassen witwaspraktijken",
    "illegaal": "illegaal illegale onwettig onwettige onrechtmatig onrechtmatige strafbaar strafbare "
    "wederrechtelijk",
    "laster": "laster smaad lasterlijke eerroof belediging",
    "misbruik": "misbruik misbruikt misbruikte mishandeling mishandeld mishandelde aanslag",
    "misdrijf": "misdrijf misdrijven misdaad misdaden crimineel criminele criminelen delict delicten "
    "overtreding",
    "nalatigheid": "nalatigheid nalatig nalatige",
    "vervalsen": "meineed valsheid vervalsing vervalst vervalste plagiaat geplagieerd",
    "onderzoek": "huiszoeking huiszoekingen strafonderzoek",
    "schuldig": "schuldig schuldige onschuldig onschuldige onschuld",
    "smokkel": "smokkel gesmokkeld mensenhandel mensensmokkel drugshandel",
    "stalken": "stalking gestalkt belaging intimidatie",
    "straf": "strafblad veroordeeld veroordeelde veroordeelden veroordeling veroordelingen vonnis vonnissen",
    "terrorisme": "terrorisme terrorist terroristen terroristische",
    "verdenken": "verdacht verdachte verdachten verdenking verdenkingen vermeend vermeende beklaagde",
    "verduisteren": "verduisterd verduistering ontduiking belastingontduiking belastingfraude",
    "vervolgen": "vervolging strafvervolging",
    "vrijspreken": "vrijgesproken vrijspraak",
}

_NOT_ALWAYS = "cel overvallen verdacht dader daders aanslag"

LEGAL = {
    word: lemma
    for lemma, words in _WORDS.items()
    for word in words.split()
    if word not in _NOT_ALWAYS.split()
}
"""Words of law and accusation, with their lemma; those that are as often other words are left out."""

_NOWHERE = re.compile(r"(?!)")

COUNTED = _NOWHERE

BROUGHT = _NOWHERE

ACCUSING: frozenset[str] = frozenset()

COUNTED_WORD = "\0"

CHARGED = "\0"

AGAINST = "\0"

CHARGE_WORDS: frozenset[str] = frozenset()

CHARGE = "\0"

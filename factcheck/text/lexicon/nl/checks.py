"""Dutch wording that ties figures, dates and names together for the desk checks.

Compiled for this project.
"""

from __future__ import annotations

import re
from decimal import Decimal

from factcheck.text.wordlists import listed

_MONTH = r"(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)"

BORN = re.compile(
    r"\b(?:(?:in\s)?(?P<year>(?:1[89]|20)\d\d)\s(?:in\s[\w-]+\s|als\s(?:\w+\s){1,4})?geboren"
    rf"|[Gg]eboren\s(?:op\s\d{{1,2}}\s{_MONTH}\s|in\s{_MONTH}\s|in\s(?:[A-Z][\w-]+\sin\s)?)"
    r"(?P<born>(?:1[89]|20)\d\d))\b"
)

BORN_SIGN = "eboren"
"""Letters without which the pattern of a birth cannot match, since looking for them is quicker."""

LIFE = re.compile(
    r"\((?:geb\.\s|°\s?)?(?P<born>1[89]\d\d|20\d\d)\s?(?:[-–]|tot)\s?(?P<died>1[89]\d\d"
    r"|20\d\d)\)"
)

SOMEBODY_ELSE = re.compile(r"\b(?:[Zz]ijn|[Hh]aar|[Hh]un|met\seen|en\szijn|en\shaar)\s$")

AT_AGE = re.compile(
    r"\b(?:op\s(?=\d{1,3}-jarige)|op\s(?:haar|zijn|de\sleeftijd\svan)\s(?=\d{1,3}(?:e|ste)?\b)|stierf\sop\s)"
    r"(?P<age>\d{1,3})(?![\w%,:.]*\d|%)"
)

DIED = re.compile(r"\b(?:stierf|sterft|gestorven|overleed|overleden|dood|gedood|vermoord)\b")

SHE_WAS_BORN = re.compile(
    r"(?:Zij|Ze|Hij)\s(?:werd|is)\s[^.]{0,40}geboren|Geboren\s(?:werd|is)\s(?:ze|zij|hij)\b"
)

_HEDGE = (
    r"(?:ongeveer\s|bijna\s|ruim\s|slechts\s|maar\s|meer\sdan\s|minder\sdan\s|zo’n\s|zo'n\s"
    r"|circa\s|de\s|€\s)?"
)

FROM_HEAD = re.compile(rf"\bvan\s{_HEDGE}$")

TO_GAP = re.compile(
    r"[^.;:“”„‘\"0-9]{0,12}(?:\b(?:in|eind|begin)\s[0-9]{4})?[^.;:“”„‘\"0-9]{0,30}\b(?:naar|tot)\s"
    rf"(?:nu\s|vandaag\s)?{_HEDGE}"
)

TO_HEAD = re.compile(rf"\b(?:naar|tot)\s{_HEDGE}$")

FROM_GAP = re.compile(rf"(?:\sin\s[0-9]{{4}})?[^.;:“”„‘\"0-9]{{0,30}}\bvan\s{_HEDGE}")

UP = re.compile(
    r"\b(?:steeg|stegen|gestegen|stijgt|stijgen|groeide|groeiden|gegroeid|groeit|verhoogd"
    r"|verhoogde|toegenomen|toename|klom"
    r"|geklommen|meer|hoger|groter|duurder|stijging|groei|plus|opgelopen|verhoging|uitgebreid)\b",
    re.I,
)

DOWN = re.compile(
    r"\b(?:daalde|daalden|gedaald|daalt|dalen|zakte|zakten|gezakt|kromp|gekrompen|verlaagd"
    r"|verlaagde|verminderd|verminderde"
    r"|afgenomen|afname|teruggelopen|minder|lager|kleiner|goedkoper|daling|min|verlaging"
    r"|gekort|verloren|kelderde|gekelderd"
    r"|geschrapt)\b",
    re.I,
)

NEARLY = re.compile(r"\b(?:bijna|haast|nagenoeg|net\sgeen|tegen\sde)\s$", re.I)

OVER = re.compile(r"\b(?:meer\sdan|ruim|minstens|boven\sde)\s$", re.I)

ABOUT = re.compile(r"\b(?:ongeveer|circa|rond\sde|zo’n|zo'n|ca\.|grofweg|praktisch)\s$", re.I)

AS_MUCH = re.compile(
    r"[^.;:“”„‘\"]{0,50},?\s(?:(?:bijna|ongeveer|ruim|meer\sdan)\s)?"
    r"(?P<said>(?P<times>dubbel\szoveel|twee\skeer\szoveel|het\sdubbele)(?:\sals"
    r"|\svan)\s(?:in\s)?[0-9]{4},\stoen\shet\s)"
    r"(?:nog\s)?"
)

MULTIPLES = {
    "dubbel zoveel": Decimal(2),
    "twee keer zoveel": Decimal(2),
    "het dubbele": Decimal(2),
    "het drievoudige": Decimal(3),
    "de helft": Decimal("0.5"),
}

SHARES = {
    "een derde": Decimal("0.333"),
    "een kwart": Decimal("0.25"),
    "een vijfde": Decimal("0.2"),
    "een tiende": Decimal("0.1"),
    "de helft": Decimal("0.5"),
    "twee derde": Decimal("0.667"),
}

AGAINST = re.compile(
    r",?\s(?:(?:dus|ofwel|dat\sis|dat\szijn)\s)?(?:(?:bijna|ongeveer|ruim|meer\sdan)\s)?"
    r"(?P<said>(?P<times>het\sdubbele|het\sdrievoudige|de\shelft)(?=\svan)"
    r"|(?:(?P<figure>[0-9]{1,3}(?:,[0-9]+)?)\s?(?:procent|%)|(?P<share>een\s(?:derde|kwart"
    r"|vijfde|tiende)|de\shelft"
    r"|twee\sderde))\s(?P<turn>minder|lager|meer|hoger)\sdan)"
    r"\s(?:(?:de|het|van)\s){0,2}"
)

MOVED = re.compile(
    r"\b(?P<verb>steeg|stegen|groeide|groeiden|klom|daalde|daalden|zakte|zakten|kromp|kelderde)\svan\s$"
)

MOVED_BEHIND = re.compile(
    r"(?:\s[\w-]+){0,2}?\s(?P<verb>gestegen|gegroeid|geklommen|opgelopen|gedaald|gezakt"
    r"|gekrompen|teruggelopen|gekelderd)\b"
)

FALLS = listed("daalde daalden zakte zakten kromp kelderde gedaald gezakt gekrompen teruggelopen gekelderd")

DEFINITE = re.compile(r"\b(?:de|alle|haar|zijn|hun)\s$", re.I)

DEED = re.compile(
    r"\b(gedood|gewond|gewonden|doden|ontheemd|vernield|beschadigd|aangehouden|opgepakt"
    r"|tewerkgesteld)\s(?:[a-zà-ÿ]+\s){0,2}$"
)

SUBJECT = re.compile(r"^(?:De|Het|Deze|Dit)\s([a-zà-ÿ]{4,})")

PLAIN = listed("""
    de het een en of van in op aan uit met voor door naar bij om over tot als is zijn was waren heeft hebben
    had wordt werd meer dan minstens ongeveer bijna ruim slechts mensen jaar procent zei ze zij hij niet haar
    hun
""")

MEASURABLE = frozenset(
    stem + "e"
    for stem in listed("""
    grootst oudst hoogst langst snelst kleinst rijkst armst jongst zwaarst goedkoopst duurst heetst warmst
    koudst diepst
    """)
)

STATES_IT = re.compile(
    r"\b(?:is|was|zijn|waren|wordt|werd|blijft|bleef)\s(?:nu\s|nog\s|ook\s|vandaag\s"
    r"|daarmee\s)?(?:de\s|het\s)?$"
)

SCOPED_NOUN = re.compile(
    r"\s(?:[a-zà-ÿ]+e\s)?[a-zà-ÿ-]{3,}(?=\s?[.!]|,\s(?:en|maar|zei)\b|\sen\s(?:heeft|is"
    r"|was)\b)"
)

SCOPE = re.compile(
    r"\b(?:van|in|op|onder|ooit|sinds|wereld|wereldwijd|land|regio|geschiedenis|jaar|tot|aan"
    r"|bij|hier|daar|buiten|tussen"
    r"|landelijk|Europees|Europese|nooit|ter)\b"
)

_SAME_GIVEN_NAMES = """
Eric Erik
Marc Mark
Luc Luuk Luk
Filip Philip Philippe
Stefan Stephan Steven
Kristof Christophe Christof
Karel Carel
Karl Carl
Kris Chris
Koen Coen
Jeroen Jeroom
Frederik Frederic
Katrien Catrien
Katrijn Catrijn
Karin Carin Karine Carine
Marijke Marike
Marieke Mareike
Annemie Annemiek
Liesbet Liesbeth Lisbeth
Els Elz
Sofie Sophie
Sofia Sophia
Hannelore Hanelore
Martine Martina
Monique Monica
Jan-Willem Janwillem
Nicolaas Nicolas
Sara Sarah
Hanna Hannah
Lucas Lukas
Oscar Oskar
Victor Viktor
Matthijs Mathijs Matthias
Dirk Derk
Pieter Peter
Thijs Tijs
Geert Gert
Cees Kees
Nele Neele
Anouk Anouck
Truus Trus
Ingrid Ingrit
Walter Wouter
"""

GIVEN_NAME_VARIANTS = {
    name: group.split()[0]
    for group in _SAME_GIVEN_NAMES.strip().splitlines()
    for name in group.split()
    if group.split()[0] not in {"Walter", "Pieter", "Jeroen"}
}

REST = re.compile(
    r"\b(?:de\srest|de\soverige|de\sresterende|overige\s[0-9]|resterende\s[0-9]"
    r"|blijven\s[0-9])",
    re.I,
)

LIST_GAP = re.compile(
    r"[^.;:()–—0-9]{0,45}(?:,|\ben|,\sen|\salsook)\s(?:de\sandere\s|nog\s|ongeveer\s|zo’n\s|€\s)?$"
)

TOTAL_AFTER = re.compile(
    r"[^.;:()0-9]{0,40}(?:in\stotaal|samen|bij\selkaar|alles\ssamen|tezamen|maakt)\s(?:€\s)?$"
)

DIVIDED = re.compile(
    r"\b(?:verdeel\w*|verdeelt|bestaat\suit|bestaan\suit|waarvan|onderverdeeld|opgesplitst"
    r"|gaat|gaan|samengesteld)\b",
    re.I,
)

OTHERS = re.compile(r"\b(?:andere|anderen|overige|onbeslist|rest|onder\smeer|waaronder)\b", re.I)

WHOLES = tuple(
    frozenset(pair.split())
    for pair in (
        "mannen vrouwen",
        "jongens meisjes",
        "volwassenen kinderen",
        "militairen burgers",
        "bewoners bezoekers",
    )
)

EXAMPLES = re.compile(
    r"\b(?:onder\swie|waaronder|bijvoorbeeld|zoals|onder\smeer|onder\sandere|minstens|enkele"
    r"|tot|meer\sdan|ongeveer|bijna"
    r"|ruim|zo’n)\b",
    re.I,
)

TOTALS = re.compile(r"\b(?:in\stotaal|samen|bij\selkaar|tezamen|som|maakt|totaal)\b", re.I)

LISTED = re.compile(
    r"(?:\sin\s[0-9]{4})?(?:[^.;:0-9]{0,60}[,;]\s[^.;:0-9]{0,40}|[^.;:0-9]{0,60}\sen\s[^.;:0-9]{0,45})"
)

WILL_COST = re.compile(
    r"\b(?:kost|kosten|kostte|uitgegeven|gaf\suit|ingezameld|budget|begroting|in\stotaal|samen"
    r"|kreeg|ontving|betaald|betaalde"
    r"|rekening)\b",
    re.I,
)

FURTHER = re.compile(r"\b(?:nog|nog\seens|de\soverige|de\sresterende|de\sandere)\s$")

EACH = re.compile(
    r"\s(?:elk|per\sstuk|ieder|per\spersoon)\b[^.;0-9$€£]{0,12}\b(?:dus|ofwel|in\stotaal"
    r"|samen)\s(?:in\stotaal\s|samen\s)?$"
)

IN_ALL = re.compile(r"\s(?:in\stotaal|samen|bij\selkaar)\b|[,.]")

ABOARD = re.compile(r"\s(?:aan\sboord)\b")

LONE = re.compile(
    r"\b(?P<lead>met|ongeveer|bijna|ruim|minstens|meer\sdan|minder\sdan|slechts|steeg|daalde)\s"
    r"(?P<unit>procent|procentpunten?|%)(?![\w-])"
    r"|\b(?P<lead2>ongeveer|bijna|ruim|minstens)\s(?P<unit2>kilometer|kilo|ton|hectare|jaar"
    r"|maanden|weken|dagen|uur|minuten|euro"
    r"|dollar)(?=\s(?:van|in|uit|tot|lang|later|geleden|hoog|breed|diep)\b|[.,;])"
    r"|(?P<sign>[$€£])(?=\s?(?:miljoen|miljard|duizend)\b)"
)

PLAIN_MULTIPLES = listed("dubbel dubbele tweemaal driemaal viermaal vijfmaal tienmaal")

PERSONS_ABOARD = frozenset(("", "mensen", "personen", "opvarenden"))

AND = " en "

LIST_CLOSE = re.compile(r"[^.;:,()–—0-9]{0,40}(?:[.;)–—]|,\s(?!en\b|of\b)|$)")

PASSENGERS = "passagiers"

CREW = "bemanningsleden"

PLURAL_ENDINGS: tuple[str, ...] = ("s", "en", "n", "e", "es")

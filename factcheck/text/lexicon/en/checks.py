"""English wording that ties figures, dates and names together for the desk checks.

Compiled for this project.
"""

from __future__ import annotations

import re
from decimal import Decimal

from factcheck.text.wordlists import listed

BORN = re.compile(
    r"(?:^|[,(]\s?|\b(?:was|is|were|he|she)\s)[Bb]orn\s(?:[^.;()\d]{0,40}?\s)?"
    r"(?:\d{1,2}\s[A-Z][a-z]+\s|[A-Z][a-z]+\.?\s\d{1,2},\s)?(?P<year>1[89]\d\d|20\d\d)\b"
)

LIFE = re.compile(r"\((?:b\.\s|born\s)?(?P<born>1[89]\d\d|20\d\d)\s?[-–]\s?(?P<died>1[89]\d\d|20\d\d)\)")

SOMEBODY_ELSE = re.compile(r"\b(?:his|her|their|to\sa|to\san|with\sa|with\san|and\sa)\s$")

AT_AGE = re.compile(
    r"\b(?:was\s(?=\d{1,3}\swhen\b)|at\s(?:the\s)?age\s(?:of\s)?|aged\s|age\s|(?:died|dead)\sat\s|turned\s)(?P<age>\d{1,3})(?![\w%,:.]*\d|\s[a-z]+s\b|\s?[ap]\.?m|%)"
)

DIED = re.compile(r"\b(?:died|dies|death|passed\saway|killed)\b")

SHE_WAS_BORN = re.compile(r"(?:She|He)\s(?:was\s)?[Bb]orn\b")

FROM_HEAD = re.compile(
    r"\bfrom\s(?:about\s|around\s|roughly\s|nearly\s|just\s|some\s|a\slow\sof\s|an?\saverage\sof\s)?$"
)

TO_GAP = re.compile(
    r"[^.;:“”\"0-9]{0,12}(?:\bin\s(?:[A-Z][a-z]+\s)?[0-9]{4})?[^.;:“”\"0-9]{0,30}\bto\s(?:about\s|around\s|roughly\s|nearly\s|just\s|some\s|over\s)?"
)

TO_HEAD = re.compile(r"\bto\s(?:about\s|around\s|roughly\s|nearly\s|just\s|some\s|over\s|a\srecord\s)?$")

FROM_GAP = re.compile(
    r"(?:\sin\s(?:[A-Z][a-z]+\s)?[0-9]{4})?[^.;:“”\"0-9]{0,30}\bfrom\s(?:about\s|around\s|roughly\s|nearly\s|just\s|some\s)?"
)

UP = re.compile(
    r"\b(?:rose|risen|rises?|rising|grew|grown|grows|increased?|increases|jumped|climbed|soared|surged|gained|up|swelled"
    r"|more|higher|larger|bigger|increase|rise|growth|jump|raised|expanded)\b",
    re.I,
)

DOWN = re.compile(
    r"\b(?:fell|fallen|falls?|falling|dropped|drops?|declined?|decreased?|shrank|shrunk|plunged|plummeted|slid|slipped|sank"
    r"|down|less|fewer|lower|smaller|decline|decrease|reduced|reduction|cut|slashed|lost)\b",
    re.I,
)

NEARLY = re.compile(r"\b(?:nearly|almost|close\sto|not\squite|up\sto|as\smuch\sas|just\sunder)\s$", re.I)

OVER = re.compile(r"\b(?:more\sthan|over|at\sleast|well\sover|better\sthan|just\sover)\s$", re.I)

ABOUT = re.compile(r"\b(?:about|roughly|around|approximately|some|or\sso|virtually|effectively)\s$", re.I)

AS_MUCH = re.compile(
    r"[^.;:“”\"]{0,50},?\s(?:(?:nearly|almost|about|roughly|more\sthan|over|at\sleast)\s)?"
    r"(?P<said>(?P<times>twice)\sas\s(?:much|many|high|large)\sas)\s"
    r"(?:in\s[0-9]{4},\swhen\s[^.;:0-9“”\"]{0,40}\s|the\s|last\syear’s\s|last\syear's\s)"
)

MULTIPLES = {"double": Decimal(2), "twice": Decimal(2), "triple": Decimal(3), "half": Decimal("0.5")}

SHARES = {
    "a third": Decimal("0.333"),
    "a quarter": Decimal("0.25"),
    "a fifth": Decimal("0.2"),
    "a tenth": Decimal("0.1"),
    "half": Decimal("0.5"),
    "two-thirds": Decimal("0.667"),
}

_HEDGE = (
    r"(?:nearly|almost|about|roughly|around|more\sthan|over|some|just\sover|just\sunder|at\sleast|up\sto)"
)

AGAINST = re.compile(
    rf",?\s(?:(?:or|which\sis|this\sis|is|was)\s)?(?:{_HEDGE}\s)?"
    r"(?P<said>(?P<times>double|twice|triple|half)(?=\s(?:the|its|last))"
    r"|(?:(?P<figure>[0-9]{1,3}(?:\.[0-9]+)?)\s?(?:percent|per\scent|%)|(?P<share>(?:a\s(?:third|quarter|fifth|tenth)"
    r"|half|two-thirds)))\s(?P<turn>less|lower|fewer|more|higher)\sthan)"
    r"\s(?:(?:the|its|an?|about|last\syear’s)\s){0,2}"
)

MOVED = re.compile(
    r"\b(?P<verb>rose|grew|climbed|jumped|soared|increased|surged|fell|dropped|declined|plunged|shrank|decreased)\sfrom\s$"
)

MOVED_BEHIND = re.compile(r"(?!)(?P<verb>)")
"""English has the verb before its figures."""

FALLS = frozenset(("fell", "dropped", "declined", "plunged", "shrank", "decreased"))

DEFINITE = re.compile(r"\b(?:the|its|all|his|her|their)\s$", re.I)

DEED = re.compile(
    r"\b(killed|injured|wounded|hurt|displaced|destroyed|damaged|employs|employed|arrested)\s(?:[a-z]+\s){0,2}$"
)

SUBJECT = re.compile(r"^(?:The|That|This)\s([a-z]{4,})")

PLAIN = listed("""
    the a an of in on at to for by and or with from that this was were is are has have had be been
    more than least about nearly some over only just people years percent said says it its his her
    their he she they as but not
    """)

MEASURABLE = listed("""
    largest biggest oldest tallest highest longest fastest smallest richest poorest busiest
    deadliest youngest heaviest wealthiest cheapest hottest coldest deepest
    """)

STATES_IT = re.compile(
    r"\b(?:is|was|are|were|became|becomes|remains|remained|be)\s(?:now\s|still\s|also\s)?$"
)

SCOPED_NOUN = re.compile(
    r"(?:\s(?:and\s)?[a-z]+(?:-[a-z]+)*){1,3}(?=\s?[.!]|,\s(?:and|but|said|he|she|it|they|with)\b|\sand\s(?:its|the|has|is|was)\b)"
)

SCOPE = re.compile(
    r"\b(?:in|of|on|among|ever|since|for|within|world|nation|national|country|state|history|record|year|date|at|to|than|that"
    r"|who|which|so\sfar|yet|around|across|here|there|by|outside|between|from|when|where)\b|[’']s?\s",
    re.I,
)

_SAME_GIVEN_NAMES = (
    "Jon John", "Sara Sarah", "Steven Stephen", "Philip Phillip", "Ann Anne", "Eric Erik", "Marc Mark",
    "Alan Allan Allen", "Geoffrey Jeffrey", "Catherine Katherine Kathryn", "Brian Bryan", "Lindsay Lindsey",
    "Sergei Sergey", "Nicolas Nicholas", "Mohammed Mohamed Muhammad Mohammad", "Rachel Rachael",
    "Isabel Isabelle", "Michele Michelle", "Teresa Theresa", "Carl Karl", "Kristen Kristin",
    "Hillary Hilary", "Barack Barak", "Laurence Lawrence", "Elisabeth Elizabeth", "Frederick Frederic",
)  # fmt: skip

GIVEN_NAME_VARIANTS = {name: group.split()[0] for group in _SAME_GIVEN_NAMES for name in group.split()}

REST = re.compile(
    r"\b(?:the|a)\s(?:rest|remaining|remainder|balance)\b|\bremaining\s[0-9]|\bleaving\s[0-9]", re.I
)

LIST_GAP = re.compile(r"[^.;:()–—0-9]{0,45}(?:,|\band|,\sand|\splus)\s(?:the\sother\s|another\s|about\s)?$")

TOTAL_AFTER = re.compile(
    r"[^.;:()0-9]{0,40}(?:for\sa\stotal\sof|a\stotal\sof|totalling|totaling|adding\sup\sto)\s$"
)

DIVIDED = re.compile(
    r"\b(?:split|divided|breaks?\sdown|broken\sdown|made\sup\sof|composed\sof|consists?\sof|breakdown)\b",
    re.I,
)

OTHERS = re.compile(r"\b(?:others?|undecided|rest|remainder|among)\b", re.I)

WHOLES = tuple(
    frozenset(pair.split())
    for pair in ("men women", "boys girls", "adults children", "soldiers civilians", "Democrats Republicans")
)

EXAMPLES = re.compile(
    r"\b(?:includ\w*|such\sas|among\sthem|at\sleast|some\sof|up\sto|more\sthan|about|nearly|over)\b", re.I
)

TOTALS = re.compile(
    r"\b(?:so\sthat|in\sall|in\stotal|altogether|a\stotal|sum|makes?|making|comes?\sto|came\sto|ran\son)\b",
    re.I,
)

LISTED = re.compile(
    r"(?:\sin\s[0-9]{4})?(?:[^.;:0-9]{0,60}[,;]\s[^.;:0-9]{0,40}|[^.;:0-9]{0,60}\sand\s[^.;:0-9]{0,45})"
)

WILL_COST = re.compile(r"\b(?:costs?|spent|spends?|raised|budget|total|received|paid)\b", re.I)

FURTHER = re.compile(r"\b(?:another|a\sfurther|the\srest|the\sremaining|the\sother)\s$")

EACH = re.compile(
    r"\s(?:each|apiece)\b[^.;0-9$€£]{0,12}\b(?:or|for|totalling|totaling)\s(?:a\stotal\sof\s)?$"
)

IN_ALL = re.compile(r"\s(?:in\sall|in\stotal|altogether|total)\b|[,.]")

ABOARD = re.compile(r"\s(?:aboard|on\sboard)\b")

LONE = re.compile(
    r"\b(?P<lead>by|about|nearly|almost|roughly|around|at\sleast|up\sto|more\sthan|less\sthan|only|just|rose|fell|grew)\s"
    r"(?P<unit>percent|per\scent|percentage\spoints|%)(?![\w-])"
    r"|\b(?P<lead2>nearly|almost|roughly|at\sleast)\s(?P<unit2>kilometers|kilometres|miles|kilograms|tons|tonnes|acres|hectares"
    r"|years|months|weeks|days|hours|minutes|dollars|euros|pounds)(?=\s(?:of|in|from|to|ago|long|later|away|high|wide|deep)\b|[.,;])"
    r"|(?P<sign>[$€£])(?=\s?(?:million|billion|trillion|thousand)\b)"
)

PLAIN_MULTIPLES = listed("double triple twice")

PERSONS_ABOARD = frozenset(("", "people"))

AND = " and "

LIST_CLOSE = re.compile(r"[^.;:,()–—0-9]{0,40}(?:[.;)–—]|,\s(?!and\b|or\b)|$)")

PASSENGERS = "passengers"

CREW = "crew"

PLURAL_ENDINGS: tuple[str, ...] = ("s", "es")

BORN_SIGN = "orn"
"""Letters without which the pattern of a birth cannot match, since looking for them is quicker."""

"""French wording that ties figures, dates and names together for the desk checks.

Compiled for this project.
"""

from __future__ import annotations

import re
from decimal import Decimal

from factcheck.text.wordlists import listed

_MONTH = r"(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)"

BORN = re.compile(
    rf"\b[Nn]ée?\s(?:à\s[\w’'-]+(?:\s\([^()]*\))?,?\s)?(?:le\s\d{{1,2}}(?:er)?\s{_MONTH}\s"
    rf"|en\s(?:{_MONTH}\s)?)"
    r"(?P<born>(?:1[89]|20)\d\d)\b"
)

BORN_SIGN = "é"
"""Letters without which the pattern of a birth cannot match, since looking for them is quicker."""

LIFE = re.compile(r"\((?:né\sen\s)?(?P<born>1[89]\d\d|20\d\d)\s?(?:[-–]|à)\s?(?P<died>1[89]\d\d|20\d\d)\)")

SOMEBODY_ELSE = re.compile(
    r"\b(?:[Ss]on\s\w+|[Ss]a\s\w+|[Ss]es\s\w+|avec\s(?:un|une)\s\w+|et\s(?:un|une|son|sa)\s\w+),?\s$"
)

AT_AGE = re.compile(
    r"\b(?:à\sl[’']âge\sde\s|[Àà]\s(?=\d{1,3}\sans\b)"
    r"|[Dd]u\shaut\sde\sses\s)(?P<age>\d{1,3})(?![\w%,:.]*\d|%)"
)

DIED = re.compile(r"\b(?:mort|morte|meurt|mourut|décédée?|décès|disparue?|tuée?|assassinée?)\b")

SHE_WAS_BORN = re.compile(r"(?:Elle|Il)\s(?:est|était)\snée?\b|Née?\s")

_HEDGE = r"(?:environ\s|près\sde\s|plus\sde\s|moins\sde\s|quelque\s|à\speine\s|presque\s|seulement\s)?"

FROM_HEAD = re.compile(rf"\b(?:de|d[’'])\s?{_HEDGE}$")

TO_GAP = re.compile(
    rf"[^.;:“”«»\"0-9]{{0,12}}(?:\b(?:en)\s(?:{_MONTH}\s)?[0-9]{{4}})?[^.;:“”«»\"0-9]{{0,30}}\b(?:à)\s{_HEDGE}"
)

TO_HEAD = re.compile(rf"\b(?:à)\s{_HEDGE}$")

FROM_GAP = re.compile(
    rf"(?:\sen\s(?:{_MONTH}\s)?[0-9]{{4}})?[^.;:“”«»\"0-9]{{0,30}}\b(?:contre|de)\s{_HEDGE}"
)

UP = re.compile(
    r"\b(?:augment\w+|bondi\w*|grimp\w+|progress\w+|crû|croît|croissance|hausse|plus|supérieure?s?"
    r"|élevée?s?|relevée?s?"
    r"|accrue?s?|gagnée?s?|essor|bond|flambée|envol\w*)\b",
    re.I,
)

DOWN = re.compile(
    r"\b(?:baiss\w+|recul\w*|chut\w+|diminu\w+|rédui\w+|réduction|moins|inférieure?s?|plong\w+"
    r"|dégringol\w+|fondu\w*|perdue?s?"
    r"|repli\w*|abaiss\w+|effondr\w+|supprimée?s?)\b",
    re.I,
)

NEARLY = re.compile(r"\b(?:presque|près\sde|quasiment|quasi|pas\stout\sà\sfait|jusqu[’']à)\s$", re.I)

OVER = re.compile(r"\b(?:plus\s(?:de|que)|au\smoins|bien\splus\sde)\s$", re.I)

ABOUT = re.compile(r"\b(?:environ|quelque|autour\sde|à\speu\sprès|pratiquement|grosso\smodo)\s$", re.I)

AS_MUCH = re.compile(
    r"[^.;:“”«»\"]{0,50},?\s(?:(?:près|plus|environ)\s(?:de\s)?)?(?P<said>(?P<times>deux\sfois"
    r"|trois\sfois|quatre\sfois)"
    r"\s(?:plus|autant)(?:\s[a-zà-ÿ]+)?\squ(?:e|[’']))\s?(?:en\s[0-9]{4}\s(?:avec\s)?|les?\s|la\s"
    r"|celui\sde\s)?"
)

MULTIPLES = {
    "le double": Decimal(2),
    "le triple": Decimal(3),
    "le quadruple": Decimal(4),
    "la moitié": Decimal("0.5"),
    "deux fois": Decimal(2),
    "trois fois": Decimal(3),
    "quatre fois": Decimal(4),
}

SHARES = {
    "un tiers": Decimal("0.333"),
    "un quart": Decimal("0.25"),
    "un cinquième": Decimal("0.2"),
    "un dixième": Decimal("0.1"),
    "moitié": Decimal("0.5"),
    "la moitié": Decimal("0.5"),
    "deux tiers": Decimal("0.667"),
}

AGAINST = re.compile(
    r",?\s(?:(?:soit|ou|c[’']est-à-dire)\s)?(?:(?:près|plus|environ|presque)\s(?:de\s)?)?"
    r"(?P<said>(?P<times>le\sdouble|le\striple|le\squadruple|la\smoitié)(?=\s(?:de|des|du))"
    r"|(?:(?P<figure>[0-9]{1,3}(?:,[0-9]+)?)\s?(?:%|pour\scent)|(?P<share>un\stiers|un\squart"
    r"|un\scinquième|un\sdixième"
    r"|deux\stiers|moitié))\s(?:de\s)?(?P<turn>plus|moins)\sque)"
    r"\s(?:(?:les?|la|des?|du|ceux|celui)\s){0,2}"
)

MOVED = re.compile(
    r"\b(?P<verb>augmenté|augmente|augmentait|bondi|bondit|grimpé|grimpe|progressé|progresse|crû|baissé"
    r"|baisse|baissait|reculé|recule"
    r"|chuté|chute|diminué|diminue|plongé|plonge)(?:,?\spassant)?\sde\s$"
)

MOVED_BEHIND = re.compile(r"(?!)(?P<verb>)")

FALLS = listed("baissé baisse baissait reculé recule chuté chute diminué diminue plongé plonge")

DEFINITE = re.compile(r"\b(?:les|le|la|l[’']|tous\sles|ces|leurs|ses)\s?$", re.I)

DEED = re.compile(
    r"\b(tuée?s?|blessée?s?|déplacée?s?|détruite?s?|endommagée?s?|emploie|employait|employée?s?"
    r"|arrêtée?s?)\s(?:[a-zà-ÿ]+\s){0,2}$"
)

SUBJECT = re.compile(r"^(?:Les?|La|L[’']|Ces?|Cette)\s?([a-zà-ÿA-ZÀ-Ý]{4,})")

PLAIN = listed("""
    le la les l’ un une des du de d’ au aux et ou en dans sur par pour avec est sont était étaient a ont
    avait sera plus moins que
    au environ près quelque personnes ans pour cent dit il elle ils ne pas
    """)

MEASURABLE = frozenset(
    f"plus {word}"
    for word in listed("""
    grand grande grands grandes gros grosse haut haute hauts long longue vieux vieille ancien ancienne
    anciens petit petite riche
    riches pauvre pauvres jeune jeunes lourd chaud chaude froid froide rapide cher chère profond peuplé
    peuplée fréquentée
    fréquenté
    """)
)

STATES_IT = re.compile(
    r"\b(?:est|était|sont|étaient|fut|reste|demeure|devient)\s(?:aujourd[’']hui\s|encore\s|aussi\s"
    r"|désormais\s|ainsi\s)?$"
)

SCOPED_NOUN = re.compile(
    r"\s(?:[a-zà-ÿ-]+\s)?[a-zà-ÿ-]+(?=\s?[.!]|,\s(?:et|mais|selon|a)\b|\set\s(?:a|est|était)\b)"
)

SCOPE = re.compile(
    r"\b(?:au|aux|en|dans|de|du|des|d[’']|sur|parmi|depuis|jamais|monde|pays|histoire|année|siècle|ici"
    r"|mondiale?|nationale?|français"
    r"|française|européenne?|département|région|que)\b"
)

_SAME_GIVEN_NAMES = """
Philippe Philipe
Stéphane Stephane
Thibault Thibaut Thibaud
Mathieu Matthieu
Mathias Matthias
Rémi Rémy Remi Remy
Frédéric Frederic
Éric Eric Erik
Nicolas Nicholas
Christophe Christof
Jérôme Jerome
Grégory Gregory
Sébastien Sebastien
Didier Dider
Denis Denys
Marc Mark
Karim Kareem
Mohamed Mohammed Mohammad Muhammad
Youssef Yousef Yusuf
Anaïs Anais
Céline Celine
Hélène Helene
Élisabeth Elisabeth Élizabeth
Élodie Elodie
Émilie Emilie
Édith Edith
Catherine Katherine
Cathy Kathy
Sophie Sofie
Sofia Sophia
Sara Sarah
Carole Carol
Danièle Danielle
Michèle Michelle
Nathalie Natalie
Nadège Nadége
Laetitia Lætitia Laëtitia
Maëlle Maelle
Maryse Marise
Myriam Miriam Mireille
Solène Solenne
Yohann Johan Yoann
Loïc Loic
Joël Joel
Raphaël Raphael
Michaël Mickaël Michael
Gaël Gael
Noémie Noemie
Chloé Chloe
Inès Ines
Zoé Zoe
""".replace(" Mireille", "")

GIVEN_NAME_VARIANTS = {
    name: group.split()[0] for group in _SAME_GIVEN_NAMES.strip().splitlines() for name in group.split()
}

REST = re.compile(
    r"\b(?:le\sreste|les?\sautres|restants?|restantes?|les\s[0-9]\S*\s?(?:%\s)?restants?)\b", re.I
)

LIST_GAP = re.compile(
    r"[^.;:()–—0-9]{0,45}(?:,|\bet|,\set|\sainsi\sque)\s(?:les\sautres\s|environ\s|quelque\s)?$"
)

TOTAL_AFTER = re.compile(r"[^.;:()0-9]{0,40}(?:au\stotal|en\stout|soit|totalisant|pour\sun\stotal\sde)\s$")

DIVIDED = re.compile(
    r"\b(?:répart\w+|se\s(?:divis|compos|répart|partag)\w+|partagé\w*|composé\w*|ventil\w+|dont)\b", re.I
)

OTHERS = re.compile(r"\b(?:autres?|divers|indécis|sans\sopinion|reste|abstention|parmi)\b", re.I)

WHOLES = tuple(
    frozenset(pair.split())
    for pair in ("hommes femmes", "garçons filles", "adultes enfants", "militaires civils", "soldats civils")
)

EXAMPLES = re.compile(
    r"\b(?:dont|notamment|par\sexemple|comme|entre\sautres|au\smoins|quelques|jusqu[’']à|plus\sde"
    r"|près\sde|environ)\b",
    re.I,
)

TOTALS = re.compile(r"\b(?:au\stotal|en\stout|total\w*|somme|ensemble|soit)\b", re.I)

LISTED = re.compile(
    r"(?:\sen\s[0-9]{4})?(?:[^.;:0-9]{0,60}[,;]\s[^.;:0-9]{0,40}|[^.;:0-9]{0,60}\set\s[^.;:0-9]{0,45})"
)

WILL_COST = re.compile(
    r"\b(?:coût\w+|dépens\w+|budget|enveloppe|récolt\w+|au\stotal|reçu\w*|pay\w+|subvention\w*|financ\w+)\b",
    re.I,
)

FURTHER = re.compile(r"\b(?:les\sautres|autres|les\s[0-9]+\srestants|le\sreste,?|encore|enfin)\s$")

EACH = re.compile(
    r"\s(?:chacune?|l[’']unité|(?:la\s)?pièce)\b[^.;0-9$€£]{0,12}\b(?:soit|ou|donc)\s(?:un\stotal\sde\s"
    r"|au\stotal\s)?$"
)

IN_ALL = re.compile(r"\s(?:au\stotal|en\stout)\b|[,.]")

ABOARD = re.compile(r"\s(?:à\sbord)\b")

LONE = re.compile(
    r"\b(?P<lead>de|environ|presque|près\sde|au\smoins|jusqu[’']à|plus\sde|moins\sde|seulement)\s"
    r"(?P<unit>%|pour\scent|points\sde\spourcentage)(?![\w-])"
    r"|\b(?P<lead2>environ|presque|quelque|au\smoins)\s(?P<unit2>kilomètres|kilos|tonnes|hectares|ans"
    r"|mois|semaines|jours|heures"
    r"|minutes|euros|francs|dollars)(?=\s(?:de|en|à|plus|d[’'])|[.,;])"
    r"|(?P<sign>[$€£])(?=\s?(?:million|milliard)s?\b)"
)

PLAIN_MULTIPLES = listed("double triple doublement quadruple")

PERSONS_ABOARD = frozenset(("", "personnes", "passagers"))

AND = " et "

LIST_CLOSE = re.compile(r"[^.;:,()–—0-9]{0,40}(?:[.;)–—]|,\s(?!et\b|ou\b)|$)")

PASSENGERS = "passagers"

CREW = "membres"

PLURAL_ENDINGS: tuple[str, ...] = ("s", "x", "es")

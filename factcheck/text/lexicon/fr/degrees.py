"""French superlatives, ranks, comparisons and causes.

French builds degrees with «plus» and «moins»: with an article before them they are superlatives. Compiled for
this project.
"""

from __future__ import annotations

import re

from factcheck.text.wordlists import listed

_NOWHERE = re.compile(r"(?!)")

FACTORS = {
    word: sign
    for sign, words in {
        "×2": "doublé doublée doublés double doubler doublent doublait doublement",
        "×3": "triplé triplée triplés triple tripler triplent",
        "×4": "quadruplé quadruplée quadruplés quadruple quadrupler",
        "×5": "quintuplé quintuple",
        "×10": "décuplé décuple",
    }.items()
    for word in words.split()
}

FACTOR_NOT = re.compile(
    r"\s(?:sens|peine|jeu|face|vitrage|page|page|vie|faute|tour|concertation|effet|emploi|mixte|vue)"
)

ALSO_NOUNS = listed("double triple quadruple doublement quintuple décuple")

DOUBLE_FOLLOWED = re.compile(r"\s(?:de|du|des|d[’']|par|en)(?!\w)|[.,;]")

TWICE = "\0"

TWICE_FOLLOWED = _NOWHERE

MORE_THAN = re.compile(
    r"(?:plus|moins)\squ(?:e\s|[’'])(?=(?:jamais|en|au|dans|l[’']|les?|la|prévu|celui|celle|ceux)(?![a-z]))"
)

THAN = re.compile(r"(?:\s[a-zà-ÿ-]+){0,2}?\squ(?:e(?![a-zà-ÿ])|[’'])")

THAN_WORD = "que"

BOUNDS = listed("plus moins")

NOT_OF_FIGURES: frozenset[str] = frozenset()

COMPARATIVES = listed("""
    meilleur meilleure meilleurs meilleures pire pires plus moins mieux supérieur supérieure supérieurs
    inférieur
    inférieure inférieurs
    """)

CHANGES = listed("""
    augmenté augmentée augmentés augmentées augmente augmentent augmentait bondi bondit grimpé grimpe
    grimpent progressé
    progresse progressent progressait crû cru croît reculé recule reculent baissé baisse baissent baissait
    chuté chute chutent
    diminué diminue diminuent réduit réduite réduits réduites plongé plonge dégringolé fondu gagné perdu
    passé passée passés
    passe passent passait relevé abaissé accru accrue accrus
    """)

CHANGED_BY = re.compile(
    r"(?:\s(?:ainsi|alors|encore|aussi|même|déjà|en\smoyenne|respectivement|fortement|légèrement"
    r"|nettement)){0,2}"
    r"\sde\s(?:(?:près\sde|plus\sde|moins\sde|environ|quelque|seulement)\s)?(?:[0-9]|moitié|(?:un|deux"
    r"|trois)\s(?:tiers|quarts?))"
)

_FIXED = {
    "rapport": r"\sà(?:\sla\s\w+)?|\sau(?:x)?",
    "comparaison": r"\s(?:avec|à|de)",
    "contre": r"(?=\s(?:[0-9]|à\speine\s[0-9]|seulement\s[0-9]))",
    "cause": r"\s(?:de|du|des|d[’'])",
    "raison": r"\s(?:de|du|des|d[’'])",
    "parce": r"\sque|\squ[’']",
    "puisque": "",
    "grâce": r"\s(?:à|au|aux)",
    "faute": r"\sde(?!\s\w+\s\d)",
    "conséquence": r"(?=\s(?:de|du|des|d[’']))",
    "conséquences": r"(?=\s(?:de|du|des|d[’']))",
    "provoqué": r"(?:\spar)?",
    "provoquée": r"(?:\spar)?",
    "provoqués": r"(?:\spar)?",
    "provoque": "",
    "entraîné": "",
    "entraîne": "",
    "entraînant": "",
    "provoquant": "",
    "causé": r"(?:\spar)?",
    "causée": r"(?:\spar)?",
    "causés": r"(?:\spar)?",
    "dû": r"\s(?:à|au|aux)",
    "due": r"\s(?:à|au|aux)",
    "dus": r"\s(?:à|au|aux)",
    "dues": r"\s(?:à|au|aux)",
    "responsable": r"(?=\s(?:de|du|des)\s(?:la\s)?(?:mort|décès|hausse|baisse|accident))",
}

PHRASES = {word: re.compile(rf"(?:{rest})(?![a-zà-ÿ])") for word, rest in _FIXED.items()}

NEEDS_IN = {"rapport": "par ", "comparaison": "en ", "cause": "à ", "raison": "en "}

CAUSES = frozenset(PHRASES) - {"rapport", "comparaison", "contre"}

LEADS: dict[str, tuple[str, ...]] = {"conséquence": ("la ", "une "), "conséquences": ("les ",)}
"""What may stand before a phrase's chief word and belongs to it."""

SUPERLATIVES = listed("""
    record records maximal maximale minimal minimale
    """) - listed("maximal maximale minimal minimale")

RANKS: dict[str, str] = {}

ABSOLUTES = listed("jamais aucun aucune unique uniques seul seule inédit inédite inédits inédites")

BARE_ABSOLUTES = listed("jamais aucun aucune inédit inédite inédits inédites")

MOST_OTHER: frozenset[str] = frozenset()

MOST_NOT = re.compile(
    r"\s(?:de|des|d[’']|du|que|qu[’']|possible|souvent|tôt|tard|tard|ou|et|en|à|au|jeunes?\sde\s\d"
    r"|proches?\scollaborateurs?)(?![a-zà-ÿ])"
    r"|\s?[.,;:!?)]|$"
)

NOUN_BETWEEN = _NOWHERE

MOST = re.compile(r"\s(?:beaux\s|belles?\s)?(?P<adjective>[a-zà-ÿ]+(?:-[a-zà-ÿ]+)*)")

BEFORE_MOST = listed("le la les l’ l' ses leurs nos son sa leur")

MOST_WORDS = listed("plus moins")

LEAST_WORDS: frozenset[str] = frozenset()

BEST_WORDS = listed("meilleur meilleure meilleurs meilleures pire pires")

OWNERS = listed("le la les son sa ses leur leurs du des")

BEST_NOT = re.compile(r"\s(?:amie?s?|vœux|délais?|moment|que|qu[’'])(?![a-zà-ÿ])")

FIRST_WORDS = listed("premier première premiers premières")

_RANKED_NOUNS = (
    "pays|ville|villes|femme|homme|port|producteur|productrice|exportateur|importateur|constructeur"
    "|employeur|groupe|banque"
    "|économie|puissance|parti|fortune|entreprise|club|film|exemplaire|équipe|État|région|département"
    "|acteur|opérateur"
    "|producteurs|exportateurs|marché|société|fabricant"
)

FIRST_NOT = re.compile(rf"(?!\s(?:{_RANKED_NOUNS})(?![a-zà-ÿ])|\sà\s[a-zà-ÿ]+(?:er|ir|re)(?![a-zà-ÿ]))")
"""«Premier» counts where it names a place before all others, not in «premier tour» or «premier mai»."""

NOT_BEFORE_FIRST: frozenset[str] = frozenset()

NAMED_FIRST = frozenset(("", "le", "la"))

BEFORE_FIRST = listed("le la les son sa leur du au")

ONLY_NOT = _NOWHERE

ONLY = "\0"

BEFORE_ONLY: frozenset[str] = frozenset()

RECORD = _NOWHERE

RECORD_WORDS: frozenset[str] = frozenset()

NOT_BEFORE_RECORD: frozenset[str] = frozenset()

RECORDS: frozenset[str] = frozenset()

RANKED = re.compile(r"\s(?P<what>(?:plus|moins)\s[a-zà-ÿ]+|place|rang|position|marche)(?![a-zà-ÿ])")

ORDINAL_NOT = re.compile(rf"(?!\s(?:{_RANKED_NOUNS})(?![a-zà-ÿ]))")

BEFORE_ORDINAL = listed("le la les au du")

RANK_WORDS = listed("place rang position marche")

TOP = re.compile(r"[\s-](?P<figure>[0-9]{1,4})(?P<share>(?!))?(?![\w.,]*[0-9%])")

TOP_WORDS = listed("top")

NUMBER_ONE = re.compile(r"\s(?P<word>un|deux|trois)(?:\s(?=mondial|français|européen|du|de|des))")

NUMBER_SIGN = _NOWHERE

NUMBER_ABBREVIATION = "\0"

NUMBER_WORDS = listed("numéro")

NUMBER_ONES = {"un": "1", "deux": "2", "trois": "3"}

NO_SUPERLATIVES: frozenset[str] = frozenset()

AT = "\0"

THE = "\0"

WITH_ARTICLE = frozenset(("Le ", "le ", "La ", "la ", "Les ", "les ", "L’", "l’", "L'", "l'", "du ", "au "))

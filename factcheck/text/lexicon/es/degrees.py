"""Spanish superlatives, ranks, comparisons and causes.

Spanish builds degrees with «más» and «menos»: with an article before them, or before their noun, they are
superlatives. Compiled for this project.
"""

from __future__ import annotations

import re

from factcheck.text.wordlists import listed

_NOWHERE = re.compile(r"(?!)")

FACTORS = {
    word: sign
    for sign, words in {
        "×2": "duplicado duplicada duplicados duplica duplican duplicó doblado doble",
        "×3": "triplicado triplicada triplica triplican triplicó triple",
        "×4": "cuadruplicado cuadruplica cuádruple",
        "×5": "quintuplicado quintuplica",
        "×10": "decuplicado",
    }.items()
    for word in words.split()
}

FACTOR_NOT = re.compile(
    r"\s(?:sentido|fila|vida|rasero|turno|moral|filo|juego|jornada|vía|carril|techo|capa|ciego|salto)"
)

ALSO_NOUNS = listed("doble triple cuádruple")

DOUBLE_FOLLOWED = re.compile(r"\s(?:de|del|que)(?!\w)|\s?[.,;»”]")

TWICE = "\0"

TWICE_FOLLOWED = _NOWHERE

MORE_THAN = re.compile(
    r"(?:más|menos)\sque(?=\s(?:nunca|en|el|la|los|las|hace|antes|otros?|otras?|cualquier)(?![a-z]))"
)

THAN = re.compile(r"(?:\s(?!de\b)[a-zà-ÿ-]+){0,2}?\s(?:que|de\slo\sque)(?![a-zà-ÿ])")

THAN_WORD = "que"

BOUNDS = listed("más menos")

NOT_OF_FIGURES: frozenset[str] = frozenset()

COMPARATIVES = listed(
    "más menos mejor mejores peor peores mayor mayores menor menores superior superiores inferior inferiores"
)

CHANGES = listed("""
    aumentado aumenta aumentan aumentó aumentaron crecido crece crecen creció crecieron subido sube suben
    subió subieron disparado
    disparó disparan incrementado incrementó bajado baja bajan bajó bajaron caído cae caen cayó cayeron
    descendido desciende
    descienden descendió disminuido disminuye disminuyen disminuyó reducido reducida reducidos reduce
    reducen redujo desplomado
    desplomó perdido ganado encarecido encareció pasado pasó
    """)

CHANGED_BY = re.compile(
    r"(?:\s(?:así|aún|también|ya|de\smedia|fuertemente|ligeramente|hasta)){0,2}"
    r"\s(?:un|en\sun|de|del|en)\s(?:(?:más\sdel?|menos\sdel?|casi|unos|cerca\sdel?"
    r"|apenas)\s){0,2}(?:[0-9]|(?:un\s|dos\s)?(?:tercios?|cuartos?))"
)

_FIXED = {
    "respecto": r"\s(?:a|al|del?)(?:\slos|\slas|\sla)?",
    "comparación": r"\scon",
    "comparado": r"\scon",
    "frente": r"\s(?:a|al)(?=\s(?:los|las|el|la|apenas)?\s?[0-9])",
    "debido": r"\s(?:a|al)",
    "causa": r"\s(?:de|del)",
    "porque": "",
    "gracias": r"\s(?:a|al)(?=\s(?:la|los|las|el|su|un|una|que)?)",
    "consecuencia": r"(?=\s(?:de|del))",
    "provocado": r"(?:\spor)?",
    "provocada": r"(?:\spor)?",
    "provocados": r"(?:\spor)?",
    "provocó": "",
    "provoca": "",
    "provocando": "",
    "causado": r"(?:\spor)?",
    "causada": r"(?:\spor)?",
    "causó": "",
    "causando": "",
    "ocasionado": r"(?:\spor)?",
    "ocasionó": "",
}

PHRASES = {word: re.compile(rf"(?:{rest})(?![a-zà-ÿ])") for word, rest in _FIXED.items()}

NEEDS_IN = {"comparación": "en ", "causa": "a "}

CAUSES = frozenset(PHRASES) - {"respecto", "comparación", "comparado", "frente"}

LEADS: dict[str, tuple[str, ...]] = {"consecuencia": ("como ", "a ", "la ", "una ")}
"""What may stand before a phrase's chief word and belongs to it."""

SUPERLATIVES = listed("récord récords máximo máxima") - listed("máximo máxima")

RANKS: dict[str, str] = {}

ABSOLUTES = listed("nunca jamás nadie ningún ninguna ninguno único única únicos únicas inédito inédita")

BARE_ABSOLUTES = listed("nunca jamás nadie ningún ninguna ninguno inédito inédita")

MOST_OTHER: frozenset[str] = frozenset()

MOST_NOT = re.compile(
    r"\s(?:de|del|que|posible|bien|tarde|o|y|en|a|al|pronto|por|menos|allá)(?![a-zà-ÿ])|\s?[.,;:!?)]|$"
)

NOUN_BETWEEN = re.compile(r"(?<![\w])(?:[Ee]l|[Ll]a|[Ll]os|[Ll]as)\s(?!(?:que|cual)\b)[a-zà-ÿñ]{3,}\s$")
"""«El verano más seco»: the article stands before the noun."""

MOST = re.compile(r"\s(?P<adjective>[a-zà-ÿñ]+(?:-[a-zà-ÿñ]+)*)")

BEFORE_MOST = listed("el la los las del al")

MOST_WORDS = listed("más menos")

LEAST_WORDS: frozenset[str] = frozenset()

BEST_WORDS = listed("mejor mejores peor peores mayor mayores")

OWNERS = listed("el la los las su sus del")

BEST_NOT = re.compile(r"\s(?:amig[oa]s?|parte|edad|de\slos\scasos|postor|que|dicho)(?![a-zà-ÿ])|\s?[.,;:]")

FIRST_WORDS = listed("primer primero primera primeros primeras")

_RANKED_NOUNS = (
    "país|ciudad|mujer|hombre|puerto|productor|productora|exportador|importador|fabricante|empleador"
    "|grupo|banco|economía|potencia"
    "|partido|fortuna|empresa|club|ejemplar|equipo|Estado|comunidad|región|provincia|operador"
    "|productores|exportadores|mercado"
)

FIRST_NOT = re.compile(rf"(?!\s(?:{_RANKED_NOUNS})(?![a-zà-ÿ])|\sen\s[a-zà-ÿ]+(?:ar|er|ir)(?![a-zà-ÿ]))")
"""«Primero» counts where it names a place before all others, not in «primera vuelta» or «primero de mayo»."""

NOT_BEFORE_FIRST: frozenset[str] = frozenset()

NAMED_FIRST = frozenset(("", "el", "la"))

BEFORE_FIRST = listed("el la los las su del al")

ONLY_NOT = _NOWHERE

ONLY = "\0"

BEFORE_ONLY: frozenset[str] = frozenset()

RECORD = _NOWHERE

RECORD_WORDS: frozenset[str] = frozenset()

NOT_BEFORE_RECORD: frozenset[str] = frozenset()

RECORDS: frozenset[str] = frozenset()

RANKED = re.compile(r"\s(?P<what>(?:más|menos)\s[a-zà-ÿ]+|puesto|lugar|posición)(?![a-zà-ÿ])")

ORDINAL_NOT = re.compile(rf"(?!\s(?:{_RANKED_NOUNS})(?![a-zà-ÿ]))")

BEFORE_ORDINAL = listed("el la los las al del")

RANK_WORDS = listed("puesto posición")

TOP = re.compile(r"[\s-](?P<figure>[0-9]{1,4})(?P<share>(?!))?(?![\w.,]*[0-9%])")

TOP_WORDS = listed("top")

NUMBER_ONE = re.compile(r"\s(?P<word>uno|dos|tres)(?:\s(?=mundial|del\smundo|español|europe|de))")

NUMBER_SIGN = _NOWHERE

NUMBER_ABBREVIATION = "\0"

NUMBER_WORDS = listed("número")

NUMBER_ONES = {"uno": "1", "dos": "2", "tres": "3"}

NO_SUPERLATIVES: frozenset[str] = frozenset()

AT = "\0"

THE = "\0"

WITH_ARTICLE = frozenset(("El ", "el ", "La ", "la ", "Los ", "los ", "Las ", "las "))

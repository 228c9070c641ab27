"""Portuguese superlatives, ranks, comparisons and causes.

Portuguese builds degrees with «mais» and «menos»: with an article before them, or before their noun, they are
superlatives. Compiled for this project.
"""

from __future__ import annotations

import re

from factcheck.text.wordlists import listed

_NOWHERE = re.compile(r"(?!)")

FACTORS = {
    word: sign
    for sign, words in {
        "×2": "duplicou duplicaram duplicado duplicada duplica dobrou dobraram dobrado dobra dobro",
        "×3": "triplicou triplicaram triplicado triplica triplo",
        "×4": "quadruplicou quadruplicaram quadruplicado quádruplo",
        "×5": "quintuplicou quíntuplo",
        "×10": "decuplicou décuplo",
    }.items()
    for word in words.split()
}

FACTOR_NOT = re.compile(r"\s(?:salto|página|esquina|a\sesquina|sentido|carpado|homicídio|a\slíngua)")

ALSO_NOUNS = listed("dobro triplo dobra quádruplo quíntuplo décuplo")

DOUBLE_FOLLOWED = re.compile(r"\s(?:de|do|da|dos|das|por|em)(?!\w)|[.,;]")

TWICE = "\0"

TWICE_FOLLOWED = _NOWHERE

MORE_THAN = re.compile(
    r"(?:mais|menos)\s(?:do\s)?que\s(?=(?:nunca|em|no|na|nos|nas|qualquer|todos|o|a|os|as|ele"
    r"|ela|previsto)(?![a-z]))"
)

THAN = re.compile(r"(?:\s[a-zà-ÿ-]+){0,2}?\s(?:do\s)?que(?![a-zà-ÿ])")

THAN_WORD = "que"

BOUNDS = listed("mais menos")

NOT_OF_FIGURES: frozenset[str] = frozenset()

COMPARATIVES = listed("""
    melhor melhores pior piores maior maiores menor menores mais menos superior superiores inferior inferiores
    """)

CHANGES = listed("""
    aumentou aumentaram aumenta aumentam aumentado aumentar subiu subiram sobe sobem subido cresceu cresceram
    cresce crescem crescido disparou dispararam baixou baixaram baixa baixam desceu desceram desce descem
    descido caiu caíram cai caem caído recuou recuaram recua reduziu reduziram reduzido reduz diminuiu
    diminuíram diminuído encolheu encolheram ganhou perdeu perderam passou passaram avançou saltou saltaram
    encareceu queda redução aumento subida descida alta
    """)

CHANGED_BY = re.compile(
    r"(?:\s(?:assim|ainda|também|já|em\smédia|respetivamente|apenas|cerca)){0,2}"
    r"\s(?:(?:de|em|para)\s)?(?:(?:quase|mais\sde|menos\sde|cerca\sde|apenas|só|uns)\s)?"
    r"(?:(?:R?\$\s?)?[0-9]|metade|(?:um|dois|três)\s(?:terços?|quartos?))"
)

_FIXED = {
    "comparação": r"\s(?:com|a|ao|à)",
    "relação": r"\s(?:a|ao|à|aos|às)(?=\s(?:[0-9]|ano|mês|mesmo|período|anterior|igual))",
    "face": r"\s(?:a|ao|à|aos|às)(?=\s(?:[0-9]|ano|mês|mesmo|período|igual))",
    "contra": r"(?=\s(?:R?\$\s?)?[0-9])",
    "ante": r"(?=\s(?:R?\$\s?)?[0-9])",
    "causa": r"\s(?:de|do|da|dos|das|disso|disto)",
    "porque": "",
    "devido": r"\s(?:a|ao|à|aos|às)",
    "graças": r"\s(?:a|ao|à|aos|às)",
    "consequência": r"(?=\s(?:de|do|da|dos|das))",
    "provocado": r"(?:\s(?:por|pelo|pela|pelos|pelas))?",
    "provocada": r"(?:\s(?:por|pelo|pela|pelos|pelas))?",
    "provocou": "",
    "provocaram": "",
    "provoca": "",
    "provocando": "",
    "causou": "",
    "causaram": "",
    "causado": r"(?:\s(?:por|pelo|pela|pelos|pelas))?",
    "causada": r"(?:\s(?:por|pelo|pela|pelos|pelas))?",
    "originou": "",
    "motivado": r"(?:\s(?:por|pelo|pela|pelos|pelas))?",
    "motivada": r"(?:\s(?:por|pelo|pela|pelos|pelas))?",
    "responsável": r"(?=\s(?:por|pelo|pela|pelos|pelas)\s(?:morte|aumento|queda|acidente|incêndio))",
}

PHRASES = {word: re.compile(rf"(?:{rest})(?![a-zà-ÿ])") for word, rest in _FIXED.items()}

NEEDS_IN = {"comparação": "em ", "relação": "em ", "causa": "por "}

CAUSES = frozenset(PHRASES) - {"comparação", "relação", "face", "contra", "ante"}

LEADS: dict[str, tuple[str, ...]] = {"consequência": ("em ", "a ", "uma ")}
"""What may stand before a phrase's chief word and belongs to it."""

SUPERLATIVES = listed("recorde recordes máximo mínimo") - listed("máximo mínimo")

RANKS: dict[str, str] = {}

ABSOLUTES = listed("""
nunca jamais único única únicos únicas inédito inédita inéditos inéditas ninguém nenhum nenhuma
""")

BARE_ABSOLUTES = listed("nunca jamais inédito inédita inéditos inéditas ninguém nenhum nenhuma")

MOST_OTHER: frozenset[str] = frozenset()

MOST_NOT = re.compile(
    r"\s(?:de|do|da|dos|das|que|possível|possíveis|cedo|tarde|por|para|com|sem|quando|seu|sua|ou|e|em|no|na|a|ao|à|velho|velha"
    r"|novo|nova|jovens?|recentes?)"
    r"(?![a-zà-ÿ])(?!\s(?:do|da|dos|das)\s)|\s?[.,;:!?)]|$"
)

NOUN_BETWEEN = re.compile(
    r"(?<!\w)(?:o|a|os|as|do|da|dos|das|no|na|nos|nas|ao|à|seu|sua)\s(?!mais|menos)[a-zà-ÿ]{3,}\s$"
)

MOST = re.compile(r"\s(?P<adjective>[a-zà-ÿ]+(?:-[a-zà-ÿ]+)*)")

BEFORE_MOST = listed("o a os as seu sua seus suas dos das do da no na ao à")

MOST_WORDS = listed("mais menos")

LEAST_WORDS: frozenset[str] = frozenset()

BEST_WORDS = listed("melhor melhores pior piores maior maiores menor menores")

OWNERS = listed("o a os as seu sua seus suas do da dos das no na nos nas ao à pelo pela")

BEST_NOT = re.compile(
    r"\s(?:amig[oa]s?|momento|parte|idade|que|do\sque|ou|maneira|forma|número|interesse|rigor"
    r"|detalhe|jeito)(?![a-zà-ÿ])"
)

FIRST_WORDS = listed("primeiro primeira primeiros primeiras")

_RANKED_NOUNS = (
    "país|cidade|cidades|mulher|homem|porto|produtor|produtora|exportador|exportadora"
    "|importador|empregador|grupo|banco"
    "|economia|potência|partido|fortuna|empresa|clube|filme|exemplar|equipa|equipe|região"
    "|concelho|município|operador"
    "|operadora|produtores|exportadores|mercado|fabricante|construtor|presidente|negro|negra"
    "|brasileiro|brasileira"
    "|português|portuguesa|pessoa|satélite|vacina|transplante|hospital|fábrica|museu|universidade"
)

FIRST_NOT = re.compile(rf"(?!\s(?:{_RANKED_NOUNS})(?![a-zà-ÿ])|\sa\s[a-zà-ÿ]+(?:ar|er|ir)(?![a-zà-ÿ]))")
"""«Primeiro» counts where it names a place before all others, not in «primeiro turno» or «primeiro de
maio»."""

NOT_BEFORE_FIRST: frozenset[str] = frozenset()

NAMED_FIRST = frozenset(("", "o", "a"))

BEFORE_FIRST = listed("o a os as seu sua do da no na ao à")

ONLY_NOT = _NOWHERE

ONLY = "\0"

BEFORE_ONLY: frozenset[str] = frozenset()

RECORD = _NOWHERE

RECORD_WORDS: frozenset[str] = frozenset()

NOT_BEFORE_RECORD: frozenset[str] = frozenset()

RECORDS: frozenset[str] = frozenset()

RANKED = re.compile(
    r"\s(?P<what>(?:mais|menos)\s[a-zà-ÿ]+|maior|menor|melhor|pior|lugar|posição|colocad[oa]|classificad[oa])"
    r"(?![a-zà-ÿ])"
)

ORDINAL_NOT = re.compile(rf"(?!\s(?:{_RANKED_NOUNS}|vitória|derrota)(?![a-zà-ÿ]))")

BEFORE_ORDINAL = listed("o a os as no na do da em ao à")

RANK_WORDS = listed("""
    lugar posição colocado colocada classificado classificada maior menor melhor pior
    """)

TOP = re.compile(r"[\s-](?P<figure>[0-9]{1,4})(?P<share>(?!))?(?![\w.,]*[0-9%])")

TOP_WORDS = listed("top")

NUMBER_ONE = re.compile(r"\s(?P<word>um|dois|três)(?:\s(?=mundial|do|da|de))")

NUMBER_SIGN = _NOWHERE

NUMBER_ABBREVIATION = "\0"

NUMBER_WORDS = listed("número")

NUMBER_ONES = {"um": "1", "dois": "2", "três": "3"}

NO_SUPERLATIVES: frozenset[str] = frozenset()

AT = "\0"

THE = "\0"

WITH_ARTICLE = frozenset(
    (
        "O ",
        "o ",
        "A ",
        "a ",
        "Os ",
        "os ",
        "As ",
        "as ",
        "do ",
        "da ",
        "dos ",
        "das ",
        "no ",
        "na ",
        "ao ",
        "à ",
    )
)

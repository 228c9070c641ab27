"""Portuguese wording that ties figures, dates and names together for the desk checks.

Compiled for this project.
"""

from __future__ import annotations

import re
from decimal import Decimal

from factcheck.text.wordlists import listed

_MONTH = r"(?:janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)"

BORN = re.compile(
    r"\b[Nn]ascid[oa]\s(?:em\s[\w-]+(?:\s[\w-]+)?,?\s)?(?:(?:a|em)\s\d{1,2}º?\sde\s"
    rf"{_MONTH}\sde\s|em\s(?:{_MONTH}\sde\s)?)(?P<year>(?:1[89]|20)\d\d)(?!\d)"
    r"|\b[Nn]asceu\s(?:em\s[\w-]+(?:\s[\w-]+)?,?\s)?(?:(?:a|em)\s\d{1,2}º?\sde\s"
    rf"{_MONTH}\sde\s|em\s(?:{_MONTH}\sde\s)?)(?P<born>(?:1[89]|20)\d\d)(?!\d)"
)

BORN_SIGN = "asc"
"""Letters without which the pattern of a birth cannot match, since looking for them is quicker."""

LIFE = re.compile(r"\((?:n\.\s|\*\s?)?(?P<born>1[89]\d\d|20\d\d)\s?[-–]\s?(?P<died>1[89]\d\d|20\d\d)\)")

SOMEBODY_ELSE = re.compile(r"\b(?:[Ss]eu|[Ss]ua|[Oo]\sseu|[Aa]\ssua|com\sum|com\suma|e\so\sseu|e\sa\ssua)\s$")

AT_AGE = re.compile(r"\b[Aa]os\s(?P<age>\d{1,3})(?=\sanos\b)(?![\w%,:.]*\d|%)")

DIED = re.compile(r"\b(?:morreu|morre|falecid[oa]|faleceu|mort[oa]|morte|assassinad[oa])\b")

SHE_WAS_BORN = re.compile(r"(?:Ela\s|Ele\s)?(?:[Nn]asceu|[Nn]ascid[oa])(?!\w)")

_HEDGE = (
    r"(?:cerca\sde\s|quase\s|mais\sde\s|menos\sde\s|uns\s|umas\s|aproximadamente\s|apenas\s"
    r"|só\s|os\s|as\s|atuais\s"
    r"|R\$\s|\$\s|€\s)?"
)

FROM_HEAD = re.compile(rf"\b(?:de|dos|das)\s{_HEDGE}$")

TO_GAP = re.compile(
    r"[^.;:“”«»\"0-9]{0,12}(?:,?\s?(?:em"
    r"|no\sano\sde)\s(?:[a-zç]+\sde\s)?[0-9]{4},?)?[^.;:“”«»\"0-9]{0,30}\b(?:para|a|até)\s"
    rf"{_HEDGE}"
)

TO_HEAD = re.compile(rf"\bpara\s{_HEDGE}$")

FROM_GAP = re.compile(
    rf"(?:\sem\s(?:[a-zç]+\sde\s)?[0-9]{{4}})?[^.;:“”«»\"0-9]{{0,30}}\b(?:dos|das|de|contra\sos"
    rf"|contra)\s{_HEDGE}"
)

UP = re.compile(
    r"\b(?:subiu|subiram|subido|sobe|sobem|cresceu|cresceram|crescido|cresce|crescem|aumentou"
    r"|aumentaram|aumentado|aumenta"
    r"|aumento|subida|crescimento|alta|acréscimo|disparou|dispararam|saltou|mais|maior"
    r"|superior|superiores|encareceu|ganhou"
    r"|ganharam|ampliou|avançou)\b",
    re.I,
)

DOWN = re.compile(
    r"\b(?:desceu|desceram|descido|desce|descem|caiu|caíram|caído|cai|caem|baixou|baixaram"
    r"|baixado|baixa|reduziu|reduziram"
    r"|reduzido|redução|diminuiu|diminuíram|diminuição|encolheu|recuou|recuo|queda|quebra"
    r"|descida|corte|cortou|menos|menor"
    r"|inferior|inferiores|perdeu|perderam|perda)\b",
    re.I,
)

NEARLY = re.compile(r"\b(?:quase|perto\sde|não\schega\sa)\s$", re.I)

OVER = re.compile(r"\b(?:mais\sde|mais\sdo\sque|pelo\smenos|acima\sde|superior\sa)\s$", re.I)

ABOUT = re.compile(
    r"\b(?:cerca\sde|aproximadamente|em\storno\sde|por\svolta\sde|à\svolta\sde|uns|umas"
    r"|praticamente)\s$",
    re.I,
)

AS_MUCH = re.compile(
    r"[^.;:“”«»\"]{0,50},?\s(?:(?:quase|cerca\sde|mais\sde)\s)?"
    r"(?P<said>o\s(?P<times>dobro|triplo)\s(?:do\sque\s(?:em|no\sano\sde)\s[0-9]{4}|(?:do"
    r"|da)\sde\s[0-9]{4}|de\s[0-9]{4}))"
    r"(?:,?\squando\s(?:eram?|foram|foi|tinha|teve|faturou|facturou|recebeu)\s|,\s|\s\()(?:de\s)?"
)

MULTIPLES = {
    "o dobro": Decimal(2),
    "o triplo": Decimal(3),
    "dobro": Decimal(2),
    "triplo": Decimal(3),
    "metade": Decimal("0.5"),
}

SHARES = {
    "um terço": Decimal("0.333"),
    "um quarto": Decimal("0.25"),
    "um quinto": Decimal("0.2"),
    "um décimo": Decimal("0.1"),
    "metade": Decimal("0.5"),
    "dois terços": Decimal("0.667"),
}

AGAINST = re.compile(
    r",?\s(?:(?:ou\sseja|isto\sé|quer\sdizer),?\s)?(?:(?:quase|cerca\sde|mais\sde)\s)?"
    r"(?P<said>(?P<times>o\sdobro|o\striplo|metade)(?=\s(?:do|da|dos|das)\s)"
    r"|(?:(?P<figure>[0-9]{1,3}(?:,[0-9]+)?)\s?(?:por\scento|%)|(?P<share>um\s(?:terço|quarto"
    r"|quinto|décimo)|metade"
    r"|dois\sterços))\s(?:a\s)?(?P<turn>menos|mais)(?:\sdo)?\sque)"
    r"\s(?:(?:os|as|o|a|dos|das|do|da)\s){0,2}"
)

MOVED = re.compile(
    r"\b(?P<verb>subiu|subiram|cresceu|cresceram|aumentou|aumentaram|disparou|saltou|caiu"
    r"|caíram|desceu|desceram|baixou"
    r"|baixaram|reduziu-se|recuou|encolheu|diminuiu)\s(?:de|dos|das)\s$"
)

MOVED_BEHIND = re.compile(r"(?!)(?P<verb>)")

FALLS = listed("caiu caíram desceu desceram baixou baixaram reduziu-se recuou encolheu diminuiu")

DEFINITE = re.compile(r"\b(?:os|as|todos\sos|todas\sas|seus|suas|dos|das)\s$", re.I)

DEED = re.compile(
    r"\b(mortos|mortas|feridos|feridas|desalojados|deslocados|destruídas|destruídos"
    r"|danificadas|danificados|emprega"
    r"|empregava|detidos|detidas)\s(?:[a-zà-ÿ]+\s){0,2}$"
)

SUBJECT = re.compile(r"^(?:O|A|Os|As|Este|Esta)\s([a-zà-ÿ]{4,})")

PLAIN = listed("""
    o a os as um uma uns umas de do da dos das em no na nos nas com por pelo pela para e ou que é são era
    eram foi foram tem têm tinha mais menos cerca quase só apenas pessoas anos por cento disse ele ela não se
    seu sua seus suas
""")

MEASURABLE = listed("""
    maior maiores menor menores
    """) | frozenset(
    f"mais {adjective}{ending}"
    for adjective in (
        "alt", "baix", "long", "curt", "larg", "antig", "velh", "pequen", "caud", "ric", "rápid", "lent",
        "pesad", "car", "barat", "fri", "profund", "extens", "populos", "quent", "jov", "pobr",
    )
    for ending in ("o", "a", "os", "as", "e", "es", "em", "ens")
)  # fmt: skip

STATES_IT = re.compile(
    r"(?<!\w)(?:é|são|era|eram|foi|será|continua\sa\sser|ainda\sé|fica|ficou)\s(?:hoje\s"
    r"|agora\s|assim\s|também\s)?(?:o\s|a\s|os\s|as\s)?$"
)

SCOPED_NOUN = re.compile(
    r"\s(?:[a-zà-ÿ]+\s)?[a-zà-ÿ]{3,}(?=\s?[.!]|,\s(?:e|mas|disse)\b|\se\s(?:tem|é|foi)\b)"
)

SCOPE = re.compile(
    r"\b(?:de|do|da|dos|das|em|no|na|nos|nas|entre|desde|mundo|mundial|país|região|história"
    r"|ano|até|já|aqui|ali|fora"
    r"|nacional|europeu|europeia|nunca)\b"
)

_SAME_GIVEN_NAMES = """
Luís Luiz Luis
Teresa Tereza Thereza
Isabel Izabel
Manuel Manoel
Felipe Filipe Phelipe
Cristina Christina Kristina
Cristiane Christiane
Sofia Sophia
Matheus Mateus
Mateus Matheus
Thiago Tiago
Vítor Vitor Victor
Rafael Raphael
Catarina Katarina
Carla Karla
Sara Sarah
Marta Martha
Elisabete Elizabete Elizabeth
Susana Suzana
Luísa Luiza Luisa
Sónia Sônia Sonia
António Antônio Antonio
José Jose
Mónica Mônica Monica
Eugénio Eugênio
Raquel Rachel
Tomás Thomaz Thomás
Heloísa Heloisa
Rita Ritta
Júlio Julio
Cláudio Claudio
Cláudia Claudia
Sérgio Sergio
Márcia Marcia
Patrícia Patricia
Andreia Andréia
Andréa Andrea
Ester Esther
Rute Ruth
Rui Ruy
"""

GIVEN_NAME_VARIANTS = {
    name: group.split()[0] for group in _SAME_GIVEN_NAMES.strip().splitlines() for name in group.split()
}

REST = re.compile(
    r"\b(?:os\srestantes|as\srestantes|o\srestante|o\sresto|os\soutros\s[0-9]"
    r"|as\soutras\s[0-9]|restantes\s[0-9])",
    re.I,
)

LIST_GAP = re.compile(
    r"[^.;:()–—0-9]{0,45}(?:,|\be|,\se)\s(?:outros\s|outras\s|mais\s|cerca\sde\s|R\$\s"
    r"|os\soutros\s|as\soutras\s)?$"
)

TOTAL_AFTER = re.compile(
    r"[^.;:()0-9]{0,40}(?:no\stotal|num\stotal\sde|ao\stodo|em\ssoma|somam|perfaz"
    r"|perfazendo)\s(?:de\s)?$"
)

DIVIDED = re.compile(
    r"\b(?:divid\w+|repart\w+|distribu\w+|compõe\w*|composto|composta|dos\squais|das\squais"
    r"|vão\spara|vai\spara|vend\w+\sa"
    r"|export\w+)\b",
    re.I,
)

OTHERS = re.compile(r"\b(?:outros|outras|demais|indecisos|resto|entre\seles|entre\selas)\b", re.I)

WHOLES = tuple(
    frozenset(pair.split())
    for pair in (
        "homens mulheres",
        "adultos crianças",
        "rapazes raparigas",
        "meninos meninas",
        "militares civis",
    )
)

EXAMPLES = re.compile(
    r"\b(?:entre\seles|entre\selas|como|por\sexemplo|entre\soutros|entre\soutras|pelo\smenos"
    r"|alguns|algumas|até|mais\sde"
    r"|cerca\sde|quase|incluindo|inclusive)\b",
    re.I,
)

TOTALS = re.compile(r"\b(?:no\stotal|num\stotal\sde|ao\stodo|soma|somam|perfaz|total)\b", re.I)

LISTED = re.compile(
    r"(?:\sem\s[0-9]{4})?(?:[^.;:0-9]{0,60}[,;]\s[^.;:0-9]{0,40}|[^.;:0-9]{0,60}\se\s[^.;:0-9]{0,45})"
)

WILL_COST = re.compile(
    r"\b(?:custa|custam|custará|custou|gastou|gastos|arrecadou|recolheu|orçamento|no\stotal"
    r"|ao\stodo|recebeu|pagou|conta|fatura"
    r"|factura)\b",
    re.I,
)

FURTHER = re.compile(r"\b(?:outros|outras|mais|os\srestantes|as\srestantes)\s$")

EACH = re.compile(
    r"\s(?:cada(?:\sum|\suma)?|por\sunidade|por\spessoa)\b[^.;0-9$€£]{0,12}\b(?:isto\sé"
    r"|ou\sseja|no\stotal|num\stotal|total)\s"
    r"(?:de\s)?(?:R\$\s)?$"
)

IN_ALL = re.compile(r"\s(?:no\stotal|ao\stodo|em\sconjunto)\b|[,.]")

ABOARD = re.compile(r"\s(?:que\s(?:estavam|seguiam|viajavam|iam)\s)?(?:a\sbordo)\b")

LONE = re.compile(
    r"\b(?P<lead>em|cerca\sde|quase|pelo\smenos|mais\sde|menos\sde|apenas|subiu|caiu|cresceu)\s"
    r"(?P<unit>por\scento|pontos\spercentuais|%)(?![\w-])"
    r"|\b(?P<lead2>cerca\sde|quase|pelo\smenos|mais\sde)\s(?P<unit2>quilómetros|quilômetros"
    r"|quilos|toneladas|hectares|anos"
    r"|meses|semanas|dias|horas|minutos|euros|reais|dólares)(?=\s(?:de|em|até|depois|atrás)\b|[.,;])"
    r"|(?P<sign>[$€£])(?=\s?(?:mil|milhão|milhões|bilhões)\b)"
)

PLAIN_MULTIPLES = listed("dobro triplo duplo dupla")

PERSONS_ABOARD = frozenset(("", "pessoas"))

AND = " e "

LIST_CLOSE = re.compile(r"[^.;:,()–—0-9]{0,40}(?:[.;)–—]|,\s(?!e\b|ou\b)|$)")

PASSENGERS = "passageiros"

CREW = "tripulantes"

PLURAL_ENDINGS: tuple[str, ...] = ("s", "es", "a", "as", "o", "os")

"""Spanish wording that ties figures, dates and names together for the desk checks.

Compiled for this project.
"""

from __future__ import annotations

import re
from decimal import Decimal

from factcheck.text.wordlists import listed

_MONTH = (
    r"(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)"
)

BORN = re.compile(
    rf"\b(?:[Nn]acid[oa]"
    rf"|[Nn]ació)\s(?:en\s[A-ZÀ-ÝÑ][\w’' -]{{2,30}}?,?\s)?(?:el\s\d{{1,2}}\sde\s{_MONTH}\sde\s"
    rf"|en\s(?:{_MONTH}\sde\s)?)"
    r"(?P<born>(?:1[89]|20)\d\d)\b"
)

BORN_SIGN = "aci"
"""Letters without which the pattern of a birth cannot match, since looking for them is quicker."""

LIFE = re.compile(r"\((?:nacid[oa]\sen\s)?(?P<born>1[89]\d\d|20\d\d)\s?[-–]\s?(?P<died>1[89]\d\d|20\d\d)\)")

SOMEBODY_ELSE = re.compile(
    r"\b(?:[Ss]u\s\w+|[Ss]us\s\w+|con\sun[a]?\s\w+|y\s(?:una?|su|el|la)\s\w+),?\s(?:de\s)?$"
)

AT_AGE = re.compile(
    r"\b(?:a\sla\sedad\sde\s|[Aa]\slos\s|[Cc]on\s)(?P<age>\d{1,3})(?=\saños\b|\.|,)(?![\w%,:.]*\d|%)"
)

DIED = re.compile(
    r"\b(?:[Mm]urió|muert[oa]|[Mm]uere|[Ff]alleció|fallecid[oa]|fallecimiento|muerte|asesinad[oa])\b"
)

SHE_WAS_BORN = re.compile(r"(?:(?:Ella|Él)\s)?Nació\b|Nacid[oa]\s")

_HEDGE = r"(?:unos\s|unas\s|casi\s|más\sde\s|menos\sde\s|cerca\sde\s|apenas\s|solo\s|los\s|las\s|el\s)?"

FROM_HEAD = re.compile(rf"\b(?:de|del|desde)\s{_HEDGE}$")

TO_GAP = re.compile(
    rf"[^.;:“”«»\"0-9]{{0,12}}(?:\ben\s(?:{_MONTH}\sde\s)?[0-9]{{4}})?[^.;:“”«»\"0-9]{{0,30}}\b(?:a|al"
    rf"|hasta)\s{_HEDGE}"
)

TO_HEAD = re.compile(rf"\b(?:a|al|hasta)\s{_HEDGE}$")

FROM_GAP = re.compile(
    rf"(?:\sen\s(?:{_MONTH}\sde\s)?[0-9]{{4}})?[^.;:“”«»\"0-9]{{0,30}}\b(?:desde|frente\sa|de)\s{_HEDGE}"
)

UP = re.compile(
    r"\b(?:aument\w+|crec\w+|sub(?:e|en|ió|ieron|ido|ida|ir)|subida|dispar\w+|increment\w+|más"
    r"|superior(?:es)?|alza|ganad\w+|encarec\w+"
    r"|crecimiento)\b",
    re.I,
)

DOWN = re.compile(
    r"\b(?:baj(?:a|an|ó|aron|ado|ada|ar)|ca(?:e|en|yó|yeron|ído|ída)|descend\w+|descen\w+|disminu\w+"
    r"|redu\w+|menos|inferior(?:es)?|desplom\w+"
    r"|perdid\w+|recort\w+|retroced\w+)\b",
    re.I,
)

NEARLY = re.compile(r"\b(?:casi|cerca\sde|no\sllega\sa|hasta)\s$", re.I)

OVER = re.compile(r"\b(?:más\s(?:de|que|del)|al\smenos|por\sencima\sde)\s$", re.I)

ABOUT = re.compile(r"\b(?:unos|unas|alrededor\sde|aproximadamente|en\storno\sa|prácticamente)\s$", re.I)

AS_MUCH = re.compile(
    r"[^.;:“”«»\"]{0,50},?\s(?:(?:casi|más\sde|cerca\sde)\s)?(?P<said>(?P<times>el\sdoble|el\striple"
    r"|la\smitad))\s(?:que)\s"
    r"(?:en\s[0-9]{4}\s(?:con\s)?|los\s|las\s)?"
)

MULTIPLES = {
    "el doble": Decimal(2),
    "el triple": Decimal(3),
    "el cuádruple": Decimal(4),
    "la mitad": Decimal("0.5"),
}

SHARES = {
    "un tercio": Decimal("0.333"),
    "un cuarto": Decimal("0.25"),
    "un quinto": Decimal("0.2"),
    "una quinta parte": Decimal("0.2"),
    "la mitad": Decimal("0.5"),
    "dos tercios": Decimal("0.667"),
}

AGAINST = re.compile(
    r",?\s(?:(?:es\sdecir|o\ssea|o)\s)?(?:(?:casi|más\sde|cerca\sde)\s)?"
    r"(?P<said>(?P<times>el\sdoble|el\striple|el\scuádruple|la\smitad)(?=\s(?:de|que))"
    r"|(?:un\s)?(?:(?P<figure>[0-9]{1,3}(?:,[0-9]+)?)\s?(?:%|por\sciento)|(?P<share>un\stercio"
    r"|un\scuarto|un\squinto|una\squinta\sparte"
    r"|dos\stercios|la\smitad))\s(?P<turn>más|menos)\sque)"
    r"\s(?:(?:de\s)?(?:los|las|el|la)\s)?"
)

MOVED = re.compile(
    r"\b(?P<verb>aumentado|aumentó|aumenta|aumentaron|crecido|creció|crece|subido|subió|sube|subieron"
    r"|bajado|bajó|baja|bajaron|caído|cayó"
    r"|cae|cayeron|descendido|descendió|disminuido|disminuyó)(?:,?\s(?:pasando|al\spasar))?\s(?:de"
    r"|desde)\s(?:los\s|las\s)?$"
)

MOVED_BEHIND = re.compile(r"(?!)(?P<verb>)")

FALLS = listed("bajado bajó baja bajaron caído cayó cae cayeron descendido descendió disminuido disminuyó")

DEFINITE = re.compile(r"\b(?:los|las|el|la|todos\slos|todas\slas|estos|estas|sus)\s$", re.I)

DEED = re.compile(
    r"\b(muert[oa]s|asesinad[oa]s|herid[oa]s|desplazad[oa]s|destruid[oa]s|dañad[oa]s|emplea|empleaba"
    r"|detenid[oa]s)\s(?:[a-zà-ÿ]+\s){0,2}$"
)

SUBJECT = re.compile(r"^(?:El|La|Los|Las|Est[aeo]s?)\s([a-zà-ÿñA-ZÀ-ÝÑ]{4,})")

PLAIN = listed("""
    el la los las un una de del a al y o en con por para es son era eran ha han había será más menos que al
    casi unos unas cerca personas
    años por ciento dijo él ella no se
    """)

MEASURABLE = frozenset(
    f"más {word}"
    for word in listed("""
    grande grandes alto alta altos altas largo larga antiguo antigua viejo vieja pequeño pequeña rico rica
    pobre joven pesado caliente
    frío fría rápido caro cara profundo profunda poblado poblada frecuentada visitado visitada
    """)
)

STATES_IT = re.compile(
    r"\b(?:[Ee]s|era|son|eran|fue|sigue\ssiendo)\s(?:hoy\s|aún\s|todavía\s|también\s|ya\s|así\s)?$"
)

SCOPED_NOUN = re.compile(
    r"\s(?:[a-zà-ÿñ-]+\s)?[a-zà-ÿñ-]+(?=\s?[.!]|,\s(?:y|pero|ha)\b|\sy\s(?:ha|es|era)\b)"
)

SCOPE = re.compile(
    r"\b(?:al|en|de|del|sobre|entre|desde|nunca|jamás|mundo|país|historia|año|siglo|aquí|mundial"
    r"|nacional|español|española|europe[oa]|provincia"
    r"|región|que)\b"
)

_SAME_GIVEN_NAMES = """
Adrián Adrian
Álvaro Alvaro
Ángel Angel
Cristian Christian Cristián
Cristina Christina
Cristóbal Cristobal
Daniel Danyel
Elena Helena
Ester Esther
Fátima Fatima
Gerardo Jerardo
Gerónimo Jerónimo
Gema Gemma
Héctor Hector
Hugo Ugo
Inés Ines
Íñigo Iñigo
Ismael Ishmael
Iván Ivan
Javier Xavier Xabier
Jenaro Genaro
Jessica Jésica Yésica
Jonathan Jonatan Yonatan
Jorge Jordi
José Jose
Judit Judith
Luisa Louisa
Marcos Markos
Marta Martha
Mercedes Mercédes
Mónica Monica
Noelia Noélia
Óscar Oscar
Rebeca Rebecca
Rubén Ruben
Sara Sarah
Sofía Sofia Sophia
Susana Susanna
Teresa Theresa
Víctor Victor
Verónica Veronica
Yolanda Iolanda
""".replace("Jorge Jordi\n", "")

GIVEN_NAME_VARIANTS = {
    name: group.split()[0] for group in _SAME_GIVEN_NAMES.strip().splitlines() for name in group.split()
}

REST = re.compile(r"\b(?:el\sresto|los\sdemás|las\sdemás|restantes?)\b", re.I)

LIST_GAP = re.compile(
    r"[^.;:()–—0-9]{0,45}(?:,|\by|,\sy|\sademás\sde)\s(?:l[oa]s\sotr[oa]s\s|unos\s|unas\s)?$"
)

TOTAL_AFTER = re.compile(r"[^.;:()0-9]{0,40}(?:en\stotal|para\sun\stotal\sde|suman|sumando|un\stotal\sde)\s$")

DIVIDED = re.compile(
    r"\b(?:repart\w+|divid\w+|distribuy\w+|distribuid\w+|se\scompon\w+|desglos\w+|de\sl[oa]s\sque"
    r"|de\sl[oa]s\scuales)\b",
    re.I,
)

OTHERS = re.compile(r"\b(?:otr[oa]s?|varios|indecisos|resto|abstención)\b", re.I)

WHOLES = tuple(
    frozenset(pair.split())
    for pair in (
        "hombres mujeres",
        "niños niñas",
        "adultos niños",
        "militares civiles",
        "soldados civiles",
        "varones mujeres",
    )
)

EXAMPLES = re.compile(
    r"\b(?:entre\s(?:ell[oa]s|otros)|por\sejemplo|como|al\smenos|algun[oa]s|hasta|más\sde|casi|unos|unas"
    r"|incluid[oa]s)\b",
    re.I,
)

TOTALS = re.compile(r"\b(?:en\stotal|total\w*|suma\w*|conjunto)\b", re.I)

LISTED = re.compile(
    r"(?:\sen\s[0-9]{4})?(?:[^.;:0-9]{0,60}[,;]\s[^.;:0-9]{0,40}|[^.;:0-9]{0,60}\sy\s[^.;:0-9]{0,45})"
)

WILL_COST = re.compile(
    r"\b(?:cost\w+|cuest\w+|gast\w+|presupuesto|recaud\w+|en\stotal|recib\w+|pag\w+|financ\w+|invert\w+"
    r"|inversión|subvenci\w+)\b",
    re.I,
)

FURTHER = re.compile(r"\b(?:los\sotros|otros|los\srestantes|el\sresto,?|por\súltimo|además)\s$")

EACH = re.compile(
    r"\s(?:cada\sun[oa]|por\sunidad)\b[^.;0-9$€£]{0,12}\b(?:es\sdecir|o|por\stanto"
    r"|para)\s(?:un\stotal\sde\s|en\stotal\s)?$"
)

IN_ALL = re.compile(r"\s(?:en\stotal)\b|[,.]")

ABOARD = re.compile(r"\s(?:a\sbordo)\b")

LONE = re.compile(
    r"\b(?P<lead>un|del|unos|casi|cerca\sdel|al\smenos|hasta\sel|más\sdel|menos\sdel|apenas)\s"
    r"(?P<unit>%|por\sciento|puntos\sporcentuales)(?![\w-])"
    r"|\b(?P<lead2>unos|casi|al\smenos)\s(?P<unit2>kilómetros|kilos|toneladas|hectáreas|años|meses"
    r"|semanas|días|horas|minutos|euros"
    r"|pesos|dólares)(?=\s(?:de|en|a|después|desde)|[.,;])"
    r"|(?P<sign>[$€£])(?=\s?(?:millón|millones)\b)"
)

PLAIN_MULTIPLES = listed("doble triple cuádruple")

PERSONS_ABOARD = frozenset(("", "personas", "pasajeros"))

AND = " y "

LIST_CLOSE = re.compile(r"[^.;:,()–—0-9]{0,40}(?:[.;)–—]|,\s(?!y\b|o\b)|$)")

PASSENGERS = "pasajeros"

CREW = "tripulantes"

PLURAL_ENDINGS: tuple[str, ...] = ("s", "es")

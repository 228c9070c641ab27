"""Italian wording that ties figures, dates and names together for the desk checks.

Compiled for this project.
"""

from __future__ import annotations

import re
from decimal import Decimal

from factcheck.text.wordlists import listed

_MONTH = r"(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)"

BORN = re.compile(
    rf"\b[Nn]at[oa]\s(?:a\s[\w’' -]{{2,30}}?,?\s)?(?:il\s\d{{1,2}}[°º]?\s{_MONTH}\s|nel(?:l[’']anno)?\s"
    rf"|nel\s{_MONTH}\s(?:del\s)?)"
    r"(?P<born>(?:1[89]|20)\d\d)\b"
)

BORN_SIGN = "at"
"""Letters without which the pattern of a birth cannot match, since looking for them is quicker."""

LIFE = re.compile(r"\((?:nat[oa]\snel\s)?(?P<born>1[89]\d\d|20\d\d)\s?[-–]\s?(?P<died>1[89]\d\d|20\d\d)\)")

SOMEBODY_ELSE = re.compile(
    r"\b(?:[Ii]l\ssuo\s\w+|[Ll]a\ssua\s\w+|[Ss]u[oa]\s\w+|con\sun[a]?\s\w+|e\s(?:un[ao]?|il|la)\s\w+),?\s$"
)

AT_AGE = re.compile(r"\b(?:all[’']età\sdi\s|[Aa]\s(?=\d{1,3}\sanni\b))(?P<age>\d{1,3})(?![\w%,:.]*\d|%)")

DIED = re.compile(
    r"\b(?:mort[oa]|morì|muore|morte|scompars[oa]|decedut[oa]|decesso|uccis[oa]|assassinat[oa])\b"
)

SHE_WAS_BORN = re.compile(r"(?:(?:Lei|Lui)\s)?(?:È|Era)\snat[oa]\b|Nat[oa]\s")

_HEDGE = r"(?:circa\s|oltre\s|quasi\s|più\sdi\s|meno\sdi\s|appena\s|soli\s|i\s|le\s|gli\s)?"

FROM_HEAD = re.compile(rf"\b(?:da|dal|dai|dalle|dagli|dall[’'])\s?{_HEDGE}$")

TO_GAP = re.compile(
    rf"[^.;:“”«»\"0-9]{{0,12}}(?:\bnel\s(?:{_MONTH}\s(?:del\s)?)?[0-9]{{4}})?[^.;:“”«»\"0-9]{{0,30}}\b(?:a|al|ai|agli|alle|all[’'])\s?{_HEDGE}"
)

TO_HEAD = re.compile(rf"\b(?:a|al|ai|agli|alle|all[’'])\s?{_HEDGE}$")

FROM_GAP = re.compile(
    rf"(?:\snel\s(?:{_MONTH}\s(?:del\s)?)?[0-9]{{4}})?[^.;:“”«»\"0-9]{{0,30}}\b(?:contro|dai|dal|dalle"
    rf"|da)\s{_HEDGE}"
)

UP = re.compile(
    r"\b(?:aument\w+|cresc\w+|cresciut\w+|salit\w+|sal(?:e|gono|ire)|balz\w+|impenn\w+|rincar\w+|più"
    r"|superior[ei]|rialz\w+|guadagnat\w+"
    r"|aumento|crescita|incremento)\b",
    re.I,
)

DOWN = re.compile(
    r"\b(?:cal\w+|diminu\w+|scend\w+|sces\w+|croll\w+|rid\w+tt\w+|riduzione|meno|inferior[ei]|flessione"
    r"|pers[oaie]|ribass\w+|tagliat\w+"
    r"|taglio)\b",
    re.I,
)

NEARLY = re.compile(r"\b(?:quasi|poco\smeno\sdi|non\sproprio|fino\sa)\s$", re.I)

OVER = re.compile(r"\b(?:più\s(?:di|che|del)|oltre|almeno|ben\soltre)\s$", re.I)

ABOUT = re.compile(r"\b(?:circa|all[’']incirca|intorno\sa|praticamente|pressappoco)\s$", re.I)

AS_MUCH = re.compile(
    r"[^.;:“”«»\"]{0,50},?\s(?:(?:quasi|oltre|circa)\s)?(?P<said>(?P<times>il\sdoppio|il\striplo"
    r"|la\smetà))\s(?:rispetto\s(?:a|al|ai|alle)\s)"
    r"(?:[0-9]{4}\s|i\s)?"
)

MULTIPLES = {
    "il doppio": Decimal(2),
    "il triplo": Decimal(3),
    "il quadruplo": Decimal(4),
    "la metà": Decimal("0.5"),
    "metà": Decimal("0.5"),
}

SHARES = {
    "un terzo": Decimal("0.333"),
    "un quarto": Decimal("0.25"),
    "un quinto": Decimal("0.2"),
    "un decimo": Decimal("0.1"),
    "la metà": Decimal("0.5"),
    "due terzi": Decimal("0.667"),
}

AGAINST = re.compile(
    r",?\s(?:(?:cioè|ovvero|ossia|pari\sa)\s)?(?:(?:quasi|oltre|circa)\s)?"
    r"(?P<said>(?P<times>il\sdoppio|il\striplo|il\squadruplo|la\smetà)(?=\s(?:di|dei|delle|degli|del))"
    r"|(?:il\s)?(?:(?P<figure>[0-9]{1,3}(?:,[0-9]+)?)\s?(?:%|per\scento)|(?P<share>un\sterzo|un\squarto"
    r"|un\squinto|un\sdecimo"
    r"|due\sterzi|la\smetà))\s(?:in\s)?(?P<turn>più|meno)\s(?:di|dei|delle|degli|rispetto\sa[i]?))"
    r"\s(?:(?:i|gli|le|quelli)\s){0,1}"
)

MOVED = re.compile(
    r"\b(?P<verb>aumentat[oaie]|aumenta|cresciut[oaie]|cresce|salit[oaie]|sale|balzat[oaie]|calat[oaie]"
    r"|cala|diminuit[oaie]|scendono"
    r"|sces[oaie]|scende|crollat[oaie])(?:,?\spassando)?\s(?:da|dai|dalle)\s$"
)

MOVED_BEHIND = re.compile(r"(?!)(?P<verb>)")

FALLS = frozenset(
    form
    for stem in ("calat", "diminuit", "sces", "crollat")
    for form in (stem + "o", stem + "a", stem + "i", stem + "e")
) | listed("cala scende scendono")

DEFINITE = re.compile(r"\b(?:i|gli|le|il|la|l[’']|tutti\si|tutte\sle|questi|i\ssuoi)\s?$", re.I)

DEED = re.compile(
    r"\b(uccis[ie]|mort[ie]|ferit[ie]|sfollat[ie]|distrutt[ie]|danneggiat[ie]|impiega|impiegava"
    r"|arrestat[ie])\s(?:[a-zà-ÿ]+\s){0,2}$"
)

SUBJECT = re.compile(r"^(?:Il|La|I|Gli|Le|Lo|L[’']|Quest[oaie])\s?([a-zà-ÿA-ZÀ-Ý]{4,})")

PLAIN = listed("""
    il lo la i gli le un uno una di del della dei delle a al alla ai e o in nel nella su per con è sono era
    erano ha hanno aveva sarà più
    meno che almeno circa quasi persone anni per cento ha detto lui lei non si
    """)

MEASURABLE = frozenset(
    f"più {word}"
    for word in listed("""
    grande grandi alto alta alti alte lungo lunga antico antica vecchio vecchia piccolo piccola ricco ricca
    povero povera giovane
    pesante caldo calda freddo fredda veloce caro cara profondo profonda popoloso popolosa frequentata
    frequentato
    """)
)

STATES_IT = re.compile(
    r"\b(?:è|era|sono|erano|fu|resta|rimane|diventa)\s(?:oggi\s|ancora\s|anche\s|ormai\s|così\s)?$|\bÈ\s$"
)

SCOPED_NOUN = re.compile(r"\s(?:[a-zà-ÿ-]+\s)?[a-zà-ÿ-]+(?=\s?[.!]|,\s(?:e|ma|ha)\b|\se\s(?:ha|è|era)\b)")

SCOPE = re.compile(
    r"\b(?:al|alla|in|nel|nella|di|del|della|dei|delle|d[’']|su|tra|fra|dal|dalla|mai|mondo|Paese|paese"
    r"|storia|anno|secolo|qui|mondiale"
    r"|nazionale|italian[aoie]|europe[aoie]|provincia|regione|che)\b"
)

_SAME_GIVEN_NAMES = """
Alessandro Alesandro
Andrea Andreas
Antonio Antonino
Caterina Katerina
Cristian Christian Cristiano
Cristina Christina
Daniele Daniel
Davide David
Elisabetta Elisabeth
Erika Erica
Federica Frederica
Filippo Filipo
Francesco Franceso
Gabriele Gabriel
Giacomo Jacopo Iacopo
Giulia Julia
Giovanna Gianna
Ilaria Hilaria
Katia Catia
Luca Lucas
Marco Marko
Matteo Mateo
Michele Michel
Monica Monika
Niccolò Nicolò Nicola
Raffaele Raffaello Rafaele
Riccardo Ricardo
Roberto Robert
Samuele Samuel
Sara Sarah
Simone Simon
Sofia Sophia
Stefano Stefan
Teresa Theresa
Tommaso Tomaso
Valerio Valério
Vittorio Victor
"""

GIVEN_NAME_VARIANTS = {
    name: group.split()[0] for group in _SAME_GIVEN_NAMES.strip().splitlines() for name in group.split()
}

REST = re.compile(r"\b(?:il\sresto|gli\saltri|le\saltre|restant[ei]|rimanent[ei])\b", re.I)

LIST_GAP = re.compile(r"[^.;:()–—0-9]{0,45}(?:,|\be|,\se|\soltre\sa)\s(?:le\saltre\s|gli\saltri\s|circa\s)?$")

TOTAL_AFTER = re.compile(
    r"[^.;:()0-9]{0,40}(?:in\stotale|in\stutto|complessivamente|per\sun\stotale\sdi|totale\sdi)\s$"
)

DIVIDED = re.compile(
    r"\b(?:ripartit\w+|divis\w+|suddivis\w+|distribuit\w+|compost\w+|di\scui|dei\squali|delle\squali)\b", re.I
)

OTHERS = re.compile(r"\b(?:altr[oaie]|vari|indecis[ie]|resto|astenut[ie]|tra\s(?:cui|questi))\b", re.I)

WHOLES = tuple(
    frozenset(pair.split())
    for pair in (
        "uomini donne",
        "ragazzi ragazze",
        "maschi femmine",
        "adulti bambini",
        "soldati civili",
        "militari civili",
    )
)

EXAMPLES = re.compile(
    r"\b(?:tra\s(?:cui|questi)|ad\sesempio|per\sesempio|come|tra\sgli\saltri|almeno|alcun[ie]|fino\sa"
    r"|oltre|più\sdi|quasi|circa)\b",
    re.I,
)

TOTALS = re.compile(r"\b(?:in\stotale|in\stutto|total\w*|somma|complessiv\w+)\b", re.I)

LISTED = re.compile(
    r"(?:\snel\s[0-9]{4})?(?:[^.;:0-9]{0,60}[,;]\s[^.;:0-9]{0,40}|[^.;:0-9]{0,60}\se\s[^.;:0-9]{0,45})"
)

WILL_COST = re.compile(
    r"\b(?:cost\w+|spes\w+|bilancio|raccolt\w+|in\stotale|ricevut\w+|pagat\w+|finanziament\w+"
    r"|stanziat\w+|contribut\w+)\b",
    re.I,
)

FURTHER = re.compile(r"\b(?:gli\saltri|altri|i\srestanti|i\srimanenti|il\sresto,?|infine|ancora)\s$")

EACH = re.compile(
    r"\s(?:ciascun[oa]|l[’']un[oa]|cadaun[oa]|al\spezzo)\b[^.;0-9$€£]{0,12}\b(?:cioè|ovvero|quindi"
    r"|per)\s(?:un\stotale\sdi\s|in\stotale\s)?$"
)

IN_ALL = re.compile(r"\s(?:in\stotale|in\stutto|complessivi)\b|[,.]")

ABOARD = re.compile(r"\s(?:a\sbordo)\b")

LONE = re.compile(
    r"\b(?P<lead>del|di|circa|quasi|oltre|almeno|fino\sal|più\sdel|meno\sdel|appena)\s"
    r"(?P<unit>%|per\scento|punti\spercentuali)(?![\w-])"
    r"|\b(?P<lead2>circa|quasi|almeno)\s(?P<unit2>chilometri|chili|tonnellate|ettari|anni|mesi|settimane"
    r"|giorni|ore|minuti|euro"
    r"|franchi|dollari)(?=\s(?:di|in|a|dopo|d[’'])|[.,;])"
    r"|(?P<sign>[$€£])(?=\s?(?:milion|miliard)[ei]\b)"
)

PLAIN_MULTIPLES = listed("doppio triplo quadruplo raddoppio")

PERSONS_ABOARD = frozenset(("", "persone", "passeggeri"))

AND = " e "

LIST_CLOSE = re.compile(r"[^.;:,()–—0-9]{0,40}(?:[.;)–—]|,\s(?!e\b|o\b)|$)")

PASSENGERS = "passeggeri"

CREW = "membri"

PLURAL_ENDINGS: tuple[str, ...] = ("i", "e", "s")

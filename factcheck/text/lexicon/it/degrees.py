"""Italian superlatives, ranks, comparisons and causes.

Italian builds degrees with «più» and «meno»: with an article before them, or before their noun, they are
superlatives. Compiled for this project.
"""

from __future__ import annotations

import re

from factcheck.text.wordlists import listed

_NOWHERE = re.compile(r"(?!)")

FACTORS = {
    word: sign
    for sign, words in {
        "×2": "raddoppiato raddoppiata raddoppiati raddoppiate raddoppia raddoppiano raddoppiò"
        " raddoppio doppio",
        "×3": "triplicato triplicata triplicati triplicate triplica triplo",
        "×4": "quadruplicato quadruplicata quadruplicati quadruplo",
        "×5": "quintuplicato quintuplo",
        "×10": "decuplicato",
        "×0.5": "dimezzato dimezzata dimezzati dimezzate dimezza dimezzano",
    }.items()
    for word in words.split()
}

FACTOR_NOT = re.compile(
    r"\s(?:senso|gioco|turno|petto|misto|cieco|salto|misto|filo|click|passo|della\slinea)"
)

ALSO_NOUNS = listed("doppio triplo quadruplo quintuplo raddoppio")

DOUBLE_FOLLOWED = re.compile(r"\s(?:del|della|dei|delle|degli|di|dell[’']|rispetto|in)(?!\w)|\s?[.,;»”]")

TWICE = "\0"

TWICE_FOLLOWED = _NOWHERE

MORE_THAN = re.compile(r"(?:più|meno)\sche(?=\s(?:mai|in|nel|al|a|altrove))")

_THAN = r"(?:che|di\squanto|di\squell[oaie]|rispetto)(?![a-zà-ÿ])"

THAN = re.compile(
    rf"(?:\s(?!di\b|del)[a-zà-ÿ-]+){{0,2}}?\s{_THAN}|(?<!più)(?<!meno)(?<!Più)(?<!Meno)\s(?=(?:del|della"
    rf"|dello|dell[’']|dei|degli|delle)\b)"
    r"(?:del|della|dello|dell[’']|dei|degli|delle)"
)

THAN_WORD = "che"

BOUNDS = listed("più meno")

NOT_OF_FIGURES: frozenset[str] = frozenset()

COMPARATIVES = listed(
    "più meno migliori migliore peggiore peggiori superiore superiori inferiore inferiori maggiore"
    " maggiori minore minori"
)

CHANGES = listed("""
    aumentato aumentata aumentati aumentate aumenta aumentano aumentò cresciuto cresciuta cresciuti
    cresciute cresce crescono crebbe
    salito salita saliti salite sale salgono balzato balzata calato calata calati calate cala calano calò
    diminuito diminuita
    diminuiti diminuisce diminuiscono sceso scesa scesi scese scende scendono crollato crollata crollati
    crolla ridotto ridotta ridotti
    ridotte perso guadagnato rincarato rincarati lievitato
    """)

CHANGED_BY = re.compile(
    r"(?:\s(?:così|ancora|anche|già|in\smedia|fortemente|leggermente|nettamente)){0,2}"
    r"\s(?:del|dello|dell[’']|di|da|a)\s?(?:(?:oltre|circa|quasi|più\sdi|meno\sdi|appena"
    r"|un)\s){0,2}(?:[0-9]|metà|(?:due\s)?(?:terz[oi]|quart[oi]))"
)

_FIXED = {
    "rispetto": r"\s(?:a|al|alla|ai|alle|all[’']|allo)",
    "confronto": r"\s(?:a|al|alla|con)",
    "contro": r"(?=\s(?:i|le|gli|appena|i\ssoli)?\s?[0-9])",
    "causa": r"\s(?:di|del|della|dei|delle|degli|dell[’'])",
    "perché": "",
    "poiché": "",
    "grazie": r"\s(?:a|al|alla|ai|alle|all[’']|agli)",
    "seguito": r"\s(?:di|del|della|dei|delle|dell[’'])",
    "conseguenza": r"(?=\s(?:di|del|della|dei|delle|dell[’']))",
    "provocato": r"(?:\sda)?",
    "provocata": r"(?:\sda)?",
    "provocati": r"(?:\sda)?",
    "provoca": "",
    "provocando": "",
    "causato": r"(?:\sda)?",
    "causata": r"(?:\sda)?",
    "causati": r"(?:\sda)?",
    "causando": "",
    "dovuto": r"\s(?:a|al|alla|ai|alle|all[’'])",
    "dovuta": r"\s(?:a|al|alla|ai|alle|all[’'])",
    "dovuti": r"\s(?:a|al|alla|ai|alle|all[’'])",
}

PHRASES = {word: re.compile(rf"(?:{rest})(?![a-zà-ÿ])") for word, rest in _FIXED.items()}

NEEDS_IN = {"confronto": "in ", "causa": "a ", "seguito": "a "}

CAUSES = frozenset(PHRASES) - {"rispetto", "confronto", "contro"}

LEADS: dict[str, tuple[str, ...]] = {"conseguenza": ("la ", "una ")}
"""What may stand before a phrase's chief word and belongs to it."""

SUPERLATIVES = listed("record primato massimo massima minimo minima") - listed(
    "massimo massima minimo minima"
)

RANKS: dict[str, str] = {}

ABSOLUTES = listed("mai nessuno nessuna nessun unico unica unici uniche")

BARE_ABSOLUTES = listed("mai nessuno nessuna nessun")

MOST_OTHER: frozenset[str] = frozenset()

MOST_NOT = re.compile(
    r"\s(?:di|del|della|che|possibile|spesso|tardi|o|e|in|a|al|presto|per)(?![a-zà-ÿ])|\s?[.,;:!?)]|$"
)

NOUN_BETWEEN = re.compile(
    r"(?<![\w’'])(?:(?:[Ii]l|[Ll]o|[Ll]a|[Ii]|[Gg]li|[Ll]e)\s|[Ll][’'])(?!(?:quale|cui|che)\b)[a-zà-ÿ]{3,}\s$"
)
"""«L’estate più secca»: the article stands before the noun."""

MOST = re.compile(r"\s(?P<adjective>[a-zà-ÿ]+(?:-[a-zà-ÿ]+)*)")

BEFORE_MOST = listed("il lo la i gli le l’ l' del della dei delle degli al alla tra fra")

MOST_WORDS = listed("più meno")

LEAST_WORDS: frozenset[str] = frozenset()

BEST_WORDS = listed("migliore migliori peggiore peggiori maggiore maggiori miglior peggior maggior")

OWNERS = listed("il lo la i gli le suo sua suoi loro dei delle del della")

BEST_NOT = re.compile(r"\s(?:amic[oahie]+|parte|età|dei\scasi|offerente|di|del|della|che)(?![a-zà-ÿ])")

FIRST_WORDS = listed("primo prima primi prime")

_RANKED_NOUNS = (
    "paese|Paese|città|donna|uomo|porto|produttore|produttrice|esportatore|importatore|costruttore"
    "|datore|gruppo|banca|economia|potenza"
    "|partito|impresa|azienda|club|film|esemplare|squadra|Stato|regione|operatore|produttori|esportatori"
    "|mercato|società|ateneo"
)

FIRST_NOT = re.compile(
    rf"(?!\s(?:{_RANKED_NOUNS})(?![a-zà-ÿ])|\sa[d]?\s[a-zà-ÿ]+(?:are|ere|ire)(?![a-zà-ÿ]))"
)
"""«Primo» counts where it names a place before all others, not in «primo turno» or «primo maggio»."""

NOT_BEFORE_FIRST: frozenset[str] = frozenset()

NAMED_FIRST = frozenset(("", "il", "la"))

BEFORE_FIRST = listed("il la i le suo sua loro del della al alla")

ONLY_NOT = _NOWHERE

ONLY = "\0"

BEFORE_ONLY: frozenset[str] = frozenset()

RECORD = _NOWHERE

RECORD_WORDS: frozenset[str] = frozenset()

NOT_BEFORE_RECORD: frozenset[str] = frozenset()

RECORDS: frozenset[str] = frozenset()

RANKED = re.compile(r"\s(?P<what>(?:più|meno)\s[a-zà-ÿ]+|posto|posizione)(?![a-zà-ÿ])")

ORDINAL_NOT = re.compile(rf"(?!\s(?:{_RANKED_NOUNS})(?![a-zà-ÿ]))")

BEFORE_ORDINAL = listed("il la i le al alla del della")

RANK_WORDS = listed("posto posizione")

TOP = re.compile(r"[\s-](?P<figure>[0-9]{1,4}|[Tt]en)(?P<share>(?!))?(?![\w.,]*[0-9%])")

TOP_WORDS = listed("top")

NUMBER_ONE = re.compile(r"\s(?P<word>uno|due|tre)(?:\s(?=al\smondo|mondiale|italian|europe|del|della|di))")

NUMBER_SIGN = _NOWHERE

NUMBER_ABBREVIATION = "\0"

NUMBER_WORDS = listed("numero")

NUMBER_ONES = {"uno": "1", "due": "2", "tre": "3"}

NO_SUPERLATIVES: frozenset[str] = frozenset()

AT = "\0"

THE = "\0"

WITH_ARTICLE = frozenset(
    (
        "Il ",
        "il ",
        "La ",
        "la ",
        "Lo ",
        "lo ",
        "I ",
        "i ",
        "Gli ",
        "gli ",
        "Le ",
        "le ",
        "L’",
        "l’",
        "L'",
        "l'",
    )
)

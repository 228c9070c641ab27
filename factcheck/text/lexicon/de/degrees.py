"""German superlatives, ranks, comparisons and causes.

Regular superlatives and comparatives of common adjectives with their endings, and fixed phrases; compiled for
this project.
"""

from __future__ import annotations

import re

from factcheck.text.wordlists import listed

_NOWHERE = re.compile(r"(?!)")

_STEMS = """
ältest ärmst beliebtest bekanntest best billigst blutigst breitest dichtest dickst dünnst
einflussreichst engst erfolgreichst ertragreichst fairst feinst flachst frühest gefährlichst geringst
größt grösst günstigst härtest hellst häufigst heftigst heißest höchst hübschest intensivst jüngst
kältest klarst kleinst kostbarst kürzest lautest leichtest leistungsstärkst lukrativst mächtigst
meistbesucht meistgelesen meistverkauft mildest modernst neuest neust niedrigst nördlichst östlichst
prominentest profitabelst reichst reinst sauberst schärfst schlechtest schlimmst schmalst schnellst
schönst schwächst schwerst seltenst sicherst sparsamst spätest stärkst steilst strengst südlichst
teuerst tiefst tödlichst trockenst umstrittenst unbeliebtest verheerendst wärmst weitest wertvollst
westlichst wichtigst widerstandsfähigst wildest zweitbest
"""

_ENDINGS = ("e", "en", "er", "es", "em")

_ORDERS = {
    "zweit": 2,
    "dritt": 3,
    "viert": 4,
    "fünft": 5,
    "sechst": 6,
    "siebt": 7,
    "acht": 8,
    "neunt": 9,
    "zehnt": 10,
}

_MEASURED = listed(
    """
    größt grösst höchst best stärkst ältest längst jüngst schnellst wichtigst reichst häufigst meist
    """
)


def _inflected(stems: frozenset[str]) -> frozenset[str]:
    return frozenset(stem + ending for stem in stems for ending in _ENDINGS)


_RECORDS = listed("""
    rekord rekorde rekordhoch rekordtief rekordwert rekordjahr rekordsumme rekordzahl rekordgewinn
    rekordumsatz rekordernte rekordhitze rekordverlust rekordtemperatur rekordpreis rekordniveau
    höchststand tiefststand höchstwert tiefstwert bestwert bestmarke allzeithoch rekordbeteiligung
    weltrekord rekordmeister spitzenreiter schlusslicht weltmarktführer marktführer spitzenplatz
    """)

SUPERLATIVES = (_inflected(listed(_STEMS)) - listed("bester besten bestem jüngster")) | _RECORDS | {
    "längste", "längsten", "längster", "längstes", "besten", "meistverkaufte",
}  # fmt: skip

RANKS = {
    order + stem + ending: str(value)
    for order, value in _ORDERS.items()
    for stem in _MEASURED
    for ending in _ENDINGS
} | {
    order + "platzierte" + ending: str(value) for order, value in _ORDERS.items() for ending in ("", "n", "r")
}
"""Superlatives that name a rank: «zweitgrößte»."""

FACTORS = {
    word: sign
    for sign, words in {
        "×2": "verdoppelt verdoppelte verdoppelten verdoppelung verdopplung doppelt zweimal doppelte",
        "×3": "verdreifacht verdreifachte verdreifachten dreimal dreifache",
        "×4": "vervierfacht vervierfachte viermal vierfache",
        "×5": "verfünffacht verfünffachte fünfmal fünffache",
        "×10": "verzehnfacht zehnmal zehnfache",
        "×0.5": "halbiert halbierte halbierten halbierung",
    }.items()
    for word in words.split()
}

FACTOR_NOT = re.compile(r"\s(?:täglich|wöchentlich|im|pro|am|in|jährlich|die Woche)(?![a-zäöüß])")

DOUBLE_FOLLOWED = re.compile(r"\sso\s|\s?[.,;]")

TWICE_FOLLOWED = re.compile(r"\sso\s")

ALSO_NOUNS = listed("doppelt dreimal viermal fünfmal zehnmal zweimal")

TWICE = "zweimal"

MORE_THAN = _NOWHERE

THAN = re.compile(r"(?:\s[\wäöüß]+){0,2}?\sals(?![a-zäöüß])")

THAN_WORD = "als"

BOUNDS = listed("mehr weniger")

NOT_OF_FIGURES = listed("länger später früher besser höher")

COMPARATIVES = frozenset(
    form
    for word in listed("""
    älter ärmer beliebter besser billiger breiter dichter dicker enger erfolgreicher früher gefährlicher
    geringer größer grösser günstiger härter häufiger heißer höher jünger kälter kleiner kürzer länger
    langsamer lauter leichter mächtiger niedriger reicher schlechter schlimmer schneller schwächer
    schwerer sicherer später stärker tiefer teurer wärmer weiter wichtiger seltener
    """)
    for form in (word, word + "e", word + "en", word + "er", word + "es")
) | listed("mehr weniger eher")

CHANGES = listed("""
    stieg stiegen steigt steigen gestiegen sank sanken sinkt sinken gesunken fiel fielen fällt gefallen
    wuchs wuchsen wächst gewachsen kletterte kletterten geklettert schrumpfte schrumpften geschrumpft
    erhöhte erhöhten erhöht erhöhen senkte senkten gesenkt verringerte verringerten verringert
    reduzierte reduzierten reduziert verteuerte verteuert verteuerten sprang gesprungen brach einbrach
    eingebrochen zugenommen zugelegt abgenommen zurückgegangen ging angestiegen anstieg ansteigen
    gekürzt kürzte kürzten
    """)

_HEDGE = (
    r"(?:etwa|rund|fast|knapp|mehr als|weniger als|über|gut|nur|bis zu|mindestens|durchschnittlich"
    r"|jeweils|ein|eine)"
)

CHANGED_BY = re.compile(
    rf"(?:\s[\wäöüßÄÖÜ-]+){{0,5}}?\s(?:um|von|auf)\s(?:{_HEDGE}\s){{0,2}}"
    r"(?:[0-9]|die Hälfte|(?:ein |zwei |drei )?(?:Drittel|Viertel|Fünftel|Zehntel)|ein|zwei"
    r"|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwanzig)"
)

_FIXED = {
    "vergleich": r"\s(?:zum|zur|mit|zu)(?:\s(?:Vorjahr|Vormonat|Vorwoche|Vorquartal))?",
    "verglichen": r"\smit",
    "wegen": "",
    "aufgrund": "",
    "infolge": "",
    "angesichts": "",
    "dank": r"(?=\s(?:der|des|einer|eines|dem|den|seiner|ihrer))",
    "weil": "",
    "deshalb": "",
    "deswegen": "",
    "daher": r"(?!\skommt)",
    "folglich": "",
    "dadurch": "",
    "führte": r"(?:\s[\wäöüß]+){0,2}?\sdazu|\szu[mr]?",
    "führten": r"(?:\s[\wäöüß]+){0,2}?\sdazu|\szu[mr]?",
    "führt": r"(?:\s[\wäöüß]+){0,2}?\sdazu|\szu[mr]?",
    "verursachte": "",
    "verursachten": "",
    "verursacht": "",
    "ausgelöst": "",
    "auslöste": "",
    "ursache": r"(?=\s(?:der|des|für|dafür|war|ist|sei))",
    "grund": r"(?=\s(?:dafür|für|war|ist|sei|sind))",
    "folge": r"(?=\s(?:der|des|von|einer|eines))",
    "zurückzuführen": "",
    "zurückgeführt": "",
    "verantwortlich": r"(?=\sfür)",
    "beigetragen": "",
}

PHRASES = {word: re.compile(rf"(?:{rest})(?![a-zäöüß])") for word, rest in _FIXED.items()}

NEEDS_IN = {"vergleich": "im "}

CAUSES = frozenset(PHRASES) - {"vergleich", "verglichen"}

LEADS: dict[str, tuple[str, ...]] = {
    "folge": ("als ", "eine ", "die "),
    "ursache": ("die ",),
    "grund": ("der ",),
}
"""What may stand before a phrase's chief word and belongs to it."""

_ABSOLUTE = """
nie niemals immer einzigartig einzigartige einzigartigen einzigartiges beispiellos beispiellose
beispiellosen ausnahmslos erstmals niemand einzige einzigen einziger einziges weltweit bundesweit
"""

ABSOLUTES = listed(_ABSOLUTE) - {"weltweit", "bundesweit"}

BARE_ABSOLUTES = listed("nie niemals immer niemand ausnahmslos erstmals")
"""Those before which an article belongs to another word."""

MOST_OTHER: frozenset[str] = frozenset()

FIRST_NOT = re.compile(
    r"\s(?:Weltkriege?s?|Blick|Hilfe|Mal|Stock|Klasse|Person|Schritte?|Linie|Staatsexamen|Bürgermeister(?:in)?|Vorsitzende[rn]?"
    r"|Hälfte|Halbzeit|Instanz|Lesung|Advent|Runde|Etage|Obergeschoss|Tage?|Moment|Ehe|Januar|Februar|März|April|Mai|Juni"
    r"|Juli|August|September|Oktober|November|Dezember|Quartal|Halbjahr|Frau|Mann|Reihe|Eindruck)(?![a-zäöüß])"
)

BEST_NOT = _NOWHERE

ONLY_NOT = _NOWHERE

RECORD = _NOWHERE

RANKED = re.compile(r"\s(?P<what>Platz|Rang|Stelle)(?![a-zäöüß])")

ORDINAL_NOT = re.compile(
    r"\s(?:Mal|Weltkriege?s?|Hälfte|Halbzeit|Stock|Klasse|Person|Instanz|Lesung|Advent|Runde|Etage|Obergeschoss|Tage?|Ehe|Welle"
    r"|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Quartal|Halbjahr|Frau|Mann)"
    r"(?![a-zäöüß])"
)

TOP = re.compile(r"[\s-](?P<figure>[0-9]{1,4}|[Tt]en|[Ff]ive)(?P<share>\s?%|\sProzent)?(?![\w.,]*[0-9%])")

NUMBER_ONE = re.compile(r"\s(?P<word>eins|zwei|drei)(?![a-zäöüß])")

NUMBER_SIGN = re.compile(r"\.?\s?(?P<figure>[0-9]{1,5})(?![\w,]*[0-9])")

MOST = _NOWHERE

MOST_NOT = _NOWHERE

NOUN_BETWEEN = _NOWHERE

NO_SUPERLATIVES: frozenset[str] = frozenset()

AT = "\0"

OWNERS = listed("der die das den dem seine ihre")

BEFORE_MOST: frozenset[str] = frozenset()

NOT_BEFORE_FIRST = listed("vom bis am beim")

NAMED_FIRST: frozenset[str] = frozenset()

BEFORE_FIRST = listed(
    """
    der die das den dem des als zum zur ihr ihre ihrem ihren sein seine seinem seinen erste war im
    """
)

ONLY = "\0"

BEFORE_ONLY: frozenset[str] = frozenset()

THE = "\0"

NOT_BEFORE_RECORD: frozenset[str] = frozenset()

RECORDS: frozenset[str] = frozenset()

BEFORE_ORDINAL = listed("der die das den dem als zum auf")

RANK_WORDS = listed("Platz Rang Stelle")

MOST_WORDS: frozenset[str] = frozenset()

NUMBER_ABBREVIATION = "Nr"

WITH_ARTICLE = frozenset(("Der ", "der ", "Die ", "die ", "Das ", "das ", "den ", "dem ", "des "))

BEST_WORDS: frozenset[str] = frozenset()

LEAST_WORDS: frozenset[str] = frozenset()

FIRST_WORDS = listed("erste ersten erster erstes erstem")

RECORD_WORDS: frozenset[str] = frozenset()

TOP_WORDS = listed("top")

NUMBER_WORDS = listed("nummer")

NUMBER_ONES = {"eins": "1", "zwei": "2", "drei": "3"}

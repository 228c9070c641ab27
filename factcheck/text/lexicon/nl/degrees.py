"""Dutch superlatives, ranks, comparisons and causes.

Regular superlatives and comparatives of common adjectives with their endings, and fixed phrases; compiled for
this project.
"""

from __future__ import annotations

import re

from factcheck.text.wordlists import listed

_NOWHERE = re.compile(r"(?!)")

_STEMS = """
grootst kleinst hoogst laagst langst kortst breedst smalst dikst dunst zwaarst lichtst oudst jongst nieuwst
snelst traagst sterkst zwakst rijkst armst duurst goedkoopst warmst heetst koudst droogst natst diepst
steilst drukst stilst veiligst gevaarlijkst belangrijkst bekendst beroemdst populairst mooist lelijkst slimst
domst slechtst best ergst vroegst laatst dodelijkst succesvolst machtigst invloedrijkst zeldzaamst strengst
mildst felst hardst zachtst dichtst dichtstbevolkt noordelijkst zuidelijkst oostelijkst westelijkst modernst
schoonst vuilst hevigst zwaarstbeladen talrijkst luidst
"""


SUPERLATIVES = frozenset(stem + ending for stem in listed(_STEMS) for ending in ("e", "en")) - listed(
    "laatste laatsten besten"
) | listed("""
    meestgelezen meestverkochte meestbezochte bestverkochte bestbewaarde dichtstbevolkte hoogstgelegen record
    records recordaantal recordhoogte recordbedrag recordjaar wereldrecord dieptepunt hoogtepunt koploper
    hekkensluiter marktleider
    """) - listed("record records dieptepunt hoogtepunt")

RANKS: dict[str, str] = {}

FACTORS = {
    word: sign
    for sign, words in {
        "×2": "verdubbeld verdubbelde verdubbelden verdubbelt verdubbelen verdubbeling dubbel dubbele "
        "tweemaal",
        "×3": "verdrievoudigd verdrievoudigde driemaal driedubbel drievoudige",
        "×4": "verviervoudigd verviervoudigde viermaal",
        "×5": "vervijfvoudigd vervijfvoudigde vijfmaal",
        "×10": "vertienvoudigd vertienvoudigde tienmaal",
        "×0.5": "gehalveerd halveerde halveerden halvering",
    }.items()
    for word in words.split()
}

FACTOR_NOT = re.compile(
    r"\s(?:per|daags|spel|op|fout|glas|leven|nationaliteit|paspoort|moord|bed|kamer|gevoel"
    r"|agenda|in\sde)(?![a-zà-ÿ])"
)

DOUBLE_FOLLOWED = re.compile(r"\szo(?![a-zà-ÿ])|\szoveel(?![a-zà-ÿ])|\svan(?![a-zà-ÿ])")

TWICE_FOLLOWED = re.compile(r"\szo(?![a-zà-ÿ])|\szoveel(?![a-zà-ÿ])")

ALSO_NOUNS = listed("dubbel dubbele driemaal viermaal vijfmaal tienmaal tweemaal")

TWICE = "tweemaal"

MORE_THAN = re.compile(
    r"(?:meer|minder)\sdan\s(?=(?:ooit|in|elke|welke|het|de|zijn|haar|vorig|voorheen"
    r"|verwacht)(?![a-z]))"
)

THAN = re.compile(r"(?:\s[\wà-ÿ]+){0,2}?\sdan(?![a-zà-ÿ])")

THAN_WORD = "dan"

BOUNDS = listed("meer minder")

NOT_OF_FIGURES = listed("langer later eerder hoger ouder")

COMPARATIVES = frozenset(
    form
    for word in listed("""
    groter kleiner hoger lager langer korter breder smaller dikker dunner zwaarder lichter ouder jonger
    nieuwer sneller trager sterker zwakker rijker armer duurder goedkoper warmer heter kouder droger natter
    dieper steiler drukker stiller veiliger gevaarlijker belangrijker bekender beroemder populairder mooier
    slimmer slechter beter erger vroeger later vaker eerder machtiger zeldzamer strenger feller harder
    """)
    for form in (word, word + "e")
) | listed("meer minder")

CHANGES = listed("""
    steeg stegen stijgt stijgen gestegen daalde daalden daalt dalen gedaald zakte zakten zakt gezakt groeide
    groeiden groeit gegroeid kromp krompen krimpt gekrompen kelderde gekelderd steeg toegenomen afgenomen
    verhoogd verlaagd verhoogde verlaagde verminderd verminderde gekort opgelopen teruggelopen stijging
    daling toename afname klom geklommen
    """)

_HEDGE = (
    r"(?:ongeveer|bijna|ruim|meer\sdan|minder\sdan|zo’n|zo'n|circa|maar\sliefst|slechts"
    r"|rond\sde|gemiddeld)"
)

CHANGED_BY = re.compile(
    rf"(?:\s[\wà-ÿ-]+){{0,4}}?\s(?:met|van|naar|tot|in)\s(?:{_HEDGE}\s){{0,2}}"
    r"(?:€\s?)?(?:[0-9]|de\shelft|een\s(?:derde|kwart|vijfde|tiende)|twee\sderde)"
)

_FIXED = {
    "vergelijking": r"\smet",
    "vergeleken": r"\smet",
    "tegen": r"(?=\s(?:€\s?)?[0-9][0-9.,]*(?:\s[a-z]+)?\s(?:in|vorig|een)(?![a-z]))",
    "omdat": "",
    "doordat": "",
    "wegens": "",
    "vanwege": "",
    "dankzij": "",
    "daardoor": "",
    "hierdoor": "",
    "waardoor": "",
    "gevolg": r"\svan",
    "gevolge": r"\svan",
    "wijten": r"\saan",
    "danken": r"\saan",
    "oorzaak": r"(?=\s(?:van|is|was))",
    "veroorzaakt": r"(?:\sdoor)?",
    "veroorzaakte": "",
    "veroorzaken": "",
    "leidde": r"\stot",
    "leidt": r"\stot",
    "leidden": r"\stot",
}

PHRASES = {word: re.compile(rf"(?:{rest})(?![a-zà-ÿ])") for word, rest in _FIXED.items()}

NEEDS_IN = {"vergelijking": "in ", "gevolge": "ten ", "wijten": "te ", "danken": "te "}

CAUSES = frozenset(PHRASES) - {"vergelijking", "vergeleken", "tegen"}

LEADS: dict[str, tuple[str, ...]] = {"gevolg": ("als ", "het ", "een "), "oorzaak": ("de ",)}
"""What may stand before a phrase's chief word and belongs to it."""

ABSOLUTES = listed(
    "nooit nergens niemand enige uniek unieke ongekend ongekende ongezien ongeziene voorgoed ooit"
) - listed("enige ooit voorgoed")

BARE_ABSOLUTES = listed("nooit nergens niemand")
"""Those before which an article belongs to another word."""

MOST_OTHER: frozenset[str] = frozenset()

MOST_NOT = _NOWHERE

NOUN_BETWEEN = _NOWHERE

MOST = re.compile(r"\s(?P<adjective>[a-zà-ÿ]+(?:-[a-zà-ÿ]+)*)")

BEFORE_MOST = listed("de het")

MOST_WORDS = listed("meest minst")

LEAST_WORDS: frozenset[str] = frozenset()

BEST_WORDS: frozenset[str] = frozenset()

OWNERS = listed("de het zijn haar hun")

BEST_NOT = _NOWHERE

FIRST_WORDS = listed("eerste")

_RANKED_NOUNS = (
    "vrouw|vrouwelijke|man|land|stad|club|ploeg|bedrijf|bank|partij|haven|producent|exporteur"
    "|Nederlander|Nederlandse|Belg|Belgische"
    "|Europese|zwarte|president|premier|mens|exemplaar|ziekenhuis|universiteit|museum|fabriek"
    "|molen|zege|elektrische|openbare"
)

FIRST_NOT = re.compile(rf"(?!\s(?:{_RANKED_NOUNS})(?![a-zà-ÿ])|\s(?:die|om)\s)")
"""«Eerste» counts where it names a place before all others, not in «eerste kwartaal» or «eerste ronde»."""

NOT_BEFORE_FIRST: frozenset[str] = frozenset()

NAMED_FIRST = frozenset(("", "de", "het"))

BEFORE_FIRST = listed("de het als hun zijn haar")

ONLY_NOT = re.compile(
    r"\s(?:tijd|jaren|dagen|weken|maanden|uren|minuten|mate|keren|honderden|duizenden"
    r"|tientallen|mensen|moeite)(?![a-z])"
)

ONLY = "enige"

BEFORE_ONLY = listed("de het")

RECORD = _NOWHERE

RECORD_WORDS: frozenset[str] = frozenset()

NOT_BEFORE_RECORD: frozenset[str] = frozenset()

RECORDS: frozenset[str] = frozenset()

RANKED = re.compile(r"\s(?P<what>plaats|plek|positie|rang)(?![a-zà-ÿ])")

ORDINAL_NOT = re.compile(rf"(?!\s(?:{_RANKED_NOUNS})(?![a-zà-ÿ]))")

BEFORE_ORDINAL = listed("de het op als")

RANK_WORDS = listed("plaats plek positie rang")

TOP = re.compile(r"[\s-](?P<figure>[0-9]{1,4}|[Tt]ien|[Vv]ijf)(?P<share>(?!))?(?![\w.,]*[0-9%])")

TOP_WORDS = listed("top")

NUMBER_ONE = re.compile(r"\s(?P<word>één|een|twee|drie)(?=\s(?:van|in|op|ter))")

NUMBER_SIGN = _NOWHERE

NUMBER_ABBREVIATION = "\0"

NUMBER_WORDS = listed("nummer")

NUMBER_ONES = {"één": "1", "een": "1", "twee": "2", "drie": "3"}

NO_SUPERLATIVES: frozenset[str] = frozenset()

AT = "ten"

THE = "\0"

WITH_ARTICLE = frozenset(("De ", "de ", "Het ", "het "))

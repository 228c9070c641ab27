"""Find wording that claims much: superlatives, comparisons, causes and words of law."""

from __future__ import annotations

import re

from factcheck.models import DetailKind
from factcheck.text.details.numerals import ORDINALS
from factcheck.text.details.page import Page

SUPERLATIVES = frozenset(
    ["ablest", "angriest", "biggest", "bitterest", "bleakest", "bloodiest", "boldest", "bravest", "brightest", "broadest", "busiest", "cheapest", "cleanest", "clearest", "cleverest", "closest", "coldest", "coolest", "costliest", "craziest", "cruelest", "darkest", "deadliest", "deepest", "densest", "driest", "earliest", "easiest", "fairest", "farthest", "fastest", "fattest", "fewest", "fiercest", "finest", "firmest", "freest", "freshest", "friendliest", "fullest", "furthest", "gentlest", "grandest", "gravest", "greatest", "greenest", "happiest", "hardest", "harshest", "healthiest", "heaviest", "highest", "hottest", "hugest", "largest", "latest", "laziest", "leanest", "lightest", "likeliest", "liveliest", "loneliest", "longest", "loudest", "loveliest", "lowest", "luckiest", "mightiest", "mildest", "narrowest", "nearest", "newest", "nicest", "noisiest", "northernmost", "oldest", "poorest", "prettiest", "priciest", "proudest", "purest", "quickest", "quietest", "rainiest", "rarest", "richest", "riskiest", "roughest", "rudest", "saddest", "safest", "sharpest", "shortest", "sickest", "simplest", "slightest", "slimmest", "slowest", "smallest", "smartest", "smoothest", "softest", "southernmost", "steepest", "sternest", "stiffest", "strangest", "strictest", "strongest", "stupidest", "sunniest", "sweetest", "swiftest", "tallest", "thickest", "thinnest", "tightest", "tiniest", "toughest", "trendiest", "truest", "ugliest", "warmest", "weakest", "wealthiest", "wettest", "widest", "wildest", "windiest", "wisest", "worst", "youngest", "westernmost", "easternmost", "uppermost", "innermost", "foremost"]
)
ABSOLUTES = frozenset(
    ["only", "never", "always", "nobody", "none", "sole", "unprecedented", "unique", "unmatched", "unrivaled", "unrivalled"]
)

_SUPERLATIVE_END = re.compile(r"-[a-z]+(?:-[a-z]+)?(?![\w-])")
_MOST = re.compile(r"\s(?P<adjective>[a-z]+(?:-[a-z]+)*)")
_MOST_OTHER = frozenset(
    ["of", "people", "americans", "likely", "days", "cases", "part", "and", "in", "the", "a", "other", "voters", "women", "men", "states", "countries", "to", "on", "at", "were", "are", "is", "was", "have", "had", "recent", "recently", "experts", "analysts", "observers", "polls"]
)
_FIRST_NOT = re.compile(
    r"\s(?:lady|ladies|name|names|aid|floor|class|person|of\sall|and\sforemost|place|base|amendment|step|minister"
    r"|responders?|cousins?|glance|thing|began|started|half|degree|reported|published|appeared|announced|met|heard"
    r"|came|got|went|saw|learned|noticed|proposed|introduced|reports)(?![a-z])|-(?:degree|class|person|hand)"
)
_BEST_NOT = re.compile(
    r"\s(?:friends?|man|known|interests?|practices?|wishes|to|bet|efforts?)(?![a-z])|-(?:known|selling|seller)"
)


def superlative(page: Page, start: int, end: int) -> int:
    """Read «largest», «highest-level», with the article before it."""
    compound = _SUPERLATIVE_END.match(page.text, end, page.end)
    upto = compound.end() if compound else end
    word = page.text[start:end].lower()
    if word in {"latest", "furthest", "foremost"} or page.before(start) == "at":
        return upto
    return page.add(DetailKind.SUPERLATIVE, _with_the(page, start), upto, page.text[start:upto].lower())


def best(page: Page, start: int, end: int) -> int:
    """Read «the best», but not «best known» or «best man»."""
    if page.before(start) not in {"the", "its", "his", "her", "their", "our"} or _BEST_NOT.match(
        page.text, end, page.end
    ):
        return end
    return page.add(DetailKind.SUPERLATIVE, _with_the(page, start), end, "best")


def most(page: Page, start: int, end: int) -> int:
    """Read «the most powerful» and «the least expensive»."""
    before = page.before(start)
    adjective = _MOST.match(page.text, end, page.end)
    if before not in {
        "the",
        "its",
        "his",
        "her",
        "their",
        "our",
        "world’s",
        "world's",
        "country’s",
        "nation’s",
    }:
        return end
    if adjective is None or adjective["adjective"] in _MOST_OTHER:
        return page.add(DetailKind.SUPERLATIVE, _with_the(page, start), end, page.text[start:end].lower())
    return page.add(
        DetailKind.SUPERLATIVE,
        _with_the(page, start),
        adjective.end(),
        page.text[start : adjective.end()].lower(),
    )


def first(page: Page, start: int, end: int) -> int:
    """Read «the first», which claims that nobody came before."""
    text = page.text
    before = page.before(start)
    if before in {"at", "from", "nov.", "twenty", "very"} or _FIRST_NOT.match(text, end, page.end):
        return end
    compound = _SUPERLATIVE_END.match(text, end, page.end)
    if text[start].isupper() and before in {"", "the"} and text[end : end + 2].strip()[:1].isupper():
        return end
    if (
        before not in {"the", "his", "her", "its", "their", "a", "our", "was", "were", "became", "for"}
        and not compound
    ):
        return end
    return page.add(
        DetailKind.SUPERLATIVE, _with_the(page, start), compound.end() if compound else end, "first"
    )


_ONLY_NOT = re.compile(
    r"\s(?:a|an|one|two|three|four|five|six|few|[0-9$€£]|if|be|recently|just|slightly|because|after|when|until)"
)


def absolute(page: Page, start: int, end: int) -> int:
    """Read «the only», «never», «always», «unprecedented»."""
    word = page.text[start:end].lower()
    if word == "only":
        if page.before(start) not in {"the", "his", "her", "its", "their", "was", "is", "are", "were", "an"}:
            return end
        if page.before(start) != "the" and _ONLY_NOT.match(page.text, end, page.end):
            return end
    return page.add(DetailKind.SUPERLATIVE, _with_the(page, start), end, word)


_RECORD = re.compile(
    r"[\s-](?P<what>high|low|number|numbers|breaking|setting|level|levels|amount|profit|profits|temperatures?|turnout"
    r"|heat|highs|lows|sales|year|season|pace|sum|price|prices|fine|share)(?![a-z])"
)


def record(page: Page, start: int, end: int) -> int:
    """Read «a record high», «record-breaking»."""
    what = _RECORD.match(page.text, end, page.end)
    if what is None or (page.before(start) in {"to", "the"} and what["what"] not in {"high", "low"}):
        return end
    return page.add(DetailKind.SUPERLATIVE, start, what.end(), page.text[start : what.end()].lower())


_RANKED = re.compile(r"[\s-](?P<what>[a-z]*est|most\s[a-z]+|place|ranked|ranking)(?![a-z])")
_ORDINAL_NOT = re.compile(
    r"\s(?:time|times|thoughts?|part[ys]|parties|wave|later|after|before|ago|half)(?![a-z])|-(?:party|degree|hand|guess|guessing|guessed|class|rate)"
)


def ordinal(page: Page, start: int, end: int) -> int:
    """Read «second», «third-largest» as a rank."""
    text = page.text
    ranked = _RANKED.match(text, end, page.end)
    value = ORDINALS[text[start:end].lower()]
    if ranked and (
        ranked["what"] in {"place", "ranked", "ranking"}
        or ranked["what"].split()[0] in SUPERLATIVES | {"most"}
    ):
        return page.add(DetailKind.RANK, _with_the(page, start), ranked.end(), str(value))
    before = page.before(start)
    if _ORDINAL_NOT.match(text, end, page.end) or before not in {
        "the",
        "his",
        "her",
        "its",
        "their",
        "a",
        "ranked",
        "came",
        "finished",
        "placed",
        "as",
    }:
        return end
    return page.add(DetailKind.RANK, _with_the(page, start), end, str(value))


_TOP = re.compile(r"[\s-](?P<figure>[0-9]{1,4}|five|ten|twenty|fifty|hundred)(?![\w.,]*[0-9%])")
_NUMBER_SIGN = re.compile(r"\.?\s?(?P<figure>[0-9]{1,5})(?![\w,]*[0-9])")
_NUMBER_ONE = re.compile(r"\s(?P<word>one|two|three)(?![a-z])")


def top(page: Page, start: int, end: int) -> int:
    """Read «top 10»."""
    number = _TOP.match(page.text, end, page.end)
    return page.add(DetailKind.RANK, start, number.end(), f"≤{number['figure']}") if number else end


def number_sign(page: Page, start: int, end: int) -> int:
    """Read «No. 5» and «number one»."""
    if page.text[start:end] == "No":
        number = _NUMBER_SIGN.match(page.text, end, page.end) if page.text.startswith(".", end) else None
        return page.add(DetailKind.RANK, start, number.end(), number["figure"]) if number else end
    word = _NUMBER_ONE.match(page.text, end, page.end)
    value = {"one": "1", "two": "2", "three": "3"}
    return page.add(DetailKind.RANK, start, word.end(), value[word["word"]]) if word else end


FACTORS = {
    "doubled": "×2", "doubles": "×2", "doubling": "×2", "double": "×2", "tripled": "×3", "triples": "×3", "tripling": "×3",
    "triple": "×3", "trebled": "×3", "quadrupled": "×4", "quintupled": "×5", "halved": "×0.5", "halving": "×0.5",
    "twice": "×2", "thrice": "×3", "twofold": "×2", "threefold": "×3", "fourfold": "×4", "fivefold": "×5",
    "tenfold": "×10", "hundredfold": "×100",
}  # fmt: skip
_FACTOR_NOT = re.compile(
    r"\s(?:agent|standard|standards|murder|check|life|down|a\s(?:week|day|month|year)|weekly|daily|monthly|before)(?![a-z])|-(?:decker|check|digits?|edged|agent)"
)
_MORE_THAN = re.compile(
    r"(?:more|less|fewer)\sthan(?=\s(?:[a-z]*[A-Z]|(?:in|at|by|any|the|a|ever|it|he|she|they|his|her|other|all|last|that|those|most)(?![a-z])))"
)
_THAN = re.compile(r"\s(?:[a-z]+\s){0,2}?than(?![a-z])")
COMPARATIVES = frozenset(
    ["bigger", "better", "cheaper", "cleaner", "closer", "colder", "cooler", "deadlier", "deeper", "earlier", "easier", "faster", "fewer", "further", "greater", "happier", "harder", "harsher", "healthier", "heavier", "higher", "hotter", "larger", "less", "lighter", "likelier", "longer", "lower", "more", "narrower", "newer", "older", "poorer", "quicker", "richer", "riskier", "safer", "sharper", "shorter", "slower", "smaller", "smarter", "stronger", "taller", "thinner", "tighter", "tougher", "warmer", "weaker", "wealthier", "wider", "worse", "younger"]
)
CHANGES = frozenset(
    ["climbed", "cut", "declined", "decreased", "dipped", "dropped", "dwindled", "expanded", "fallen", "fell", "gained", "grew", "grown", "increased", "jumped", "lowered", "outnumbered", "outpaced", "outperformed", "plummeted", "plunged", "raised", "reduced", "risen", "rose", "shrank", "shrunk", "skyrocketed", "slashed", "slid", "slipped", "slumped", "soared", "spiked", "sank", "surged", "swelled", "tumbled", "widened", "worsened"]
)
_CHANGED_BY = re.compile(
    r"(?:\s(?:by|from|to|at|about|nearly|almost|roughly|around|more|less|than|over|some|only|just|as|much|an|average|sharply"
    r"|slightly|steadily|dramatically|significantly)){0,4}\s(?:[$€£]?[0-9]|a\s(?:third|quarter|fifth|tenth|half)|half|two-thirds|one|two|three|four"
    r"|five|six|seven|eight|nine|ten|twenty|thirty|percent)|\s(?:sharply|slightly|steadily|dramatically|significantly|since)(?![a-z])"
)
_TIMES = re.compile(
    r"\s(?:as\s(?P<as>[a-z]+)|(?P<more>more|higher|larger|bigger|the\s[a-z]+|greater|faster|less))(?![a-z])"
)


def factor(page: Page, start: int, end: int) -> int:
    """Read «doubled», «twice», «fivefold»."""
    if _FACTOR_NOT.match(page.text, end, page.end):
        return end
    return page.add(DetailKind.COMPARISON, start, end, FACTORS[page.text[start:end].lower()])


def comparative(page: Page, start: int, end: int) -> int:
    """Read «higher than», «more expensive than»; a mere bound such as «more than 20» is none."""
    text = page.text
    than = _THAN.match(text, end, page.end)
    if than is None:
        return end
    direct = than[0].strip() == "than"
    if (
        direct
        and text[start:end].lower() in {"more", "less", "fewer"}
        and not _MORE_THAN.match(text, start, page.end)
    ):
        return end
    if (
        direct
        and text[start:end].lower() in {"earlier", "further", "longer", "better"}
        and text[than.end() + 1 : than.end() + 2].isdigit()
    ):
        return end
    return page.add(DetailKind.COMPARISON, start, than.end())


def change(page: Page, start: int, end: int) -> int:
    """Read «rose 5 percent», «fell from»: a change that rests on two figures."""
    if not _CHANGED_BY.match(page.text, end, page.end):
        return end
    return page.add(DetailKind.COMPARISON, start, end)


_PHRASES = {
    "compared": re.compile(r"\s(?:with|to)(?![a-z])"),
    "times": re.compile(r"\s(?:as\s[a-z]+\sas|(?:more|less|higher|larger|bigger|greater|faster|likelier)(?:\s[a-z]+)?\sthan|the\s(?:size|number|rate|amount|price|average|level|cost))(?![a-z])"),
    "versus": re.compile(r""),
    "because": re.compile(r"(?:\sof)?(?![a-z])"),
    "due": re.compile(r"\sto(?![a-z])(?!\s(?:be|speak|appear|begin|start|open|meet|arrive|take|go|leave|return|vote|testify|expire|release)(?![a-z]))"),
    "led": re.compile(r"\s(?:[a-z]+\s)?to(?![a-z])"),
    "leads": re.compile(r"\sto(?![a-z])"),
    "leading": re.compile(r"\sto(?![a-z])"),
    "result": re.compile(r"(?:ed|s|ing)?\s(?:of|in|from)(?![a-z])"),
    "resulted": re.compile(r"\s(?:in|from)(?![a-z])"),
    "resulting": re.compile(r"\s(?:in|from)(?![a-z])"),
    "results": re.compile(r"\sin(?![a-z])"),
    "thanks": re.compile(r"\s(?:in\spart\s)?to(?![a-z])"),
    "owing": re.compile(r"\sto(?![a-z])"),
    "caused": re.compile(r"(?:\sby)?(?![a-z])"),
    "causes": re.compile(r""),
    "causing": re.compile(r""),
    "blamed": re.compile(r"(?:\s(?:for|on))?(?![a-z])"),
    "attributed": re.compile(r"\sto(?![a-z])"),
    "contributed": re.compile(r"\sto(?![a-z])(?!\sthis\s(?:report|story|article))"),
    "triggered": re.compile(r"(?:\sby)?(?![a-z])"),
    "sparked": re.compile(r"(?:\sby)?(?![a-z])"),
    "sparking": re.compile(r""),
    "triggering": re.compile(r""),
    "prompted": re.compile(r"(?:\sby)?(?![a-z])"),
    "prompting": re.compile(r""),
    "stemmed": re.compile(r"\sfrom(?![a-z])"),
    "stems": re.compile(r"\sfrom(?![a-z])"),
    "stemming": re.compile(r"\sfrom(?![a-z])"),
    "therefore": re.compile(r""),
    "consequently": re.compile(r""),
    "hence": re.compile(r"(?!\s(?:[a-z]+\s)?(?:forth))"),
    "thereby": re.compile(r""),
    "wake": re.compile(r"\sof(?![a-z])"),
    "response": re.compile(r"\sto(?![a-z])"),
    "retaliation": re.compile(r"\sfor(?![a-z])"),
    "fueled": re.compile(r"(?:\sby)?(?![a-z])"),
    "fuelled": re.compile(r"(?:\sby)?(?![a-z])"),
    "driven": re.compile(r"\sby(?![a-z])"),
}  # fmt: skip
_NEEDS_IN = {"wake": "in the ", "response": "in ", "retaliation": "in "}
CAUSES = frozenset(_PHRASES) - {"compared", "times", "versus"}


def phrase(page: Page, start: int, end: int) -> int:
    """Read a fixed phrase of cause or comparison at its chief word."""
    word = page.text[start:end].lower()
    rest = _PHRASES[word].match(page.text, end, page.end)
    if rest is None:
        return end
    lead = _NEEDS_IN.get(word, "")
    if lead:
        if not page.text[max(page.start, start - len(lead)) : start].lower().endswith(lead):
            return end
        start -= len(lead)
    kind = DetailKind.CAUSE if word in CAUSES else DetailKind.COMPARISON
    if word == "result":
        start = _lead_in(page, start, ("as a ", "the ", "a "))
    return page.add(kind, start, rest.end())


def _lead_in(page: Page, start: int, leads: tuple[str, ...]) -> int:
    """Return the start moved back over the longest of the given words that stands before it."""
    for lead in leads:
        if start - len(lead) >= page.start and page.text.startswith(lead, start - len(lead)):
            return start - len(lead)
    return start


def _with_the(page: Page, start: int) -> int:
    if start - 4 >= page.start and page.text[start - 4 : start] in {"the ", "The "}:
        return start - 4
    return start


LEGAL = {
    word: lemma
    for lemma, words in {
        "abuse": "abused abuser molested molestation molesting",
        "accuse": "accused accuses accusing accusation accusations accuser accusers",
        "acquit": "acquitted acquittal acquitting",
        "allege": "alleged allegedly alleges alleging allegation allegations",
        "appeal court": "appellate",
        "arraign": "arraigned arraignment",
        "arrest": "arrested arrests arresting arrest",
        "assault": "assaulted assault assaults assaulting groped groping",
        "bail": "bail",
        "blackmail": "blackmail blackmailed extortion extorted",
        "bribe": "bribe bribes bribed bribery kickback kickbacks",
        "charge": "indicted indictment indictments arraigned",
        "confess": "confessed confession",
        "conspire": "conspiracy conspired conspiring conspirator co-conspirator",
        "convict": "convicted convicts convict conviction convictions felon felons",
        "corrupt": "corrupt corruption corrupted",
        "court": "courtroom injunction subpoena subpoenaed subpoenas deposition affidavit arraignments",
        "crime": "crime crimes criminal criminals criminally felony felonies misdemeanor misdemeanour",
        "custody": "detained detention jailed imprisoned incarcerated custody extradited extradition",
        "defame": "defamation defamatory defamed libel libelous libellous slander slanderous slandered",
        "defraud": "fraud frauds fraudulent fraudulently defrauded defrauding embezzled embezzlement embezzling",
        "discriminate": "discriminated discrimination discriminatory",
        "evade": "launder laundered laundering evasion",
        "fine": "fined penalty penalties restitution",
        "forge": "forged forgery perjury perjured plagiarized plagiarised plagiarism",
        "guilty": "guilty guilt innocent innocence",
        "harass": "harassed harassment harassing stalked stalking",
        "illegal": "illegal illegally unlawful unlawfully unconstitutional",
        "kill": "homicide manslaughter",
        "murder": "murder murdered murders murderer murdering",
        "negligent": "negligent negligence malpractice misconduct wrongdoing",
        "plead": "pleaded pleads pled plea",
        "prosecute": "prosecuted prosecution prosecutors prosecutor prosecuting",
        "rape": "rape raped rapes rapist raping",
        "sentence": "sentenced sentencing parole probation",
        "steal": "stole stolen theft thefts robbery robbed burglary burglaries",
        "sue": "sued sues suing lawsuit lawsuits litigation plaintiff plaintiffs defendant defendants",
        "suspect": "suspect suspects suspected",
        "testify": "testified testifies testifying testimony",
        "treason": "treason traitor espionage spying",
        "verdict": "verdict verdicts jury jurors",
        "violate": "violated violation violations violating",
    }.items()
    for word in words.split()
}  # fmt: skip
"""Words of law and accusation, which can hurt a person, with their lemma."""

_CHARGED = re.compile(r"\s(?:with|in\sconnection|in\sthe|as\s|for\s(?:the|his|her)|over)(?![a-z])|\s?[.,]")


def legal(page: Page, start: int, end: int) -> int:
    """Read a word of law or accusation."""
    return page.add(DetailKind.LEGAL, start, end, LEGAL[page.text[start:end].lower()])


def charged(page: Page, start: int, end: int) -> int:
    """Read «charged with», and «charges» where they are brought, not paid."""
    word = page.text[start:end].lower()
    before = page.before(start)
    if word == "charged" and not _CHARGED.match(page.text, end, page.end):
        return end
    if word in {"charge", "charges"} and before not in {
        "criminal", "murder", "felony", "the", "face", "faces", "facing", "faced", "of", "on", "drug", "assault", "fraud",
        "pressed", "dropped", "filed", "corruption", "federal", "rape", "weapons", "against", "conspiracy", "those", "deny",
        "denied", "denies", "bring", "brought",
    }:  # fmt: skip
        return end
    if (
        word in {"charge", "charges"}
        and before in {"the", "of", "on", "those"}
        and not page.text.startswith(" against", end)
    ):
        return end
    return page.add(DetailKind.LEGAL, start, end, "charge")

"""Find comparisons and causes: wording that ties two things together."""

from __future__ import annotations

import re

from factcheck.models import DetailKind
from factcheck.text.details.page import Page
from factcheck.text.wordlists import listed

FACTORS = {
    "doubled": "×2", "doubles": "×2", "doubling": "×2", "double": "×2", "tripled": "×3", "triples": "×3",
    "tripling": "×3",
    "triple": "×3", "trebled": "×3", "quadrupled": "×4", "quintupled": "×5",
    "halved": "×0.5", "halving": "×0.5",
    "twice": "×2", "thrice": "×3", "twofold": "×2", "threefold": "×3", "fourfold": "×4", "fivefold": "×5",
    "tenfold": "×10", "hundredfold": "×100",
}  # fmt: skip
_FACTOR_NOT = re.compile(
    r"\s(?:agent|standard|standards|murder|check|life|down|a\s(?:week|day|month|year)|weekly|daily|monthly|before)(?![a-z])|-(?:decker|check|digits?|edged|agent)"
)
_DOUBLE = re.compile(
    r"\s(?:the|its|their|his|her|that|what|in|by|to|from|since|over|every|as|this|last|or)(?![a-z])|[.,;]"
)
_TWICE = re.compile(r"\s(?:as|the|that|what|its|their|his|her)(?![a-z])")
_MORE_THAN = re.compile(
    r"(?:more|less|fewer)\sthan(?=\s(?:[a-z]*[A-Z]|(?:in|at|by|ever|it|he|she|they|his|her|other|last|that|those)(?![a-z])))"
)
_THAN = re.compile(r"\s(?:[a-z]+\s){0,2}?than(?![a-z])")
COMPARATIVES = listed("""
    bigger better cheaper cleaner closer colder cooler deadlier deeper earlier easier faster fewer
    further greater happier harder harsher healthier heavier higher hotter larger less lighter
    likelier longer lower more narrower newer older poorer quicker richer riskier safer sharper
    shorter slower smaller smarter stronger taller thinner tighter tougher warmer weaker wealthier
    wider worse younger
    """)
CHANGES = listed("""
    climbed declined decreased dipped dropped dwindled expanded fallen fell grew grown
    increased jumped lowered outnumbered outpaced outperformed plummeted plunged reduced
    risen rose shrank shrunk skyrocketed slashed slid slipped slumped soared spiked sank surged
    swelled tumbled widened worsened
    """)
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
    word = page.text[start:end].lower()
    if word in {"double", "triple"} and not _DOUBLE.match(page.text, end, page.end):
        return end
    if word == "twice" and not _TWICE.match(page.text, end, page.end):
        return end
    return page.add(DetailKind.COMPARISON, start, end, FACTORS[word])


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


_FIXED = (
    {
        "compared": r"\s(?:with|to)",
        "times": r"\s(?:as\s[a-z]+\sas|(?:more|less|[a-z]{2,12}er)(?:\s[a-z]+)?\sthan"
        r"|the\s(?:size|number|rate|amount|price|average|cost))",
        "versus": "",
        "because": r"(?:\sof)?",
        "due": r"\sto(?!\s(?:be|speak|appear|begin|start|open|meet|arrive|take|leave|vote)(?![a-z]))",
        "led": r"\s(?:[a-z]+\s)?to",
        "leads": r"\sto",
        "leading": r"\sto",
        "result": r"\s(?:of|in|from)",
        "resulted": r"\s(?:in|from)",
        "resulting": r"\s(?:in|from)",
        "results": r"\s(?:in|from)",
        "thanks": r"\s(?:in\spart\s)?to",
        "owing": r"\sto",
        "attributed": r"\sto",
        "contributed": r"\sto(?!\sthis\s(?:report|story|article))",
        "stemmed": r"\sfrom",
        "stems": r"\sfrom",
        "stemming": r"\sfrom",
        "hence": r"(?!forth)",
        "wake": r"\sof",
        "response": r"\sto",
        "retaliation": r"\sfor",
        "driven": r"\sby",
        "blamed": r"(?:\s(?:for|on))?",
    }
    | dict.fromkeys(listed("caused triggered sparked prompted fueled fuelled"), r"(?:\sby)?")
    | dict.fromkeys(
        listed(
            "causes causing sparking triggering prompting fueling fuelling therefore consequently thereby"
        ),
        "",
    )
)
_PHRASES = {word: re.compile(rf"{rest}(?![a-z])") for word, rest in _FIXED.items()}
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

"""English superlatives, ranks, comparisons and causes.

Regular superlatives and comparatives of common adjectives, and fixed phrases; compiled for this project.
"""

from __future__ import annotations

import re

from factcheck.text.wordlists import listed

FACTORS = {
    "doubled": "×2", "doubles": "×2", "doubling": "×2", "double": "×2", "tripled": "×3", "triples": "×3",
    "tripling": "×3",
    "triple": "×3", "trebled": "×3", "quadrupled": "×4", "quintupled": "×5",
    "halved": "×0.5", "halving": "×0.5",
    "twice": "×2", "thrice": "×3", "twofold": "×2", "threefold": "×3", "fourfold": "×4", "fivefold": "×5",
    "tenfold": "×10", "hundredfold": "×100",
}  # fmt: skip

FACTOR_NOT = re.compile(
    r"\s(?:agent|standard|standards|murder|check|life|down|a\s(?:week|day|month|year)|weekly|daily|monthly|before)(?![a-z])|-(?:decker|check|digits?|edged|agent)"
)

DOUBLE_FOLLOWED = re.compile(
    r"\s(?:the|its|their|his|her|that|what|in|by|to|from|since|over|every|as|this|last|or)(?![a-z])|[.,;]"
)

TWICE_FOLLOWED = re.compile(r"\s(?:as|the|that|what|its|their|his|her)(?![a-z])")

MORE_THAN = re.compile(
    r"(?:more|less|fewer)\sthan(?=\s(?:[a-z]*[A-Z]|(?:in|at|by|ever|it|he|she|they|his|her|other|last|that|those)(?![a-z])))"
)

THAN = re.compile(r"\s(?:[a-z]+\s){0,2}?than(?![a-z])")

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

CHANGED_BY = re.compile(
    r"(?:\s(?:by|from|to|at|about|nearly|almost|roughly|around|more|less|than|over|some|only|just|as|much|an|average|sharply"
    r"|slightly|steadily|dramatically|significantly)){0,4}\s(?:[$€£]?[0-9]|a\s(?:third|quarter|fifth|tenth|half)|half|two-thirds|one|two|three|four"
    r"|five|six|seven|eight|nine|ten|twenty|thirty|percent)|\s(?:sharply|slightly|steadily|dramatically|significantly|since)(?![a-z])"
)

TIMES_AS = re.compile(
    r"\s(?:as\s(?P<as>[a-z]+)|(?P<more>more|higher|larger|bigger|the\s[a-z]+|greater|faster|less))(?![a-z])"
)

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

PHRASES = {word: re.compile(rf"{rest}(?![a-z])") for word, rest in _FIXED.items()}

NEEDS_IN = {"wake": "in the ", "response": "in ", "retaliation": "in "}

CAUSES = frozenset(PHRASES) - {"compared", "times", "versus"}

SUPERLATIVES = listed("""
    ablest angriest biggest bitterest bleakest bloodiest boldest bravest brightest broadest busiest
    cheapest cleanest clearest cleverest closest coldest coolest costliest craziest cruelest darkest
    deadliest deepest densest driest earliest easiest fairest farthest fastest fattest fewest
    fiercest finest firmest freest freshest friendliest fullest furthest gentlest grandest gravest
    greatest greenest happiest hardest harshest healthiest heaviest highest hottest hugest largest
    latest laziest leanest lightest likeliest liveliest loneliest longest loudest loveliest lowest
    luckiest mightiest mildest narrowest nearest newest nicest noisiest northernmost oldest poorest
    prettiest priciest proudest purest quickest quietest rainiest rarest richest riskiest roughest
    rudest saddest safest sharpest shortest sickest simplest slightest slimmest slowest smallest
    smartest smoothest softest southernmost steepest sternest stiffest strangest strictest strongest
    stupidest sunniest sweetest swiftest tallest thickest thinnest tightest tiniest toughest
    trendiest truest ugliest warmest weakest wealthiest wettest widest wildest windiest wisest worst
    youngest westernmost easternmost uppermost innermost foremost
    """)

RANKS: dict[str, str] = {}

ABSOLUTES = listed("""
    only never always nobody none sole unprecedented unique unmatched unrivaled unrivalled
    """)

BARE_ABSOLUTES: frozenset[str] = frozenset()

MOST_OTHER = listed("""
    of people americans likely days cases part and in the a other voters women men states countries
    to on at were are is was have had recent recently experts analysts observers polls
    """)

FIRST_NOT = re.compile(
    r"\s(?:lady|ladies|name|names|aid|floor|class|person|of\sall|and\sforemost|place|base|amendment|step|minister"
    r"|responders?|cousins?|glance|thing|began|started|half|degree|reported|published|appeared|announced|met|heard"
    r"|came|got|went|saw|learned|noticed|proposed|introduced|reports)(?![a-z])|-(?:degree|class|person|hand)"
)

BEST_NOT = re.compile(
    r"\s(?:friends?|man|known|interests?|practices?|wishes|to|bet|efforts?)(?![a-z])|-(?:known|selling|seller)"
)

ONLY_NOT = re.compile(
    r"\s(?:a|an|one|two|three|four|five|six|few|[0-9$€£]|if|be|recently|just|slightly|because|after|when|until)"
)

RECORD = re.compile(
    r"[\s-](?P<what>high|low|number|numbers|breaking|setting|level|levels|amount|profit|profits|temperatures?|turnout"
    r"|heat|highs|lows|sales|year|season|pace|sum|price|prices|fine|share)(?![a-z])"
)

RANKED = re.compile(r"[\s-](?P<what>[a-z]*est|most\s[a-z]+|place|ranked|ranking)(?![a-z])")

ORDINAL_NOT = re.compile(
    r"\s(?:time|times|thoughts?|part[ys]|parties|wave|later|after|before|ago|half)(?![a-z])|-(?:party|degree|hand|guess|guessing|guessed|class|rate)"
)

TOP = re.compile(
    r"[\s-](?P<figure>[0-9]{1,4}|five|ten|twenty|fifty|hundred)(?P<share>\s?%|\spercent)?(?![\w.,]*[0-9%])"
)

NUMBER_ONE = re.compile(r"\s(?P<word>one|two|three)(?![a-z])")

NUMBER_SIGN = re.compile(r"\.?\s?(?P<figure>[0-9]{1,5})(?![\w,]*[0-9])")

MOST = re.compile(r"\s(?P<adjective>[a-z]+(?:-[a-z]+)*)")

MOST_NOT = re.compile(r"(?!)")

NOUN_BETWEEN = re.compile(r"(?!)")

ALSO_NOUNS = listed("double triple")

TWICE = "twice"

THAN_WORD = "than"

BOUNDS = listed("fewer less more")

NOT_OF_FIGURES = listed("better earlier further longer")

NO_SUPERLATIVES = listed("foremost furthest latest")

AT = "at"

OWNERS = listed("her his its our the their")

BEFORE_MOST = listed("country’s her his its nation’s our the their world's world’s")

NOT_BEFORE_FIRST = listed("at from nov. twenty very")

NAMED_FIRST = frozenset(("", "the"))

BEFORE_FIRST = listed("a became for her his its our the their was were")

ONLY = "only"

BEFORE_ONLY = listed("an are her his is its the their was were")

THE = "the"

NOT_BEFORE_RECORD = listed("the to")

RECORDS = listed("high low")

BEFORE_ORDINAL = listed("a as came finished her his its placed ranked the their")

RANK_WORDS = listed("place ranked ranking")

MOST_WORDS = listed("most")

NUMBER_ABBREVIATION = "No"

WITH_ARTICLE = frozenset(("The ", "the "))

LEADS: dict[str, tuple[str, ...]] = {"result": ("as a ", "the ", "a ")}
"""What may stand before a phrase's chief word and belongs to it."""

BEST_WORDS = listed("best")

LEAST_WORDS = listed("least")

FIRST_WORDS = listed("first")

RECORD_WORDS = listed("record")

TOP_WORDS = listed("top")

NUMBER_WORDS = listed("number")

NUMBER_ONES = {"one": "1", "two": "2", "three": "3"}

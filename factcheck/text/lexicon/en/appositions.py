"""English appositions.

Compiled for this project.
"""

from __future__ import annotations

import re

from factcheck.text.wordlists import listed

OPEN = re.compile(
    r",[ \u00a0](?P<head>(?:the|an?|one of|his|her|its|their|(?:now |then )?(?:former|chief|senior)) (?=\w))"
)

DOT_INSIDE = re.compile(
    r"\.(?:(?<=\bMr\.)|(?<=\bMrs\.)|(?<=\bMs\.)|(?<=\bDr\.)|(?<=\bSt\.)|(?<=\bSen\.)|(?<=\bRep\.)|(?<=\bGov\.)|(?=[A-Z]\.|[\w]|’|'|\s[a-z]|(?<=[A-Z]\.)\s?[A-Z]))"
)

VERB = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|said|says|told|did|does|do|who|which"
    r"|that|when|where|while|if|as|but|than|because|came|went|took|made|became|began|found|gave|got|left|met|put|saw"
    r"|showed|added|wrote|spoke|asked|called for|noted|reports|reported)\b"
)

ADVERBIAL = listed("""
    In On At For From By With After Before As If Although Though Because Since While When During
    Under Over Between Among Once Until Despite Without Within Like Unlike Through Throughout Behind
    Beyond Following Given According To Of Instead Along Across Against Around Near Where Whether
    Even Just Only But And Not So Yesterday in on at for from by with after before as if although
    though because since while when during under
    """)

LIST = re.compile(r",?\s(?:and|or)(?![a-z])")

AND = re.compile(r"\s(?:and|or)\s(?=[a-z])")

ARTICLES = listed("the a an his her its their")

"""Say what the text engine found: risks, reasons to set aside, and how a claim's words differ."""

from __future__ import annotations

from factcheck.models import Difference, Risk, SetAsideReason
from factcheck.sentences import Sentence, say

RISKS = {
    Risk.ALLEGATION: say("allegation against a person"),
    Risk.ACCUSATION: say("allegation"),
    Risk.LEGAL: say("legal word"),
    Risk.ANONYMOUS: say("single anonymous source"),
    Risk.QUOTATION: say("quotation"),
    Risk.SUPERLATIVE: say("superlative"),
    Risk.NUMBER: say("number"),
    Risk.CAUSE: say("cause"),
    Risk.COMPARISON: say("comparison"),
    Risk.DATE: say("date"),
    Risk.NAME: say("name"),
}
"""Why an error in a claim would hurt."""

SET_ASIDE_REASONS = {
    SetAsideReason.NO_FACT: say("no fact"),
    SetAsideReason.QUESTION: say("question"),
    SetAsideReason.HEADING: say("heading"),
    SetAsideReason.GREETING: say("greeting"),
    SetAsideReason.THANKS: say("thanks"),
    SetAsideReason.TRANSITION: say("transition"),
    SetAsideReason.PLEA: say("wish or plea"),
    SetAsideReason.OPINION: say("first-person opinion"),
    SetAsideReason.DEMAND: say("demand"),
    SetAsideReason.JUDGEMENT: say("value judgement"),
    SetAsideReason.SUPPOSITION: say("supposition"),
    SetAsideReason.CREDIT: say("picture credit"),
}
"""Why a stretch of text holds nothing to check."""

DIFFERENCES: dict[Difference, Sentence] = {
    Difference.SPACING: say("Only white space changed."),
    Difference.MARKS: say("Only the style of quotation marks, dashes or omissions changed."),
    Difference.ENDS: say("Only capitals or marks at its ends changed."),
    Difference.HYPHENS: say("Only a hyphen changed."),
    Difference.TYPO: say("Only a typing error was put right."),
    Difference.HYPHENS_AND_TYPO: say("Only a hyphen changed, and a typing error was put right."),
    Difference.NEGATION: say("A negation beside it came or went."),
    Difference.ELSEWHERE: say("It stands elsewhere, in other words."),
}
"""In what a claim's words differ from those before; there is nothing to say where they do not."""

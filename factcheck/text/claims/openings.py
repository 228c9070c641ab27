"""How sentences open that state nothing, and why a person would leave each kind unchecked.

All of it is the writer's own voice: what stands in quotation marks is never judged by these lists.
"""

from __future__ import annotations

from factcheck.text.lexicon import Lexicon
from factcheck.text.lexicon.kinds import Opening


def opening_of(lexicon: Lexicon, sentence: str) -> Opening | None:
    """Find how a sentence opens, past what it may begin with; None where it opens as a statement."""
    reasons = lexicon.reasons
    lead = reasons.LEAD.match(sentence)
    behind = lead.end() if lead else 0
    match = reasons.ANY_OPENING.match(sentence, behind) or (
        reasons.ANY_OPENING.match(sentence) if behind else None
    )
    return reasons.OPENINGS[int(str(match.lastgroup)[1:])] if match else None

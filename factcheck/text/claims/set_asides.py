"""Which sentences hold nothing to check, each with the reason a person would accept.

A sentence is set aside only where it *opens* as one that states nothing (a question, a greeting,
thanks, a plea, a first-person opinion) **and** holds nothing that could be looked up.  In doubt it
is a claim: a fact that nobody checks costs more than an opinion that somebody looks at.
"""

from __future__ import annotations

from factcheck.models import SetAsideReason
from factcheck.text.claims import checkable
from factcheck.text.claims.openings import opening_of
from factcheck.text.lexicon import Lexicon, lexicon_of

_BEFORE = " \t([*_-–—•…."
_AFTER = " \t)]*_"


_LONGEST_RUN_UP = 10
"""Words before the question proper; more of them are a statement of their own."""


def reason(sentence: str, previous: str = "", *, language: str = "en") -> SetAsideReason | None:
    """Tell why a sentence holds nothing to check; None where it must be a claim.

    ``previous`` is the sentence before it in the same block: a bare «No.» after a question answers
    it, and an answer can be checked.
    """
    lexicon = lexicon_of(language)
    body = " ".join(sentence.split()).lstrip(_BEFORE).rstrip(_AFTER)
    if body.endswith("?"):
        return SetAsideReason.QUESTION if _only_asks(lexicon, body) else None
    bare = body.rstrip(".!…,;: –—-")
    if not bare or lexicon.reasons.EMPTY.fullmatch(bare):
        return None if previous.rstrip(_AFTER).endswith("?") else SetAsideReason.TRANSITION
    opening = opening_of(lexicon, body)
    if (
        opening is None
        or checkable.holds_fact(lexicon, body)
        or checkable.soft_signs(lexicon, body) > opening.slack
    ):
        return None
    return opening.reason


def _only_asks(lexicon: Lexicon, question: str) -> bool:
    """Tell whether a question takes nothing for granted that could be checked.

    A figure or a quotation could be, and so could what stands before the question proper.
    """
    reasons = lexicon.reasons
    if checkable.holds_figure(lexicon, question) or reasons.TELLS.search(question):
        return False
    asks = reasons.ASKS.search(question)
    run_up = question[: asks.start()] if asks else question
    return run_up.count(" ") < _LONGEST_RUN_UP

"""Which sentences hold nothing to check, each with the reason a person would accept.

A sentence is set aside only where it *opens* as one that states nothing (a question, a greeting,
thanks, a plea, a first-person opinion) **and** holds nothing that could be looked up.  In doubt it
is a claim: a fact that nobody checks costs more than an opinion that somebody looks at.
"""

from __future__ import annotations

import re

from factcheck.models import SetAsideReason
from factcheck.text.claims import checkable
from factcheck.text.claims.openings import opening_of
from factcheck.text.claims.wording import one_of

_BEFORE = " \t([*_-–—•…."
_AFTER = " \t)]*_"

_ASKING_WORDS = """what, what's, why, how, how's, where, where's, when, who, who's, whom, whose, which,
is, are, am, was, were, do, does, did, has, have, had, can, could, will, would, shall, should, may,
might, must, isn't, aren't, wasn't, weren't, don't, doesn't, didn't, hasn't, haven't, hadn't, can't,
couldn't, won't, wouldn't, shouldn't"""
_ASKS = re.compile(
    rf"(?:^|[,:;–—-] ?|\b(?:and|but|or|so) )(?:{one_of(_ASKING_WORDS)}"
    r"|(?:in|at|on|by|for|to|from|with|of|under|about) (?:what|which|whom|whose)(?!\w))",
    re.IGNORECASE,
)
_TELLS = re.compile(
    r"^(?:(?:and|but|so|now|well),? )?(?:do|did|don['’]t|didn['’]t) (?:you|we|they|people) "
    r"(?:even |really |also )?(?:know|realize|realise|remember|hear|see|notice)\b"
    r"(?! (?:what|why|how|who|where|when|whether|if)\b)"
    r"|[,–—] ?(?:right|ok|okay|huh|eh|no|yes|correct"
    r"|(?:is|are|was|were|do|does|did|has|have|can|could|will|would)(?:n['’]t)?"
    r" (?:it|he|she|they|you|we|i|not))\?$"
    r"|, (?:which|who|whose) (?!is it\b)",
    re.IGNORECASE,
)
"""«Did you know that …?», «…, isn’t it?» and «…, which had failed before?» state something."""
_LONGEST_RUN_UP = 10
"""Words before the question proper; more of them are a statement of their own."""

_EMPTY_WORDS = """for example, for instance, in other words, that said, first things first, moving on,
read on, so far, so far so good, all right, alright, ok, okay, well, now, look, right, anyway, so be it,
of course, to be clear, in short, in sum, in conclusion, fair enough, not so fast, there you have it,
that's it, that's all, that's that, you bet, absolutely, indeed, exactly, sure, yes, no, yeah, nope, yep,
not at all, sorry, wow, oh, please, amen, again, and so on, and so forth, no problem, go ahead, my point
exactly, period, full stop, enough"""
_EMPTY = re.compile(one_of(_EMPTY_WORDS), re.IGNORECASE)


def reason(sentence: str, previous: str = "") -> SetAsideReason | None:
    """Tell why a sentence holds nothing to check; None where it must be a claim.

    ``previous`` is the sentence before it in the same block: a bare «No.» after a question answers
    it, and an answer can be checked.
    """
    body = " ".join(sentence.split()).lstrip(_BEFORE).rstrip(_AFTER)
    if body.endswith("?"):
        return SetAsideReason.QUESTION if _only_asks(body) else None
    bare = body.rstrip(".!…,;: –—-")
    if not bare or _EMPTY.fullmatch(bare):
        return None if previous.rstrip(_AFTER).endswith("?") else SetAsideReason.TRANSITION
    opening = opening_of(body)
    if opening is None or checkable.holds_fact(body) or checkable.soft_signs(body) > opening.slack:
        return None
    return opening.reason


def _only_asks(question: str) -> bool:
    """Tell whether a question takes nothing for granted that could be checked.

    A figure or a quotation could be, and so could what stands before the question proper.
    """
    if checkable.holds_figure(question) or _TELLS.search(question):
        return False
    asks = _ASKS.search(question)
    run_up = question[: asks.start()] if asks else question
    return run_up.count(" ") < _LONGEST_RUN_UP

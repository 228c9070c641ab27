"""Tells an interview's questions from its answers by their form, and gives the answers their speaker."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from factcheck.models import Block, Role
from factcheck.text.lexicon import Lexicon
from factcheck.text.lexicon.speech_sections import Reported, Saying
from factcheck.text.quotes import persons

_FEWEST = 2
"""Questions with an answer that make an interview of a text; one alone is rhetoric."""
_SHARE = 5
"""The least share of questions among the paragraphs where the lead does not announce an interview."""
_LEAD = 3
"""Paragraphs before the first question that may say who is asked."""
_NAME_AT = 60
_LONGEST_QUESTION = 400


class Interview:
    """The answers of an interview and who gives them; empty where the text is none.

    A question is a paragraph of its own that ends with a question mark or is labelled as one. What
    follows up to the next question answers it. The person asked is the one whom the lead names behind
    «spoke to» or «interviewed», or else the only person in it; with several the answers stay nobody's.
    """

    def __init__(self, lexicon: Lexicon, text: str, blocks: Sequence[Block]) -> None:
        body = [block for block in blocks if block.role in (Role.BODY, Role.SUBHEAD, Role.QUOTE)]
        asks = [_asks(lexicon, text, block) for block in body]
        self._questions: frozenset[int] = frozenset()
        self._answers: frozenset[int] = frozenset()
        self.asked = ""
        answered = sum(one and not other for one, other in pairwise(asks))
        if answered < _FEWEST:
            return
        first = asks.index(True)
        lead = [block for block in blocks if block.end <= body[first].start and block.role is not Role.BYLINE]
        told = any(_asking(lexicon).INTERVIEWING.search(text, block.start, block.end) for block in lead)
        if not told and (answered == _FEWEST or answered * _SHARE < len(body)):
            return  # an essay asks in passing: only its form shows an interview
        starts = list(zip((block.start for block in body), asks, strict=True))
        self._questions = frozenset(start for start, ask in starts if ask)
        self._answers = frozenset(start for start, ask in starts[first:] if not ask)
        self.asked = _asked(lexicon, text, lead)

    def is_question(self, block: Block) -> bool:
        """Tell whether a paragraph is one of the interview's questions."""
        return block.start in self._questions

    def speaker(self, block: Block) -> str:
        """Return the speaker of a paragraph that is an answer; empty for any other."""
        return self.asked if block.start in self._answers else ""


def _asks(lexicon: Lexicon, text: str, block: Block) -> bool:
    wording = text[block.start : block.end].strip()
    if _asking(lexicon).QUESTION_LABEL.match(wording):
        return True
    return wording.endswith("?") and len(wording) <= _LONGEST_QUESTION


def _is_one(lexicon: Lexicon, words: str) -> bool:
    """Tell whether the words behind «interviews» may mean one person: «interviewed her», «… the mayor»."""
    first = words.split(None, 1)[0].rstrip(".,:;").lower() if words.strip() else ""
    if lexicon.orders_freely:
        return not first or first in lexicon.reported.DETERMINERS or first in lexicon.reported.OBJECTS
    return not first or first in lexicon.grammar.DETERMINERS or first in lexicon.grammar.OBJECT_PRONOUNS


def _asking(lexicon: Lexicon) -> Saying | Reported:
    """Return the section that knows how interviews are announced."""
    return lexicon.reported if lexicon.orders_freely else lexicon.saying


def _asked(lexicon: Lexicon, text: str, lead: Sequence[Block]) -> str:
    """Return the name of the person asked, from the paragraphs before the first question."""
    cast = persons.cast(text, lexicon.language)
    named: set[str] = set()
    for block in (*lead[:1], *lead[1:][-_LEAD:]):
        mentions = cast.mentions_in(block.start, block.end)
        for cue in _asking(lexicon).INTERVIEWING.finditer(text, block.start, block.end):
            behind = {
                cast.full_name(m.name, m.start) for m in mentions if 0 <= m.start - cue.end() < _NAME_AT
            }
            if behind:
                return behind.pop() if len(behind) == 1 else ""
            if not _is_one(lexicon, text[cue.end() : block.end]):
                return ""  # «interviews experts on storms»: several, of whom a picture may name one
        named.update(cast.full_name(mention.name, mention.start) for mention in mentions)
    return named.pop() if len(named) == 1 else ""

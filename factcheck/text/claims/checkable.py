"""What in a sentence could be looked up, judged by its words alone."""

from __future__ import annotations

from factcheck.text.lexicon import Lexicon


def holds_fact(lexicon: Lexicon, sentence: str) -> bool:
    """Tell whether a sentence names anything to look up: a figure, name, time, report, deed, law."""
    return lexicon.facts.FACT.search(sentence) is not None


def holds_figure(lexicon: Lexicon, sentence: str) -> bool:
    """Tell whether a sentence gives a number or quotes somebody's words."""
    return lexicon.facts.FIGURE.search(sentence) is not None


def soft_signs(lexicon: Lexicon, sentence: str) -> int:
    """Count the signs that alone prove no fact: an extent (a superlative, «never») and a second statement."""
    facts = lexicon.facts
    return sum(pattern.search(sentence) is not None for pattern in (facts.SCOPE, facts.SECOND))

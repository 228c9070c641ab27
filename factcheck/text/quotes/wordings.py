"""Find whose words a noun of wording carries: the phrase she used, a statement by somebody, his claim that.

All functions work on a list of words and indexes into it.
"""

from __future__ import annotations

from factcheck.text.quotes import speakers, subjects, verbs
from factcheck.text.quotes.phrases import Words
from factcheck.text.quotes.subjects import Phrase


def user(words: Words, low: int, noun: int, at: int) -> Phrase | None:
    """Return who uses the words of a quotation: Lund has used the phrase “…” for years."""
    saying = words.saying
    if noun + 1 != at or words[noun].low not in saying.WORDING or noun - 2 <= low:
        return None
    verb = noun - 2
    plain = words[noun - 1].low in words.grammar.DETERMINERS
    if not plain or words[verb].low not in saying.USING or verbs.is_led_to(words, verb):
        return None
    return speakers.subject_before(words, low, verb)


def author(words: Words, noun: int, at: int) -> Phrase | None:
    """Return who is named behind a noun that leads to the quotation: a statement by Ana Duarte: “…”."""
    grammar = words.grammar
    if words[noun].low not in words.saying.NOUNS or words[at - 1].low not in ":,":
        return None
    if words[noun + 1].low not in words.saying.AUTHORED:
        return None
    speaker = subjects.subject_after(words, noun + 2, at)
    if speaker is None or any(verbs.is_verb(words, each) for each in range(*speaker)):
        return None
    between = words[speaker[1] : at]
    only_when = all(
        word.kind in "np" or word.low in grammar.TIMES or word.low in grammar.PREPOSITIONS for word in between
    )
    return speaker if only_when else None


def leads_on(words: Words, noun: int, at: int) -> bool:
    """Tell whether a cue noun introduces the quotation: his claim that …, her words “…”."""
    saying = words.saying
    grammar = words.grammar
    following = words[noun + 1].low
    if following == grammar.THAT or (words[noun].low == saying.WORDS and following == ","):
        return True
    return all(word.kind == "p" for word in words[noun + 1 : at])


def worded(words: Words, start: int, high: int) -> tuple[Phrase, Phrase] | None:
    """Read whose words a quotation is: «“…,” in the words of Ana Duarte»."""
    of = start + 3
    if of + 1 >= high or words[start].low not in words.grammar.PREPOSITIONS:
        return None
    if words[of - 1].low != words.saying.WORDS or words[of].low != words.grammar.OF:
        return None
    speaker = subjects.subject_after(words, of + 1, high)
    return None if speaker is None else (speaker, (of - 1, of))

"""Read a noun phrase forwards: from the start of a sentence, or from behind a cue.

All functions work on a list of words and indexes into it. A noun phrase is given as the half-open
range of its words.
"""

from __future__ import annotations

from factcheck.text.lexicon import Lexicon
from factcheck.text.lexicon.kinds import Form
from factcheck.text.quotes import verbs
from factcheck.text.quotes.phrases import Word, Words

Phrase = tuple[int, int]

REACH = 40
"""Words looked at on either side of a cue, so that a hostile sentence costs no more than a long one."""
LONGEST = 9
DASHES = frozenset(("―", "—", "–", "--", "-"))
_SKIPPED = DASHES | frozenset(",•·*")
"""Marks that may stand before a sentence's subject, such as those of a list."""
_PLACE = 9
"""Words within which the place and the agency before a report's first sentence end."""


def subject_after(words: Words, start: int, high: int) -> Phrase | None:
    """Return the noun phrase that begins at `start`, as in «said one source on the panel»."""
    grammar = words.grammar
    end = start
    high = min(high, start + 12, len(words))
    while end < high:
        word = words[end]
        if word.kind in "pq" and word.low not in ("&", "’", "'", "/"):
            break
        if word.kind == "w" and end > start:
            if word.low in grammar.CONJUNCTIONS and word.low != grammar.AND:
                break
            if word.low in grammar.PREPOSITIONS and word.low not in grammar.AFTER_NAME:
                break
            if (
                word.low in grammar.ADVERBS
                or word.low in grammar.AUXILIARIES
                or (word.low in grammar.BE and word.low not in grammar.POSSESSIVES)
            ):
                break
        if word.low in grammar.TIMES and end > start and words[end - 1].low not in grammar.ARTICLES:
            break  # but «a Tuesday report»
        end += 1
        if word.low in grammar.SUBJECT_PRONOUNS:
            break
    return _trim_after(words, start, end)


def _trim_after(words: Words, start: int, end: int) -> Phrase | None:
    grammar = words.grammar
    while end > start and words[end - 1].low in grammar.NOT_LAST:
        end -= 1
    if start >= end:
        return None
    end = _with_name(words, start, end)
    first = words[start]
    if first.kind == "w" and (
        first.low in grammar.PREPOSITIONS
        or first.low in grammar.CONJUNCTIONS
        or first.low in grammar.OBJECT_PRONOUNS
        or first.low in grammar.NOT_SUBJECTS
        or first.low in grammar.ADVERBS
        or first.low in grammar.AUXILIARIES
        or first.low.endswith(grammar.ADVERB_ENDING)
    ):
        return None
    if first.low in grammar.TIMES:
        return None
    return (start, end)


def _with_name(words: Words, start: int, end: int) -> int:
    """Take in the name behind a description: said the opposition leader, Ana Duarte."""
    grammar = words.grammar
    if end + 2 >= len(words) or words[end].low != "," or words[end - 1].kind != "w" or end - start > 6:
        return end
    last = end + 1
    while last < len(words) and words[last].kind == "C" and words[last].low not in grammar.TIMES:
        last += 1
    closed = last == len(words) or words[last].kind == "p"
    return last if closed and 2 <= last - end - 1 <= 4 else end


def subject_of_sentence(words: Words, low: int, high: int) -> Phrase | None:
    """Return the subject of the sentence that begins at `low`, where it is plain to see."""
    grammar = words.grammar
    at = _past_place(words, low, high)
    high = min(high, low + REACH)
    while at < high and (
        words[at].low in grammar.LEADING or words[at].low in grammar.ADVERBS or words[at].low in _SKIPPED
    ):
        at += 1
    at = _past_day(words, at, high)
    for _ in range(4):
        found = _phrase_starting(words, at, high)
        if found is not None:
            return found
        while at < high and words[at].low != ",":
            at += 1
        at += 1
    return None


def _past_place(words: Words, low: int, high: int) -> int:
    """Step over the place that a report opens with: «LISBON, Portugal (AP) — The council met»."""
    begins = high + 1 < len(words) and words[high + 1].low.endswith(words.grammar.ING)
    last = high + 1 if begins and words[high].low in DASHES else high - 1  # «LISBON (AP) — Calling it “…”»
    for at in range(low + 1, min(last, low + _PLACE)):
        if words[at].low in DASHES and words[at].start > words[at - 1].end:
            return at + 1 if words[low].kind == "C" else low
        if words[at].kind in ("q", "w"):
            break
    return low


def _past_day(words: Words, at: int, high: int) -> int:
    """Step over the day that a sentence opens with, where no comma closes it: «On 3 May the council met»."""
    grammar, end = words.grammar, at + 1
    if at >= high or words[at].low not in grammar.PREPOSITIONS:
        return at
    while end < high and (words[end].kind == "n" or words[end].low in grammar.TIMES):
        end += 1
    named = any(word.low in grammar.TIMES for word in words[at + 1 : end])
    return end if named and end < high and words[end].kind in "wC" else at


def _phrase_starting(words: Words, start: int, high: int) -> Phrase | None:
    grammar = words.grammar
    if start >= high:
        return None
    first = words[start]
    if first.low in grammar.PERSONAL_PRONOUNS:
        return (start, start + 1)
    if first.low in grammar.PREPOSITIONS or first.low in grammar.CONJUNCTIONS or first.low in grammar.TIMES:
        return None
    if first.kind in "pq" or (first.kind == "w" and first.low not in grammar.DETERMINERS):
        return None
    if _opens_with_verb(words, start):
        return None
    end = start + 1
    while (
        end < high
        and end - start < LONGEST
        and (_goes_on(words.lexicon, words[end]) or _joins_names(words, start, end, high))
    ):
        end += 1
    if (end >= high and high - start > 3) or (end == start + 1 and first.kind == "n"):
        return None
    alone = end == start + 1 and end < high and first.kind == "C"
    leads = first.low in grammar.OPENING_ADJECTIVES and alone and words[end].low in grammar.PREPOSITIONS
    if leads or (alone and _is_aside(words, start)):
        return None
    if alone and _is_no_verb(words.lexicon, words[end]) and not _is_of_a_place(words, end, high):
        return None  # «Preys on our fears»: a sentence without a subject
    return _trim_after(words, start, end)


def _is_aside(words: Words, at: int) -> bool:
    """Tell whether a capitalised adverb stands alone before the subject: Finally, Lund wrote."""
    low, grammar = words[at].low, words.grammar
    adverb = low.endswith(grammar.ADVERB_ENDING) or low in grammar.COUNTING
    named = low.capitalize() in words.lexicon.people.GIVEN_NAMES
    return adverb and not named and words[at + 1].low == ","


def _joins_names(words: Words, start: int, at: int, high: int) -> bool:
    """Tell whether a small word stands within an institution's name: the Centers for Disease Control."""
    grammar, word = words.grammar, words[at]
    if words[start].low not in grammar.ARTICLES or (
        word.low != grammar.AND and word.low not in grammar.AFTER_NAME
    ):
        return False
    return at + 1 < high and words[at - 1].kind == "C" and words[at + 1].kind == "C"


def _is_of_a_place(words: Words, at: int, high: int) -> bool:
    """Tell whether a place stands between a subject and its verb: «Crews in Port Asten met»."""
    end = at + 1
    while end < high and words[end].kind == "C":
        end += 1
    return at + 1 < end < high and verbs.is_verblike(words.lexicon, words[end].low)


def _is_no_verb(lexicon: Lexicon, word: Word) -> bool:
    """Tell whether a word that follows the first one shows that to be no subject."""
    grammar = lexicon.grammar
    if word.low in grammar.AFTER_NAME or word.kind != "w":
        return False
    return word.low in grammar.PREPOSITIONS or word.low in grammar.OBJECT_PRONOUNS


def _opens_with_verb(words: Words, at: int) -> bool:
    grammar = words.grammar
    word = words[at]
    following = words[at + 1] if at + 1 < len(words) else word
    return (
        word.low.endswith(grammar.PARTICIPLE_ENDINGS)
        and following.kind == "w"
        and following.low not in grammar.BE
    )


def _goes_on(lexicon: Lexicon, word: Word) -> bool:
    """Tell whether a word can stand inside the subject, before its verb."""
    grammar = lexicon.grammar
    if word.kind in "C" or word.low in grammar.POSSESSIVES:
        return True
    if (
        word.kind != "w"
        or word.low in grammar.BE
        or word.low in grammar.AUXILIARIES
        or word.low in grammar.ADVERBS
        or word.low in grammar.IRREGULAR_PASTS
    ):
        return False
    if word.low in grammar.CONJUNCTIONS or (word.low in grammar.PREPOSITIONS and word.low != grammar.OF):
        return False
    entry = lexicon.saying.VERBS.get(word.low)
    if entry is not None and entry[1] is not Form.BASE:
        return False
    return not word.low.endswith(grammar.NOT_NOUN_ENDINGS) and word.low not in grammar.TIMES


def plain_subject(words: Words, low: int, high: int) -> Phrase | None:
    """Return the sentence's subject only where a verb or a colon follows it, so that it acts or speaks."""
    found = subject_of_sentence(words, low, high)
    if found is None:
        return None
    start, end = found
    adverbial = words[start].low.endswith(words.grammar.ADVERBIAL_ENDINGS)
    if (adverbial and not (end - start > 1 and words[start + 1].kind == "C")) or (
        end - start == 1 and words[start].kind == "C" and _shouts(words.lexicon, words[start])
    ):
        return None
    following = words[end] if end < len(words) else None
    if end - start == 1 and words[start].low in words.saying.LABELS and following and following.low == ":":
        return None  # «Excerpt: “…”»
    if following is None or any(word.low == ":" for word in words[end : min(high - 1, end + REACH)]):
        return None
    nearer = _later_clause(words, end, high) if words[high - 1].low == ":" else None
    if nearer is not None:
        return nearer
    named = words[end - 1].kind == "C" and end - start > 1
    if named and words[high - 1].low == ":" and _only_names(words, end, high - 1):
        return _both(words, found)  # «Ana Lund and Tim Berg of the yard: ¶ “…”»
    if (following.low == ":" and end + 1 >= high) or (named and following.low in (",", "(", "—", "–")):
        return found
    return found if following.kind == "w" and verbs.is_verblike(words.lexicon, following.low) else None


def _only_names(words: Words, start: int, end: int) -> bool:
    """Tell whether names and nouns, without a verb, are all that stands between a name and a colon."""
    between = words[start:end]
    return all(
        word.kind == "C" or (word.kind == "w" and not verbs.is_verblike(words.lexicon, word.low))
        for word in between
    )


def _both(words: Words, found: Phrase) -> Phrase:
    """Take in the second of two names that «and» joins."""
    end = found[1]
    if words[end].low != words.grammar.AND or words[end + 1].kind != "C":
        return found
    end += 1
    while words[end].kind == "C":
        end += 1
    return (found[0], end)


def _later_clause(words: Words, start: int, high: int) -> Phrase | None:
    """Return the pronoun that opens the last clause before a colon: She fell silent, so that I asked: “…”."""
    grammar = words.grammar
    for at in range(high - 1, start, -1):
        if words[at].low in grammar.PERSONAL_PRONOUNS and (
            words[at - 1].low == "," or words[at - 1].low in grammar.CONJUNCTIONS
        ):
            return (at, at + 1)
    return None


def _shouts(lexicon: Lexicon, word: Word) -> bool:
    return word.end - word.start < 3 and word.low not in lexicon.grammar.SUBJECT_PRONOUNS


def is_namelike(words: Words, phrase: Phrase) -> bool:
    """Tell whether the phrase is «he» or «she», or holds a name."""
    grammar = words.grammar
    start, end = phrase
    if end - start == 1 and words[start].low in grammar.PERSONS:
        return True
    return any(
        word.kind == "C"
        and word.low not in grammar.TIMES
        and word.low not in grammar.DETERMINERS
        and word.low not in grammar.SUBJECT_PRONOUNS
        and word.low not in grammar.BEFORE_IS  # «Here’s a word»
        for word in words[start:end]
    )

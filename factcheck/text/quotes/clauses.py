"""Find the subject of a verb in languages where it may stand on either side of it.

All functions work on a list of words and indexes into it, as those of `nouns` do.
"""

from __future__ import annotations

from factcheck.text.quotes import nouns
from factcheck.text.quotes.phrases import Words
from factcheck.text.quotes.subjects import DASHES, Phrase

_REACH = 30


def clause_start(words: Words, low: int, at: int) -> int:
    """Return where the clause around a word begins: behind a mark or a conjunction."""
    reported = words.lexicon.reported
    low = max(low, at - _REACH)
    while at > low:
        before = words[at - 1]
        if before.kind == "q" and at - 1 not in words.named:
            break
        if before.kind == "p" and before.low not in nouns.GLUE:
            break
        if before.kind == "w" and (before.low in reported.CONJUNCTIONS or before.low in reported.THAT):
            break
        if before.low in reported.AS or (
            before.low in reported.AND and not nouns.joins(words, at - 1, at + 1)
        ):
            break
        if before.low in reported.AND and _has_verb(words, low, at - 1):
            break
        at -= 1
    return at


def _has_verb(words: Words, low: int, high: int) -> bool:
    """Tell whether words before an «and» have a verb of their own: «ils sont là et le duc dit»."""
    reported = words.lexicon.reported
    if reported.NOUNS_HAVE_CAPITALS:
        return False
    finite = reported.FINITE
    return any(
        word.kind == "w" and (word.low in reported.VERBS or finite.search(word.low))
        for word in words[low:high]
    )


def subject_around(words: Words, low: int, verb: int, behind: int, high: int) -> Phrase | None:
    """Return the subject of a verb, before it or else behind it, from `behind` on.

    What stands before the verb is its subject unless it opens with a preposition or a word of time.
    """
    reported = words.lexicon.reported
    set_in = _set_in(words, low, verb, behind, high)
    if set_in is not None:
        return set_in
    start = clause_start(words, low, verb)
    bare = all(word.low in reported.CLITICS for word in words[start:verb])  # «…, se declaró»
    if bare or (start == verb - 1 and words[start].low in reported.RELATIVES):
        antecedent = _before_relative(words, low, start) if bare else None
        if bare and antecedent is None and _is_relative(words, low, start):
            return None  # «…, que narram a saga»: what follows is no subject
        called = antecedent or _called_and_named(words, low, start)
        called = called or (None if bare else _named_between(words, low, start))
        if called is not None:
            return called
        inserted = _past_insertion(words, low, start)
        if inserted is not None and not reported.NOUNS_HAVE_CAPITALS:
            return inserted
        after = nouns.phrase_from(words, behind, high) if bare else None
        return after or inserted
    if not reported.NOUNS_HAVE_CAPITALS and words[verb - 1].low in reported.RELATIVES:
        return _right_before(words, start - 2, verb - 1)  # «le rapport qui considère»
    before = _before(words, start, verb) or _right_before(words, start, verb)
    if before is not None:
        return before
    return nouns.phrase_from(words, behind, high) or _last_name(words, start, verb)


def _set_in(words: Words, low: int, verb: int, behind: int, high: int) -> Phrase | None:
    """Return who is named between two commas with the verb: «Os preços, disse Ana Lima, são “…”»."""
    if verb <= low or words[verb - 1].low != "," or any(word.low == "," for word in words[low : verb - 1]):
        return None
    found = nouns.phrase_from(words, behind, high, past_setting=False)
    if found is None or found[1] >= len(words):
        return None
    if words[found[0]].kind != "C" and not nouns.is_person(words, found):
        return None
    closed = words[found[1]].low == "," or words[found[1]].kind == "q"
    return found if closed and words[found[1] - 1].kind == "C" else None


def _is_relative(words: Words, low: int, start: int) -> bool:
    """Tell whether a relative behind a comma opens a clause."""
    reported = words.lexicon.reported
    if reported.NOUNS_HAVE_CAPITALS or start - 2 <= low or words[start - 2].low != ",":
        return False
    return words[start - 1].low in reported.RELATIVES


def _before_relative(words: Words, low: int, start: int) -> Phrase | None:
    """Return what a relative clause between commas is about: «un profesor, que pidió …»."""
    if not _is_relative(words, low, start):
        return None
    found = _before(words, clause_start(words, low, start - 2), start - 2)
    return found if found is not None and found[1] == start - 2 else None


def _right_before(words: Words, start: int, verb: int) -> Phrase | None:
    """Return the noun phrase that ends at a verb behind a setting: «Nella nota la giunta scrive»."""
    reported = words.lexicon.reported
    if reported.NOUNS_HAVE_CAPITALS:
        return None
    for at in range(verb - 2, start + 1, -1):
        if words[at].kind == "p":
            return None
        joined = words[at - 1].low in reported.PREPOSITIONS | reported.LINKS
        if words[at].low in reported.DETERMINERS and not joined:
            found = nouns.phrase_from(words, at, verb, past_setting=False)
            return found if found is not None and found[1] == verb else None
    return None


def _before(words: Words, start: int, verb: int) -> Phrase | None:
    """Return the subject that fills the words before a verb, but for adverbs."""
    reported = words.lexicon.reported
    small = (reported.ADVERBS, reported.AND, reported.CONJUNCTIONS)
    while start < verb and any(words[start].low in group for group in small):
        start += 1
    if start >= verb or words[start].low in reported.PREPOSITIONS or words[start].low in reported.TIMES:
        return None
    return nouns.phrase_from(words, start, verb, past_setting=False)


def _past_insertion(words: Words, low: int, start: int) -> Phrase | None:
    """Return the subject before an insertion: «Anna Weber, die das Amt leitet, sagte»."""
    if start <= low:
        return None
    closing = words[start - 1].low
    if closing in words.lexicon.reported.AND | words.lexicon.reported.CONJUNCTIONS:
        return first_subject(words, low, start - 1)
    if closing != "," and closing not in DASHES and closing not in ")]":
        return None
    opening = start - 2
    if closing in ")]" and any(word.low in "([" for word in words[low:opening]):
        while words[opening].low not in "([":
            opening -= 1
    while opening > low and (words[opening].kind not in "pq" or words[opening].low in nouns.GLUE):
        opening -= 1
    if closing == "," and words[opening].low == ")" and opening > low:
        return _past_insertion(words, low, opening + 1)  # «le maire, Morel (LR), dit»
    if opening <= low or words[opening].kind == "q":
        return _before(words, clause_start(words, low, start - 1), start - 1)
    begin = clause_start(words, low, opening)
    before = _before(words, begin, opening)
    if before is None:
        return _last_name(words, begin, opening) or _past_insertion(words, low, begin)
    return _called_and_named(words, low, start) or before


def _called_and_named(words: Words, low: int, start: int) -> Phrase | None:
    """Return a calling with the name that follows it between commas: «O advogado, Sérgio Pontes, negou»."""
    opening = start - 2
    while opening > low and (
        words[opening].kind == "C" or words[opening].low in words.lexicon.people.PARTICLES
    ):
        opening -= 1
    if opening <= low or start - opening < 4 or words[opening].low != "," or words[start - 1].low != ",":
        return None
    before = _before(words, clause_start(words, low, opening), opening)
    if before is None or words[before[0]].low not in words.lexicon.reported.DETERMINERS:
        return None
    return (before[0], start - 1)


def _named_between(words: Words, low: int, start: int) -> Phrase | None:
    """Return the name between two commas that a relative tells more of: «son ami, Yves Morel, qui dit»."""
    first = start - 1
    while first > low and words[first - 1].kind == "C":
        first -= 1
    if start - first < 3 or words[start - 1].low != ",":
        return None
    behind_comma = any(words[first - each].low == "," for each in (1, 2) if first - each >= low)
    return (first, start - 1) if behind_comma else None


def _last_name(words: Words, start: int, end: int) -> Phrase | None:
    """Return the run of capitalised words that ends before a verb."""
    reported = words.lexicon.reported
    first = end
    while first > start and words[first - 1].kind == "C" and words[first - 1].low not in reported.TIMES:
        first -= 1
    if end - first == 1 and words[first].low in reported.POINTING:
        return None
    led = first > start and words[first - 1].low in reported.PREPOSITIONS | reported.LINKS
    if led or (first < end and words[first].low in reported.PREPOSITIONS):
        return None  # «in Parlamento disse»
    return (first, end) if end - first > (1 if reported.NOUNS_HAVE_CAPITALS else 0) else None


def first_subject(words: Words, low: int, high: int) -> Phrase | None:
    """Return the noun phrase a sentence opens with, or the one behind its first verb."""
    reported = words.lexicon.reported
    at = low
    while at < high and (words[at].low in reported.ADVERBS or words[at].low in reported.AND):
        at += 1
    if at >= high:
        return None
    if words[at].low in reported.PREPOSITIONS or words[at].low in reported.TIMES or at > low:
        verb = next(
            (
                each
                for each in range(at, min(high, at + _REACH))
                if words[each].kind == "w" and nouns.is_verb(reported, words[each].low)
            ),
            None,
        )
        if verb is not None:
            return nouns.phrase_from(words, verb + 1, high)
    return nouns.phrase_from(words, at, high, past_setting=False)

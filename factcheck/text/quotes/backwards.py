"""Read a noun phrase backwards: the one that ends right before a verb, or before what somebody owns.

All functions work on a list of words and indexes into it.
"""

from __future__ import annotations

from factcheck.text.lexicon import Lexicon
from factcheck.text.quotes import verbs
from factcheck.text.quotes.phrases import Word, Words
from factcheck.text.quotes.subjects import LONGEST, Phrase


def owner_ending(words: Words, low: int, end: int) -> Phrase | None:
    """Return who owns what follows, without the verb that takes it: «took issue with Lund’s claim»."""
    found = phrase_ending(words, low, end)
    if found is None:
        return None
    grammar = words.grammar
    for at in range(end - 1, found[0], -1):
        word = words[at]
        past = word.low.endswith(grammar.PARTICIPLE_ENDINGS) or word.low in grammar.IRREGULAR_PASTS
        if word.kind == "w" and (past or (word.low in grammar.PREPOSITIONS and word.low != grammar.OF)):
            return _trim(words, at + 1, end)
    return found


def is_adverb(words: Words, at: int) -> bool:
    """Tell whether a word is an adverb by its ending."""
    return words[at].low.endswith(words.grammar.ADVERB_ENDING) and len(words[at].low) > 4


def _is_boundary(words: Words, at: int) -> bool:
    grammar, saying = words.grammar, words.saying
    word = words[at]
    if word.low in saying.SPEAKING and verbs.is_verb(words, at):
        return True  # «Prosecutors say Berg told …»
    return (word.kind in "pq" and word.low not in ("&", "/", "$", "%", "#", "’", "'")) or (
        word.kind == "w" and (word.low in grammar.CONJUNCTIONS or word.low in saying.PLAIN)
    )


def phrase_ending(words: Words, low: int, end: int) -> Phrase | None:
    """Return the noun phrase that ends just before `end`."""
    grammar = words.grammar
    if words[end - 1].low in grammar.SUBJECT_PRONOUNS:
        return (end - 1, end)
    start = end
    while start > low and not _is_boundary(words, start - 1):
        start -= 1
    if (
        start - 2 >= low
        and words[start - 1].low == grammar.AND
        and words[start - 2].kind == "C"
        and start < end
        and (words[start].kind == "C" or words[start].low in grammar.DETERMINERS)
    ):
        earlier = start - 1
        while earlier > low and not _is_boundary(words, earlier - 1):
            earlier -= 1
        if earlier == low or words[earlier - 1].kind in "pq" or _is_of_an_office(words, earlier, start - 1):
            start = earlier
    if start > low and start < end - 1 and opens_relative(words, start - 1):
        return None  # «a girl who took pills has told»: the clause of a noun, not a subject
    while start < end and _only_leads(words, start):
        start += 1
    while start < end - 1 and words[start].kind == "C" and words[start].low in grammar.CONJUNCTIONS:
        start += 1  # «Though typically the committee», capitalised only by its place
    while start < end - 1 and _is_time(words, start):
        start += 1  # «On Monday police told …»
    found = _trim(words, start, end)
    if found is None or _is_second_of_two(words, low, found):
        return None
    return _with_first_half(words, low, found) or _behind_insertion(words, low, found)


def _is_of_an_office(words: Words, start: int, joint: int) -> bool:
    """Tell whether «and» stands within the name of an office: the Joint Committee on Ports and Security."""
    openings = words.lexicon.organisations.ORG_OPENINGS
    for at in range(joint - 1, start, -1):
        if words[at].kind != "C":
            led = words[at].low in words.grammar.PREPOSITIONS and at + 1 < joint
            return led and words[at - 1].low.capitalize() in openings
    return False


def opens_relative(words: Words, at: int) -> bool:
    """Tell whether a word opens a clause that tells of the noun before it, its verb right behind."""
    grammar = words.grammar
    low, verb = words[at].low, words[at + 1]
    if verb.kind != "w" or (low not in grammar.RELATIVES and low != grammar.THAT):
        return False
    is_plain = any(
        verb.low in each
        for each in (grammar.BE, grammar.AUXILIARIES, grammar.MODALS, grammar.IRREGULAR_PASTS)
    )
    return is_plain or (low in grammar.RELATIVES and verbs.is_verblike(words.lexicon, verb.low))


def _is_time(words: Words, at: int) -> bool:
    """Tell whether a word says when, by itself or with the one behind it."""
    grammar = words.grammar
    preposition = words[at].low in grammar.PREPOSITIONS and words[at + 1].low in grammar.TIMES
    return preposition or words[at].low in grammar.TIMES


def _is_second_of_two(words: Words, low: int, found: Phrase) -> bool:
    """Tell whether a bare noun only ends what an article opens: «a survey of small and large firms found»."""
    grammar = words.grammar
    start = found[0]
    first = words[start]
    if start - 2 < low or first.kind != "w" or words[start - 2].kind != "w":
        return False
    if first.low in grammar.DETERMINERS or first.low in grammar.SUBJECT_PRONOUNS:
        return False
    joint, before = words[start - 1].low, words[start - 2]
    return joint == grammar.OR or (joint == grammar.AND and verbs.is_adjective(words.lexicon, before))


def _only_leads(words: Words, at: int) -> bool:
    """Tell whether a word stands before a subject without being a part of it."""
    grammar = words.grammar
    word = words[at]
    return word.low in grammar.LEADING or word.low in grammar.BE or word.low in grammar.AUXILIARIES


def _with_first_half(words: Words, low: int, found: Phrase) -> Phrase | None:
    """Take in the first half of «the Department for Environment, Food and Rural Affairs»."""
    comma = found[0] - 1
    grammar, organisations, people = words.grammar, words.lexicon.organisations, words.lexicon.people
    if comma <= low or words[comma].low != "," or words[comma - 1].kind != "C":
        return None
    if any(word.low.capitalize() in people.GIVEN_NAMES for word in words[found[0] : found[1]]):
        return None
    if all(word.low != grammar.AND for word in words[found[0] : found[1]]):
        return None
    before = phrase_ending(words, low, comma)
    heads = {word.low.capitalize() for word in words[before[0] : before[1]]} if before else set()
    return (before[0], found[1]) if before and heads & organisations.ORG_OPENINGS else None


def _behind_insertion(words: Words, low: int, found: Phrase) -> Phrase:
    """Step over a description to the name before it: «Ana Duarte, chief of surgery, who …»."""
    start = found[0]
    if (
        words[start].kind != "w"
        or start - 2 < low
        or words[start - 1].low != ","
        or words[start - 2].kind != "C"
    ):
        return found
    first = start - 1
    while first > low and not _is_boundary(words, first - 1):
        first -= 1
    opens = first == low or words[first - 1].kind in "pq"
    if first == start - 2 and words[found[1]].kind == "w":
        return found  # «Overall, the fund warned»: no name, whose description a comma would close
    return (
        (first, start - 1)
        if opens and words[first].kind == "C" and _could_be_person(words.lexicon, words[first])
        else found
    )


def _could_be_person(lexicon: Lexicon, first: Word) -> bool:
    grammar = lexicon.grammar
    return not any(
        first.low in group
        for group in (
            grammar.PREPOSITIONS,
            grammar.TIMES,
            grammar.DETERMINERS,
            grammar.CONJUNCTIONS,
        )
    ) and not first.low.endswith(grammar.NOT_NOUN_ENDINGS)


def _trim(words: Words, start: int, end: int) -> Phrase | None:
    """Cut what stands before the subject itself, as in «in an interview the senator»."""
    grammar = words.grammar
    if start >= end or words[end - 1].kind in "np" or _holds_a_clause(words, start, end):
        return None
    of_them = end - start > 2 and words[end - 2].low == grammar.OF
    if words[end - 1].low in grammar.OBJECT_PRONOUNS and not of_them:
        return None
    first, last = words[start], words[end - 1]
    if (
        end - start == 1
        and first.kind == "w"
        and (is_adverb(words, start) or first.low.endswith(grammar.ING))
    ):
        return None  # «usually said», «fuelling worries»
    if first.low in grammar.SUBJECT_PRONOUNS and all(is_adverb(words, at) for at in range(start + 2, end)):
        return (start, start + 1)  # «you very aptly pointed out»
    if first.kind == "w" and is_adverb(words, start) and words[start + 1].low in grammar.PREPOSITIONS:
        return None  # «Figures released, separately by Lund and Berg, stated»
    if (last.low in grammar.NOT_SUBJECTS and not of_them) or last.low in grammar.TIMES:
        return None
    if last.low == grammar.ONE and words[end].low in grammar.MODALS:  # «as one would expect» is nobody
        return None
    if (
        sum(word.low not in grammar.POSSESSIVES for word in words[start:end]) > LONGEST
        or first.low in grammar.PREPOSITIONS
        or first.low in grammar.TIMES
        or _opens_clause(words.lexicon, first)
        or (first.kind == "w" and end - start > 2 and first.low.endswith(grammar.ING))
    ):
        opens = start
        start = name_or_noun(words, start, end)
        if words[opens].low in grammar.PREPOSITIONS and _only_opens(words, opens, start):
            return None  # «From all the press reports»: what a preposition takes is no subject
        if start > opens and _is_taken(words, start):
            return None  # «pointing over his shoulder said»
    if start >= end or (end - start == 1 and last.kind == "w" and last.low in grammar.DETERMINERS):
        return (start, end) if start < end and last.low in grammar.ALONE else None
    return (start, end)


def _holds_a_clause(words: Words, start: int, end: int) -> bool:
    """Tell whether a verb stands amid a phrase, whose end is its object: «the bank will raise rates»."""
    grammar = words.grammar
    for at in range(start + 1, end - 1):
        word = words[at]
        if word.kind != "w":
            continue
        before = words[at - 1]
        past = word.low in grammar.IRREGULAR_PASTS and (before.kind == "C" or before.low in grammar.ADVERBS)
        if past or word.low in grammar.MODALS:
            return True
    return False


def _only_opens(words: Words, preposition: int, start: int) -> bool:
    """Tell whether nothing but small words stands between a preposition and a noun."""
    if start == preposition:
        return True
    between = words[preposition + 1 : start]
    return words[start].kind == "w" and all(w.low in words.grammar.DETERMINERS for w in between)


def _is_taken(words: Words, start: int) -> bool:
    """Tell whether a preposition takes what somebody has, as a part of a deed: over his shoulder."""
    grammar, before = words.grammar, words[start - 1].low
    owned = start < len(words) and words[start].low in grammar.POSSESSIVE_PRONOUNS
    return owned and before in grammar.PREPOSITIONS - grammar.CONJUNCTIONS and before != grammar.OF


def _opens_clause(lexicon: Lexicon, word: Word) -> bool:
    return (
        word.kind == "w"
        and word.low in lexicon.saying.VERBS
        and word.low.endswith(lexicon.grammar.PARTICIPLE_ENDINGS)
    )


def name_or_noun(words: Words, start: int, end: int) -> int:
    """Return where the last name, or the last noun with its article, begins."""
    grammar = words.grammar
    at = end - 1
    if words[at].kind == "C":
        while at > start and words[at - 1].low not in grammar.OPENERS:
            if words[at - 1].kind != "C" and words[at - 1].low not in words.lexicon.people.PARTICLES:
                break
            at -= 1
        if at > start + 1 and words[at - 1].low == grammar.AND and words[at - 2].kind == "C":
            return name_or_noun(words, start, at - 1)  # «the Agency for Healthcare Research and Quality»
        while at < end and words[at].low in grammar.TIMES:
            at += 1
        return _with_head(words, start, at)
    while at > start and words[at].low not in grammar.DETERMINERS:
        at -= 1
    return at if words[at].low in grammar.DETERMINERS else end


def _of_whom(words: Words, start: int, name: int) -> int | None:
    """Return where the person begins who is of what a name gives: «Ana Duarte of the Harbour Law Centre»."""
    grammar, first = words.grammar, name - 2
    if first - 1 <= start or words[name - 1].low != grammar.THE or words[first].low not in grammar.AFTER_NAME:
        return None
    while first > start and words[first - 1].kind == "C":
        first -= 1
    return first if name - 2 - first > 1 else None


def _with_head(words: Words, start: int, name: int) -> int:
    """Return where a noun that a name only tells more of begins: «a nurse at the clinic in Halm»."""
    grammar = words.grammar
    if (member := _of_whom(words, start, name)) is not None:
        return member
    if name <= start or words[name - 1].low not in grammar.PREPOSITIONS:
        return name
    for at in range(name - 1, start, -1):
        opens = words[at].kind == "w" and words[at].low in grammar.DETERMINERS
        if opens and words[at - 1].low not in grammar.PREPOSITIONS:
            return at
    verbless = not any(word.kind == "w" and grammar.VERB_FORM.search(word.low) for word in words[start:name])
    return start if verbless and words[start].low in grammar.DETERMINERS else name

"""Find the words that name the speaker around a cue verb.

All functions work on a list of words and indexes into it. A noun phrase is given as the half-open
range of its words.
"""

from __future__ import annotations

from factcheck.text.lexicon import Lexicon
from factcheck.text.lexicon.kinds import Form
from factcheck.text.quotes import verbs
from factcheck.text.quotes.phrases import Word, Words
from factcheck.text.quotes.subjects import (
    LONGEST,
    REACH,
    Phrase,
    is_namelike,
    subject_after,
    subject_of_sentence,
)

_LAST = 4
"""How often a search for a subject may begin anew before it is given up."""


def subject_before(words: Words, low: int, verb: int, depth: int = 0) -> Phrase | None:
    """Return the subject that stands before the verb, not before `low`, or None."""
    grammar = words.lexicon.grammar
    low = max(low, verb - REACH)
    end = _skip_adverbs(words, low, verb)
    if end <= low or depth > _LAST:
        return None
    if _begins_to(words, low, end, verb):
        end -= 1  # «Lund started asking»
    before = words[end - 1]
    if before.low == grammar.INFINITIVE:
        main = subject_of_sentence(words, low, verb)
        return None if main is None or _is_cut_off(words, main, end - 1) else main
    if before.low in ")]":
        opening = _opening_bracket(words, low, end - 1)
        return None if opening is None else subject_before(words, low, opening, depth + 1)
    if before.low in grammar.PREPOSITIONS and words[verb].low.endswith(grammar.ING):
        return _shared_subject(words, low, end, depth)
    if before.kind == "p" or before.low in grammar.JOINING:
        return _past_comma(words, low, end, verb, depth)
    found = _phrase_ending(words, low, end)
    if found is not None and words[verb].low.endswith(grammar.ING) and before.kind == "C":
        return (_name_or_noun(words, found[0], end), end)  # the film shows Smith saying “…”
    return found


def _begins_to(words: Words, low: int, end: int, verb: int) -> bool:
    """Tell whether a verb right before one in -ing has the same subject."""
    grammar = words.lexicon.grammar
    before = words[end - 1]
    return (
        end == verb
        and end - 1 > low
        and words[verb].low.endswith(grammar.ING)
        and before.kind == "w"
        and (before.low.endswith(grammar.PARTICIPLE_ENDINGS) or before.low in grammar.IRREGULAR_PASTS)
        and before.low not in words.lexicon.saying.VERBS
    )


def _is_cut_off(words: Words, main: Phrase, infinitive: int) -> bool:
    """Tell whether a sentence's subject is not that of an infinitive: it stands in another clause."""
    grammar = words.lexicon.grammar
    if words[main[0]].low in grammar.THINGS:
        return True
    between = words[main[1] : infinitive]
    return any(
        word.low in grammar.CLAUSE_OPENERS or word.low in grammar.PERSONAL_PRONOUNS for word in between
    )


def _skip_adverbs(words: Words, low: int, end: int) -> int:
    grammar = words.lexicon.grammar
    while end > low:
        word = words[end - 1]
        adverb = word.low in grammar.ADVERBS or word.low in grammar.AUXILIARIES or word.low in grammar.BE
        if not adverb and not (word.kind == "w" and _is_adverb(words, end - 1)):
            break
        end -= 1
    timed = end - 2 > low and words[end - 1].low in words.lexicon.saying.TIME_OF_DAY
    if timed and words[end - 2].low in grammar.BEFORE_A_TIME:
        end -= 2
    dated = end - 2 > low and (words[end - 1].kind == "n" or words[end - 1].low in grammar.TIMES)
    return end - 2 if dated and words[end - 2].low in grammar.PREPOSITIONS else end


def _is_adverb(words: Words, at: int) -> bool:
    return words[at].low.endswith(words.lexicon.grammar.ADVERB_ENDING) and len(words[at].low) > 4


def _opening_bracket(words: Words, low: int, at: int) -> int | None:
    while at > low:
        at -= 1
        if words[at].low in "([":
            return at
    return None


def _past_comma(words: Words, low: int, end: int, verb: int, depth: int) -> Phrase | None:
    """Look behind a comma before the verb: an insertion, or a verb that shares the main subject."""
    grammar = words.lexicon.grammar
    if words[end - 1].low in ("(", "["):
        return None
    if words[end - 1].low in grammar.JOINING or words[verb].low.endswith(grammar.ING):
        return _shared_subject(words, low, end - 1, depth)
    previous = end - 2
    while previous >= low and words[previous].low not in (",", "—", "–", "--", "“"):
        previous -= 1
    if previous < low:
        return None if _tells_a_noun(words, verb) else _shared_subject(words, low, end - 1, depth)
    if words[previous].kind == "q":
        return _phrase_ending(words, low, end - 1)
    if previous > low and _is_insertion(words, previous + 1, end - 1):
        found = subject_before(words, low, previous, depth + 1)
        if found is not None:
            return found
        if words[previous - 1].kind == "p" or words[previous - 1].low in ")]":
            return subject_before(words, low, previous, depth + 1)
    if words[end - 2].low in ")]":
        opening = _opening_bracket(words, low, end - 2)
        return None if opening is None else subject_before(words, low, opening, depth + 1)
    return _phrase_ending(words, low, end - 1)


def _tells_a_noun(words: Words, verb: int) -> bool:
    """Tell whether a participle behind a comma only tells more of a noun: «…, echoed in papers like “…”»."""
    grammar, saying = words.lexicon.grammar, words.lexicon.saying
    if words[verb].low in saying.PLAIN or not words[verb].low.endswith(grammar.PARTICIPLE_ENDINGS):
        return False
    following = words[verb + 1].low if verb + 1 < len(words) else ""
    return not words[verb].low.endswith(grammar.ING) and following in grammar.PREPOSITIONS


def _is_insertion(words: Words, start: int, end: int) -> bool:
    """Tell whether the words between two commas only add to the noun before them."""
    people = words.lexicon.people
    grammar = words.lexicon.grammar
    if start >= end:
        return False
    first = words[start]
    if first.kind == "n" or first.low in grammar.DETERMINERS or first.low in grammar.PREPOSITIONS:
        return True
    if first.low in grammar.INSERTING:
        return True
    if first.low.startswith(people.PARTY_PREFIXES) or first.low in people.AFTER_A_NAME:
        return True
    if first.kind == "w":
        return True
    # a place behind a name: «Smith of Boston, Massachusetts, said»
    return (
        end - start <= 2
        and words[start - 2].kind == "C"
        and start >= 3
        and words[start - 3].low in grammar.BEFORE_A_PLACE
    )


def _shared_subject(words: Words, low: int, end: int, depth: int) -> Phrase | None:
    """Return the subject of the sentence, else of the nearest cue verb before.

    Looked for at the last depth only, so that a row of cue verbs is not searched once for each.
    """
    if words[end].low in words.lexicon.grammar.JOINING:
        nearer = _clause_pronoun(words, low, end)
        if nearer is not None:
            return nearer
    main = subject_of_sentence(words, low, end)
    if main is not None and is_namelike(words, main):
        return main
    for at in range(end - 1, low, -1):
        if verbs.is_verb(words, at) and words.lexicon.saying.VERBS[words[at].low][1] in (
            Form.PAST,
            Form.PRESENT,
        ):
            found = subject_before(words, low, at, max(_LAST, depth + 1))
            if found is not None and is_namelike(words, found):
                return found
    return main


def _clause_pronoun(words: Words, low: int, end: int) -> Phrase | None:
    """Return the pronoun that opens the nearest clause: «after she … and blamed it on “…”»."""
    grammar = words.lexicon.grammar
    for at in range(end - 1, low, -1):
        if words[at].kind in "pq":
            return None
        if words[at].low in grammar.PERSONAL_PRONOUNS and words[at - 1].low in grammar.CLAUSE_OPENERS:
            return (at, at + 1)
    return None


def name_before(words: Words, low: int, end: int) -> Phrase | None:
    """Return the capitalised name that ends just before `end`, at least two words of it."""
    start = end
    while (
        start > low
        and words[start - 1].kind == "C"
        and words[start - 1].low not in words.lexicon.grammar.TIMES
    ):
        start -= 1
    return (start, end) if end - start > 1 else None


def _is_boundary(words: Words, at: int) -> bool:
    grammar, saying = words.lexicon.grammar, words.lexicon.saying
    word = words[at]
    if word.low in saying.SPEAKING and verbs.is_verb(words, at):
        return True  # «Prosecutors say Berg told …»
    return (word.kind in "pq" and word.low not in ("&", "/", "$", "%", "#", "’", "'")) or (
        word.kind == "w" and (word.low in grammar.CONJUNCTIONS or word.low in saying.PLAIN)
    )


def _phrase_ending(words: Words, low: int, end: int) -> Phrase | None:
    """Return the noun phrase that ends just before `end`."""
    grammar = words.lexicon.grammar
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
        if earlier == low or words[earlier - 1].kind in "pq":
            start = earlier
    while start < end and _only_leads(words, start):
        start += 1
    while start < end - 1 and words[start].kind == "C" and words[start].low in grammar.CONJUNCTIONS:
        start += 1  # «Though typically the committee», capitalised only by its place
    found = _trim(words, start, end)
    if found is None:
        return None
    return _with_first_half(words, low, found) or _behind_insertion(words, low, found)


def _only_leads(words: Words, at: int) -> bool:
    """Tell whether a word stands before a subject without being a part of it."""
    grammar = words.lexicon.grammar
    word = words[at]
    return word.low in grammar.LEADING or word.low in grammar.BE or word.low in grammar.AUXILIARIES


def _with_first_half(words: Words, low: int, found: Phrase) -> Phrase | None:
    """Take in the first half of «the Department for Environment, Food and Rural Affairs»."""
    comma = found[0] - 1
    grammar, organisations, people = words.lexicon.grammar, words.lexicon.organisations, words.lexicon.people
    if comma <= low or words[comma].low != "," or words[comma - 1].kind != "C":
        return None
    if any(word.low.capitalize() in people.GIVEN_NAMES for word in words[found[0] : found[1]]):
        return None
    if all(word.low != grammar.AND for word in words[found[0] : found[1]]):
        return None
    before = _phrase_ending(words, low, comma)
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
    grammar = words.lexicon.grammar
    if start >= end or words[end - 1].kind in "np" or _holds_a_clause(words, start, end):
        return None
    of_them = end - start > 2 and words[end - 2].low == grammar.OF
    if words[end - 1].low in grammar.OBJECT_PRONOUNS and not of_them:
        return None
    first, last = words[start], words[end - 1]
    if end - start == 1 and first.kind == "w" and _is_adverb(words, start):
        return None
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
        start = _name_or_noun(words, start, end)
        if words[opens].low in grammar.PREPOSITIONS and _only_opens(words, opens, start):
            return None  # «From all the press reports»: what a preposition takes is no subject
    if start >= end or (end - start == 1 and last.kind == "w" and last.low in grammar.DETERMINERS):
        return (start, end) if start < end and last.low in grammar.ALONE else None
    return (start, end)


def _holds_a_clause(words: Words, start: int, end: int) -> bool:
    """Tell whether a verb stands amid a phrase, whose end is its object: «the bank will raise interest rates»."""
    grammar = words.lexicon.grammar
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
    return words[start].kind == "w" and all(w.low in words.lexicon.grammar.DETERMINERS for w in between)


def _opens_clause(lexicon: Lexicon, word: Word) -> bool:
    return (
        word.kind == "w"
        and word.low in lexicon.saying.VERBS
        and word.low.endswith(lexicon.grammar.PARTICIPLE_ENDINGS)
    )


def _name_or_noun(words: Words, start: int, end: int) -> int:
    """Return where the last name, or the last noun with its article, begins."""
    grammar = words.lexicon.grammar
    at = end - 1
    if words[at].kind == "C":
        while at > start and words[at - 1].low not in grammar.OPENERS:
            if words[at - 1].kind != "C" and words[at - 1].low not in words.lexicon.people.PARTICLES:
                break
            at -= 1
        while at < end and words[at].low in grammar.TIMES:
            at += 1
        return _with_head(words, start, at)
    while at > start and words[at].low not in grammar.DETERMINERS:
        at -= 1
    return at if words[at].low in grammar.DETERMINERS else end


def _with_head(words: Words, start: int, name: int) -> int:
    """Return where a noun that a name only tells more of begins: «a nurse at the clinic in Halm»."""
    grammar = words.lexicon.grammar
    if name <= start or words[name - 1].low not in grammar.PREPOSITIONS:
        return name
    for at in range(name - 1, start, -1):
        if words[at].kind == "w" and words[at].low in grammar.DETERMINERS:
            before = words[at - 1]
            if before.low not in grammar.PREPOSITIONS:
                return at
    return name


def agent(words: Words, verb: int, high: int) -> Phrase | None:
    """Return who did what a passive verb says: the noun phrase after «by»."""
    for at in range(verb + 1, min(high, verb + 14)):
        if words[at].low == words.lexicon.grammar.AGENT:
            return subject_after(words, at + 1, high)
    return None


def agent_behind(words: Words, at: int, high: int) -> Phrase | None:
    """Return whose words they are, right behind the quotation: called “…” by Smith."""
    if at + 2 >= high or words[at + 1].low != words.lexicon.grammar.AGENT:
        return None
    return subject_after(words, at + 2, high)


def owner(words: Words, low: int, noun: int) -> Phrase | None:
    """Return whose claim, remark or statement it is: «Mr. Smith’s recent claim», «his claim»."""
    grammar = words.lexicon.grammar
    at = noun - 1
    for _ in range(3):
        if at < low:
            return None
        word = words[at]
        if word.low in grammar.POSSESSIVES:
            return _owner_ending(words, max(low, at - REACH), at)
        if word.low in grammar.POSSESSIVE_PRONOUNS:
            return (at, at + 1)
        if word.kind != "w":
            return None
        at -= 1
    return None


def _owner_ending(words: Words, low: int, end: int) -> Phrase | None:
    """Return who owns what follows, without the verb that takes it: «took issue with Lund’s claim»."""
    found = _phrase_ending(words, low, end)
    if found is None:
        return None
    grammar = words.lexicon.grammar
    for at in range(end - 1, found[0], -1):
        word = words[at]
        past = word.low.endswith(grammar.PARTICIPLE_ENDINGS) or word.low in grammar.IRREGULAR_PASTS
        if word.kind == "w" and (past or (word.low in grammar.PREPOSITIONS and word.low != grammar.OF)):
            return _trim(words, at + 1, end)
    return found

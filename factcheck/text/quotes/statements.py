"""Tell whether the words behind a cue are a clause, which a statement is, or only a thing or a time.

All functions work on a list of words and indexes into it; `high` is where the sentence ends.
"""

from __future__ import annotations

from factcheck.text.lexicon import Lexicon
from factcheck.text.quotes import verbs
from factcheck.text.quotes.phrases import Words

_CLAUSE = 25
"""Words from a cue within which its clause has its verb."""
_ASIDE = 8


def holds_a_verb(words: Words, low: int, high: int, *, owned: bool = False) -> bool:
    """Tell whether words can be a clause: «more jobs in the yards» has no verb.

    Where `owned` is set, «’s» behind a noun tells whose something is and is no verb.
    """
    grammar = words.grammar
    for at in range(low, min(low + _CLAUSE, high)):
        word, before = words[at], words[at - 1].low
        if owned and word.low in grammar.POSSESSIVES and before not in grammar.BEFORE_IS:
            continue
        if word.low in grammar.BE or word.low in grammar.AUXILIARIES:
            return True
        if word.low in grammar.IRREGULAR_PASTS and (at == low or before not in grammar.PREPOSITIONS):
            return True  # but «rules for paid leave»
        if word.kind != "w" or at == low or before in grammar.DETERMINERS or before in grammar.PREPOSITIONS:
            continue
        if before in grammar.SUBJECT_PRONOUNS or verbs.is_verb(words, at):
            return True
        if word.low in grammar.OPENERS or word.low in grammar.DETERMINERS:
            continue  # «as» and «this» end as verbs do
        if grammar.VERB_FORM.search(word.low) and not _ends_a_phrase(words, at + 1, high):
            return True
    return False


def object_end(words: Words, start: int, high: int) -> int:
    """Return where a thing behind a verb would end: at a mark or a clause of its own."""
    grammar = words.grammar
    high = min(high, start + _CLAUSE)
    for at in range(start, high):
        word = words[at]
        if word.kind in "pq" or word.low == grammar.THAT:
            return at
        if at > start and word.low in grammar.CLAUSE_OPENERS:
            return at  # «add more since the price is low»
        if word.low in grammar.PREPOSITIONS and at + 1 < high and _opens_a_deed(words, at + 1):
            return at  # «maintain it by earning points», «added notes about how it is done»
    return high


def names_a_deed(words: Words, at: int, high: int) -> bool:
    """Tell whether words give what is done to something: she suggested closing the mill."""
    grammar = words.grammar
    deed = words[at].kind == "w" and words[at].low.endswith(grammar.ING)
    return deed and at + 1 < high and words[at + 1].low in grammar.DETERMINERS


def _opens_a_deed(words: Words, at: int) -> bool:
    """Tell whether a word behind a preposition begins what is done, whose verb is not the clause's."""
    grammar, word = words.grammar, words[at]
    asks = word.low in grammar.CONJUNCTIONS and word.low in grammar.BEFORE_IS
    return asks or (word.kind == "w" and word.low.endswith(grammar.ING))


def _ends_a_phrase(words: Words, at: int, high: int) -> bool:
    """Tell whether a phrase ends before a word, so that a form like «customs» there is a noun."""
    if at >= high or words[at].kind in "pq":
        return True
    grammar = words.grammar
    return words[at].low in grammar.PREPOSITIONS or words[at].low in grammar.JOINING


def ends_cue(lexicon: Lexicon, following: str) -> bool:
    """Tell whether what follows the cue only says when, where or how it was said."""
    grammar = lexicon.grammar
    return following in grammar.PREPOSITIONS | grammar.TIMES | grammar.CONJUNCTIONS | {","}


def is_set_in(words: Words, verb: int, high: int) -> bool:
    """Tell a participle that only says how something is meant: «the costs, separately stated, are high»."""
    grammar = words.grammar
    if verb < 2 or verb + 2 >= high or not words[verb - 1].low.endswith(grammar.ADVERB_ENDING):
        return False
    return words[verb - 2].low == words[verb + 1].low == "," and words[verb + 2].low in grammar.BE


def is_object(words: Words, at: int, high: int) -> bool:
    """Tell whether a pronoun behind the cue is what was done with: «added it to the list», «told it»."""
    grammar = words.grammar
    if words[at].low != grammar.IT:
        return False
    if at + 1 >= high or words[at + 1].kind in "pq" or words[at + 1].low in grammar.PREPOSITIONS:
        return True
    return words[at + 1].low in grammar.ADVERBS and at + 2 >= high  # «says it all»


def names_a_time(words: Words, at: int, high: int) -> bool:
    """Tell whether the cue is followed by when or where it was said: «said this month»."""
    grammar = words.grammar
    word = words[at].low
    if word in grammar.PREPOSITIONS or word in grammar.TIME_CLAUSES:
        return True
    if _is_a_while(words, at, high):
        return True
    return word in grammar.BEFORE_A_TIME and words[min(at + 1, high - 1)].low in words.saying.TIME_OF_DAY


def _is_a_while(words: Words, at: int, high: int) -> bool:
    """Tell how long before or after something it was said: «several months after her release»."""
    grammar, saying = words.grammar, words.saying
    counted = words[at].kind == "n" or words[at].low in grammar.DETERMINERS
    for unit in range(at + 1, min(at + 3, high - 1)):
        if words[unit].low in saying.TIME_UNITS:
            return counted and words[unit + 1].low in saying.BEHIND_A_WHILE
    return False


def names_a_measure(words: Words, at: int, high: int) -> bool:
    """Tell whether the cue takes «something about», «much of», which is no clause."""
    grammar = words.grammar
    measure = words[at].low in grammar.ADVERBS or words[at].low in grammar.NOT_SUBJECTS
    if not measure or at + 1 >= high:
        return False
    following = words[at + 1].low
    return following in grammar.PREPOSITIONS and following != grammar.INFINITIVE


def past_aside(words: Words, at: int, high: int) -> int | None:
    """Return where «that» stands behind an aside: claimed, without evidence, that …."""
    if at >= high or words[at].low != ",":
        return None
    comma = next((each for each in range(at + 1, min(at + _ASIDE, high - 2)) if words[each].low == ","), None)
    if comma is None or words[comma + 1].low != words.grammar.THAT:
        return None
    return comma + 1


def takes(words: Words, at: int, high: int) -> bool:
    """Tell whether a preposition behind a cue takes its object: learned of a plan, insists on staying."""
    grammar = words.grammar
    if words[at].low not in grammar.PREPOSITIONS or at + 1 >= high:
        return False
    if words[at].low == grammar.OF:
        return True
    return words[at].low in grammar.BEFORE_A_DEED and words[at + 1].low.endswith(grammar.ING)


def points(words: Words, that: int, high: int) -> bool:
    """Tell whether «that» points at something: «said that in plain words», «think about giving that»."""
    grammar, following = words.grammar, words[that + 1].low if that + 1 < high else ""
    if words[that - 1].low == grammar.WHAT:
        return True  # «I did not know what that was»
    if words[that - 1].low.endswith(grammar.ING) and words[that - 2].low in grammar.BEFORE_A_DEED:
        return True
    if following not in grammar.PREPOSITIONS or following == grammar.INFINITIVE:
        return False
    return not holds_a_verb(words, that + 1, high)

"""Tell words that stand where a speaker would but name nobody: half a clause, an order, a thing one acts by.

All functions work on a list of words and indexes into it. A wrong speaker is worse than none.
"""

from __future__ import annotations

from factcheck.text.lexicon.kinds import Form
from factcheck.text.quotes.phrases import Words
from factcheck.text.quotes.subjects import Phrase

_TO_ORDER = 8
"""Words between «let» and «know»: let your friends and the local papers know that …."""


def somebody(words: Words, phrase: Phrase, cue: Phrase | None) -> Phrase | None:
    """Return the words of a phrase found as a speaker that name one, None where they name nobody."""
    found = _one_phrase(words, phrase, cue)
    if found is None or cue is None:
        return found
    if words[cue[0]].low == words.saying.ACCORDING:
        return None if _is_acted_by(words, found) or _is_followed(words, found, cue[0]) else found
    if words[found[0]].low in words.grammar.NEGATIVE:
        return None  # «no study reported», «nobody said»
    unfit = (_is_let, _is_its_name, _ends_a_list, _only_shows, _is_taken, _disagrees)
    return None if any(tells(words, found, cue[0]) for tells in unfit) else found


def _one_phrase(words: Words, phrase: Phrase, cue: Phrase | None) -> Phrase | None:
    """Return the one noun phrase of a speaker, None for half of one or a clause.

    Nobody is «the type of», «fills your cart with», «you are hereby»; of «the council issued a statement» the
    council speaks, of «she heard the children» the children who are shouting.
    """
    grammar = words.grammar
    start, end = phrase
    first = words[start]
    if _is_cut_short(words, phrase, cue) or _is_half_a_clause(words, phrase):
        return None
    if (whole := _survey_of(words, phrase)) is not None:
        return whole
    follows = cue is not None and cue[0] == end
    second = next((at for at in range(start + 1, end) if _begins_another(words, at)), None)
    if second is not None and follows and words[second - 1].low in words.saying.SENSING:
        return (second, end)
    if end - start > 1 and first.low in grammar.SUBJECT_PRONOUNS and not _is_stressed(words, start + 1):
        return (start, start + 1) if first.low in grammar.OWN else None
    if second is None:
        return phrase
    if second - 1 == start or (first.kind == "w" and first.low not in grammar.DETERMINERS):
        return None
    return (start, second - 1)


def _is_cut_short(words: Words, phrase: Phrase, cue: Phrase | None) -> bool:
    """Tell words that end with a preposition, or that only announce what follows: «Sample quote: “…”»."""
    last, end = words[phrase[1] - 1], phrase[1]
    if last.kind == "w" and last.low in words.grammar.PREPOSITIONS:
        return True
    announces = cue is None and last.low in words.saying.LABELS
    return announces and end < len(words) and words[end].low == ":"


def _is_half_a_clause(words: Words, phrase: Phrase) -> bool:
    """Tell words with a verb of their own: «there are unwritten», «met with clients», «seeing the note»."""
    grammar = words.grammar
    first, second = words[phrase[0]], words[phrase[0] + 1] if phrase[1] - phrase[0] > 1 else None
    if any(word.low in grammar.BE and word.low not in grammar.POSSESSIVES for word in words[slice(*phrase)]):
        return True
    if second is None or second.kind != "w":
        return False
    if first.low.endswith(grammar.ING):
        return second.low in grammar.DETERMINERS or second.low in grammar.POSSESSIVE_PRONOUNS
    did = first.kind == "w" and first.low.endswith(grammar.PARTICIPLE_ENDINGS)
    return did and second.low in grammar.PREPOSITIONS


def _is_stressed(words: Words, at: int) -> bool:
    """Tell a word that belongs to the pronoun before it: «they all», «she herself», «he who»."""
    grammar = words.grammar
    return words[at].low in grammar.ADVERBS or words[at].low in grammar.RELATIVES


def _survey_of(words: Words, phrase: Phrase) -> Phrase | None:
    """Return the inquiry of which a phrase only ends who was asked: a survey of teachers and nurses found."""
    grammar, start = words.grammar, phrase[0]
    if start < 4 or words[start - 1].low != grammar.AND or words[phrase[1] - 1].kind != "w":
        return None
    for at in range(start - 2, max(1, start - _TO_ORDER), -1):
        if words[at].kind in "pq":
            return None
        if words[at].low == grammar.OF and words[at - 1].low in words.saying.INQUIRIES:
            first = at - 1
            while first > 0 and words[first].kind == "w" and words[first].low not in grammar.DETERMINERS:
                first -= 1
            return (first, at) if words[first].low in grammar.DETERMINERS else (at - 1, at)
    return None


def _begins_another(words: Words, at: int) -> bool:
    """Tell whether a second phrase begins right behind a word of the first: «fills | your cart»."""
    grammar = words.grammar
    word, before = words[at], words[at - 1]
    if word.kind != "w" or before.kind != "w":
        return False
    if word.low not in grammar.POSSESSIVE_PRONOUNS and word.low not in grammar.ARTICLES:
        return False
    small = (grammar.PREPOSITIONS, grammar.CONJUNCTIONS, grammar.DETERMINERS, grammar.ADVERBS)
    return not any(before.low in each for each in small) and not before.low.endswith(grammar.ADVERB_ENDING)


def _is_acted_by(words: Words, phrase: Phrase) -> bool:
    """Tell what one acts by: according to your budget, according to the needs of the town."""
    grammar = words.grammar
    start, end = phrase
    if words[start].low in grammar.LISTENERS_OWN:
        return True
    of = (at for at in range(start, end) if words[at].low in grammar.PREPOSITIONS)
    head = words[next(of, end) - 1]
    return head.kind == "w" and head.low in words.saying.ACTED_BY


def _is_followed(words: Words, phrase: Phrase, cue: int) -> bool:
    """Tell a thing that one goes by, right behind what is done: written according to a plan."""
    grammar, people, saying = words.grammar, words.lexicon.people, words.saying
    start, end = phrase
    if cue < 1 or words[cue - 1].kind != "w" or words[cue - 1].low in grammar.CONJUNCTIONS:
        return False
    if words[start].low not in grammar.DETERMINERS or any(word.kind != "w" for word in words[start:end]):
        return False
    head = words[next((at for at in range(start, end) if words[at].low in grammar.PREPOSITIONS), end) - 1].low
    says = head in saying.TELLINGS | saying.INQUIRIES | saying.MANY or head in people.CALLINGS
    return not (says or head.endswith(people.CALLING_ENDINGS))


def _is_let(words: Words, phrase: Phrase, cue: int) -> bool:
    """Tell who is let do something: «let your neighbours know that …», «it lets you add …»."""
    form = words.saying.VERBS.get(words[cue].low, ("", Form.PAST))[1]
    if form is not Form.BASE or phrase[0] > cue:
        return False
    letting = words.saying.LETTING
    for at in range(phrase[0], max(-1, phrase[0] - _TO_ORDER), -1):
        if words[at].kind in "pq":
            return False
        if words[at].low in letting:
            return True
    return False


def _is_its_name(words: Words, phrase: Phrase, cue: int) -> bool:
    """Tell what a thing is called from who speaks: «as the name suggests, …»."""
    head = words[phrase[1] - 1].low
    saying = words.saying
    return head in saying.NAMES and saying.VERBS.get(words[cue].low, ("",))[0] in saying.HINTING


def _ends_a_list(words: Words, phrase: Phrase, cue: int) -> bool:
    """Tell the last of several things before a verb of one: «the link of rain, wind, and heat suggests»."""
    grammar, start = words.grammar, phrase[0]
    if start > cue or start < 2 or words[start].kind != "w" or words[start].low in grammar.DETERMINERS:
        return False
    one = words.saying.VERBS.get(words[cue].low, ("", Form.PAST))[1] is Form.PRESENT
    listed = words[start - 1].low == grammar.AND and words[start - 2].low == ","
    return one and listed and words[start].low not in grammar.SUBJECT_PRONOUNS


def _disagrees(words: Words, phrase: Phrase, cue: int) -> bool:
    """Tell several behind a verb of one, which is their noun: «lawyers, claims officers and …»."""
    start, end = phrase
    form = words.saying.VERBS.get(words[cue].low, ("", Form.PAST))[1]
    if form is not Form.PRESENT or start != cue + 1 or words[start].low in words.grammar.DETERMINERS:
        return False
    return all(word.kind == "w" for word in words[start:end]) and words[end - 1].low.endswith("s")


def _is_taken(words: Words, phrase: Phrase, cue: int) -> bool:
    """Tell one thing that an order takes from a speaker: «…, write pages answering “…”»."""
    grammar, (start, end) = words.grammar, phrase
    form = words.saying.VERBS.get(words[cue].low, ("", Form.PAST))[1]
    if form is not Form.ING or end != cue or end - start < 2:
        return False
    bare = all(word.kind == "w" for word in words[start:end]) and words[start].low not in grammar.DETERMINERS
    return bare and words[start - 1].kind in "pq" and not words[end - 1].low.endswith("s")


def _only_shows(words: Words, phrase: Phrase, cue: int) -> bool:
    """Tell a film from those in it who speak: «the footage shows young men marching, chanting “…”»."""
    form = words.saying.VERBS.get(words[cue].low, ("", Form.PAST))[1]
    if form is not Form.ING or cue <= phrase[1]:
        return False
    pictures = words.saying.PICTURES
    return any(word.low in pictures for word in words[slice(*phrase)])

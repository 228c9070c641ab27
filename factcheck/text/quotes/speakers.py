"""Find the words that name the speaker around a cue verb.

All functions work on a list of words and indexes into it. A noun phrase is given as the half-open
range of its words.
"""

from __future__ import annotations

from factcheck.text.lexicon.kinds import Form
from factcheck.text.quotes import verbs
from factcheck.text.quotes.backwards import (
    is_adverb,
    name_or_noun,
    opens_relative,
    owner_ending,
    phrase_ending,
)
from factcheck.text.quotes.phrases import Words
from factcheck.text.quotes.subjects import (
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
    grammar = words.grammar
    low = max(low, verb - REACH)
    end = _skip_adverbs(words, low, verb)
    if end <= low or depth > _LAST:
        return None
    turned = verb - 2 > low and words[verb - 1].low in grammar.REFLEXIVES
    if turned and words[verb - 2].low in words.saying.VERBS:
        return subject_before(words, low, verb - 2, depth + 1)  # «Lund finds herself asking»
    if _begins_to(words, low, end, verb):
        end -= 1  # «Lund started asking»
    before = words[end - 1]
    if before.low == words.saying.AS and end - 2 > low and verbs.is_passive(words, end - 2):
        return subject_before(words, low, end - 2, depth + 1)  # «Lund is quoted as saying»
    if before.low == grammar.INFINITIVE:
        if (told_of := _of_relative(words, low, end)) is not None:
            return told_of  # «in the presence of Lund, who went on to tell»
        main = subject_of_sentence(words, low, verb)
        return None if main is None or _is_cut_off(words, main, end - 1) else main
    if before.low in ")]":
        opening = _opening_bracket(words, low, end - 1)
        return None if opening is None else subject_before(words, low, opening, depth + 1)
    if before.low in grammar.COMPARED and words[verb].low.endswith(grammar.ING):
        return None
    if before.low in grammar.PREPOSITIONS and words[verb].low.endswith(grammar.ING):
        return _of_relative(words, low, end) or _shared_subject(words, low, end, depth)
    if before.low in grammar.TIMES and words[verb].low.endswith(grammar.ING):
        return _shared_subject(words, low, end, depth)  # «Lund sent a letter on Friday saying “…”»
    if before.kind == "p" or before.low in grammar.JOINING:
        return _past_comma(words, low, end, verb, depth)
    found = phrase_ending(words, low, end) or _past_relative(words, low, end)
    if found is not None and words[verb].low in words.saying.CALLING:
        found = _behind_a_thing(words, found)
    if found is not None and words[verb].low.endswith(grammar.ING) and before.kind == "C":
        return (name_or_noun(words, found[0], found[1]), found[1])  # the film shows Smith saying “…”
    return found


def _past_relative(words: Words, low: int, end: int) -> Phrase | None:
    """Return of whom a clause without commas tells: an official who asked not to be named said."""
    for at in range(end - 1, low, -1):
        if words[at].kind in "pq":
            return None
        if words[at].low == words.grammar.WHO or opens_relative(words, at):
            return phrase_ending(words, low, at)
    return None


def _of_relative(words: Words, low: int, end: int) -> Phrase | None:
    """Return of whom the clause tells that a deed stands in: the party, which won them by saying “…”."""
    for at in range(end - 1, low + 1, -1):
        if words[at].kind in "pq":
            return None
        if words[at].low in words.grammar.RELATIVES:
            found = phrase_ending(words, low, at - 1 if words[at - 1].low == "," else at)
            return None if found is None else _told_of(words, found, words[at].low)
    return None


def _told_of(words: Words, phrase: Phrase, relative: str) -> Phrase:
    """Return the last noun of a phrase, of which a relative behind it tells: word of Lund’s party, which."""
    grammar, (start, end) = words.grammar, phrase
    person = relative == grammar.WHO
    kept = grammar.AFTER_NAME - {grammar.OF} if person else grammar.AFTER_NAME  # «a friend of Lund, who»
    for at in range(end - 2, start, -1):
        named = words[at + 1].kind == "C" or not person
        if named and words[at].low in grammar.PREPOSITIONS - kept:
            return (at + 1, end)
    return phrase


def _behind_a_thing(words: Words, found: Phrase) -> Phrase:
    """Return who gives a thing its name, without the thing: a bill Lund called “…”."""
    start, end = found
    first = end
    while first > start and words[first - 1].kind == "C":
        first -= 1
    people, thing = words.lexicon.people, words[first - 1]
    if (
        first < start + 2
        or first == end
        or thing.kind != "w"
        or words[start].low not in words.grammar.ARTICLES
    ):
        return found
    called = thing.low in people.CALLINGS or thing.low.endswith(people.CALLING_ENDINGS)
    return found if called else (first, end)


def _begins_to(words: Words, low: int, end: int, verb: int) -> bool:
    """Tell whether a verb right before one in -ing has the same subject."""
    grammar = words.grammar
    before = words[end - 1]
    if end != verb or end - 1 <= low or before.kind != "w" or not words[verb].low.endswith(grammar.ING):
        return False
    if before.low in words.saying.VERBS:
        return False
    past = before.low.endswith(grammar.PARTICIPLE_ENDINGS) or before.low in grammar.IRREGULAR_PASTS
    named = words[end - 2].kind == "C" or words[end - 2].low == ","
    return past or (named and grammar.SINGULAR_VERB.search(before.low) is not None)


def _is_cut_off(words: Words, main: Phrase, infinitive: int) -> bool:
    """Tell whether a sentence's subject is not that of an infinitive: it stands in another clause."""
    grammar = words.grammar
    if words[main[0]].low in grammar.THINGS:
        return True
    between = words[main[1] : infinitive]
    return any(
        word.low in grammar.CLAUSE_OPENERS or word.low in grammar.PERSONAL_PRONOUNS for word in between
    )


def _skip_adverbs(words: Words, low: int, end: int) -> int:
    grammar = words.grammar
    while end > low:
        word = words[end - 1]
        owned = word.low in grammar.POSSESSIVES and words[end - 2].kind == "C"  # «Moody’s said»
        adverb = word.low in grammar.ADVERBS or (word.kind == "w" and word.low in grammar.AUXILIARIES)
        adverb = adverb or (word.low in grammar.BE and not owned)
        adverb = adverb or (word.low in grammar.ALONE and words[end - 2].kind == "C")  # «Lund and Berg both»
        if not adverb and not (word.kind == "w" and is_adverb(words, end - 1)):
            break
        end -= 1
    timed = end - 2 > low and words[end - 1].low in words.saying.TIME_OF_DAY
    if timed and words[end - 2].low in grammar.BEFORE_A_TIME:
        end -= 2
    dated = end - 2 > low and (words[end - 1].kind == "n" or words[end - 1].low in grammar.TIMES)
    return end - 2 if dated and words[end - 2].low in grammar.PREPOSITIONS else end


def _opening_bracket(words: Words, low: int, at: int) -> int | None:
    while at > low:
        at -= 1
        if words[at].low in "([":
            return at
    return None


def _past_comma(words: Words, low: int, end: int, verb: int, depth: int) -> Phrase | None:
    """Look behind a comma before the verb: an insertion, or a verb that shares the main subject."""
    grammar = words.grammar
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
        return phrase_ending(words, low, end - 1)
    if previous > low and _is_insertion(words, previous + 1, end - 1):
        found = subject_before(words, low, previous, depth + 1)
        if found is not None:
            return found
        if words[previous - 1].kind == "p" or words[previous - 1].low in ")]":
            return subject_before(words, low, previous, depth + 1)
        if words[previous - 1].kind == "n" and previous - 2 > low and words[previous - 2].low == ",":
            return subject_before(words, low, previous - 2, depth + 1)  # «Ana Duarte, 54, who …, said»
        if words[previous + 1].low in grammar.RELATIVES:
            return None
    if words[end - 2].low in ")]":
        opening = _opening_bracket(words, low, end - 2)
        return None if opening is None else subject_before(words, low, opening, depth + 1)
    return phrase_ending(words, low, end - 1)


def _tells_a_noun(words: Words, verb: int) -> bool:
    """Tell whether a participle behind a comma only tells more of a noun: «…, echoed in papers like “…”»."""
    grammar, saying = words.grammar, words.saying
    if words[verb].low in saying.CALLING and verb + 1 < len(words) and words[verb + 1].kind == "q":
        return True  # «…, called “moorings”»
    if words[verb].low in saying.PLAIN or not words[verb].low.endswith(grammar.PARTICIPLE_ENDINGS):
        return False
    following = words[verb + 1].low if verb + 1 < len(words) else ""
    return not words[verb].low.endswith(grammar.ING) and following in grammar.PREPOSITIONS


def _is_insertion(words: Words, start: int, end: int) -> bool:
    """Tell whether the words between two commas only add to the noun before them."""
    people = words.lexicon.people
    grammar = words.grammar
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
    if (
        any(word.low.capitalize() in people.TITLES for word in words[start:end])
        and words[start - 2].kind == "C"
    ):
        return True  # «Ana Duarte, Country Manager at Port Foods, said»
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
    if words[end].low in words.grammar.JOINING:
        nearer = _clause_pronoun(words, low, end)
        if nearer is not None:
            return nearer
    main = _without_verb(words, subject_of_sentence(words, low, end))
    if main is not None and _is_order(words, main):
        return None
    if main is not None and is_namelike(words, main):
        return main
    for at in range(end - 1, low, -1):
        if verbs.is_verb(words, at) and words.saying.VERBS[words[at].low][1] in (
            Form.PAST,
            Form.PRESENT,
        ):
            found = subject_before(words, low, at, max(_LAST, depth + 1))
            if found is not None and is_namelike(words, found):
                return found
    return main


def _is_order(words: Words, main: Phrase) -> bool:
    """Tell an order from the subject of a sentence: «Ensure that …», «Build trust by …, telling …»."""
    grammar, (start, end) = words.grammar, main
    first, last, following = words[start], words[end - 1], words[end].low if end < len(words) else ""
    if first.kind != "C" or first.low in grammar.DETERMINERS or first.low in grammar.SUBJECT_PRONOUNS:
        return False
    if any(word.kind != "w" for word in words[start + 1 : end]):
        return False
    if last.low.endswith("s") or last.low in words.saying.MANY:
        return False  # «Groups that oppose the plan»
    if following == grammar.THAT or following in grammar.ARTICLES or following in grammar.POSSESSIVE_PRONOUNS:
        return True
    deed = end + 1 < len(words) and words[end + 1].low.endswith(grammar.ING)
    return end - start > 1 and following in grammar.PREPOSITIONS and deed


def _without_verb(words: Words, main: Phrase | None) -> Phrase | None:
    """Cut a subject before the verb that its form does not tell from a noun: «Lund remains defiant»."""
    if main is None or main[1] >= len(words) or verbs.is_verblike(words.lexicon, words[main[1]].low):
        return main
    shared = words[main[1]].low in words.grammar.JOINING and verbs.is_verb(words, main[1] + 1)
    for at in range(main[0] + 1, main[1] if shared else main[1] - 1):  # «Lund smiles and says»
        counted = words[at - 1].low in words.grammar.DETERMINERS
        if words[at].kind == "w" and not counted and words.grammar.SINGULAR_VERB.search(words[at].low):
            return (main[0], at)
    return main


def _clause_pronoun(words: Words, low: int, end: int) -> Phrase | None:
    """Return the pronoun that opens the nearest clause: «after she … and blamed it on “…”»."""
    grammar = words.grammar
    for at in range(end - 1, low, -1):
        if words[at].kind in "pq":
            return None
        if words[at].low in grammar.PERSONAL_PRONOUNS and words[at - 1].low in grammar.CLAUSE_OPENERS:
            return (at, at + 1)
    return None


def name_before(words: Words, low: int, end: int) -> Phrase | None:
    """Return the capitalised name that ends just before `end`, at least two words of it."""
    start = end
    while start > low and words[start - 1].kind == "C" and words[start - 1].low not in words.grammar.TIMES:
        start -= 1
    return (start, end) if end - start > 1 else None


def agent(words: Words, verb: int, high: int) -> Phrase | None:
    """Return who did what a passive verb says: the noun phrase after «by»."""
    for at in range(verb + 1, min(high, verb + 14)):
        if words[at].low == words.grammar.AGENT:
            return subject_after(words, at + 1, high)
    return None


def agent_behind(words: Words, at: int, high: int) -> Phrase | None:
    """Return whose words they are, right behind the quotation: called “…” by Smith."""
    if at + 2 >= high or words[at + 1].low != words.grammar.AGENT:
        return None
    return subject_after(words, at + 2, high)


def behind_speech(words: Words, start: int, high: int) -> tuple[Phrase, Phrase] | None:
    """Return who did anything, and the verb, right behind words that end with a comma: “…,” Lund snapped."""
    grammar, end = words.grammar, start
    if end < high and words[end].low in grammar.PERSONAL_PRONOUNS:
        end += 1
    else:
        while end < high and words[end].kind == "C":
            end += 1
    if end in (start, high) or words[end].kind != "w":
        return None
    past = words[end].low.endswith(grammar.PARTICIPLE_ENDINGS[1]) or words[end].low in grammar.IRREGULAR_PASTS
    behind = [word.low if word.kind in "wC" else "" for word in words[end + 1 : min(end + 3, high)]] + [""]
    closed = not behind[0] or behind[0].endswith(grammar.ADVERB_ENDING)
    closed = closed or (behind[0] in grammar.PREPOSITIONS and not behind[1])  # «he went on»
    return ((start, end), (end, end + 1)) if past and closed else None


def owner(words: Words, low: int, noun: int) -> Phrase | None:
    """Return whose claim, remark or statement it is: «Mr. Smith’s recent claim», «his claim»."""
    grammar = words.grammar
    at = noun - 1
    for _ in range(3):
        if at < low:
            return None
        word = words[at]
        if word.low in grammar.POSSESSIVES:
            return owner_ending(words, max(low, at - REACH), at)
        if word.low in grammar.POSSESSIVE_PRONOUNS:
            return (at, at + 1)
        if word.kind != "w":
            return None
        at -= 1
    return None

"""Read noun phrases in languages whose subject may stand on either side of its verb.

All functions work on a list of words and indexes into it. A noun phrase is given as the half-open
range of its words.
"""

from __future__ import annotations

from factcheck.text.lexicon.speech_sections import Reported
from factcheck.text.quotes.phrases import Word, Words
from factcheck.text.quotes.subjects import Phrase

_REACH = 30
_LONGEST = 12
_BETWEEN = 5
"""Small words and a word of time or place between a verb and the subject behind it."""
GLUE = frozenset("&’'/")


def phrase_from(
    words: Words, start: int, high: int, *, past_setting: bool = True, subject: bool = True
) -> Phrase | None:
    """Return the noun phrase or pronoun that begins at a word, or behind what only says when or where.

    A subject is in no case that the article shows to be another; a source may be.

    «sagte am Dienstag die Ministerin Anna Weber der Zeitung» → «die Ministerin Anna Weber».
    """
    reported = words.lexicon.reported
    high = min(high, start + _REACH, len(words))
    at = _past_setting(words, start, high) if past_setting else start
    if at >= high:
        return None
    first = words[at]
    if first.low in reported.PRONOUNS and not _opens_noun(words, at, high):
        return (at, at + 1)
    if subject and first.low in reported.OBLIQUE:
        return None
    if first.kind in "pq" or first.low in reported.PREPOSITIONS or first.low in reported.TIMES:
        return None
    if not reported.NOUNS_HAVE_CAPITALS and (
        _opens_clause(reported, first) or (subject and _is_bare(words, at))
    ):
        return None
    if first.kind == "C" and first.low.endswith(reported.GERUNDS) and _is_gerund(words, at):
        return None
    end = _phrase_end(words, at, high)
    if end - at == 1 and first.low in reported.POINTING:
        return None
    return (at, end) if end > at and holds_noun(words, at, end) else None


def _is_gerund(words: Words, at: int) -> bool:
    """Tell whether a word at a sentence's head is a verb, no first name: «Reconhecendo …», not «Fernando»."""
    given = words[at].low.capitalize() in words.lexicon.people.GIVEN_NAMES
    return (
        not given
        and at + 1 < len(words)
        and words[at + 1].kind == "w"
        and (at == 0 or words[at - 1].kind in "pq")
    )


def _opens_clause(reported: Reported, word: Word) -> bool:
    """Tell whether a word leads into a clause: «que», «mais», «qui»."""
    low = word.low
    return low in reported.THAT | reported.CONJUNCTIONS or low in reported.RELATIVES - reported.DETERMINERS


def _is_bare(words: Words, at: int) -> bool:
    """Tell whether a small word without an article opens no phrase that could speak: «est», «absolument»."""
    reported, word = words.lexicon.reported, words[at]
    if word.kind != "w" or word.low in reported.DETERMINERS:
        return False
    return not (word.low in reported.SPEAKING or _is_calling(words, at))


def _opens_noun(words: Words, at: int, high: int) -> bool:
    """Tell whether a word that may be a pronoun is the article of a noun: «die» in «die Ministerin»."""
    reported = words.lexicon.reported
    if words[at].low not in reported.DETERMINERS:
        return False
    return at + 1 < high and words[at + 1].kind in "Cwn" and not _stops(reported, words[at + 1])


def _past_setting(words: Words, at: int, high: int) -> int:
    """Step over adverbs, small pronouns and one place or time behind a verb."""
    reported = words.lexicon.reported
    begin = at
    while at < high and at - begin < _BETWEEN:
        word = words[at]
        if word.low in reported.PRONOUNS:
            break
        if word.low in reported.ADVERBS or word.low in reported.TIMES or word.low in reported.OBJECTS:
            at += 1
        elif (day := past_day(words, at, high)) > at:
            at = day
        elif word.low in reported.PREPOSITIONS and at + 1 < high:
            end = _past_place(words, at, high)
            if end >= high or (words[end].kind not in "C" and words[end].low not in reported.DETERMINERS):
                return at
            at = end
        else:
            break
    return at


def past_day(words: Words, at: int, high: int) -> int:
    """Return where an article with a day behind it ends, «el martes», «le 12 mai»; its own place if none."""
    reported = words.lexicon.reported
    if words[at].low not in reported.DETERMINERS:
        return at
    day = at + 2 if at + 1 < high and words[at + 1].kind == "n" else at + 1
    return day + 1 if day < high and words[day].low in reported.TIMES else at


def _past_place(words: Words, at: int, high: int) -> int:
    """Return where the place or time that a preposition opens ends: «in Altenau», «dans un communiqué»."""
    reported = words.lexicon.reported
    end, noun = at + 1, False
    while end < high and words[end].kind in "wn" and not _stops(reported, words[end]):
        if noun and words[end].low in reported.DETERMINERS:
            break
        noun = not reported.NOUNS_HAVE_CAPITALS and words[end].low not in reported.DETERMINERS
        end += 1
    while end < high and words[end].kind == "C" and not noun:
        end += 1
    return end


def _phrase_end(words: Words, start: int, high: int) -> int:
    """Return where the noun phrase that begins at a word ends."""
    reported = words.lexicon.reported
    at, named = start, False
    while at < min(high, start + _LONGEST):
        word = words[at]
        if word.kind == "q":
            if at not in words.named:
                break
            named = True
        elif word.kind == "p":
            if word.low not in GLUE:
                break
        elif named and word.low in reported.AND:
            if not joins(words, at, high):
                break
        elif named and _links(words, start, at, high):
            named = False
        elif _begins_anew(words, start, at, named=named):
            break
        elif word.kind == "C" or (word.kind == "w" and not reported.NOUNS_HAVE_CAPITALS):
            named = named or word.low not in reported.DETERMINERS
        elif named:
            break  # a small word behind the noun, where nouns have capitals
        at += 1
    while at > start and _hangs(reported, words[at - 1]):
        at -= 1
    return at


def _begins_anew(words: Words, start: int, at: int, *, named: bool) -> bool:
    """Tell whether a word belongs to what follows the phrase: an article, a verb, any behind a whole name."""
    reported, word = words.lexicon.reported, words[at]
    if named and _is_past_noun(reported, word):
        return True
    if at == start or _is_surely_noun(words, at):
        return False
    return _stops(reported, word) or (word.kind == "w" and _is_whole_name(words, start, at))


def _is_surely_noun(words: Words, at: int) -> bool:
    """Tell whether a word that may be a verb is a noun behind its article: «l’accusa»."""
    reported = words.lexicon.reported
    if reported.NOUNS_HAVE_CAPITALS or not at or words[at - 1].low not in reported.DETERMINERS:
        return False
    return words[at].low in reported.SPEAKING or _is_calling(words, at)


def _is_whole_name(words: Words, start: int, end: int) -> bool:
    """Tell whether a first name with another ends here: «Rosa Leite» of «Rosa Leite guarda água»."""
    first = end
    while first > start and words[first - 1].kind == "C":
        first -= 1
    given = words.lexicon.people.GIVEN_NAMES
    return end - first > 1 and words[first].low.capitalize() in given


def _is_past_noun(reported: Reported, word: Word) -> bool:
    """Tell whether a word behind a noun is an article, a verb that names something, or a pronoun."""
    if word.kind == "C" and not reported.NOUNS_HAVE_CAPITALS:
        return False  # «Yannick Le Goff»
    if word.low in reported.DETERMINERS or (word.kind == "w" and word.low in reported.NAMING):
        return True
    return (
        word.kind == "w"
        and not reported.NOUNS_HAVE_CAPITALS
        and word.low in reported.PRONOUNS
        and word.low not in reported.DETERMINERS
    )


def _hangs(reported: Reported, word: Word) -> bool:
    """Tell whether a word leads on to another and so cannot be the last one of a phrase."""
    return word.low in reported.LINKS or word.low in reported.AND or word.low in GLUE


def _stops(reported: Reported, word: Word) -> bool:
    """Tell whether a word cannot stand inside a noun phrase."""
    if word.kind == "C":
        return word.low in reported.TIMES
    if word.low in reported.RELATIVES and word.low not in reported.DETERMINERS:
        return True
    return any(
        word.low in group
        for group in (
            reported.PREPOSITIONS,
            reported.CONJUNCTIONS,
            reported.ADVERBS,
            reported.TIMES,
            reported.VERBS,
            reported.SAYING,
            reported.HAVE,
            reported.THAT,
            reported.OBJECTS,
        )
    )


def joins(words: Words, at: int, high: int) -> bool:
    """Tell whether «and» joins a second noun rather than a second clause."""
    reported = words.lexicon.reported
    if at + 1 >= high:
        return False
    following = words[at + 1]
    return following.kind == "C" or following.low in reported.DETERMINERS


def _links(words: Words, start: int, at: int, high: int) -> bool:
    """Tell whether a word ties what follows to the noun before it: «der», «von», «de la».

    Behind a bare name an article that could be the listener's is taken for that: «sagte Weber der Zeitung».
    """
    reported = words.lexicon.reported
    word = words[at]
    if at + 1 >= high or (word.low not in reported.LINKS and not _is_of_a_name(words, at)):
        return False
    following = words[at + 1]
    if following.kind in "pq" or following.low in reported.TIMES:
        return False
    if word.low not in reported.LISTENERS:
        return True
    given = words.lexicon.people.GIVEN_NAMES
    if any(each.kind == "C" and each.low.capitalize() in given for each in words[start:at]):
        return False
    return words[start].kind != "C" or _is_calling(words, at - 1)


def _is_of_a_name(words: Words, at: int) -> bool:
    """Tell whether an article stands within a person's name: «Kees de Wit»."""
    people = words.lexicon.people
    given = words[at - 1].kind == "C" and words[at - 1].low.capitalize() in people.GIVEN_NAMES
    return given and words[at].low in people.PARTICLES and words[at + 1].kind == "C"


def _is_calling(words: Words, at: int) -> bool:
    people = words.lexicon.people
    low = words[at].low
    return low in people.CALLINGS or low.endswith(people.CALLING_ENDINGS)


def holds_noun(words: Words, start: int, end: int) -> bool:
    """Tell whether a phrase has a noun or a name, not small words alone."""
    reported = words.lexicon.reported
    for at, word in enumerate(words[start:end], start):
        if at > start and _is_surely_noun(words, at):
            return True
        if at in words.named or (word.kind == "n" and not word.low.isdecimal()):
            return True  # «die „Neue Zeitung“», «der 45-Jährige»
        if word.kind == "C" and word.low not in reported.TIMES and word.low not in reported.DETERMINERS:
            return True
        if (
            word.kind == "w"
            and not reported.NOUNS_HAVE_CAPITALS
            and word.low not in reported.DETERMINERS | reported.LINKS
            and not _stops(reported, word)
        ):
            return True
    return False


def is_verb(reported: Reported, low: str) -> bool:
    """Tell whether a word is a finite verb that the lexicon knows."""
    return any(
        low in group
        for group in (
            reported.VERBS,
            reported.SAYING,
            reported.NAMING,
            reported.THINKING,
            reported.HAVE,
            reported.MOOD,
            reported.PASSIVE,
        )
    )


def is_somebody(words: Words, phrase: Phrase) -> bool:
    """Tell whether a phrase is «he» or «she», or holds a name or a calling."""
    return is_named(words, phrase) or any(_is_calling(words, at) for at in range(*phrase))


def is_person(words: Words, phrase: Phrase) -> bool:
    """Tell whether a phrase is «he» or «she», or holds a calling or a first name."""
    start, end = phrase
    if end - start == 1 and words[start].low in words.lexicon.reported.PRONOUNS:
        return True
    given = words.lexicon.people.GIVEN_NAMES
    return any(_is_calling(words, at) or words[at].low.capitalize() in given for at in range(*phrase))


def may_say(words: Words, phrase: Phrase) -> bool:
    """Tell whether a phrase is a pronoun, or names somebody or something whose words it may be.

    «Selon Morel» gives a source, «selon les époques» gives none.
    """
    reported = words.lexicon.reported
    start, end = phrase
    if end - start == 1 and words[start].low in reported.PRONOUNS:
        return True
    head = next((at for at in range(start + 1, end) if words[at].low in reported.LINKS), end)
    return is_somebody(words, (start, head)) or any(
        word.low in reported.SPEAKING for word in words[start:head]
    )


def is_named(words: Words, phrase: Phrase) -> bool:
    """Tell whether a phrase is «he» or «she», or holds a name."""
    reported, people = words.lexicon.reported, words.lexicon.people
    start, end = phrase
    if end - start == 1 and words[start].low in reported.PERSONS:
        return True
    capitals = [word for word in words[start:end] if word.kind == "C"]
    if not reported.NOUNS_HAVE_CAPITALS and any(_shows_a_name(words, at, end) for at in range(start, end)):
        return True
    return any(
        word.low.capitalize() in people.GIVEN_NAMES or word.low.rstrip(".").capitalize() in people.TITLES
        for word in capitals
    )


def _shows_a_name(words: Words, at: int, end: int) -> bool:
    """Tell whether a word has a capital that it does not owe to the head of a sentence."""
    reported = words.lexicon.reported
    if words[at].kind != "C" or words[at].low in reported.DETERMINERS | reported.PRONOUNS:
        return False
    heads = at == 0 or words[at - 1].kind in "pq"
    return not heads or (at + 1 < end and words[at + 1].kind == "C")


def could_be_name(words: Words, at: int) -> bool:
    """Tell whether a capitalised word may be a surname: no calling, and no noun that ends as nouns do."""
    people, names = words.lexicon.people, words.lexicon.names
    word = words[at].low.capitalize()
    return not (
        _is_calling(words, at) or word in people.NOT_PERSONS or words[at].low.endswith(names.COMMON_ENDINGS)
    )

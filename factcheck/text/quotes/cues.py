"""Find verbs and phrases of saying in languages whose subject may stand on either side of its verb."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from factcheck.text.lexicon import Lexicon
from factcheck.text.lexicon.speech_sections import Reported
from factcheck.text.quotes import clauses, nouns
from factcheck.text.quotes.phrases import Words
from factcheck.text.quotes.subjects import Phrase

_TO_PARTICLE = 26
_AFTER_BASE = 3
_TO_MEASURE = 3


class Cue(NamedTuple):
    """A verb of saying: its first word, the one that is shown, the one behind its last, how sure it is."""

    first: int
    at: int
    behind: int
    """Where a subject that follows the verb begins."""
    weak: bool = False
    """A verb of thinking, or one that gives a name to something."""
    naming: bool = False
    passive: bool = False


def cue_at(words: Words, at: int, low: int, high: int) -> Cue | None:
    """Return the cue whose chief word stands here, or None where it is none."""
    reported = words.lexicon.reported
    word = words[at]
    if word.kind != "w" and (at > low or reported.NOUNS_HAVE_CAPITALS):
        return None
    if word.low in reported.PARTICIPLES and (found := _participle(words, at, low, high)) is not None:
        return found
    if word.low in reported.PARTICLES:
        particle = _particle(words, at, high)
        if particle is not None:
            return Cue(at, at, at + 1)
    if word.low in reported.BASES and _is_base(words, at, low, high):
        return None
    if word.low in reported.SAYING:
        nobody = _is_noun(words, at, low) or _is_impersonal(words, at, high)
        return None if nobody else Cue(at, at, at + 1)
    if word.low in reported.BEHIND and _reports_here(words, at, low, high):
        return Cue(at, at, at + 1)
    if word.low in reported.NAMING:
        return Cue(at, at, at + 1, naming=True)
    if word.low in reported.THINKING and not is_reflexive(words, at):  # «se muestra confiado»
        return Cue(at, at, at + 1, weak=True)
    return None


def _reports_here(words: Words, at: int, low: int, high: int) -> bool:
    """Tell whether a verb that may mean another thing is followed by what somebody says: «ricorda che»."""
    if at + 1 >= high or at == low or words[at - 1].low in words.lexicon.reported.DETERMINERS:
        return False
    return words[at + 1].kind == "q" or words[at + 1].low in words.lexicon.reported.THAT


def _is_impersonal(words: Words, at: int, high: int) -> bool:
    """Tell whether nobody says what follows, as in «confirma-se que»."""
    reported = words.lexicon.reported
    low = words[at].low
    follows = at + 1 < high and words[at + 1].low in reported.THAT
    if follows and reported.IMPERSONAL.fullmatch(low):
        return True
    return (
        reported.UNSAID.fullmatch(f"{words[at - 1].low} {low}" if is_reflexive(words, at) else low)
        is not None
    )


def _is_noun(words: Words, at: int, low: int) -> bool:
    """Tell whether a form is a noun behind its article, as in «cette demande»."""
    reported = words.lexicon.reported
    if reported.NOUNS_HAVE_CAPITALS or at == low or words[at - 1].low not in reported.DETERMINERS:
        return False
    return at - 1 == low or words[at - 1].low not in reported.CLITICS


def _is_base(words: Words, at: int, low: int, high: int) -> bool:
    """Tell whether a form is the infinitive of another verb in its clause: «will … sagen», «zu sagen»."""
    reported = words.lexicon.reported
    if at > low and words[at - 1].low in reported.INFINITIVE:
        return True
    clause = range(clauses.clause_start(words, low, at), min(high, at + _AFTER_BASE))
    return any(
        each != at and words[each].kind == "w" and words[each].low in reported.VERBS | reported.PASSIVE
        for each in clause
    )


def cue_behind(words: Words, at: int, high: int) -> Cue | None:
    """Return the cue that begins right behind what was said, where more verbs are of saying."""
    if words[at].kind != "w":
        return None
    if words[at].low in words.lexicon.reported.CLITICS:
        return cue_behind(words, at + 1, high) if at + 1 < high else None
    if words[at].low in words.lexicon.reported.BEHIND:
        return Cue(at, at, at + 1)
    return cue_at(words, at, at, high)


def _particle(words: Words, verb: int, high: int) -> int | None:
    """Return where the second half of a verb stands: «hinzu» of «fügte sie hinzu»."""
    wanted = words.lexicon.reported.PARTICLES[words[verb].low]
    for at in range(verb + 1, min(high, verb + _TO_PARTICLE)):
        if words[at].low in wanted and (at + 1 >= high or words[at + 1].kind in "pq" or _closes(words, at)):
            return at
    return None


def _closes(words: Words, at: int) -> bool:
    following = words[at + 1].low
    return (
        following in words.lexicon.reported.AND
        or following in words.lexicon.reported.CONJUNCTIONS
        or following in words.lexicon.reported.THAT
    )


def _participle(words: Words, at: int, low: int, high: int) -> Cue | None:
    """Read the participle of a verb of saying with the verb that makes it one: «hat … gesagt»."""
    reported = words.lexicon.reported
    if reported.NOUNS_HAVE_CAPITALS and at + 1 < high:  # «gesagt hat»: elsewhere the participle stands behind
        if words[at + 1].low in reported.PASSIVE:
            return Cue(at, at, at + 2, passive=True)
        if words[at + 1].low in reported.HAVE and words[at + 1].kind == "w":
            return Cue(at, at, at + 2)
    for before in range(at - 1, max(low - 1, at - reported.BRACKET), -1):
        word = words[before]
        if word.kind == "p" and word.low not in "()“”" and not _inside(words, before, at):
            return None
        if word.low in reported.PASSIVE:
            if is_reflexive(words, before):
                return Cue(before - 1, at, before + 1 if at - before > 1 else at + 1)
            return Cue(before, at, at + 1, passive=True)
        if word.low in reported.HAVE:
            return Cue(before, at, before + 1 if at - before > 1 else at + 1)
    return None


def is_reflexive(words: Words, at: int) -> bool:
    """Tell whether a form of «be» belongs to a reflexive verb: «s’est exclamé»."""
    return at > 0 and words[at - 1].low in words.lexicon.reported.REFLEXIVE


def _inside(words: Words, before: int, at: int) -> bool:
    """Tell whether a comma before a participle only closes or opens the quotation beside it."""
    return any(words[each].kind == "q" for each in range(before, at))


def subject_of(words: Words, cue: Cue, low: int, high: int) -> Phrase | None:
    """Return who says what a cue reports."""
    reported = words.lexicon.reported
    if cue.passive:
        for at in range(low, high):
            if words[at].low in reported.AGENT:
                found = nouns.phrase_from(words, at + 1, high, past_setting=False, subject=False)
                if found is not None and nouns.is_somebody(words, found):
                    return found
        return None
    return clauses.subject_around(words, low, cue.first, cue.behind, high)


@cache
def _by_first_word(lexicon: Lexicon) -> dict[str, list[tuple[str, ...]]]:
    """Return what stands before a source, by its first word: most words begin none."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for source in lexicon.reported.SOURCES:
        found.setdefault(source[0], []).append(source)
    return found


def source_at(words: Words, at: int, high: int) -> tuple[Phrase, Phrase] | None:
    """Return who is named as a source at a word, and the cue: «laut Weber», «nach Angaben der Polizei»."""
    reported = words.lexicon.reported
    if at and words[at].low in words.lexicon.numbers.ORDINALS and _opens_phrase(reported, words[at - 1].low):
        return None  # «o segundo mandato», «em segundo lugar»: the same word is a number
    for source in _by_first_word(words.lexicon).get(words[at].low, ()):
        size = len(source)
        if at + size >= high:
            continue
        if all(words[at + step].low == part for step, part in enumerate(source)):
            begin = at + size
            if words[begin].low in reported.LINKS and words[begin].low not in reported.DETERMINERS:
                begin += 1
            if words[begin].low in reported.SAYING:
                return None  # «conforme explica Bio» is a clause
            found = nouns.phrase_from(words, begin, high, past_setting=False, subject=False)
            if found is not None and _is_source(words, at, source[-1], found, high):
                return found, (at, at + size)
    return None


def _is_source(words: Words, at: int, source: str, phrase: Phrase, high: int) -> bool:
    """Tell whether what a word such as «selon» or «pour» stands before may be where the words are from."""
    reported = words.lexicon.reported
    if source in reported.VIEWS:
        closed = phrase[1] < high and (words[phrase[1]].low in (",", "(") or words[phrase[1]].kind == "q")
        return words[at].kind == "C" and closed and nouns.is_person(words, phrase)
    if source not in reported.UNSURE_SOURCES:
        return True
    return nouns.may_say(words, phrase) and not _is_measure(words, at)


def _is_measure(words: Words, at: int) -> bool:
    """Tell whether a verb before a source shows that it only measures: «varie selon les facultés»."""
    before = words[max(0, at - _TO_MEASURE) : at]
    if not before or before[-1].low == ",":
        return False
    return any(word.kind == "w" and words.lexicon.reported.DIFFERING.match(word.low) for word in before)


def _opens_phrase(reported: Reported, low: str) -> bool:
    return low in reported.DETERMINERS or low in reported.PREPOSITIONS or low in reported.LINKS


def source_behind(words: Words, low: int, at: int) -> tuple[Phrase, Phrase] | None:
    """Return who is named before a word like «zufolge», and that word."""
    reported = words.lexicon.reported
    if words[at].low not in reported.SOURCES_BEHIND:
        return None
    start = clauses.clause_start(words, low, at)
    while start < at:
        if words[start].low not in reported.PREPOSITIONS:
            found = nouns.phrase_from(words, start, at, past_setting=False, subject=False)
            if found is not None and found[1] == at:
                return _of_words(words, found), (at, at + 1)
        start += 1
    return None


def _of_words(words: Words, phrase: Phrase) -> Phrase:
    """Return whose words they are in «Angaben der Polizei zufolge»: what stands behind the noun."""
    reported = words.lexicon.reported
    carriers = {source[-1] for source in reported.SOURCES if len(source) > 1}
    start, end = phrase
    if words[start].low not in carriers or end - start < 2:
        return phrase
    start += 1
    return (start + 1 if words[start].low not in reported.DETERMINERS and end - start > 1 else start, end)


def read_in(words: Words, at: int, high: int) -> tuple[Phrase, Phrase] | None:
    """Return what is read in «heißt es in dem Bericht»: the report, and the verb."""
    reported = words.lexicon.reported
    if words[at].low not in reported.READS:
        return None
    for ahead in range(at + 1, min(high, at + 8)):
        if words[ahead].kind in "pq":
            break
        if words[ahead].low in reported.READ_IN:
            found = nouns.phrase_from(words, ahead + 1, high, past_setting=False, subject=False)
            return None if found is None else (found, (at, at + 1))
    start = clauses.clause_start(words, max(0, at - 12), at)
    if words[start].low in reported.READ_IN:
        found = nouns.phrase_from(words, start + 1, at, past_setting=False, subject=False)
        return None if found is None else (found, (at, at + 1))
    return None

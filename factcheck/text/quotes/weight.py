"""Weigh a cue: whether it shows that somebody speaks, or gives way to another one in its sentence.

A wrong speaker costs a fact-checker more than none. So a cue is believed the less, the fewer words are
quoted, the less its verb means speaking, and the less its subject is somebody with a name.
"""

from __future__ import annotations

from factcheck.text.quotes import speakers, statements, subjects, verbs
from factcheck.text.quotes.paragraph import Found
from factcheck.text.quotes.phrases import Words
from factcheck.text.quotes.subjects import Phrase

_OBJECT = 4
_NEAR = 3
"""Words from a passive to the quotation that it brings: was criticised as a “…”."""
_BRACKETS = frozenset("([")
_THING = 12
"""Words between a verb and the quotation that tells what kind of thing it takes."""


def proves_nothing(words: Words, found: Found, at: int, *, fragment: bool) -> bool:
    """Tell whether a cue leaves open that anybody spoke; a fragment, of a few words, needs a better one."""
    speaker, cue = found
    if cue is None:
        return False
    saying, grammar = words.saying, words.grammar
    verb = words[cue[0]].low
    if verb in saying.WEAK:
        before = words[cue[0] - 1].low if cue[0] else ""
        if _is_wording(words, speaker, cue[0]):
            return False
        oneself = cue[1] < len(words) and words[cue[1]].low in grammar.REFLEXIVES
        if oneself and saying.VERBS[verb][0] in saying.ENDING_UP:
            return True  # «The yard found itself “short of men”»
        fragment = fragment or (cue[0] < at and qualifies(words, at))
        fragment = fragment or _is_far(words, cue[0], at)
        return fragment or before == grammar.INFINITIVE or before in grammar.MODALS
    if cue[0] < at and words[at - 1].low == grammar.THAN and verb not in saying.PLAIN:
        return True  # «The new line charges faster than “never”»
    if not fragment or verb in saying.TAKES_A_CLAUSE or verb not in saying.VERBS:
        return False
    # «some called it “a waste”»: whoever they are, the words are as often the writer's
    return not subjects.is_namelike(words, speaker) and words[speaker[0]].low not in grammar.SUBJECT_PRONOUNS


def _is_far(words: Words, verb: int, at: int) -> bool:
    """Tell whether a verb takes a preposition's object, and the quotation stands in what follows it."""
    grammar = words.grammar
    between = [word.low for word in words[verb + 1 : at]]
    if len(between) <= _OBJECT or grammar.THAT in between:
        return False
    return between[0] in grammar.BEFORE_A_DEED or between[0] in (grammar.OF, grammar.INFINITIVE)


def is_made(words: Words, found: Found, at: int, *, fragment: bool) -> bool:
    """Tell whether a quotation only names a kind of thing that a verb makes: kept “just in time” stocks."""
    cue = found[1]
    if cue is None or cue[0] > at or words[at - 1].kind == "p":
        return False
    between = {word.low for word in words[cue[1] : at]}
    grammar = words.grammar
    following = [word.low for word in words[at + 1 : at + 3]]
    if words[cue[0]].low in words.saying.MAKING and at == cue[1] and following[:1] == [grammar.INFINITIVE]:
        return following[-1] in grammar.DETERMINERS  # «added “Protector” to his titles»
    if grammar.THAT in between or between & grammar.BE:
        return False
    takes = statements.object_end(words, cue[1], at)
    if words[cue[0]].low in words.saying.MAKING and cue[1] < at and fragment:
        # «the app adds a map and “night mode”», but «she added they would “wait”»
        return cue[1] < takes and not statements.holds_a_verb(words, cue[1], takes)
    if at - cue[1] > _THING:
        return False
    return words[cue[0]].low in words.saying.MAKING and qualifies(words, at)


def qualifies(words: Words, at: int) -> bool:
    """Tell whether a quotation stands before a noun that it tells more of: the “no new taxes” pledge."""
    grammar = words.grammar
    if at + 1 >= len(words) or words[at + 1].kind not in "wC" or words[at + 1].low in grammar.POSSESSIVES:
        return False
    following = words[at + 1].low
    return not any(
        following in group
        for group in (
            grammar.PREPOSITIONS,
            grammar.CONJUNCTIONS,
            grammar.DETERMINERS,
            grammar.ADVERBS,
            grammar.AUXILIARIES,
            grammar.BE,
            grammar.TIMES,
            grammar.SUBJECT_PRONOUNS,
            grammar.OBJECT_PRONOUNS,
            words.saying.VERBS,
        )
    ) and not following.endswith(grammar.ADVERB_ENDING)


def gives_way(words: Words, low: int, cue: int, found: Found) -> bool:
    """Tell whether a cue gives way to another one before it in the sentence."""
    grammar, saying = words.grammar, words.saying
    verb = words[cue].low
    if verb in saying.WEAK:
        return True
    first = found[0][0]
    subject = words[first].low
    if verb not in saying.PLAIN and (_is_bare_noun(words, found[0]) or _is_embedded(words, first)):
        return True
    if subject in grammar.THINGS:
        return first > low and words[first - 1].low != ","
    if subject not in grammar.SUBJECT_PRONOUNS or not first or subject == grammar.WHO:
        return subject == grammar.WHO
    before = words[first - 1].low
    if before == grammar.THAT and first > 1:
        before = words[first - 2].low
    return before == grammar.WHAT or before in saying.PLAIN


def _is_wording(words: Words, speaker: Phrase, verb: int) -> bool:
    """Tell whether a clause says whose wording it is: as Ana Duarte put it, “…”."""
    grammar, saying = words.grammar, words.saying
    opens = speaker[0] > 0 and words[speaker[0] - 1].low == saying.AS
    return opens and speaker[0] < verb < len(words) - 1 and words[verb + 1].low == grammar.IT


def _is_bare_noun(words: Words, phrase: Phrase) -> bool:
    """Tell whether a subject is a common noun without an article, which is as often no subject at all."""
    grammar = words.grammar
    first = words[phrase[0]]
    if first.kind != "w" or first.low in grammar.DETERMINERS:
        return False
    return phrase[1] - phrase[0] == 1 and first.low not in grammar.SUBJECT_PRONOUNS


def _is_embedded(words: Words, subject: int) -> bool:
    """Tell whether a subject opens a clause that somebody else may have said: «what they call “…”»."""
    grammar = words.grammar
    before = words[subject - 1].low if subject else ""
    opens = before in (grammar.WHAT, grammar.THAT) or before in grammar.SUPPOSING
    return opens or before in grammar.RELATIVES


def hides_its_agent(words: Words, low: int, at: int, high: int) -> bool:
    """Tell whether a passive right before the quotation leaves out whose words they are."""
    near = range(at - 1, max(low, at - 1 - _NEAR), -1)
    verb = next((cue for cue in near if verbs.is_verb(words, cue)), None)
    if verb is None or not verbs.is_passive(words, verb):
        return False
    return speakers.agent(words, verb, at) is None and speakers.agent_behind(words, at, high) is None


def reports(words: Words, found: Found) -> bool:
    """Tell whether all that follows a cue is what its subject said: «said the plan was “…”»."""
    cue = found[1]
    if cue is None:
        return False
    plain = words[cue[0]].low in words.saying.PLAIN
    return plain or words[cue[1]].low == words.grammar.THAT


def gives_a_name(words: Words, verb: int) -> bool:
    """Tell whether a verb gives a name to something behind it: “…,” this breed called Americans."""
    grammar = words.grammar
    following = words[verb + 1].low if verb + 1 < len(words) else ""
    behind = following in grammar.OBJECT_PRONOUNS or following in grammar.SUBJECT_PRONOUNS
    return words[verb].low in words.saying.CALLING and not behind


def takes_a_thing(words: Words, verb: int, high: int) -> bool:
    """Tell whether a verb has an object, so that the quotation before it is none: “…?” This shows the way."""
    saying = words.saying
    if words[verb].low in saying.PLAIN or words[verb].low in saying.TAKES_A_LISTENER or verb + 1 >= high:
        return False
    grammar, following = words.grammar, words[verb + 1]
    if following.low in grammar.DETERMINERS:
        closed = verb + 2 >= high or words[verb + 2].kind in "pq"  # «“…,” I reminded her»
        return not closed and following.low not in grammar.BEFORE_A_TIME
    if following.kind != "w" or following.low == grammar.IT:
        return False
    if following.low.endswith((grammar.ADVERB_ENDING, grammar.ING)):
        return False
    small = (grammar.OPENERS, grammar.ADVERBS, grammar.TIMES, grammar.OBJECT_PRONOUNS)
    return not any(following.low in group for group in small)


def stands_apart(words: Words, low: int, at: int) -> bool:
    """Tell whether a quotation is no part of the writer's clause, as it is in: the “…”, who “…”, Lund “…”."""
    grammar, before = words.grammar, at - 1
    small = (grammar.ADVERBS, grammar.AUXILIARIES, grammar.BE, _BRACKETS)
    while before > low and any(words[before].low in group for group in small):
        before -= 1
    woven = (grammar.DETERMINERS, grammar.PREPOSITIONS, grammar.RELATIVES)
    if any(words[before].low in group for group in woven):
        return False
    subject = subjects.plain_subject(words, low, at)
    if subject is None or subject[1] - 1 == before:
        return False
    if any(word.low in grammar.CONJUNCTIONS for word in words[subject[1] : at]):
        return False  # a clause of its own, or one of several
    if words[subject[1]].kind == "w":
        return True
    return statements.holds_a_verb(words, subject[1], at)  # a source in a list has none: Lund, Berg, “…”


def casts(words: Words, low: int, at: int) -> bool:
    """Tell whether the quotation gives somebody a name: «attacked her as a “…”»."""
    before = at - 1
    while before > low and words[before].low in words.grammar.DETERMINERS:
        before -= 1
    return before >= low and words[before].low in words.lexicon.quoting.CASTING

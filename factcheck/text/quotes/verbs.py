"""Tell whether a word that may be a cue verb is used as one."""

from __future__ import annotations

from factcheck.text.lexicon import Lexicon
from factcheck.text.lexicon.kinds import Form
from factcheck.text.quotes.phrases import Word, Words


def is_verb(words: Words, at: int) -> bool:
    """Tell whether a form of a cue verb is used as a verb here, not as a noun or an adjective."""
    saying = words.saying
    grammar = words.grammar
    word = words[at]
    entry = saying.VERBS.get(word.low)
    if entry is None:
        return False
    if word.kind != "w":  # «Calling it “…,” she left» opens its sentence
        return entry[1] is Form.ING and (not at or words[at - 1].kind in "pq")
    before = words[at - 1] if at else None
    if before is None:
        return entry[1] is Form.ING
    if before.low in grammar.POSSESSIVES and (at < 2 or words[at - 2].low not in grammar.SUBJECT_PRONOUNS):
        # «the mayor’s alleged remarks», but «he’s said», «Moody’s said»
        named = at > 1 and words[at - 2].kind == "C" and word.low in saying.SPEAKING
        return named and entry[1] is not Form.BASE  # but «Let’s say»
    if before.low in ("'", "’") and at > 1 and words[at - 2].end == before.start:
        return False  # «the states’ asserted harms»
    form = entry[1]
    following = words[at + 1].low if at + 1 < len(words) else ""
    if word.low in saying.WITH_A_PARTICLE and following not in saying.PARTICLES:
        return False  # «the pain points», but «points out»
    if form is Form.ING:
        return (
            word.low not in saying.WEAK
            and before.low not in grammar.DETERMINERS
            and before.low not in grammar.POSSESSIVES
            and not (
                is_adjective(words.lexicon, before) and at > 1 and words[at - 2].low in grammar.DETERMINERS
            )
        )
    if before.low in grammar.DETERMINERS and before.low not in grammar.ALSO_SUBJECTS:
        return False
    if form is Form.BASE:
        return _is_base_form_verb(words, at)
    if form is Form.PRESENT:
        return _is_present_form_verb(words, at)
    if word.low == saying.NOUNLIKE:  # «final thought: …» and «thought leaders» are nouns
        subject = before.kind == "C" or before.low in grammar.SUBJECT_PRONOUNS
        leads = following.startswith(saying.BEHIND_NOUNLIKE) and not subject
        return not (leads or before.low.endswith(saying.BEFORE_NOUNLIKE))
    return True


def _is_present_form_verb(words: Words, at: int) -> bool:
    """Tell whether a form in -s is a verb rather than a plural noun."""
    grammar = words.grammar
    before = words[at - 1]
    return not (
        before.low in grammar.POSSESSIVES
        or _is_listed(words, at)
        or _has_a_verb(words, at)
        or _is_taken(words, at)
        or _is_of_a_source(words, at)
        or before.low in grammar.PREPOSITIONS
        or before.kind == "n"
        or is_adjective(words.lexicon, before)
        # «to reduce rates»: what an infinitive takes
        or (at > 1 and before.kind == "w" and words[at - 2].low == grammar.INFINITIVE)
    )


def _has_a_verb(words: Words, at: int) -> bool:
    """Tell whether another verb follows, so that a word is its subject: «three claims are made»."""
    grammar = words.grammar
    following = words[at + 1].low if at + 1 < len(words) else ""
    verb = following in grammar.MODALS or (following in grammar.BE and following not in grammar.POSSESSIVES)
    return verb and words[at].low not in words.saying.SPEAKING and words[at - 1].kind == "w"


def _is_taken(words: Words, at: int) -> bool:
    """Tell a plural noun from the verb that looks like it: «people sent reports», «these rules»."""
    grammar, saying = words.grammar, words.saying
    word, before = words[at], words[at - 1]
    told = word.low in saying.PLAIN and word.low not in saying.NOUNS
    if told or before.kind != "w":
        return False
    if before.low in grammar.PLURALS:
        return True
    subject = at > 1 and words[at - 2].low in grammar.DETERMINERS | grammar.SUBJECT_PRONOUNS
    past = before.low.endswith(grammar.PARTICIPLE_ENDINGS[1]) or before.low in grammar.IRREGULAR_PASTS
    if past:
        return not subject  # but «the accused reports», «the survey we made shows»
    follows = at + 1 < len(words) and (words[at + 1].kind == "q" or words[at + 1].low == grammar.THAT)
    if word.low in saying.PLAIN or follows or at < 2:
        return False
    return words[at - 2].low in grammar.PREPOSITIONS and words[at - 2].low != grammar.OF


def _is_of_a_source(words: Words, at: int) -> bool:
    """Tell a noun that names a source from a verb: according to the explanatory notes."""
    grammar, start = words.grammar, at - 1
    while start > 1 and words[start].kind == "w" and words[start].low not in grammar.DETERMINERS:
        start -= 1
    leads = start > 1 and words[start - 1].low == grammar.INFINITIVE
    return leads and words[start - 2].low == words.saying.ACCORDING


def _is_listed(words: Words, at: int) -> bool:
    """Tell whether a word is one of several in a row: «retweets, replies and clicks»."""
    between = (",", words.grammar.AND)
    following = words[at + 1].low if at + 1 < len(words) else ""
    listed = words[at - 1].low in between and following in between and words[at - 2].kind != "q"
    return listed and words[at].low not in words.saying.SPEAKING


def _is_base_form_verb(words: Words, at: int) -> bool:
    """Tell whether what stands before a base form makes it a verb: «they say», «would say», «of them say»."""
    grammar = words.grammar
    before = words[(_past_adverbs(words, at) or at) - 1]
    if before.kind == "C" and _is_one(words, at):
        return False  # «a Harbour Times report»
    return (
        before.low in grammar.BEFORE_A_BASE
        or before.low in grammar.AUXILIARIES
        or before.low in grammar.SUBJECT_PRONOUNS
        or _are_several(words, at)
        or (before.low in grammar.OBJECT_PRONOUNS and at > 1 and words[at - 2].low == grammar.OF)
        or (
            before.low.endswith("s")
            and before.low not in grammar.POSSESSIVES
            and before.low not in grammar.BE
            # «She gives credit», «This builds trust»: the word with an s is a verb, no plural
            and (at < 2 or words[at - 2].low not in grammar.PERSONAL_PRONOUNS | grammar.SINGULAR)
        )
    )


def _is_one(words: Words, at: int) -> bool:
    """Tell whether the name before a word follows an article that makes it one: «a Harbour Times»."""
    while at and words[at - 1].kind == "C":
        at -= 1
    return at > 0 and words[at - 1].low in words.grammar.SINGULAR


def _past_adverbs(words: Words, at: int) -> int:
    """Return the place of the first adverb before a verb, or of the verb: «would now ask»."""
    while at and words[at - 1].low in words.grammar.ADVERBS:
        at -= 1
    return at


def _are_several(words: Words, at: int) -> bool:
    """Tell whether two names joined by «and» stand before the verb."""
    if at < 3 or words[at - 1].kind != "C":
        return False
    first = at - 1
    while first and words[first].kind == "C":
        first -= 1
    return words[first].low == words.grammar.AND and words[first - 1].kind == "C"


def is_led_to(words: Words, at: int) -> bool:
    """Tell whether «to» or a form of «be» stands before a verb, so that it has no subject there."""
    grammar = words.grammar
    at = _past_adverbs(words, at) or at
    before = words[at - 1].low if at else ""
    return before == grammar.INFINITIVE or before in grammar.BE


def is_adjective(lexicon: Lexicon, word: Word) -> bool:
    """Tell whether a word makes the next one a noun, as in «criminal charges», «late-night tweets»."""
    grammar = lexicon.grammar
    if word.low in grammar.ADJECTIVES or (word.kind == "w" and "-" in word.low):
        return True
    return word.kind == "w" and word.low.endswith(grammar.ADJECTIVE_ENDINGS)


def is_passive(words: Words, verb: int) -> bool:
    """Tell whether a form of «be» makes the verb passive."""
    grammar = words.grammar
    at = verb
    entry = words.saying.VERBS.get(words[verb].low)
    if entry is None or entry[1] in (Form.ING, Form.PRESENT, Form.BASE):
        return False
    if _names_a_thing(words, verb):
        return True
    if _lacks_its_object(words, verb) or _has_an_agent(words, verb):
        return True
    if entry[1] is Form.PARTICIPLE and not (verb and words[verb - 1].low in grammar.AUXILIARIES):
        return True
    for _ in range(4):
        at -= 1
        if at < 0:
            return False
        word = words[at]
        if word.low in grammar.BE:
            return word.low not in grammar.POSSESSIVES
        if (
            word.low not in grammar.ADVERBS
            and word.low not in grammar.AUXILIARIES
            and not word.low.endswith(grammar.ADVERB_ENDING)
        ):
            return False
    return False


def _names_a_thing(words: Words, verb: int) -> bool:
    """Tell whether a verb without an object gives a thing its name: «a knot called “the mule”»."""
    if words[verb].low not in words.saying.CALLING or verb + 1 >= len(words) or words[verb + 1].kind != "q":
        return False
    at = verb - 1
    while at > 0 and (words[at - 1].kind == "C" or is_adjective(words.lexicon, words[at - 1])):
        at -= 1
    thing = words[verb - 1].kind == "w" and words[verb - 1].low not in words.grammar.SUBJECT_PRONOUNS
    return thing and at > 0 and words[at - 1].low in words.grammar.SINGULAR


def _has_an_agent(words: Words, verb: int) -> bool:
    """Tell whether «by» names who did it: a treatment recommended by the board, not «replied by asking»."""
    grammar = words.grammar
    if verb + 2 >= len(words) or words[verb + 1].low != grammar.AGENT:
        return False
    who = words[verb + 2]
    named = who.kind == "C" and who.low not in grammar.TIMES
    return (named or who.low in grammar.DETERMINERS) and words[verb].low not in words.saying.PLAIN


def _lacks_its_object(words: Words, verb: int) -> bool:
    """Tell whether a preposition stands where a verb has its object: those referred to as “…” say nothing."""
    saying, grammar = words.saying, words.grammar
    following = [word.low for word in words[verb + 1 : verb + 3]]
    if following == [grammar.INFINITIVE, saying.AS]:
        return True
    return words[verb].low in saying.COMPARING and following[:1] == [grammar.INFINITIVE]


def is_verblike(lexicon: Lexicon, low: str) -> bool:
    """Tell whether a word behind a subject could be its verb, going by its form."""
    grammar = lexicon.grammar
    if (
        low in grammar.BE
        or low in grammar.AUXILIARIES
        or low in grammar.ADVERBS
        or low in lexicon.saying.VERBS
        or low in grammar.IRREGULAR_PASTS
    ):
        return True
    return grammar.VERB_FORM.search(low) is not None

"""Tell whether a word that may be a cue verb is used as one."""

from __future__ import annotations

from factcheck.text.quotes import cues
from factcheck.text.quotes.phrases import Word
from factcheck.text.wordlists import listed

_ADJECTIVES = listed("""
    recent new news early such own false true other democratic republican american british russian
    chinese european federal initial past previous further several more first second last
    """)
_ALSO_SUBJECTS = listed("this that these those one two three some several many most few all each other")


def is_verb(words: list[Word], at: int) -> bool:
    """Tell whether a form of a cue verb is used as a verb here, not as a noun or an adjective."""
    word = words[at]
    entry = cues.VERBS.get(word.low)
    if entry is None:
        return False
    if word.kind != "w":  # «Calling it “…,” she left» opens its sentence
        return entry[1] is cues.Form.ING and (not at or words[at - 1].kind in "pq")
    before = words[at - 1] if at else None
    if before is None:
        return entry[1] is cues.Form.ING
    if before.low in cues.POSSESSIVES and (at < 2 or words[at - 2].low not in cues.SUBJECT_PRONOUNS):
        return False  # «the mayor’s alleged remarks», but «he’s said»
    form = entry[1]
    if form is cues.Form.ING:
        return (
            word.low not in cues.WEAK
            and before.low not in cues.DETERMINERS
            and before.low not in cues.POSSESSIVES
        )
    if before.low in cues.DETERMINERS and before.low not in _ALSO_SUBJECTS:
        return False
    if form is cues.Form.BASE:
        return (
            before.low in ("to", "people", "police", "also")
            or before.low in cues.AUXILIARIES
            or before.low in cues.SUBJECT_PRONOUNS
            or (before.low.endswith("s") and before.low not in cues.POSSESSIVES and before.low not in cues.BE)
        )
    if form is cues.Form.PRESENT:
        return not (
            before.low in cues.POSSESSIVES
            or before.low in cues.PREPOSITIONS
            or before.kind == "n"
            or _is_adjective(before)
        )
    if word.low == "thought":  # «final thought: …» is a noun
        return not before.low.endswith(("al", "other", "first", "last", "more"))
    return True


def _is_adjective(word: Word) -> bool:
    """Tell whether a word makes the next one a noun, as in «criminal charges», «late-night tweets»."""
    if word.low in _ADJECTIVES or (word.kind == "w" and "-" in word.low):
        return True
    return word.kind == "w" and word.low.endswith(
        ("al", "ic", "ive", "ous", "ful", "less", "ary", "ish", "able")
    )


def is_passive(words: list[Word], verb: int) -> bool:
    """Tell whether a form of «be» makes the verb passive."""
    at = verb
    entry = cues.VERBS.get(words[verb].low)
    if entry is None or entry[1] in (cues.Form.ING, cues.Form.PRESENT, cues.Form.BASE):
        return False
    if entry[1] is cues.Form.PARTICIPLE and not (verb and words[verb - 1].low in cues.AUXILIARIES):
        return True
    for _ in range(4):
        at -= 1
        if at < 0:
            return False
        word = words[at]
        if word.low in cues.BE:
            return word.low not in cues.POSSESSIVES
        if word.low not in cues.ADVERBS and word.low not in cues.AUXILIARIES and not word.low.endswith("ly"):
            return False
    return False


_IRREGULAR = listed("""
    made took went gave got kept led came ran won lost held began left saw sent set met stood threw drew grew
    brought spent built fought sought taught caught became rose fell chose drove broke bought paid sold wore
    """)


def is_verblike(low: str) -> bool:
    """Tell whether a word behind a subject could be its verb, going by its form."""
    if (
        low in cues.BE
        or low in cues.AUXILIARIES
        or low in cues.ADVERBS
        or low in cues.VERBS
        or low in _IRREGULAR
    ):
        return True
    return low.endswith(("ed", "ly")) or (low.endswith("s") and not low.endswith("ss"))

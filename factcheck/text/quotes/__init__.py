"""Find who said what: quotations with their speaker and the cue that names them.

First the marks are paired (`factcheck.text.quotes.marks`), then the sentence around each quotation is read
for a cue, in the order of how sure each place is: right after the quotation, before it, later in
the sentence, the sentence before. A speaker that is not clear is left empty.
"""

from __future__ import annotations

from msgspec.structs import replace

from factcheck.models import Quotation, Span
from factcheck.text.lexicon import Lexicon, lexicon_of
from factcheck.text.quotes import persons, stretches
from factcheck.text.quotes.attribution import Attribution
from factcheck.text.quotes.attributions import find_attributions, reported
from factcheck.text.quotes.marks import quotation_spans
from factcheck.text.quotes.phrases import last_mark
from factcheck.text.quotes.speech import reading, readings

__all__ = ["Attribution", "Said", "find", "find_attributions", "is_pronoun", "said_in", "speaker_name"]

_BETWEEN = 8
"""Words between two quotations up to which nobody else can have begun to speak."""

Said = Quotation | Attribution
"""Words with who said them: quoted, or reported in the writer's."""


def find(text: str, *, language: str = "en") -> list[Quotation]:
    """Return the quotations of a text, in order and without overlap, marks included.

    Offsets are code points, end exclusive. The speaker is the words next to the cue that name who
    speaks, which may be a pronoun (see `speaker_name`), a document or an organisation; None where it
    is not clear. Titles of works and nicknames in quotation marks are left out.
    """
    found: list[Quotation] = []
    for paragraph in readings(text, language):
        here = paragraph.quotations()
        goes_on = paragraph.goes_on() and not paragraph.is_announced()
        if here and found and goes_on and here[0].speaker is None:
            before = found[-1]
            answers = last_mark(text, before) == "?" != last_mark(text, here[0])
            if len(text[before.end : paragraph.start].split()) <= _BETWEEN and not answers:
                here = [_spoken_by(each, before) if each.speaker is None else each for each in here]
        found += here
    return found


def _spoken_by(quotation: Quotation, before: Quotation) -> Quotation:
    """Return a quotation with the speaker and the cue of the one before it."""
    return replace(quotation, speaker=before.speaker, cue=before.cue)


def is_pronoun(speaker: str, *, language: str = "en") -> bool:
    """Tell whether a speaker's words are a pronoun, which names nobody by itself."""
    lexicon, word = lexicon_of(language), speaker.lower()
    if lexicon.orders_freely:
        return word in lexicon.reported.PRONOUNS or word in lexicon.reported.OBJECTS
    grammar = lexicon.grammar
    return (
        word in grammar.SUBJECT_PRONOUNS
        or word in grammar.POSSESSIVE_PRONOUNS
        or word in grammar.OBJECT_PRONOUNS
    )


def said_in(text: str, start: int, end: int, *, language: str = "en") -> list[Said]:
    """Return who says what in the paragraphs that share text with a stretch, quoted or reported.

    Reads no further than these paragraphs, so that it is quick in a book.
    """
    lexicon = lexicon_of(language)
    found: list[Said] = []
    for low, high in stretches.over(text, start, end):
        spans = [Span(low + each.start, low + each.end) for each in quotation_spans(lexicon, text[low:high])]
        paragraph = reading(lexicon, text, low, high, spans)
        found += paragraph.quotations()
        found += reported(paragraph)
    return found


def speaker_name(
    text: str, quotation: Quotation | Attribution, *, full: bool = True, language: str = "en"
) -> str:
    """Return the name of who speaks, to show on a claim; empty when it is not clear.

    A pronoun is resolved to the last fitting person of the paragraph or the one before. With `full`
    a surname is given in the fullest form seen before it: «Jim Mattis» for «Mattis».
    """
    lexicon = lexicon_of(language)
    if quotation.speaker is None:
        return ""
    start, end = quotation.speaker.start, quotation.speaker.end
    words = text[start:end].lower()
    pronoun = is_pronoun(words, language=language)
    if pronoun and quotation.cue is not None and _are_several(lexicon, text, quotation.cue):
        return ""
    if words in lexicon.people.PRONOUNS:
        name = persons.cast(text, language).antecedent(start, words)
        return name if full else name.rsplit(" ", 1)[-1]
    if pronoun:
        return ""
    if not lexicon.orders_freely and words in lexicon.grammar.POINTING:
        return ""
    if text[start:end].islower() and _names_nobody(lexicon, words):
        return ""
    name = persons.shown_name(text, language, start, end)
    return persons.cast(text, language).full_name(name, start) if full else name


def _are_several(lexicon: Lexicon, text: str, cue: Span) -> bool:
    """Tell whether a verb says that a pronoun which may be one person or several means several here."""
    return text[cue.start : cue.end].lower() in lexicon.reported.SEVERAL


def _names_nobody(lexicon: Lexicon, speaker: str) -> bool:
    """Tell whether a lower-cased speaker is one bare noun, as in the headline «…, company says»."""
    return speaker.isalpha() and not speaker.endswith("s") and speaker not in lexicon.saying.MANY

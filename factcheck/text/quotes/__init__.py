"""Find who said what: quotations with their speaker and the cue that names them.

First the marks are paired (`factcheck.text.quotes.marks`), then the sentence around each quotation is read
for a cue, in the order of how sure each place is: right after the quotation, before it, later in
the sentence, the sentence before. A speaker that is not clear is left empty.
"""

from __future__ import annotations

from factcheck.models import Quotation
from factcheck.text.quotes import cues, persons
from factcheck.text.quotes.attributions import Attribution, find_attributions
from factcheck.text.quotes.speech import readings

__all__ = ["Attribution", "find", "find_attributions", "speaker_name"]


def find(text: str) -> list[Quotation]:
    """Return the quotations of a text, in order and without overlap, marks included.

    Offsets are code points, end exclusive. The speaker is the words next to the cue that name who
    speaks, which may be a pronoun (see `speaker_name`), a document or an organisation; None where it
    is not clear. Titles of works and nicknames in quotation marks are left out.
    """
    return [quotation for paragraph in readings(text) for quotation in paragraph.quotations()]


def speaker_name(text: str, quotation: Quotation | Attribution, *, full: bool = True) -> str:
    """Return the name of who speaks, to show on a claim; empty when it is not clear.

    A pronoun is resolved to the last fitting person of the paragraph or the one before. With `full`
    a surname is given in the fullest form seen before it: «Jim Mattis» for «Mattis».
    """
    if quotation.speaker is None:
        return ""
    start, end = quotation.speaker.start, quotation.speaker.end
    words = text[start:end].lower()
    if words in persons.PRONOUNS:
        name = persons.cast(text).antecedent(start, words)
        return name if full else name.rsplit(" ", 1)[-1]
    if words in cues.SUBJECT_PRONOUNS | cues.POSSESSIVE_PRONOUNS | cues.OBJECT_PRONOUNS:
        return ""
    if text[start:end].islower() and cues.names_nobody(words):
        return ""
    name = persons.shown_name(text, start, end)
    return persons.cast(text).full_name(name, start) if full else name

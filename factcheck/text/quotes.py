"""Find who said what: quotations with their speaker and the cue that names them.

First the marks are paired (`factcheck.text.marks`), then the sentence around each quotation is read
for a cue, in the order of how sure each place is: right after the quotation, before it, later in
the sentence, the sentence before. A speaker that is not clear is left empty.
"""

from __future__ import annotations

from factcheck.models import Quotation, Span
from factcheck.text import cues, persons
from factcheck.text.marks import quotation_spans
from factcheck.text.speech import Speech

_HARD_WRAP = range(50, 100)


def find(text: str) -> list[Quotation]:
    """Return the quotations of a text, in order and without overlap, marks included.

    Offsets are code points, end exclusive. The speaker is the words next to the cue that name who
    speaks, which may be a pronoun (see `speaker_name`), a document or an organisation; None where it
    is not clear. Titles of works and nicknames in quotation marks are left out.
    """
    quotations: list[Quotation] = []
    for start, end, spans in _paragraphs(text, quotation_spans(text)):
        quotations.extend(Speech(text, start, end, spans).quotations())
    return quotations


def _paragraphs(text: str, spans: list[Span]) -> list[tuple[int, int, list[Span]]]:
    """Group quotations by the paragraph they stand in."""
    groups: list[tuple[int, int, list[Span]]] = []
    for span in spans:
        if groups and span.start < groups[-1][1]:
            start, end, members = groups[-1]
            members.append(span)
            if span.end > end:
                groups[-1] = (start, _paragraph_end(text, span.end), members)
        else:
            groups.append((_paragraph_start(text, span.start), _paragraph_end(text, span.end), [span]))
    return groups


def _paragraph_start(text: str, at: int) -> int:
    start = text.rfind("\n", 0, at) + 1
    for _ in range(8):
        if not start or not _wraps(text, start - 1):
            break
        start = text.rfind("\n", 0, start - 1) + 1
    return start


def _paragraph_end(text: str, at: int) -> int:
    end = text.find("\n", at)
    for _ in range(8):
        if end < 0 or not _wraps(text, end):
            break
        end = text.find("\n", end + 1)
    return end if end >= 0 else len(text)


def _wraps(text: str, newline: int) -> bool:
    """Tell whether the line's end at `newline` is a hard wrap inside a paragraph."""
    before = text[newline - 1] if newline else "\n"
    after = text[newline + 1 : newline + 2]
    if not (before.isalnum() or before in ",;") or not after or after.isspace():
        return False
    return newline - (text.rfind("\n", max(0, newline - 101), newline) + 1) in _HARD_WRAP


def speaker_name(text: str, quotation: Quotation, *, full: bool = True) -> str:
    """Return the name of who speaks, to show on a claim; empty when it is not clear.

    A pronoun is resolved to the last fitting person of the paragraph or the one before. With `full`
    a surname is given in the fullest form seen before it: «Jim Mattis» for «Mattis».
    """
    if quotation.speaker is None:
        return ""
    start, end = quotation.speaker.start, quotation.speaker.end
    words = " ".join(text[start:end].split())
    if words.lower() in persons.PRONOUNS:
        words = persons.antecedent(text, start, words, _near(text, start))
    elif words.lower() in cues.SUBJECT_PRONOUNS | cues.POSSESSIVE_PRONOUNS:
        return ""
    bare = persons.without_title(words) or words
    return persons.full_name(text, bare, start) if full else bare


def _near(text: str, at: int) -> list[Span]:
    """Return the quotations within a few thousand characters before an offset."""
    low = max(0, at - 6000)
    low = text.rfind("\n", low, at) + 1 if low else 0
    return [Span(span.start + low, span.end + low) for span in quotation_spans(text[low:at])]

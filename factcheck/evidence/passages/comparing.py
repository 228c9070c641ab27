"""Comparing a passage with a copy: where it stands, what it leaves out, or what comes nearest.

Both are folded (folding.py says how), and each part between two omissions is searched letter for letter.
Of several places in order those are taken that span the least, since an omission is mostly short; parts
that are all there but not in order are told as such. Only where a part is missing the stretch that shares
most words is looked up, for a person to read: likeness never counts as found.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from msgspec import Struct

from factcheck.evidence.passages.folding import LINE_HYPHEN, Folded, fold
from factcheck.models import Found, Span
from factcheck.text.words import words

_GAP = re.compile(r"\s*(?:\[[^\]\n]{0,80}\]|\(\.{3}\)|\.(?: ?\.){2,3})\s*")
"""An omission: dots, dots in brackets, or words in square brackets that the writer put in."""
_OUTER = "' \t\n"
_MOST_STARTS = 200
"""Beginnings that are tried: a common first part may stand in every line of a long table."""
_MOST_PLACES = 200_000
"""Places of a passage's words in a copy that are looked at for the nearest."""


class Compared(Struct, frozen=True):
    """How a passage stands in a copy's text; every place is in code points of that text."""

    found: Found
    parts: tuple[Span, ...] = ()
    """Where each part of the passage stands, in the order of the passage."""
    left_out: tuple[Span, ...] = ()
    """What stands in the copy between one part and the next, where they stand in order."""
    nearest: Span | None = None
    """Of a passage that is missing, the stretch that shares most words with it; None where none does."""

    @property
    def span(self) -> Span | None:
        """From the first part found to the last, else the nearest stretch."""
        if not self.parts:
            return self.nearest
        return Span(min(part.start for part in self.parts), max(part.end for part in self.parts))


def compare(passage: str, copy: str | Folded, *, transcript: bool = False) -> Compared:
    """Tell how a passage stands in a copy's text; folded text is taken too, to compare many with one.

    Each part between two omissions must stand there letter for letter after folding, whole words
    only: “5 million” is not found in “1.5 million”. Likeness is never taken for it, since a sentence
    and its negation are nearly the same; the nearest place is offered to look at, not as an answer.
    """
    folded = copy if isinstance(copy, Folded) else fold(copy, transcript=transcript)
    parts = parts_of(passage)
    if not parts:
        return Compared(Found.NOT_COMPARED)
    row = _in_order(folded.text, parts)
    if row is not None:
        spans = tuple(Span(*folded.origin(start, end)) for start, end in row)
        gaps = tuple(Span(one.end, next_.start) for one, next_ in pairwise(spans))
        return Compared(Found.WITH_GAPS if gaps else Found.WORD_FOR_WORD, spans, gaps)
    anywhere = [next(_places(folded.text, part, 0), None) for part in parts]
    if len(parts) > 1 and all(anywhere):
        spans = tuple(Span(*folded.origin(*place)) for place in anywhere if place)
        return Compared(Found.OTHER_ORDER, spans)
    return Compared(Found.MISSING, nearest=_nearest(passage, folded))


def parts_of(passage: str) -> list[str]:
    """Return what stands between the omissions of a passage, folded, without marks around the whole."""
    pieces = (piece.strip(_OUTER) for piece in _GAP.split(fold(passage).text.strip(_OUTER)))
    return [piece for piece in pieces if any(map(str.isalnum, piece))]


def _in_order(text: str, parts: list[str]) -> list[tuple[int, int]] | None:
    """Return the places of all parts one after the other, those that span the least; None where none."""
    best: list[tuple[int, int]] | None = None
    for number, first in enumerate(_places(text, parts[0], 0)):
        row = [first]
        for part in parts[1:]:
            place = next(_places(text, part, row[-1][1]), None)
            if place is None:
                return best  # nor is it after any later beginning
            row.append(place)
        if best is None or row[-1][1] - row[0][0] < best[-1][1] - best[0][0]:
            best = row
        if len(parts) == 1 or number >= _MOST_STARTS:
            break
    return best


def _places(text: str, part: str, start: int) -> Iterator[tuple[int, int]]:
    """Yield where a part stands as whole words, from a place on."""
    if LINE_HYPHEN in text:
        yield from _broken_places(text, part, start)
        return
    at = text.find(part, start)
    while at >= 0:
        if _is_whole(text, at, at + len(part)):
            yield at, at + len(part)
        at = text.find(part, at + 1)


def _broken_places(text: str, part: str, start: int) -> Iterator[tuple[int, int]]:
    """Yield where a part stands in a text in which lines end in hyphens.

    Such a hyphen may be a part of the word or not, so it may stand for a hyphen or for nothing.
    """
    signs = [f"[-{LINE_HYPHEN}]" if sign == "-" else re.escape(sign) for sign in part]
    pattern = re.compile(f"{LINE_HYPHEN}?".join(signs))
    for match in pattern.finditer(text, start):
        if _is_whole(text, *match.span()):
            yield match.span()


def _is_whole(text: str, start: int, end: int) -> bool:
    """Tell whether neither end of a stretch lies inside a word or a number."""
    before, after = text[max(0, start - 2) : start], text[end : end + 2]
    if before and text[start].isalnum() and (before[-1].isalnum() or before[-1] == LINE_HYPHEN):
        return False
    if after and text[end - 1].isalnum() and (after[0].isalnum() or after[0] == LINE_HYPHEN):
        return False
    # «5 million» is no part of «1.5 million», nor «30» of «12:30».
    if text[start].isdigit() and len(before) == 2 and before[1] in ".,:" and before[0].isdigit():
        return False
    return not (text[end - 1].isdigit() and len(after) == 2 and after[0] in ".,:" and after[1].isdigit())


def _nearest(passage: str, folded: Folded) -> Span | None:
    """Return the stretch of a copy that shares most words with a passage, the rarer ones counting more.

    A window as long as the passage and a half slides over the places of the passage's words alone.
    """
    wanted = {each.casefold() for each in _words(fold(passage).text)}
    spans = words(folded.text)
    found = [
        (index, word)
        for index, span in enumerate(spans)
        if (word := folded.text[span.start : span.end].casefold()) in wanted
    ][:_MOST_PLACES]
    if not found:
        return None
    often = Counter(word for _, word in found)
    # Half as long again: the copy may have words that the passage leaves out.
    width = max(4, len(words(passage)) * 3 // 2)
    best, held, inside, first = (0.0, 0, 0), 0.0, Counter[str](), 0
    for last, (index, word) in enumerate(found):
        inside[word] += 1
        held += 1 / often[word] if inside[word] == 1 else 0
        while index - found[first][0] >= width:
            gone = found[first][1]
            inside[gone] -= 1
            held -= 1 / often[gone] if not inside[gone] else 0
            first += 1
        # Rounding must not make a later window better that holds the same words.
        if held > best[0] + 1e-9:
            best = (held, found[first][0], found[last][0])
    return Span(*folded.origin(spans[best[1]].start, spans[best[2]].end))


def _words(text: str) -> list[str]:
    return [text[span.start : span.end] for span in words(text)]

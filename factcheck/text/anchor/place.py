"""Where a stretch of the old text stands in the new one, by an alignment of their words.

Its aligned words form pieces. Those neighbours are kept whose shared weight, less what stands between them
and they did not have before, is the most: one pass, as for the largest sum of a row, so that a stray word
far away does not stretch the place over what is not its own. Both ends then grow over new words that come
from nowhere else, up to the sentence's where the old words filled theirs: what was added to a sentence
belongs to its claim.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from factcheck.text.anchor.align import Alignment
from factcheck.text.anchor.tokens import is_word

_STRAY = 0.35
"""What a new word between two shared pieces costs, so that a stray one far away is left out.

With nothing two claims of 12,000 more reach too far.
"""
_ENDING = 2.0
"""What the end of a sentence costs that the old words did not have between two pieces.

With 5 six claims of 12,000 lose a part of what was their sentence; with nothing, two reach too far less.
"""
_BESIDE = 8
"""Tokens between a sentence and a look-alike that count as none."""
_SLACK = 2.0
"""New words between two pieces that cost nothing."""


class Image(NamedTuple):
    """Tokens of the new text that answer to some of the old one, end exclusive."""

    low: int
    high: int
    score: float
    """How alike the two wordings are, from 0 to 1, by weight of shared words."""


class _Piece(NamedTuple):
    """Old tokens in a row that stand in a row in the new text."""

    old: int
    new: int
    size: int


def image(found: Alignment, targets: Sequence[int], low: int, high: int) -> Image | None:
    """Find where the old tokens went, by one of the alignment's two tables; None where nowhere."""
    pieces = _heaviest(found, list(_pieces(targets, low, high)))
    if not pieces:
        return None
    first, last = pieces[0], pieces[-1]
    begin = _begin(found, low, high, first)
    end = _end(found, low, high, last)
    shared = sum(found.old.weight(piece.old, piece.old + piece.size) for piece in pieces)
    whole = found.old.weight(low, high) + found.new.weight(begin, end)
    return Image(begin, end, min(2 * shared / whole, 1.0))


def exact_beside(found: Alignment, low: int, high: int, image: Image) -> Image:
    """Return the very same words where they stand right beside words that are only like them.

    A look-alike put in next to a sentence may share its neighbours' words with the aligner.
    """
    words, new = found.old.words[low:high], found.new.words
    size = high - low
    if new[image.low : image.high] == words:
        return image
    for at in range(max(0, image.low - size - _BESIDE), min(len(new) - size, image.high + _BESIDE) + 1):
        if new[at] != words[0] or new[at : at + size] != words:
            continue
        both = range(min(at, image.low), max(at + size, image.high))
        if all(_is_free(found.origin[there], low, high) for there in both):
            return Image(at, at + size, 1.0)
    return image


def _pieces(targets: Sequence[int], low: int, high: int) -> Iterator[_Piece]:
    """Yield the old tokens that have a target, run by run."""
    at = low
    while at < high:
        there = targets[at]
        begin = at
        at += 1
        if there < 0:
            continue
        while at < high and targets[at] == there + at - begin:
            at += 1
        yield _Piece(begin, there, at - begin)


def _heaviest(found: Alignment, pieces: list[_Piece]) -> list[_Piece]:
    """Choose the neighbouring pieces that hold the most wording for the new words between them."""
    best: tuple[float, int, int] = (0.0, 0, 0)
    total, begin = 0.0, 0
    for number, piece in enumerate(pieces):
        cost = 0.0
        if number > begin:
            last = pieces[number - 1]
            backwards = piece.new < last.new + last.size
            cost = total if backwards else _distance(found, last, piece)
        if cost >= total:
            total, begin, cost = 0.0, number, 0.0
        total += found.old.weight(piece.old, piece.old + piece.size) - cost
        if total > best[0]:
            best = (total, begin, number + 1)
    return pieces[best[1] : best[2]]


def _distance(found: Alignment, last: _Piece, piece: _Piece) -> float:
    """Return what it costs to keep two pieces together: new words and sentence ends between them."""
    old_end, new_end = last.old + last.size, last.new + last.size
    between = found.new.weight(new_end, piece.new) - found.old.weight(old_end, piece.old)
    ends = found.new.sentence[piece.new] - found.new.sentence[new_end - 1]
    ended = found.old.sentence[piece.old] - found.old.sentence[old_end - 1]
    return _STRAY * max(0.0, between - _SLACK) + _ENDING * max(0, ends - ended)


def _begin(found: Alignment, low: int, high: int, first: _Piece) -> int:
    """Return where the image begins: with its sentence, where the old words began theirs."""
    old, new = found.old, found.new
    sentence = new.sentence_start(first.new)
    free = first.new
    while free > sentence and _is_free(found.origin[free - 1], low, high):
        free -= 1
    if old.starts_sentence(low):
        if free == sentence:
            return free
        return first.new if first.old == low else _next_word(found, free, first.new)
    if first.old == low:
        return first.new
    missing = first.old - low
    # As many new words as are missing, and two: what lies further off is not in their place.
    return max(_next_word(found, free, first.new), first.new - missing - 2)


def _end(found: Alignment, low: int, high: int, last: _Piece) -> int:
    """Return where the image ends: with its sentence, where the old words ended theirs."""
    old, new = found.old, found.new
    old_end, new_end = last.old + last.size, last.new + last.size
    sentence = new.sentence_end(new_end - 1)
    free = new_end
    while free < sentence and _is_free(found.origin[free], low, high):
        free += 1
    if old.starts_sentence(high):
        if free == sentence:
            return free
        has_words = any(is_word(word) for word in old.words[old_end:high])
        return _last_word(found, new_end, free) if has_words else new_end
    if old_end == high:
        return new_end
    return min(_last_word(found, new_end, free), new_end + high - old_end + 2)


def _is_free(origin: int, low: int, high: int) -> bool:
    """Tell whether a new word comes from nowhere else than the words that are carried."""
    return origin < 0 or low <= origin < high


def _next_word(found: Alignment, low: int, high: int) -> int:
    """Skip the marks that some new words begin with."""
    while low < high and not is_word(found.new.words[low]):
        low += 1
    return low


def _last_word(found: Alignment, low: int, high: int) -> int:
    """Leave out the marks that some new words end with."""
    while high > low and not is_word(found.new.words[high - 1]):
        high -= 1
    return high

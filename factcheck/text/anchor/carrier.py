"""The decision on one stretch of text: placed, moved, changed or orphaned."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.models import Carried, Difference, Span, Status
from factcheck.text.anchor import changes, place
from factcheck.text.anchor.align import Alignment
from factcheck.text.anchor.place import Image
from factcheck.text.anchor.twins import Twins
from factcheck.text.anchor.wholes import Wholes

_PART_ALIKE = 0.5
"""How alike the wordings of a part of a sentence must be for it to be found by these words.

With 0.75 three claims of 12,000 are orphaned that were found in part.
"""
_SENTENCE_ALIKE = 0.6
"""How alike the sentence around a part must be for that part to be found in it by its place.

With 0.85 six claims of 12,000 more are orphaned.
"""
_SHORT_ALIKE, _SHORT_WEIGHT = 0.8, 5.0
"""How alike, and how long, a part must be to stand for itself where its sentence is gone."""
_ELSEWHERE_ALIKE = 0.85
"""How alike a part of a sentence that moved must be."""

_ORPHANED = Carried(None, None, Status.ORPHANED, 0.0)


class Carrier:
    """Carries stretches of one text to another, by their alignment."""

    def __init__(self, found: Alignment) -> None:
        self._found = found
        self._twins = Twins(found)
        self._wholes = Wholes(found, self._twins)

    def carry(self, span: Span) -> Carried:
        """Decide on one span."""
        low, high = self._found.old.within(span)
        if low >= high:
            return self._wordless(span)
        kept = self._in_place(low, high)
        if kept is not None:
            if self._is_doubtful(low, high, kept, self._found.kept):
                return _ORPHANED
            return self._judged(span, low, high, kept, Status.PLACED)
        moved = self._elsewhere(low, high)
        if moved is None or self._is_doubtful(low, high, moved, self._found.moved):
            return _ORPHANED
        return self._judged(span, low, high, moved, Status.MOVED)

    def _in_place(self, low: int, high: int) -> Image | None:
        """Find the tokens where they stood, in their own words or in others."""
        old = self._found.old
        first, last = old.sentence_start(low), old.sentence_end(high - 1)
        whole = self._wholes.in_place(first, last)
        if whole is None:
            return None
        if (low, high) == (first, last):
            return None if whole.weak else whole.image
        if whole.exact:
            return Image(whole.image.low + low - first, whole.image.low + high - first, 1.0)
        image = place.image(self._found, self._found.kept, low, high)
        if image is None or image.score < _PART_ALIKE:
            return self._within_sentence(low, high, whole.image)
        short = image.score < _SHORT_ALIKE or image.score * old.weight(low, high) < _SHORT_WEIGHT
        return None if short and whole.weak else image

    def _elsewhere(self, low: int, high: int) -> Image | None:
        """Find the tokens where the same facts stand elsewhere; parts go with their sentence."""
        old = self._found.old
        first, last = old.sentence_start(low), old.sentence_end(high - 1)
        whole = self._wholes.elsewhere(first, last)
        if whole is None or (low, high) == (first, last):
            return whole
        image = place.image(self._found, self._found.moved, low, high)
        return image if image is not None and image.score >= _ELSEWHERE_ALIKE else None

    def _is_doubtful(self, low: int, high: int, image: Image, targets: Sequence[int]) -> bool:
        """Tell whether the words stand in a sentence that may as well be another one like it."""
        there = (targets[at] for at in range(low, high) if image.low <= targets[at] < image.high)
        return self._twins.is_doubtful(low, next(there, image.low), targets)

    def _within_sentence(self, low: int, high: int, around: Image) -> Image | None:
        """Find a part of a sentence by the words on its two sides, where all of it was replaced."""
        old, new, kept = self._found.old, self._found.new, self._found.kept
        first, last = old.sentence_start(low), old.sentence_end(high - 1)
        if around.score < _SENTENCE_ALIKE:
            return None
        begin = around.low if low == first else kept[low - 1] + 1
        end = around.high if high == last else kept[high]
        ties = (low == first or begin > 0) and (high == last or end >= 0)
        if not ties or not around.low <= begin < end <= around.high:
            return None
        # What is so much longer was put in between the two sides, and is no wording of the part.
        if end - begin > 3 * (high - low) + 3:
            return None
        shared = sum(old.weight(at, at + 1) for at in range(low, high) if begin <= kept[at] < end)
        return Image(begin, end, 2 * shared / (old.weight(low, high) + new.weight(begin, end)))

    def _judged(self, span: Span, low: int, high: int, image: Image, status: Status) -> Carried:
        """Tell how the words in the new place differ."""
        old, new = self._found.old, self._found.new
        note = changes.difference(old, low, high, new, image.low, image.high)
        start, end = self._edges(span, low, high, image)
        if note is not None and self._wholes.is_negated(low, high, image):
            return Carried(start, end, Status.CHANGED, 0.99, Difference.NEGATION)
        if note is None:
            if status is Status.MOVED:
                return Carried(start, end, Status.CHANGED, image.score, Difference.ELSEWHERE)
            # Only what differs in nothing has 1: small words may weigh nothing in the likeness.
            return Carried(start, end, Status.CHANGED, min(image.score, 0.99))
        return Carried(start, end, status, 1.0 if note is Difference.NONE else image.score, note)

    def _edges(self, span: Span, low: int, high: int, image: Image) -> tuple[int, int]:
        """Turn tokens into offsets, keeping the white space or half words a span began or ended with."""
        old, new = self._found.old, self._found.new
        start, end = new.starts[image.low], new.ends[image.high - 1]
        lead, trail = span.start - old.starts[low], span.end - old.ends[high - 1]
        if lead > 0 and old.words[low] == new.words[image.low]:
            start = min(start + lead, new.ends[image.low] - 1)  # it began within a word that is the same
        elif (
            lead < 0
            and new.text[max(start + lead, 0) : start] == old.text[max(span.start, 0) : span.start - lead]
        ):
            start = max(start + lead, 0)
        if trail < 0 and old.words[high - 1] == new.words[image.high - 1]:
            end = max(end + trail, new.starts[image.high - 1] + 1)
        elif trail > 0 and new.text[end : end + trail] == old.text[span.end - trail : span.end]:
            end = end + trail
        return start, max(start, min(end, len(new.text)))

    def _wordless(self, span: Span) -> Carried:
        """Carry a span without any token by the words on its two sides."""
        old, new, kept = self._found.old, self._found.new, self._found.kept
        after = old.within(span)[1]
        size = max(span.end - span.start, 0)
        exact = old.text[span.start : span.end] if span.start >= 0 else ""
        if after > 0 and kept[after - 1] >= 0:
            start = new.ends[kept[after - 1]] + span.start - old.ends[after - 1]
        elif after < len(old) and kept[after] >= 0:
            start = new.starts[kept[after]] + span.start - old.starts[after]
        else:
            return _ORPHANED
        if start < 0 or start + size > len(new.text) or new.text[start : start + size] != exact:
            return _ORPHANED
        return Carried(start, start + size, Status.PLACED, 1.0)

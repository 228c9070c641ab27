"""The decision on one stretch of text: placed, moved, changed or orphaned."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.models import Span, Status
from factcheck.text.anchor import changes, place
from factcheck.text.anchor.align import Alignment
from factcheck.text.anchor.place import Image

_ALIKE = 0.5
"""How alike the wordings in one place must be to be versions of one another."""
_SENTENCE_ALIKE = 0.6
"""How alike the sentence around a part must be for that part to be found in it by its place."""
_ELSEWHERE_ALIKE = 0.85
"""How alike words elsewhere must be; a look-alike is not the same sentence."""


@dataclass(frozen=True, slots=True)
class Carried:
    """Where a stretch of the old draft stands in the new one; without a place when orphaned."""

    start: int | None
    end: int | None
    status: Status
    score: float
    """How alike the two wordings are, from 0 to 1."""
    remark: str = ""


_ORPHANED = Carried(None, None, Status.ORPHANED, 0.0)


class Carrier:
    """Carries stretches of one text to another, by their alignment."""

    def __init__(self, found: Alignment) -> None:
        self._found = found
        self._sentences: dict[tuple[int, int], Image | None] = {}

    def carry(self, span: Span) -> Carried:
        """Decide on one span."""
        low, high = self._found.old.within(span)
        if low >= high:
            return self._wordless(span)
        kept = self._in_place(low, high)
        if kept is not None:
            return self._judged(span, low, high, kept, Status.PLACED)
        moved = place.image(self._found, self._found.moved, low, high)
        if moved is not None and moved.score >= _ELSEWHERE_ALIKE and self._same_facts(low, high, moved):
            return self._judged(span, low, high, moved, Status.MOVED)
        return _ORPHANED

    def _in_place(self, low: int, high: int) -> Image | None:
        """Find the tokens where they stood, in their own words or in others."""
        image = place.image(self._found, self._found.kept, low, high)
        if image is not None and image.score >= _ALIKE:
            return image
        return self._within_sentence(low, high)

    def _within_sentence(self, low: int, high: int) -> Image | None:
        """Find a part of a sentence by the words on its two sides, where all of it was replaced."""
        old, new, kept = self._found.old, self._found.new, self._found.kept
        first, last = old.sentence_start(low), old.sentence_end(high - 1)
        if (first, last) == (low, high):
            return None
        around = self._sentence(first, last)
        if around is None or around.score < _SENTENCE_ALIKE:
            return None
        begin = around.low if low == first else kept[low - 1] + 1
        end = around.high if high == last else kept[high]
        ties = (low == first or begin > 0) and (high == last or end >= 0)
        if not ties or not around.low <= begin < end <= around.high:
            return None
        if end - begin > 3 * (high - low) + 3:
            return None
        shared = sum(old.weight(at, at + 1) for at in range(low, high) if begin <= kept[at] < end)
        return Image(begin, end, 2 * shared / (old.weight(low, high) + new.weight(begin, end)))

    def _same_facts(self, low: int, high: int, image: Image) -> bool:
        """Tell whether no figure, name, negation or quotation mark tells two wordings apart."""
        old, new = self._found.old, self._found.new
        return changes.same_facts(
            old.words[low:high],
            new.words[image.low : image.high],
            old.starts_sentence(low) or new.starts_sentence(image.low),
        )

    def _sentence(self, low: int, high: int) -> Image | None:
        if (low, high) not in self._sentences:
            self._sentences[low, high] = place.image(self._found, self._found.kept, low, high)
        return self._sentences[low, high]

    def _judged(self, span: Span, low: int, high: int, image: Image, status: Status) -> Carried:
        """Say how the words in the new place differ."""
        old, new = self._found.old, self._found.new
        note = changes.remark(old, low, high, new, image.low, image.high)
        start, end = self._edges(span, low, high, image)
        if note is None:
            if status is Status.MOVED:
                return Carried(
                    start, end, Status.CHANGED, image.score, "It stands elsewhere, in other words."
                )
            return Carried(start, end, Status.CHANGED, min(image.score, 0.99))
        return Carried(start, end, status, 1.0 if note == changes.SAME else image.score, note)

    def _edges(self, span: Span, low: int, high: int, image: Image) -> tuple[int, int]:
        """Turn tokens into offsets, keeping the white space or half words a span began or ended with."""
        old, new = self._found.old, self._found.new
        start, end = new.starts[image.low], new.ends[image.high - 1]
        lead, trail = span.start - old.starts[low], span.end - old.ends[high - 1]
        if lead > 0 and old.words[low] == new.words[image.low]:
            start = min(start + lead, new.ends[image.low] - 1)
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

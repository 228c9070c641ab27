"""Whole sentences, or runs of them: where they stand, decided once for all claims inside."""

from __future__ import annotations

from typing import NamedTuple

from factcheck.text.anchor import changes, place
from factcheck.text.anchor.align import Alignment
from factcheck.text.anchor.place import Image
from factcheck.text.anchor.tokens import is_word
from factcheck.text.anchor.twins import Twins

_ALIKE = 0.5
"""How alike the wordings in one place must be to be versions of one another.

With 0.3 thirteen claims of 12,000 more are asked about in vain, with 0.7 eight more are orphaned.
"""
_SURE, _FEW = 0.7, 3.0
"""Below this likeness, or this much shared wording, a place needs further evidence.

With 0.85 six claims of 12,000 more are orphaned, with 0.5 four fewer.
"""
_ELSEWHERE_ALIKE = 0.85
"""How alike words elsewhere must be; a look-alike is not the same sentence."""


class Whole(NamedTuple):
    """Where some sentences stand, in their place."""

    image: Image
    exact: bool
    """Whether their words are the very same."""
    weak: bool
    """Whether the evidence for it is too weak: few shared words, or a part of another sentence."""


class Wholes:
    """Finds the places of whole sentences by an alignment and keeps the results."""

    def __init__(self, found: Alignment, twins: Twins) -> None:
        self._found, self._twins = found, twins
        self._kept: dict[tuple[int, int], Whole | None] = {}
        self._moved: dict[tuple[int, int], Image | None] = {}

    def in_place(self, low: int, high: int) -> Whole | None:
        """Find sentences, given as tokens, where they stood."""
        if (low, high) not in self._kept:
            self._kept[low, high] = self._find(low, high)
        return self._kept[low, high]

    def elsewhere(self, low: int, high: int) -> Image | None:
        """Find sentences where the same facts stand elsewhere, and nowhere else."""
        if (low, high) not in self._moved:
            self._moved[low, high] = self._find_elsewhere(low, high)
        return self._moved[low, high]

    def is_negated(self, low: int, high: int, image: Image) -> bool:
        """Tell whether a negation right before or after the words came or went."""
        old, new, found = self._found.old, self._found.new, self._found
        before = [at for at in (low - 1, high) if 0 <= at < len(old) and found.kept[at] < 0 > found.moved[at]]
        after = [at for at in (image.low - 1, image.high) if 0 <= at < len(new) and found.origin[at] < 0]
        return any(changes.negates(self._found.old.lexicon, old.words[at]) for at in before) or any(
            changes.negates(self._found.old.lexicon, new.words[at]) for at in after
        )

    def _find(self, low: int, high: int) -> Whole | None:
        image = place.image(self._found, self._found.kept, low, high)
        if image is None:
            return None
        # The very words beside what is only like them are the better place.
        if self._differs(low, high, image):
            image = place.exact_beside(self._found, low, high, image)
        exact = self._found.new.words[image.low : image.high] == self._found.old.words[low:high]
        return Whole(image, exact, self._is_weak(low, high, image))

    def _is_weak(self, low: int, high: int, image: Image) -> bool:
        old, new = self._found.old, self._found.new
        if image.score < _ALIKE:
            return True
        within = not (new.starts_sentence(image.low) and new.starts_sentence(image.high))
        if image.score * old.weight(low, high) >= _FEW:
            return within and image.score < _SURE
        if within:
            words = filter(is_word, old.words[low:high])
            return list(words) != list(filter(is_word, new.words[image.low : image.high]))
        return image.score < _SURE and not self._twins.is_wedged(low, high, image.low, image.high)

    def _find_elsewhere(self, low: int, high: int) -> Image | None:
        image = place.image(self._found, self._found.moved, low, high)
        if image is None or image.score < _ELSEWHERE_ALIKE or self.is_negated(low, high, image):
            return None
        if self._differs(low, high, image) and not self._same_facts(low, high, image):
            return None
        return None if self._twins.has_other(low, high) else image

    def _differs(self, low: int, high: int, image: Image) -> bool:
        """Tell whether a wording differs in more than its typography."""
        return changes.difference(self._found.old, low, high, self._found.new, image.low, image.high) is None

    def _same_facts(self, low: int, high: int, image: Image) -> bool:
        """Tell whether only small words tell two wordings apart."""
        old, new = self._found.old, self._found.new
        opens = old.starts_sentence(low) or new.starts_sentence(image.low)
        return changes.same_facts(
            self._found.old.lexicon, old.words[low:high], new.words[image.low : image.high], opens
        )

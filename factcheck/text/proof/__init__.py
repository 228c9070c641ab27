"""What a laid-out or published text says otherwise than the signed one.

How: both texts are aligned word by word, moved stretches too, as a layout sets captions elsewhere. Words
left over on either side are paired by what stands around them and compared as they are meant, since a
typesetter hyphenates, sets capitals and styles marks. Whole paragraphs that only the published text has
are furniture, unless they read like sentences of the article between two of its paragraphs.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum
from functools import cached_property
from itertools import groupby

from msgspec import Struct

from factcheck.models import Role
from factcheck.text.anchor import align, tokens
from factcheck.text.lexicon import lexicon_of
from factcheck.text.proof.pages import HEADS, LOOSE, LaidOut, Paragraphs, RunningText
from factcheck.text.proof.reading_order import as_read
from factcheck.text.proof.typesetting import as_meant, is_same

__all__ = ["LaidOut", "LateChange", "LateKind", "compare"]

_LONGEST = 3_000
"""Words of a stretch that are compared one by one; a longer one is told as a whole."""
_FEW, _FEW_ASTRAY = 4, 6
"""Words in a row that are not aligned where nothing beside them is; more where they are out of order."""
_FEWEST = 5
"""Words that are told where they only go on in a paragraph, and no signed words stand on their other side."""
_SLIDES = 3
"""Words by which an addition is told before the place where the texts part."""
_BESIDE = 6
"""Words that stand at most between a part of a sentence and the sentences that moved with it."""
_FAR = 40
"""Words from a place in the signed text within which words of the published one belong to it."""

Part = tuple[int, int, int, int]
"""A stretch of the signed text and one of the published, in tokens, ends exclusive."""


class LateKind(StrEnum):
    """What was done to the signed text."""

    CHANGED = "changed"
    REMOVED = "removed"
    ADDED = "added"
    MOVED = "moved"


class LateChange(Struct, frozen=True):
    """A place where the published text differs from the signed one."""

    kind: LateKind
    start: int
    end: int
    """In the signed text, in code points; of an addition both are the place after which it stands."""
    old: str
    new: str


def compare(
    signed: LaidOut, published: LaidOut, *, language: str = "en", ordered: bool = True
) -> list[LateChange]:
    """Return what differs, in the order of the signed text.

    ``ordered`` says that the published text stands in the order in which it is read, as a page's does and
    a PDF's columns may not: then paragraphs that changed places are told as well.
    """
    lexicon, published = lexicon_of(language), as_read(signed, published)
    found = align.align(tokens.read(lexicon, signed.text), tokens.read(lexicon, published.text))
    return _Proof(signed, published, found, ordered=ordered).changes()


class _Proof:
    """Finds the changes in two aligned texts."""

    def __init__(self, signed: LaidOut, published: LaidOut, found: align.Alignment, *, ordered: bool) -> None:
        self._old, self._new = found.old, found.new
        self._moved = [there >= 0 for there in found.moved]
        self._place = [max(pair) for pair in zip(found.kept, found.moved, strict=True)]
        self._origin = list(found.origin)
        self._ordered = ordered
        self._signed = Paragraphs(signed, found.old)
        self._loosen()
        self._stretch(1)
        self._stretch(-1)
        self._running = RunningText(found.old, found.new, Paragraphs(published, found.new))
        self._taken = [place >= 0 for place in self._origin]

    def changes(self) -> list[LateChange]:
        """Return the changes in the order of the signed text."""
        parts = [*self._in_letters(), *self._lost(), *self._gained()]
        found = [self._change(part) for part in parts]
        if self._ordered:
            found += self._swapped()
        return sorted(found, key=lambda change: (change.start, change.end))

    def _loosen(self) -> None:
        """Take a few words apart again that are aligned without a neighbour: alone they say nothing.

        What stands around them pairs them anew, and differs or not as a whole.
        """
        size, at = len(self._place), 0
        while at < size:
            end = at + 1
            if self._place[at] >= 0:
                while end < size and self._place[end] == self._place[end - 1] + 1:
                    end += 1
                before = self._place[at - 1] if at else -1
                after = self._place[end] if end < size else len(self._new)
                in_order = before < self._place[at] and (after < 0 or self._place[end - 1] < after)
                few = end - at <= (_FEW if in_order else _FEW_ASTRAY)
                astray = self._moved[at] and not self._holds_sentence(at, end)
                if few or (astray and (self._ordered or not self._is_cut(at, end))):
                    for one in range(at, end):
                        self._origin[self._place[one]] = self._place[one] = -1
                        self._moved[one] = False
            at = end

    def _holds_sentence(self, low: int, high: int) -> bool:
        """Tell whether a whole sentence stands in a stretch of the signed text.

        What moved does so in whole sentences. Where a sentence came out and one like it went in elsewhere
        they share no more than a part, which would pass for moved and hide the one that is new. A column
        may end amid a sentence; only a text that stands in the order of reading is looked at so.
        """
        return any(
            self._old.starts_sentence(at) and self._old.sentence_end(at) <= high for at in range(low, high)
        )

    def _is_cut(self, low: int, high: int) -> bool:
        """Tell whether a stretch is a part of a sentence which the end of a column has cut in two.

        Or it is most of a paragraph, as of a caption, or goes on with sentences that moved as well, where
        a word between was changed.
        """
        block = self._signed.at(low)
        if block is not None:
            start, end = self._signed.tokens_of(block)
            if 2 * (min(high, end) - max(low, start)) > end - start:
                return True
        first, last = self._place[low], self._place[high - 1]
        begins = not self._old.starts_sentence(low) and self._breaks(first)
        ends = not self._old.starts_sentence(high) and self._breaks(last + 1)
        return begins or ends or self._joins(low, -1) or self._joins(high - 1, 1)

    def _joins(self, at: int, step: int) -> bool:
        """Tell whether near a moved word, on one side of it, a whole sentence has moved with it."""
        low = at + step
        while 0 <= low < len(self._place) and abs(low - at) <= _BESIDE and self._place[low] < 0:
            low += step
        if not 0 <= low < len(self._place) or self._place[low] < 0:
            return False
        if abs(self._place[low] - self._place[at]) > 2 * _BESIDE:
            return False
        high = low
        while 0 <= high + step < len(self._place) and self._place[high + step] == self._place[high] + step:
            high += step
        return self._holds_sentence(min(low, high), max(low, high) + 1)

    def _stretch(self, step: int) -> None:
        """Let aligned words take the ones that follow, or go before, alike in both texts.

        So a full stop goes with the sentence that it ends, and a sentence's first word with its sentence.
        """
        size, most = len(self._place), len(self._new)
        for at in range(size) if step > 0 else reversed(range(size)):
            beside = at - step
            if not 0 <= beside < size or self._place[beside] < 0 or self._is_held(at):
                continue
            there = self._place[beside] + step
            if not 0 <= there < most or self._old.words[at] != self._new.words[there]:
                continue
            owner = self._origin[there]
            if owner >= 0 and (owner == at or self._is_held(owner)):
                continue
            for one, other in ((at, self._place[at]), (owner, there)):
                if one >= 0 and other >= 0:
                    self._place[one] = self._origin[other] = -1
            self._place[at], self._origin[there] = there, at

    def _is_held(self, at: int) -> bool:
        """Tell whether a signed word is aligned beside its neighbour, a mark beside the word before it."""
        there = self._place[at]
        if there < 0:
            return False
        left = at > 0 and self._place[at - 1] == there - 1 and not self._breaks(there)
        right = at + 1 < len(self._place) and self._place[at + 1] == there + 1
        return left or (right and tokens.is_word(self._old.words[at]) and not self._breaks(there + 1))

    def _breaks(self, there: int) -> bool:
        """Tell whether a published word begins a paragraph."""
        return (
            0 < there < len(self._new)
            and "\n" in self._new.text[self._new.ends[there - 1] : self._new.starts[there]]
        )

    def _in_letters(self) -> Iterator[Part]:
        """Yield words that are aligned and yet differ: in capitals, where not a whole run is set in them."""
        for at, there in enumerate(self._place):
            if there >= 0 and self._old.words[at] != self._new.words[there]:
                part = at, at + 1, there, there + 1
                if not self._same(part) and not self._in_capitals(there) and self._counts(part):
                    yield part

    def _in_capitals(self, there: int) -> bool:
        word = self._new.words[there]
        near = [*self._new.words[max(0, there - 3) : there], *self._new.words[there + 1 : there + 4]]
        return word.isupper() and any(each.isupper() and len(each) > 1 for each in near)

    def _lost(self) -> Iterator[Part]:
        """Yield what only the signed text has, with the words that stand in its place."""
        for low, high in _runs([there < 0 for there in self._place]):
            new_low, new_high = self._in_place_of(low, high)
            self._taken[new_low:new_high] = [True] * (new_high - new_low)
            for part in self._without_signed((low, high, new_low, new_high)):
                yield from self._differing(part)

    def _without_signed(self, part: Part) -> Iterator[Part]:
        """Yield the sentences of a part that stand nowhere as they were signed, where it met a pull quote.

        One of them is what the pull quote is like; the others have nothing in their place.
        """
        low, high, new_low, new_high = part
        signed = []
        while new_low < new_high and low < high:
            end = min(high, self._old.sentence_end(low))
            signed += [self._stands_as_signed(low)] * (end - low)
            low = end
        if not any(signed) or all(signed) or not self._running.is_excerpt(new_high - 1):
            yield part
            return
        for first, last in _runs([not each for each in signed]):
            yield part[0] + first, part[0] + last, new_low, new_low

    def _gained(self) -> Iterator[Part]:
        """Yield what only the published text has and nothing was paired with, where it is running text."""
        for low, high in _runs([not taken for taken in self._taken]):
            after = self._origin[low - 1] if low else -1
            before = self._origin[high] if high < len(self._new) else -1
            close = after >= 0 and 0 < before - after <= _FAR
            joined = after >= 0 and not self._breaks(low)
            joins = before >= 0 and not self._breaks(high)
            # What goes on in a paragraph belongs to it, though a column or a picture may cut it in two.
            if not close and (high - low < _FEWEST or not (joined or joins)):
                continue
            at = after + 1 if close or joined else before
            head = at > 0 and self._signed.role(at - 1) in HEADS and tokens.is_word(self._old.words[at - 1])
            for first, last in self._running.added(low, high, head=head, close=before == after + 1):
                yield from self._differing((at, at, first, last))

    def _in_place_of(self, low: int, high: int) -> tuple[int, int]:
        """Return the unpaired published words beside what stands beside some signed words."""
        found = []
        # Before all signed words stands what comes before all published ones.
        if (before := self._place[low - 1] if low else -1) >= 0 or not low:
            end = before + 1
            while end < len(self._new) and not self._taken[end]:
                end += 1
            found.append((before + 1, end))
        if high < len(self._place) and (after := self._place[high]) >= 0:
            start = after
            while start and not self._taken[start - 1]:
                start -= 1
            found.append((start, after))
        wanted = set(self._old.words[low:high])
        found = [self._without_credit(low, *each) for each in found]
        trimmed = [self._running.trimmed(*each, wanted) for each in found if each[0] < each[1]]
        trimmed = [
            each
            for each in trimmed
            if wanted.intersection(self._new.words[slice(*each)])
            or self._running.added(*each, head=False, close=True)
        ]
        near = {tokens_: len(wanted.intersection(self._new.words[slice(*tokens_)])) for tokens_ in trimmed}
        place = self._place[low - 1] + 1 if low else 0
        return max(near, key=lambda each: near[each]) if near else (place, place)

    def _without_credit(self, at: int, low: int, high: int) -> tuple[int, int]:
        """Return published words without the credit at their head, which ends a caption.

        Where the signed words begin a paragraph, the published ones do too.
        """
        if at and "\n" in self._old.text[self._old.ends[at - 1] : self._old.starts[at]]:
            return self._running.without_credit(low, high)
        return low, high

    def _differing(self, part: Part) -> Iterator[Part]:
        """Yield what differs within two stretches, word by word where they are not too long."""
        low, high, new_low, new_high = part = self._glued(part)
        if self._same(part) or not self._counts(part):
            return
        if not (low < high and new_low < new_high) or max(high - low, new_high - new_low) > _LONGEST:
            yield part
            return
        from difflib import SequenceMatcher

        before = [as_meant(word) for word in self._old.words[low:high]]
        after = [as_meant(word) for word in self._new.words[new_low:new_high]]
        for tag, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
            inner = self._glued((low + a, low + b, new_low + c, new_low + d))
            if a == b and not self._running.added(new_low + c, new_low + d, head=False, close=False):
                continue
            if tag != "equal" and not self._same(inner) and self._counts(inner):
                yield inner

    def _glued(self, part: Part) -> Part:
        """Return a part with the words that stand at its ends without a space, where both texts have them."""
        low, high, new_low, new_high = part
        while (
            low
            and new_low
            and self._old.words[low - 1] == self._new.words[new_low - 1]
            and (_touch(self._old, low) or _touch(self._new, new_low))
            and low > part[0] - 3
        ):
            low, new_low = low - 1, new_low - 1
        while (
            high < len(self._old)
            and new_high < len(self._new)
            and self._old.words[high] == self._new.words[new_high]
            and (_touch(self._old, high) or _touch(self._new, new_high))
            and high < part[1] + 3
        ):
            high, new_high = high + 1, new_high + 1
        return low, high, new_low, new_high

    def _same(self, part: Part) -> bool:
        return is_same(*self._words(part))

    def _words(self, part: Part) -> tuple[str, str]:
        low, high, new_low, new_high = part
        old = self._old.text[self._old.starts[low] : self._old.ends[high - 1]] if low < high else ""
        new = ""
        if new_low < new_high:
            new = self._new.text[self._new.starts[new_low] : self._new.ends[new_high - 1]]
        return old, new

    def _counts(self, part: Part) -> bool:
        """Tell whether a difference is one of the article's text and not of a byline that a layout sets."""
        roles = {self._signed.role(at) for at in range(*part[:2])}
        if roles and roles <= LOOSE:
            return False
        # A pull quote may be taken for the sentence that it repeats, and ends without its mark.
        return not (roles and self._running.is_excerpt(part[3] - 1) and self._stands_as_signed(part[0]))

    def _stands_as_signed(self, at: int) -> bool:
        """Tell whether the sentence of a signed word stands in the published text just as it was signed."""
        if at >= len(self._old):
            return False
        low, high = self._old.sentence_start(at), self._old.sentence_end(at)
        wanted = as_meant(self._old.text[self._old.starts[low] : self._old.ends[high - 1]])
        return wanted in self._meant

    @cached_property
    def _meant(self) -> str:
        return as_meant(self._new.text)

    def _slid(self, part: Part) -> Part:
        """Return what was added or left out as it is read: «The mayor fled.», not «mayor fled. The»."""
        low, high, new_low, new_high = part
        if low < high and new_low < new_high:
            return part
        side, first, last = (self._old, low, high) if low < high else (self._new, new_low, new_high)
        for by in range(1, min(_SLIDES, last - first, low, new_low) + 1):
            if side.words[first - by] != side.words[last - by]:
                break
            if side.starts_sentence(first - by):
                return low - by, high - by, new_low - by, new_high - by
        return part

    def _change(self, part: Part) -> LateChange:
        part = self._slid(part)
        low, high, _, _ = part
        old, new = self._words(part)
        kind = LateKind.CHANGED if old and new else LateKind.REMOVED if old else LateKind.ADDED
        if low < high:
            start, end = self._old.starts[low], self._old.ends[high - 1]
        else:
            start = end = self._old.ends[low - 1] if low else 0
        return LateChange(kind, start, end, old, new)

    def _swapped(self) -> Iterator[LateChange]:
        """Yield the paragraphs of running text that changed places; captions go where there is room."""
        for low, high in _runs(self._moved):
            role = self._signed.role(low)
            if role in (Role.BODY, Role.QUOTE, Role.LIST):
                start, end = self._old.starts[low], self._old.ends[high - 1]
                words = self._old.text[start:end]
                yield LateChange(LateKind.MOVED, start, end, words, words)


def _runs(wanted: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """Yield the stretches in which something holds, as starts and ends."""
    at = 0
    for holds, group in groupby(wanted):
        size = sum(1 for _ in group)
        if holds:
            yield at, at + size
        at += size


def _touch(read: tokens.Tokens, at: int) -> bool:
    """Tell whether no space stands between a token and the one before it."""
    return 0 < at < len(read) and read.starts[at] == read.ends[at - 1]

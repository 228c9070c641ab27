"""A paragraph with its quotations: what reading who speaks in them needs in every language.

Where a speaker is looked for depends on the order of words, which `Speech` and `Telling` know; how a
quotation is labelled, announced by the paragraph before, or goes on with the one before it does not.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from bisect import bisect_right
from typing import Self

from factcheck.models import Quotation, Span
from factcheck.text.lexicon import Lexicon
from factcheck.text.quotes import scare
from factcheck.text.quotes.marks import speaker_label
from factcheck.text.quotes.phrases import Word, last_mark, read
from factcheck.text.quotes.subjects import Phrase

Found = tuple[Phrase, Phrase | None]
"""A speaker and a cue, as ranges of words."""
Saying = tuple[Span, Span | None]
"""A speaker and a cue, as stretches of the text."""
REACH = 45
"""Words looked at on either side of a quotation."""
_TO_COLON = 4
"""Words, with its own colon, between a verb of saying and the paragraph that it announces."""
_FRAGMENT = 2
_BLOCK = 8
"""Words from which a paragraph may be a quotation that is set off without marks."""
_ANNOUNCED = 1000
"""Characters of the paragraph before that are looked through for who announces a quotation."""


class ParagraphReader(ABC):
    """Reads one paragraph: its words, its sentences, and who speaks in each of its quotations."""

    def __init__(self, lexicon: Lexicon, text: str, start: int, end: int, quotations: list[Span]) -> None:
        self.lexicon = lexicon
        self.text = text
        self.start = start
        paragraph = read(lexicon, text, start, end, quotations)
        self.words = paragraph.words
        self.starts = paragraph.sentences
        self._quoted = [at for at, word in enumerate(self.words) if word.kind == "q"] if quotations else []
        self.named = frozenset(at for at in self._quoted if scare.is_no_quotation(text, self.words, at))

    def goes_on(self) -> bool:
        """Tell whether the paragraph is a quotation from end to end, so that who spoke before goes on."""
        if len(self._quoted) != 1 or len(self.words) != 1:
            return False
        return not scare.is_title(self.lexicon, self.text[self.words[0].start + 1 : self.words[0].end - 1])

    def quotations(self) -> list[Quotation]:
        """Return the paragraph's quotations with their speakers."""
        found: list[Quotation] = []
        said: tuple[int, Saying] | None = None
        for at in self._quoted:
            if at in self.named:
                continue
            word = self.words[at]
            saying = self._saying(at) or self._continued(at, said)
            if saying is None:
                found.append(Quotation(word.start, word.end))
                continue
            said = (at, saying)
            found.append(Quotation(word.start, word.end, saying[0], saying[1]))
        return found

    def _saying(self, at: int) -> Saying | None:
        label = speaker_label(self.text, self.words[at].start + 1)
        if label is not None and last_mark(self.text, self.words[at]) != ",":
            return label, None
        found = self._speaker(at)
        if found is not None:
            return self.spans(found)
        return self._inside(self.words[at]) or (self._announced() if at == 0 else None)

    @abstractmethod
    def leading(self, low: int, at: int) -> Found | None:
        """Read the words before a quotation for a cue, else for their subject."""

    @abstractmethod
    def _speaker(self, at: int) -> Found | None:
        """Read the sentence of a quotation for who speaks."""

    @abstractmethod
    def _continued(self, at: int, said: tuple[int, Saying] | None) -> Saying | None:
        """Let a quotation without a cue go on with the speech of the sentences before it."""

    def _inside(self, _quotation: Word) -> Saying | None:
        """Read a cue within the marks, which few languages set there."""
        return None

    def spans(self, found: Found) -> Saying:
        """Return speaker and cue as stretches of the text."""
        speaker, cue = found
        return self.span(speaker), None if cue is None else self.span(cue)

    def span(self, phrase: Phrase) -> Span:
        """Return the stretch of the text that a range of words covers."""
        return Span(self.words[phrase[0]].start, self.words[phrase[1] - 1].end)

    def sentence(self, at: int) -> tuple[int, int]:
        """Return the first word of the sentence that a word stands in, and the one behind its last."""
        number = self._sentence_number(at)
        high = self.starts[number + 1] if number + 1 < len(self.starts) else len(self.words)
        return self.starts[number], high

    def _sentence_number(self, at: int) -> int:
        return bisect_right(self.starts, at) - 1

    def _is_fragment(self, at: int) -> bool:
        """Tell whether a quotation holds a few words only, which need not be anybody's."""
        word = self.words[at]
        return len(self.text[word.start : word.end].split(None, _FRAGMENT)) <= _FRAGMENT

    def is_announced(self) -> bool:
        """Tell whether the paragraph before ends with a colon, so that whoever it names begins to speak."""
        return self.text.endswith(":", 0, self._end_before())

    def _end_before(self) -> int:
        """Return where the paragraph before ends."""
        low, end = max(0, self.start - _ANNOUNCED), self.start
        while end > low and self.text[end - 1].isspace():
            end -= 1
        return end

    def _announced(self) -> Saying | None:
        """Read the paragraph before when it ends with a colon: He continued: ¶ “…”"""
        end = self._end_before()
        if not self.is_announced():
            return None
        start = max(0, self.start - _ANNOUNCED, self.text.rfind("\n", 0, end) + 1)
        before = self._paragraph(start, end)
        found = before.leading(before.starts[-1], len(before.words))
        return None if found is None else before.spans(found)

    def block(self) -> Saying | None:
        """Return who says the whole paragraph, announced by a verb before it: Lund wrote: ¶ No mill …."""
        if self._quoted or len(self.words) < _BLOCK or not self.is_announced():
            return None
        saying = self._announced()
        if saying is None or saying[1] is None:
            return None
        verb, lexicon = saying[1], self.lexicon
        if len(self.text[verb.end : self._end_before()].split()) > _TO_COLON:
            return None
        speaks = lexicon.reported.SAYING if lexicon.orders_freely else lexicon.saying.SPEAKS
        return saying if self.text[verb.start : verb.end].lower() in speaks else None

    def _paragraph(self, start: int, end: int) -> Self:
        """Read another stretch of the text, without its quotations."""
        return type(self)(self.lexicon, self.text, start, end, [])

"""What a desk check says: a sentence with its reason, never a verdict."""

from __future__ import annotations

from msgspec import Struct

from factcheck.models import CheckKind, Detail, DetailKind, Remark, Span
from factcheck.sentences import Sentence
from factcheck.text.lexicon import Lexicon

__all__ = ["CheckKind", "Passage", "Remark", "clipped", "remark"]


class Passage(Struct, frozen=True):
    """A stretch whose figures belong together, usually a sentence, with its details."""

    lexicon: Lexicon
    text: str
    span: Span
    details: tuple[Detail, ...]
    published: str = ""

    def of(self, *kinds: DetailKind) -> list[Detail]:
        """Return the details of these kinds, in order."""
        return [detail for detail in self.details if detail.kind in kinds]

    def words(self, detail: Detail) -> str:
        """Return a detail's wording."""
        return self.text[detail.start : detail.end]

    @property
    def wording(self) -> str:
        """The passage's own text."""
        return self.text[self.span.start : self.span.end]


def remark(kind: CheckKind, start: int, end: int, sentence: Sentence, *about: str) -> Remark:
    """Make a remark on a stretch; its key is made of the words that it is about, without line breaks."""
    key = " | ".join((kind.value, *(" ".join(words.split()) for words in about)))
    return Remark(kind, start, end, key, sentence)


def clipped(words: str, size: int = 60) -> str:
    """Return a wording short enough to stand in a remark, in quotation marks."""
    words = " ".join(words.split())
    return f"“{words if len(words) <= size else words[: size - 1].rstrip() + '…'}”"

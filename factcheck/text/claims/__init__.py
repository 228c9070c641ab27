"""The split of an article: every word of it in a claim, a set-aside or furniture."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Generic, Protocol, TypeVar

from msgspec.structs import replace

from factcheck.models import (
    FURNITURE,
    Block,
    Proposal,
    ProposedClaim,
    ProposedSetAside,
    Quotation,
    Role,
    SetAsideReason,
    Span,
)
from factcheck.text import details, quotes, sentences, words
from factcheck.text.blocks import is_picture_credit
from factcheck.text.claims import headings, risks, set_asides
from factcheck.text.claims.interviews import Interview
from factcheck.text.lexicon import Lexicon, lexicon_of
from factcheck.text.lines import covering
from factcheck.text.recognition import language_at, passage_language

_S = TypeVar("_S", Quotation, quotes.Attribution)


class Splittable(Protocol):
    """What can be split: a reading, a draft, anything with text and blocks."""

    @property
    def text(self) -> str:
        """The normalised text."""

    @property
    def blocks(self) -> tuple[Block, ...]:
        """Its paragraphs with their roles."""


def propose(draft: Splittable, *, published: str = "", language: str = "en") -> Proposal:
    """Propose claims and set-asides for a reading or a draft.

    Each sentence outside furniture becomes one claim, or is set aside with a reason.  They tile:
    no word is left undecided and none stands in two.  Words that stand in no block count as body.
    A block that is beyond doubt in another language than the draft's is read by that.
    The article's publication date settles what «on Tuesday» means; empty if unknown.
    """
    text = draft.text
    found: list[Span] = []
    claims: list[ProposedClaim] = []
    set_aside: list[ProposedSetAside] = []
    readers: dict[str, _Speakers] = {}
    blocks = [block for block, _ in covering(text, draft.blocks) if block.role not in FURNITURE]
    interview = Interview(lexicon_of(language), text, blocks)
    for block in blocks:
        previous = ""
        lexicon = lexicon_of(passage_language(text[block.start : block.end], language))
        speakers = readers.get(lexicon.language) or readers.setdefault(
            lexicon.language, _Speakers(lexicon, text)
        )
        for sentence in _sentences(lexicon, text, block):
            found.append(sentence)
            piece = text[sentence.start : sentence.end]
            quoted = speakers.quoted_in(sentence)
            reason = None if quoted or block.role is Role.QUOTE else _reason(lexicon, block, piece, previous)
            if piece.endswith("?") and interview.is_question(block):
                reason = SetAsideReason.QUESTION
            if reason:
                set_aside.append(ProposedSetAside(sentence.start, sentence.end, reason))
            else:
                reported = speakers.reported_in(sentence)
                speaker = speakers.of(quoted, reported) or interview.speaker(block)
                claims.append(_claim(lexicon, text, sentence, speaker, published, [*quoted, *reported]))
            previous = piece
    return Proposal(tuple(found), tuple(claims), tuple(set_aside))


def describe(draft: Splittable, span: Span, *, published: str = "", language: str = "en") -> ProposedClaim:
    """Say what can be known about a stretch that a person has marked: speaker, details, risks.

    Quotations are looked for no further than two blocks before it, so that marking is quick in a
    book; names are those of the whole text.  ``published`` is the article's publication date.
    """
    lexicon = lexicon_of(language_at(draft.text, draft.blocks, span.start, language))
    ends = [block for block in draft.blocks if block.start < span.end]
    low = min(ends[-3:][0].start, span.start) if ends else 0
    high = max(ends[-1].end, span.end) if ends else len(draft.text)
    speakers = _Speakers(lexicon, draft.text, low, high)
    quoted = speakers.quoted_in(span)
    reported = speakers.reported_in(span)
    speaker = speakers.of(quoted, reported)
    if not speaker and ends:
        speaker = Interview(lexicon, draft.text, draft.blocks).speaker(ends[-1])
    return _claim(lexicon, draft.text, span, speaker, published, [*quoted, *reported])


def _claim(
    lexicon: Lexicon, text: str, span: Span, speaker: str, published: str, said: Iterable[quotes.Said]
) -> ProposedClaim:
    """Fill a claim with what can be known about it from its words."""
    found = tuple(
        details.find(text, span.start, span.end, published=published, said=said, language=lexicon.language)
    )
    return ProposedClaim(
        span.start,
        span.end,
        speaker,
        found,
        risks.reasons(text, span.start, span.end, found, language=lexicon.language),
    )


def _sentences(lexicon: Lexicon, text: str, block: Block) -> Iterator[Span]:
    """Split a block; what holds no word is no sentence, whatever its punctuation."""
    within = text[block.start : block.end]
    if within.isspace():  # every other block: the blank lines between the paragraphs
        return
    for span in sentences.split(within, language=lexicon.language):
        sentence = Span(block.start + span.start, block.start + span.end)
        if words.has_word(text, sentence.start, sentence.end):
            yield sentence


def _reason(lexicon: Lexicon, block: Block, sentence: str, previous: str) -> SetAsideReason | None:
    """Tell why a sentence of this block is set aside; None where it is a claim."""
    if block.role is Role.CAPTION and is_picture_credit(sentence, language=lexicon.language):
        return SetAsideReason.CREDIT
    heading = block.role in (Role.HEADLINE, Role.SUBHEAD)
    if heading and headings.names_paper(sentence, language=lexicon.language):
        return SetAsideReason.HEADING
    if block.role is Role.HEADLINE and not headings.states_something(
        sentence, longest_name=4, language=lexicon.language
    ):
        return SetAsideReason.HEADING
    if block.role is Role.SUBHEAD and not headings.states_something(
        sentence, longest_name=7, language=lexicon.language
    ):
        return SetAsideReason.HEADING
    return set_asides.reason(sentence, previous, language=lexicon.language)


class _Speakers:
    """Who says what in a text; asked for sentences in order.

    Quoted words are always a claim, be they a question or an opinion: that they were said, and said
    like this, is checked against the recording.
    """

    def __init__(self, lexicon: Lexicon, text: str, low: int = 0, high: int | None = None) -> None:
        """Read the text, or the part from low to high."""
        self.lexicon = lexicon
        self._text = text
        part = text if high is None else text[low:high]
        self._quotations = _Passing(
            _moved(said, low) for said in quotes.find(part, language=self.lexicon.language)
        )
        self._reports = _Passing(
            _moved(said, low) for said in quotes.find_attributions(part, language=self.lexicon.language)
        )
        self._names: dict[tuple[int, int], str] = {}

    def quoted_in(self, sentence: Span) -> list[Quotation]:
        """Give the quotations that share text with a sentence."""
        return self._quotations.over(sentence)

    def reported_in(self, sentence: Span) -> list[quotes.Attribution]:
        """Give the reported statements that share text with a sentence."""
        return self._reports.over(sentence)

    def of(self, quoted: list[Quotation], reported: list[quotes.Attribution]) -> str:
        """Name the speaker: in the longest quotation with a known speaker, else in reported words."""
        said: Sequence[quotes.Said] = sorted(quoted, key=_length, reverse=True) or reported
        return next(filter(None, map(self._name, said)), "")

    def _name(self, said: quotes.Said) -> str:
        """Name a speaker, looked for once however many sentences and quotations the words have."""
        if said.speaker is None:
            return ""
        place = said.speaker.start, said.speaker.end
        if place not in self._names:
            self._names[place] = quotes.speaker_name(self._text, said, language=self.lexicon.language)
        return self._names[place]


def _moved(said: _S, by: int) -> _S:
    """Give the same words with offsets in the whole text."""
    if not by:
        return said
    speaker, cue = (span and Span(span.start + by, span.end + by) for span in (said.speaker, said.cue))
    return replace(said, start=said.start + by, end=said.end + by, speaker=speaker, cue=cue)


def _length(said: quotes.Said) -> int:
    """Measure a quotation."""
    return said.end - said.start


class _Passing(Generic[_S]):
    """Spans in order, asked for the ones that share text with stretches that come in order too."""

    def __init__(self, spans: Iterable[_S]) -> None:
        self._spans: list[_S] = list(spans)
        self._next = 0

    def over(self, stretch: Span) -> list[_S]:
        """Give the spans that share text with a stretch."""
        while self._next < len(self._spans) and self._spans[self._next].end <= stretch.start:
            self._next += 1
        found = []
        for at in range(self._next, len(self._spans)):
            if self._spans[at].start >= stretch.end:
                break
            found.append(self._spans[at])
        return found

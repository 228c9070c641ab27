"""Find who said what: quotations with their speaker and the cue that names them.

First the marks are paired (`factcheck.text.marks`), then the sentence around each quotation is read
for a cue, in the order of how sure each place is: right after the quotation, before it, later in
the sentence, the sentence before. A speaker that is not clear is left empty.
"""

from __future__ import annotations

from factcheck.models import Quotation, Span
from factcheck.text import cues, persons, scare, speakers
from factcheck.text.marks import quotation_spans
from factcheck.text.phrases import Paragraph, Word, last_mark, read
from factcheck.text.speakers import Phrase
from factcheck.text.wordlists import listed

Found = tuple[Phrase, Phrase | None]
"""A speaker and a cue, as ranges of words."""

_HARD_WRAP = range(50, 100)
_REACH = 45
_NEW_CLAUSE = listed("""
    while when though although but and or because which that who whose if after before since until where
    to in of on for at about from with by than whom
    """)
"""Words after a quotation that lead on to something else, not to its speaker."""


def find(text: str) -> list[Quotation]:
    """Return the quotations of a text, in order and without overlap, marks included.

    Offsets are code points, end exclusive. The speaker is the words next to the cue that name who
    speaks, which may be a pronoun (see `speaker_name`), a document or an organisation; None where it
    is not clear. Titles of works and nicknames in quotation marks are left out.
    """
    quotations: list[Quotation] = []
    context: _Speech | None = None
    for start, end, spans in _paragraphs(text, quotation_spans(text)):
        reader = _Speech(text, read(text, start, end, spans), context)
        quotations.extend(reader.quotations())
        context = reader
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


class _Speech:
    """Reads one paragraph that holds quotations."""

    def __init__(self, text: str, paragraph: Paragraph, before: _Speech | None) -> None:
        self.text = text
        self.words = paragraph.words
        self.starts = paragraph.sentences
        self.before = before
        self.sentence_of = self._sentence_of()

    def _sentence_of(self) -> list[int]:
        numbers: list[int] = []
        bounds = [*self.starts[1:], len(self.words)]
        for number, bound in enumerate(bounds):
            numbers.extend([number] * (bound - len(numbers)))
        return numbers

    def quotations(self) -> list[Quotation]:
        """Return the paragraph's quotations with their speakers."""
        found: list[Quotation] = []
        said: tuple[int, Found] | None = None
        for at, word in enumerate(self.words):
            if word.kind != "q" or scare.is_no_quotation(self.text, self.words, at):
                continue
            speech = self._speaker(at)
            if speech is None and said is not None and self._continues(at, said[0]):
                speech = said[1]
            if speech is not None:
                said = (at, speech)
            found.append(self._quotation(word, speech))
        return found

    def _quotation(self, word: Word, speech: Found | None) -> Quotation:
        if speech is None:
            return Quotation(word.start, word.end)
        speaker, cue = speech
        return Quotation(word.start, word.end, self._span(speaker), None if cue is None else self._span(cue))

    def _span(self, phrase: Phrase) -> Span:
        return Span(self.words[phrase[0]].start, self.words[phrase[1] - 1].end)

    def _sentence(self, at: int) -> tuple[int, int]:
        number = self.sentence_of[at]
        high = self.starts[number + 1] if number + 1 < len(self.starts) else len(self.words)
        return self.starts[number], high

    def _continues(self, at: int, before: int) -> bool:
        """Tell whether a quotation goes on with the speech of an earlier one: “…,” she said. “…”"""
        low, _ = self._sentence(at)
        return low == at and self.sentence_of[at] - self.sentence_of[before] <= 2

    def _speaker(self, at: int) -> Found | None:
        low, high = self._sentence(at)
        low, high = max(low, at - _REACH), min(high, at + _REACH)
        mark = last_mark(self.text, self.words[at])
        found = None
        if mark in ",?!—-…" or self._comma_follows(at):
            found = self._after(at, min(len(self.words), at + _REACH) if mark in "?!…" else high)
        return found or self._before(low, at) or self._after(at, high) or self._loose(low, at, high)

    def _comma_follows(self, at: int) -> bool:
        return at + 1 < len(self.words) and self.words[at + 1].low == ","

    def _after(self, at: int, high: int) -> Found | None:
        """Read a cue after the quotation: «said Smith», «Smith said», «according to Smith», «— Smith»."""
        start = at + 1
        while start < high and self.words[start].low == ",":
            start += 1
        if start >= high:
            return None
        first = self.words[start]
        if first.low in _NEW_CLAUSE:
            return None
        if first.low == "according" and start + 2 < high:
            speaker = speakers.subject_after(self.words, start + 2, high)
            return None if speaker is None else (speaker, (start, start + 2))
        if first.low in ("―", "—", "–", "--", "-") and start + 1 < high:
            return self._signature(start, high)
        if first.low in cues.INVERTING and first.kind == "w":
            speaker = self._inverted(start, high)
            if speaker is not None:
                return speaker, (start, start + 1)
        return self._subject_then_verb(start, high)

    def _inverted(self, verb: int, high: int) -> Phrase | None:
        at = verb + 1
        while at < high and self.words[at].kind == "w" and self.words[at].low.endswith("ly"):
            at += 1
        return speakers.subject_after(self.words, at, high)

    def _signature(self, dash: int, high: int) -> Found | None:
        speaker = speakers.subject_after(self.words, dash + 1, high)
        if speaker is None or not speakers.is_namelike(self.words, speaker):
            return None
        return speaker, (dash, dash + 1)

    def _subject_then_verb(self, start: int, high: int) -> Found | None:
        for verb in range(start, min(high, start + 24)):
            word = self.words[verb]
            if word.kind == "q":
                return None
            if not speakers.is_verb(self.words, verb) or not self._is_finite(verb):
                continue
            speaker = speakers.subject_before(self.words, start, verb)
            if speaker is not None:
                return speaker, (verb, verb + 1)
        return None

    def _is_finite(self, verb: int) -> bool:
        form = cues.VERBS[self.words[verb].low][1]
        if speakers.is_passive(self.words, verb):
            return False
        before = self.words[verb - 1].low if verb else ""
        if form is cues.Form.ING:
            return before in cues.BE
        return form is not cues.Form.BASE or before != "to"

    def _before(self, low: int, at: int) -> Found | None:
        """Read the nearest verb of saying before the quotation in its sentence, else a weaker cue."""
        weak = None
        for cue in range(at - 1, low - 1, -1):
            if self.words[cue].kind != "w" or (found := self._cue_before(low, cue, at)) is None:
                continue
            if not self._is_weak(cue, found):
                return found
            weak = weak or found
        return weak

    def _is_weak(self, cue: int, found: Found) -> bool:
        """Tell whether a cue gives way to another one before it in the sentence."""
        word = self.words[cue]
        if word.low in cues.WEAK:
            return True
        first = found[0][0]
        subject = self.words[first].low
        if subject in ("it", "this", "which", "that"):
            return True
        if subject not in cues.SUBJECT_PRONOUNS or not first or subject == "who":
            return subject == "who"
        before = self.words[first - 1].low
        if before == "that" and first > 1:
            before = self.words[first - 2].low
        return before == "what" or before in cues.PLAIN

    def _cue_before(self, low: int, cue: int, at: int) -> Found | None:
        word = self.words[cue]
        if word.low == "according" and cue + 2 < at:
            speaker = speakers.subject_after(self.words, cue + 2, at)
            return None if speaker is None else (speaker, (cue, cue + 2))
        speaker = None
        if word.low in cues.NOUNS and self._noun_leads_to(cue, at):
            speaker = speakers.owner(self.words, low, cue)
        if speaker is None and speakers.is_verb(self.words, cue):
            if speakers.is_passive(self.words, cue):
                speaker = speakers.agent(self.words, cue, at)
            else:
                speaker = speakers.subject_before(self.words, low, cue)
        return None if speaker is None else (speaker, (cue, cue + 1))

    def _noun_leads_to(self, noun: int, at: int) -> bool:
        """Tell whether a cue noun introduces the quotation: his claim that …, her words “…”."""
        following = self.words[noun + 1].low
        if self.words[noun].low in cues.STRONG_NOUNS:
            return following not in cues.BE and following not in cues.AUXILIARIES
        return at - noun <= 3 and following not in cues.BE

    def _loose(self, low: int, at: int, high: int) -> Found | None:
        """Read a sentence without a verb of saying: «according to» further on, else its own subject."""
        for cue in range(at + 1, high - 2):
            if self.words[cue].low == "according" and self.words[cue + 1].low == "to":
                speaker = speakers.subject_after(self.words, cue + 2, high)
                return None if speaker is None else (speaker, (cue, cue + 2))
        speaker = speakers.subject_of_sentence(self.words, low, at)
        if speaker is not None and speakers.is_namelike(self.words, speaker):
            return speaker, None
        return None


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

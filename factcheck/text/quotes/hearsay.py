"""Find reported statements in languages whose subject may stand on either side of its verb."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.text.quotes import clauses, cues, nouns
from factcheck.text.quotes.attribution import Attribution
from factcheck.text.quotes.cues import Cue
from factcheck.text.quotes.subjects import Phrase
from factcheck.text.quotes.telling import Telling

_REACH = 60
_TO_CLAUSE = 16
_CLOSING_REACH = 20
_TO_VERB = 7
_TO_BARE = 40
_FEWEST = 3


def reported(paragraph: Telling) -> Iterator[Attribution]:
    """Yield the reported statements of one paragraph, at most one a sentence.

    A sentence without a cue in the mood that gives another's words goes on with the speaker before.
    """
    before: Attribution | None = None
    for number, low in enumerate(paragraph.starts):
        high = paragraph.starts[number + 1] if number + 1 < len(paragraph.starts) else len(paragraph.words)
        sentence = _Sentence(paragraph, low, high)
        found = sentence.read()
        if found is None and before is not None:
            found = sentence.goes_on(before)
        if found is not None:
            yield found
        before = found if found is not None else sentence.quoted()


class _Sentence:
    """Reads one sentence for a reported statement."""

    def __init__(self, paragraph: Telling, low: int, high: int) -> None:
        self.paragraph = paragraph
        self.reported = paragraph.lexicon.reported
        self.words = paragraph.words
        while high > low and self.words[high - 1].kind == "p" and self.words[high - 1].low in ".!?…":
            high -= 1
        self.low = low
        self.high = high

    def read(self) -> Attribution | None:
        """Return the sentence's outermost reported statement, if it has one."""
        if self.low == self.high:  # nothing but marks
            return None
        return self._inserted() or self._behind_as() or self._opening() or self._sourced()

    def _behind_as(self) -> Attribution | None:
        """Read an aside that opens the sentence: «Wie das Amt mitteilte, …»."""
        words = self.words
        if words[self.low].low not in self.reported.AS:
            return None
        found = self.paragraph.aside(self.low, self.high)
        comma = next((at for at in range(self.low, self.high) if words[at].low == ","), self.high)
        if found is None or found[1] is None or found[1][0] > comma:
            return None
        return self._make(comma + 1, self.high, found[0], found[1])

    def quoted(self) -> Attribution | None:
        """Return who is quoted in the sentence as if reported, so that the next may go on from it."""
        if not any(word.kind == "q" for word in self.words[self.low : self.high]):
            return None
        for at in range(self.low, self.high):
            cue = cues.cue_at(self.words, at, self.low, self.high)
            if cue is None or cue.weak or cue.passive or cue.naming:
                continue
            speaker = cues.subject_of(self.words, cue, self.low, self.high)
            if speaker is not None:
                return self._make(self.low, self.high, speaker, (cue.at, cue.at + 1))
        return None

    def goes_on(self, before: Attribution) -> Attribution | None:
        """Return the whole sentence as said by the speaker before, where its verb is in the mood for it."""
        words = self.words
        if any(word.kind == "q" for word in words[self.low : self.high]):
            return None
        for at in range(self.low, min(self.high, self.low + _REACH)):
            if self._is_mood(at):
                span = self.paragraph.span((self.low, self.high))
                cue = self.paragraph.span((at, at + 1))
                return Attribution(span.start, span.end, before.speaker, cue)
            if words[at].low in self.reported.VERBS:
                return None
        return None

    def _is_mood(self, at: int) -> bool:
        """Tell whether a verb is in the mood of reports, not the writer's own «ich habe»."""
        words, reported = self.words, self.reported
        if words[at].kind != "w" or words[at].low not in reported.MOOD:
            return False
        beside = [word.low for word in words[max(self.low, at - 1) : at + 2]]
        return not any(low in reported.FIRST_PERSON or low in reported.CONJUNCTIONS for low in beside)

    def _inserted(self) -> Attribution | None:
        """Read a cue behind what was said, or within it: «…, sagte Weber», «…, so Weber, …»."""
        words, reported = self.words, self.reported
        first = max(self.low + 2, self.high - _CLOSING_REACH)
        for at in range(self.low + 2, self.high):
            if words[at - 1].low != "," or words[at - 2].kind == "q":
                continue
            found: tuple[Phrase, Phrase | None] | None = None
            cue = cues.cue_behind(words, at, self.high)
            if cue is not None and not cue.passive and not cue.naming:
                subject = nouns.phrase_from(words, cue.behind, self.high)
                found = None if subject is None else (subject, (cue.at, cue.at + 1))
            elif words[at].low in reported.HAVE | reported.CLITICS:
                found = self.paragraph.cue_behind(at, self.high)
            else:
                found = self.paragraph.aside(at, self.high)
            if found is None or found[1] is None:
                continue
            if words[at].low in reported.DETERMINERS and found[1][0] > found[0][0]:
                continue  # «…, l’association rappelle»: what stood before is not what it says
            end = self._end_of_aside(max(found[0][1], found[1][1]))
            if end >= self.high or at >= first:
                closed = self._make(self.low, at - 1, found[0], found[1])
                if end < self.high and words[end].low == ",":
                    closed = self._make(self.low, self.high, found[0], found[1])
                goes_on = end < self.high and words[end].low == ","
                if closed is not None and (
                    self._is_clause(self.low, at - 1) or (goes_on and self._is_clause(end + 1, self.high))
                ):
                    return closed
            elif words[end].low == ",":
                return self._make(self.low, self.high, found[0], found[1])
        return None

    def _end_of_aside(self, at: int) -> int:
        """Return where the words that only say when, where or to whom end: at a mark."""
        while at < self.high and self.words[at].kind not in "pq":
            at += 1
        return at

    def _is_clause(self, low: int, high: int) -> bool:
        """Tell whether words could be a statement: more than a setting, or a name with what it is."""
        words = self.words[low:high]
        if sum(word.kind in "wC" for word in words) < _FEWEST:
            return False
        parted = any(word.low == "," for word in words)
        return not parted or any(
            word.kind == "w" and nouns.is_verb(self.reported, word.low) for word in words
        )

    def _opening(self) -> Attribution | None:
        """Read a cue before what was said: «Weber sagte, …», «Weber a dit que …»."""
        for at in range(self.low, min(self.high, self.low + _REACH)):
            cue = cues.cue_at(self.words, at, self.low, self.high)
            if cue is None or cue.passive or cue.naming:
                continue
            start = self._clause(cue)
            if start is None:
                continue
            speaker = cues.subject_of(self.words, cue, self.low, start - 1)
            if speaker is None or (cue.weak and self.words[speaker[0]].low in self.reported.FIRST_PERSON):
                continue
            if self._takes_a_thing(cue, speaker):
                continue
            return self._make(start, self.high, speaker, (cue.at, cue.at + 1))
        return None

    def _takes_a_thing(self, cue: Cue, speaker: Phrase) -> bool:
        """Tell whether a noun stands behind the verb whose subject came before: «expõe 29 fotos que …»."""
        words, reported = self.words, self.reported
        behind = cue.at + 1
        if reported.BARE_LISTENERS or speaker[1] > cue.at or behind + 1 >= self.high:
            return False
        if (
            nouns.past_day(words, behind, self.high) > behind
            or words[behind].low in reported.THAT | reported.TO
        ):
            return False
        return words[behind].kind == "n" or words[behind].low in reported.DETERMINERS

    def _clause(self, cue: Cue) -> int | None:
        """Return where the reported clause begins behind a cue."""
        words, reported = self.words, self.reported
        behind = words[cue.at].end
        bare = not cue.weak and reported.BARE.match(self.paragraph.text, behind, behind + _TO_BARE)
        if bare and cue.at + 1 < self.high:
            return cue.at + 1
        for at in range(cue.at + 1, min(cue.at + _TO_CLAUSE, self.high - 1)):
            word = words[at]
            if word.low in reported.THAT:
                return None if words[at - 1].low in reported.AND else at + 1
            if word.low == ",":
                following = words[at + 1].low
                if following in reported.THAT:
                    return at + 2
                if following in reported.AND:
                    return None
                if following in reported.ASKING and reported.NOUNS_HAVE_CAPITALS and not cue.weak:
                    return at + 1
                if self._opens_statement(at + 1, weak=cue.weak):
                    return at + 1
                if following in reported.RELATIVES or at + 1 - cue.at > 1:
                    closing = next(
                        (each for each in range(at + 1, self.high) if words[each].low == ","), self.high
                    )
                    behind = closing + 1
                    if behind < self.high and words[behind].low in reported.THAT:
                        return behind + 1
                return None
            if word.low == ":" and not cue.weak:
                return at + 1 if at + 2 < self.high and words[at + 1].kind != "q" else None
            if word.kind == "q" and at not in self.paragraph.named:
                return None
            if word.kind == "p" and word.low not in "()&-/":
                return None
        return None

    def _opens_statement(self, at: int, *, weak: bool) -> bool:
        """Tell whether a clause without «that» opens here: in the mood of reports, or verb second."""
        words, reported = self.words, self.reported
        if not reported.MOOD:
            return False
        for ahead in range(at, min(self.high, at + _REACH)):
            if self._is_mood(ahead):
                return True
            if words[ahead].low == "," and ahead > at + _TO_VERB:
                break
        if any(words[ahead].low in reported.INFINITIVE for ahead in range(at, self.high)) and not any(
            nouns.is_verb(reported, word.low) for word in words[at : self.high]
        ):
            return True
        if weak or (words[at].low in reported.RELATIVES and not nouns.holds_noun(words, at, at + 2)):
            return False
        return any(
            nouns.is_verb(reported, words[ahead].low) and words[ahead].kind == "w"
            for ahead in range(at + 1, min(self.high, at + _TO_VERB))
            if words[ahead].low != ","
        )

    def _sourced(self) -> Attribution | None:
        """Read a source: «Laut Weber …», «… nach Angaben der Polizei …», «Weber zufolge …»."""
        words = self.words
        for at in range(self.low, min(self.high, self.low + _REACH)):
            if words[at].kind == "q":
                continue
            found = cues.source_at(words, at, self.high) or cues.source_behind(words, self.low, at)
            if found is None:
                continue
            speaker, cue = found
            first, last = min(speaker[0], cue[0]), max(speaker[1], cue[1])
            if cue[0] >= speaker[1]:  # «Angaben der Polizei zufolge»: who is named stands within
                first = clauses.clause_start(words, self.low, first)
            if last >= self.high:
                end = first - 1 if words[first - 1].low == "," else first
                return self._make(self.low, end, speaker, cue)
            if first == self.low:
                start = last + 1 if words[last].low == "," else last
                return self._make(start, self.high, speaker, cue)
            return self._make(self.low, self.high, speaker, cue)
        return None

    def _make(self, start: int, end: int, speaker: Phrase, cue: Phrase) -> Attribution | None:
        if end <= start or all(word.kind in "pq" for word in self.words[start:end]):
            return None
        content = self.paragraph.span((start, end))
        return Attribution(content.start, content.end, self.paragraph.span(speaker), self.paragraph.span(cue))

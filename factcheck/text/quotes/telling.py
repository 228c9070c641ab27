"""Read a paragraph for who speaks, in languages whose subject may stand on either side of its verb.

The places of a cue are tried in the order of how sure they are: right behind the quotation, before it
in its sentence, later in its sentence, at the head of the sentence, in the sentence before. Where the
language has a mood for what others say, a sentence in it goes on with the speaker before.
"""

from __future__ import annotations

from factcheck.models import Span
from factcheck.text.lexicon import Lexicon
from factcheck.text.quotes import clauses, cues, nouns
from factcheck.text.quotes.paragraph import REACH, Found, ParagraphReader, Saying
from factcheck.text.quotes.phrases import Word, Words, last_mark
from factcheck.text.quotes.subjects import DASHES

_ASIDE = 14
_NOUN = 3
"""Words of «and» with a noun, beyond which a verb stands among them."""
_GOES_ON = 2
"""Sentences after a quotation within which the next one without a cue has the same speaker."""


class Telling(ParagraphReader):
    """Reads a paragraph of a language whose subject may stand on either side of its verb."""

    def __init__(self, lexicon: Lexicon, text: str, start: int, end: int, quotations: list[Span]) -> None:
        super().__init__(lexicon, text, start, end, quotations)
        self.words.named = self.named

    def _inside(self, quotation: Word) -> Saying | None:
        """Read a cue set off within the marks: « Partons, dit Morel, à midi. », «Sì – ha detto Rossi –»."""
        inside = self.lexicon.quoting.CUES_INSIDE
        if not inside:
            return None
        within = self._paragraph(quotation.start + 1, quotation.end - 1)
        words = within.words
        for at in range(2, len(words)):
            if words[at - 1].low not in inside or words[at].kind != "w":
                continue
            found = within.cue_behind(at, len(words))
            # a verb that follows its subject is the speaker's own: «Lui, Morel dit non»
            if found is None or found[1] is None or found[1][0] > found[0][0]:
                continue
            behind = next((each for each in range(found[0][1], len(words)) if words[each].kind == "p"), -1)
            if behind < 0 or words[behind].low in (",", ".") or words[behind].low in inside:
                return within.spans(found)
        return None

    def leading(self, low: int, at: int) -> Found | None:
        """Read the words before a quotation for a cue, else for the subject before a colon."""
        found = self._before(max(low, at - REACH), at)
        if found is None and (subject := clauses.first_subject(self.words, low, at)) is not None:
            found = (subject, None)
        return found

    def _speaker(self, at: int) -> Found | None:
        low, high = self.sentence(at)
        low, high = max(low, at - REACH), min(high, at + REACH)
        if any(word.low in self.lexicon.quoting.NICKNAMING for word in self.words[max(low, at - 2) : at]):
            return None
        mark = last_mark(self.text, self.words[at])
        follows = self.words[at + 1].low if at + 1 < high else ""
        found = None
        if mark in (",", "?", "!", "…", "–", "—") or follows == "," or follows in DASHES:
            reach = min(len(self.words), at + REACH) if mark and mark in "?!…" else high
            found = self._after(at, reach)
        elif follows:
            found = self._object_first(at, high)
        found = found or self._before(low, at) or self._later(at, high) or self._sourced(low, at, high)
        return found or (None if self._hides_its_agent(low, at, high) else self._announcing(low, at))

    def _hides_its_agent(self, low: int, at: int, high: int) -> bool:
        """Tell whether a passive in the sentence leaves out whose words they are."""
        places = (place for place in range(low, high) if place != at)
        found = (cues.cue_at(self.words, place, low, high) for place in places)
        return any(cue is not None and cue.passive for cue in found)

    def _object_first(self, at: int, high: int) -> Found | None:
        """Read a verb right behind a quotation that is its object: «„…“ nannte Weber den Plan»."""
        cue = cues.cue_at(self.words, at + 1, at + 1, high)
        if cue is None or cue.passive:
            return self.aside(at + 1, high)
        if (cue.naming or cue.weak) and at > self.sentence(at)[0]:
            return None
        subject = nouns.phrase_from(self.words, cue.behind, high)
        return None if subject is None else (subject, (cue.at, cue.at + 1))

    def _after(self, at: int, high: int) -> Found | None:
        """Read a cue behind the quotation: «sagte Weber», «so Weber», «hat Weber gesagt», «– Weber»."""
        start = at + 1
        while start < high and self.words[start].low == ",":
            start += 1
        if start >= high:
            return None
        if self.words[start].low in DASHES:
            return self._signature(start, high) or self.cue_behind(start + 1, high)
        return self.cue_behind(start, high)

    def cue_behind(self, start: int, high: int) -> Found | None:
        """Read a cue that begins at a word."""
        words, reported = self.words, self.lexicon.reported
        if start >= high:
            return None
        cue = cues.cue_behind(words, start, high)
        while start + 1 < high and words[start].low in reported.CLITICS:
            start += 1
        if cue is None and self.is_half(start):
            ahead = range(start + 1, min(high, start + _ASIDE))
            part = next((each for each in ahead if words[each].low in reported.PARTICIPLES), None)
            cue = None if part is None else cues.cue_at(words, part, start, high)
            if cue is not None and start - 1 <= cue.first <= start and not cue.passive:
                subject = nouns.phrase_from(words, start + 1, high)
                if subject is None or subject[1] > cue.at:
                    subject = nouns.phrase_from(words, cue.at + 1, high)
                return None if subject is None else (subject, (cue.at, cue.at + 1))
            return None
        if cue is not None and not cue.passive:
            subject = nouns.phrase_from(words, cue.behind, high)
            if subject is not None:
                return subject, (cue.at, cue.at + 1)
            return None
        return self.aside(start, high) or self._subject_first(start, high)

    def is_half(self, at: int) -> bool:
        """Tell whether a word is the first half of a verb in two: «hat», «s’est»."""
        reported, low = self.lexicon.reported, self.words[at].low
        return low in reported.HAVE or (low in reported.PASSIVE and cues.is_reflexive(self.words, at))

    def aside(self, start: int, high: int) -> Found | None:
        """Read an aside that names the speaker: «so Weber», «laut Weber», «wie Weber sagte»."""
        words, reported = self.words, self.lexicon.reported
        if start >= high:
            return None
        if (found := cues.source_at(words, start, high)) is not None:
            return found
        if (read := cues.read_in(words, start, high)) is not None:
            return read
        low = words[start].low
        if low in reported.PER:
            if start + 1 < high and words[start + 1].low in reported.THAT:
                return None  # «so dass»
            subject = nouns.phrase_from(words, start + 1, high, past_setting=False)
            return None if subject is None else (subject, (start, start + 1))
        if low in reported.AS:
            for verb in range(start + 1, min(high, start + _ASIDE)):
                if words[verb].kind == "p":
                    break
                cue = cues.cue_at(words, verb, start + 1, high)
                if cue is not None and not cue.passive:
                    subject = nouns.phrase_from(words, start + 1, verb) or nouns.phrase_from(
                        words, verb + 1, high
                    )
                    return None if subject is None else (subject, (cue.at, cue.at + 1))
        return None

    def _subject_first(self, start: int, high: int) -> Found | None:
        """Read a subject with its verb behind the quotation: «“…”, Weber dijo»."""
        words = self.words
        subject = nouns.phrase_from(words, start, high, past_setting=False)
        if subject is None:
            return None
        for verb in range(subject[1], min(high, subject[1] + 4)):
            if words[verb].kind in "pq":
                return None
            cue = cues.cue_at(words, verb, subject[1], high)
            if cue is not None and not cue.passive and not cue.weak and not cue.naming:
                return subject, (cue.at, cue.at + 1)
        return None

    def _signature(self, dash: int, high: int) -> Found | None:
        subject = nouns.phrase_from(self.words, dash + 1, high, past_setting=False)
        if subject is None or subject[1] - subject[0] < 2 or not nouns.is_somebody(self.words, subject):
            return None
        closes = subject[1] >= high or self.words[subject[1]].kind == "p"
        return (subject, (dash, dash + 1)) if closes and self.words[subject[0]].kind == "C" else None

    def _before(self, low: int, at: int) -> Found | None:
        """Read the nearest verb of saying before the quotation in its sentence, else a weaker cue."""
        words = self.words
        weak: Found | None = None
        for place in range(at - 1, low - 1, -1):
            if words[place].kind == "q" and place not in self.named:
                if words[place + 1 : at] and words[place + 1].low not in self.lexicon.reported.AND:
                    return weak
                continue
            if (read := cues.read_in(words, place, at)) is not None:
                return read
            cue = cues.cue_at(words, place, low, min(len(words), at + REACH))
            if cue is None:
                continue
            if cue.passive:
                subject = cues.subject_of(words, cue, low, self.sentence(min(at, len(words) - 1))[1])
                if subject is None:
                    return weak
            else:
                subject = cues.subject_of(words, cue, low, at)
            if subject is None:
                continue
            found = (subject, (cue.at, cue.at + 1))
            if self._is_past(cue.behind, at):
                return weak
            if not cue.weak:
                return found
            if at < len(words) and self._is_fragment(at):
                continue
            weak = weak or found
        return weak

    def _is_past(self, behind: int, at: int) -> bool:
        """Tell whether another clause with its own subject stands between a cue and the quotation.

        «As rádios negaram tudo e o juiz ameaçou “fechar tudo”»: the stations did not say that.
        """
        words, reported = self.words, self.lexicon.reported
        if at >= len(words) or any(word.low in reported.THAT or word.low == ":" for word in words[behind:at]):
            return False
        for joint in range(behind, at):
            if words[joint].low not in reported.AND or not nouns.joins(words, joint, at):
                continue
            subject = nouns.phrase_from(words, joint + 1, at, past_setting=False)
            if subject is not None and at - joint > _NOUN and words[at - 1].kind == "w":
                return True
        return False

    def _later(self, at: int, high: int) -> Found | None:
        """Read a cue further on in the sentence: «Das sei „Unsinn“ gewesen, sagte Weber»."""
        words = self.words
        for place in range(at + 1, high - 1):
            if words[place].kind == "q" and place not in self.named:
                continue
            if words[place - 1].low == "," or words[place - 1].low in DASHES:
                cue = cues.cue_behind(words, place, high)
                if cue is not None and not cue.weak and not cue.passive and not cue.naming:
                    subject = nouns.phrase_from(words, cue.behind, high)
                    if subject is not None:
                        return subject, (cue.at, cue.at + 1)
                if (found := self.aside(place, high) or self._have(place, high)) is not None:
                    return found
        return None

    def _have(self, place: int, high: int) -> Found | None:
        halves = self.lexicon.reported.HAVE | self.lexicon.reported.CLITICS
        return self.cue_behind(place, high) if self.words[place].low in halves else None

    def _sourced(self, low: int, at: int, high: int) -> Found | None:
        """Read a source named anywhere in the sentence: «laut Weber», «Weber zufolge»."""
        for place in range(low, high):
            if place == at:
                continue
            found = cues.source_at(self.words, place, high) or cues.source_behind(self.words, low, place)
            if found is not None:
                return found
        return None

    def _announcing(self, low: int, at: int) -> Found | None:
        """Return the subject of a sentence without a cue, where a colon or a person announces words."""
        words = self.words
        announced = at > low and words[at - 1].low == ":"
        if not announced and self._is_fragment(at):
            return None
        subject = clauses.first_subject(words, low, at)
        if subject is None:
            return None
        if announced and not any(word.low == ":" for word in words[low : at - 1]):
            known = self.lexicon.reported.NOUNS_HAVE_CAPITALS or nouns.may_say(words, subject)
            return (subject, None) if known else None
        if not self.lexicon.reported.NOUNS_HAVE_CAPITALS:
            return None  # a capital shows no person there
        with_verb = subject[1] < at and nouns.is_verb(self.lexicon.reported, words[subject[1]].low)
        return (subject, None) if with_verb and nouns.is_named(words, subject) else None

    def _continued(self, at: int, said: tuple[int, Saying] | None) -> Saying | None:
        """Let a quotation without a cue go on with the speech of the sentences before it."""
        number = self._sentence_number(at)
        if self.starts[number] != at:
            if said is None:
                return self._in_mood(number)
            before, saying = said
            here = self._sentence_number(before)
            if here == number:
                return saying if self.words[at - 1].low == "," or self._joined(before, at) else None
            return saying if number - here == 1 and self._is_reported(number) else self._in_mood(number)
        recent = said is not None and number - self._sentence_number(said[0]) <= _GOES_ON
        if said is not None and recent and not self._is_anothers(number - 1, said):
            return said[1]
        return (self._just_spoke(number) or self._left_out(at, number)) if number else None

    def _left_out(self, at: int, number: int) -> Saying | None:
        """Return whom the sentence before is about, where the verb behind a quotation has no subject.

        «Rosa Leite guarda água em baldes. “Acordo às quatro”, conta.»
        """
        words = self.words
        verb = at + 2 if at + 1 < len(words) and words[at + 1].low == "," else at + 1
        if not self._stands_alone(words, verb) and not self._speaks_inside(words[at]):
            return None
        low, high = self.starts[number - 1], self.starts[number]
        opening = next((each for each in range(low, high) if words[each].low == ","), low)
        subject = clauses.first_subject(words, low, high)
        if subject is None or not nouns.is_somebody(words, subject):
            subject = nouns.phrase_from(words, opening + 1, high, past_setting=False)
        known = subject is not None and nouns.is_somebody(words, subject)
        return self.spans((subject, None)) if subject is not None and known else None

    def _stands_alone(self, words: Words, verb: int) -> bool:
        """Tell whether a verb of saying stands here without its subject: «conta.», «confesó a la radio»."""
        cue = cues.cue_behind(words, verb, len(words)) if verb < len(words) else None
        if cue is None or cue.passive:
            return False
        following = words[cue.behind] if cue.behind < len(words) else None
        return (
            following is None or following.kind == "p" or following.low in self.lexicon.reported.PREPOSITIONS
        )

    def _speaks_inside(self, quotation: Word) -> bool:
        """Tell whether a verb of saying alone is set off within the marks: «Sí —cuenta—. No hay más»."""
        inside = self.lexicon.quoting.CUES_INSIDE & DASHES
        if not inside:
            return False
        words = self._paragraph(quotation.start + 1, quotation.end - 1).words
        return any(
            words[at - 1].low in inside and self._stands_alone(words, at) for at in range(2, len(words))
        )

    def _joined(self, before: int, at: int) -> bool:
        """Tell whether only «and» and small words stand between two quotations."""
        reported = self.lexicon.reported
        between = self.words[before + 1 : at]
        return any(word.low in reported.AND for word in between) and not any(
            nouns.is_verb(reported, word.low) for word in between
        )

    def _is_reported(self, number: int) -> bool:
        """Tell whether a sentence is in the mood that gives another's words."""
        low, high = self.sentence(self.starts[number])
        return any(
            word.kind == "w" and word.low in self.lexicon.reported.MOOD for word in self.words[low:high]
        )

    def _in_mood(self, number: int) -> Saying | None:
        """Return who spoke in the sentence before, where this one goes on in the mood of reports."""
        if not number or not self._is_reported(number):
            return None
        return self._just_spoke(number)

    def _just_spoke(self, number: int) -> Saying | None:
        """Return the subject of the last verb of saying in the sentence before."""
        low, high = self.starts[number - 1], self.starts[number]
        for place in range(high - 1, max(low, high - REACH) - 1, -1):
            cue = cues.cue_at(self.words, place, low, high)
            if cue is None or cue.weak or cue.passive or cue.naming:
                source = cues.source_at(self.words, place, high)
                if source is not None and nouns.is_somebody(self.words, source[0]):
                    return self.spans(source)
                continue
            subject = cues.subject_of(self.words, cue, low, high)
            if subject is not None and (
                nouns.is_somebody(self.words, subject) or self.words[subject[0]].kind == "C"
            ):
                return self.spans((subject, (cue.at, cue.at + 1)))
        return None

    def _is_anothers(self, number: int, said: tuple[int, Saying]) -> bool:
        """Tell whether a sentence between two quotations is about somebody else."""
        if number == self._sentence_number(said[0]):
            return False
        low, high = self.starts[number], self.starts[number + 1]
        if self.words[low].kind == "q":
            return False
        subject = clauses.first_subject(self.words, low, high)
        if subject is None or not nouns.is_somebody(self.words, subject):
            return False
        speaker = said[1][0]
        name, before = (
            self.text[self.words[subject[0]].start : self.words[subject[1] - 1].end],
            self.text[speaker.start : speaker.end],
        )
        pronouns = self.lexicon.reported.PRONOUNS
        return before.lower() not in pronouns and name.lower() not in pronouns and name not in before

"""Read a paragraph for who speaks in its quotations."""

from __future__ import annotations

from functools import lru_cache

from msgspec.structs import replace

from factcheck.models import Span
from factcheck.text.lexicon import Lexicon, lexicon_of
from factcheck.text.lexicon.kinds import Form
from factcheck.text.quotes import nobody, scare, speakers, stretches, subjects, verbs, weight, wordings
from factcheck.text.quotes.marks import quotation_spans
from factcheck.text.quotes.paragraph import REACH, Found, ParagraphReader, Saying
from factcheck.text.quotes.phrases import last_mark
from factcheck.text.quotes.subjects import Phrase
from factcheck.text.quotes.telling import Telling

_LONG = 3
_IN_A_ROW = 8


@lru_cache(maxsize=1)
def readings(text: str, language: str) -> tuple[Reading, ...]:
    """Return all paragraphs of a text, read; the last text's are kept, since several ask in turn."""
    lexicon = lexicon_of(language)
    groups = stretches.every(text, quotation_spans(lexicon, text))
    return tuple(reading(lexicon, text, start, end, spans) for start, end, spans in groups)


def reading(lexicon: Lexicon, text: str, start: int, end: int, quotations: list[Span]) -> Reading:
    """Return a paragraph, read by the rules that fit its language's order of words."""
    reader = Telling if lexicon.orders_freely else Speech
    return reader(lexicon, text, start, end, quotations)


class Speech(ParagraphReader):
    """Reads a paragraph of a language whose subject mostly stands before its verb, as in English."""

    def __init__(self, lexicon: Lexicon, text: str, start: int, end: int, quotations: list[Span]) -> None:
        super().__init__(lexicon, text, start, end, quotations)
        for at in self.named:
            if scare.is_nickname(self.words, at):  # a part of the name, which a subject may not stop at
                word = self.words[at]
                low = text[word.start + 1 : word.end - 1].lower()
                self.words[at] = replace(word, low=low, kind="C")

    def leading(self, low: int, at: int) -> Found | None:
        """Read the sentence before a quotation for a cue, else for its subject."""
        found = self._before(max(low, at - REACH), at)
        if found is None:
            subject = subjects.plain_subject(self.words, low, at)
            found = None if subject is None else (subject, None)
        return found

    def _opens_sentence(self, at: int) -> bool:
        return self.sentence(at)[0] == at

    def _continued(self, at: int, said: tuple[int, Saying] | None) -> Saying | None:
        """Let a quotation without a cue go on with the speech of the sentences before it."""
        number = self._sentence_number(at)
        if not self._opens_sentence(at):
            return said[1] if said is not None and self._is_second_half(at, said[0]) else None
        if said is not None and number - self._sentence_number(said[0]) <= 2:
            return None if self._is_anothers(number - 1, said) else said[1]
        if not number:
            return None
        low = max(self.starts[number - 1], at - REACH)
        for verb in range(at - 1, low, -1):
            if (
                verbs.is_verb(self.words, verb)
                and self._is_finite(verb)
                and self.words[verb].low not in self.lexicon.saying.WEAK
            ):
                speaker = speakers.subject_before(self.words, low, verb)
                if speaker is not None and subjects.is_namelike(self.words, speaker):
                    return self.spans((speaker, (verb, verb + 1)))
        return self._of_whom_it_tells(self.starts[number - 1], at)

    def _of_whom_it_tells(self, low: int, at: int) -> Saying | None:
        """Read of whom the sentence before a quotation that stands alone tells: Lund shrugged. “…”"""
        whole = at + 1 == len(self.words) or at + 1 in self.starts
        if not whole or not self._is_long(at):
            return None
        subject = subjects.plain_subject(self.words, low, at)
        if subject is None or not subjects.is_namelike(self.words, subject):
            return None
        thing = self.words[subject[0]].low in self.lexicon.grammar.ARTICLES
        return None if thing else (self.span(subject), None)

    def _is_anothers(self, number: int, said: tuple[int, Saying]) -> bool:
        """Tell whether a sentence between two quotations is about somebody else: “Go.” Lund rose. “No.”"""
        if number == self._sentence_number(said[0]):
            return False
        low = self.starts[number]
        subject = subjects.subject_of_sentence(self.words, low, self.starts[number + 1])
        if subject is None or self.words[low].kind == "q":
            return False
        speaker = said[1][0]
        name, before = self.words[subject[0]], self.text[speaker.start : speaker.end]
        pronouns = self.lexicon.grammar.SUBJECT_PRONOUNS
        if name.kind != "C" or name.low in self.lexicon.grammar.DETERMINERS | pronouns:
            return False
        return before.lower() not in pronouns and self.text[name.start : name.end] not in before

    def _is_second_half(self, at: int, before: int) -> bool:
        """Tell whether a quotation resumes the one that its cue interrupted: “…,” wrote Smith, “…”."""
        if self._sentence_number(before) != self._sentence_number(at):
            return False
        return self.words[at - 1].low == "," and last_mark(self.text, self.words[before]) == ","

    def _speaker(self, at: int) -> Found | None:
        found = self._found(at) or self._said_of_both(at)
        if found is None:
            return None
        named = nobody.somebody(self.words, *found)
        return None if named is None else (named, found[1])

    def _said_of_both(self, at: int) -> Found | None:
        """Read who is named behind the last of several quotations: “a waste” and “a ruin,” Lund said."""
        last, joints = at, (",", self.lexicon.grammar.AND)
        for step in range(at + 2, min(at + _IN_A_ROW, len(self.words)), 2):
            if self.words[step].kind != "q" or self.words[step - 1].low not in joints:
                break
            last = step
        found = self._found(last) if last > at else None
        return found if found is not None and found[0][0] > last else None

    def _found(self, at: int) -> Found | None:
        low, high = self.sentence(at)
        low, high = max(low, at - REACH), min(high, at + REACH)
        mark = last_mark(self.text, self.words[at])
        if any(word.low in self.lexicon.quoting.NICKNAMING for word in self.words[max(low, at - 2) : at]):
            return None
        found = None
        if (mark and mark in ",?!—-…") or self._comma_follows(at):
            found = self._after(at, min(len(self.words), at + REACH) if mark and mark in "?!…" else high)
        if found is None and self._closes_speech(at):
            found = speakers.behind_speech(self.words, at + 1, high)
        found = found or self._inserted(low, at) or self._before(low, at)
        found = found or self._after(at, high, near=False)
        if found is not None and (
            weight.proves_nothing(self.words, found, at, fragment=self._is_fragment(at))
            or weight.is_made(self.words, found, at, fragment=self._is_fragment(at))
        ):
            return None
        if (found is None or found[0][0] < at) and weight.hides_its_agent(self.words, low, at, high):
            return (
                found if found is not None and weight.reports(self.words, found) else self._sourced(at, high)
            )
        return found or self._loose(low, at, high)

    def _inserted(self, low: int, at: int) -> Found | None:
        """Read a name right before a quotation that is set between dashes: Ana Duarte — “…” — and others."""
        if at - 1 <= low or self.words[at - 1].low not in subjects.DASHES:
            return None
        if at + 1 >= len(self.words) or self.words[at + 1].low not in subjects.DASHES:
            return None
        speaker = speakers.name_before(self.words, low, at - 1)
        return None if speaker is None else (speaker, None)

    def _comma_follows(self, at: int) -> bool:
        return at + 1 < len(self.words) and self.words[at + 1].low == ","

    def _after(self, at: int, high: int, *, near: bool = True) -> Found | None:
        """Read a cue after the quotation: «said Smith», «Smith said», «according to Smith», «— Smith»."""
        saying = self.lexicon.saying
        start = at + 1
        while start < high and self.words[start].low == ",":
            start += 1
        if start >= high:
            return None
        first = self.words[start]
        if (worded := wordings.worded(self.words, start, high)) is not None:
            return worded
        if first.low in self.lexicon.grammar.NEW_CLAUSE:
            found = None if near else self._subject_then_verb(start, high)
            inside = found is not None and self._is_inside(start, found[0][0])
            return None if inside else found
        if first.low == saying.ACCORDING and start + 2 < high:
            speaker = subjects.subject_after(self.words, start + 2, high)
            return None if speaker is None else (speaker, (start, start + 2))
        if first.low in self.lexicon.saying.PER and near:
            speaker = subjects.subject_after(self.words, start + 1, high)
            return None if speaker is None else (speaker, (start, start + 1))
        if first.low in subjects.DASHES and start + 1 < high:
            signed = self._opens_sentence(at) or not self._is_fragment(at)
            return self._signature(start, high) if signed else None
        if first.low in saying.INVERTING and first.kind == "w":
            speaker = self._inverted(start, high)
            if speaker is not None:
                return speaker, (start, start + 1)
        return self._subject_then_verb(start, high)

    def _is_inside(self, start: int, speaker: int) -> bool:
        """Tell whether a preposition behind the quotation takes who would speak: the “wave” of ills noted."""
        preposition = self.words[start].low in self.lexicon.grammar.PREPOSITIONS
        return preposition and all(word.low != "," for word in self.words[start:speaker])

    def _inverted(self, verb: int, high: int) -> Phrase | None:
        at = verb + 1
        while (
            at < high
            and self.words[at].kind == "w"
            and self.words[at].low.endswith(self.lexicon.grammar.ADVERB_ENDING)
        ):
            at += 1
        return subjects.subject_after(self.words, at, high)

    def _signature(self, dash: int, high: int) -> Found | None:
        speaker = subjects.subject_after(self.words, dash + 1, high)
        if speaker is None or not subjects.is_namelike(self.words, speaker):
            return None
        return speaker, (dash, dash + 1)

    def _subject_then_verb(self, start: int, high: int) -> Found | None:
        for verb in range(start, min(high, start + 24)):
            word = self.words[verb]
            if word.kind == "q" and verb not in self.named:
                return None
            if (
                not verbs.is_verb(self.words, verb)
                or not self._is_finite(verb)
                or weight.gives_a_name(self.words, verb)
            ):
                continue
            if weight.takes_a_thing(self.words, verb, high) and not self._closes_speech(start - 1):
                return None
            speaker = speakers.subject_before(self.words, start, verb)
            if speaker is not None and start in self.starts and speaker[0] > start:
                return None  # the sentence behind a question is about something else
            if speaker is not None and self.words[speaker[0]].low not in self.lexicon.grammar.RELATIVES:
                return speaker, (verb, verb + 1)
        return None

    def _closes_speech(self, at: int) -> bool:
        """Tell whether a quotation opens its sentence and ends with a comma, so that who spoke follows."""
        spoken = self.words[at].kind == "q" and last_mark(self.text, self.words[at]) == ","
        return spoken and self._opens_sentence(at)

    def _is_finite(self, verb: int) -> bool:
        grammar = self.lexicon.grammar
        form = self.lexicon.saying.VERBS[self.words[verb].low][1]
        if verbs.is_passive(self.words, verb):
            return False
        before = self.words[verb - 1].low if verb else ""
        if form is Form.ING:
            return before in grammar.BE
        return form is not Form.BASE or before != grammar.INFINITIVE

    def _before(self, low: int, at: int) -> Found | None:
        """Read the nearest verb of saying before the quotation in its sentence, else a weaker cue."""
        weak, relative = None, False
        for cue in range(at - 1, low - 1, -1):
            if weak is not None and self.words[cue].kind == "q" and cue not in self.named and not relative:
                return weak  # what stands before belongs to the quotation there
            if self.words[cue].kind == "p" or (found := self._cue_before(low, cue, at)) is None:
                continue
            if not weight.gives_way(self.words, low, cue, found):
                return found
            if weak is None and not (
                self.words[found[0][0]].low == self.lexicon.grammar.IT
                and found[0][0] > low
                and self.words[found[0][0] - 1].low != ","
            ):
                weak = found
                relative = self.words[found[0][0]].low in self.lexicon.grammar.RELATIVES
        return weak

    def _cue_before(self, low: int, cue: int, at: int) -> Found | None:
        saying = self.lexicon.saying
        word = self.words[cue]
        if word.low == saying.ACCORDING and cue + 2 < at:
            speaker = subjects.subject_after(self.words, cue + 2, at)
            return None if speaker is None else (speaker, (cue, cue + 2))
        if word.low == saying.WORDS and self.words[cue + 1].low == self.lexicon.grammar.OF:
            speaker = subjects.subject_after(self.words, cue + 2, at)  # in the words of Ana Duarte, “…”
            return None if speaker is None else (speaker, (cue, cue + 1))
        speaker = self.set_in(low, cue, at) or wordings.user(self.words, low, cue, at)
        speaker = speaker or wordings.author(self.words, cue, at)
        if speaker is None and word.low in saying.NOUNS and wordings.leads_on(self.words, cue, at):
            speaker = speakers.owner(self.words, low, cue)
            if speaker is not None and self._is_named(low, speaker[0]):
                return None  # «called the mayor’s remarks “…”»: who calls them so speaks
        if speaker is None and verbs.is_verb(self.words, cue):
            if verbs.is_passive(self.words, cue):
                speaker = speakers.agent(self.words, cue, at) or speakers.agent_behind(
                    self.words, at, self.sentence(at)[1]
                )
            else:
                speaker = speakers.subject_before(self.words, low, cue) or self._following(cue, at)
        if speaker is None or self._is_spent(low, cue, at):
            return None
        return speaker, (cue, cue + 1)

    def _is_spent(self, low: int, cue: int, at: int) -> bool:
        """Tell whether a verb closes an earlier quotation and another clause follows it.

        “Yes,” she said, but he was asleep, and as Lund went on about “…”: she did not say that.
        """
        grammar = self.lexicon.grammar
        behind = next((each for each in range(cue - 1, low - 1, -1) if self.words[each].kind in "pq"), -1)
        if behind < low or self.words[behind].kind != "q" or behind in self.named:
            return False
        return any(
            self.words[each - 1].low == ","
            and (self.words[each].low in grammar.JOINING or self.words[each].low in grammar.CLAUSE_OPENERS)
            and subjects.subject_of_sentence(self.words, each + 1, at) is not None
            for each in range(cue + 2, at)
        )

    def set_in(self, low: int, cue: int, at: int) -> Phrase | None:
        """Return who is set in between two commas behind a verb: The mill, says Ana Duarte, is “…”."""
        word = self.words[cue]
        if cue <= low or self.words[cue - 1].low != "," or word.low not in self.lexicon.saying.INVERTING:
            return None
        speaker = subjects.subject_after(self.words, cue + 1, at)
        if speaker is None:
            return None
        noun = self.words[speaker[0]].low in self.lexicon.grammar.DETERMINERS
        if not noun and not subjects.is_namelike(self.words, speaker):
            return None
        closed = speaker[1] < at and self.words[speaker[1]].low == ","
        first = all(each.low != "," for each in self.words[low : cue - 1])  # else «Lund, the mayor, wrote …,»
        return speaker if closed and first and self._is_finite(cue) else None

    def _is_named(self, low: int, start: int) -> bool:
        """Tell whether a phrase is the object of a verb that gives a name."""
        return start > low and self.words[start - 1].low in self.lexicon.saying.CALLING

    def _following(self, cue: int, at: int) -> Phrase | None:
        """Return the subject of the clause behind the quotation: Calling it “…,” she left."""
        if (
            self.lexicon.saying.VERBS[self.words[cue].low][1] is not Form.ING
            or cue > self.sentence(at)[0] + 2
        ):
            return None
        if at == len(self.words):  # the quotation stands in the next paragraph
            return None
        if last_mark(self.text, self.words[at]) != "," and not self._comma_follows(at):
            return None
        return subjects.subject_of_sentence(self.words, at + 1, min(len(self.words), at + REACH))

    def _sourced(self, at: int, high: int) -> Found | None:
        """Read «according to» further on in the sentence."""
        for cue in range(at + 1, high - 2):
            if (
                self.words[cue].low == self.lexicon.saying.ACCORDING
                and self.words[cue + 1].low == self.lexicon.grammar.INFINITIVE
            ):
                speaker = subjects.subject_after(self.words, cue + 2, high)
                return None if speaker is None else (speaker, (cue, cue + 2))
        return None

    def _loose(self, low: int, at: int, high: int) -> Found | None:
        """Read a sentence without a verb of saying: «according to» further on, else its own subject."""
        if (sourced := self._sourced(at, high)) is not None:
            return sourced
        announced = at > low and self.words[at - 1].low == ":"
        telling = self._tells_of_words(low, at)
        if (
            not announced
            and not telling
            and not (self._is_long(at) and weight.stands_apart(self.words, low, at))
        ):
            return None
        speaker = subjects.plain_subject(self.words, low, at)
        if speaker is None or (speaker[1] + 1 == at and self.words[speaker[1]].low == ","):
            return None  # somebody is spoken to: Madam Speaker, “…”
        named = subjects.is_namelike(self.words, speaker)
        return (speaker, None) if named or (announced and telling) else None

    def _tells_of_words(self, low: int, at: int) -> bool:
        """Tell whether a sentence without a cue tells of words: she gave a speech on “…”, saw him as “…”."""
        if weight.casts(self.words, low, at):
            return True
        if self._is_fragment(at) or weight.qualifies(self.words, at):
            return False
        told = self.lexicon.saying.TELLINGS
        return any(word.low in told for word in self.words[low:at])

    def _is_long(self, at: int) -> bool:
        """Tell whether a quotation has the words of a clause, not of a setting: «met “in a small room”»."""
        word = self.words[at]
        parts = self.text[word.start + 1 : word.end].split(None, _LONG)
        return len(parts) >= _LONG and parts[0] not in self.lexicon.grammar.PREPOSITIONS


Reading = Speech | Telling
"""A paragraph read for who speaks in it, by either order of words."""

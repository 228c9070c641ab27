"""Find what somebody is reported to have said, thought or found in other words than theirs."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.text.lexicon.kinds import Form
from factcheck.text.quotes import hearsay, nobody, speakers, statements, subjects, verbs
from factcheck.text.quotes.attribution import Attribution
from factcheck.text.quotes.speech import Reading, Speech, readings
from factcheck.text.quotes.subjects import Phrase

_REACH = 60
_TO_MARK = 8
_ANEW = frozenset((":", ";"))
"""Marks behind which a sentence begins anew: So does concern: According to Lund, …."""
_CLOSING_REACH = 18
"""Words from a sentence's end to its cue: …, said Dr. Ana Duarte, the chief surgeon at St. Mary’s."""


def find_attributions(text: str, *, language: str = "en") -> list[Attribution]:
    """Return the statements that the text reports in its own words, in order.

    «Mattis said the U.S. will go on», «The U.S. will go on, Mattis said», «According to Mattis, …».
    The span is what was said, without speaker and cue where these stand before or behind it; partial
    quotations may stand in it. Offsets are code points, end exclusive. Linear in the length.
    """
    return [attribution for paragraph in readings(text, language) for attribution in reported(paragraph)]


def reported(paragraph: Reading) -> Iterator[Attribution]:
    """Yield the reported statements of one paragraph, at most one a sentence."""
    if (saying := paragraph.block()) is not None and saying[1] is not None:
        words = paragraph.words
        yield Attribution(words[0].start, words[-1].end, saying[0], saying[1])
        return
    if not isinstance(paragraph, Speech):
        yield from hearsay.reported(paragraph)
        return
    cues = paragraph.lexicon.saying.CUES
    cue_places = [at for at, word in enumerate(paragraph.words) if word.low in cues]
    for low, high in dict.fromkeys(map(paragraph.sentence, cue_places)):
        attribution = _Sentence(paragraph, low, high).read()
        if attribution is not None:
            yield attribution


class _Sentence:
    """Reads one sentence for a reported statement."""

    def __init__(self, paragraph: Speech, low: int, high: int) -> None:
        self.lexicon = paragraph.lexicon
        self.paragraph = paragraph
        self.words = paragraph.words
        while high > low and self.words[high - 1].kind == "p" and self.words[high - 1].low in ".!?…":
            high -= 1
        self.low = low
        self.high = high

    def read(self) -> Attribution | None:
        """Return the sentence's outermost reported statement, if it has one."""
        closing = self._closing()
        if closing is not None:
            return closing
        words, according, cues = self.words, self.words.saying.ACCORDING, self.words.saying.TAKES_A_CLAUSE
        for cue in range(self.low, min(self.high, self.low + _REACH)):
            low = words[cue].low
            if low == according and cue + 2 < self.high and words[cue + 1].low == words.grammar.INFINITIVE:
                return self._according(cue)
            if low not in cues:
                continue
            if (found := self._named_at_last(cue)) is not None:
                return found
            if not self._is_finite(cue):
                continue
            if self.words[cue - 1].low == "," and cue > self.low and (found := self._behind(cue)) is not None:
                return found
            speaker = speakers.subject_before(self.words, self.low, cue)
            if speaker is None or self._is_nobody(speaker, cue):
                continue
            if (found := self._statement(speaker, cue)) is not None:
                return found
        return None

    def _behind(self, cue: int) -> Attribution | None:
        """Read a speaker behind a cue that stands behind a comma, within the sentence."""
        set_in = self.paragraph.set_in(self.low, cue, self.high)
        if set_in is not None:
            return self._make(self.low, self.high, set_in, cue, cue + 1)
        inverted = self._named_behind(cue)
        return None if inverted is None else self._before_comma(inverted, cue)

    def _named_at_last(self, cue: int) -> Attribution | None:
        """Read a clause that the sentence leads up to: «What we want to say is that the mill is shut»."""
        grammar = self.words.grammar
        if cue + 3 >= self.high or self.words[cue + 2].low != grammar.THAT:
            return None
        if self.words[cue + 1].low not in grammar.BE:
            return None
        for at in range(max(self.low, cue - _TO_MARK), cue - 1):
            if self.words[at].low == grammar.WHAT and self.words[at + 1].low in grammar.SUBJECT_PRONOUNS:
                return self._make(cue + 3, self.high, (at + 1, at + 2), cue, cue + 1)
        return None

    def _is_nobody(self, speaker: Phrase, cue: int) -> bool:
        """Tell whether a subject names nobody, or its clause asks or supposes: whether they would say."""
        grammar = self.words.grammar
        first = self.words[speaker[0]].low
        if first in grammar.SUBJECT_PRONOUNS:
            return False  # «if I remember»: a pronoun is shown as no name
        before = self.words[speaker[0] - 1].low if speaker[0] > self.low else ""
        return speaker[0] < cue and before in (grammar.WHAT, grammar.WHETHER)

    def _closing(self) -> Attribution | None:
        """Read a speaker at the sentence's end, who stands above all others: …, the source added."""
        words, saying, that = self.words, self.words.saying, self.words.grammar.THAT
        for cue in range(self.high - 1, max(self.low, self.high - _CLOSING_REACH), -1):
            word = words[cue]
            if word.low == saying.ACCORDING and words[cue - 1].low == ",":
                return self._according(cue) if cue + 2 < self.high else None
            if word.kind == "q" or word.low == that:
                return None
            if word.low not in saying.TAKES_A_CLAUSE or not self._is_finite(cue):
                continue
            if self._clause_start(cue) is not None and self.words[cue - 1].low != ",":
                return None
            speaker = self._inverted(cue) or speakers.subject_before(self.words, self.low, cue)
            return (
                None
                if speaker is None or not self._closes(speaker, cue)
                else self._before_comma(speaker, cue)
            )
        return None

    def _closes(self, speaker: Phrase, cue: int) -> bool:
        """Tell whether a cue at the end is one that all before it hangs on: a verb of saying, «I think»."""
        saying, grammar = self.words.saying, self.words.grammar
        verb, first = self.words[cue].low, self.words[speaker[0]].low
        filler = first in grammar.SUBJECT_PRONOUNS and first not in grammar.PERSONAL_PRONOUNS
        if (
            verb in saying.WEAK
        ):  # «…, the study found» and «…, I think», not «…, read the news», «…, you know»
            bare = self.words[speaker[0]].kind == "w" and first not in grammar.DETERMINERS
            told = cue + 1 < self.high and self.words[cue + 1].low in grammar.PREPOSITIONS
            spoken = speaker[0] < cue and not filler and not (bare and told)  # «…, gases found in fridges»
        else:
            spoken = verb in saying.INVERTING or first in grammar.PERSONAL_PRONOUNS
        return spoken and statements.holds_a_verb(self.words, self.low, min(speaker[0], cue) - 1, owned=True)

    def _inverted(self, cue: int) -> Phrase | None:
        """Return the speaker who stands behind the cue: …, said Smith."""
        grammar = self.words.grammar
        if self.words[cue - 1].low != "," or self.words[cue].low not in self.words.saying.INVERTING:
            return None
        speaker = subjects.subject_after(self.words, cue + 1, self.high)
        if speaker is None or not statements.holds_a_verb(self.words, self.low, cue - 1, owned=True):
            return None
        if any(word.low.endswith(grammar.ING) and word.kind == "w" for word in self.words[slice(*speaker)]):
            return None  # «…, reports rivals closing mills»: what the verb takes
        if speaker[1] == self.high:
            return speaker
        following = self.words[speaker[1]]
        ends = following.low == "," or following.low in grammar.PREPOSITIONS
        return speaker if ends or not statements.holds_a_verb(self.words, speaker[1], self.high) else None

    def _named_behind(self, cue: int) -> Phrase | None:
        """Return who is named behind a cue far from the end: …, said Ana Lund, a planner who …."""
        speaker = self._inverted(cue)
        if speaker is None or speaker[1] >= self.high or self.words[speaker[1]].low != ",":
            return None
        named = speaker[1] - speaker[0] > 1 and self.words[speaker[1] - 1].kind == "C"
        return speaker if named and not statements.holds_a_verb(self.words, *speaker) else None

    def _is_finite(self, verb: int) -> bool:
        grammar = self.words.grammar
        if not verbs.is_verb(self.words, verb) or verbs.is_passive(self.words, verb):
            return False
        form = self.words.saying.VERBS[self.words[verb].low][1]
        before = self.words[verb - 1].low if verb else ""
        if form is Form.PAST and statements.is_set_in(self.words, verb, self.high):
            return False
        if form is Form.BASE and before == grammar.INFINITIVE:
            return self._is_own(verb)
        return form is not Form.ING

    def _is_own(self, verb: int) -> bool:
        """Tell whether «to» leads to what the writer says: «I want to say», not «he refused to say»."""
        main = speakers.subject_before(self.words, self.low, verb)
        return main is not None and self.words[main[0]].low in self.words.grammar.OWN

    def _statement(self, speaker: Phrase, cue: int) -> Attribution | None:
        start = self._clause_start(cue)
        if start is None:
            start = self._behind_as(speaker, cue) or self._behind_mark(speaker, cue)
        if start is not None:
            return self._make(start, self.high, speaker, cue, cue + 1)
        if cue + 1 < self.high and self.words[cue + 1].low == self.words.grammar.THAT:
            return None  # what stands before is not what she said that “…”
        return self._before_comma(speaker, cue)

    def _behind_as(self, speaker: Phrase, cue: int) -> int | None:
        """Return where the clause begins in: As Smith noted in May, the mill is closed."""
        opening = speaker[0] - 1
        if opening != self.low or self.words[opening].low != self.words.saying.AS:
            return None
        comma = next((at for at in range(cue + 1, self.high) if self.words[at].low == ","), self.high)
        return comma + 1 if statements.holds_a_verb(self.words, comma + 1, self.high) else None

    def _behind_mark(self, speaker: Phrase, cue: int) -> int | None:
        """Return where the clause begins in: I tell them: stay. They said, they had it."""
        saying = self.words.saying
        if speaker[0] - self.low > 2 or self.words[cue].low in saying.WEAK:
            return None
        for at in range(cue + 1, min(cue + _TO_MARK, self.high - 1)):
            word, following = self.words[at], self.words[at + 1]
            if word.low == ":" or (word.low == "," and at == cue + 1 and self.words[cue].low in saying.PLAIN):
                opens = word.low == ":" or following.low in self.words.grammar.PERSONAL_PRONOUNS
                return at + 1 if opens and statements.holds_a_verb(self.words, at + 1, self.high) else None
            if word.kind in "pq":
                return None
        return None

    def _before_comma(self, speaker: Phrase, cue: int) -> Attribution | None:
        before = min(speaker[0], cue) - 1
        after = max(speaker[1], cue + 1)
        if self.words[before].low == self.words.saying.AS:
            before -= 1  # «…, as Smith noted»
        if after < self.high and self._listens(cue, after):
            after += 1
        if before <= self.low or self.words[before].low != "," or self.words[before - 1].kind == "q":
            return None
        if after < self.high:
            following = self.words[after].low
            described = after + 1 < self.high and self.words[after + 1].low in self.words.grammar.DETERMINERS
            described = described and speaker[0] > cue  # «…, said Lund, the mayor»
            if following == "," and before - self.low <= 12 and not described:  # the statement goes on
                return self._make(self.low, self.high, speaker, cue, cue + 1)
            led = following == self.words.grammar.INFINITIVE and speaker[0] < cue
            if self._tells_somebody(cue, before, after):
                return self._make(self.low, before, speaker, cue, cue + 1)  # «…, Lund told the Gazette»
            if led or not statements.ends_cue(self.lexicon, following):
                return None
            if statements.takes(self.words, after, self.high):
                return None
        if self._is_setting(before):
            return None
        return self._make(self.low, before, speaker, cue, cue + 1)

    def _tells_somebody(self, cue: int, before: int, listener: int) -> bool:
        """Tell whether only a listener stands behind a cue at the end: …, Lund told the paper."""
        words, saying = self.words, self.words.saying
        told = words[cue].low in saying.NEEDS_A_LISTENER and saying.VERBS[words[cue].low][1] is Form.PAST
        if not told or self._is_setting(before) or words[self.low].low in words.grammar.CONJUNCTIONS:
            return False
        if any(word.low == words.grammar.INFINITIVE for word in words[listener : self.high]):
            return False  # «…, she told me to stay»
        said = statements.holds_a_verb(words, self.low, before, owned=True)
        return said and not statements.holds_a_verb(words, listener, self.high)

    def _listens(self, cue: int, at: int) -> bool:
        """Tell whether a pronoun behind the cue is who was told: …, I told you."""
        grammar = self.words.grammar
        you = grammar.SUBJECT_PRONOUNS - grammar.PERSONAL_PRONOUNS - grammar.RELATIVES
        listener = self.words[at].low in self.words.saying.OBJECTS or self.words[at].low in you
        return listener and self.words[cue].low in self.words.saying.TAKES_A_LISTENER

    def _is_setting(self, end: int) -> bool:
        """Tell whether the words before the speaker only set the scene: «In our case, we found»."""
        grammar = self.words.grammar
        first = self.words[self.low]
        sets = (
            first.low in grammar.PREPOSITIONS
            or first.low in grammar.CONJUNCTIONS
            or first.low in grammar.BEFORE_A_TIME
            or end - self.low < 3
            or first.low.endswith(grammar.ING)
        )
        return sets and all(word.low != "," for word in self.words[self.low : end])

    def _clause_start(self, cue: int) -> int | None:
        """Return where the reported clause begins behind the cue, or None when it stands before."""
        that = statements.past_aside(self.words, cue + 1, self.high) or self._that(cue)
        if that is None:
            return self._bare_clause(cue)
        return that + 1 if self._holds_words(that + 1) else None

    def _that(self, cue: int) -> int | None:
        """Return where the «that» stands which opens what was said."""
        grammar, saying = self.words.grammar, self.words.saying
        listens = self.words[cue].low in saying.TAKES_A_LISTENER
        for ahead in range(cue + 1, min(cue + 13, self.high)):
            word = self.words[ahead]
            low = word.low
            if (
                low in grammar.SUBJECT_PRONOUNS
                or low in grammar.AUXILIARIES
                or low in grammar.BE
                or (low in grammar.JOINING and not listens)
                or (low in saying.VERBS and ahead > cue + 1 and self._is_finite(ahead))
            ):
                return None
            if low == grammar.THAT and self.words[ahead - 1].low not in grammar.NOT_BEFORE_A_CLAUSE:
                another = self._is_relative(cue, ahead) or statements.points(self.words, ahead, self.high)
                return ahead if self._leads_to(cue, ahead) and not another else None
            if word.kind in "pq" and low != "’":
                return None
        return None

    def _bare_clause(self, cue: int) -> int | None:
        """Return where a clause begins that no «that» opens: said the mill is shut, told us it was."""
        grammar, saying, at = self.words.grammar, self.words.saying, cue + 1
        if self.words[cue].low not in saying.NEEDS_NO_THAT:
            return None
        if at < self.high and self.words[at].low in saying.OBJECTS:
            at += 1
        elif self.words[cue].low in saying.NEEDS_A_LISTENER:
            return None
        while at < self.high and (
            self.words[at].low in grammar.TIMES or self.words[at].low in saying.TIME_OF_DAY
        ):
            at += 1
        if (
            at >= self.high
            or self.words[at].kind in "pq"
            or self.words[at].low == grammar.OR
            or statements.is_object(self.words, at, self.high)
            or statements.names_a_time(self.words, at, self.high)
            or statements.names_a_measure(self.words, at, self.high)
        ):
            return None
        listens = self.words[cue].low in saying.TAKES_A_LISTENER
        clause = (
            (self.words[cue].low in saying.TAKES_NO_OBJECT and not listens)  # but «warned the crew»
            or statements.names_a_deed(self.words, at, self.high)
            or statements.holds_a_verb(self.words, at, statements.object_end(self.words, at, self.high))
        )
        return at if clause and self._holds_words(at) else None

    def _leads_to(self, cue: int, that: int) -> bool:
        """Tell whether «that» opens what was said, not what tells a noun behind the cue from others."""
        grammar = self.words.grammar
        first = self.words[cue + 1].low
        opens = self.words[that + 1].low if that + 1 < self.high else ""
        if that == cue + 1:
            return True
        if self.words[cue].low in self.words.saying.TAKES_A_LISTENER:
            # «told reporters after the meeting that was held on a boat»
            told_when = any(word.low in grammar.PREPOSITIONS for word in self.words[cue + 1 : that])
            return not (told_when and opens in grammar.BE)
        if opens in grammar.BE or opens in grammar.AUXILIARIES or opens in grammar.IRREGULAR_PASTS:
            return False  # «ruled with a council that was elected»
        if first in self.words.saying.OBJECTS:
            return True
        if first in grammar.DETERMINERS and first not in grammar.BEFORE_A_TIME:
            return False
        return any(
            word.low in grammar.PREPOSITIONS
            or word.low in grammar.TIMES
            or word.low in grammar.ADVERBS
            or word.low in grammar.BEFORE_A_TIME
            for word in self.words[cue + 1 : that]
        )

    def _is_relative(self, cue: int, that: int) -> bool:
        """Tell whether «that» tells of a noun: the mayor's rules that could …, a switch that cuts the …"""
        grammar = self.words.grammar
        if that + 2 >= self.high:
            return False
        word = self.words[that + 1]
        if that == cue + 1:
            nounlike = self.words.saying.VERBS[self.words[cue].low][1] is Form.PRESENT
            nounlike = nounlike and self.words[cue].low not in self.words.saying.PLAIN
            return nounlike and (word.low in grammar.BE or word.low in grammar.AUXILIARIES)
        takes = self.words[that + 2].low in grammar.DETERMINERS
        return takes and word.kind == "w" and grammar.VERB_FORM.search(word.low) is not None

    def _holds_words(self, at: int) -> bool:
        """Tell whether more than a quotation stands from here to the sentence's end."""
        return sum(word.kind in "wCn" for word in self.words[at : min(self.high, at + 8)]) > 1

    def _according(self, cue: int) -> Attribution | None:
        speaker = subjects.subject_after(self.words, cue + 2, self.high)
        if speaker is None:
            return None
        before = self.words[cue - 2 if self.words[cue - 1].low == "," else cue - 1].low
        if cue <= self.low + 1 or before in _ANEW or before in self.words.grammar.CONJUNCTIONS:
            start = speaker[1]
            while start < self.high and self.words[start].low != ",":
                start += 1
            if start + 1 >= self.high or not self._holds_words(start + 1):
                return None
            return self._make(start + 1, self.high, speaker, cue, cue + 2)
        end = cue - 1 if self.words[cue - 1].low == "," else cue
        return self._make(self.low, end, speaker, cue, cue + 2) if end > self.low else None

    def _make(self, start: int, end: int, speaker: Phrase, cue: int, cue_end: int) -> Attribution | None:
        if end <= start or all(word.kind in "pq" for word in self.words[start:end]):
            return None
        named = nobody.somebody(self.words, speaker, (cue, cue_end))
        if named is None:
            return None
        content = self.paragraph.span((start, end))
        return Attribution(
            content.start, content.end, self.paragraph.span(named), self.paragraph.span((cue, cue_end))
        )

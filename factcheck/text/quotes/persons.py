"""Tell who is who in an article: which names are persons, their genders and their fullest forms."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import lru_cache

from msgspec import Struct

from factcheck.text.lexicon import Lexicon, lexicon_of
from factcheck.text.quotes import clauses, cues, nouns, speakers, subjects, verbs
from factcheck.text.quotes.genders import gender_of, is_given_name
from factcheck.text.quotes.phrases import Word, Words
from factcheck.text.quotes.speech import Reading, readings
from factcheck.text.quotes.subjects import Phrase

_PARAGRAPHS_BACK = 3
_SENTENCES_BACK = 20
_WORDS = 80
"""How far a search goes, so that a hostile paragraph costs no more than a long one."""
_MENTIONS_BACK = 200


class Mention(Struct, frozen=True, gc=False):
    """A capitalised name at its place among the words of a paragraph."""

    name: str
    first: int
    last: int
    """Index behind its last word."""
    start: int
    """Offset in the text."""
    gender: str
    titled: bool
    possessive: bool
    attributive: bool
    """Only qualifies another noun, as in «the Smith administration»."""

    @property
    def surname(self) -> str:
        """The last part of the name."""
        return self.name.rsplit(" ", 1)[-1]


@lru_cache(maxsize=1)
def cast(text: str, language: str) -> Cast:
    """Return the cast of an article; the last one is kept, since each claim of it asks."""
    return Cast(text, language)


class Cast:
    """The persons of an article, outside its quotations."""

    def __init__(self, text: str, language: str) -> None:
        self.lexicon = lexicon_of(language)
        self.paragraphs = readings(text, language)
        self._starts = [paragraph.start for paragraph in self.paragraphs]
        self._mentions = [_mentions(text, paragraph.words) for paragraph in self.paragraphs]
        self._places = [[mention.start for mention in mentions] for mentions in self._mentions]
        self._forms: dict[str, dict[str, tuple[int, str]]] = {}
        self._speaking: set[str] = set()
        for paragraph, mentions in zip(self.paragraphs, self._mentions, strict=True):
            for mention in mentions:
                self._learn(paragraph.words, mention)

    def _learn(self, words: Words, mention: Mention) -> None:
        """Remember the full form, the gender and whether the name speaks."""
        if not mention.possessive and self._speaks(words, mention):
            self._speaking.add(mention.surname)
        evident = mention.titled or is_given_name(self.lexicon, mention.name.split()[0])
        if evident and mention.surname not in self.lexicon.places.PLACES:
            forms = self._forms.setdefault(mention.surname, {})
            known = forms.get(mention.name)
            gender = mention.gender or (known[1] if known else "")
            forms[mention.name] = (known[0] if known else mention.start, gender)

    def _speaks(self, words: Words, mention: Mention) -> bool:
        """Tell whether a verb of saying stands beside the name, and that may be a name."""
        following = words[mention.last].low if mention.last < len(words) else ""
        if not self.lexicon.orders_freely:
            return following in self.lexicon.saying.PLAIN
        reported, before = self.lexicon.reported, words[mention.first - 1] if mention.first else None
        spoken = reported.SAYING if reported.NOUNS_HAVE_CAPITALS else reported.SAYING | reported.PARTICIPLES
        if following not in reported.SAYING and (before is None or before.low not in spoken):
            return False
        bare = before is None or before.kind == "p" or before.low in spoken | reported.AS
        return bare and nouns.could_be_name(words, mention.last - 1)

    def is_person(self, mention: Mention) -> bool:
        """Tell whether the article shows this name to be a person's."""
        places = self.lexicon.places
        if self.is_evident(mention):
            return True
        return mention.surname in self._speaking and mention.name not in places.PLACES

    def is_evident(self, mention: Mention) -> bool:
        """Tell whether a title or a given name shows it, not only that the name speaks."""
        return mention.surname in self._forms or mention.titled

    def gender(self, mention: Mention) -> str:
        """Return «m», «f», or empty where the article does not show it or shows both."""
        if mention.gender:
            return mention.gender
        forms = self._forms.get(mention.surname, {})
        genders = {gender for _, gender in forms.values() if gender}
        return genders.pop() if len(genders) == 1 else ""

    def full_name(self, name: str, before: int, gender: str = "") -> str:
        """Return the fullest form of a surname seen before an offset, where only one person bears it."""
        if " " in name:
            return name
        forms = [
            form
            for form, (start, known) in self._forms.get(name, {}).items()
            if start <= before and " " in form and known in ("", gender or known)
        ]
        given = {form.split()[0] for form in forms}
        return max(forms, key=len) if len(given) == 1 else name

    def mentions_in(self, start: int, end: int) -> list[Mention]:
        """Return the persons named between two offsets, in order."""
        number = bisect_right(self._starts, start) - 1
        if number < 0:
            return []
        first, last = bisect_left(self._places[number], start), bisect_left(self._places[number], end)
        return [mention for mention in self._mentions[number][first:last] if self.is_person(mention)]

    def antecedent(self, at: int, pronoun: str) -> str:
        """Return the name that a pronoun at this offset stands for; empty when it is not clear.

        Looks back through the paragraph and those before it: the nearest sentence whose subject
        fits, else its one speaker or person that fits.
        """
        wanted = "m" if pronoun.lower() in self.lexicon.people.MASCULINE else "f"
        number = bisect_right(self._starts, at) - 1
        for back in range(number, max(-1, number - _PARAGRAPHS_BACK), -1):
            paragraph = self.paragraphs[back]
            last = bisect_left(self._places[back], at)
            fitting = [
                mention
                for mention in self._mentions[back][max(0, last - _MENTIONS_BACK) : last]
                if self.is_person(mention) and self.gender(mention) in ("", wanted)
            ]
            chosen = self._choose(paragraph, fitting, at, wanted)
            if chosen is not None:
                return self.full_name(chosen, at, wanted) if chosen else ""
        return ""

    def _choose(self, paragraph: Reading, fitting: list[Mention], at: int, wanted: str) -> str | None:
        """Choose a name from the last sentence backwards; empty when unclear, None when there is none."""
        words = paragraph.words
        high = bisect_left(words, at, key=lambda word: word.start)
        number = bisect_left(paragraph.starts, high) - 1
        for low in reversed(paragraph.starts[max(0, number - _SENTENCES_BACK) : number + 1]):
            here = [m for m in fitting if low <= m.first and m.last <= high and not m.attributive]
            chosen = _by_grammar(words, low, high, here, wanted)
            if chosen is not None:
                return chosen
            high = low
        return None


def _by_grammar(words: Words, low: int, high: int, here: list[Mention], wanted: str) -> str | None:
    """Choose from one sentence: its subject, a speaker in it, else the only person."""
    people = words.lexicon.people
    if words.lexicon.orders_freely:
        phrases = _subjects(words, low, high)
    else:
        phrases = [subjects.subject_of_sentence(words, low, high)]
        for at in range(low, min(high, low + _WORDS)):
            if words[at].low in words.saying.PLAIN and verbs.is_verb(words, at):
                before, after = speakers.subject_before(words, low, at), at + 1
                phrases += [before, subjects.subject_after(words, after, high)]
    same = people.MASCULINE if wanted == "m" else people.FEMININE
    for phrase in phrases:
        if phrase is None:
            continue
        if phrase[1] - phrase[0] == 1 and words[phrase[0]].low in same:
            return None
        for mention in here:
            if mention.last == phrase[1] and mention.first >= phrase[0]:
                return mention.name
        if words[phrase[1] - 1].low in people.CALLINGS:
            return ""
    names = {mention.surname: mention.name for mention in here if not mention.possessive}
    if not names:
        return None
    return next(iter(names.values())) if len(names) == 1 else ""


def _subjects(words: Words, low: int, high: int) -> list[Phrase | None]:
    """Return who acts and speaks in a sentence, where the subject may stand on either side of its verb."""
    high = min(high, low + _WORDS)
    found: list[Phrase | None] = [clauses.first_subject(words, low, high)]
    for at in range(low, high):
        cue = cues.cue_at(words, at, low, high)
        if cue is not None and not cue.weak:
            found.append(cues.subject_of(words, cue, low, high))
    return found


def _mentions(text: str, words: Words) -> list[Mention]:
    """Return the runs of capitalised words that could be names of persons."""
    found: list[Mention] = []
    end = 0
    for at in [at for at, word in enumerate(words) if word.kind == "C"]:
        if at < end:
            continue
        end = at + 1
        while end < len(words) and (words[end].kind == "C" or _is_particle(words, end)):
            end += 1 if words[end].kind == "C" or words[end + 1].kind == "C" else 2
        mention = _mention(text, words, at, end)
        if mention is not None:
            found.append(mention)
    return found


def _is_particle(words: Words, at: int) -> bool:
    """Tell whether a small word joins two parts of a name, by itself or with an article: «von der»."""
    if words[at].low not in words.lexicon.people.PARTICLES or at + 1 >= len(words):
        return False
    if words[at + 1].kind == "C":
        return True
    articled = words[at + 1].low in words.lexicon.reported.DETERMINERS
    return articled and at + 2 < len(words) and words[at + 2].kind == "C"


def _mention(text: str, words: Words, first: int, last: int) -> Mention | None:
    grammar = words.grammar
    parts = [text[word.start : word.end] for word in words[first:last]]
    name, before, titled, gender = _name_in(words.lexicon, " ".join(parts))
    if not name:
        return None
    if name[0].islower() and _has_article(words, first, first + before):
        return None  # «Die Bürgermeisterin von Altenau» is no Herr von Altenau
    first += before
    titled = titled or (" " in name and _is_described(words, first, last))
    possessive = last < len(words) and words[last].low in grammar.POSSESSIVES
    article = first > 0 and words[first - 1].low == grammar.THE and not titled
    attributive = article and last < len(words) and words[last].kind == "w" and not possessive
    return Mention(name, first, last, words[first].start, gender, titled, possessive, attributive)


def _has_article(words: Words, first: int, last: int) -> bool:
    determiners = words.lexicon.reported.DETERMINERS
    return any(word.low in determiners for word in words[max(0, first - 1) : last])


def _is_described(words: Words, first: int, last: int) -> bool:
    """Tell whether a calling stands before: «the physician Ana Duarte», «the founder, Ana Duarte,»."""
    if first > 1 and words[first - 1].low == ",":
        closed = last == len(words) or words[last].kind in "pq"
        return closed and _is_calling(words.lexicon, words[first - 2])
    return first > 0 and _is_calling(words.lexicon, words[first - 1])


def _is_calling(lexicon: Lexicon, word: Word) -> bool:
    people = lexicon.people
    return word.kind == "w" and (word.low in people.CALLINGS or word.low.endswith(people.CALLING_ENDINGS))


@lru_cache(maxsize=4096)
def _name_in(lexicon: Lexicon, run: str) -> tuple[str, int, bool, str]:
    """Return the name in a run of capitalised words, how many stand before it, if titled, and its gender.

    The name is empty where it could not be a person's. What was read is kept: names come again and again.
    """
    people = lexicon.people
    parts = run.split(" ")
    gender, before, titled = gender_of(lexicon, run), 0, False
    while parts and (_is_title(lexicon, parts[0]) or _opens_a_sentence(lexicon, parts)):
        titled = _is_title(lexicon, parts[0]) and parts[0] not in people.FIELDS
        parts.pop(0)
        before += 1
    given = next((at for at, part in enumerate(parts[:-1]) if is_given_name(lexicon, part)), 0)
    parts, before = parts[given:], before + given
    while parts and parts[-1] in people.SUFFIXES:
        parts.pop()
    if (
        not parts
        or len(parts) > 5
        or any(part in people.NOT_PERSONS for part in parts[_given(lexicon, parts) :])
    ):
        return "", before, titled, gender
    name = " ".join(parts)
    if name in lexicon.places.PLACES or (
        len(parts) == 1 and (len(name) < 3 or name[-1].isupper() or name[0] == "@")
    ):
        return "", before, titled, gender
    return name, before, titled, gender


def _is_title(lexicon: Lexicon, part: str) -> bool:
    """Tell whether a word is a title, or ends with one where nouns have capitals."""
    people = lexicon.people
    if part.rstrip(".") in people.TITLES:
        return True
    return lexicon.reported.NOUNS_HAVE_CAPITALS and part.lower().endswith(people.CALLING_ENDINGS)


def _opens_a_sentence(lexicon: Lexicon, parts: list[str]) -> bool:
    """Tell whether the first word is capitalised only for its place: «But Lund»."""
    people = lexicon.people
    return len(parts) > 1 and parts[0] in people.NOT_PERSONS and not is_given_name(lexicon, parts[0])


def _given(lexicon: Lexicon, parts: list[str]) -> int:
    return 1 if len(parts) > 1 and is_given_name(lexicon, parts[0]) else 0


def _is_joined(lexicon: Lexicon, before: str, joints: frozenset[str]) -> bool:
    """Tell whether a first name with another, though none that is known, and «and» stand before a name."""
    parts = before.split()
    joined = len(parts) > 2 and parts[-1] in joints
    return joined and all(
        part[0].isupper() and part not in lexicon.people.NOT_PERSONS for part in parts[-3:-1]
    )


def shown_name(text: str, language: str, start: int, end: int) -> str:
    """Return the name within a speaker's words: «Rep. Ana Duarte of Ohio» → «Ana Duarte»."""
    lexicon = lexicon_of(language)
    whole = " ".join(text[start:end].split())
    known = cast(text, language)
    people = [m for m in known.mentions_in(start, end) if not m.possessive and not m.attributive]
    if not lexicon.organisations.ORG_OPENINGS.isdisjoint(whole.split()):
        people = [m for m in people if known.is_evident(m)]  # «… Food and Rural Affairs» speaks, as a whole
    if not people:
        return _named_behind(text, known, start, end) or whole
    last = people[-1]
    if _is_anothers(lexicon, text[start : people[0].start]):
        return whole
    joints = lexicon.reported.AND or frozenset((lexicon.grammar.AND,))
    several = len(people) > 1 or _is_joined(lexicon, text[start : last.start], joints)
    if several and any(f" {joint} " in whole for joint in joints):
        return whole
    tail = text[last.start + len(last.name) : end].strip(" ,.")
    if tail and not tail.lower().startswith(lexicon.people.BEHIND_A_NAME) and people[0] is last:
        return whole
    return people[0].name if tail else last.name


def _is_anothers(lexicon: Lexicon, before: str) -> bool:
    """Tell whether a name only says whose source speaks: «a source close to Lund», «a partner of Lund»."""
    words = before.lower().split()
    prepositions = lexicon.reported.PREPOSITIONS if lexicon.orders_freely else lexicon.grammar.PREPOSITIONS
    return len(words) > 1 and words[-1] in prepositions


def _named_behind(text: str, known: Cast, start: int, end: int) -> str:
    """Return the name that follows a calling between commas: «disse o comandante, Valdir Peixoto.»"""
    people = known.lexicon.people
    words = text[start:end].lower().split()
    called = any(word in people.CALLINGS or word.endswith(people.CALLING_ENDINGS) for word in words)
    if not called or not text.startswith(", ", end):
        return ""
    here = known.mentions_in(end + 2, end + 3)
    if not here or not known.is_evident(here[0]):
        return ""
    behind = text[end + 2 + len(here[0].name) :][:1]
    return here[0].name if not behind or behind in ",.;:!?\n" else ""

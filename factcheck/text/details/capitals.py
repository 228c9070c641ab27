"""Find names in languages where a capital alone does not tell what it names.

It may be a noun's or an institution's. A name is told by a first name, by a title before it, by a known form
(a country, a party, a company's legal form, a court with its town) or by a repeat: a surname that stands
behind a first name elsewhere. What none of these shows is left alone.
"""

from __future__ import annotations

import re
from functools import cache

from factcheck.models import DetailKind
from factcheck.text.details.page import DetailPage
from factcheck.text.details.surnames import (
    CHUNK,
    given_end,
    is_title,
    is_townlike,
    surname_end,
    surnames_near,
    towns_near,
)
from factcheck.text.lexicon import Lexicon

_LONGEST_PLACE = 4
_LONGEST_COMPANY = 6
_SHORTEST_STREET = 8
_CENTURY = re.compile(r"[IVX]+[a-zè]{1,3}")
"""«XIXe»: a number, no abbreviation."""
_SPACE = re.compile(r"[ \u00a0]")
_HOUSE_NUMBER = re.compile(r" [0-9]{1,4}[a-z]?(?![\w.,]*[0-9])")


def read(page: DetailPage) -> None:
    """Note every name and title in the stretch, in order of place."""
    text, reached = page.text, page.start
    for match in page.lexicon.names.NAME_RUN.finditer(text, page.start, page.end):
        start = match.start()
        if start < reached or (start and (text[start - 1].isalnum() or text[start - 1] in "@/#_")):
            continue
        run = _Run(page, start, match[0])
        reached = run.read()


class _Run:
    """One run of capitalised words with the small links between them."""

    def __init__(self, page: DetailPage, start: int, text: str) -> None:
        self.page = page
        self.lexicon = page.lexicon
        self.words = _SPACE.split(text)
        self.starts: list[int] = []
        self.reached = start
        self.noted = start
        at = start
        for word in self.words:
            self.starts.append(at)
            at += len(word) + 1

    def read(self) -> int:
        """Note each name of the run; return where it ends."""
        at = 0
        while at < len(self.words):
            at = max(at + 1, self._at(at))
        return max(self.reached, self._end(len(self.words) - 1))

    def _end(self, at: int) -> int:
        word = self.words[at]
        stop = word.endswith(".") and not self._keeps_stop(word)
        return self.starts[at] + len(word) - stop

    def _keeps_stop(self, word: str) -> bool:
        organisations = self.lexicon.organisations
        return word.count(".") > 1 or word in organisations.ORG_ENDINGS or len(word) == 2

    def _note(self, kind: DetailKind, first: int, last: int, *, cut: int = 0) -> int:
        """Note the words from first to last, less `cut` characters; return the place behind them."""
        start, end = self.starts[first], self._end(last) - cut
        name = self.page.text[start:end]
        self.page.add(kind, start, end, name if kind is DetailKind.NAME else "")
        self.page.runs.append((start, end))
        self.noted = end
        return last + 1

    def _at(self, at: int) -> int:
        """Read what begins at a word; return the place of the word behind it, or the same one."""
        if self.words[at] in self.lexicon.names.LINKS and self.words[at][:1].islower():
            return at
        readers = (
            self._behind_calling,
            self._legal_form,
            self._known,
            self._titled,
            self._person,
            self._organisation,
            self._place,
            self._alone,
        )
        for reader in readers:
            reached = reader(at)
            if reached > at:
                return reached
        return at

    def _known(self, at: int) -> int:
        """Read an organisation or place that is known by name, the longest first."""
        organisations, places = self.lexicon.organisations, self.lexicon.places
        word = self.words[at].rstrip(".,")
        if (whole := self._with_small_words(at)) > at:
            return whole
        firsts = _first_words(self.lexicon)
        if word not in firsts and not (word[-1:] == "s" and word[:-1] in firsts):
            return at
        for size in range(min(_LONGEST_PLACE, len(self.words) - at), 0, -1):
            name = " ".join(self.words[at : at + size]).rstrip(".,")
            lone = size == 1
            if lone and at == 0 and self._opens_sentence() and self._also_word(name):
                continue
            for kind, names in (
                (DetailKind.ORGANISATION, organisations.ORGANISATIONS),
                (DetailKind.PLACE, places.PLACES),
            ):
                if name in names:
                    if kind is DetailKind.PLACE and self._person(at, noted=False) > at + size:
                        return self._person(at)
                    if lone and name in places.ALSO_WORDS and not self._after_preposition(at):
                        return at
                    return self._note(kind, at, at + size - 1)
                if lone and name[-1:] == "s" and name[:-1] in names and len(name) > 4:
                    if kind is DetailKind.PLACE and name[:-1] in places.ALSO_WORDS:
                        return at
                    return self._note(kind, at, at, cut=1)
        return at

    def _with_small_words(self, at: int) -> int:
        """Read a known name that goes on with small words: «Assemblée nationale», «Agentur für Arbeit»."""
        text, start = self.page.text, self.starts[at]
        for name, kind in _small_worded(self.lexicon).get(self.words[at], ()):
            end = start + len(name)
            if end <= self.page.end and text.startswith(name, start) and not text[end : end + 1].isalnum():
                self.page.add(kind, start, end)
                return self._past(start, end)
        return at

    def _past(self, start: int, end: int) -> int:
        """Remember a name that may reach past the run; return the place of the first word behind it."""
        self.page.runs.append((start, end))
        self.reached = self.noted = end
        return next((at for at, begin in enumerate(self.starts) if begin >= end), len(self.words))

    def _also_word(self, name: str) -> bool:
        return name in self.lexicon.organisations.ALSO_WORDS or name in self.lexicon.places.ALSO_WORDS

    def _after_preposition(self, at: int) -> bool:
        return self.page.before(self.starts[at]) in self.lexicon.names.IN_PLACE

    def _after_place_word(self, at: int) -> bool:
        """Tell whether a word like «Gemeinde» stands before, which says that a place's name follows."""
        return at > 0 and self.words[at - 1] in self.lexicon.names.BEFORE_A_TOWN

    def _opens_sentence(self) -> bool:
        start = self.starts[0]
        before = self.page.text[max(0, start - 4) : start].rstrip(" \u00a0„“»«\"'(")
        return not before or before[-1] in ".!?:\n"

    def _title_end(self, at: int) -> int:
        """Return the place behind the titles that begin at a word, or the same one."""
        end = at
        while end < len(self.words) and is_title(self.lexicon, self.words[end]):
            end += 1
        return end

    def _titled(self, at: int) -> int:
        """Read titles with the name behind them: «Bundeskanzler Merz», «Dr. Anna Weber»."""
        people = self.lexicon.people
        name = self._title_end(at)
        if name == at:
            return at
        behind = self._person(name, noted=False) if name < len(self.words) else name
        if behind == name and name < len(self.words) and self._names_somebody(name - 1):
            behind = self._unlisted_end(name)
        if behind == name:
            return self._office(at, name)
        first = at
        while first < name and self.words[first] in people.MALE_TITLES | people.FEMALE_TITLES:
            first += 1  # «Herr» and «Frau» state nothing
        if first < name:
            start, end = self.starts[first], self.starts[name - 1] + len(self.words[name - 1])
            self.page.add(DetailKind.TITLE, start, end)
        return self._note(DetailKind.NAME, name, behind - 1, cut=self._genitive(name, behind - 1))

    def _behind_calling(self, at: int) -> int:
        """Read a name that no list knows behind an office written small: «le ministre Lefranc»."""
        if at or self._calling_before() not in self.lexicon.people.TITLE_HEADS:
            return at
        word = self.words[at].rstrip(".,")
        known = word in self.lexicon.places.PLACES or word in self.lexicon.organisations.ORGANISATIONS
        if known or self._person(at, noted=False) > at:
            return at  # «l’ambasciatore Usa» is nobody's name
        behind = self._unlisted_end(at)
        return at if behind == at else self._note(DetailKind.NAME, at, behind - 1)

    def _calling_before(self) -> str:
        """Return the small word before the run, without an article that has lost its vowel."""
        before = self.page.before(self.starts[0])
        return before.replace("'", "’").rpartition("’")[2]

    def _office(self, at: int, end: int) -> int:
        """Read an office without a name where it says of what: «Leiterin des Amtes»."""
        people = self.lexicon.people
        last = self.words[end - 1]
        if last in people.HONORIFICS or (
            last.rstrip(".") not in people.TITLES and not last.lower().endswith(people.OFFICE_ENDINGS)
        ):
            return at
        behind = self._end(end - 1)
        before = self.page.before(self.starts[at])
        linked = self.page.text.startswith(people.ROLE_LINKS, behind) or end < len(self.words)
        if not linked or not (before in people.BEFORE_A_ROLE or self._after_comma(at)):
            return at
        if last not in people.TITLE_HEADS and not last.lower().endswith(people.OFFICE_ENDINGS):
            return at
        return self._note(DetailKind.TITLE, at, end - 1)

    def _unlisted_end(self, at: int) -> int:
        """Return the place behind a name that no list knows, of one word or two: «Heino Plath»."""
        if not self._could_be_surname(at):
            return at
        two = at + 1 < len(self.words) and self.words[at + 1] not in self.lexicon.names.LINKS
        return at + 2 if two and self._could_be_surname(at + 1) else at + 1

    def _names_somebody(self, at: int) -> bool:
        """Tell whether a title stands before surnames alone too, as «Bundeskanzler» and «Frau» do."""
        people, word = self.lexicon.people, self.words[at]
        if word in people.HONORIFICS or word.rstrip(".") in people.TITLE_HEADS:
            return True
        return word.lower().endswith(people.OFFICE_ENDINGS)

    def _after_comma(self, at: int) -> bool:
        start = self.starts[at]
        return self.page.text[max(self.page.start, start - 2) : start] == ", "

    def _could_be_surname(self, at: int) -> bool:
        """Tell whether the word behind a title may be a surname, not a noun of its own."""
        word, names = self.words[at].rstrip(".,"), self.lexicon.names
        if not word or word in names.LINKS:
            return False
        if word in self._surnames():
            return True
        if is_title(self.lexicon, word) or self._is_stop(word) or self._is_organisation_word(word):
            return False
        return not word.lower().endswith(names.COMMON_ENDINGS) and not word.isupper()

    def _is_stop(self, word: str) -> bool:
        names, calendar = self.lexicon.names, self.lexicon.calendar
        return (
            word in names.OPENERS
            or word in calendar.MONTHS
            or word in calendar.WEEKDAYS
            or word in self.lexicon.people.NOT_PERSONS
        )

    def _is_organisation_word(self, word: str) -> bool:
        organisations = self.lexicon.organisations
        return word in organisations.ORG_ENDINGS or word in organisations.ORGANISATIONS

    def _person(self, at: int, *, noted: bool = True) -> int:
        """Read a first name with the surname behind it, or a surname that the article shows to be one."""
        end = given_end(self.lexicon, self.words, at)
        if end == at:
            return self._surname(at, noted=noted)
        if self._leads_to_a_place(at):
            return at
        last = surname_end(self.lexicon, self.words, end)
        if last == end and end - at == 1:
            if at and self._could_be_given(at - 1):
                return self._note(DetailKind.NAME, at - 1, at) if noted else end
            if not self._stands_as_name(at):
                return at
        if last == end and self.words[at] in self.lexicon.places.PLACES:
            return at
        cut = self._genitive(at, last - 1)
        return self._note(DetailKind.NAME, at, last - 1, cut=cut) if noted else last

    def _leads_to_a_place(self, at: int) -> bool:
        """Tell whether a first name is a preposition too, before a place: «Nello Zaire»."""
        small = self.words[at] in self.lexicon.names.OPENERS
        following = self.words[at + 1].rstrip(".,") if at + 1 < len(self.words) else ""
        return small and following in self.lexicon.places.PLACES

    def _could_be_given(self, at: int) -> bool:
        """Tell whether a word that nothing explains is the first name of the one behind it."""
        if self.lexicon.reported.NOUNS_HAVE_CAPITALS or self.starts[at] < self.noted:
            return False
        word = self.words[at]
        plain = word[:1].isupper() and word.rstrip(".,") == word and not word.isupper()
        return plain and word not in self.lexicon.names.LINKS and not self._is_stop(word)

    def _stands_as_name(self, at: int) -> bool:
        """Tell whether a lone first name is one, not a word that opens a sentence."""
        word = self.words[at].rstrip(".")
        return word not in self.lexicon.people.ALSO_WORDS and not self._is_stop(word)

    def _surname(self, at: int, *, noted: bool) -> int:
        word = self.words[at].rstrip(".,")
        cut = self._genitive(at, at)
        bare = word[: len(word) - cut] if cut else word
        if bare not in self._surnames() or (self._opens_sentence() and at == 0 and self._is_stop(bare)):
            return at
        return self._note(DetailKind.NAME, at, at, cut=cut) if noted else at + 1

    def _genitive(self, first: int, last: int) -> int:
        """Return 1 where a surname ends with the s of the genitive, as the article shows it without."""
        word = self.words[last].rstrip(".,")
        surnames = self._surnames()
        return int(last >= first and word[-1:] == "s" and word not in surnames and word[:-1] in surnames)

    def _surnames(self) -> frozenset[str]:
        return surnames_near(self.page.text, self.lexicon.language, self.page.start // CHUNK)

    def _legal_form(self, at: int) -> int:
        """Read a company with its legal form: «Kuhn & Söhne GmbH»."""
        words, forms = self.words, self.lexicon.organisations.LEGAL_FORMS
        if self._is_stop(words[at]) or is_title(self.lexicon, words[at]):
            return at
        behind = range(at + 1, min(at + _LONGEST_COMPANY, len(words)))
        last = next((each for each in behind if words[each].rstrip(",") in forms), None)
        if last is None:
            return at
        while last + 1 < len(words) and (words[last + 1].rstrip(",") in forms or words[last + 1] == "&"):
            last += 1
        return self._note(DetailKind.ORGANISATION, at, last)

    def _organisation(self, at: int) -> int:
        """Read an organisation by its form: «Deutscher Wetterdienst», «Amtsgericht Köln», «Kuhn GmbH»."""
        organisations, words = self.lexicon.organisations, self.words
        word = words[at].rstrip(".,")
        place = self._behind_links(at + 1)
        if place < len(words) and word in organisations.ORG_HEADS and self._names_a_place(place):
            return self._note(DetailKind.ORGANISATION, at, place)
        if (word.isupper() and len(word) > 1) or _has_inner_capitals(word):
            return self._capitals(at)
        if at + 1 < len(words) and word in organisations.ORG_OPENINGS:
            last = words[at + 1].rstrip(".,")
            placed = last in organisations.ORG_HEADS and at + 2 < len(words) and self._names_a_place(at + 2)
            if last in organisations.ORG_ENDINGS or last in organisations.COMMITTEES or placed:
                return self._note(DetailKind.ORGANISATION, at, at + 1 + placed)
        any_noun = self.lexicon.reported.NOUNS_HAVE_CAPITALS
        if word in organisations.COMMITTEES and (not any_noun or at + 1 == len(words)):
            subject = organisations.ON_SUBJECT.match(self.page.text, self._end(at), self.page.end)
            if subject is not None:
                self.page.add(DetailKind.ORGANISATION, self.starts[at], subject.end())
                return self._past(self.starts[at], subject.end())
        return at

    def _behind_links(self, at: int) -> int:
        """Return the place of the first word from a place on that only joins no names."""
        while at < len(self.words) and self.words[at] in self.lexicon.names.LINKS:
            at += 1
        return at

    def _names_a_place(self, at: int) -> bool:
        word = self.words[at].rstrip(".,")
        if word in self.lexicon.places.PLACES or word in self._surnames():
            return True
        return len(word) > 4 and word.endswith(self.lexicon.names.TOWN_ENDINGS) and not self._is_stop(word)

    def _capitals(self, at: int) -> int:
        """Read a word in capitals: an organisation, unless it is a plain abbreviation or a shouted line."""
        organisations = self.lexicon.organisations
        word = self.words[at].rstrip(".,")
        head, _, tail = word.partition("-")
        if tail and not tail.isupper():
            if head not in organisations.ORGANISATIONS:
                return at
            start = self.starts[at]
            self.page.add(DetailKind.ORGANISATION, start, start + len(head))
            return at + 1
        letters = word.replace(".", "")
        plain = word in organisations.PLAIN_CAPITALS or letters.lower() in self.lexicon.names.SHOUTED
        if plain or not 2 <= len(letters) <= 6 or not letters[0].isupper() or letters.isdigit():
            return at
        neighbours = self.words[max(0, at - 1) : at] + self.words[at + 1 : at + 2]
        shouted = any(
            len(other) > 2 and other.isupper() and other not in organisations.ORGANISATIONS
            for other in neighbours
        )
        written = letters.capitalize()
        if shouted or written in self.lexicon.names.OPENERS or written in self.lexicon.places.PLACES:
            return at
        return self._note(DetailKind.ORGANISATION, at, at)

    def _place(self, at: int) -> int:
        """Read a place by its form: «Bad Salzungen», «in Altenau», «Lindenallee 12»."""
        names, places, words = self.lexicon.names, self.lexicon.places, self.words
        word = words[at].rstrip(".,")
        if word in places.PLACE_OPENINGS and at + 1 < len(words) and not self._is_stop(words[at + 1]):
            return self._note(DetailKind.PLACE, at, at + 1) if self._names_a_place(at + 1) else at
        low = word.lower()
        if low.endswith(names.STREET_ENDINGS + names.NUMBERED_STREETS) and word not in names.NO_STREETS:
            numbered = _HOUSE_NUMBER.match(self.page.text, self._end(at), self.page.end)
            if numbered or (low.endswith(names.STREET_ENDINGS) and len(word) > _SHORTEST_STREET):
                start, end = self.starts[at], numbered.end() if numbered else self._end(at)
                self.page.add(DetailKind.PLACE, start, end)
                self.page.runs.append((start, end))
                return at + 1
        if is_townlike(self.lexicon, word) and (self._after_preposition(at) or self._after_place_word(at)):
            return at if self._goes_on(at) else self._note(DetailKind.PLACE, at, at)
        return at

    def _goes_on(self, at: int) -> bool:
        """Tell whether another name follows right behind a word, so that the two may be a person's."""
        following = self.words[at + 1] if at + 1 < len(self.words) else ""
        return (
            following[:1].isupper()
            and self.words[at][-1:].isalnum()
            and not self.lexicon.reported.NOUNS_HAVE_CAPITALS
            and not self._is_stop(following.rstrip(".,"))
        )

    def _alone(self, at: int) -> int:
        """Read the town that a town's adjective or genitive is of; nothing else stands alone."""
        word = self.words[at].rstrip(".,")
        if self._goes_on(at):
            return at
        towns = towns_near(self.page.text, self.lexicon.language, self.page.start // CHUNK)
        if word in towns:
            return self._note(DetailKind.PLACE, at, at)
        return self._note(DetailKind.PLACE, at, at, cut=1) if word[-1:] == "s" and word[:-1] in towns else at


@cache
def _small_worded(lexicon: Lexicon) -> dict[str, list[tuple[str, DetailKind]]]:
    """Return the known names that hold words in small letters, the longest first, by their first word."""
    links, found = lexicon.names.LINKS, dict[str, list[tuple[str, DetailKind]]]()
    for kind, names in (
        (DetailKind.ORGANISATION, lexicon.organisations.ORGANISATIONS),
        (DetailKind.PLACE, lexicon.places.PLACES),
    ):
        for name in names:
            first, *rest = name.split(" ")
            if first[0].isupper() and any(word[0].islower() and word not in links for word in rest):
                found.setdefault(first, []).append((name, kind))
    return {first: sorted(names, key=lambda name: -len(name[0])) for first, names in found.items()}


@cache
def _first_words(lexicon: Lexicon) -> frozenset[str]:
    """Return the first words of all known names, since most words begin none."""
    names = lexicon.organisations.ORGANISATIONS | lexicon.places.PLACES
    return frozenset(name.split(" ", 1)[0].rstrip(".,") for name in names)


def _has_inner_capitals(word: str) -> bool:
    """Tell whether a word is an abbreviation with a small letter or a company's spelling: «BfArM», «eBay»."""
    if _CENTURY.fullmatch(word):
        return False
    capitals = sum(letter.isupper() for letter in word)
    return capitals > 2 and "-" not in word and word.isalpha()

"""Find names in languages that write every noun with a capital.

A capital shows no name there. A name is told by a first name, by a title before it, by a known form (a
country, a party, a company's legal form, a court with its town) or by a repeat: a surname that stands
behind a first name elsewhere. What none of these shows is left alone.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from factcheck.models import DetailKind
from factcheck.text.details.page import DetailPage
from factcheck.text.lexicon import Lexicon, lexicon_of

_CHUNK = 100_000
_MARGIN = 30_000
"""A book is searched for surnames in parts that overlap, so that a claim costs what an article does."""
_LONGEST_PLACE = 4
_LONGEST_COMPANY = 6
_SHORTEST_STREET = 8
_SHORTEST_TOWN = 5
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
        at = start
        for word in self.words:
            self.starts.append(at)
            at += len(word) + 1

    def read(self) -> int:
        """Note each name of the run; return where it ends."""
        at = 0
        while at < len(self.words):
            at = max(at + 1, self._at(at))
        return self._end(len(self.words) - 1)

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
        return last + 1

    def _at(self, at: int) -> int:
        """Read what begins at a word; return the place of the word behind it, or the same one."""
        if self.words[at] in self.lexicon.names.LINKS:
            return at
        readers = (
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
        last = surname_end(self.lexicon, self.words, end)
        if last == end and end - at == 1 and not self._stands_as_name(at):
            return at
        if last == end and self.words[at] in self.lexicon.places.PLACES:
            return at
        cut = self._genitive(at, last - 1)
        return self._note(DetailKind.NAME, at, last - 1, cut=cut) if noted else last

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
        return surnames_near(self.page.text, self.lexicon.language, self.page.start // _CHUNK)

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
        if at + 1 < len(words) and word in organisations.ORG_HEADS and self._names_a_place(at + 1):
            return self._note(DetailKind.ORGANISATION, at, at + 1)
        if (word.isupper() and len(word) > 1) or _has_inner_capitals(word):
            return self._capitals(at)
        if at + 1 < len(words) and word in organisations.ORG_OPENINGS:
            last = words[at + 1].rstrip(".,")
            placed = last in organisations.ORG_HEADS and at + 2 < len(words) and self._names_a_place(at + 2)
            if last in organisations.ORG_ENDINGS or last in organisations.COMMITTEES or placed:
                return self._note(DetailKind.ORGANISATION, at, at + 1 + placed)
        if word in organisations.COMMITTEES and at + 1 == len(words):
            subject = organisations.ON_SUBJECT.match(self.page.text, self._end(at), self.page.end)
            if subject is not None:
                self.page.add(DetailKind.ORGANISATION, self.starts[at], subject.end())
                self.page.runs.append((self.starts[at], subject.end()))
                return at + 1
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
        if shouted or letters.capitalize() in self.lexicon.names.OPENERS:
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
        if _is_townlike(self.lexicon, word) and (self._after_preposition(at) or self._after_place_word(at)):
            return self._note(DetailKind.PLACE, at, at)
        return at

    def _alone(self, at: int) -> int:
        """Read the town that a town's adjective or genitive is of; nothing else stands alone."""
        word = self.words[at].rstrip(".,")
        towns = towns_near(self.page.text, self.lexicon.language, self.page.start // _CHUNK)
        if word in towns:
            return self._note(DetailKind.PLACE, at, at)
        return self._note(DetailKind.PLACE, at, at, cut=1) if word[-1:] == "s" and word[:-1] in towns else at


@cache
def _first_words(lexicon: Lexicon) -> frozenset[str]:
    """Return the first words of all known names, since most words begin none."""
    names = lexicon.organisations.ORGANISATIONS | lexicon.places.PLACES
    return frozenset(name.split(" ", 1)[0].rstrip(".,") for name in names)


def _has_inner_capitals(word: str) -> bool:
    """Tell whether a word is an abbreviation with a small letter or a company's spelling: «BfArM», «eBay»."""
    capitals = sum(letter.isupper() for letter in word)
    return capitals > 2 and "-" not in word and word.isalpha()


def is_title(lexicon: Lexicon, word: str) -> bool:
    """Tell whether a word is a title or a calling that stands before a name."""
    people, bare = lexicon.people, word.rstrip(".,")
    if bare in people.TITLES:
        return True
    return len(bare) > 4 and bare.lower().endswith(people.CALLING_ENDINGS) and bare[0].isupper()


def given_end(lexicon: Lexicon, words: list[str], at: int) -> int:
    """Return the place behind the first names that begin at a word, or the same one."""
    given, end = lexicon.people.GIVEN_NAMES, at
    while end < len(words):
        word = words[end]
        hyphened = "-" in word and word.split("-")[0] in given and word.split("-")[1] in given
        initial = end > at and len(word) == 2 and word[1] == "."
        if word in given or hyphened or initial:
            end += 1
        else:
            break
    return end


def surname_end(lexicon: Lexicon, words: list[str], at: int) -> int:
    """Return the place behind the surname that begins behind a first name, or the same one."""
    names, end = lexicon.names, at
    while end < len(words) and words[end] in names.LINKS - names.BEFORE_A_NAME:
        end += 1
    if end >= len(words):
        return at
    word = words[end].rstrip(".,")
    stops = (
        word in lexicon.people.NOT_PERSONS
        or word in lexicon.calendar.MONTHS
        or word in lexicon.calendar.WEEKDAYS
        or (word.isupper() and len(word) > 1)
    )
    if stops or not word:
        return at
    end += 1
    if end < len(words) and words[end] in lexicon.people.SUFFIXES:
        end += 1
    return end


@lru_cache(maxsize=4)
def surnames_near(text: str, language: str, chunk: int) -> frozenset[str]:
    """Return the surnames that a part of a text shows: behind a first name, or behind a form of address."""
    lexicon = lexicon_of(language)
    found: set[str] = set()
    for words in _runs(lexicon, text, chunk):
        for at in range(len(words)):
            end = given_end(lexicon, words, at)
            last = surname_end(lexicon, words, end) if end > at else at
            if last > end:
                found.add(words[last - 1].rstrip(".,"))
            elif words[at] in lexicon.people.HONORIFICS and at + 1 < len(words):
                following = words[at + 1].rstrip(".,")
                if (
                    len(following) > 2
                    and not is_title(lexicon, following)
                    and following not in lexicon.names.LINKS
                ):
                    found.add(following)
    stops = lexicon.names.OPENERS | lexicon.people.NOT_PERSONS
    return frozenset(
        name
        for name in found - stops
        if len(name) > 2 and name not in lexicon.people.GIVEN_NAMES and name not in lexicon.places.PLACES
    )


@lru_cache(maxsize=4)
def towns_near(text: str, language: str, chunk: int) -> frozenset[str]:
    """Return the towns of no list that a part of a text shows: by their ending, behind «in» or «aus»."""
    lexicon = lexicon_of(language)
    names = lexicon.names
    low, high = max(0, chunk * _CHUNK - _MARGIN), (chunk + 1) * _CHUNK + _MARGIN
    found = set()
    for match in names.NAME_RUN.finditer(text, low, min(len(text), high)):
        head = text[max(0, match.start() - 8) : match.start()].split()
        before = head[-1] if head else ""
        for word in _SPACE.split(match[0]):
            placed = before.lower() in names.IN_PLACE or before in names.BEFORE_A_TOWN
            if placed and _is_townlike(lexicon, word.rstrip(".,")):
                found.add(word.rstrip(".,"))
            before = word
    return frozenset(found)


def _is_townlike(lexicon: Lexicon, word: str) -> bool:
    """Tell whether a word ends as towns do, and not as a common noun or a calling."""
    names, low = lexicon.names, word.lower()
    if len(word) < _SHORTEST_TOWN or word in names.NO_TOWNS or not low.endswith(names.TOWN_ENDINGS):
        return False
    return not low.endswith(names.COMMON_ENDINGS) and not is_title(lexicon, word)


def _runs(lexicon: Lexicon, text: str, chunk: int) -> list[list[str]]:
    low, high = max(0, chunk * _CHUNK - _MARGIN), (chunk + 1) * _CHUNK + _MARGIN
    found = lexicon.names.NAME_RUN.finditer(text, low, min(len(text), high))
    return [_SPACE.split(match[0]) for match in found]

"""Find names: persons with their titles, organisations and places."""

from __future__ import annotations

import re

from factcheck.models import DetailKind
from factcheck.text.details import capitals, headlines
from factcheck.text.details.organisations import is_organisation, organisation_end
from factcheck.text.details.page import DetailPage
from factcheck.text.details.surroundings import (
    REACH,
    is_known_person,
    is_word_near,
    lies_in_land,
    opens_sentence,
    written,
)
from factcheck.text.lexicon import Lexicon

_FORMULA = re.compile("[₀-₉]")
"""CO₂ and H₂O are no organisations."""


def read(page: DetailPage) -> None:
    """Note every name and title in the stretch, in order of place."""
    if page.lexicon.orders_freely:
        capitals.read(page)
        return
    whole, runs = page.text, page.runs
    line_end, titled = -1, False
    for match in page.lexicon.names.NAME_RUN.finditer(whole, page.start, page.end):
        text, start = match[0], match.start()
        if start and (whole[start - 1].isalnum() or whole[start - 1] in "@/#_["):
            continue
        if whole.startswith(" [", match.end()):
            continue  # «Common [Cause]»: half of a name, the other half put in by the writer
        if runs and start < runs[-1][1]:
            continue
        if start > line_end:  # to look for the line's start at every name is quadratic in a long line
            line_end = whole.find("\n", start)
            line_end = line_end if line_end >= 0 else len(whole)
            titled = headlines.is_in_title_case(page, start, line_end)
        if titled:
            for begin, words in headlines.named_in(page, start, text):
                _part(page, begin, words)
        elif " " in text or "\u00a0" in text:
            _several(page, start, text)
        else:
            _alone(page, start, match.end(), text)


def _note(page: DetailPage, kind: DetailKind, start: int, end: int, run_start: int | None = None) -> None:
    page.add(kind, start, end, page.text[start:end] if kind is DetailKind.NAME else "")
    page.runs.append((start if run_start is None else run_start, end))


def _alone(page: DetailPage, start: int, end: int, word: str) -> None:
    """Note a single capitalised word, if it is a name."""
    names = page.lexicon.names
    calendar = page.lexicon.calendar
    places = page.lexicon.places
    if (
        page.text.startswith("$", end)
        or (not word.isascii() and _FORMULA.search(word))
        or word in names.OPENERS
        or word in calendar.WEEKDAYS
        or word in calendar.MONTHS
        or word in places.DEMONYMS
        or (word[-1] == "s" and word[:-1] in places.DEMONYMS)
    ):
        return
    party = names.PARTY.match(page.text, start, page.end) if word[1:2] == "-" else None
    if party:
        _note(page, DetailKind.PLACE, party.start("state"), party.end())
        return
    if "-" in word or word[-1] == "&":
        word = _before_hyphen(word)
        end = start + len(word)
    if word in places.SHORT_STATES and page.text.startswith(".", end, page.end) and len(word) > 2:
        _note(page, DetailKind.PLACE, start, end + 1)
    elif word in places.PLACES or word in places.SHORT_STATES or word[:-1] in places.SHORT_STATES:
        _note(page, DetailKind.PLACE, start, end)
    elif word in page.lexicon.organisations.ORGANISATIONS:
        also_word = word in page.lexicon.organisations.ALSO_WORDS
        if not (also_word and opens_sentence(page, start) and page.text[end + 1 : end + 2].islower()):
            _note(page, DetailKind.ORGANISATION, start, end)
    elif word in page.lexicon.people.TITLE_HEADS:
        if not opens_sentence(page, start):
            page.add(DetailKind.TITLE, start, end)
    elif word.isupper():
        _capitals(page, start, end, word)
    elif len(word) > 1 and _is_name(page, start, end, word):
        _lone(page, start, end, word)


def _lone(page: DetailPage, start: int, end: int, word: str) -> None:
    """Note a name of one word, with what it is of or on («Group of 20», «Commission on Safety»)."""
    names = page.lexicon.names
    organisations = page.lexicon.organisations
    if word in page.lexicon.places.PLACE_ENDINGS:
        numbered = names.NUMBERED.search(page.text, max(page.start, start - 8), start)
        if numbered:
            _note(page, DetailKind.PLACE, numbered.start(), end)
        return
    goes_on = (
        names.GROUP_OF
        if word == organisations.GROUP
        else organisations.ON_SUBJECT
        if word in organisations.COMMITTEES
        else None
    )
    more = goes_on.match(page.text, end, page.end) if goes_on else None
    if more or word in organisations.ORG_ENDINGS:
        _note(page, DetailKind.ORGANISATION, start, more.end() if more else end)
    else:
        _note(page, _lone_kind(page, start, end), start, end)


def _before_hyphen(word: str) -> str:
    """Return «Russia» of «Russia-backed», but a double name whole."""
    head, _, tail = word.rstrip("-&").partition("-")
    return head if tail[:1].islower() else f"{head}-{tail}" if tail else head


def _capitals(page: DetailPage, start: int, end: int, word: str) -> None:
    """Note a word in capitals: an organisation, unless it is a plain abbreviation or a shouted line."""
    organisations = page.lexicon.organisations
    letters = word.replace(".", "")
    if (
        not 2 <= len(letters) <= 6
        or word in organisations.PLAIN_CAPITALS
        or letters in organisations.PLAIN_CAPITALS
        or letters.lower() in page.lexicon.names.SHOUTED
    ):
        return
    if page.text[end : end + 1] == "$":
        return
    if page.text[start - 1 : start].isalnum() or page.text[max(0, start - 2) : start].strip().isupper():
        return
    _note(page, DetailKind.ORGANISATION, start, end)


def _is_name(page: DetailPage, start: int, end: int, word: str) -> bool:
    """Tell whether a capitalised word is a name, where it may be a capital only by its place."""
    if not opens_sentence(page, start):
        return True
    if word in page.lexicon.people.GIVEN_NAMES:
        return True
    text, low, high = page.text, max(0, start - REACH), min(len(page.text), end + REACH)
    if text.find(f" {word.lower()}", low, high) >= 0:
        return False
    other = text.find(f" {word}", low, start - 1)
    if other < 0:
        other = text.find(f" {word}", end, high)
    if other >= 0 and not opens_sentence(page, other + 1):
        return True
    if word.endswith(page.lexicon.names.COMMON_ENDINGS):
        return False
    return text[end : end + 2] in {"’s", "'s"} or (
        text.startswith(page.lexicon.saying.SAID_BEHIND, end) and not word.endswith("s")
    )


def _lone_kind(page: DetailPage, start: int, end: int) -> DetailKind:
    """Return what an unknown lone name most likely is: after «in» a place, else a person."""
    if lies_in_land(page, end):
        return DetailKind.PLACE
    if page.before(start) in page.lexicon.names.IN_PLACE and page.text[end : end + 2] not in {"’s", "'s"}:
        return DetailKind.NAME if is_known_person(page, start, end) else DetailKind.PLACE
    return DetailKind.NAME


def _several(page: DetailPage, start: int, text: str) -> None:
    """Part a run of capitalised words at those that are no names, and note each part."""
    names = page.lexicon.names
    words = text.replace("\u00a0", " ").split(" ")
    at, begin, part = start, start, []
    for word in words:
        if word[-1:] == "." and _closes(page.lexicon, word):
            part.append(word[:-1])
            _part(page, begin, part)
            part, begin = [], at + len(word) + 1
        elif word in names.SPLITTERS:
            _part(page, begin, part)
            part, begin = [], at + len(word) + 1
        elif not part and word in names.LINKS:
            begin = at + len(word) + 1
        else:
            part.append(word)
        at += len(word) + 1
    opener = _opener(page, begin, part)
    if opener:
        begin, part = begin + len(opener) + 1, part[1:]
    _part(page, begin, part)


def _opener(page: DetailPage, start: int, words: list[str]) -> str:
    """Return the first word of a run where it only opens its sentence before a person: «Asking Lund, …»."""
    people, first = page.lexicon.people, words[0] if words else ""
    if len(words) < 2 or not opens_sentence(page, start):
        return ""
    known = (people.GIVEN_NAMES, people.TITLE_HEADS, people.HONORIFICS, page.lexicon.places.DEMONYMS)
    if any(first in each for each in known) or first.lower() in page.lexicon.names.LINKS:
        return ""
    behind = start + len(first) + 1
    given = words[1] in people.GIVEN_NAMES
    if given == (len(words) == 2) or not (
        given or is_known_person(page, behind, start + len(" ".join(words)))
    ):
        return ""  # «Morning Joe»
    low, high = max(0, start - REACH), min(len(page.text), start + REACH)
    for other in (written(page.text, first, low, start), written(page.text, first, behind, high)):
        if other >= 0 and not opens_sentence(page, other):
            return ""
    common = first.endswith(page.lexicon.names.COMMON_ENDINGS) or is_word_near(page, start, first)
    return first if common else ""


def _closes(lexicon: Lexicon, word: str) -> bool:
    """Tell whether the full stop at a word closes the sentence rather than an abbreviation."""
    return word[:-1] not in lexicon.names.DOTTED and (len(word) > 2 and word.count(".") == 1)


def _part(page: DetailPage, start: int, words: list[str]) -> None:
    """Note one run of words as title, name, organisation or place."""
    organisations = page.lexicon.organisations
    names = page.lexicon.names
    places = page.lexicon.places
    people = page.lexicon.people
    while words and words[-1] in names.LINKS:
        words.pop()
    while words and words[0] in names.LINKS:
        start += len(words[0]) + 1
        words = words[1:]
    if not words:
        return
    if "-" in words[-1] and not words[-1][:2].endswith("-"):
        words = [*words[:-1], _before_hyphen(words[-1])]
    text = " ".join(words)
    end = start + len(text)
    if len(words) == 1:
        _alone(page, start, end, text)
        return
    if text in places.PLACES:
        _note(page, DetailKind.PLACE, start, end)
        return
    if organisations.OF in words and (words[0] in people.GIVEN_NAMES or words[0] in people.HONORIFICS):
        cut = words.index(page.lexicon.organisations.OF)
        _part(page, start, words[:cut])
        _part(page, start + len(" ".join(words[: cut + 1])) + 1, words[cut + 1 :])
        return
    head = _title_length(page.lexicon, words, text)
    if head:
        _titled(page, start, words, head)
        return
    bare = _without_modifiers(page.lexicon, words)
    if (
        bare
        and bare < len(words)
        and " ".join(words[bare:]) not in organisations.ORGANISATIONS
        and not is_organisation(page.lexicon, words)
        and words[-1] not in places.PLACE_ENDINGS
    ):
        moved = start + len(" ".join(words[:bare])) + 1
        _part(page, moved, words[bare:])
        return
    _untitled(page, start, end, words, text)


def _without_modifiers(lexicon: Lexicon, words: list[str]) -> int:
    """Return how many leading words only modify («Russian», «Senior»)."""
    places = lexicon.places
    count = 0
    while (
        count < len(words)
        and words[count] != places.NEW
        and (words[count] in places.DEMONYMS or words[count] in lexicon.names.OPENERS)
    ):
        if " ".join(words[count : count + 2]) in lexicon.organisations.ORGANISATIONS:
            break
        count += 1
    return count


def _untitled(page: DetailPage, start: int, end: int, words: list[str], text: str) -> None:
    places = page.lexicon.places
    last = words[-1]
    if text in page.lexicon.organisations.ORGANISATIONS or is_organisation(page.lexicon, words):
        _note(page, DetailKind.ORGANISATION, start, organisation_end(page, end, words))
    elif (
        last in places.PLACE_ENDINGS
        or words[0] in places.PLACE_OPENINGS
        or (
            words[0] not in page.lexicon.people.GIVEN_NAMES
            and _lone_kind(page, start, end) is DetailKind.PLACE
        )
        or lies_in_land(page, end)
    ):
        _note(page, DetailKind.PLACE, start, end)
    elif words[0] in page.lexicon.people.GIVEN_NAMES or not text.isupper():
        _note(page, DetailKind.NAME, start, end)


def _title_length(lexicon: Lexicon, words: list[str], text: str) -> int:
    """Return how many words of a run are a title with a name after it, or all of it a title."""
    people = lexicon.people
    last = 0
    for index, word in enumerate(words):
        if word in people.TITLE_HEADS:
            last = index + 1
        elif last and (word in lexicon.names.LINKS or index - last >= 1):
            break
    if not last or (last == len(words) and words[0] in people.GIVEN_NAMES):
        return 0
    if last == len(words) and words[0] in people.HONORIFICS:
        return 1
    for office in people.OF_OFFICES:
        if text.startswith(office):
            return office.count(" ") + 1
    if last < len(words) and words[last] == people.GENERAL and words[last - 1] in people.BEFORE_GENERAL:
        last += 1
    if (words[-1] in lexicon.organisations.ORG_ENDINGS and last < len(words)) or words[
        -1
    ] in lexicon.places.PLACE_ENDINGS:
        return 0
    return last


def _titled(page: DetailPage, start: int, words: list[str], head: int) -> None:
    """Note a title and the name it stands before."""
    organisations = page.lexicon.organisations
    names = page.lexicon.names
    title_end = start + len(" ".join(words[:head]))
    title_start = start
    if head > 1 and words[0] in organisations.ORGANISATIONS and words[0] not in names.CHAMBERS:
        page.add(DetailKind.ORGANISATION, start, start + len(words[0]))
        title_start += len(words[0]) + 1
    page.add(DetailKind.TITLE, title_start, title_end)
    rest = words[head:]
    if not rest:
        return
    if rest[0] in names.LINKS:
        while rest and rest[0] in names.LINKS:
            title_end += len(rest.pop(0)) + 1
        _part(page, title_end + 1, rest)
        return
    name_start = title_end + 1
    name_end = start + len(" ".join(words))
    if " ".join(rest) in page.lexicon.places.PLACES and len(rest) > 1:
        _note(page, DetailKind.PLACE, name_start, name_end)
    else:
        _note(page, DetailKind.NAME, name_start, name_end, start)

"""What would say who confidential sources are, found in texts however it is written there.

A name is found as whole words, in small and capital letters, with its accents as one sign, as signs of
their own or left out, with any spaces or dashes between its parts and in the forms that languages give
to names. One function finds it for all that refuse a text and for what replaces it, so that nothing
that is refused in one place goes out of another. What is packed into other letters, as base64, is not read.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property, lru_cache, partial
from urllib.parse import unquote

from msgspec import Struct
from msgspec.structs import replace

from factcheck.case import families
from factcheck.case.naming import contact_parts, is_number, number_finder
from factcheck.case.spelling import (
    AT_ITS_END,
    LETTER,
    NO_SPACES,
    PlainText,
    bound_before,
    bound_behind,
    plain,
)
from factcheck.models import Source, SourceKind

_SHORTEST = 4
"""Letters of a name or contact from which on it is looked for: “Al” stands in every text."""
_BEFORE_HOST = re.compile(r"^[a-z]+://(?:www\.)?|/+$", re.IGNORECASE)
_MOST_ENDING = 5
"""Letters that may follow a first and family name: no other word begins with both."""
_GLUED = 7
"""Letters of a first and family name from which on nothing need stand between the two."""
_ESCAPED = re.compile(r"[^\s%]{0,200}(?:%[0-9A-Fa-f]{2}[^\s%]{0,200}){1,200}")
"""A part of an address whose letters beyond ASCII are written as numbers."""


class NamePlace(Struct, frozen=True):
    """Where a text says who a source is; the end exclusive, in code points."""

    start: int
    end: int
    source: Source


class _Secret(Struct, frozen=True):
    """One name, contact or number to look for."""

    source: Source
    probe: str
    """Letters without which it is not there: a plain search tells that a hundred times sooner."""
    pattern: Callable[[], re.Pattern[str]]
    is_cased: bool = False
    """Whether capitals count: «stone» is no Stone."""
    public: frozenset[str] = frozenset()
    """Words, in small letters, that the article has itself, and that are nobody's secret."""

    def found_in(self, shown: str) -> Iterator[re.Match[str]]:
        """Give each place of a folded text that says it."""
        if self.probe in shown or (self.is_cased and self.probe.upper() in shown):
            for match in self.pattern().finditer(shown):
                if not self.public or families.word(match).casefold() not in self.public:
                    yield match


class Secrets:
    """What would say who confidential sources are, looked for in texts."""

    def __init__(self, sources: Iterable[Source], public: str = "", *, shortest: int = _SHORTEST) -> None:
        """Take the sources, and the article's own words.

        A family name that stands in these, or that a source bears that is not confidential, is nobody's
        secret. ``shortest`` says how many letters a name has at least that is looked for.
        """
        known = list(sources)
        self._sources = [source for source in known if source.confidential]
        self._public = f"{public}\n{openly_named(known)}"
        self._shortest = shortest
        self._code_names = {source.code_name for source in self._sources}

    def named_in(self, text: str) -> Source | None:
        """Return the source that a text names by name, family name, contact or address, or None."""
        seen = plain(f"{text} {hidden}" if (hidden := _unescaped(text)) else text)
        lower = seen.casefold()
        for secret in self._secrets:
            if next(secret.found_in(seen if secret.is_cased else lower), None) is not None:
                return secret.source
        return None

    def places_in(self, text: str) -> list[NamePlace] | None:
        """Return where a text names sources, in order and without overlap; None where it cannot be told.

        That is where signs melt together in a way that leads nowhere back: the whole text names them then.
        """
        if self.named_in(text) is None:
            return []
        seen, lower = PlainText.of(text), PlainText.of(text, lower=True)
        if seen is None or lower is None:
            return None
        found: list[NamePlace] = []
        for secret in self._secrets:
            folded = seen if secret.is_cased else lower
            for match in secret.found_in(folded.text):
                start, end = folded.origin(*families.span(match))
                found.append(NamePlace(start, end, secret.source))
        return _apart(found) or None

    @cached_property
    def _secrets(self) -> list[_Secret]:
        return [secret for find in (_names, _numbers, self._families) for secret in find(self._found)]

    @cached_property
    def _found(self) -> list[tuple[str, Source]]:
        """Return every name, address and part of a contact that is long enough to be looked for."""
        return [
            (each, source)
            for source in self._sources
            for given in _told_by(source)
            if (each := " ".join(given.split())) not in self._code_names and _length(each) >= self._shortest
        ]

    def _families(self, _found: list[tuple[str, Source]]) -> Iterator[_Secret]:
        public = plain(self._public)
        for source in self._sources:
            for name in _family_names(source):
                words = frozenset(map(str.casefold, families.forms_in(name, public)))
                if name not in self._code_names and not families.is_named(name, words):
                    yield from _family(source, name, words)


@lru_cache(maxsize=2)
def of_all(sources: tuple[Source, ...]) -> Secrets:
    """Return what would say who the confidential sources of a library are, kept from search to search."""
    return Secrets(sources)


def openly_named(sources: Iterable[Source]) -> str:
    """Return the names of the persons and authors among some sources that are not confidential."""
    known = (source for source in sources if not source.confidential)
    return "\n".join(source.title if source.kind is SourceKind.PERSON else source.author for source in known)


def tells_name(source: Source) -> bool:
    """Tell whether the code name of a source says who it is; one that is all there is of a name does not."""
    code = source.code_name
    if not source.confidential or not code or plain(code).casefold() == plain(source.title).casefold():
        return False
    secrets = Secrets([replace(source, code_name="")])
    return any(secrets.named_in(each) is not None for each in (code, code.title()))


def public_families(sources: Iterable[Source], texts: Iterable[str]) -> str:
    """Return the family names of sources that stand in an article's own words, and so are nobody's secret.

    Of one that stands there only in a form that may be another word it is that word alone.
    """
    names = {name for source in sources for name in _family_names(source)}
    shown = [plain(text) for text in texts] if names else []
    found: set[str] = set()
    for name in names:
        words = {word for text in shown for word in families.forms_in(name, text)}
        found |= {name} if families.is_named(name, words) else words
    return " ".join(sorted(found))


def _family_names(source: Source) -> list[str]:
    """Return a person's family names, also as they are typed without signs that a keyboard has not."""
    titles = dict.fromkeys((source.title, *families.spellings(source.title)))
    typed = [name for title in titles for name in families.families(replace(source, title=title))]
    return list(dict.fromkeys(typed))


def _family(source: Source, name: str, public: frozenset[str]) -> Iterator[_Secret]:
    begins, small = families.probe(name), name.casefold()
    yield _Secret(source, name, partial(families.hung_on, name), is_cased=True, public=public)
    yield _Secret(source, begins, partial(families.changed, name), is_cased=True, public=public)
    yield _Secret(source, small, partial(families.in_address, small))


def _told_by(source: Source) -> list[str]:
    """Return what tells who a source is, in the spellings that people type."""
    address = _BEFORE_HOST.sub("", source.address)
    whole = [source.title, source.contact, address, *contact_parts(source.contact)]
    before = source.title.partition(",")[0]
    if source.kind is SourceKind.PERSON and before != source.title and " " in before.strip():
        whole.append(before)  # «Ann Brandt, nurse»
    return list(dict.fromkeys([*whole, *families.spellings(source.title)]))


def _unescaped(text: str) -> str:
    """Return the parts of addresses whose letters are written as numbers, as they are read."""
    return " ".join(unquote(match[0]) for match in _ESCAPED.finditer(text)) if "%" in text else ""


def _length(name: str) -> int:
    """Return how many letters a name has; a sign of Chinese says as much as two."""
    return len(name) + len(re.findall(f"[{NO_SPACES}{AT_ITS_END}]", name))


def _names(found: list[tuple[str, Source]]) -> Iterator[_Secret]:
    for name, source in found:
        if not is_number(name):
            folded = plain(name).casefold()
            longest = max(re.split(r"[\s\-]+", folded), key=len, default="")
            if longest:
                is_address = any(sign in folded for sign in "@/")
                letters = longest if is_address else families.probe(longest)
                yield _Secret(source, letters, partial(_name_pattern, folded))


def _numbers(found: list[tuple[str, Source]]) -> Iterator[_Secret]:
    for number, source in found:
        if is_number(number):
            yield _Secret(source, "", partial(_number_pattern, number))


@lru_cache(maxsize=1024)
def _number_pattern(number: str) -> re.Pattern[str]:
    return re.compile(f"(?P<it>{number_finder(number).pattern})")


@lru_cache(maxsize=1024)
def _name_pattern(folded: str) -> re.Pattern[str]:
    """Return what finds a folded name or address as whole words."""
    is_address = any(sign in folded for sign in "@/")
    parts = folded.split() if is_address else [part for part in re.split(r"[\s\-]+", folded) if part]
    if is_address:
        name = r"\s+".join(map(re.escape, parts))
        return re.compile(rf"(?<!{LETTER})(?P<it>{name})(?!{LETTER})")
    if len(parts) == 1:
        return families.hung_on(folded)
    is_long = sum(map(str.isalpha, folded)) >= _GLUED
    between = r"(?:\s+|[\W_]{0,3})" if is_long else r"(?:[\s\-]+)"
    *first, last = parts
    ends = (
        f"{re.escape(last)}|{families.changed_forms(last)}"
        if families.changed_forms(last)
        else re.escape(last)
    )
    name = between.join([*map(families.any_form, first), f"(?:{ends})"])
    follows = f"{LETTER}{{0,{_MOST_ENDING}}}"
    return re.compile(f"{bound_before(folded)}(?P<it>{name}){bound_behind(folded, follows)}")


def _apart(places: list[NamePlace]) -> list[NamePlace]:
    """Put places in order, joining those that lie over one another; the longest says whose it is."""
    found: list[NamePlace] = []
    for place in sorted(places, key=lambda each: (each.start, -each.end)):
        if found and place.start < found[-1].end:
            if place.end > found[-1].end:
                found[-1] = NamePlace(found[-1].start, place.end, found[-1].source)
        else:
            found.append(place)
    return found

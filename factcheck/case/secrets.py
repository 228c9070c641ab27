"""What would say who confidential sources are, found in texts however it is written there.

A name is found as whole words, in small and capital letters, with its accents as one sign, as signs of
their own or left out, with any spaces or dashes between its parts and with the endings that languages
hang on names. One function finds it for all that refuse a text and for what replaces it, so that nothing
that is refused in one place goes out of another.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property, lru_cache, partial

from msgspec import Struct

from factcheck.case.naming import contact_parts, is_number, number_finder
from factcheck.models import Source, SourceKind

_SHORTEST = 4
"""Letters of a name or contact from which on it is looked for: “Al” stands in every text."""
_BEFORE_HOST = re.compile(r"^[a-z]+://(?:www\.)?|/+$", re.IGNORECASE)
_UNSEEN = "\u00ad\u034f\u061c\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff"
_ACCENTS = (
    "\u0300-\u034e\u0350-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a"
    "\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u1ab0-\u1aff\u1dc0-\u1dff"
    "\u20d0-\u20f0\ufe20-\ufe2f"
)
"""Signs over and under Latin, Greek, Cyrillic, Hebrew and Arabic letters, which many leave out."""
_LEFT_OUT = re.compile(f"[{_UNSEEN}{_ACCENTS}]+")
_ONE_SIGN = str.maketrans(
    "ıłŁøØđĐ" "‘’‚‛ʼ´`′" "‐‑‒–—―−" "“”„‟«»″",
    "ilLoOdD" "''''''''" "-------" '"""""""',
)  # fmt: skip
_LETTER = r"[^\W_]"
_NO_SPACES = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    "\U00020000-\U0003134f"
)
"""Letters of scripts that put no spaces between words: Thai, Lao, Burmese, Khmer, Japanese, Chinese."""
_AT_ITS_END = "\u1100-\u11ff\uac00-\ud7af"
"""Hangul: what other languages say with a word of its own is hung on to a name."""
_BEFORE_NAMES = {
    "\u0590-\u05ff": "[\u05d5\u05d4\u05d1\u05dc\u05de\u05e9\u05db]{0,2}",
    "\u0600-\u06ff": "[\u0648\u0641]?[\u0628\u0644\u0643\u0633]?",
}
"""Words of one letter that Hebrew and Arabic write together with the name behind them."""
_MOST_ENDING = 5
"""Letters that may follow a first and family name: no other word begins with both."""
_ENDINGS = (
    "'?s|sche[nmrs]?|ego|emu|ovi|owi|iem|em|ym|im|ami|ow|ovou|ova|nak|nek|val|vel|lle|lla|lta|ssa|sta"
    "|а|у|е|ы|и|о|я|ю|ом|ем|ым|им|ой|ою|ей|ею|ого|его|ому|ему|ых|их|ыми|ими|ове|еве|ові|еві|і"
    "|ς|υ|ου|α|η|ο|ε"
)
"""What is hung on to a family name alone: endings of cases in the languages that are written with these."""
_LONG = 5
"""Letters of a name from which on an ending may follow that other words have as well, not -s alone."""
_GLUED = 7
"""Letters of a first and family name from which on nothing need stand between the two."""


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


class Secrets:
    """What would say who confidential sources are, looked for in texts."""

    def __init__(self, sources: Iterable[Source], public: str = "", *, shortest: int = _SHORTEST) -> None:
        """Take the sources, and the article's own words: a family name in these is nobody's secret.

        ``shortest`` says how many letters a name has at least that is looked for.
        """
        self._sources = [source for source in sources if source.confidential]
        self._public = public
        self._shortest = shortest
        self._code_names = {source.code_name for source in self._sources}

    def named_in(self, text: str) -> Source | None:
        """Return the source that a text names by name, family name, contact or address, or None."""
        seen = _plain(text)
        lower = seen.casefold()
        for secret in self._secrets:
            shown = seen if secret.is_cased else lower
            if (secret.probe in shown or _is_capital(secret, shown)) and secret.pattern().search(shown):
                return secret.source
        return None

    def places_in(self, text: str) -> list[NamePlace] | None:
        """Return where a text names sources, in order and without overlap; None where it cannot be told.

        That is where signs melt together in a way that leads nowhere back: the whole text names them then.
        """
        if self.named_in(text) is None:
            return []
        seen, lower = _Folded.of(text), _Folded.of(text, lower=True)
        if seen is None or lower is None:
            return None
        found: list[NamePlace] = []
        for secret in self._secrets:
            folded = seen if secret.is_cased else lower
            for match in secret.pattern().finditer(folded.text):
                start, end = folded.origin(*match.span("it"))
                found.append(NamePlace(start, end, secret.source))
        return _apart(found)

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
        public = _plain(self._public)
        for source in self._sources:
            name = family_name(source)
            if name and name not in self._code_names and not _family_pattern(name).search(public):
                yield _Secret(source, name, partial(_family_pattern, name), is_cased=True)


def public_families(sources: Iterable[Source], texts: Iterable[str]) -> str:
    """Return the family names of sources that stand in an article's own words, and so are nobody's secret."""
    names = {name for source in sources if (name := family_name(source))}
    shown = [_plain(text) for text in texts] if names else []
    return " ".join(sorted(each for each in names if any(map(_family_pattern(each).search, shown))))


def family_name(source: Source) -> str:
    """Return a person's family name, the last word before any comma; nothing where it says too little."""
    # Put together as texts are: a name from a file's name may have its accents as signs of their own.
    words = _plain(source.title).partition(",")[0].split()
    is_name = source.kind is SourceKind.PERSON and len(words) > 1 and words[-1][:1].isupper()
    return words[-1] if is_name and len(words[-1]) >= _SHORTEST else ""


def _told_by(source: Source) -> list[str]:
    """Return what tells who a source is, in the spellings that people type."""
    address = _BEFORE_HOST.sub("", source.address)
    whole = [source.title, source.contact, address, *contact_parts(source.contact)]
    if source.kind is SourceKind.PERSON and "," in source.title:
        whole.append(source.title.partition(",")[0])  # «Ann Brandt, nurse»
    return list(dict.fromkeys([*whole, _in_two_letters(source.title)]))


def _in_two_letters(name: str) -> str:
    """Return a name as it is typed without the letters ä, ö and ü."""
    pairs: dict[str, str | int | None] = {"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"}
    return unicodedata.normalize("NFC", name).translate(str.maketrans(pairs))


def _length(name: str) -> int:
    """Return how many letters a name has; a sign of Chinese says as much as two."""
    return len(name) + len(re.findall(f"[{_NO_SPACES}{_AT_ITS_END}]", name))


def _names(found: list[tuple[str, Source]]) -> Iterator[_Secret]:
    for name, source in found:
        if not is_number(name):
            folded = _plain(name).casefold()
            probe = max(re.split(r"[\s\-]+", folded), key=len, default="")
            if probe:
                yield _Secret(source, probe, partial(_name_pattern, folded))


def _numbers(found: list[tuple[str, Source]]) -> Iterator[_Secret]:
    for number, source in found:
        if is_number(number):
            yield _Secret(source, "", partial(_number_pattern, number))


@lru_cache(maxsize=1024)
def _number_pattern(number: str) -> re.Pattern[str]:
    return re.compile(f"(?P<it>{number_finder(number).pattern})")


def _is_capital(secret: _Secret, shown: str) -> bool:
    return secret.is_cased and secret.probe.upper() in shown


@lru_cache(maxsize=1024)
def _name_pattern(folded: str) -> re.Pattern[str]:
    """Return what finds a folded name or address as whole words."""
    is_address = any(sign in folded for sign in "@/")
    parts = folded.split() if is_address else re.split(r"[\s\-]+", folded)
    parts = [re.escape(part) for part in parts if part]
    is_long = len(parts) > 1 and sum(map(str.isalpha, folded)) >= _GLUED
    between = r"\s+" if is_address else r"(?:\s+|[\W_]{0,3})" if is_long else r"(?:[\s\-]+)"
    name = between.join(parts)
    if is_address:
        return re.compile(rf"(?<!{_LETTER})(?P<it>{name})(?!{_LETTER})")
    follows = f"{_LETTER}{{0,{_MOST_ENDING}}}" if len(parts) > 1 else _ending(folded)
    return re.compile(f"{_bound_before(folded)}(?P<it>{name}){_bound_behind(folded, follows)}")


@lru_cache(maxsize=1024)
def _family_pattern(name: str) -> re.Pattern[str]:
    """Return what finds a family name, also in capitals; «stone» is no Stone."""
    either = f"{re.escape(name)}|{re.escape(name.upper())}"
    follows = f"(?i:{_ending(name)})"
    return re.compile(f"{_bound_before(name)}(?P<it>{either}){_bound_behind(name, follows)}")


def _ending(name: str) -> str:
    return f"(?:{_ENDINGS})?" if len(name) >= _LONG else "(?:s)?"


def _bound_before(name: str) -> str:
    """Return what must stand before a name: no letter, but where words are written together."""
    if re.match(f"[{_NO_SPACES}]", name):
        return ""
    for script, words in _BEFORE_NAMES.items():
        if re.match(f"[{script}]", name):
            return f"(?<!{_LETTER}){words}"
    return f"(?<!{_LETTER})(?<![{_marks()}])"


def _bound_behind(name: str, follows: str) -> str:
    if re.search(f"[{_NO_SPACES}{_AT_ITS_END}]$", name):
        return ""
    return f"(?={follows}(?!{_LETTER})(?![{_marks()}]))"


@lru_cache(maxsize=1)
def _marks() -> str:
    """Return the signs that belong to the letter before them, for a set of a pattern."""
    marks = (code for code in range(0x300, 0x10000) if unicodedata.category(chr(code))[0] == "M")
    runs: dict[int, list[int]] = {}
    for at, code in enumerate(marks):
        runs.setdefault(code - at, []).append(code)  # of signs in a row the difference stays
    return "".join(f"\\u{run[0]:04x}-\\u{run[-1]:04x}" for run in runs.values())


def _plain(text: str) -> str:
    """Return a text as names are looked for: one way to write each letter, without accents."""
    if text.isascii():
        return text.translate(_ONE_SIGN)
    bare = _LEFT_OUT.sub("", unicodedata.normalize("NFKD", text))
    return unicodedata.normalize("NFKC", bare).translate(_ONE_SIGN)


class _Folded(Struct, frozen=True):
    """A text as names are looked for in it, and where each of its signs came from."""

    text: str
    _starts: list[int]
    _ends: list[int]

    @classmethod
    def of(cls, text: str, *, lower: bool = False) -> _Folded | None:
        """Fold a text letter for letter; None where its letters fold to something else together."""
        whole = _plain(text).casefold() if lower else _plain(text)
        pieces: list[str] = []
        starts: list[int] = []
        ends: list[int] = []
        for cluster in _clusters(text):
            piece = _plain(text[cluster[0] : cluster[1]])
            piece = piece.casefold() if lower else piece
            pieces.append(piece)
            starts += [cluster[0]] * len(piece)
            ends += [cluster[1]] * len(piece)
        folded = "".join(pieces)
        return cls(folded, starts, ends) if folded == whole else None

    def origin(self, start: int, end: int) -> tuple[int, int]:
        """Return the start and end in the text before folding."""
        return self._starts[start], self._ends[end - 1]


_CLUSTER = re.compile("[\u1100-\u11ff]+|.", re.DOTALL)


def _clusters(text: str) -> Iterator[tuple[int, int]]:
    """Cut a text into letters, each with the signs that belong to it; Korean ones may be of three."""
    start = end = 0
    for match in _CLUSTER.finditer(text):
        belongs = unicodedata.category(match[0][0])[0] == "M"
        if not belongs and end > start:
            yield start, end
            start = match.start()
        end = match.end()
    if end > start:
        yield start, end


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

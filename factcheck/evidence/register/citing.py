"""Citations in the styles of the Citation Style Language (CSL 1.0.2), which citeproc-py sets.

A source is set by itself, not as one of a list: the list of sources has an order of its own, and a style
that numbers its entries would number them once more. What comes in is untrusted, so no field is read as
markup, and where a style cannot say a source the house's own way says it.
"""

from __future__ import annotations

import re
from functools import partial
from importlib.resources import files
from io import BytesIO
from typing import Any

from msgspec import Struct

from factcheck.errors import UserError
from factcheck.evidence.register import own_style
from factcheck.evidence.register.literature import csl_item
from factcheck.models import CitationStyle, Source, SourceId, SourceKind
from factcheck.text.lexicon import languages, lexicon_of
from factcheck.text.quotes.genders import is_given_name

_NOT_CITED = frozenset({SourceKind.PERSON, SourceKind.OBSERVATION})
"""What no bibliography lists: who said it, and in what role, is what a reader needs of a person."""
_OPEN, _CLOSE = "\ufdd0", "\ufdd1"
"""Marks around what a style sets in italics; no text holds these two, which Unicode gives no meaning."""
_MARKS = re.compile(f"[{_OPEN}{_CLOSE}]")
_WHOLE_NAMES = frozenset({CitationStyle.CHICAGO, CitationStyle.MLA})
"""Styles that shorten no given name of a bibliography; citeproc-py does not know how they say so."""
_NAMES = re.compile(rb"<name[\s/]")
_POINT_BEHIND = re.compile(r"([^.,?!\s])([”’]{1,2})([.,])")
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_FAILURES = (ArithmeticError, AttributeError, LookupError, NotImplementedError, TypeError, ValueError)
"""What citeproc-py raises where a style asks for what it does not know, or a field is not as it expects."""


class Cited(Struct, frozen=True):
    """A stretch of a citation."""

    text: str
    italic: bool = False


class Citer:
    """Cites sources in one style and one language; the style is read once."""

    def __init__(self, style: CitationStyle, language: str, own: bytes = b"") -> None:
        """Take a style, and the code of the language of its words, English where it knows none.

        ``own`` is the desk's own style, as it is kept; without one its citations are the house's.
        """
        from citeproc import PRIMARY_DIALECTS

        self._style, self._own = style, own
        british = style is CitationStyle.HARVARD and language == "en"
        self._locale = "en-GB" if british else PRIMARY_DIALECTS.get(language, "en-US")
        self._read: Any = None

    def cite(self, source: Source) -> tuple[Cited, ...]:
        """Return a source's citation; nothing where it is to be said in the house's own way.

        The title is always in it: a style that drops it, for want of an author or a date, is not followed,
        nor is one that would say «no date» of a day that stands there in words.
        """
        if self._style is CitationStyle.HOUSE or source.kind in _NOT_CITED:
            return ()
        if self._style is CitationStyle.OWN and not self._own:
            return ()
        item = _item(source)
        title = _folded(item.get("title", ""))
        if not title or "raw" in (*item.get("issued", ()), *item.get("accessed", ())):
            return ()
        set_ = self._set(item, once=False)
        if not item.get("author") and _folded(set_).count(title) > 1:
            set_ = self._set(item, once=True)
        if title not in _folded(set_):
            return ()
        if self._locale == "en-US":
            # Citeproc-py does not know the option of this locale that draws points into quotation marks.
            set_ = _POINT_BEHIND.sub(r"\1\3\2", set_)
        return _stretches(set_)

    def _set(self, item: dict[str, Any], *, once: bool) -> str:
        """Return an item as the style sets it, marked; empty where it cannot.

        A style puts the title in the place of a missing author and leaves it out after that. Where it does
        so by a macro, citeproc-py says the title twice, so an item can give its title ``once``.
        """
        from citeproc.source import VariableError

        try:
            if self._style is not CitationStyle.OWN:
                return self._cited(item, once)
            return own_style.bounded(partial(self._cited, item, once))
        except (*_FAILURES, VariableError, own_style.TooLongError):
            return ""

    def _cited(self, item: dict[str, Any], once: bool) -> str:
        from citeproc import Citation, CitationItem, CitationStylesBibliography

        key, reference = _reference(item, once=once)
        bibliography = CitationStylesBibliography(self._styled(), {key: reference}, _Formatter)
        bibliography.register(Citation([CitationItem(key)]))
        return " ".join("".join(map(str, bibliography.bibliography())).split())

    def _styled(self) -> Any:
        if self._read is None:
            from citeproc import CitationStylesStyle

            data = self._own
            if self._style is not CitationStyle.OWN:
                data = files("resources").joinpath(f"citations/{self._style}.csl").read_bytes()
            self._read = CitationStylesStyle(BytesIO(data), locale=self._locale, validate=False)
            if self._style in _WHOLE_NAMES or (self._style is CitationStyle.OWN and self._keeps_names()):
                self._read.root.attrib.pop("initialize-with", None)
            for each in self._read.root.locales:
                # Else its ordinals are not looked for in the dialect, and a German day reads «2nd Januar».
                if each.get(_LANGUAGE) == self._locale.partition("-")[0]:
                    each.set(_LANGUAGE, self._locale)
        return self._read

    def _keeps_names(self) -> bool:
        """Tell whether the desk's own style leaves most given names as they are."""
        return 2 * self._own.count(b'initialize="false"') > len(_NAMES.findall(self._own))


def take_style(data: bytes) -> bytes:
    """Return a desk's own style as it is kept, once it has cited something; raises UserError."""
    style = own_style.read(data)
    citer = Citer(CitationStyle.OWN, "en", style)
    if not any(citer.cite(sample) for sample in _SAMPLES):
        raise UserError("By this style neither a book nor a web page could be cited: it was not taken.")
    return style


_SAMPLES = (
    Source(SourceId("book"), SourceKind.BOOK, "The long river", author="Ann Miller", published="1999"),
    Source(
        SourceId("page"),
        SourceKind.WEB,
        "Rents in Halm",
        "https://halm.example/rents",
        author="Ann Miller",
        published="2024-05-03",
        accessed="2025-01-02",
    ),
)


class _Formatter:
    """What citeproc-py sets text with: plain words, and marks around those in italics."""

    Oblique = Bold = Light = Underline = Superscript = Subscript = SmallCaps = str

    @staticmethod
    def preformat(text: str) -> str:
        """Leave text as it is: every format of a document escapes it for itself."""
        return text

    class Italic(str):
        """Words in italics."""

        __slots__ = ()

        def __new__(cls, text: object) -> _Formatter.Italic:
            """Put the marks around the words."""
            return super().__new__(cls, f"{_OPEN}{text}{_CLOSE}")


def _item(source: Source) -> dict[str, Any]:
    """Return what a style cites of a source; who published it has written it where nobody else did."""
    item = {name: _bare(value) for name, value in csl_item(source, "source").items()}
    authors = [_person(name) for name in item.pop("author", ())]
    publisher = item.get("publisher", "")
    if not authors and publisher:
        authors = [{"literal": publisher}]
    if authors and authors == [{"literal": publisher}]:
        del item["publisher"]
    return item | ({"author": authors} if authors else {})


def _bare(value: Any) -> Any:
    return _MARKS.sub("", value) if isinstance(value, str) else value


def _person(name: dict[str, str]) -> dict[str, str]:
    """Part a person's name written in its natural order; what begins with no given name is left whole."""
    name = {part: _bare(value) for part, value in name.items()}
    given, blank, family = name.get("literal", "").rpartition(" ")
    if blank and any(is_given_name(lexicon_of(each), given.split()[0]) for each in languages()):
        return {"family": family, "given": given}
    return name


def _reference(item: dict[str, Any], *, once: bool) -> tuple[str, Any]:
    from citeproc.source import Date, Name, Reference, VariableError
    from citeproc.string import String

    class Once(Reference):  # type: ignore[misc]  # citeproc-py has no types
        """A reference that gives its title once."""

        def __getitem__(self, name: str) -> Any:
            found = super().__getitem__(name)
            if name == "title":
                if self.__dict__.get("given"):
                    raise VariableError
                self.__dict__["given"] = True
            return found

    fields: dict[str, Any] = {}
    for name, value in item.items():
        match name, value:
            case "author", _:
                fields[name] = [Name(**each) for each in value]
            case (("issued" | "accessed"), {"date-parts": [parts]}):
                fields[name] = Date(**dict(zip(("year", "month", "day"), parts, strict=False)))
            case _, str() if name not in ("id", "type"):
                fields[name] = String(value)
    kind = Once if once else Reference
    return item["id"], kind(item["id"], item["type"], **fields)


def _folded(text: str) -> str:
    return "".join(sign for sign in text.casefold() if sign.isalnum())


def _stretches(marked: str) -> tuple[Cited, ...]:
    """Part a marked citation into stretches; marks stand within marks where a style sets both."""
    found, depth = [], 0
    for part in re.split(f"([{_OPEN}{_CLOSE}])", marked):
        if part in (_OPEN, _CLOSE):
            depth += 1 if part == _OPEN else -1
        elif part:
            found.append(Cited(part, depth > 0))
    return tuple(found)

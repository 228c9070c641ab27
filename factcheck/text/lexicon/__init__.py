"""The words of a language, as data: what the rules of the text engine know of English or another one.

A language is a folder here, named by its code, with a module for each section. A section is read
when the first rule asks for it, and kept; adding a language needs no other code. What a language has no
module for is read by general rules, which know no word of any language (see `general`).
"""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache, cached_property
from typing import Any, Generic, TypeVar

from msgspec import Struct

from factcheck.text.lexicon import (
    claim_sections,
    detail_sections,
    evidence_sections,
    general,
    speech_sections,
)

_S = TypeVar("_S")


class _Section(Generic[_S]):
    """Imports a section of a lexicon at its first use, since most of what is run needs only a few.

    That each language has the names which a section asks for is tested, not checked here.
    """

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, lexicon: Lexicon, owner: type) -> _S:
        """Return the section and put it in the lexicon's own attributes, where it is found from now on."""
        known = self._name in sections_of(lexicon.language)
        module: Any = (
            importlib.import_module(f"{__name__}.{lexicon.language}.{self._name}")
            if known
            else general.section(self._name)
        )
        lexicon.__dict__[self._name] = module
        section: _S = module
        return section


class Lexicon(Struct, frozen=True, eq=False, dict=True):
    """The sections of one language; there is one value for each language (see `lexicon_of`)."""

    language: str

    recognition = _Section[speech_sections.Recognition]()
    sentences = _Section[speech_sections.Sentences]()
    saying = _Section[speech_sections.Saying]()
    grammar = _Section[speech_sections.Grammar]()
    reported = _Section[speech_sections.Reported]()
    quoting = _Section[speech_sections.Quoting]()
    people = _Section[speech_sections.People]()
    organisations = _Section[speech_sections.Organisations]()
    places = _Section[speech_sections.Places]()
    names = _Section[speech_sections.Names]()
    numbers = _Section[detail_sections.Numbers]()
    calendar = _Section[detail_sections.Calendar]()
    degrees = _Section[detail_sections.Degrees]()
    law = _Section[detail_sections.Law]()
    appositions = _Section[detail_sections.Appositions]()
    facts = _Section[claim_sections.Facts]()
    reasons = _Section[claim_sections.Reasons]()
    parts = _Section[claim_sections.Parts]()
    risks = _Section[claim_sections.Risks]()
    captions = _Section[claim_sections.Captions]()
    bylines = _Section[claim_sections.Bylines]()
    datelines = _Section[claim_sections.Datelines]()
    clutter = _Section[claim_sections.Clutter]()
    layout = _Section[claim_sections.Layout]()
    checks = _Section[claim_sections.Checks]()
    revisions = _Section[claim_sections.Revisions]()
    negating = _Section[claim_sections.Negating]()
    walls = _Section[evidence_sections.Walls]()
    stems = _Section[evidence_sections.Stems]()
    prices = _Section[evidence_sections.Prices]()
    spoken = _Section[evidence_sections.Spoken]()
    sheets = _Section[evidence_sections.Sheets]()
    replies = _Section[evidence_sections.Replies]()
    scripts = _Section[evidence_sections.Scripts]()

    @cached_property
    def tells_prices(self) -> bool:
        """Whether it has words for what something costs today."""
        return "prices" in sections_of(self.language)

    @cached_property
    def tells_pages(self) -> bool:
        """Whether the phrases that pages in the language put around an article are known."""
        return "clutter" in sections_of(self.language)

    @cached_property
    def orders_freely(self) -> bool:
        """Whether who speaks is read by the section `reported`, not by `saying` and `grammar`."""
        return "reported" in sections_of(self.language)


@cache
def languages() -> frozenset[str]:
    """Return the codes of the languages that have a lexicon."""
    return frozenset(found.name for found in pkgutil.iter_modules(__path__) if found.ispkg)


@cache
def sections_of(language: str) -> frozenset[str]:
    """Return the sections that a language has words for; the others are read by general rules."""
    if language not in languages():
        return frozenset()
    folder = [f"{place}/{language}" for place in __path__]
    return frozenset(found.name for found in pkgutil.iter_modules(folder))


@cache
def lexicon_of(language: str) -> Lexicon:
    """Return the lexicon of a language, given by its code; the general one for a language without its own."""
    if language not in languages() and language != general.UNKNOWN:
        return lexicon_of(general.UNKNOWN)
    return Lexicon(language)


@cache
def every() -> tuple[Lexicon, ...]:
    """Return the lexicons of all languages, for what is read before a text's language is known."""
    return tuple(lexicon_of(language) for language in sorted(languages()))


def for_pages(language: str) -> tuple[Lexicon, ...]:
    """Return the lexicons whose phrases a page may hold: its language's own, and English, held everywhere."""
    return tuple(lexicon_of(each) for each in dict.fromkeys((language, "en")))

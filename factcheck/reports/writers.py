"""The writers of documents: one for each kind of document and format, found in the kinds' folders.

A kind of document is a folder here that holds ``KIND``. Each module in it with a ``WRITER`` writes the
kind in one format; one with ``COMPOSE`` says what stands in it, and every rendering writes that. So a new
format is a new module, and a new kind a new folder.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from importlib import import_module
from operator import itemgetter
from pkgutil import iter_modules

from msgspec import Struct
from msgspec.structs import replace

from factcheck.errors import UserError
from factcheck.reports.composition import Composition, spoken
from factcheck.reports.document import Document, ReportOptions
from factcheck.reports.formats import Format
from factcheck.reports.rendering import RENDERINGS, Render
from factcheck.sentences import Sentence, Translate, english

_ORDER = (
    "checking-report", "checked", "comments", "tracked", "call-sheet", "letter", "writer-list", "sources",
    "estimate", "lawyer", "reader-pack", "annotations", "claim-review",
)  # fmt: skip
"""In which order a person chooses among the kinds of document."""

Write = Callable[[Document, ReportOptions, Translate], bytes]
Tell = Callable[[Document, ReportOptions, Translate], str]
Compose = Callable[[Document, ReportOptions, Translate], Composition]


class Kind(Struct, frozen=True):
    """A kind of document."""

    key: str
    label: Sentence
    options: tuple[str, ...] = ()
    """The fields of ``ReportOptions`` that a person can choose for it, beside the checker."""
    needs_pace: bool = False
    """Whether it tells how fast the desk has worked so far, which takes the steps of other articles."""
    is_public: bool = False
    """Whether it is made to be passed on, so that it never names a confidential source."""

    def allowed(self, options: ReportOptions) -> ReportOptions:
        """Return options without what is never told in this kind of document."""
        return replace(options, confidential=False) if self.is_public else options


class ReportWriter(Struct, frozen=True):
    """Writes one kind of document in one format."""

    kind: Kind
    format: Format
    to_bytes: Write
    to_preview: Tell | None = None
    """Tells as plain text what stands in a file whose bytes are no text."""
    needs_original: bool = False
    """Whether it gives back the file that the draft was read from."""
    shows_pictures: bool = False
    """Whether the parts of pictures are drawn that claims rest on; else it is said where they are."""

    def write(
        self, document: Document, options: ReportOptions | None = None, translate: Translate = english
    ) -> bytes:
        """Return the bytes of the document, its own wording put through a translation."""
        return self.to_bytes(document, self.kind.allowed(options or ReportOptions()), translate)


class Rendered(Struct, frozen=True):
    """Writes what is composed in one rendering; two of the same are equal."""

    compose: Compose
    render: Render

    def __call__(self, document: Document, options: ReportOptions, translate: Translate) -> bytes:
        """Return the bytes of the document."""
        return self.render(replace(self.compose(document, options, translate), look=options.look))


class ToldPlainly(Struct, frozen=True):
    """Tells as plain text what is composed; two of the same are equal."""

    compose: Compose

    def __call__(self, document: Document, options: ReportOptions, translate: Translate) -> str:
        """Return each line of the document."""
        composition = replace(self.compose(document, options, translate), look=options.look)
        return "\n".join(filter(None, spoken(composition)))


@cache
def registry() -> dict[str, dict[str, ReportWriter]]:
    """Return every writer, by the keys of its kind of document and of its format."""
    return {kind.key: dict(sorted(_writers(folder), key=itemgetter(0))) for folder, kind in _kinds()}


def writers(kind: Kind) -> tuple[ReportWriter, ...]:
    """Return the writers of a kind of document, one for each format."""
    return tuple(registry()[kind.key].values())


def kinds() -> tuple[Kind, ...]:
    """Return every kind of document that there is a writer for, the checking copy first."""
    found = [next(iter(formats.values())).kind for formats in registry().values() if formats]
    return tuple(sorted(found, key=lambda kind: (_place(kind.key), kind.key)))


def _place(key: str) -> int:
    return _ORDER.index(key) if key in _ORDER else len(_ORDER)


def kind_called(key: str) -> Kind:
    """Return a kind of document by its key, of which «-report» may be left out."""
    found = {name.removesuffix("-report"): formats for name, formats in registry().items()}
    formats = found.get(key.removesuffix("-report"))
    if formats is None:
        raise UserError(
            "There is no document “{document}”: use one of {documents}.",
            document=key,
            documents=", ".join(found),
        )
    return next(iter(formats.values())).kind


def _kinds() -> Iterator[tuple[str, Kind]]:
    package = import_module("factcheck.reports")
    for found in iter_modules(package.__path__, "factcheck.reports."):
        kind: Kind | None = getattr(import_module(found.name), "KIND", None) if found.ispkg else None
        if kind is not None:
            yield found.name, kind


def _writers(folder: str) -> Iterator[tuple[str, ReportWriter]]:
    package = import_module(folder)
    for found in iter_modules(package.__path__, f"{folder}."):
        module = import_module(found.name)
        writer: ReportWriter | None = getattr(module, "WRITER", None)
        compose: Compose | None = getattr(module, "COMPOSE", None)
        if writer is not None:
            yield writer.format.key, writer
        if compose is not None:
            for format_, render in RENDERINGS:
                told = None if format_.is_text else ToldPlainly(compose)
                yield (
                    format_.key,
                    ReportWriter(
                        package.KIND,
                        format_,
                        Rendered(compose, render),
                        told,
                        shows_pictures=format_.shows_pictures,
                    ),
                )

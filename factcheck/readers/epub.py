"""E-books: the chapters of an EPUB in reading order, as one draft."""

from __future__ import annotations

import posixpath
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING
from urllib.parse import unquote

from factcheck.errors import ReadingError
from factcheck.models import Reading, Role
from factcheck.readers.archive import Archive
from factcheck.readers.assembly import Assembly
from factcheck.readers.html import write_segments
from factcheck.readers.html.bounds import with_few_attributes
from factcheck.readers.html.segments import segments
from factcheck.readers.xmlparts import MOST_TAGS, attribute, child, parse
from factcheck.text.dates import iso_date

if TYPE_CHECKING:
    from lxml.etree import _Element

_MOST_CHAPTERS = 2000


def read(data: bytes, name: str, called: str) -> Reading:
    """Read an EPUB's chapters as one draft."""
    archive = Archive(data, called)
    container = parse(archive.read("META-INF/container.xml"), called)
    rootfile = child(container, "rootfiles", "rootfile")
    path = "" if rootfile is None else attribute(rootfile, "full-path")
    if path not in archive:
        raise ReadingError("{file} is damaged: it does not say where its text is.", file=called)
    package = parse(archive.read(path), called)
    metadata = child(package, "metadata")
    assembly = Assembly()
    tags = 0
    for chapter in _chapters(package, posixpath.dirname(path))[:_MOST_CHAPTERS]:
        page = archive.read(chapter)
        tags += page.count(b"<")
        if tags > MOST_TAGS:
            raise ReadingError("{file} holds far more than a book; it was not read.", file=called)
        if page:
            _write_chapter(assembly, page, partial(_part_of, archive, posixpath.dirname(chapter)))
    title, author = _first(metadata, "title"), _first(metadata, "creator")
    if author:
        assembly.prepend_byline(author)
    if title:
        assembly.prepend(Role.HEADLINE, title)
    return assembly.reading(
        original=data,
        name=name,
        media_type="application/epub+zip",
        title=title,
        byline=author,
        published=iso_date(_first(metadata, "date")),
        publisher=_first(metadata, "publisher"),
        typeset=True,  # lines of a poem are as short as headings
    )


def _chapters(package: _Element, folder: str) -> list[str]:
    """Return the names of the parts that hold the chapters, in the book's order."""
    items = {
        attribute(each, "id"): each
        for each in _children(package, "manifest")
        if "nav" not in attribute(each, "properties").split()
    }
    spine = [attribute(each, "idref") for each in _children(package, "spine")]
    addresses = (unquote(attribute(items[each], "href")) for each in spine if each in items)
    return [posixpath.normpath(posixpath.join(folder, each)) for each in addresses]


def _children(package: _Element, name: str) -> list[_Element]:
    found = child(package, name)
    return [] if found is None else list(found)


def _part_of(archive: Archive, folder: str, source: str) -> str:
    """Return the part that holds the picture of an address in a chapter, none where the book has none."""
    part = posixpath.normpath(posixpath.join(folder, unquote(source)))
    return part if part in archive else ""


def _write_chapter(assembly: Assembly, data: bytes, part_of: Callable[[str], str]) -> None:
    from lxml import etree, html

    try:
        root = html.document_fromstring(
            with_few_attributes(data), html.HTMLParser(encoding="utf-8", no_network=True)
        )
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return  # an empty chapter
    write_segments(assembly, segments(root), "", part_of)


def _first(metadata: _Element | None, name: str) -> str:
    found = child(metadata, name)
    return "" if found is None else " ".join((found.text or "").split())

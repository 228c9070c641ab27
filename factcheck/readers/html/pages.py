"""Web pages: the article without the page around it.

Trafilatura says what belongs to the article and who wrote it when. The words themselves are
taken from the page's own elements, so that headings, lists, quotations, tables, links and
emphasis keep their form, and lists and subheads that stand between the article's paragraphs
are not lost.
"""

from __future__ import annotations

import codecs
import logging
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin

from factcheck.errors import ReadingError
from factcheck.models import Reading, Role, StyleKind
from factcheck.readers.assembly import Assembly
from factcheck.readers.html.article import HEADINGS, chosen_segments
from factcheck.readers.html.bounds import is_vast, with_few_attributes
from factcheck.readers.html.drawings import DRAWN
from factcheck.readers.html.pictures import held_in_page
from factcheck.readers.html.segments import Segment, StyledText, key, mark, segments, unmarked
from factcheck.text.blocks import bylines
from factcheck.text.dates import iso_date
from factcheck.text.lexicon import for_pages
from factcheck.text.lexicon.name_endings import DEGREES_ALONE
from factcheck.text.recognition import language_of

if TYPE_CHECKING:
    from lxml.etree import _Element
    from lxml.html import HtmlElement

_SPACE = re.compile(r"\s+")
_MOST_ELEMENTS = 60_000
"""News pages have a few thousand; their size in bytes is mostly pictures and scripts."""


def read(
    data: bytes,
    name: str,
    called: str,
    *,
    address: str = "",
    whole: bool = False,
    part_of: Callable[[str], str] = held_in_page,
) -> Reading:
    """Read a web page as a draft; ``address`` is where it came from, to complete its links.

    With ``whole`` all that the page shows is read, not the article alone: what a source says may
    stand in a table, a caption or a comment.
    """
    root = None if is_vast(data) else _tree(data, called)
    if root is None or sum(1 for _ in root.iter()) > _MOST_ELEMENTS:
        raise ReadingError("{file} is a web page far larger than an article's.", file=called)
    base = address or _base(root)
    found = segments(root)
    meta, body = _extracted(root, found)
    assembly = Assembly()
    if whole:
        write_segments(assembly, found, base, part_of)
        return _reading(assembly, data, name, called, meta, _title(meta, found), _author(meta))
    language = language_of(" ".join(each.text for each in found))
    chosen = chosen_segments(found, body, for_pages(language))
    if chosen:
        title = _title(meta, found)
        write_segments(assembly, _without_head(chosen, title), base, part_of)
    else:
        title = " ".join(str(meta.get("title") or "").split())
        _write_plainly(assembly, body)
    author = _author(meta)
    if assembly.has_text():
        if author and not _says(chosen, author):
            assembly.prepend_byline(author)
        if title:
            assembly.prepend(Role.HEADLINE, title)
    return _reading(assembly, data, name, called, meta, title, author)


def _reading(
    assembly: Assembly, data: bytes, name: str, called: str, meta: dict[str, Any], title: str, author: str
) -> Reading:
    if not assembly.has_text():
        raise ReadingError("{file} is a web page in which no article text was found.", file=called)
    return assembly.reading(
        original=data,
        name=name,
        media_type="text/html",
        written=False,
        title=title,
        byline=author,
        published=iso_date(str(meta.get("date") or "")),
        publisher=str(meta.get("sitename") or ""),
    )


def _tree(data: bytes, called: str) -> HtmlElement:
    with _without_probing():
        from trafilatura import load_html

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # what it says is said by our errors
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        data = data.decode("utf-16", errors="replace").encode()
    root = load_html(with_few_attributes(data))
    if root is None:
        raise ReadingError("{file} is a web page that cannot be read.", file=called)
    return root


@contextmanager
def _without_probing() -> Iterator[None]:
    """Keep what is imported from opening a socket: urllib3, which comes along, would try for IPv6."""
    import socket

    known, socket.has_ipv6 = socket.has_ipv6, False
    try:
        yield
    finally:
        socket.has_ipv6 = known


def _extracted(root: HtmlElement, found: list[Segment]) -> tuple[dict[str, Any], _Element | None]:
    """Return the page's metadata and what trafilatura takes for the article, with our marks in it."""
    from copy import deepcopy

    from trafilatura import bare_extraction, extract_metadata

    try:
        document = extract_metadata(deepcopy(root))
    except AssertionError:  # what looks for dates cannot take the page's outermost element away
        document = None
    known = ("title", "author", "date", "sitename")
    meta = {} if document is None else {each: getattr(document, each, None) for each in known}
    meta["named"] = root.findtext(".//head/title") or ""
    mark(found)
    extracted = bare_extraction(root, include_comments=False)
    if extracted is None or isinstance(extracted, dict):
        return meta, None
    return meta, extracted.body


def _write_plainly(assembly: Assembly, body: _Element | None) -> None:
    """Write what was extracted without the page's own elements."""
    roles = {"head": Role.SUBHEAD, "item": Role.LIST, "quote": Role.QUOTE}
    for each in () if body is None else body.iter("p", "head", "item", "quote", "cell", "ab"):
        if any(parent.tag in ("p", "head", "item", "quote", "cell") for parent in each.iterancestors()):
            continue
        role = roles.get(str(each.tag))
        assembly.open(role, 1 if role in (Role.SUBHEAD, Role.LIST) else 0)
        assembly.write(_SPACE.sub(" ", unmarked("".join(str(part) for part in each.itertext()))))


def write_segments(
    assembly: Assembly, chosen: list[Segment], base: str, part_of: Callable[[str], str] = held_in_page
) -> None:
    """Write segments as paragraphs with their roles, links and emphasis; base completes addresses.

    ``part_of`` tells which part of the file holds the picture of an address, none for one on the web.
    """
    before: Segment | None = None
    for segment in chosen:
        role, level = _role(segment)
        separator = "\n\n"
        if role is Role.LIST and before is not None and _role(before)[0] is Role.LIST:
            separator = "\n"
        elif segment.row is not None and before is not None and before.row is not None:
            separator = "\t" if before.row is segment.row else "\n"
        assembly.open(role, level, separator=separator)
        assembly.number(segment.number)
        _write_pictures(assembly, segment.pictures, base, part_of)
        _write_runs(assembly, segment.runs, base)
        _write_pictures(assembly, segment.after, base, part_of)
        before = segment


def _write_pictures(
    assembly: Assembly, found: list[tuple[str, str]], base: str, part_of: Callable[[str], str]
) -> None:
    for source, alt in found:
        part = part_of(source)
        address = "" if source.startswith("data:") else _joined(base, source)
        if not address.lower().startswith(("http://", "https://")):
            address = ""
        if part or address or source == DRAWN:
            assembly.picture(part, alt, address=address)


def _role(segment: Segment) -> tuple[Role | None, int]:
    heading = next((tag for tag in HEADINGS if tag in segment.tags), "")
    if heading:
        return Role.SUBHEAD, max(1, int(heading[1]) - 1)  # h1 is the page's title
    if segment.tags & {"figcaption", "caption"}:
        return Role.CAPTION, 0
    if "blockquote" in segment.tags:
        return Role.QUOTE, 0
    if "li" in segment.tags:
        return Role.LIST, max(1, segment.depth)
    return (Role.BODY if segment.row is not None else None), 0


def _write_runs(assembly: Assembly, runs: list[StyledText], base: str) -> None:
    for run in runs:
        text = run.text
        if assembly.ends_with_space():
            text = text.lstrip(" ")
        start = assembly.here()
        assembly.write(text)
        if run.address:
            assembly.link(start, _joined(base, run.address))
        if run.bold:
            assembly.style(StyleKind.BOLD, start)
        if run.italic:
            assembly.style(StyleKind.ITALIC, start)


def _joined(base: str, address: str) -> str:
    try:
        return urljoin(base, address.strip())
    except ValueError:
        return ""


def _base(root: HtmlElement) -> str:
    for path in ("//base/@href", "//link[@rel='canonical']/@href", "//meta[@property='og:url']/@content"):
        for value in root.xpath(path):
            if str(value).lower().startswith(("http://", "https://")):
                return str(value)
    return ""


def _title(meta: dict[str, Any], found: list[Segment]) -> str:
    """Return the headline as the page shows it, else as its metadata have it."""
    title = " ".join(str(meta.get("title") or "").split())
    named = _named_heading(meta, title, found)
    if named:
        return named
    headings = [" ".join(each.text.split()) for each in found if "h1" in each.tags and each.chrome is None]
    told = set(title.casefold().split())
    for heading in headings:
        words = heading.casefold().split()
        # Metadata carry the paper's name or another headline for searches, so a third of the words is enough.
        if len(words) > 2 and sum(word in told for word in words) * 3 >= len(words):
            return heading
    return title or next(iter(headings), "")


def _named_heading(meta: dict[str, Any], title: str, found: list[Segment]) -> str:
    """Return the heading by which the page is named, where its largest one names a section of the site."""
    named = key(str(meta.get("named") or ""))
    if not named or not title or key(title) in named:
        return ""
    headings = (" ".join(each.text.split()) for each in found if each.tags & {"h1", "h2"})
    return next((each for each in headings if each.count(" ") > 1 and key(each) in named), "")


def _author(meta: dict[str, Any]) -> str:
    given = [each.strip() for each in str(meta.get("author") or "").split(";") if each.strip()]
    # Metadata that set «Ana Ruiz, MA» between commas make two writers of it.
    told = [each for each in given if "".join(filter(str.isalpha, each)) not in DEGREES_ALONE] or given
    return told[0] if len(told) == 1 else ", ".join(told[:-1]) + " and " + told[-1] if told else ""


def _without_head(chosen: list[Segment], title: str) -> list[Segment]:
    """Leave out the page's own copy of the headline, which is put first anyway."""
    told = key(title)
    # At its head alone: further down the same words are the writer's own.
    return [each for index, each in enumerate(chosen) if not (index < 5 and told and each.key == told)]


def _says(chosen: list[Segment], author: str) -> bool:
    """Tell whether a byline with this name stands among the first segments."""
    name = key(author)
    return any(name in each.key and bylines.is_byline(" ".join(each.text.split())) for each in chosen[:6])

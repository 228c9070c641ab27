"""Markdown: structure and links from the marks, the text without them.

Front matter gives title, byline and date. Liquid tags, which site generators replace, are
left out, and so are addresses made of them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.models import AnnotationKind, Reading, Role, StyleKind
from factcheck.readers import frontmatter
from factcheck.readers.assembly import Assembly, Place
from factcheck.readers.markup import InlineTags
from factcheck.text.blocks import is_caption
from factcheck.text.dates import iso_date
from factcheck.text.normal import normalise

if TYPE_CHECKING:
    from markdown_it.token import Token

_LIQUID_ADDRESS = re.compile(r"\]\(\s{0,3}\{\{[^{}\n]{0,500}\}\}[^)\s]{0,500}\)")
_LIQUID = re.compile(r"\{%[^%]{0,2000}%\}|\{\{[^{}]{0,2000}\}\}|\{:?[.#][\w .#:=\"-]{1,200}\}")
_NOTE = re.compile(r"^\[\^([^\]\s]{1,60})\]:[ \t]*(.*(?:\n(?:[ \t]{2,}|\t)\S.*)*)", re.MULTILINE)
_NOTE_MARK = re.compile(r"\[\^([^\]\s]{1,60})\]")
_ADDRESS = re.compile(r"https?://[^\s<>\"]{3,2000}[^\s<>\".,;:!?)\]]")
_SPACES = re.compile(r"[ \t]{2,}")
_HEADING = re.compile(r"^#{1,6} +\S", re.MULTILINE)
_LINK = re.compile(r"(?<!\\)\[[^\]\n]{1,300}\]\((?:https?://|mailto:|/|#)[^)\s]{1,2000}\)")
_EMPHASIS = re.compile(r"(?<![\w*])\*\*[^*\s][^*\n]{0,300}\*\*(?![\w*])")
_SAMPLE = 100_000


def is_markdown(text: str) -> bool:
    """Tell whether a text without a telling name is Markdown: two different strong signs.

    A few asterisks or a line that begins with # are common in plain text.
    """
    sample = text[:_SAMPLE]
    if frontmatter.parse(sample).end:
        return True
    links, headings = len(_LINK.findall(sample)), len(_HEADING.findall(sample))
    signs = (links > 0) + (headings > 0) + (len(_EMPHASIS.findall(sample)) > 1)
    return signs >= 2 or links >= 3 or headings >= 3


def read(text: str, original: bytes, name: str) -> Reading:
    """Read decoded Markdown as a draft."""
    from markdown_it import MarkdownIt

    source = normalise(text)
    head = frontmatter.parse(source)
    body, notes = _without_notes(_LIQUID.sub("", _LIQUID_ADDRESS.sub("](#)", source[head.end :])))
    writer = _Writer(notes)
    for token in MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(body):
        writer.take(token)
    assembly = writer.assembly
    title, byline = head.first("title", "headline"), head.names()
    if byline:
        assembly.prepend_byline(byline)
    standfirst = head.first("subtitle", "standfirst", "dek", "deck")
    if standfirst:
        assembly.prepend(Role.SUBHEAD, standfirst)
    if title and not _same(title, writer.first_heading):
        assembly.prepend(Role.HEADLINE, title)
    return assembly.reading(
        original=original,
        name=name,
        media_type="text/markdown",
        title=title,
        byline=byline,
        published=iso_date(head.first("date", "published", "publishdate", "pubdate")),
    )


def _same(title: str, heading: str) -> bool:
    return " ".join(title.split()).casefold() == " ".join(heading.split()).casefold()


def _without_notes(body: str) -> tuple[str, dict[str, str]]:
    """Take the footnotes' texts out of the body; returns them by their marks."""
    notes = {found.group(1): " ".join(found.group(2).split()) for found in _NOTE.finditer(body)}
    return (_NOTE.sub("", body) if notes else body), notes


class _Writer:
    """Writes Markdown's tokens into an assembly."""

    def __init__(self, notes: dict[str, str]) -> None:
        self.assembly = Assembly()
        self.first_heading = ""
        self._notes = notes
        self._lists = 0
        self._quotes = 0
        self._item_opened = False
        self._row_opened = False
        self._row_separator = "\n\n"

    def take(self, token: Token) -> None:
        """Write one block token."""
        kind = token.type
        if kind == "heading_open":
            self._open_heading(int(token.tag[1:]))
        elif kind == "paragraph_open":
            self._open_paragraph()
        elif kind == "inline":
            self._write_inline(token)
        elif kind in ("bullet_list_open", "ordered_list_open"):
            self._lists += 1
            self._item_opened = self._lists > 1
        elif kind in ("bullet_list_close", "ordered_list_close"):
            self._lists -= 1
        elif kind in ("blockquote_open", "blockquote_close"):
            self._quotes += 1 if token.nesting > 0 else -1
        elif kind in ("table_open", "tr_open", "th_open", "td_open"):
            self._open_cell(kind)
        elif kind in ("fence", "code_block"):
            self.assembly.open(Role.BODY)
            self.assembly.write(token.content)
        elif kind == "html_block":
            self._write_page_part(token.content)

    def _open_heading(self, depth: int) -> None:
        opens_text = not self.assembly.has_text()
        if opens_text and depth == 1:
            self.assembly.open(Role.HEADLINE)
        else:
            self.assembly.open(Role.SUBHEAD, max(1, depth - 1))

    def _open_paragraph(self) -> None:
        if self._lists:
            self.assembly.open(Role.LIST, self._lists, separator="\n" if self._item_opened else "\n\n")
            self._item_opened = True
        else:
            self.assembly.open(Role.QUOTE if self._quotes else None)

    def _open_cell(self, kind: str) -> None:
        if kind in ("th_open", "td_open"):
            self.assembly.open(Role.BODY, separator="\t" if self._row_opened else self._row_separator)
            self._row_opened = True
        else:
            self._row_separator = "\n" if self._row_opened else "\n\n"
            self._row_opened = False

    def _write_inline(self, token: Token) -> None:
        children = token.children or []
        if children and all(child.type in ("image", "softbreak") for child in children):
            self._write_captions(children)
            return
        tags = InlineTags(self.assembly)
        opened: list[tuple[Place, str]] = []
        for child in children:
            if child.nesting > 0:
                opened.append((self.assembly.here(), str(child.attrs.get("href", ""))))
            elif child.nesting < 0 and opened:
                self._close(child.type, *opened.pop())
            elif child.type in ("text", "code_inline"):
                self._write_text(child.content)
            elif child.type in ("softbreak", "hardbreak"):
                self.assembly.write(" " if child.type == "softbreak" else "\n")
            elif child.type == "html_inline":
                tags.feed(child.content)
        if not self.first_heading:
            self.first_heading = self.assembly.first_text()

    def _write_page_part(self, content: str) -> None:
        """Write what a block of HTML says, with its structure."""
        from lxml import etree, html

        from factcheck.readers.html import write_segments
        from factcheck.readers.html.segments import segments

        try:
            root = html.document_fromstring(f"<body>{content}</body>")
        except (etree.ParserError, etree.XMLSyntaxError, ValueError):
            return  # a comment or nothing
        write_segments(self.assembly, segments(root), "")

    def _close(self, kind: str, start: Place, address: str) -> None:
        if kind == "link_close":
            self.assembly.link(start, address)
        elif kind == "strong_close":
            self.assembly.style(StyleKind.BOLD, start)
        elif kind == "em_close":
            self.assembly.style(StyleKind.ITALIC, start)

    def _write_text(self, text: str) -> None:
        """Write text, turning footnote marks into notes on the word before them."""
        text = _SPACES.sub(" ", text)
        at = 0
        for found in _NOTE_MARK.finditer(text) if self._notes else ():
            note = self._notes.get(found.group(1))
            if note is None:
                continue
            self.assembly.write(text[at : found.start()])
            at = found.end()
            address = _ADDRESS.search(note)
            self.assembly.annotate(
                AnnotationKind.FOOTNOTE,
                self.assembly.word_before(),
                self.assembly.here(),
                note,
                address=address.group() if address else "",
            )
        self.assembly.write(text[at:])

    def _write_captions(self, images: list[Token]) -> None:
        """Keep a picture's words where they read as a caption; a description is not printed."""
        for image in images:
            words = str(image.attrs.get("title", "")) or image.content
            if is_caption(words) or (image.attrs.get("title") and len(words.split()) > 2):
                self.assembly.open(Role.CAPTION)
                self.assembly.write(words)

"""Markup: HTML tags that stand inside another format's text, such as Markdown."""

from __future__ import annotations

from html.parser import HTMLParser

from factcheck.models import Role, StyleKind
from factcheck.readers.assembly import Assembly, Place

_STYLES = {
    "b": StyleKind.BOLD,
    "strong": StyleKind.BOLD,
    "i": StyleKind.ITALIC,
    "em": StyleKind.ITALIC,
    "cite": StyleKind.ITALIC,
}
_BLOCKS: dict[str, Role | None] = {
    **dict.fromkeys(
        ("p", "div", "section", "article", "aside", "figure", "ul", "ol", "table", "tr", "td", "th")
    ),
    **dict.fromkeys(("header", "footer", "details", "summary", "dl", "dt", "dd", "pre", "center", "hr")),
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), Role.SUBHEAD),
    "li": Role.LIST,
    "blockquote": Role.QUOTE,
    "figcaption": Role.CAPTION,
    "caption": Role.CAPTION,
}
_UNREAD = frozenset({"script", "style", "template", "noscript", "iframe", "object", "svg", "head", "title"})


class Markup(HTMLParser):
    """Writes the text between tags into an assembly; tags become styles, links and paragraphs."""

    def __init__(self, assembly: Assembly) -> None:
        super().__init__(convert_charrefs=True)
        self._assembly = assembly
        self._open: list[tuple[str, Place, str]] = []
        self._unread = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a style, a link or a paragraph."""
        if tag in _UNREAD:
            self._unread += 1
        elif tag == "br":
            self._assembly.write("\n")
        elif tag == "a" or tag in _STYLES:
            address = next((value or "" for key, value in attrs if key == "href"), "")
            self._open.append((tag, self._assembly.here(), address))
        elif tag in _BLOCKS:
            self._begin(_BLOCKS[tag])

    def handle_endtag(self, tag: str) -> None:
        """End a style, a link or a paragraph; an end without its beginning is passed over."""
        if tag in _UNREAD:
            self._unread = max(0, self._unread - 1)
        elif tag in _BLOCKS:
            self._begin(None)
        elif self._open and any(tag == opened for opened, *_ in self._open[-8:]):
            while True:
                opened, start, address = self._open.pop()
                if opened == "a":
                    self._assembly.link(start, address)
                elif opened in _STYLES:
                    self._assembly.style(_STYLES[opened], start)
                if opened == tag:
                    break

    def handle_data(self, data: str) -> None:
        """Write text with its white space collapsed, as a page shows it."""
        if self._unread:
            return
        text = " ".join(data.split())
        if data[:1].isspace() and not self._assembly.ends_with_space():
            text = " " + text
        if text.strip() and data[-1:].isspace():
            text += " "
        self._assembly.write(text)

    def _begin(self, role: Role | None) -> None:
        self._open.clear()
        self._assembly.open(role, 1 if role in (Role.LIST, Role.SUBHEAD) else 0)

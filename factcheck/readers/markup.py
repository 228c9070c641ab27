"""Markup: HTML tags that stand within a line of another format, such as Markdown."""

from __future__ import annotations

from html.parser import HTMLParser

from factcheck.models import StyleKind
from factcheck.readers.assembly import Assembly, Place

_STYLES = {
    "b": StyleKind.BOLD,
    "strong": StyleKind.BOLD,
    "i": StyleKind.ITALIC,
    "em": StyleKind.ITALIC,
    "cite": StyleKind.ITALIC,
}


class InlineTags(HTMLParser):
    """Turns tags, each fed whole, into styles, links and line breaks of what is written between."""

    def __init__(self, assembly: Assembly) -> None:
        super().__init__(convert_charrefs=True)
        self._assembly = assembly
        self._open: list[tuple[str, Place, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a style or a link, or break the line."""
        if tag == "br":
            self._assembly.write("\n")
        elif tag == "a" or tag in _STYLES:
            address = next((value or "" for key, value in attrs if key == "href"), "")
            self._open.append((tag, self._assembly.here(), address))

    def handle_endtag(self, tag: str) -> None:
        """End a style or a link; an end without its beginning is passed over."""
        if not any(tag == opened for opened, *_ in self._open[-8:]):
            return
        while self._open:
            opened, start, address = self._open.pop()
            if opened == "a":
                self._assembly.link(start, address)
            else:
                self._assembly.style(_STYLES[opened], start)
            if opened == tag:
                break

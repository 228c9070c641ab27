"""Shows a report as it will read, without a browser: loads nothing and opens nothing."""

from __future__ import annotations

import re
from typing import Any

from PySide6.QtCore import QByteArray, QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QTextBrowser, QWidget

from factcheck.reports import HouseLook
from ui import theme

# The page's own style sheet is written for browsers and for paper; Qt knows a part of it only.
_PICTURE = "data:image/png;base64,"
_STYLE = """
body {{ font-size: 13px; color: #1f2328; }}
.h1 {{ font-family: '{serif}'; font-size: 26px; font-weight: 600; color: {title}; margin: 4px 0 8px 0; }}
.h2 {{ font-size: 11px; font-weight: 600; color: {section}; text-transform: uppercase; margin: 28px 0 8px; }}
.h3 {{ font-size: 13px; font-weight: 600; margin: 16px 0 4px 0; }}
.desk {{ font-weight: 600; margin: 0 0 12px 0; }}
.kicker, .facts, .where, .aside, .clutter, .byline, .caption {{ color: #5f6672; font-size: 12px; }}
.headline {{ font-family: '{serif}'; font-size: 20px; font-weight: 600; }}
.subhead {{ font-family: '{serif}'; font-size: 16px; font-weight: 600; }}
.body, .quote, .list, blockquote, .passage {{ font-family: '{serif}'; font-size: 15px; }}
blockquote {{ margin: 4px 16px 6px 16px; }}
.h4 {{ font-size: 12px; font-weight: 600; color: #5f6672; margin: 10px 0 2px 0; }}
.quiet {{ color: #5f6672; }}
sup {{ color: #5f6672; font-size: 16px; }}
th {{ color: #5f6672; font-weight: 400; text-align: left; padding-right: 12px; }}
.badge {{ font-size: 12px; font-weight: 600; }}
.stance {{ font-size: 12px; font-weight: 600; }}
del {{ color: #b42318; background-color: #fbe1dd; }}
ins {{ color: #16703f; background-color: #dff1e6; text-decoration: none; }}
.v-confirmed {{ background-color: #dff1e6; }}
.v-needs-change {{ background-color: #fcefc7; }}
.v-wrong {{ background-color: #fbe1dd; }}
.v-misleading {{ background-color: #fde6d2; }}
.v-unconfirmed {{ background-color: #e8eaed; }}
.v-to-check {{ background-color: #eef2f8; }}
{badges}
a {{ color: {accent}; text-decoration: none; }}
"""
_BADGES = {
    "confirmed": "#16703f",
    "needs-change": "#855900",
    "wrong": "#b42318",
    "misleading": "#9c4708",
    "unconfirmed": "#57606a",
    "to-check": "#2456a6",
    "not-a-fact": "#5f6672",
}
_HEADING = re.compile(r"<(/?)h([1-4])(?=[\s>])")
_SHEET = re.compile(r"<style>.*?</style>", re.DOTALL)


class Preview(QTextBrowser):
    """A sheet of paper with the report on it, light in every theme since that is how it prints."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setAccessibleName(self.tr("Preview"))
        self.setStyleSheet("QTextBrowser { background: #fffefb; color: #1f2328; padding: 12px 16px; }")

    def show_page(self, page: str, look: HouseLook) -> None:
        """Show a web page in a desk's look, keeping the place on it.

        Headings become paragraphs: Qt enlarges them beyond the size that a style sheet gives them.
        """
        place = self.verticalScrollBar().value()
        self.document().setDefaultStyleSheet(
            _STYLE.format(
                serif=theme.serif_family(),
                title=look.heading or "#1f2328",
                section=look.heading or "#5f6672",
                accent=look.accent or "#2456a6",
                badges="\n".join(f".badge.v-{name} {{ color: {ink}; }}" for name, ink in _BADGES.items()),
            )
        )
        plain = page if look.templates else _SHEET.sub("", page)
        self.setHtml(_HEADING.sub(_as_paragraph, plain))
        self.verticalScrollBar().setValue(place)

    def show_source(self, text: str) -> None:
        """Show a text as it stands in its file, keeping the place."""
        place = self.verticalScrollBar().value()
        self.setPlainText(text)
        self.verticalScrollBar().setValue(place)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Load nothing, whatever a report's text asks for, but the logo that stands in the page itself."""
        address = name.toString() if isinstance(name, QUrl) else name
        if not address.startswith(_PICTURE):
            return None
        return QImage.fromData(QByteArray.fromBase64(address.removeprefix(_PICTURE).encode()).data())


def _as_paragraph(heading: re.Match[str]) -> str:
    return "</p" if heading[1] else f'<p class="h{heading[2]}"'

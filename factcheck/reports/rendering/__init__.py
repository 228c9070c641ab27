"""Renderings: a composition becomes bytes, in the same way for every kind of document."""

from __future__ import annotations

from collections.abc import Callable

from factcheck.reports.composition import Composition
from factcheck.reports.formats import Format
from factcheck.reports.rendering import docx, html, markdown, pdf
from factcheck.sentences import say

Render = Callable[[Composition], bytes]

RENDERINGS: tuple[tuple[Format, Render], ...] = (
    (Format("html", say("Web page"), ".html", shows_pictures=True), html.render),
    (Format("markdown", say("Markdown"), ".md"), markdown.render),
    (Format("docx", say("Word document"), ".docx", is_text=False, shows_pictures=True), docx.render),
    (
        Format("pdf", say("PDF"), ".pdf", is_text=False, is_readable=False, shows_pictures=True),
        pdf.render,
    ),
)
"""Every format that a composition can be rendered in."""

"""Find quotations within a stretch."""

from __future__ import annotations

from factcheck.models import DetailKind
from factcheck.text.details.page import Page
from factcheck.text.marks import quotation_spans


def read(page: Page) -> None:
    """Note every quotation in the stretch; one that is not closed there ends with it."""
    stretch = page.text[page.start : page.end]
    for span in quotation_spans(stretch):
        start, end = page.start + span.start, page.start + span.end
        while end > start and page.text[end - 1].isspace():
            end -= 1
        if end - start > 1:
            page.add(DetailKind.QUOTATION, start, end)

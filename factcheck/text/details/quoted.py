"""Find quotations within a stretch."""

from __future__ import annotations

import re

from factcheck.models import DetailKind
from factcheck.text.details.page import Page
from factcheck.text.quotes.marks import quotation_spans

_MARK = re.compile(r"[“”„«»‟\"‘‚'’`](?<![^\W_]['’](?=[^\W_]))")
"""What could be a quotation mark: an apostrophe within a word could not."""


def read(page: Page) -> None:
    """Note every quotation in the stretch; one that is not closed there ends with it."""
    if not _MARK.search(page.text, page.start, page.end):
        return
    for span in quotation_spans(page.lexicon, page.text[page.start : page.end]):
        start, end = page.start + span.start, page.start + span.end
        while end > start and page.text[end - 1].isspace():
            end -= 1
        if end - start > 1:
            page.add(DetailKind.QUOTATION, start, end)

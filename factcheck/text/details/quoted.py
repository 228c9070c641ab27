"""Find quotations within a stretch."""

from __future__ import annotations

import re
from collections.abc import Iterable

from factcheck.models import DetailKind, Quotation
from factcheck.text.details.page import DetailPage
from factcheck.text.quotes import Said
from factcheck.text.quotes.marks import quotation_spans

_MARK = re.compile(r"[“”„«»‟\"‘‚'’`](?<![^\W_]['’](?=[^\W_]))")
"""What could be a quotation mark: an apostrophe within a word could not."""


def read(page: DetailPage, said: Iterable[Said] = ()) -> None:
    """Note every quotation in the stretch; one that is not closed there ends with it.

    A quotation that began before the stretch goes on in it: a later sentence of the same words.
    """
    for each in said:
        if isinstance(each, Quotation) and each.start < page.start < min(each.end, page.end):
            page.add(DetailKind.QUOTATION, page.start, min(each.end, page.end))
    if not _MARK.search(page.text, page.start, page.end):
        return
    for span in quotation_spans(page.lexicon, page.text[page.start : page.end]):
        start, end = page.start + span.start, page.start + span.end
        while end > start and page.text[end - 1].isspace():
            end -= 1
        if end - start > 1:
            page.add(DetailKind.QUOTATION, start, end)

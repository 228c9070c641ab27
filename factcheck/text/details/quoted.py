"""Find quotations within a stretch."""

from __future__ import annotations

import re

from factcheck.models import DetailKind
from factcheck.text.details.page import Page

_PAIR = re.compile(r"“[^“”]*”|(?<![\w\"])\"(?=\S)[^\"]*\"(?!\w)")


def read(page: Page) -> None:
    """Note every quotation that opens and closes within the stretch."""
    for match in _PAIR.finditer(page.text, page.start, page.end):
        page.add(DetailKind.QUOTATION, match.start(), match.end())

"""Find words of law and accusation, which can hurt a person."""

from __future__ import annotations

from factcheck.models import DetailKind
from factcheck.text.details.page import DetailPage


def legal(page: DetailPage, start: int, end: int) -> int:
    """Read a word of law or accusation, but not «crime» where it only says what figures are about."""
    law = page.lexicon.law
    if law.COUNTED.match(page.text, end, page.end) and page.text[start:end].lower() == law.COUNTED_WORD:
        return end
    word = page.text[start:end]
    return page.add(DetailKind.LEGAL, start, end, law.LEGAL.get(word) or law.LEGAL[word.lower()])


def charged(page: DetailPage, start: int, end: int) -> int:
    """Read «charged with», and «charges» where they are brought, not paid."""
    law = page.lexicon.law
    if page.text[start:end].lower() == law.CHARGED:
        brought = law.BROUGHT.match(page.text, end, page.end) is not None
    else:
        brought = page.before(start) in law.ACCUSING or page.text.startswith(law.AGAINST, end, page.end)
    return page.add(DetailKind.LEGAL, start, end, law.CHARGE) if brought else end

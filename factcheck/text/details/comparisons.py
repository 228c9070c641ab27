"""Find comparisons and causes: wording that ties two things together."""

from __future__ import annotations

from factcheck.models import DetailKind
from factcheck.text.details.page import DetailPage


def factor(page: DetailPage, start: int, end: int) -> int:
    """Read «doubled», «twice», «fivefold»."""
    degrees = page.lexicon.degrees
    if degrees.FACTOR_NOT.match(page.text, end, page.end):
        return end
    word = page.text[start:end].lower()
    if word in degrees.ALSO_NOUNS and not degrees.DOUBLE_FOLLOWED.match(page.text, end, page.end):
        return end
    if word == degrees.TWICE and not degrees.TWICE_FOLLOWED.match(page.text, end, page.end):
        return end
    return page.add(DetailKind.COMPARISON, start, end, degrees.FACTORS[word])


def comparative(page: DetailPage, start: int, end: int) -> int:
    """Read «higher than», «more expensive than»; a mere bound such as «more than 20» is none."""
    degrees = page.lexicon.degrees
    text = page.text
    than = degrees.THAN.match(text, end, page.end)
    if than is None:
        return end
    direct = than[0].strip() == degrees.THAN_WORD
    if (
        direct
        and text[start:end].lower() in degrees.BOUNDS
        and not degrees.MORE_THAN.match(text, start, page.end)
    ):
        return end
    if (
        direct
        and text[start:end].lower() in degrees.NOT_OF_FIGURES
        and text[than.end() + 1 : than.end() + 2].isdigit()
    ):
        return end
    return page.add(DetailKind.COMPARISON, start, than.end())


def change(page: DetailPage, start: int, end: int) -> int:
    """Read «rose 5 percent», «fell from»: a change that rests on two figures."""
    if not page.lexicon.degrees.CHANGED_BY.match(page.text, end, page.end):
        return end
    return page.add(DetailKind.COMPARISON, start, end)


def phrase(page: DetailPage, start: int, end: int) -> int:
    """Read a fixed phrase of cause or comparison at its chief word."""
    degrees = page.lexicon.degrees
    word = page.text[start:end].lower()
    rest = degrees.PHRASES[word].match(page.text, end, page.end)
    if rest is None:
        return end
    lead = degrees.NEEDS_IN.get(word, "")
    if lead:
        if not page.text[max(page.start, start - len(lead)) : start].lower().endswith(lead):
            return end
        start -= len(lead)
    kind = DetailKind.CAUSE if word in degrees.CAUSES else DetailKind.COMPARISON
    start = _lead_in(page, start, degrees.LEADS.get(word, ()))
    return page.add(kind, start, rest.end())


def _lead_in(page: DetailPage, start: int, leads: tuple[str, ...]) -> int:
    """Return the start moved back over the longest of the given words that stands before it."""
    for lead in leads:
        if start - len(lead) >= page.start and page.text.startswith(lead, start - len(lead)):
            return start - len(lead)
    return start

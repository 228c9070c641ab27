"""Find offices, callings and institutions written small: «spokesman John Kirby», «tribunal de Nîmes»."""

from __future__ import annotations

import re

from factcheck.models import DetailKind
from factcheck.text.details.page import DetailPage

_NEXT_WORD = re.compile(r"[ \u00a0](\w+)")


def role(page: DetailPage, start: int, end: int) -> int:
    """Note an office written small: «spokesman John Kirby», «, president of the bank»."""
    people = page.lexicon.people
    text = page.text
    end = _past_adjective(page, end)
    after_comma = (
        text[max(page.start, start - 2) : start] == ", " or page.before(start) in people.BEFORE_A_ROLE
    )
    of_something = text.startswith(people.ROLE_LINKS, end)
    if not (_stands_before_name(page, end) or (after_comma and of_something)):
        return end
    low = max(page.start, start - 12)
    modifier = page.lexicon.names.ROLE.search(text, low, start)
    page.add(DetailKind.TITLE, modifier.start() if modifier else start, end)
    return end


def calling(page: DetailPage, start: int, end: int) -> int:
    """Note a calling written small before a name: «le peintre Jurica Ribar»."""
    if _stands_before_name(page, end):
        page.add(DetailKind.TITLE, start, end)
    return end


def institution(page: DetailPage, start: int, end: int) -> int:
    """Note an institution whose head is written small: «tribunal correctionnel de Nîmes»."""
    subject = page.lexicon.organisations.ON_SUBJECT.match(page.text, end, page.end)
    if subject is None:
        return end
    within = [each for each in page.found if start <= each.start and each.end <= subject.end()]
    page.found[:] = [each for each in page.found if each not in within]  # the town is part of the name
    return page.add(DetailKind.ORGANISATION, start, subject.end())


def _stands_before_name(page: DetailPage, end: int) -> bool:
    run = page.run_from(end)
    return run is not None and run[0] == end + 1


def _past_adjective(page: DetailPage, end: int) -> int:
    """Return where the adjective behind an office ends: «directeur général»."""
    more = _NEXT_WORD.match(page.text, end, page.end)
    return more.end() if more and more[1] in page.lexicon.people.AFTER_A_ROLE else end

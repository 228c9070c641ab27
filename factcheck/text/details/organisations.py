"""Tell an organisation by the words of its name, and where that name ends."""

from __future__ import annotations

from factcheck.text.details.page import DetailPage
from factcheck.text.lexicon import Lexicon


def is_organisation(lexicon: Lexicon, words: list[str]) -> bool:
    """Tell whether a run of capitalised words names an organisation."""
    organisations = lexicon.organisations
    if " ".join(words[:2]) in organisations.ORGANISATIONS:
        return True
    if words[-1] in organisations.ORG_ENDINGS or (
        words[-1] in organisations.ORGANISATIONS and words[0] not in lexicon.people.GIVEN_NAMES
    ):
        return True
    if organisations.OF in words or organisations.FOR in words:
        return bool(organisations.ORG_OPENINGS.intersection(words)) or any(
            word in organisations.ORG_ENDINGS for word in words[:-1]
        )
    return words[0] in organisations.ORG_HEADS or (words[-1].isupper() and len(words[-1]) > 2)


def organisation_end(page: DetailPage, end: int, words: list[str]) -> int:
    """Return the end of «Department of Health and Human Services»; elsewhere «and» parts two names."""
    organisations = page.lexicon.organisations
    if words[-1] in organisations.COMMITTEES:
        subject = organisations.ON_SUBJECT.match(page.text, end, page.end)
        return subject.end() if subject else end
    if organisations.OF in words or organisations.FOR in words or words[-1] in organisations.FIRST_HALVES:
        more = organisations.AND_MORE.match(page.text, end, page.end)
        return more.end() if more and more["first"] in organisations.SECOND_HALVES else end
    return end

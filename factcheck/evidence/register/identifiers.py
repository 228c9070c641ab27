"""Identifiers: numbers with check digits, so that an invented reference shows without asking anybody."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.models import Source
from factcheck.sentences import Sentence, say

_DOI = re.compile(r"10\.\d{4,9}/\S+")
_DOI_IN = re.compile(r"(?:doi:\s*|https?://(?:dx\.)?doi\.org/)?(10\.\d{4,9}/\S+)", re.IGNORECASE)
_LABELLED = re.compile(
    r"\b(ISBN|ISSN|ORCID|IBAN)(?:-1[03])?[:\s]+((?:https?://orcid\.org/)?[0-9A-Z][0-9A-Zx -]{6,40})",
)


def doi_of(text: str) -> str:
    """Return the DOI that a text is, in small letters and without address, or nothing."""
    found = _DOI_IN.fullmatch(text.strip())
    return found[1].lower() if found else ""


def isbn_of(text: str) -> str:
    """Return an ISBN as thirteen digits, or nothing where it is none."""
    from stdnum import isbn

    try:
        return str(isbn.to_isbn13(isbn.validate(text)).replace("-", "").replace(" ", ""))
    except Exception as error:  # stdnum has one root of its errors, ValidationError
        if type(error).__module__ != "stdnum.exceptions":
            raise
        return ""


def doubts(source: Source) -> list[Sentence]:
    """Return a sentence for each number of a source that cannot be right."""
    found = []
    if source.isbn.strip() and not isbn_of(source.isbn):
        found.append(
            say("“{number}” is no {kind}: its check digit is wrong.", number=source.isbn, kind="ISBN")
        )
    if source.doi.strip() and not _DOI.fullmatch(doi_of(source.doi) or source.doi.strip()):
        found.append(say("“{number}” is no DOI: one begins with 10 and a slash.", number=source.doi))
    for kind, number in _labelled(f"{source.title}\n{source.note}"):
        found.append(say("“{number}” is no {kind}: its check digit is wrong.", number=number, kind=kind))
    return found


def _labelled(text: str) -> Iterator[tuple[str, str]]:
    """Yield the numbers in a text that are called something which their check digit denies.

    An ORCID is an ISNI of a range of its own, with the same check digit (ISO 27729).
    """
    found = list(_LABELLED.finditer(text))
    if not found:
        return  # most name none, and need not wait for the checks to be read
    from stdnum import iban, isbn, isni, issn

    checks = {"ISBN": isbn, "ISSN": issn, "ORCID": isni, "IBAN": iban}
    for match in found:
        number = " ".join(match[2].split()).removeprefix("https://orcid.org/")
        words = number.split(" ")
        # What follows the number on the line may look like more of it: any beginning of it may be meant.
        if not any(checks[match[1]].is_valid("".join(words[:end])) for end in range(1, len(words) + 1)):
            yield match[1], number

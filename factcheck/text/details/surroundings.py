"""Look around a name in the text: where it stands in its sentence, and how it is written elsewhere."""

from __future__ import annotations

import re

from factcheck.text.details.page import DetailPage
from factcheck.text.lexicon.forms import WORD

REACH = 3000
"""Code points on either side that are looked through: a name takes as long in a book as in an article."""
_LOOKED_AT = 8
_AT_SENTENCE_START = re.compile(
    r"""[.!?:\n“”"‘(\[—–•*#>-]['’)\]]*(?:\[[a-z ]{0,5}\d{0,3}\](?::[\d–-]+)?|[⁰¹²³⁴-⁹†‡])*[\s“"‘'(\[]*$"""
)

_LAND_FOLLOWS = re.compile(rf",\s((?:[A-Z]\.){{2,4}}|{WORD}(?: [A-Z][a-z]+)?)")


def opens_sentence(page: DetailPage, start: int) -> bool:
    """Tell whether a word stands where any word would be capitalised."""
    text = page.text
    if start > 1 and text[start - 1] == " ":  # most names, told without the pattern
        before = text[start - 2]
        if before.isalpha() or before == ",":
            return False
        if before in ".!?:":
            return True
    head = text[max(0, start - 16) : start]  # a note's mark may stand between
    return start == 0 or not head.strip() or _AT_SENTENCE_START.search(head) is not None


def is_word_near(page: DetailPage, start: int, word: str) -> bool:
    """Tell whether a word is written small around a place."""
    low, high = max(0, start - REACH), min(len(page.text), start + REACH)
    return written(page.text, word.lower(), low, high) >= 0


def written(text: str, word: str, low: int, high: int) -> int:
    """Return where a whole word stands behind a space, -1 where it does not; looks at few of its places."""
    at = text.find(f" {word}", low, high)
    for _ in range(_LOOKED_AT):
        if at < 0 or not text[at + 1 + len(word) : at + 2 + len(word)].isalnum():
            break
        at = text.find(f" {word}", at + 1, high)
    else:
        return -1
    return at + 1 if at >= 0 else -1


def is_known_person(page: DetailPage, start: int, end: int) -> bool:
    """Tell whether the name stands nearby after a first name or a form of address."""
    people = page.lexicon.people
    text, name = page.text, page.text[start:end]
    low, high = max(0, start - REACH), min(len(text), end + REACH)
    at = text.find(f" {name}", low, high)
    for _ in range(4):
        if at < 0:
            break
        before = page.before(at).title()
        if before in people.GIVEN_NAMES or before in people.HONORIFICS:
            return True
        at = text.find(f" {name}", at + 1, high)
    return False


def lies_in_land(page: DetailPage, end: int) -> bool:
    """Tell whether a land stands behind a name: «Halm, Ohio»."""
    places = page.lexicon.places
    follows = _LAND_FOLLOWS.match(page.text, end, min(len(page.text), page.end + 1))
    return follows is not None and (
        follows[1] in places.LAND or follows[1].rstrip(".") in places.SHORT_STATES
    )

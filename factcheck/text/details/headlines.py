"""Find the names in a headline that capitalises its words, where capitals show none."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.text.details.page import DetailPage
from factcheck.text.details.surroundings import REACH, is_word_near, opens_sentence, written

_LONGEST_HEADLINE = 200


def is_in_title_case(page: DetailPage, start: int, end: int) -> bool:
    """Tell whether the line around `start`, up to `end`, capitalises its words, as headlines do.

    Capitals show no names there; a short line is told by a small word behind its first that has one too:
    «How To Book a Flight». Looks back no further than a headline is long.
    """
    text, openers = page.text, page.lexicon.names.OPENERS
    low = max(0, end - _LONGEST_HEADLINE - 1)
    line = text.rfind("\n", low, start) + 1 if start > low else 0
    if (not line and low) or end - line > _LONGEST_HEADLINE:
        return False
    wording = text[line:end].split()
    longer = [word for word in wording if len(word) > 3 and word[0].isalpha()]
    capitals = sum(word[0].isupper() for word in longer)
    told = len(longer) >= 2 and any(word in openers for word in wording[1:])
    return (told or len(longer) >= 4) and capitals > 0.8 * len(longer) and not wording[-1].endswith(".")


def named_in(page: DetailPage, start: int, text: str) -> Iterator[tuple[int, list[str]]]:
    """Yield what a run of a headline names, by its place and words: what elsewhere is a name, or is known."""
    at, begin, part = start, start, list[str]()
    for word in text.replace("\u00a0", " ").split(" "):
        if word in page.lexicon.names.LINKS or _is_known(page, at, word):
            begin = begin if part else at
            part.append(word)
        else:
            yield begin, _without_last_word(page, begin, part)
            part = []
        at += len(word) + 1
    yield begin, _without_last_word(page, begin, part)


def _without_last_word(page: DetailPage, start: int, words: list[str]) -> list[str]:
    """Return what a headline names without a first name at its end that is a word there: «Museum Will»."""
    people, last = page.lexicon.people, words[-1] if words else ""
    behind_given = len(words) > 1 and words[-2] in people.GIVEN_NAMES
    if last in people.ALSO_WORDS and not behind_given and is_word_near(page, start, last):
        return words[:-1]
    return words


def _is_known(page: DetailPage, start: int, word: str) -> bool:
    """Tell whether a word of a headline is a name by itself, or is written as one in the article."""
    lexicon = page.lexicon
    bare = word.removesuffix("s").rstrip("’'") if word.endswith(("’s", "'s")) else word.rstrip("’'")
    known = (lexicon.people.GIVEN_NAMES, lexicon.people.TITLE_HEADS, lexicon.places.PLACES)
    if any(word in names for names in known) or word in lexicon.organisations.ORGANISATIONS:
        return True
    if word.isupper() or bare in lexicon.names.OPENERS:
        return word.isupper()
    text, high = page.text, min(len(page.text), start + REACH)
    low = text.find("\n", start)
    if low < 0 or written(text, bare.lower(), low, high) >= 0:
        return False  # a common word, whatever it is capitalised in elsewhere
    other = written(text, bare, low, high)
    return other >= 0 and not opens_sentence(page, other)

"""Find appositions that state a fact: «the ferry, the oldest on the lake, …»."""

from __future__ import annotations

import re

from factcheck.models import DetailKind
from factcheck.text.details.page import DetailPage
from factcheck.text.lexicon import Lexicon

_CLOSE = re.compile(r"[^,;:.!?“”\"()\n—–]{1,140}")


_CLAUSE = re.compile(r"[.!?:;—–\n“”\"]\s*|,\s")


def read(page: DetailPage) -> None:
    """Note each stretch between commas that says what the noun before it is."""
    appositions = page.lexicon.appositions
    text, reached = page.text, page.start
    for match in appositions.OPEN.finditer(text, page.start, page.end):
        start = match.start("head")
        if match.start() < reached or not _after_noun(page.lexicon, text, page.start, match.start()):
            continue
        if _after_adverbial(page.lexicon, text, page.start, match.start()):
            continue
        end = _end(page, start)
        if end and not appositions.VERB.search(text, start, end):
            reached = end
            _note(page, start, end)


def _note(page: DetailPage, start: int, end: int) -> None:
    """Note an apposition, parted where it states two things."""
    joint = page.lexicon.appositions.AND.search(page.text, start + 8, end)
    if joint and joint.start() > start + 12 and end - joint.end() > 12:
        page.add(DetailKind.APPOSITION, start, joint.start())
        page.add(DetailKind.APPOSITION, joint.end(), end)
        return
    page.add(DetailKind.APPOSITION, start, end)


def _end(page: DetailPage, start: int) -> int:
    """Return where a stretch closes with a comma, dash or full stop; 0 where it goes on as a list."""
    appositions = page.lexicon.appositions
    text, at = page.text, start
    while True:
        body = _CLOSE.match(text, at, page.end)
        if body is None:
            break
        at = body.end()
        if at - start > 160:
            return 0
        dot = appositions.DOT_INSIDE.match(text, at, page.end)
        if dot is None:
            break
        at = dot.end()
    if at - start < 4 or (at < page.end and text[at] not in ",.;—–\n "):
        return 0
    if appositions.LIST.match(text, at, page.end):
        return 0
    return at


def _after_adverbial(lexicon: Lexicon, text: str, low: int, comma: int) -> bool:
    """Tell whether what the comma closes is an adverbial («At his cookout, the band leader …»)."""
    head = text[max(low, comma - 120) : comma]
    opened = list(_CLAUSE.finditer(head))
    clause = head[opened[-1].end() if opened else 0 :]
    return clause.partition(" ")[0] in lexicon.appositions.ADVERBIAL


def _after_noun(lexicon: Lexicon, text: str, low: int, comma: int) -> bool:
    """Tell whether a name, or a noun with its article, stands before the comma."""
    words = text[max(low, comma - 48) : comma].split()
    if not words or not words[-1][-1:].isalnum():
        return False
    if words[-1][:1].isupper():
        return True
    return any(word.lower() in lexicon.appositions.ARTICLES for word in words[-4:-1])

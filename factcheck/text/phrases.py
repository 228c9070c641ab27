"""Cut a paragraph into words and sentences, with each quotation as one word."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

from factcheck.models import Span

_WORD = re.compile(
    r"(?:Mr|Mrs|Ms|Dr|Rep|Reps|Sen|Sens|Gov|Gen|Lt|Col|Sgt|Capt|Cmdr|Adm|Maj|Prof|Rev|Hon|Jr|Sr|St|Del|Atty"
    r"|Supt|Pres|Messrs|No|vs|Inc|Corp|Co|Ltd|Bros|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Ala|Ariz|Ark"
    r"|Calif|Colo|Conn|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex"
    r"|Va|Vt|Wash|Wis|Wyo|Univ|Dept|etc|e\.g|i\.e|a\.m|p\.m)\."
    r"|(?:[A-Za-z]\.){2,}"
    r"|[A-Z]\.(?=\s?(?:[A-Z]|$))"
    r"|['’](?:s|re|ve|d|ll|m)\b"
    r"|[@#]?[^\W_](?:[^\W_]|[-&](?=[^\W_])|['’](?!(?:s|re|ve|d|ll|m)\b)(?=[^\W\d_])|\.(?=[^\W_])|_)*"
    r"|--+|\.{3}|[^\w\s]"
)
_ENDS = frozenset(".!?…")


class Word(NamedTuple):
    """A word, a mark of punctuation or a whole quotation, at its place in the text."""

    start: int
    end: int
    low: str
    kind: str
    """«C» begins with a capital, «w» does not, «n» a number, «p» punctuation, «q» a quotation."""


@dataclass(slots=True)
class Paragraph:
    """A paragraph as words; `sentences` holds the index of each sentence's first word."""

    words: list[Word]
    sentences: list[int]
    first: int = 0
    """Number of its first quotation within the text."""


def read(text: str, start: int, end: int, quotations: list[Span]) -> Paragraph:
    """Cut text[start:end] into words; each quotation, all within it and in order, is one word."""
    words: list[Word] = []
    position = start
    for quotation in quotations:
        _add_words(words, text, position, quotation.start)
        words.append(Word(quotation.start, quotation.end, "“", "q"))
        position = quotation.end
    _add_words(words, text, position, end)
    return Paragraph(words, _sentences(text, words))


def _add_words(words: list[Word], text: str, start: int, end: int) -> None:
    for match in _WORD.finditer(text, start, end):
        token = match.group()
        head = token[0]
        if head.isalpha() or head in "@#":
            kind = "C" if head.isupper() or head == "@" else "w"
        elif head.isdigit():
            kind = "n"
        elif len(token) > 1 and head in "'’":
            kind = "w"
        else:
            kind = "p"
        words.append(Word(match.start(), match.end(), token.lower(), kind))


def _sentences(text: str, words: list[Word]) -> list[int]:
    """Return the index of each sentence's first word; always at least one."""
    starts = [0]
    for index in range(1, len(words)):
        word, before = words[index], words[index - 1]
        if word.start == before.end or word.kind not in "Cqn":
            continue
        if before.kind == "p":
            if before.low[0] in _ENDS or (before.low in ")]" and index > 1 and words[index - 2].low in _ENDS):
                starts.append(index)
        elif before.kind == "q" and ends_sentence(text, before):
            starts.append(index)
    return starts


def ends_sentence(text: str, quotation: Word) -> bool:
    """Tell whether the quotation's last words end a sentence."""
    return last_mark(text, quotation) in _ENDS


def last_mark(text: str, quotation: Word) -> str:
    """Return the last character of a quotation before its closing mark; empty when there is none."""
    at = quotation.end - 1
    while at > quotation.start and text[at] in "”\"'’» ":
        at -= 1
    return text[at] if at > quotation.start else ""

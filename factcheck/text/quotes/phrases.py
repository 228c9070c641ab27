"""Cut a paragraph into words and sentences, with each quotation as one word."""

from __future__ import annotations

import re

from msgspec import Struct
from msgspec.structs import replace

from factcheck.models import Quotation, Span
from factcheck.text.lexicon import Lexicon

_INITIALS = re.compile(r"[a-z](?:\.[a-z])+$")
_ENDS = frozenset(".!?…")
_CLOSING = frozenset("”“„«»‹›‘‚’\"' \u00a0\u202f")
_NEXT_WORD = re.compile(r"\s([^\W_]+)")


class Word(Struct, frozen=True, gc=False):
    """A word, a mark of punctuation or a whole quotation, at its place in the text."""

    start: int
    end: int
    low: str
    kind: str
    """«C» begins with a capital, «w» does not, «n» a number, «p» punctuation, «q» a quotation."""


class Words(list[Word]):
    """The words of a paragraph, with the lexicon that they are read by."""

    def __init__(self, lexicon: Lexicon) -> None:
        super().__init__()
        self.lexicon = lexicon
        self.grammar, self.saying = lexicon.grammar, lexicon.saying  # asked for at nearly every word
        self.named: frozenset[int] = frozenset()
        """Quotations that are names or titles of works, and may stand inside a noun phrase."""


class CutParagraph(Struct):
    """A paragraph as words; `sentences` holds the index of each sentence's first word."""

    words: Words
    sentences: list[int]


def read(lexicon: Lexicon, text: str, start: int, end: int, quotations: list[Span]) -> CutParagraph:
    """Cut text[start:end] into words; each quotation, all within it and in order, is one word."""
    words = Words(lexicon)
    position = start
    for quotation in quotations:
        _add_words(words, text, position, quotation.start)
        words.append(Word(quotation.start, quotation.end, "“", "q"))
        position = quotation.end
    _add_words(words, text, position, end)
    if not lexicon.orders_freely:
        _name_months(words, text)
    return CutParagraph(words, _sentences(text, words))


def _name_months(words: Words, text: str) -> None:
    """Keep the capital of a month that is somebody's name, since it is no time there: Theresa May."""
    months = words.grammar.ALSO_NAMES
    for at in [at for at, word in enumerate(words) if word.low in months]:
        if words[at].kind == "C" and _is_a_name(words, at):
            words[at] = replace(words[at], low=text[words[at].start : words[at].end])


def _is_a_name(words: Words, at: int) -> bool:
    """Tell whether a first name, a title or a verb of saying beside a month shows that somebody is meant."""
    people, grammar, saying = words.lexicon.people, words.grammar, words.saying
    before = words[at - 1] if at else None
    after = words[at + 1] if at + 1 < len(words) else None
    if after is not None and after.kind == "n":
        return False
    if before is not None and before.kind == "C":
        head = before.low.rstrip(".").capitalize()
        if head in people.GIVEN_NAMES or head in people.TITLES:
            return True
    if before is not None and (before.low in grammar.PREPOSITIONS or before.low in grammar.DETERMINERS):
        return False
    if after is not None and after.kind == "C" and after.low not in grammar.TIMES:
        return True
    speaks = after is not None and after.low in saying.PLAIN
    spoken = before is not None and before.low in saying.PLAIN and (after is None or after.kind == "p")
    return speaks or spoken


class _Kinds(dict[str, str]):
    """The kind of a word by its first character, kept once it is known."""

    def __missing__(self, head: str) -> str:
        """Tell the kind of a character that has not been seen before."""
        letter = "C" if head.isupper() else "w"
        self[head] = letter if head.isalpha() else "n" if head.isdigit() else "p"
        return self[head]


_KINDS = _Kinds()


def _add_words(words: Words, text: str, start: int, end: int) -> None:
    first, add, kinds = len(words), words.append, _KINDS  # bound once: every word of an article comes by here
    lexicon = words.lexicon
    pattern = lexicon.reported.WORD if lexicon.orders_freely else lexicon.grammar.WORD
    for match in pattern.finditer(text, start, end):
        token = match[0]
        kind = kinds[token[0]]
        if kind == "p":
            if (
                token == "."
                and len(words) > first
                and _is_abbreviation(words.lexicon, words[-1], text, match.start(), end)
            ):
                last = words[-1]
                words[-1] = Word(last.start, match.end(), last.low + ".", last.kind)
                continue
            if len(token) > 1 and token[0] in "@#'’":
                kind = "C" if token[0] == "@" else "w"
        low, high = match.span()
        add(Word(low, high, token.lower(), kind))


def _is_abbreviation(lexicon: Lexicon, word: Word, text: str, stop: int, end: int) -> bool:
    """Tell whether the full stop at `stop` belongs to the word before it."""
    grammar = lexicon.grammar
    if word.end != stop or word.kind == "p":
        return False
    if lexicon.orders_freely:
        if text[word.start : word.end] in lexicon.reported.ABBREVIATED:
            return True
        if lexicon.sentences.ORDINAL.fullmatch(word.low):
            following = _NEXT_WORD.match(text, stop + 1, end)
            return following is not None and following[1] not in lexicon.sentences.OPENERS
    if word.low in grammar.ABBREVIATED:
        return word.kind == "C" or word.low in grammar.SMALL_ABBREVIATED
    if len(word.low) == 1:
        initial = text[stop + 1 : min(stop + 3, end)].strip()
        return word.kind == "C" and (not initial or initial[0].isupper())
    return len(word.low) < 8 and _INITIALS.match(word.low) is not None


def _sentences(text: str, words: Words) -> list[int]:
    """Return the index of each sentence's first word; always at least one."""
    starts = [0]
    for index in [at for at, word in enumerate(words[:-1], 1) if word.kind in "pq"]:
        word, before = words[index], words[index - 1]
        if word.start == before.end or word.kind not in "Cqn":
            continue
        if _closes_note(words, index):
            before = words[index - 4]  # «“… in May.” [6] The council»: the mark of a note stands between
        if before.kind == "q":
            ends = ends_sentence(text, before)
        else:
            ends = before.low[0] in _ENDS or (
                before.low in ")]" and index > 1 and words[index - 2].low in _ENDS
            )
        if ends:
            starts.append(index)
    return starts


def _closes_note(words: Words, index: int) -> bool:
    """Tell whether the mark of a note stands before a word: a number in square brackets."""
    if index < 4 or words[index - 1].low != "]":
        return False
    return words[index - 2].kind == "n" and words[index - 3].low == "["


def ends_sentence(text: str, quotation: Word) -> bool:
    """Tell whether the quotation's last words end a sentence."""
    return last_mark(text, quotation) in _ENDS


def last_mark(text: str, quotation: Word | Quotation) -> str:
    """Return the last character of a quotation before its closing mark; empty when there is none."""
    at = quotation.end - 1
    while at > quotation.start and text[at] in _CLOSING:
        at -= 1
    return text[at] if at > quotation.start else ""

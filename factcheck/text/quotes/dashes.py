"""Find speech that a dash opens at a paragraph's head: «– Wir gehen, sagte Weber.», «—Sí —dijo ella—.»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.models import Span
from factcheck.text.lexicon import Lexicon

_OPENS = re.compile(r"^[—–―](?=[ \u00a0\u202f]?[^\W_])", re.MULTILINE)
_TO_CUE = re.compile(
    r"(?P<mark>[,?!…])[  ](?:[—–―] ?)?(?=(?P<word>[^\W\d_]+))|\s[—–―] ?(?=(?P<inserted>[^\W\d_]+))"
)
_CUE_ENDS = re.compile(r"[—–―][.,;:]?\s?|[.:]\s+(?P<dash>[—–―]\s?)?")


def speech_spans(lexicon: Lexicon, text: str, taken: list[Span]) -> list[Span]:
    """Return the stretches of speech that dashes open, the dash included, where no other mark quotes.

    Where the language opens no dialogue so by custom, only a paragraph with a verb of saying counts.
    """
    found: list[Span] = []
    number = 0
    for opening in _OPENS.finditer(text):
        end = text.find("\n", opening.start())
        end = len(text) if end < 0 else end
        while number < len(taken) and taken[number].end <= opening.start():
            number += 1
        if number < len(taken) and taken[number].start < end:
            continue
        found += _spans(lexicon, text, opening.start(), end)
    return found


def _spans(lexicon: Lexicon, text: str, start: int, end: int) -> Iterator[Span]:
    """Yield the speech of one paragraph, in parts where a cue interrupts it."""
    custom = lexicon.quoting.SPEECH_DASH
    at = start
    while at < end:
        cue = next((each for each in _TO_CUE.finditer(text, at + 1, end) if _speaks(lexicon, each)), None)
        if cue is None:
            if custom or at > start:
                yield _trimmed(text, at, end)
            return
        yield _trimmed(text, at, cue.end("mark") if cue["mark"] else cue.start())
        closing = _CUE_ENDS.search(text, cue.end(), end)
        if closing is None or not (custom or closing["dash"]):
            return
        at = closing.end()


def _speaks(lexicon: Lexicon, cue: re.Match[str]) -> bool:
    word = (cue["word"] or cue["inserted"]).lower()
    reported = lexicon.reported
    return word in reported.SAYING or word in reported.BEHIND or word in reported.HAVE


def _trimmed(text: str, start: int, end: int) -> Span:
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)

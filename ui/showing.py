"""What Qt shows of a text: one character for another, so that every offset stays what it was."""

import re

_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f\x85\u2028\u2029]")
_UNSHOWABLE = re.compile("[\ud800-\udfff\ufdd0\ufdd1\ufffc\ufffe\uffff]")
"""What Qt would take for the edge of a frame, an embedded object or a mark of the order of bytes."""
_BYTE_ORDER_MARK, _WORD_JOINER = "\ufeff", "\u2060"
_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001eeff]"
)
_ENDLESS = 4000
"""Letters: Qt takes 2 ms over such a word, but 230 ms over one of 80,000, the square of its length."""


def showable(text: str) -> str:
    """Return a text with what Qt cannot show replaced; tabs and line ends stay."""
    shown = _CONTROL.sub(" ", text)
    if shown.isascii():
        return shown
    return _UNSHOWABLE.sub("\ufffd", shown).replace(_BYTE_ORDER_MARK, _WORD_JOINER)


def is_bidirectional(text: str) -> bool:
    """Tell whether some of a text runs from right to left."""
    return not text.isascii() and _RIGHT_TO_LEFT.search(text) is not None


def is_endless(text: str) -> bool:
    """Tell whether a text has a word without end: Qt looks through all of it for each line, for seconds."""
    return len(text) >= _ENDLESS and max(map(len, text.split()), default=0) >= _ENDLESS

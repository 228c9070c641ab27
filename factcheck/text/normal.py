"""The one normal form of text, before anything counts offsets in it."""

from __future__ import annotations

import re
import unicodedata

_LINE_END = re.compile("\r\n?|[\u2028\u2029]")
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


def normalise(text: str) -> str:
    """Return the text in the form that all offsets are counted in.

    CRLF, CR, U+2028 and U+2029 become LF; a leading byte order mark and every NUL go; a lone
    surrogate becomes U+FFFD, so that the text can always be stored as UTF-8; what is left is
    composed (NFC). No-break spaces stay: they are part of what the writer set.

    Idempotent: normalising twice gives the same text as normalising once.
    """
    if text.isascii() and "\r" not in text and "\0" not in text:
        return text
    text = text.replace("\0", "").lstrip("\ufeff")
    text = _LINE_END.sub("\n", text)
    text = _LONE_SURROGATE.sub("\ufffd", text)
    return unicodedata.normalize("NFC", text)

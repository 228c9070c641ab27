"""Encodings: the text in a file's bytes, whatever program wrote them."""

from __future__ import annotations

import codecs
import re
import unicodedata

from factcheck.errors import ReadingError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_WESTERN = ("cp1252", "mac-roman", "latin-1")
_EXTINCT = ("mac_cyrillic", "mac_greek", "mac_turkish", "mac_latin2", "mac_iceland")
"""Code pages that nothing has written since 2001, but that are easily taken for those of Windows."""
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f\ufffe\uffff]")
_MOST_CONTROLS = 0.01
"""Share of control characters above which bytes are no text."""
_MANY_HIGH = 0.15
"""Western text has one accented letter or curly quote in eight characters at the most."""
_SAMPLE = 200_000


def decode(data: bytes, called: str) -> str:
    """Decode bytes as text: by their mark, else UTF-8, else UTF-16, else the likeliest code page.

    Control characters are dropped, a form feed ends a line. Raises ``ReadingError`` where the
    bytes are no text; ``called`` names the file in that sentence.
    """
    text = _decoded(data)
    if text is None or _is_binary(text):
        raise ReadingError("{file} is not a text that can be read: it holds binary data.", file=called)
    return _CONTROL.sub("", text.replace("\x0c", "\n").replace("\x0b", "\n"))


def _decoded(data: bytes) -> str | None:
    for mark, codec in _MARKS:
        if data.startswith(mark):
            return data.decode(codec, errors="replace")
    wide = _utf16_without_mark(data)
    if wide:
        return data.decode(wide, errors="replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        # One broken byte in a long UTF-8 file is damage, not another encoding.
        if _is_damaged_utf8(data, error):
            return data.decode("utf-8", errors="replace")
    if b"\0" in data[:_SAMPLE]:
        return None
    high = sum(byte > 127 for byte in data[:_SAMPLE]) / len(data[:_SAMPLE])
    return _western(data) if high < _MANY_HIGH else _guessed(data)


def _utf16_without_mark(data: bytes) -> str:
    sample = data[:2000]
    if len(sample) < 4 or len(data) % 2:
        return ""
    half = len(sample) // 2
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if odd > half * 0.6 and even < half * 0.05:
        return "utf-16-le"
    return "utf-16-be" if even > half * 0.6 and odd < half * 0.05 else ""


def _is_damaged_utf8(data: bytes, error: UnicodeDecodeError) -> bool:
    replaced = data.decode("utf-8", errors="replace")
    broken = replaced.count("\ufffd")
    sound = sum(character > "\x7f" for character in replaced[:_SAMPLE]) - replaced[:_SAMPLE].count("\ufffd")
    return error.start >= 0 and sound >= 20 * max(broken, 1)


def _western(data: bytes) -> str:
    """Choose the Western code page whose letters and quotes stand where such characters stand."""
    best, best_score = "", float("-inf")
    for codec in _WESTERN:
        try:
            text = data.decode(codec)
        except UnicodeDecodeError:
            continue
        score = _plausibility(text[:_SAMPLE])
        if score > best_score:
            best, best_score = text, score
    return best


def _plausibility(text: str) -> int:
    """Score the characters beyond ASCII by their neighbours."""
    score = 0
    for found in re.finditer(r"[^\x00-\x7f]", text):
        at, character = found.start(), found.group()
        before = text[at - 1] if at else " "
        after = text[at + 1] if at + 1 < len(text) else " "
        score += _fit(character, before, after)
    return score


def _fit(character: str, before: str, after: str) -> int:
    if character in "“‘„":
        return 2 if not before.isalnum() and (after.isalnum() or after in "…“‘[(") else -1
    if character in "”":
        return 2 if not before.isspace() and not after.isalnum() else -1
    if character == "’":
        return 2 if before.isalnum() or after.isdigit() or not after.isalnum() else 0
    if character in "—–…•":
        return 2
    if character.isalpha():
        if character.isupper() and before.islower():
            return -3  # an accented capital inside a word is a quotation mark read wrongly
        return 2 if before.isalpha() or after.isalpha() else -1
    if unicodedata.category(character) == "Cc":
        return -5
    if character in "\xa0£€°§©®½¼¾«»×·¡¿":
        return 1
    return -1


def _guessed(data: bytes) -> str | None:
    from charset_normalizer import from_bytes

    best = from_bytes(data[:_SAMPLE], cp_exclusion=list(_EXTINCT)).best()
    return None if best is None else data.decode(best.encoding, errors="replace")


def _is_binary(text: str) -> bool:
    sample = text[:_SAMPLE]
    odd = len(_CONTROL.findall(sample)) + sample.count("\ufffd")
    return odd > max(2, len(sample) * _MOST_CONTROLS)

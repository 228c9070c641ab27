"""Tokens of RTF: groups, control words and text, with every way of writing a character undone."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator

from msgspec import Struct

_TOKEN = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|([{}])|[\r\n]+|([^\\{}\r\n]+)|\\$"
)
_SIGNS = {
    "emdash": "—",
    "endash": "–",
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
    "bullet": "•",
    "emspace": "\u2003",
    "enspace": "\u2002",
    "tab": "\t",
    "line": "\n",
    "~": "\xa0",
    "_": "\u2011",
    "{": "{",
    "}": "}",
    "\\": "\\",
}
_CHARSETS = {
    0: "cp1252",
    128: "cp932",
    129: "cp949",
    134: "gbk",
    136: "cp950",
    161: "cp1253",
    162: "cp1254",
    163: "cp1258",
    177: "cp1255",
    178: "cp1256",
    186: "cp1257",
    204: "cp1251",
    222: "cp874",
    238: "cp1250",
}


class Token(Struct, frozen=True):
    """A group's start or end, a control word with its number, or text."""

    kind: str
    """«{», «}», «word» or «text»."""
    text: str = ""
    number: int | None = None


def tokens(data: bytes) -> Iterator[Token]:
    """Cut RTF into tokens; characters in any code page come out as text."""
    yield from _Cutter().cut(data)


class _Cutter:
    """Keeps what decides how the next bytes are read: code page, fonts, characters to skip."""

    def __init__(self) -> None:
        self._codec = "cp1252"
        self._skip = 0
        self._skip_after_unicode = 1
        self._outer: list[tuple[str, int]] = []
        self._fonts: dict[int, str] = {}
        self._font = 0
        self._pending = bytearray()

    def cut(self, data: bytes) -> Iterator[Token]:
        for found in _found(data):
            word, number, code, symbol, brace, text = found.groups()
            if code is not None:
                self._take_code(int(code, 16))
                continue
            yield from self._flush()
            if brace:
                yield self._take_brace(brace.decode())
            elif word is not None:
                token = self._take_word(word.decode(), int(number) if number else None)
                if token is not None:
                    yield token
            elif symbol is not None:
                yield from _symbol(symbol.decode("latin-1"))
            elif text is not None:
                yield Token("text", self._after_skipping(text.decode(self._codec, errors="replace")))
        yield from self._flush()

    def _flush(self) -> Iterator[Token]:
        """Decode the bytes gathered: a character may take two of them."""
        if self._pending:
            yield Token("text", self._pending.decode(self._codec, errors="replace"))
            self._pending.clear()

    def _take_code(self, byte: int) -> None:
        if self._skip:
            self._skip -= 1
        else:
            self._pending.append(byte)

    def _after_skipping(self, text: str) -> str:
        kept = text[self._skip :]
        self._skip = max(0, self._skip - len(text))
        return kept

    def _take_brace(self, brace: str) -> Token:
        self._skip = 0  # what stands for a character never reaches beyond its group
        if brace == "{":
            self._outer.append((self._codec, self._skip_after_unicode))
        elif self._outer:
            self._codec, self._skip_after_unicode = self._outer.pop()
        return Token(brace)

    def _take_word(self, word: str, number: int | None) -> Token | None:
        """Obey a word that says how text is written, hand on any other."""
        if word == "u" and number is not None:
            self._skip = self._skip_after_unicode
            return Token("text", _unicode(number))
        if word in _SIGNS:
            return Token("text", _SIGNS[word])
        if word == "uc":
            # A character of any code page is written with four bytes at most.
            self._skip_after_unicode = min(max(number or 0, 0), 8)
        elif word == "ansicpg" and number:
            self._codec = _codec(f"cp{number}", self._codec)
        elif word == "mac":
            self._codec = "mac-roman"
        elif word == "fcharset":
            self._fonts[self._font] = _CHARSETS.get(number or 0, "cp1252")
        elif word == "f":
            self._font = number or 0
            self._codec = self._fonts.get(self._font, self._codec)
        else:
            return Token("word", word, number)
        return None


def _found(data: bytes) -> Iterator[re.Match[bytes]]:
    """Yield the tokens, without the raw bytes of pictures: any of them may look like RTF."""
    at: int | None = 0
    while at is not None:
        start, at = at, None
        for found in _TOKEN.finditer(data, start):
            if found[1] == b"bin":
                at = found.end() + max(int(found[2] or 0), 0)
                break
            yield found


def _symbol(sign: str) -> Iterator[Token]:
    """Read a backslash before a sign: the sign itself, a paragraph's end or a mark."""
    if sign in _SIGNS:
        yield Token("text", _SIGNS[sign])
    elif sign in "\r\n":
        yield Token("word", "par")
    elif sign == "*":
        yield Token("word", "*")


def _unicode(value: int) -> str:
    code = value + 65536 if value < 0 else value
    return chr(code) if 0 < code < 0x110000 else "\ufffd"


def _codec(name: str, otherwise: str) -> str:
    try:
        codecs.lookup(name)
    except LookupError:
        return otherwise
    return name

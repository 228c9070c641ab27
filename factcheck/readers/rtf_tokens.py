"""Tokens of RTF: groups, control words and text, with every way of writing a character undone."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass

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


@dataclass(frozen=True, slots=True)
class Token:
    """A group's start or end, a control word with its number, or text."""

    kind: str
    """«{», «}», «word» or «text»."""
    text: str = ""
    number: int | None = None


def tokens(data: bytes) -> Iterator[Token]:
    """Cut RTF into tokens; characters in any code page come out as text."""
    codec, skip, length = "cp1252", 0, 1
    outer: list[tuple[str, int]] = []
    fonts: dict[int, str] = {}
    font = 0
    pending = bytearray()
    for found in _TOKEN.finditer(data):
        word, number, code, symbol, brace, text = found.groups()
        if code is not None:
            if skip:
                skip -= 1
            else:
                pending.append(int(code, 16))
            continue
        if pending:
            yield Token("text", pending.decode(codec, errors="replace"))
            pending.clear()
        if brace:
            skip = 0
            if brace == b"{":
                outer.append((codec, length))
            elif outer:
                codec, length = outer.pop()
            yield Token(brace.decode())
        elif word is not None:
            name, value = word.decode(), int(number) if number else None
            if name == "u" and value is not None:
                yield Token("text", _unicode(value))
                skip = length
            elif name == "uc":
                length = min(max(value or 0, 0), 8)
            elif name == "ansicpg" and value:
                codec = _codec(f"cp{value}", codec)
            elif name == "mac":
                codec = "mac-roman"
            elif name == "f":
                font = value or 0
                codec = fonts.get(font, codec)
                yield Token("word", name, value)
            elif name == "fcharset":
                fonts[font] = _CHARSETS.get(value or 0, "cp1252")
            elif name in _SIGNS:
                yield Token("text", _SIGNS[name])
            else:
                yield Token("word", name, value)
        elif symbol is not None:
            sign = symbol.decode("latin-1")
            if sign in _SIGNS:
                yield Token("text", _SIGNS[sign])
            elif sign in "\r\n":
                yield Token("word", "par")
            elif sign == "*":
                yield Token("word", "*")
        elif text is not None:
            plain = text.decode(codec, errors="replace")
            yield Token("text", plain[skip:])
            skip = max(0, skip - len(plain))
    if pending:
        yield Token("text", pending.decode(codec, errors="replace"))


def _unicode(value: int) -> str:
    code = value + 65536 if value < 0 else value
    return chr(code) if 0 < code < 0x110000 else "\ufffd"


def _codec(name: str, otherwise: str) -> str:
    try:
        codecs.lookup(name)
    except LookupError:
        return otherwise
    return name

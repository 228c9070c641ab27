"""Mutations: what chance does to a file's bytes."""

from __future__ import annotations

from random import Random

ODD_BYTES = (
    b"\0", b"\xff", b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf", b"\r", b"\r\n\r\n", b"\t", b"\x0c", b"\x7f",
    b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\xc0\x80", "\u202e".encode(), "\u2028".encode(),
    "\u0301".encode() * 9, "\ufeff".encode(), "\u1161".encode(), "\u28ff\u2801\u2801\u2802".encode(),
    "\U0001f600".encode(), b"9" * 5000, b"-1", b"99999999999999999999", "²".encode(), "٣".encode(), b"NaN",
    b"1e400", b"", b" " * 300, b"\n" * 300, b"(" * 50, "“".encode() * 50, b"https://x.example/"+b"a" * 3000,
    b"javascript:alert(1)", b"file:///etc/passwd",
)  # fmt: skip
_MARKUP = (
    b"<", b">", b"</", b"/>", b"&", b"&#0;", b"&#xD800;", b"&#x110000;", b"&amp;" * 20, b'"', b"'", b"<!--",
    b"-->", b"<![CDATA[", b"]]>", b"<!DOCTYPE a [<!ENTITY b 'c'>]>",
    b"<?xml version='1.0' encoding='utf-16'?>", b"<p>", b"</p>", b"<table><tr><td>", b"</td></tr></table>",
    b"<ul><li>", b"<blockquote>", b"<h1>", b"<br>", b"<script>", b"<svg>", b"<template>", b"<a href='//['>",
    b"<a href='https://x.example'>", b"<base href='https://[x'>", b"<div>" * 300, b"<b><i>" * 200,
    b"<frameset>", b"<plaintext>", b"<meta charset=utf-7>", b"<meta charset=\xff>",
    b"<time datetime='9999-99-99'>", b"<meta property='article:published_time' content='2026-13-45'>",
)  # fmt: skip
_RTF = (
    b"{", b"}", b"\\", b"\\*", b"{\\*\\", b"\\'", b"\\'zz", b"\\'81", b"\\u-10179?",
    b"\\u99999999999999999999?", b"\\uc9999 ", b"\\uc-1 ", b"\\bin99999999 ", b"\\bin-1 ", b"\\par",
    b"\\cell", b"\\row", b"\\trowd", b"\\intbl", b"{\\footnote ", b"{\\*\\annotation ",
    b"{\\*\\atrfstart 1}", b"{\\*\\atrfend 1}", b"{\\field", b"{\\*\\fldinst ", b"{\\fldrslt ", b"\\s1",
    b"\\fcharset128", b"\\ansicpg0", b"\\ansicpg99999", b"\\f1", b"\\v", b"\\deleted", b"{\\stylesheet",
    b"{\\fonttbl", b"\\ftnalt", b"{" * 2000, b"\\b0", b"\\s"+b"9" * 5000,
)  # fmt: skip
_MARKDOWN = (
    b"#", b"# ", b"**", b"*", b"_", b"`", b"```\n", b"> ", b">" * 300, b"- ", b"1. ", b"999999999999. ",
    b"[", b"](", b")", b"![", b"[^1]", b"[^1]: ", b"[a]: b", b"<div>", b"</div>", b"<!--", b"|", b"|-|-|\n",
    b"---\n", b"title: ", b"date: ", b"author:\n  - ", b"{{", b"}}", b"{%", b"%}", b"&#0;", b"\\", b"~~",
    b"\n\n", b"    ", b"[" * 500, b"*a " * 500, b"![[" * 300, b"<" * 300, b"- " * 200,
)  # fmt: skip
_MAIL = (
    b"\n\n", b"\r\n", b"From: ", b"Subject: =?utf-8?B?////?=", b"Subject: =?x?Q?=C3?=",
    b"Content-Type: text/html", b"Content-Type: multipart/mixed; boundary=x\n",
    b"Content-Type: text/plain; charset=utf-7\n", b"Content-Type: text/plain; charset=\xff\n",
    b"Content-Type: text/plain; charset=base64\n", b"boundary=", b"--x\n",
    b"Content-Transfer-Encoding: uuencode\n", b"Content-Transfer-Encoding: base64\n", b"=\n", b"=ZZ",
    b"=ED=A0=80", b"Content-Type: message/rfc822\n\n", b"MIME-Version: 1.0\n", b"filename*0*=x''%ff;",
    b"Content-Disposition: attachment\n", b"Date: Tue, 99 Foo 99999\n", b"<" * 100, b'"' * 100, b"=?" * 100,
    b";" * 200,
)  # fmt: skip
_PDF = (
    b"obj", b"endobj", b"stream\n", b"endstream", b"<<", b">>", b"[", b"]", b"(", b")", b"/Length 99999999",
    b"/Filter/FlateDecode", b"/Filter[/ASCIIHexDecode/LZWDecode]", b"/Kids[2 0 R]", b"/Count -1",
    b"/Count 99999999", b"/Encrypt 1 0 R", b"/Contents[4 0 R 4 0 R]", b"/MediaBox[0 0 0 0]",
    b"/MediaBox[0 0 1e38 1e38]", b"/Rotate 45", b" Tf", b" Td", b" Tm", b" Tj", b" TJ", b"q " * 500, b"BT ",
    b"ET ", b"1e38 ", b"-1 ", b"0 0 0 0 0 0 Tm ", b"<D800>", b"/ToUnicode 4 0 R", b"/Prev 0",
    b"startxref\n0", b"/Type/ObjStm", b"/Subtype/Form", b" Do", b"[" * 600, b"0.00001 Tc ",
)  # fmt: skip
_TEXT = (
    b"By ", b"\n\n", b"- ", b"PARIS - ", "“".encode(), "”".encode(), b"Published ", b"https://", b". ", b"|",
)  # fmt: skip
_DATA = (
    b"null", b"true", b"[]", b"{}", b"{" * 300, b"[" * 300, b'"', b'"\\ud800"', b'"\\u0000"', b"1e999", b"-0",
    b",", b";", b":", b"\t", b"00:00:00.000 --> 99:99:99.999\n", b"-->", b"\nER  - \n", b"\nTY  - JOUR\n",
    b"@article{", b"}}", b"Content-Length: -1\r\n", b"Content-Length: 99999999999\r\n", b"WARC/1.1\r\n",
    b"=cmd|'/c calc'!A1",
)  # fmt: skip
TOKENS: dict[str, tuple[bytes, ...]] = {
    "text": _TEXT,
    "markdown": _MARKDOWN,
    "html": _MARKUP,
    "docx": _MARKUP,
    "odt": _MARKUP,
    "epub": _MARKUP,
    "rtf": _RTF,
    "pdf": _PDF,
    "eml": _MAIL + _MARKUP,
    **dict.fromkeys(("wacz", "warc", "factcase", "certificate", "settings", "csl-json"), _DATA + _MARKUP),
    **dict.fromkeys(("facts-xlsx", "answers", "csl-style"), _MARKUP),
    **dict.fromkeys(("facts-csv", "ris", "bibtex", "vtt", "srt"), _DATA + _TEXT),
}


def mutate(data: bytes, chance: Random, tokens: tuple[bytes, ...]) -> bytes:
    """Return the bytes after one to twelve accidents of any kind."""
    made = bytearray(data)
    for _ in range(min(chance.randint(1, 12), chance.randint(1, 12))):
        chance.choice(_ACCIDENTS)(made, chance, tokens)
        if not made:
            return b""
    return bytes(made[:2_000_000])


def _flip(made: bytearray, chance: Random, tokens: tuple[bytes, ...]) -> None:
    for _ in range(chance.choice((1, 1, 3, 20))):
        made[chance.randrange(len(made))] ^= 1 << chance.randrange(8)


def _overwrite(made: bytearray, chance: Random, tokens: tuple[bytes, ...]) -> None:
    made[chance.randrange(len(made))] = chance.choice((0, 0xFF, 0x20, 0x3C, 0x5C, chance.randrange(256)))


def _delete(made: bytearray, chance: Random, tokens: tuple[bytes, ...]) -> None:
    at = chance.randrange(len(made))
    del made[at : at + _length(made, chance)]


def _duplicate(made: bytearray, chance: Random, tokens: tuple[bytes, ...]) -> None:
    at, to = chance.randrange(len(made)), chance.randrange(len(made))
    made[to:to] = made[at : at + _length(made, chance)] * chance.choice((1, 1, 2, 30))


def _move(made: bytearray, chance: Random, tokens: tuple[bytes, ...]) -> None:
    at = chance.randrange(len(made))
    piece = made[at : at + _length(made, chance)]
    del made[at : at + len(piece)]
    to = chance.randrange(len(made) + 1)
    made[to:to] = piece


def _noise(made: bytearray, chance: Random, tokens: tuple[bytes, ...]) -> None:
    at = chance.randrange(len(made))
    made[at:at] = chance.randbytes(chance.choice((1, 1, 2, 40)))


def _cut_off(made: bytearray, chance: Random, tokens: tuple[bytes, ...]) -> None:
    if not chance.randrange(3):
        del made[chance.randrange(len(made)) :]


def _say(made: bytearray, chance: Random, tokens: tuple[bytes, ...]) -> None:
    at = chance.randrange(len(made))
    token = chance.choice(tokens if chance.randrange(3) else ODD_BYTES)
    made[at : at + chance.choice((0, 0, len(token)))] = token * chance.choice((1, 1, 1, 2, 50))


def _length(made: bytearray, chance: Random) -> int:
    return min(chance.choice((1, 8, 64, 512, 4096)), chance.randint(1, len(made)))


_ACCIDENTS = (_flip, _overwrite, _delete, _duplicate, _move, _noise, _cut_off, _say, _say, _say)

"""Makes a text look foreign and a third longer, so that what is left bare or cut off shows."""

from __future__ import annotations

import re

_KEPT = re.compile(r"\{[^}]*\}|%n|%\d|<[^>]*>|&\w+;|&|\(\*[^)]*\)")
_WORD = 7
_ACCENTS = str.maketrans("aceinouyACEINOUY", "áçéíñöüýÁÇÉÍÑÖÜÝ")


def pseudo(text: str) -> str:
    """Return a text accented, bracketed and a third longer; placeholders, marks and mnemonics stay."""
    parts, end = [], 0
    for kept in _KEPT.finditer(text):
        parts += [text[end : kept.start()].translate(_ACCENTS), kept[0]]
        end = kept.end()
    parts.append(text[end:].translate(_ACCENTS))
    return f"[{''.join(parts)}{_padding(max(len(text) // 3, 1))}]"


def _padding(length: int) -> str:
    """Return a third more, in pieces that wrap as words do."""
    return " ".join("~" * min(_WORD, length - start) for start in range(0, length, _WORD))

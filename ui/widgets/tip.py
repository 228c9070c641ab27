"""The one way to make a tooltip of a text."""

from __future__ import annotations

from PySide6.QtGui import Qt

_WIDEST = 60
_LONGEST = 1_200


def plain_tip(text: str) -> str:
    """Return a tooltip that shows a text as it is, in lines of at most 60 characters.

    Qt takes a tooltip for rich text by its look, and neither wraps what it takes for plain: the
    words of an article could put images and links into one.
    """
    if len(text) > _LONGEST:
        text = text[:_LONGEST].rstrip() + "…"
    lines = [line for part in text.split("\n") for line in _wrapped(part)]
    wrapped = "\n".join(lines).strip()
    if not Qt.mightBeRichText(wrapped):
        return wrapped
    from html import escape  # rarely needed, and its tables take time to load

    return "<qt>" + "<br>".join(escape(line) for line in wrapped.split("\n")) + "</qt>"


def _wrapped(line: str) -> list[str]:
    if len(line) <= _WIDEST and line.isprintable() and line == line.strip():
        return [line]  # as most are, also while the program starts
    import textwrap

    return textwrap.wrap(line, _WIDEST) or [""]

"""Formulas of web pages and e-books, written in MathML, as plain text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.readers.formulas import fraction, grouped, lowered, raised, root
from factcheck.readers.xmlparts import local

if TYPE_CHECKING:
    from lxml.etree import _Element

_DEEPEST = 100
_UNREAD = frozenset(("annotation", "annotation-xml", "mphantom", "none", "mprescripts"))
_OVER = frozenset("¯ˆ˜˙→⃗^~")


def text(element: _Element, depth: int = 0) -> str:
    """Return what a formula says on one line."""
    name = local(element)
    if depth > _DEEPEST or name in _UNREAD:
        return ""
    parts = [text(each, depth + 1) for each in element if isinstance(each.tag, str)]
    if not parts:
        return " ".join((element.text or "").split())
    if name == "semantics":
        return parts[0]
    if name in ("msup", "mover") and len(parts) == 2:
        return parts[0] + (parts[1] if parts[1] in _OVER else raised(parts[1]))
    if name in ("msub", "munder") and len(parts) == 2:
        return parts[0] + lowered(parts[1])
    if name in ("msubsup", "munderover") and len(parts) == 3:
        return parts[0] + lowered(parts[1]) + raised(parts[2])
    if name == "mfrac" and len(parts) == 2:
        return fraction(*parts)
    if name == "mroot" and len(parts) == 2:
        return root(*parts)
    if name == "msqrt":
        return root("".join(parts))
    if name == "mfenced":
        return grouped(f"({','.join(parts)})")
    if name in ("mtr", "mtable"):
        return ("; " if name == "mtable" else "  ").join(parts)
    return "".join(parts)

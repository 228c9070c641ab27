"""Mutations of XML that leave it well-formed, so that what is odd reaches the reader."""

from __future__ import annotations

from copy import deepcopy
from random import Random
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element

_ODD_VALUES = (
    "", "-1", "0", "²", "٣", "99999999999999999999", "9" * 5000, "1.5", " 1 ", "x" * 200_000, "\u202e",
    "é\u0301", "javascript:alert(1)", "https://[x", "../../../etc/passwd", "/etc/passwd", "\u1161\u11a8",
    "a\tb\nc", "true", "none", "%ff%00", "%2e%2e/x", "2026-13-45T99:99:99Z", "\ufeff",
    "\u28ff\u2801\u2801\u2801", "HYPERLINK \"https://x.example\"",
)  # fmt: skip


def mutate_tree(data: bytes, chance: Random) -> bytes:
    """Return a part with elements dropped, doubled, nested, moved, renamed or oddly valued."""
    from lxml import etree

    try:
        root = etree.fromstring(data)
    except (etree.XMLSyntaxError, ValueError):
        return data
    for _ in range(chance.randint(1, 6)):
        elements = [each for each in root.iter() if isinstance(each.tag, str)]
        element, other = chance.choice(elements), chance.choice(elements)
        chance.choice(_CHANGES)(element, other, chance)
    codec = chance.choice(("utf-8", "utf-8", "utf-8", "utf-16", "us-ascii"))
    made = etree.tostring(root, encoding=codec)
    assert isinstance(made, bytes)
    return _declaring(made, chance) if not chance.randrange(40) else made


def _drop(element: _Element, other: _Element, chance: Random) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def _double(element: _Element, other: _Element, chance: Random) -> None:
    parent = element.getparent()
    if parent is not None and sum(1 for _ in element.iter()) < 40:
        for _ in range(chance.choice((1, 1, 3, 100))):
            parent.insert(parent.index(element), deepcopy(element))


def _nest(element: _Element, other: _Element, chance: Random) -> None:
    parent = element.getparent()
    if parent is None:
        return
    place = parent.index(element)
    for _ in range(chance.choice((1, 2, 20, 100, 220, 400))):
        shell = element.makeelement(other.tag)
        for name, value in element.attrib.items():
            shell.set(name, value)
        shell.append(element)
        element = shell
    parent.insert(place, element)


def _copy(element: _Element, other: _Element, chance: Random) -> None:
    other.insert(chance.randint(0, len(other)), deepcopy(element))


def _rename(element: _Element, other: _Element, chance: Random) -> None:
    element.tag = other.tag


def _revalue(element: _Element, other: _Element, chance: Random) -> None:
    if element.attrib:
        element.set(chance.choice(list(element.attrib)), chance.choice(_ODD_VALUES))
    elif other.attrib:
        name = chance.choice(list(other.attrib))
        element.set(name, other.get(name) or "")


def _strip(element: _Element, other: _Element, chance: Random) -> None:
    for name in list(element.attrib):
        if chance.randrange(2):
            del element.attrib[name]


def _reword(element: _Element, other: _Element, chance: Random) -> None:
    odd = chance.choice(_ODD_VALUES) * chance.choice((1, 1, 3))
    if chance.randrange(2):
        element.text = odd
    else:
        element.tail = odd


def _declaring(data: bytes, chance: Random) -> bytes:
    kind = b'SYSTEM "file:///etc/passwd"' if chance.randrange(2) else b'"' + b"lol" * 1000 + b'"'
    return b"<!DOCTYPE a [<!ENTITY b " + kind + b">]>" + data.replace(b"tunnel", b"&b;" * 50)


_CHANGES = (_drop, _double, _nest, _copy, _copy, _rename, _revalue, _revalue, _strip, _reword)

"""XML parts: parsed without entities, document types, network or great depth."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.errors import ReadingError

if TYPE_CHECKING:
    from lxml.etree import _Element

MOST_TAGS = 1_500_000
"""A thousand-page book has a third of it; each takes a hundred bytes and more while it is read."""


def parse(data: bytes, called: str, *, whole: bool = False) -> _Element:
    """Parse a part, with ``whole`` its remarks too; raises ``ReadingError`` where it is no sound XML.

    No office program writes a document type; those that do so want entities expanded.
    """
    from lxml import etree

    if b"<!DOCTYPE" in data[:4096] or b"<!ENTITY" in data[:65536]:
        raise ReadingError(
            "{file} declares entities, which no office program does; it was not read.", file=called
        )
    if data.count(b"<") > MOST_TAGS:
        raise ReadingError(
            "{file} holds far more than an article once unpacked; it was not read.", file=called
        )
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=not whole,
        remove_pis=not whole, recover=False,
    )  # fmt: skip
    try:
        return etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise ReadingError("{file} is damaged: its text cannot be read.", file=called) from error


def local(element: _Element) -> str:
    """Return an element's name without its namespace; documents come in two of each."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def attribute(element: _Element, name: str) -> str:
    """Return an attribute's value by its name without namespace, empty where it is not set."""
    value = element.get(name)
    if value is not None:
        return value
    ending = "}" + name
    return next((str(value) for key, value in element.items() if str(key).endswith(ending)), "")


def number(digits: str, otherwise: int = 0) -> int:
    """Return the whole number that an attribute says, or another where it says none, or an absurd one."""
    return int(digits) if digits.isdecimal() and len(digits) < 7 else otherwise


def child(element: _Element | None, *names: str) -> _Element | None:
    """Return the first child, grandchild and so on along a path of names."""
    for name in names:
        if element is None:
            return None
        element = next((each for each in element if local(each) == name), None)
    return element

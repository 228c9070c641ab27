"""A desk's own style of citation: a file of the Citation Style Language, taken only once it was tried.

The file comes from anywhere. It is parsed without entities, without a document type and without the
network, must be as the language's schema says, and is kept as it was written anew from what was read.
What its macros ask for may grow without end, so citing by it is given up beyond a number of calls.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeVar

from factcheck.errors import UserError

if TYPE_CHECKING:
    from lxml.etree import _Element

T = TypeVar("T")

LARGEST = 500_000
"""Bytes of a style; the longest that the language's own collection has is half of that."""
_LONGEST = 1_000
"""Characters of an attribute or a word in it: what is set around each citation is short."""
_MOST_CALLS = 1_000_000
"""Calls for one citation; the largest known style makes fifteen thousand."""
_NAMESPACE = "{http://purl.org/net/xbiblio/csl}"
_SET_AROUND = frozenset({"prefix", "suffix", "delimiter", "href", "value"})
"""Attributes that hold any signs; the others name something and are looked up by it."""

_OF_THE_HEAD = re.compile("interleave|issn|Element info")


class TooLongError(Exception):
    """Citing by a style takes more than it may."""


def read(data: bytes) -> bytes:
    """Return a style as it is kept, without comments and all that is not its language's; raises UserError."""
    from citeproc import SCHEMA_PATH
    from lxml import etree

    if len(data) > LARGEST:
        raise UserError("The style is too large: {size} KB are the most.", size=LARGEST // 1000)
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise UserError("The file is no style of the Citation Style Language: it is no XML.") from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise UserError("The style has a document type, which none needs: it was not taken.")
    if root.tag != f"{_NAMESPACE}style":
        raise UserError("The file is no style of the Citation Style Language (CSL).")
    _refuse_dependent(root)
    schema = etree.RelaxNG(etree.parse(SCHEMA_PATH))
    if not schema.validate(root):
        told = [(each.line, each.message) for each in schema.error_log]
        # Whatever is wrong, it tells of the head, whose parts may stand in any order, as well.
        line, reason = next((each for each in told if not _OF_THE_HEAD.search(each[1])), told[0])
        raise UserError(
            "The style is not as its language wants it, line {line}: {reason}.",
            line=line,
            reason=reason[:300].rstrip("."),
        )
    _refuse_signs(root)
    _drop_numbers(root)
    return etree.tostring(root, encoding="utf-8", xml_declaration=True)


def title(style: bytes) -> str:
    """Return what a style that was read is called."""
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    found = etree.fromstring(style, parser).findtext(f"{_NAMESPACE}info/{_NAMESPACE}title") or ""
    return " ".join(found.split())[:200]


def bounded(work: Callable[[], T]) -> T:
    """Do what a style asks for; raises TooLongError where it makes too many calls or nests without end."""
    with _counted():
        try:
            return work()
        except RecursionError as error:
            raise TooLongError from error


@contextmanager
def _counted() -> Iterator[None]:
    calls, before = 0, sys.getprofile()

    def count(_frame: Any, event: str, _what: Any) -> None:
        nonlocal calls
        calls += event == "call"
        if calls > _MOST_CALLS:
            raise TooLongError

    sys.setprofile(count)
    try:
        yield
    finally:
        sys.setprofile(before)


def _refuse_dependent(root: _Element) -> None:
    """Refuse a style that only names another one, and one that knows no list of sources."""
    for link in root.iterfind(f"{_NAMESPACE}info/{_NAMESPACE}link"):
        if link.get("rel") == "independent-parent":
            parent = (link.get("href") or "").rpartition("/")[2][:200]
            raise UserError("The style only points to another one: choose the file of “{name}”.", name=parent)
    if root.find(f"{_NAMESPACE}bibliography") is None:
        raise UserError("The style sets notes alone, and no list of sources: choose one with a bibliography.")


def _refuse_signs(root: _Element) -> None:
    """Refuse words without measure, and names that could be read as a question to the style itself."""
    about = set(root.iterfind(f"{_NAMESPACE}info//*"))
    for element in root.iter(f"{_NAMESPACE}*"):
        if element in about:
            continue  # who wrote the style and why, which is never said
        words = [(name, str(value)) for name, value in element.attrib.items()]
        for name, value in [*words, ("value", element.text or "")]:
            named = name not in _SET_AROUND and ("'" in value or '"' in value)
            if named or len(value) > _LONGEST:
                raise UserError(
                    "The style has something in line {line} that no style needs: it was not taken.",
                    line=element.sourceline,
                )


def _drop_numbers(root: _Element) -> None:
    """Let a style number no source: each is set by itself, and the list has an order of its own."""
    for element in list(root.iter(f"{_NAMESPACE}text")):
        parent = element.getparent()
        if element.get("variable") == "citation-number" and parent is not None:
            parent.remove(element)

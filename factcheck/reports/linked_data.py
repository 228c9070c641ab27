"""JSON-LD: the format, how what is told is written down in it, and which addresses may stand in it.

Its @context is a name alone: neither the program nor a test ever asks for it.
"""

from __future__ import annotations

import json
import re
from typing import Any
from urllib.parse import quote

from factcheck.reports.formats import Format
from factcheck.sentences import say
from factcheck.text import addresses

LINKED_DATA = Format("jsonld", say("Linked data (JSON-LD)"), ".jsonld")

_MARKUP = {ord(sign): f"\\u{ord(sign):04x}" for sign in "<>&\u2028\u2029"}
_NO_IRI = re.compile(r'[<>"{}|\\^`]')


def encoded(told: dict[str, Any]) -> bytes:
    """Return what is told as indented JSON with a final newline.

    It is pasted into the script element of a page, so no sign in it may end that element: signs of
    markup stand as escapes, which read as the same text.
    """
    return (json.dumps(told, ensure_ascii=False, indent=2).translate(_MARKUP) + "\n").encode()


def known(**told: Any) -> dict[str, Any]:
    """Return what is told under each name, without what is empty; «_type» and the like stand as «@type»."""
    return {_named(name): value for name, value in told.items() if value not in ("", None, [], {})}


def iri(kind: str, key: str) -> str:
    """Return the name of a record in linked data; it leads to no host."""
    return f"urn:factcheck-desk:{kind}:{quote(key, safe='')}"


def web_link(address: str) -> str:
    """Return a web address as an IRI, or the empty string where it is another address or unsafe to open."""
    link = addresses.openable(address)
    return _NO_IRI.sub(lambda found: quote(found[0]), link) if addresses.is_web(link) else ""


def _named(name: str) -> str:
    return f"@{name[1:]}" if name.startswith("_") else name

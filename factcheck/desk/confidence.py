"""Confidence: no document leaves the desk with the name or contact of a confidential source in it.

The writers leave such sources unnamed; but a note, a passage or the article itself may hold the name as
plain words. So each document is read once more as what it says, before it is given out.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable
from contextlib import suppress

from factcheck.errors import UserError
from factcheck.models import Source

_TAG = re.compile(r"<[^<>]{0,2000}>")
_SHORTEST = 4
"""Letters of a name or contact from which on it is looked for: “Al” stands in every text."""


def refuse_names(data: bytes, sources: Iterable[Source]) -> None:
    """Raise UserError where a document shows the name or contact of a confidential source.

    The error names the code name alone: it may be read over the person's shoulder.
    """
    shown = _plain(data)
    for source in sources:
        if not source.confidential:
            continue
        for secret in (source.title, source.contact, source.address):
            words = " ".join(secret.split())
            if len(words) >= _SHORTEST and words != source.code_name and _stands_in(words, shown):
                raise UserError(
                    "Nothing was written: a note, a passage or the article would show who “{name}” is.",
                    name=source.code_name or "a confidential source",
                )


def _stands_in(words: str, shown: str) -> bool:
    pattern = rf"(?<!\w){re.escape(words.casefold())}(?!\w)"
    return re.search(pattern, shown) is not None


def _plain(data: bytes) -> str:
    """Return what a document says: escapes of HTML and JSON undone, on one line, in small letters."""
    text = data.decode("utf-8", "replace")
    if text.startswith("{"):
        with suppress(ValueError):
            text = " ".join(_said(json.loads(text)))
    if text.lstrip().startswith("<"):
        # With its tags, where attributes hold words too, and without them, where they part words.
        text = html.unescape(f"{text} {_TAG.sub('', text)}")
    return " ".join(text.replace("\\", "").split()).casefold()


def _said(value: object) -> Iterable[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from _said(each)
    elif isinstance(value, list):
        for each in value:
            yield from _said(each)

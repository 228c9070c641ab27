"""Confidence: no document leaves the desk with the name or contact of a confidential source in it.

The writers leave such sources unnamed; but a note, a passage or the article itself may hold the name as
plain words. So each document is read once more as what it says, before it is given out.
"""

from __future__ import annotations

import html
import io
import json
import re
import zipfile
from collections.abc import Iterable, Iterator
from contextlib import suppress

from factcheck.case.naming import folded, shown_title
from factcheck.case.secrets import Secrets
from factcheck.errors import ReadingError, UserError
from factcheck.models import Source
from factcheck.readers.archive import Archive
from factcheck.readers.labels import called

_PICTURE = re.compile(r"data:image/(?:png|jpeg);base64,[A-Za-z0-9+/=]++")
"""A picture that is written into a document: its letters say nothing."""
_TAG = re.compile(r"<[^<>]{0,2000}>")
_BLOCK = re.compile(
    r"</?(?:p|div|h[1-6]|d[ltd]|[uo]l|li|t[rhd]|table|tbody|thead|br|hr|section|article|header|footer|aside"
    r"|figure|figcaption|blockquote|details|summary|nav|main|title|style|w:br|w:tab|w:tc)(?:\s[^<>]{0,2000})?/?>",
    re.IGNORECASE,
)
"""A tag between words that stand apart."""
_WORDLESS = re.compile(r"/(?:media|fonts|embeddings)/|\.(?:bin|odttf|ttf)$", re.IGNORECASE)
"""Parts of a Word file in which no name can be read: pictures, letters, and files that are packed again."""
_MOST_SEARCHED = 64 * 1024 * 1024
"""Bytes of all parts of one document; a thousand-page book has 16 million."""

_AROUND = 40
"""Signs before and behind a name that say where it stands."""


def refuse_names(data: bytes, sources: Iterable[Source], article: str = "") -> None:
    """Raise UserError where a document shows the name or contact of a confidential source.

    A family name alone is refused too, but where the article has it in its own words or another source bears
    it. The error names the code name alone, also among the words that it shows: it may be read over the
    person's shoulder.
    """
    known = list(sources)
    if not any(source.confidential for source in known):
        return
    secrets, told = Secrets(known, article), " ".join(map(_plain, _parts(data)))
    named = secrets.named_in(told)
    if named is None:
        return
    name, words = shown_title(named, unlocked=False), _words_around(secrets, told)
    if words:
        raise UserError(
            "Nothing was written: a note, a passage or the article would show who “{name}” is, where it"
            " says: “…{words}…”",
            name=name,
            words=words,
        )
    raise UserError(
        "Nothing was written: a note, a passage or the article would show who “{name}” is.", name=name
    )


def _words_around(secrets: Secrets, told: str) -> str:
    """Return the words around the first name in a text, with code names for it; nothing where it shows."""
    places = secrets.places_in(told)
    if not places:
        return ""
    # To whole words: half of one might look like another.
    here = told.rfind(" ", 0, max(0, places[0].start - _AROUND)) + 1
    last = told.find(" ", places[0].end + _AROUND)
    last = len(told) if last < 0 else last
    shown = ""
    for place in places:
        if place.start < last:
            shown += f"{told[here : place.start]}[{shown_title(place.source, unlocked=False)}]"
            here = place.end
    words = " ".join(f"{shown}{told[here:last]}".split()).strip(" .…")
    return "" if secrets.named_in(words) else words


def words_of(data: bytes) -> str:
    """Return what a document says as it is searched for names: one line, small letters."""
    return folded(" ".join(map(_plain, _parts(data))))


def _parts(data: bytes) -> Iterator[bytes]:
    """Give the document itself, or where it is packed, as Word's are, the files in it that hold words.

    Raises UserError where one of them is larger than any text: the writer's own file may hold a bomb.
    """
    if not zipfile.is_zipfile(io.BytesIO(data)):
        yield data
        return
    archive, left = Archive(data, called("")), _MOST_SEARCHED
    for name in archive.names():
        if _WORDLESS.search(name):
            continue
        part = bytearray()
        # A part of the writer's own file may be damaged; what nobody can unpack tells nothing.
        with suppress(ReadingError):
            for chunk in archive.chunks(name):
                part += chunk
                if len(part) > left:
                    break
        left -= len(part)
        if left < 0:
            raise UserError(
                "Nothing was written: “{part}” in the writer's own file holds far more than an article once"
                " unpacked.",
                part=name,
            )
        yield bytes(part)


def _plain(data: bytes) -> str:
    """Return what a document says, with the escapes of HTML and JSON undone."""
    # Without a space two paragraphs of Word's would be one word where they meet.
    text = _PICTURE.sub("", data.decode("utf-8", "replace")).replace("</w:p>", "</w:p> ")
    if text.startswith("{"):
        with suppress(ValueError):
            text = " ".join(_said(json.loads(text)))
    if text.lstrip().startswith("<"):
        # Without its tags, where they part words, and with them, where attributes hold words too.
        bare = _TAG.sub("", _BLOCK.sub(" ", text))
        text = html.unescape(f"{bare} {text}")
    # A table's cells write a quotation mark twice.
    return text.replace("\\", "").replace('""', '"')


def _said(value: object) -> Iterable[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from _said(each)
    elif isinstance(value, list):
        for each in value:
            yield from _said(each)

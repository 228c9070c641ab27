"""What a writer's link, comment or footnote is: a source, or a remark for the checker.

Writers annotate drafts in their own words. An address is a link, «interview with X, 3 Nov» a
person, a file name a document or a recording; a question or a remark is none of them.
"""

from __future__ import annotations

import re

from factcheck.evidence import addresses
from factcheck.models import Annotation, AnnotationKind, Source, SourceKind

_ADDRESS = re.compile(r"(?:https?://|doi:\s?10\.|www\.)[^\s<>\"“”]+", re.IGNORECASE)
_NAME = r"(?:[A-Z][\w.'’-]*)(?:\s+(?:[A-Z][\w.'’-]*|(?:de|van|von|der|al|bin|la|of)\b)){0,4}"
_SPOKE = (
    r"interview(?:ed|s)?|phone(?:d| call)?|call(?:ed)?|spoke|talked|conversation|meeting|e-?mail(?:ed)?"
    r"|text(?:ed)?|message|statement|per|confirmed (?:by|with)|according to"
)
_PERSON = re.compile(rf"(?i:\b(?:{_SPOKE})\b)(?i:[\s:,]+(?:with|to|by|from|of))?[\s:,]+(?P<name>{_NAME})")
_FILE = re.compile(r"(?<![\w/.])[\w()-]{1,200}\.(?P<ending>[a-z][a-z0-9]{1,4})\b", re.IGNORECASE)
_RECORDINGS = frozenset(("mp3", "m4a", "wav", "aac", "ogg", "flac", "mp4", "mov", "m4v", "avi"))
_DOCUMENTS = frozenset(
    "pdf doc docx odt rtf txt xls xlsx ods csv ppt pptx html eml jpg jpeg png tif tiff".split()  # noqa: SIM905
)
_ASKS = re.compile(
    r"\?\s*$|^(?:todo|tk|check|fix|please|can|could|should|is|are|do|does|why|what|who)\b", re.IGNORECASE
)
_LONGEST_TITLE = 160


def source_in(annotation: Annotation) -> Source | None:
    """Return the source that an annotation names, or None where it is a remark."""
    text = " ".join(annotation.text.split())
    if annotation.kind is AnnotationKind.LINK:
        address = addresses.recognise(annotation.address)
        return Source("", SourceKind.WEB, title=text, address=address) if address else None
    if found := _ADDRESS.search(text):
        return _web(text, found)
    if file := _file(text):
        return file
    if person := _PERSON.search(text):
        return Source("", SourceKind.PERSON, title=person["name"].rstrip(".,"), note=text)
    cites = annotation.kind in (AnnotationKind.FOOTNOTE, AnnotationKind.ENDNOTE)
    if cites and text and not _ASKS.search(text):
        return Source("", SourceKind.DOCUMENT, title=_short(text))
    return None


def remark_in(annotation: Annotation) -> str:
    """Return an annotation as a line of the claim's note, with its writer's name."""
    text = " ".join(annotation.text.split())
    writer = annotation.author or annotation.kind.value.capitalize()
    return f"{writer}: {text}" if text else ""


def _web(text: str, found: re.Match[str]) -> Source | None:
    address = addresses.recognise(found[0].rstrip(".,;:)]}'’"))
    if not address:
        return None
    rest = f"{text[: found.start()]} {text[found.end() :]}".strip(" .,;:-–—()[]")
    return Source("", SourceKind.WEB, title=_short(rest) if len(rest) > 2 else "", address=address)


def _file(text: str) -> Source | None:
    found = _FILE.search(text)
    if found is None:
        return None
    ending = found["ending"].lower()
    if ending in _RECORDINGS:
        return Source("", SourceKind.RECORDING, title=found[0], note=text if text != found[0] else "")
    if ending in _DOCUMENTS:
        return Source("", SourceKind.DOCUMENT, title=found[0], note=text if text != found[0] else "")
    return None


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST_TITLE else f"{text[: _LONGEST_TITLE - 1].rstrip()}…"

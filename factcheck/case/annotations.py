"""What a writer's link, comment or footnote is: a source, or a comment for the checker.

Writers annotate drafts in their own words. An address is a link, «interview with X, 3 Nov» a
person, a file name a document or a recording; a question or a comment is none of them.
"""

from __future__ import annotations

import re

from factcheck.models import Annotation, AnnotationKind, Source, SourceId, SourceKind
from factcheck.text import addresses

_ADDRESS = re.compile(r"(?:https?://|doi:\s?10\.|www\.)[^\s<>\"“”]+", re.IGNORECASE)
_NAME = r"(?:[A-Z][\w.'’-]*)(?:\s+(?:[A-Z][\w.'’-]*|(?:de|van|von|der|al|bin|la|of)\b)){0,4}"
_SPOKE = (
    r"interview(?:ed|s)?|phone(?:d| call)?|call(?:ed)?|spoke|talked|conversation|meeting|e-?mail(?:ed)?"
    r"|text(?:ed)?|message|statement|per|confirmed (?:by|with)|according to"
)
_PERSON = re.compile(
    rf"(?P<how>(?i:\b(?:{_SPOKE})\b))(?i:[\s:,]+(?:with|to|by|from|of))?[\s:,]+(?P<name>{_NAME})"
)
_FILE = re.compile(r"(?<![\w/.])[\w()-]{1,200}\.(?P<ending>[a-z][a-z0-9]{1,4})\b", re.IGNORECASE)
_RECORDINGS = frozenset(("mp3", "m4a", "wav", "aac", "ogg", "flac", "mp4", "mov", "m4v", "avi"))
_DOCUMENTS = frozenset(
    "pdf doc docx odt rtf txt xls xlsx ods csv ppt pptx html eml jpg jpeg png tif tiff".split()  # noqa: SIM905
)
_ASKS = re.compile(
    r"\?\s*$|^(?:todo|tk|check|fix|please|can|could|should|is|are|do|does|why|what|who)\b", re.IGNORECASE
)
_DENIES = re.compile(r"\b(?:not|never|no|without|didn['’]t|hasn['’]t|isn['’]t)\b", re.IGNORECASE)
_NEEDS_TWO = frozenset(("per", "meeting", "text", "message", "statement", "conversation"))
"""Cues that stand before other capitals too: «per Chicago», «meeting Monday»."""
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_SPRING = ("January", "February", "March", "April", "May", "June")
_AUTUMN = ("July", "August", "September", "October", "November", "December")
_NO_NAMES = frozenset((*_WEEKDAYS, *_SPRING, *_AUTUMN))
_LOCATOR = re.compile(
    r"\b(?:pp?\.|pages?|para(?:graph)?s?\.?|ch(?:apter)?s?\.?|item|section|§) ?\d+(?:\s?[-–]\s?\d+)?"
    r"|\b(?:at )?\d{1,2}:\d{2}(?::\d{2})?\b",
    re.IGNORECASE,
)
_LONGEST_TITLE = 160


def source_in(annotation: Annotation) -> Source | None:
    """Return the source that an annotation names, or None where it is a comment."""
    text = " ".join(annotation.text.split())
    if annotation.kind is AnnotationKind.LINK:
        address = addresses.recognise(annotation.address)
        title = text if _names_a_page(text) else ""
        return Source(SourceId(""), SourceKind.WEB, title=title, address=address) if address else None
    # What can be looked up comes first: «talked to Ann Lee, see report.pdf» is the report.
    if found := _ADDRESS.search(text):
        return _web(text, found)
    if file := _file(text):
        return file
    if person := _person(text):
        return person
    cites = annotation.kind in (AnnotationKind.FOOTNOTE, AnnotationKind.ENDNOTE)
    if cites and text and not _ASKS.search(text):
        return Source(SourceId(""), SourceKind.DOCUMENT, title=_short(text))
    return None


def _names_a_page(text: str) -> bool:
    """Tell whether linked words may be a page's title: «annual report», not «here», «hier» or «trends».

    Small words, with fewer than two long ones among them, belong to the sentence whatever its language; the
    address says more than they do.
    """
    marked = any(sign.isdigit() or (sign.isalpha() and not sign.islower()) for sign in text)
    return marked or sum(len(word) > 4 for word in text.split()) > 1


def locator_in(annotation: Annotation) -> str:
    """Return where in its source an annotation points: a page, a paragraph, a time; empty where nowhere."""
    found = _LOCATOR.search(" ".join(annotation.text.split()))
    return found[0] if found and annotation.kind is not AnnotationKind.LINK else ""


def comment_in(annotation: Annotation) -> str:
    """Return an annotation as a line of the claim's note, with its writer's name."""
    text = " ".join(annotation.text.split())
    writer = annotation.author or annotation.kind.value.capitalize()
    return f"{writer}: {text}" if text else ""


def _web(text: str, found: re.Match[str]) -> Source | None:
    # At a sentence's end its marks stand right behind the address.
    address = addresses.recognise(found[0].rstrip(".,;:)]}'’"))
    if not address:
        return None
    rest = f"{text[: found.start()]} {text[found.end() :]}".strip(" .,;:-–—()[]")
    titled = len(rest) > 2 and not _LOCATOR.fullmatch(rest)
    return Source(SourceId(""), SourceKind.WEB, title=_short(rest) if titled else "", address=address)


def _file(text: str) -> Source | None:
    found = _FILE.search(text)
    if found is None:
        return None
    ending = found["ending"].lower()
    if ending in _RECORDINGS:
        return Source(
            SourceId(""), SourceKind.RECORDING, title=found[0], note=text if text != found[0] else ""
        )
    if ending in _DOCUMENTS:
        return Source(
            SourceId(""), SourceKind.DOCUMENT, title=found[0], note=text if text != found[0] else ""
        )
    return None


def _person(text: str) -> Source | None:
    """Return the person whom a comment says somebody has spoken with; a request or a denial names none."""
    if _ASKS.search(text) or _DENIES.search(text):
        return None
    found = _PERSON.search(text)
    name = found["name"].rstrip(".,") if found else ""
    first = name.split(" ")[0]
    if not name or first in _NO_NAMES or (found and found["how"].lower() in _NEEDS_TWO and " " not in name):
        return None
    return Source(SourceId(""), SourceKind.PERSON, title=name, note=text)


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST_TITLE else f"{text[: _LONGEST_TITLE - 1].rstrip()}…"

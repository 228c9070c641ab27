"""What claims rest on: sources, the evidence drawn from them, and saved copies."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class SourceKind(StrEnum):
    """What a source is."""

    WEB = "web"
    DOCUMENT = "document"
    PERSON = "person"
    RECORDING = "recording"
    DATASET = "dataset"
    BOOK = "book"
    OBSERVATION = "observation"


class SourceClass(StrEnum):
    """How near a source stands to the event."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    TERTIARY = "tertiary"
    UNKNOWN = ""


@dataclass(frozen=True, slots=True)
class Source:
    """Where knowledge comes from."""

    id: str
    kind: SourceKind
    title: str = ""
    address: str = ""
    author: str = ""
    publisher: str = ""
    published: str = ""
    accessed: str = ""
    source_class: SourceClass = SourceClass.UNKNOWN
    origin: str = ""
    confidential: bool = False
    note: str = ""
    created: str = ""


class Stance(StrEnum):
    """What a source says to a claim."""

    SUPPORTS = "supports"
    CONTRADICTS = "contradicts"
    CONTEXT = "context"


@dataclass(frozen=True, slots=True)
class Evidence:
    """One claim resting on one source."""

    id: str
    claim: str
    source: str
    stance: Stance = Stance.SUPPORTS
    passage: str = ""
    locator: str = ""
    note: str = ""
    proposed: bool = False
    """Given by the writer's file and not yet accepted by the checker."""
    created: str = ""


@dataclass(frozen=True, slots=True)
class Capture:
    """A saved copy of a source at a moment; the copy itself is the library's file of that hash."""

    id: str
    source: str
    at: str
    sha256: str
    media_type: str = ""
    address: str = ""
    """The final address, after every redirect."""
    title: str = ""
    text: str = ""
    """The copy's readable text, normalised; passages are looked for in it."""
    remark: str = ""

"""The phrases of notes: the program's own in the language of the window, the person's as they wrote them."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.settings import PHRASES
from ui.translation import said


def shown(phrases: Iterable[str]) -> list[str]:
    """Return phrases as they are shown and added to notes."""
    own = {str(phrase): said(phrase) for phrase in PHRASES}
    return [own.get(phrase, phrase) for phrase in phrases]


def kept(phrases: Iterable[str]) -> list[str]:
    """Return shown phrases as they are kept in the settings, so that another language shows its own."""
    own = {said(phrase): str(phrase) for phrase in PHRASES}
    return [own.get(phrase, phrase) for phrase in phrases]

"""What the person chose and where they left off, kept in one small file beside no draft's text."""

from __future__ import annotations

import json
import logging
from collections.abc import Collection
from pathlib import Path, PurePath
from typing import Any

from msgspec import Struct, field
from msgspec.structs import asdict

from factcheck import private
from factcheck.errors import UserError
from factcheck.models import ArticleId, CitationStyle, ClaimId
from factcheck.paths import config_path
from factcheck.scales import EDITORIAL
from factcheck.sentences import say

log = logging.getLogger(__name__)

_PLACES_KEPT = 200
_RECENT_KEPT = 10
KEEPING = ("ask", "always", "never")


PHRASES = (say("Checked with author by phone."), say("Checked with the source by phone."))
"""The phrases that every desk begins with; shown in the language of the window as long as they stay."""


class Settings(Struct):
    """Choices of the person; losing them loses no work."""

    theme: str = "system"
    language: str = ""
    """The code of the window's language; empty for that of the system."""
    checker: str = ""
    text_size: int = 17
    geometry: str = ""
    """The window's place and size, as Qt writes them, in Base64."""
    sides: list[int] = field(default_factory=list)
    """Widths of the panels left and right of the article, in pixels."""
    article: ArticleId = ArticleId("")
    """The article that was on screen last; empty for the shelf."""
    places: dict[str, list[Any]] = field(default_factory=dict)
    """For each article the claim selected last and the offset at the top of the page."""
    keep_copies: str = "ask"
    """Whether a copy is kept of a source that is attached: «ask», «always» or «never»."""
    citation_style: str = CitationStyle.HOUSE.value
    """How the list of sources cites: the value of a ``CitationStyle``."""
    stamp_authority: str = ""
    """The address of the authority for time stamps (RFC 3161); empty for none."""
    stamp_certificate: str = ""
    """The certificates that its signatures lead to, in PEM."""
    stamp_copies: bool = False
    """Whether each copy is stamped as it is kept, not only where it is asked for."""
    stamp_certificates: bool = False
    """Whether each certificate of coverage is stamped as it is saved."""
    wayback: bool = False
    """Whether archive.org may be asked to keep a page, after a warning each time."""
    folder: str = ""
    """The folder that the person last chose a file from or for."""
    shelf_order: str = "changed"
    """What the shelf is sorted by."""
    shelf_state: str = "all"
    """Which articles the shelf shows."""
    phrases: list[str] = field(default_factory=lambda: [str(phrase) for phrase in PHRASES])
    """What is often noted, added to a note with one key; the first nine have one."""
    keys: dict[str, list[str]] = field(default_factory=dict)
    """For each command whose keys the person changed the new ones; none is a choice too."""
    recipients: dict[str, str] = field(default_factory=dict)
    """For whom encrypted copies can be made: a public key for each name."""
    recent: list[str] = field(default_factory=list)
    """Files opened last, latest first."""

    desk: str = ""
    """The name of the desk."""
    accent: str = ""
    """The colour of links in documents, as «#2456a6»; empty for the program's own."""
    heading: str = ""
    """The colour of titles and headings in documents; empty for the program's own."""
    templates: str = ""
    """The folder with the desk's own templates of documents; empty for the program's."""
    scale: str = EDITORIAL.key
    """The scale of new articles."""
    exports: dict[str, list[str]] = field(default_factory=dict)
    """For each article what was exported last: document, format, file, and the options that were on."""

    def remember_place(self, article: ArticleId, claim: ClaimId, offset: int) -> None:
        """Keep where the person is in an article, forgetting the oldest beyond 200."""
        self.places.pop(article, None)
        self.places[article] = [claim, offset]
        while len(self.places) > _PLACES_KEPT:
            del self.places[next(iter(self.places))]

    def remember_export(self, article: ArticleId, export: list[str]) -> None:
        """Keep what was exported of an article last, forgetting the oldest beyond 200."""
        self.exports.pop(article, None)
        self.exports[article] = export
        while len(self.exports) > _PLACES_KEPT:
            del self.exports[next(iter(self.exports))]

    def forget(self, article: ArticleId, files: Collection[str]) -> None:
        """Forget an article that was removed for good, and the files of these names."""
        self.places.pop(article, None)
        self.exports.pop(article, None)
        self.recent = [path for path in self.recent if PurePath(path).name not in files]
        if self.article == article:
            self.article = ArticleId("")

    def remember_file(self, path: str) -> None:
        """Put a file at the head of the recent ones."""
        self.recent = [path, *(other for other in self.recent if other != path)][:_RECENT_KEPT]


def settings_path() -> Path:
    """Return where the settings are kept."""
    return config_path() / "settings.json"


def load(path: Path | None = None) -> Settings:
    """Read the settings; a missing, damaged or foreign file gives the standard ones."""
    try:
        raw = json.loads((path or settings_path()).read_text("utf-8"))
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError) as error:
        log.warning("the settings could not be read: %s", error)
        return Settings()
    standard = Settings()
    if isinstance(raw, dict):
        for name, value in asdict(standard).items():
            if type(raw.get(name)) is type(value):
                setattr(standard, name, raw[name])
    _leave_out_what_is_foreign(standard)
    return standard


def _leave_out_what_is_foreign(settings: Settings) -> None:
    """Drop what is of another kind inside the lists: the file may come from anybody's hand."""
    if settings.keep_copies not in KEEPING:
        settings.keep_copies = KEEPING[0]
    if settings.citation_style not in set(CitationStyle):
        settings.citation_style = CitationStyle.HOUSE.value
    settings.recent = [path for path in settings.recent if isinstance(path, str)]
    settings.recipients = {name: key for name, key in settings.recipients.items() if isinstance(key, str)}
    settings.phrases = [phrase for phrase in settings.phrases if isinstance(phrase, str)]
    settings.sides = [width for width in settings.sides if isinstance(width, int)]
    settings.keys = {
        command: keys
        for command, keys in settings.keys.items()
        if isinstance(keys, list) and all(isinstance(key, str) for key in keys)
    }
    settings.exports = {
        article: export
        for article, export in settings.exports.items()
        if isinstance(export, list) and len(export) > 2 and all(isinstance(part, str) for part in export)
    }
    settings.places = {
        article: place
        for article, place in settings.places.items()
        if isinstance(place, list) and [type(part) for part in place] == [str, int]
    }


def keep(settings: Settings, path: Path | None = None) -> None:
    """Write what the person has just chosen, whole or not at all; raises UserError."""
    path = path or settings_path()
    try:
        private.make_folder(path.parent)
        private.sweep(path.parent)
        # Names of articles' files stand in it.
        private.write(path, json.dumps(asdict(settings), ensure_ascii=False, indent=1).encode())
    except OSError as error:
        raise UserError("The settings could not be written to “{path}”.", path=path) from error


def save(settings: Settings, path: Path | None = None) -> None:
    """Write the settings where nobody has just chosen anything: a place that cannot be written is logged."""
    try:
        keep(settings, path)
    except UserError as error:
        log.warning("the settings could not be written: %s", error.__cause__)

"""Formats: which reader a file needs, told from its bytes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import PurePath
from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.errors import ReadingError
from factcheck.models import Caveat, CaveatKind, Reading
from factcheck.open_files import APPLICATION_ID
from factcheck.readers import labels
from factcheck.readers.encoding import decode
from factcheck.readers.files import refuse_size
from factcheck.sentences import Sentence, say

if TYPE_CHECKING:
    from factcheck.readers.pdf import Page

_MOST_CHARACTERS = 6_000_000
"""As many as two thousand pages of a book."""
_MOST_LINES = 300_000
_MOST_MARKDOWN = 600_000
"""Characters, a hundred thousand words: reading its marks costs twenty times as much as plain text."""

_PICTURE, _SOUND, _PROGRAM = say("a picture"), say("a sound recording"), say("a program")
_OTHER_KINDS: tuple[tuple[bytes, Sentence], ...] = (
    (b"\x89PNG", _PICTURE),
    (b"\xff\xd8\xff", _PICTURE),
    (b"GIF8", _PICTURE),
    (b"BM", _PICTURE),
    (b"II*\0", _PICTURE),
    (b"MM\0*", _PICTURE),
    (b"8BPS", _PICTURE),
    (b"ID3", _SOUND),
    (b"OggS", _SOUND),
    (b"fLaC", _SOUND),
    (b"\xff\xfb", _SOUND),
    (b"\x1aE\xdf\xa3", say("a video")),
    (b"SQLite format 3\0", say("a database")),
    (b"\x7fELF", _PROGRAM),
    (b"MZ", _PROGRAM),
)
_LIBRARY = re.compile(rb"SQLite format 3\0.{52}" + APPLICATION_ID.to_bytes(4, "big"), re.DOTALL)
"""SQLite keeps the id of the program that a file belongs to at byte 68 (its file format, 1.3)."""
_PACKED = (b"\x1f\x8b", b"7z\xbc\xaf\x27\x1c", b"Rar!", b"BZh", b"\xfd7zXZ\0")
_LONG_MARKDOWN = Caveat(CaveatKind.LONG_MARKDOWN)
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OTHER_ARCHIVES: tuple[tuple[str, Sentence], ...] = (
    ("xl/workbook.xml", say("a spreadsheet, not an article")),
    ("ppt/presentation.xml", say("a presentation, not an article")),
    ("content.xml", say("an OpenDocument file, but not a text")),
    ("Index/Document.iwa", say("a Pages document; export it from Pages as Word (.docx) and open that file")),
)
_HTML = re.compile(rb"<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
_HTML_NAMES = frozenset({".html", ".htm", ".xhtml", ".shtml"})
EXTENSIONS = (
    ".txt", ".md", ".markdown", ".docx", ".odt", ".rtf", ".pdf", ".html", ".htm", ".mhtml", ".mht", ".epub",
    ".eml",
)  # fmt: skip
"""The usual endings of what can be read, for a file dialog; the bytes decide, not the name."""
_MARKDOWN_NAMES = frozenset({".md", ".markdown", ".mdown", ".mkd", ".mkdn", ".mdwn"})


def read(
    data: bytes,
    name: str = "",
    *,
    as_original: bool = False,
    address: str = "",
    whole: bool = False,
    long: int = 0,
) -> Reading:
    """Read a file's bytes as an article's draft; the name is shown, never used as a path.

    The address is where a page came from, to complete its links; with ``whole`` all that a page
    shows is read, not the article alone.

    Tracked changes of office documents count as accepted, or, with ``as_original``, as not yet
    made. Raises ``ReadingError`` with one sentence where the bytes are no draft that can be read, and
    ``LongError`` where they are a PDF of ``long`` pages or more.
    """
    called = labels.called(name)
    refuse_size(data, called)
    _refuse_other_kinds(data, called)
    if b"%PDF-" in data[:1024]:
        from factcheck.readers import pdf

        reading = pdf.read(data, name, called, long=long)
    elif data.startswith(_ZIP):
        reading = _read_archive(data, name, called, as_original=as_original)
    else:
        reading = _read_text(data, name, called, as_original=as_original, address=address, whole=whole)
    return _settled(reading, called)


def join(parts: Sequence[Sequence[Page]], name: str) -> Reading:
    """Return what ``read`` does of a PDF whose pages were read in parts, without the original."""
    from factcheck.readers import pdf

    called = labels.called(name)
    return _settled(pdf.join(parts, name, called), called)


def _settled(reading: Reading, called: str) -> Reading:
    if not reading.text.strip():
        raise ReadingError("{file} holds no text.", file=called)
    return labels.settled(reading)


def _read_archive(data: bytes, name: str, called: str, *, as_original: bool) -> Reading:
    """Read a document that is a ZIP file of parts, told by the parts it has."""
    from factcheck.readers import docx, epub, odt
    from factcheck.readers.archive import Archive

    archive = Archive(data, called)
    if "word/document.xml" in archive or b"wordprocessingml.document" in archive.read("[Content_Types].xml"):
        return docx.read(data, name, called, as_original=as_original)
    kind = archive.read("mimetype").strip()
    if kind.startswith(b"application/vnd.oasis.opendocument.text"):
        return odt.read(data, name, called, as_original=as_original)
    if kind == b"application/epub+zip" or "META-INF/container.xml" in archive:
        return epub.read(data, name, called)
    for part, kind_of_file in _OTHER_ARCHIVES:
        if part in archive:
            raise ReadingError("{file} is {kind}.", file=called, kind=kind_of_file)
    raise ReadingError("{file} is an archive; unpack it and open the draft itself.", file=called)


def _read_text(
    data: bytes, name: str, called: str, *, as_original: bool, address: str, whole: bool
) -> Reading:
    """Read a document that is text of some kind."""
    from factcheck.readers import html, mail, markdown, plain, rtf

    suffix = PurePath(name).suffix.lower()
    if data.startswith(b"{\\rtf"):
        return rtf.read(data, name, called, as_original=as_original)
    if mail.is_mail(data, suffix):
        return mail.read(data, name, called)
    if _is_page(data, suffix):
        return html.read(data, name, called, address=address, whole=whole)
    text = decode(data, called)
    if len(text) > _MOST_CHARACTERS or text.count("\n") > _MOST_LINES:
        raise ReadingError("{file} holds more text than any article.", file=called)
    if suffix in _MARKDOWN_NAMES or markdown.is_markdown(text):
        if len(text) <= _MOST_MARKDOWN:
            return markdown.read(text, data, name)
        return replace(plain.read(text, data, name), caveats=(_LONG_MARKDOWN,))
    return plain.read(text, data, name)


def _is_page(data: bytes, suffix: str) -> bool:
    """Tell whether text is a web page: it opens with a tag and soon names what it is."""
    opening = data[:16384].lstrip(b"\xef\xbb\xbf\xff\xfe").replace(b"\0", b"").lstrip()
    return opening.startswith(b"<") and (suffix in _HTML_NAMES or bool(_HTML.search(opening)))


def _refuse_other_kinds(data: bytes, called: str) -> None:
    if data.startswith(_OLE):
        raise _about_ole(data, called)
    if data.startswith(_PACKED) and not _is_readable(data):
        raise ReadingError("{file} is an archive; unpack it and open the draft itself.", file=called)
    if _LIBRARY.match(data):
        raise ReadingError("{file} is a library of this program, not an article.", file=called)
    for start, kind in _OTHER_KINDS:
        if data.startswith(start) and not _is_readable(data):
            raise ReadingError("{file} is {kind}, not a text.", file=called, kind=kind)
    if data[4:8] == b"ftyp" or (data.startswith(b"RIFF") and data[8:12] in (b"WEBP", b"WAVE", b"AVI ")):
        raise ReadingError("{file} is a picture or recording, not a text.", file=called)


def _is_readable(data: bytes) -> bool:
    """Tell whether the first bytes are text, whatever letters they begin with: “BMW”, “MM*”."""
    return all(byte >= 32 or byte in b"\t\n\r\f" for byte in data[:512])


def _about_ole(data: bytes, called: str) -> ReadingError:
    if "EncryptedPackage".encode("utf-16-le") in data:
        return ReadingError(
            "{file} is protected by a password; save a copy without one and open that.", file=called
        )
    if "WordDocument".encode("utf-16-le") in data:
        return ReadingError(
            "{file} is in Word's old format (.doc): open it in Word or LibreOffice,"
            " save it as .docx and open that file.",
            file=called,
        )
    return ReadingError(
        "{file} is in an old Microsoft Office format that cannot be read; save it as .docx first.",
        file=called,
    )

"""Media types: what a file is, told from its bytes before what anybody says of it."""

from __future__ import annotations

from pathlib import PurePath

_BY_START: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "application/pdf"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"II*\0", "image/tiff"),
    (b"MM\0*", "image/tiff"),
    (b"ID3", "audio/mpeg"),
    (b"OggS", "audio/ogg"),
    (b"fLaC", "audio/flac"),
    (b"{\\rtf", "application/rtf"),
    (b"WEBVTT", "text/vtt"),
    (b"\xef\xbb\xbfWEBVTT", "text/vtt"),
)
_BY_RIFF = {b"WEBP": "image/webp", b"WAVE": "audio/wav", b"AVI ": "video/x-msvideo"}
_BY_ENDING = {
    ".txt": "text/plain",
    ".md": "text/markdown",
    ".html": "text/html",
    ".htm": "text/html",
    ".csv": "text/csv",
    ".tsv": "text/tab-separated-values",
    ".tab": "text/tab-separated-values",
    ".vtt": "text/vtt",
    ".srt": "application/x-subrip",
    ".eml": "message/rfc822",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".ods": "application/vnd.oasis.opendocument.spreadsheet",
    ".odt": "application/vnd.oasis.opendocument.text",
    ".epub": "application/epub+zip",
    ".mp3": "audio/mpeg",
    ".m4a": "audio/mp4",
    ".mp4": "video/mp4",
}
_TABLES = frozenset(
    {
        "text/csv", "application/csv", "text/x-csv", "application/x-csv", "text/comma-separated-values",
        "text/x-comma-separated-values", "text/tab-separated-values", "text/tsv",
        _BY_ENDING[".xlsx"], _BY_ENDING[".ods"],
    }
)  # fmt: skip
_TABLE_NAMES = (".csv", ".tsv", ".tab", ".xlsx", ".ods")
# A server that does not know says one of these, and sends many a table or transcript as plain text.
_VAGUE = frozenset(
    {"", "application/octet-stream", "binary/octet-stream", "application/unknown", "text/plain"}
)


def media_type_of(data: bytes, name: str = "", said: str = "") -> str:
    """Return the media type of a file: by its first bytes, else as said, else by the ending of its name."""
    start = data[:16]
    for begin, media_type in _BY_START:
        if start.startswith(begin):
            return media_type
    if start.startswith(b"RIFF") and start[8:12] in _BY_RIFF:
        return _BY_RIFF[start[8:12]]
    by_name = _BY_ENDING.get(PurePath(name).suffix.lower(), "")
    if start[4:8] == b"ftyp":
        return "audio/mp4" if start[8:11] == b"M4A" else "video/mp4"
    if start[:2] == b"\xff\xfb":  # MP3 without a tag before its first frame
        return "audio/mpeg"
    if said not in _VAGUE:
        return said
    return by_name or said or "application/octet-stream"


def is_readable(media_type: str) -> bool:
    """Tell whether a file of a type may hold text that can be read: not pictures, sound and video."""
    return not media_type.startswith(("image/", "audio/", "video/", "font/"))


def is_table(media_type: str, name: str = "") -> bool:
    """Tell whether a file is a table of cells; many servers say nothing telling of theirs but the name."""
    return media_type in _TABLES or PurePath(name).suffix.lower() in _TABLE_NAMES

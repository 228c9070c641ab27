"""Archives: the parts of an office document, read within limits.

Nothing is ever unpacked to disk, so names inside the archive can lead nowhere. Sizes are
counted while decompressing, since an archive may lie about them.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator

from factcheck.errors import ReadingError

_LARGEST_PART = 32 * 1024 * 1024
"""Bytes of one part. The text of a thousand-page book, with all its marks, is half of it."""
_LARGEST_SUM = 96 * 1024 * 1024
_MOST_PARTS = 20_000
_CHUNK = 1024 * 1024


class Archive:
    """A ZIP file's parts by name, each read once it is asked for."""

    def __init__(self, data: bytes, called: str) -> None:
        """Open the archive; raises ``ReadingError`` where it is damaged or holds too much."""
        self._called = called
        self._read = 0
        try:
            self._file = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, OverflowError, NotImplementedError, OSError) as error:
            raise self._damaged() from error
        if len(self._file.filelist) > _MOST_PARTS:
            raise ReadingError("{file} has too many parts to be an article.", file=called)
        self._parts = {each.filename.lstrip("/"): each for each in self._file.filelist}

    def __contains__(self, name: str) -> bool:
        return name in self._parts

    def names(self) -> list[str]:
        """Return the parts' names, in the archive's order."""
        return list(self._parts)

    def read(self, name: str) -> bytes:
        """Return a part's bytes, none where there is no such part.

        Raises ``ReadingError`` where the part is damaged, encrypted or larger than any text.
        """
        part = self._parts.get(name)
        if part is None:
            return b""
        if part.flag_bits & 1:
            raise ReadingError(
                "{file} is protected by a password; save a copy without one.", file=self._called
            )
        try:
            with self._file.open(part) as file:
                data = file.read(_LARGEST_PART + 1)
        except (zipfile.BadZipFile, zlib.error, EOFError, ValueError, NotImplementedError, OSError) as error:
            raise self._damaged() from error
        self._read += len(data)
        if len(data) > _LARGEST_PART or self._read > _LARGEST_SUM:
            raise ReadingError(
                "{file} holds far more than an article once unpacked; it was not read.", file=self._called
            )
        return data

    def chunks(self, name: str) -> Iterator[bytes]:
        """Yield a part piece by piece, however long it is: to look for something in it, not to keep it."""
        try:
            with self._file.open(self._parts[name]) as file:
                while chunk := file.read(_CHUNK):
                    yield chunk
        except (zipfile.BadZipFile, zlib.error, EOFError, ValueError, NotImplementedError, OSError) as error:
            raise self._damaged() from error
        except RuntimeError as error:  # an encrypted part
            raise self._damaged() from error

    def _damaged(self) -> ReadingError:
        return ReadingError("{file} is damaged: it cannot be unpacked.", file=self._called)

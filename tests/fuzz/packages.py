"""Mutations of documents that are ZIP files: of their parts, their names and their directory."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from functools import cache
from random import Random

from tests.fuzz.mutations import mutate
from tests.fuzz.seeds import seeds
from tests.fuzz.trees import mutate_tree

_NAMES = (
    "../../evil.xml", "/etc/passwd", "word/../document.xml", "C:\\evil.xml", "", "a" * 30_000, "a\0b",
    "word/document.xml", "content.xml", "mimetype", "META-INF/container.xml", "word/vbaProject.bin",
    "xl/workbook.xml", "\u202etxt.xml",
)  # fmt: skip
_TELLING = ("word/document.xml", "content.xml", "OPS/one.xhtml", "OPS/book.opf", "word/comments.xml")
_CENTRAL = b"PK\x01\x02"
_FIELDS = ((8, 1), (10, 2), (16, 4), (20, 4), (24, 4), (28, 2), (42, 4))
"""Of an entry in the directory: flags, method, checksum, both sizes, the name's length, place; and bytes."""
_Members = list[tuple[str, bytes]]


def mutate_package(data: bytes, chance: Random, tokens: tuple[bytes, ...]) -> bytes:
    """Return a package that is damaged as a whole, in one part, in its names or in its directory."""
    how = chance.randrange(10)
    if how == 0:
        return mutate(data, chance, tokens)
    members = list(_parts(data))
    if how < 5:
        _change(members, chance, lambda part: mutate_tree(part, chance))
    elif how < 8:
        _change(members, chance, lambda part: mutate(part, chance, tokens))
    else:
        _rearrange(members, chance)
    made = _zipped(members, deflated=not chance.randrange(4))
    return _lying(made, chance) if not chance.randrange(12) else made


@cache
def _parts(data: bytes) -> tuple[tuple[str, bytes], ...]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return tuple((name, archive.read(name)) for name in archive.namelist())


def _change(members: _Members, chance: Random, change: Callable[[bytes], bytes]) -> None:
    """Change one part that holds anything, most often the one that holds the text."""
    likely = [at for at, (name, _) in enumerate(members) if name in _TELLING]
    held = [at for at, (_, part) in enumerate(members) if part]
    at = chance.choice(likely) if likely and chance.randrange(4) else chance.choice(held)
    members[at] = (members[at][0], change(members[at][1]))


def _rearrange(members: _Members, chance: Random) -> None:
    how, at, other = chance.randrange(7), chance.randrange(len(members)), chance.randrange(len(members))
    name, part = members[at]
    if how == 0:
        del members[at]
    elif how == 1:
        members[at], members[other] = (name, members[other][1]), (members[other][0], part)
    elif how == 2:
        members[at] = (chance.choice(_NAMES), part)
    elif how == 3:
        members.append((name, chance.choice((b"", members[other][1], b"\0" * 100))))
    elif how == 4:
        members.append(chance.choice(_parts(seeds(chance.choice(("docx", "odt", "epub")))[0])))
    elif how == 5:
        members += [(f"x{number}", b"") for number in range(chance.choice((10, 10, 3000)))]
    elif not chance.randrange(40):
        members[at] = (name, _bomb(chance.randrange(3)))


@cache
def _bomb(kind: int) -> bytes:
    opening, unit, ending = [
        (b"", b"\0", b""),
        (b"<w:document xmlns:w='w'><w:body>", b"<w:p><w:t>a</w:t></w:p>", b"</w:body></w:document>"),
        (b"<html><body>", b"<p>a", b"</body></html>"),
    ][kind]
    return opening + unit * (40_000_000 // len(unit)) + ending


def _zipped(members: _Members, *, deflated: bool) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, data in members:
            entry = zipfile.ZipInfo("a")
            entry.filename = name  # as it is: the constructor would mend it
            many = deflated or len(data) > 1_000_000
            entry.compress_type = zipfile.ZIP_DEFLATED if many else zipfile.ZIP_STORED
            archive.writestr(entry, data)
    return file.getvalue()


def _lying(made: bytes, chance: Random) -> bytes:
    """Change what the directory says of a part: encrypted, otherwise compressed, of another size."""
    changed, places, at = bytearray(made), [], made.find(_CENTRAL)
    while at >= 0:
        places.append(at)
        at = made.find(_CENTRAL, at + 1)
    for at in chance.sample(places, min(len(places), chance.choice((1, 1, 20)))):
        field, width = chance.choice(_FIELDS)
        value = chance.choice((0, 1, 9, 0xFFFF, 0x7FFFFFFF, 0xFFFFFFFF)) & (256**width - 1)
        changed[at + field : at + field + width] = value.to_bytes(width, "little")
    return bytes(changed)

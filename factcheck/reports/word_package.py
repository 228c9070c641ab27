"""Packages of Word: parts replaced or added, every other part copied byte for byte."""

from __future__ import annotations

import io
import posixpath
import zipfile
from typing import TYPE_CHECKING

from factcheck.readers.archive import Archive
from factcheck.readers.xmlparts import attribute, parse

if TYPE_CHECKING:
    from lxml.etree import _Element

_TYPES = "[Content_Types].xml"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"


def with_parts(data: bytes, parts: dict[str, bytes]) -> bytes:
    """Return a package with parts replaced or added, in the order it had.

    The entries of all other parts are copied as they are packed, so that not a byte of them changes:
    unpacking and packing again would give another size, time and method.
    """
    made = io.BytesIO()
    coming = dict(parts)
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        assert new.fp is not None
        entries = sorted(old.infolist(), key=lambda entry: entry.header_offset)
        ends = [*(entry.header_offset for entry in entries[1:]), old.start_dir]
        for entry, end in zip(entries, ends, strict=True):
            name = entry.filename.lstrip("/")
            if name in parts:
                if name in coming:  # a damaged package may hold a part twice
                    new.writestr(entry.filename, coming.pop(name))
                continue
            packed = data[entry.header_offset : end]
            entry.header_offset = new.fp.tell()
            new.fp.write(packed)
            new.filelist.append(entry)
            new.NameToInfo[entry.filename] = entry
            new.start_dir = new.fp.tell()
        for name, content in coming.items():
            new.writestr(name, content)
    return made.getvalue()


def serialised(root: _Element) -> bytes:
    """Return a part's XML as bytes."""
    from lxml import etree

    return etree.tostring(root.getroottree(), xml_declaration=True, encoding="UTF-8", standalone=True)


def comments_part(archive: Archive, document: str, strict: bool, called: str) -> tuple[str, dict[str, bytes]]:
    """Return the name of the part that holds the comments, and what to change so that there is one.

    A package that has none needs a relation from its text and the part's type.
    """
    from lxml import etree

    folder, name = posixpath.split(document)
    relations = f"{folder}/_rels/{name}.rels"
    data = archive.read(relations) or f'<Relationships xmlns="{_PACKAGE}/relationships"/>'.encode()
    root = parse(data, called, whole=True)
    taken = {attribute(each, "Id") for each in root}
    for each in root:
        if attribute(each, "Type").endswith("/comments"):
            target = attribute(each, "Target")
            found = target.lstrip("/") if target.startswith("/") else posixpath.join(folder, target)
            if found in archive:
                return found, {}
            root.remove(each)
    part = f"{folder}/comments.xml"
    base = "http://purl.oclc.org/ooxml" if strict else "http://schemas.openxmlformats.org"
    middle = "officeDocument/relationships" if strict else "officeDocument/2006/relationships"
    key = next(key for number in range(1, len(taken) + 2) if (key := f"rIdComments{number}") not in taken)
    kind = f"{base}/{middle}/comments"
    etree.SubElement(
        root, f"{{{_PACKAGE}/relationships}}Relationship", Id=key, Type=kind, Target="comments.xml"
    )
    types = parse(archive.read(_TYPES), called, whole=True)
    if not any(attribute(each, "PartName") == f"/{part}" for each in types):
        content = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
        override = f"{{{_PACKAGE}/content-types}}Override"
        etree.SubElement(types, override, PartName=f"/{part}", ContentType=content)
    return part, {relations: serialised(root), _TYPES: serialised(types)}

"""A desk's logo: redrawn by the program from a file that anybody may have made.

A PNG, JPEG or SVG is drawn anew as a small PNG, in a process that can reach nothing: what a document
shows is the program's own picture, and nothing of the file is in it.
"""

from __future__ import annotations

import json
import re
import struct
import tempfile

from factcheck.errors import UserError
from factcheck.reports.rendering.apart import NotFinishedError, Typesetting, TypesettingError, typeset
from factcheck.sentences import say
from resources.faces import SANS, folders

MOST_BYTES = 2_000_000
_MOST_MADE = 400_000
_WIDEST, _HIGHEST = 300, 60
"""Points of the box that it is fitted into; four pixels stand for each."""
_PIXELS = 4
_ACTIVE = frozenset({"script", "foreignobject", "iframe", "object", "embed", "audio", "video", "handler"})
_EMBEDDED = ("data:image/png", "data:image/jpeg")
_FACE = re.compile(r"font-family\s*:\s*[^;}!]*[^;}!\s]")
_SOURCE = f"""#set page(width: auto, height: auto, margin: 0pt, fill: none)
#let picture = bytes(json(bytes(sys.inputs.picture)))
#context {{
  let size = measure(image(picture))
  let by = calc.min({_WIDEST}pt / size.width, {_HIGHEST}pt / size.height)
  image(picture, width: size.width * by, height: size.height * by)
}}
"""


def redrawn(data: bytes, name: str) -> bytes:
    """Return a logo as a PNG of at most 1,200 by 240 pixels; raises UserError with the reason."""
    if len(data) > MOST_BYTES:
        raise UserError("“{file}” is too large for a logo: it may have 2 MB.", file=name)
    if not data.startswith((b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")):
        data = _plain_drawing(data, name)
    picture = json.dumps(list(data))
    with tempfile.TemporaryDirectory() as nothing:
        try:
            made = typeset(
                Typesetting(
                    nothing, source=_SOURCE, inputs={"picture": picture}, fonts=folders(), picture=True
                )
            )
        except (TypesettingError, NotFinishedError) as error:
            raise UserError("“{file}” could not be drawn: is it damaged?", file=name) from error
    if len(made) > _MOST_MADE or not is_redrawn(made):
        raise UserError("“{file}” has too much in it for a logo.", file=name)
    return made


def is_redrawn(data: bytes) -> bool:
    """Tell whether bytes are a PNG no larger than the program draws a logo."""
    if not data.startswith(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR") or len(data) > _MOST_MADE:
        return False
    width, height = struct.unpack_from(">II", data, 16)
    return bool(0 < width <= _WIDEST * _PIXELS + 1 and 0 < height <= _HIGHEST * _PIXELS + 1)


def _plain_drawing(data: bytes, name: str) -> bytes:
    """Return an SVG whose words have a face; refuse what runs something or leads to anything outside it."""
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise UserError("“{file}” is no PNG, JPEG or SVG picture.", file=name) from error
    if etree.QName(root).localname != "svg":
        raise UserError("“{file}” is no PNG, JPEG or SVG picture.", file=name)
    found = say("a document type") if b"<!DOCTYPE" in data else _active_in(root)
    if found:
        raise UserError(
            "“{file}” is more than a picture: it holds {found}. Save it as a plain SVG, or as a PNG.",
            file=name,
            found=found,
        )
    root.set("font-family", root.get("font-family") or SANS)
    for each in root.iter("*"):
        for attribute in ("font-family", "style"):
            if attribute in each.attrib:
                given = str(each.get(attribute))
                faces = ", ".join(filter(None, (given.strip(), SANS)))
                each.set(attribute, _with_face(given) if attribute == "style" else faces)
        if etree.QName(each).localname == "style":
            each.text = _with_face(each.text or "")
    return etree.tostring(root)


def _with_face(sheet: str) -> str:
    """Let what is set in a face that the machine lacks be set in the program's own, and not left out."""
    return _FACE.sub(rf"\g<0>, {SANS}", sheet)


def _active_in(root: object) -> object:
    from lxml import etree

    assert isinstance(root, etree._Element)
    for each in root.iter("*"):
        if etree.QName(each).localname.lower() in _ACTIVE:
            return f"<{etree.QName(each).localname}>"
        for attribute, value in each.attrib.items():
            local = etree.QName(attribute).localname.lower()
            outside = local == "href" and not str(value).strip().startswith(("#", *_EMBEDDED))
            if outside or local.startswith("on"):
                return f"{local}=“{str(value)[:60]}”"
        if "@import" in (each.text or ""):
            return "@import"
    return ""

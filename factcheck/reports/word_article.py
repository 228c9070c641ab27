"""An article set as a clean Word document, for drafts that did not come as one."""

from __future__ import annotations

import io
import re
import zipfile
from itertools import pairwise
from typing import TYPE_CHECKING

from factcheck.models import Block, Draft, Role, StyleKind
from factcheck.readers.docx import Traced, WordPiece
from factcheck.reports.word_package import serialised
from factcheck.text.lines import lines

if TYPE_CHECKING:
    from lxml.etree import _Element

_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_W = f"{{{_WORD}}}"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_TYPES = f"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" \
ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override \
PartName="/word/document.xml" ContentType="{_MAIN}.document.main+xml"/><Override \
PartName="/word/styles.xml" ContentType="{_MAIN}.styles+xml"/></Types>"""
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELATION = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship \
Id="rId1" Type="{kind}" Target="{target}"/></Relationships>"""
_STYLE = '<w:style w:type="paragraph" w:styleId="{key}"><w:name w:val="{name}"/><w:basedOn w:val="Normal"/>'
_STYLES = f"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:w="{_WORD}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia" \
w:hAnsi="Georgia"/><w:sz w:val="22"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="140" \
w:line="300" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" \
w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>{{styles}}</w:styles>"""
_SIZES = {"Title": 40, "Heading1": 30, "Heading2": 26, "Heading3": 24}
_NAMES = {
    "Title": "Title", "Heading1": "heading 1", "Heading2": "heading 2", "Heading3": "heading 3",
    "Quote": "Quote", "Caption": "caption", "ListParagraph": "List Paragraph",
}  # fmt: skip
_STYLED = {
    Role.HEADLINE: "Title", Role.QUOTE: "Quote", Role.CAPTION: "Caption", Role.LIST: "ListParagraph",
}  # fmt: skip
_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


def article_package(draft: Draft) -> tuple[bytes, Traced]:
    """Return a draft as a Word document, and which element each stretch of its text stands in."""
    from lxml import etree

    root = etree.Element(f"{_W}document", nsmap={"w": _WORD})
    body = etree.SubElement(root, f"{_W}body")
    pieces: list[WordPiece] = []
    for line in lines(draft.text, draft.blocks):
        paragraph = etree.SubElement(body, f"{_W}p")
        style = (
            f"Heading{min(max(line.level, 1), 3)}" if line.role is Role.SUBHEAD else _STYLED.get(line.role)
        )
        if style:
            properties = etree.SubElement(paragraph, f"{_W}pPr")
            etree.SubElement(properties, f"{_W}pStyle", {f"{_W}val": style})
        pieces += _runs(paragraph, draft, line)
    parts = {
        "[Content_Types].xml": _TYPES.encode(),
        "_rels/.rels": _RELATION.format(
            kind=f"{_OFFICE}/officeDocument", target="word/document.xml"
        ).encode(),
        "word/document.xml": serialised(root),
        "word/_rels/document.xml.rels": _RELATION.format(
            kind=f"{_OFFICE}/styles", target="styles.xml"
        ).encode(),
        "word/styles.xml": _STYLES.format(styles="".join(map(_style, _NAMES))).encode(),
    }
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            # With a time of its own each file would differ from the last one of the same article.
            package.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    return made.getvalue(), Traced(draft.text, root, "word/document.xml", tuple(pieces))


def _runs(paragraph: _Element, draft: Draft, line: Block) -> list[WordPiece]:
    """Write a line as runs, cut where bold or italics begin or end and at tabs."""
    from lxml import etree

    here = [each for each in draft.styles if each.start < line.end and each.end > line.start]
    cuts = {line.start, line.end} | {at for each in here for at in (each.start, each.end)}
    cuts |= {at for found in re.finditer("[\t\n]", draft.text[line.start : line.end])
             for at in (line.start + found.start(), line.start + found.end())}  # fmt: skip
    pieces = []
    for left, right in pairwise(sorted(at for at in cuts if line.start <= at <= line.end)):
        run = etree.SubElement(paragraph, f"{_W}r")
        kinds = {each.kind for each in here if each.start <= left and each.end >= right}
        if kinds & {StyleKind.BOLD, StyleKind.ITALIC}:
            properties = etree.SubElement(run, f"{_W}rPr")
            for kind, tag in ((StyleKind.BOLD, "b"), (StyleKind.ITALIC, "i")):
                if kind in kinds:
                    etree.SubElement(properties, f"{_W}{tag}")
        text = draft.text[left:right]
        white = {"\t": "tab", "\n": "br"}.get(text)
        element = etree.SubElement(run, f"{_W}{white or 't'}")
        if not white:
            element.text = _UNFIT.sub("\ufffd", text)
            element.set(_SPACE, "preserve")
        pieces.append(WordPiece(left, right, element, element.text or text, element.text or ""))
    return pieces


def _style(key: str) -> str:
    size = f'<w:b/><w:sz w:val="{_SIZES[key]}"/>' if key in _SIZES else ""
    slanted = "<w:i/>" if key in ("Quote", "Caption") else ""
    indent = '<w:ind w:left="567"/>' if key in ("Quote", "ListParagraph") else ""
    begun = _STYLE.format(key=key, name=_NAMES[key])
    return f"{begun}<w:qFormat/><w:pPr>{indent}</w:pPr><w:rPr>{size}{slanted}</w:rPr></w:style>"

"""Files whose container is fine and a part of which is a bomb; each is small on disk."""

from __future__ import annotations

import base64
import gzip
import hashlib
import json
import struct
import zlib
from collections.abc import Callable, Iterable
from functools import cache

_BLOCK = 32 * 1024 * 1024
GIBIBYTE = 1024 * 1024 * 1024
_WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_DRAWN = (
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
)
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_SAID = "The bridge at Orvik opened in 1931 and is 412 metres long."


@cache
def _block(filling: bytes) -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    return packer.compress(filling * (_BLOCK // len(filling))) + packer.flush(zlib.Z_FULL_FLUSH)


def inflating(
    size: int = 4 * GIBIBYTE, filling: bytes = b" ", before: bytes = b"", after: bytes = b""
) -> bytes:
    """Return raw deflate data that unpacks to about so many bytes, with others before and after them."""
    first = zlib.compressobj(9, zlib.DEFLATED, -15)
    last = zlib.compressobj(9, zlib.DEFLATED, -15)
    head = first.compress(before) + first.flush(zlib.Z_FULL_FLUSH)
    return head + _block(filling) * (size // _BLOCK) + last.compress(after) + last.flush()


def in_zlib(packed: bytes) -> bytes:
    """Return raw deflate data as a zlib stream, whose sum at the end is never reached."""
    return b"\x78\xda" + packed + bytes(4)


def in_gzip(packed: bytes) -> bytes:
    """Return raw deflate data as a gzip file."""
    return b"\x1f\x8b\x08\0\0\0\0\0\0\x03" + packed + bytes(8)


class Packed(bytes):
    """A part that is packed already, and says that it is small."""


def zipped(parts: dict[str, bytes]) -> bytes:
    """Return a ZIP file of parts."""
    out, listed = b"", b""
    for name, part in parts.items():
        packer = zlib.compressobj(9, zlib.DEFLATED, -15)
        packed = bytes(part) if isinstance(part, Packed) else packer.compress(part) + packer.flush()
        size = len(part) if not isinstance(part, Packed) else 0xFFFFFFFE
        kept = struct.pack("<HHHHHIIIHH", 20, 0, 8, 0, 33, zlib.crc32(part), len(packed), size, len(name), 0)
        listed += b"PK\1\2\x14\0" + kept + struct.pack("<HHHII", 0, 0, 0, 0, len(out)) + name.encode()
        out += b"PK\3\4" + kept + name.encode() + packed
    count = len(parts)
    return out + listed + b"PK\5\6" + struct.pack("<HHHHIIH", 0, 0, count, count, len(listed), len(out), 0)


def picture(width: int, height: int, chunks: Iterable[tuple[bytes, bytes]] = (), bits: int = 1) -> bytes:
    """Return a PNG that says it is of a size, with other chunks before its pixels."""
    head = struct.pack(">IIBBBBB", width, height, bits, 0, 0, 0, 0)
    pixels = in_zlib(inflating(min((width * bits // 8 + 1) * height, GIBIBYTE), b"\0"))
    out = b"\x89PNG\r\n\x1a\n"
    for kind, data in ((b"IHDR", head), *chunks, (b"IDAT", pixels), (b"IEND", b"")):
        out += struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    return out


def word(parts: dict[str, bytes]) -> bytes:
    """Return a Word document with these parts beside or in place of its own; it shows one picture."""
    relations = "".join(
        f'<Relationship Id="r{number}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(
            (
                ("image", "media/image1.png"), ("styles", "styles.xml"), ("footnotes", "footnotes.xml"),
                ("comments", "comments.xml"), ("numbering", "numbering.xml"), ("fontTable", "fontTable.xml"),
            )
        )
    )  # fmt: skip
    document = (
        f"<w:document {_WORD} {_DRAWN}><w:body><w:p><w:r><w:t>{_SAID}</w:t></w:r></w:p>"
        '<w:p><w:r><w:drawing><a:blip r:embed="r0"/></w:drawing></w:r></w:p></w:body></w:document>'
    )
    related = f'<Relationships xmlns="{_RELATIONS}">{relations}</Relationships>'
    return zipped(
        {
            "[Content_Types].xml": b"<Types>wordprocessingml.document</Types>",
            "word/document.xml": document.encode(),
            "word/_rels/document.xml.rels": related.encode(),
            **parts,
        }
    )


def _in_word(part: str, packed: bytes) -> bytes:
    return word({part: packed})


def _with_picture(shown: bytes) -> bytes:
    return word({"word/media/image1.png": shown})


def _xml(tag: str, size: int = 4 * GIBIBYTE) -> Packed:
    return Packed(inflating(size, b" ", f"<w:{tag} {_WORD}>".encode(), f"</w:{tag}>".encode()))


def _laughs(encoding: str = "utf-8") -> bytes:
    entities = '<!ENTITY a0 "ha">' + "".join(
        f'<!ENTITY a{at} "{f"&a{at - 1};" * 10}">' for at in range(1, 12)
    )
    text = f'<?xml version="1.0" encoding="{encoding}"?><!DOCTYPE w:document [{entities}]>'
    text += f"<w:document {_WORD}><w:body><w:p><w:r><w:t>&a11;</w:t></w:r></w:p></w:body></w:document>"
    return text.encode(encoding)


_ODT = "application/vnd.oasis.opendocument.text"
_TEXT = (
    '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
    ' xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"'
    ' xmlns:xlink="http://www.w3.org/1999/xlink"><office:body><office:text>'
    f'<text:p>{_SAID}</text:p><text:p><draw:frame><draw:image xlink:href="Pictures/1.png"/></draw:frame>'
)
_ODT_END = "</text:p></office:text></office:body></office:document-content>"


def _odt(parts: dict[str, bytes]) -> bytes:
    return zipped({"mimetype": _ODT.encode(), "content.xml": (_TEXT + _ODT_END).encode(), **parts})


_CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'
)


def _epub(chapters: dict[str, bytes], book: bytes = b"") -> bytes:
    items = "".join(
        f'<item id="{name}" href="{name}" media-type="application/xhtml+xml"/>' for name in chapters
    )
    spine = "".join(f'<itemref idref="{name}"/>' for name in chapters)
    whole = (
        f'<package xmlns="http://www.idpf.org/2007/opf"><manifest>{items}</manifest>'
        f"<spine>{spine}</spine></package>"
    )
    parts = {"mimetype": b"application/epub+zip", "META-INF/container.xml": _CONTAINER.encode()}
    return zipped({**parts, "book.opf": book or whole.encode(), **chapters})


def _pdf(*objects: bytes) -> bytes:
    made, places = b"%PDF-1.7\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    end = b"xref\n0 %d\n0000000000 65535 f \n%strailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF"
    return made + end % (len(objects) + 1, table, len(objects) + 1, len(made))


def _stream(data: bytes, entries: bytes = b"/Filter/FlateDecode") -> bytes:
    return b"<<%s/Length %d>>stream\n%s\nendstream" % (entries, len(data), data)


def _page(content: bytes, *others: bytes, resources: bytes = b"") -> bytes:
    font = b"/Font<</F 5 0 R>>"
    return _pdf(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<<%s%s>>>>"
        % (font, resources),
        content,
        *(others or (b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",)),
    )


def _late_page(bomb: bytes) -> bytes:
    """Return a PDF of so many pages that several processes read it, one of the last with a bomb."""
    pages, first = 90, 6
    kids = b" ".join(b"%d 0 R" % (first + number) for number in range(pages))
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents %d 0 R/Resources<</Font<</F 3 0 R>>>>>>"
    return _pdf(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[%s]/Count %d>>" % (kids, pages),
        _HELVETICA,
        _SAYS,
        bomb,
        *(page % (5 if number == pages - 9 else 4) for number in range(pages)),
    )


_SAYS = _stream(b"BT /F 12 Tf 50 700 Td (%s) Tj ET /I Do" % _SAID.encode(), b"")
_HELVETICA = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"


def _pdf_with_font(file: bytes) -> bytes:
    font = (
        b"<</Type/Font/Subtype/TrueType/BaseFont/Odd/FirstChar 32/LastChar 33/Widths[500 500]"
        b"/FontDescriptor 6 0 R>>"
    )
    described = b"<</Type/FontDescriptor/FontName/Odd/Flags 4/FontFile2 7 0 R>>"
    return _page(_SAYS, font, described, file)


def _pdf_with_image(image: bytes, *others: bytes) -> bytes:
    return _page(_SAYS, _HELVETICA, image, *others, resources=b"/XObject<</I 6 0 R>>")


def _pdf_of_object_stream() -> bytes:
    """Return a PDF whose catalogue stands in an object stream that unpacks to gigabytes."""
    inside = b"1 0 " + b"<</Type/Catalog/Pages 2 0 R>>"
    packed = in_zlib(inflating(2 * GIBIBYTE, b" ", inside))
    made = b"%PDF-1.7\n"
    at = len(made)
    made += b"5 0 obj\n" + _stream(packed, b"/Type/ObjStm/N 1/First 4/Filter/FlateDecode") + b"\nendobj\n"
    start = len(made)
    rows = b"".join(
        struct.pack(">BIB", *row)
        for row in ((0, 0, 0), (2, 5, 0), (0, 0, 0), (0, 0, 0), (0, 0, 0), (1, at, 0))
    )
    table = _stream(rows, b"/Type/XRef/Size 6/W[1 4 1]/Root 1 0 R")
    return made + b"6 0 obj\n" + table + b"\nendobj\nstartxref\n%d\n%%%%EOF" % start


def _mail(attached: bytes, media: str, name: str, wrapped: bool = True) -> bytes:
    data = base64.encodebytes(attached) if wrapped else base64.b64encode(attached)
    return (
        b"From: Jo <jo@example.org>\nTo: desk@example.org\nSubject: The bridge\nMIME-Version: 1.0\n"
        b'Content-Type: multipart/mixed; boundary="xx"\n\n--xx\nContent-Type: text/plain\n\n'
        + _SAID.encode()
        + f"\n--xx\nContent-Type: {media}\nContent-Disposition: attachment; filename={name}\n".encode()
        + b"Content-Transfer-Encoding: base64\n\n" + data + b"\n--xx--\n"
    )  # fmt: skip


def _deep_mail(depth: int) -> bytes:
    text = _SAID.encode()
    for level in range(depth):
        mark = b"b%d" % level
        text = b'Content-Type: multipart/mixed; boundary="%s"\n\n--%s\n%s\n--%s--\n' % (
            mark,
            mark,
            text,
            mark,
        )
    return b"From: Jo <jo@example.org>\nSubject: The bridge\nMIME-Version: 1.0\n" + text


def _mhtml(image: bytes) -> bytes:
    return (
        b'MIME-Version: 1.0\nSubject: The bridge\nContent-Type: multipart/related; boundary="xx"\n\n--xx\n'
        b"Content-Type: text/html\nContent-Location: http://example.org/\n\n<html><body><article><p>"
        + _SAID.encode() * 9
        + b'</p><img src="http://example.org/1.png"></article></body></html>\n--xx\nContent-Type: image/png\n'
        b"Content-Location: http://example.org/1.png\nContent-Transfer-Encoding: base64\n\n"
        + base64.encodebytes(image) + b"\n--xx--\n"
    )  # fmt: skip


def _page_with(image: bytes) -> bytes:
    data = base64.b64encode(image).decode()
    shown = f"<img src='data:image/png;base64,{data}'>"
    return f"<html><body><article><p>{_SAID * 9}</p>{shown}</article></body></html>".encode()


_SHEETS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def _sheet(strings: bytes, sheet: bytes) -> bytes:
    relations = "".join(
        f'<Relationship Id="r{at}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for at, (kind, target) in enumerate(
            (("worksheet", "worksheets/sheet1.xml"), ("sharedStrings", "sharedStrings.xml"))
        )
    )
    book = (
        f'<workbook xmlns="{_SHEETS}" xmlns:r="{_OFFICE}"><sheets>'
        '<sheet name="A" sheetId="1" r:id="r0"/></sheets></workbook>'
    )
    related = f'<Relationships xmlns="{_RELATIONS}">{relations}</Relationships>'
    return zipped(
        {
            "[Content_Types].xml": b"<Types/>",
            "xl/workbook.xml": book.encode(),
            "xl/_rels/workbook.xml.rels": related.encode(),
            "xl/sharedStrings.xml": strings,
            "xl/worksheets/sheet1.xml": sheet,
        }
    )


_STRINGS = f'<sst xmlns="{_SHEETS}"><si><t>claim</t></si></sst>'.encode()
_CELLS = f'<worksheet xmlns="{_SHEETS}"><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row>'.encode()
_CELLS_END = b"</sheetData></worksheet>"


def _warc(body: bytes, encoding: bytes = b"") -> bytes:
    answer = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n" + encoding + b"\r\n" + body
    return (
        b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://example.org/\r\n"
        b"WARC-Date: 2026-01-05T09:00:00Z\r\n"
        b"WARC-Record-ID: <urn:uuid:8b6a1a1e-0000-4000-8000-000000000001>\r\n"
        b"Content-Type: application/http; msgtype=response\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n"
        % (len(answer), answer)
    )


def _wacz(part: bytes, listed: bytes = b"") -> bytes:
    told = {
        "resources": [{"path": "archive/a.warc.gz", "hash": f"sha256:{hashlib.sha256(part).hexdigest()}"}]
    }
    return zipped({"datapackage.json": listed or json.dumps(told).encode(), "archive/a.warc.gz": part})


def _case(parts: dict[str, bytes], manifest: bytes = b"") -> bytes:
    """Return a case file; what is packed already is named with the size that it may have at most."""
    named = [{"name": name, "size": 256 << 20, "sha256": "0" * 64} for name in parts]
    told = {"format": "factcheck-case", "version": 1, "article": "a1", "parts": named}
    return zipped({**parts, "manifest.json": manifest or json.dumps(told).encode()})


def _filled(size: int, filling: bytes = b" ", before: bytes = b"", after: bytes = b"") -> Packed:
    return Packed(inflating(size, filling, before, after))


def _nested(levels: int) -> bytes:
    inner = zipped({"word/document.xml": _xml("document")})
    for _ in range(levels):
        inner = zipped({f"word/embeddings/{number}.docx": inner for number in range(4)} | {"a": b"a"})
    return inner


_PROFILE = b"ICC\0\0" + in_zlib(inflating(GIBIBYTE, b"\0"))
_WORDS = b"t\0\0" + in_zlib(inflating(GIBIBYTE))

BOMBS: dict[str, tuple[str, Callable[[], bytes]]] = {
    "the text of a Word document": (".docx", lambda: _in_word("word/document.xml", _xml("document"))),
    "its styles": (".docx", lambda: _in_word("word/styles.xml", _xml("styles"))),
    "its footnotes": (".docx", lambda: _in_word("word/footnotes.xml", _xml("footnotes"))),
    "its comments": (".docx", lambda: _in_word("word/comments.xml", _xml("comments"))),
    "its relations": (".docx", lambda: _in_word("word/_rels/document.xml.rels", _xml("Relationships"))),
    "its types": (".docx", lambda: _in_word("[Content_Types].xml", _xml("Types"))),
    "its font": (".docx", lambda: _in_word("word/fonts/font1.odttf", _filled(4 * GIBIBYTE, b"\0"))),
    "its picture's part": (".docx", lambda: _with_picture(_filled(4 * GIBIBYTE, b"\0"))),
    "a picture of 60,000 pixels": (".docx", lambda: _with_picture(picture(60_000, 60_000))),
    "a picture in 16 bits": (".docx", lambda: _with_picture(picture(60_000, 60_000, bits=16))),
    "a picture's profile": (
        ".docx",
        lambda: _with_picture(picture(9, 9, [(b"iCCP", _PROFILE)])),
    ),
    "a picture's words": (
        ".docx",
        lambda: _with_picture(picture(9, 9, [(b"zTXt", _WORDS)] * 20)),
    ),
    "pictures in a picture": (
        ".docx",
        lambda: _with_picture(picture(9_000, 9_000) * 3),
    ),
    "entities in Word": (".docx", lambda: _in_word("word/document.xml", _laughs())),
    "entities in Word, in UTF-16": (".docx", lambda: _in_word("word/document.xml", _laughs("utf-16"))),
    "Word in Word in Word": (".docx", lambda: word({"word/embeddings/a.docx": _nested(5)})),
    "an archive in archives": (".docx", lambda: _nested(5)),
    "the text of OpenDocument": (
        ".odt",
        lambda: _odt({"content.xml": _filled(4 * GIBIBYTE, b" ", _TEXT.encode(), _ODT_END.encode())}),
    ),
    "its styles there": (".odt", lambda: _odt({"styles.xml": _xml("styles")})),
    "its picture there": (".odt", lambda: _odt({"Pictures/1.png": _filled(4 * GIBIBYTE, b"\0")})),
    "its manifest there": (".odt", lambda: _odt({"META-INF/manifest.xml": _xml("manifest")})),
    "entities in OpenDocument": (".odt", lambda: _odt({"content.xml": _laughs("utf-16")})),
    "a chapter of a book": (
        ".epub",
        lambda: _epub({"a.xhtml": _filled(4 * GIBIBYTE, b"<p>a</p>", b"<html><body>", b"</body></html>")}),
    ),
    "nine hundred chapters": (
        ".epub",
        lambda: _epub({f"{at}.xhtml": _filled(_BLOCK, b" ", b"<html><body><p>a") for at in range(900)}),
    ),
    "the list of a book": (".epub", lambda: _epub({}, _xml("package"))),
    "a page of a PDF": (".pdf", lambda: _page(_stream(in_zlib(inflating(2 * GIBIBYTE))))),
    "a page of a PDF, packed twice": (
        ".pdf",
        lambda: _page(
            _stream(
                zlib.compress(in_zlib(inflating(8 * GIBIBYTE)), 9), b"/Filter[/FlateDecode/FlateDecode]"
            )
        ),
    ),
    "a late page of a PDF": (".pdf", lambda: _late_page(_stream(in_zlib(inflating(2 * GIBIBYTE))))),
    "strokes of a PDF": (".pdf", lambda: _page(_stream(in_zlib(inflating(2 * GIBIBYTE, b"0 0 m 9 9 l S "))))),
    "an object stream": (".pdf", _pdf_of_object_stream),
    "a font of a PDF": (".pdf", lambda: _pdf_with_font(_stream(in_zlib(inflating(2 * GIBIBYTE, b"\0"))))),
    "a picture of a PDF": (
        ".pdf",
        lambda: _pdf_with_image(
            _stream(
                in_zlib(inflating(4 * GIBIBYTE, b"\0")),
                b"/Subtype/Image/Width 60000/Height 60000/BitsPerComponent 8/ColorSpace/DeviceGray"
                b"/Filter/FlateDecode",
            )
        ),
    ),
    "a profile of a PDF": (
        ".pdf",
        lambda: _pdf_with_image(
            _stream(
                zlib.compress(bytes(300)),
                b"/Subtype/Image/Width 10/Height 10/BitsPerComponent 8/ColorSpace[/ICCBased 7 0 R]"
                b"/Filter/FlateDecode",
            ),
            _stream(in_zlib(inflating(2 * GIBIBYTE, b"\0")), b"/N 3/Filter/FlateDecode"),
        ),
    ),
    "gzip in gzip in a mail": (
        ".eml",
        lambda: _mail(gzip.compress(in_gzip(inflating(8 * GIBIBYTE))), "application/gzip", "a.gz"),
    ),
    "a bomb of Word in a mail": (
        ".eml",
        lambda: _mail(_in_word("word/document.xml", _xml("document")), "application/msword", "a.docx"),
    ),
    "a line of 45 MB in a mail": (
        ".eml",
        lambda: _mail(bytes(34_000_000), "image/png", "a.png", wrapped=False),
    ),
    "a mail in mails": (".eml", lambda: _deep_mail(20_000)),
    "a picture of a saved page": (".mhtml", lambda: _mhtml(picture(60_000, 60_000))),
    "a picture in a page": (".html", lambda: _page_with(picture(60_000, 60_000))),
    "a profile in a page": (".html", lambda: _page_with(picture(9, 9, [(b"iCCP", _PROFILE)]))),
    "the texts of a spreadsheet": (
        ".xlsx",
        lambda: _sheet(
            _filled(4 * GIBIBYTE, b"<si><t>a</t></si>", _STRINGS[:-6], b"</sst>"), _CELLS + _CELLS_END
        ),
    ),
    "the cells of a spreadsheet": (
        ".xlsx",
        lambda: _sheet(
            _STRINGS, _filled(4 * GIBIBYTE, b'<row><c t="s"><v>0</v></c></row>', _CELLS, _CELLS_END)
        ),
    ),
    "a web archive": (".warc.gz", lambda: in_gzip(inflating(4 * GIBIBYTE, b" ", _warc(b"")[:200]))),
    "a record of a web archive": (
        ".warc.gz",
        lambda: gzip.compress(_warc(in_gzip(inflating(4 * GIBIBYTE)), b"Content-Encoding: gzip\r\n")),
    ),
    "a packed web archive": (
        ".wacz",
        lambda: _wacz(gzip.compress(in_gzip(inflating(4 * GIBIBYTE)))),
    ),
    "an archive in a packed one": (".wacz", lambda: _wacz(_filled(4 * GIBIBYTE, b"\0"))),
    "the list of a packed one": (".wacz", lambda: _wacz(b"", _filled(4 * GIBIBYTE))),
    "the manifest of a case": (".factcheck", lambda: _case({}, _filled(4 * GIBIBYTE))),
    "the record of a case": (".factcheck", lambda: _case({"record.jsonl": _filled(255 << 20, b" ")})),
    "an empty record of a case": (".factcheck", lambda: _case({"record.jsonl": _filled(255 << 20, b"\n")})),
    "a step of a case": (
        ".factcheck",
        lambda: _case({"record.jsonl": _filled(192 << 20, b"[[[[", b'{"id": "')}),
    ),
    "the files of a case": (
        ".factcheck",
        lambda: _case({f"files/{at:064x}": _filled(255 << 20, b"\0") for at in range(40)}),
    ),
}  # fmt: skip
"""What is the bomb, with the ending of the file and what makes it."""

"""E-books, chapter after chapter."""

import io
import zipfile

import pytest

from factcheck.errors import ReadingError
from factcheck.readers import read

CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="OPS/book.opf"/></rootfiles></container>'
)
PACKAGE = """<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/">
<metadata><dc:title>The Tunnel</dc:title><dc:creator>Nina Holt</dc:creator><dc:date>2026-03-03</dc:date>
<dc:publisher>Asten Press</dc:publisher></metadata>
<manifest><item id="n" href="nav.xhtml" properties="nav"/><item id="a" href="text/one.xhtml"/>
<item id="b" href="text/two%20b.xhtml"/></manifest>
<spine><itemref idref="n"/><itemref idref="b"/><itemref idref="a"/></spine></package>"""
PAGE = (
    '<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><body>{}</body></html>'
)


def book(**parts: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("mimetype", "application/epub+zip")
        archive.writestr("META-INF/container.xml", CONTAINER)
        archive.writestr("OPS/book.opf", parts.get("package", PACKAGE))
        archive.writestr("OPS/nav.xhtml", PAGE.format("<p>Contents</p>"))
        archive.writestr("OPS/text/one.xhtml", PAGE.format("<h1>Second</h1><p>It grew to 840 million.</p>"))
        first = "<h1>First</h1><p>Zoë’s tunnel <a href='https://asten.example/'>began</a> in 2019.</p>"
        archive.writestr("OPS/text/two b.xhtml", parts.get("first", PAGE.format(first)))
    return file.getvalue()


def test_chapters_arrive_in_reading_order() -> None:
    reading = read(book(), "a.epub")
    assert [(block.role.value, reading.text[block.start : block.end]) for block in reading.blocks] == [
        ("headline", "The Tunnel"),
        ("byline", "By Nina Holt"),
        ("subhead", "First"),
        ("body", "Zoë’s tunnel began in 2019."),
        ("subhead", "Second"),
        ("body", "It grew to 840 million."),
    ]
    assert (reading.title, reading.byline, reading.published) == ("The Tunnel", "Nina Holt", "2026-03-03")
    assert reading.publisher == "Asten Press"
    assert [each.address for each in reading.annotations] == ["https://asten.example/"]


def test_the_lines_of_a_poem_are_no_headings() -> None:
    poem = "<h1>The Quay</h1><p>Cranes bend over the water, counting</p><p>Gulls on the wire, and rust,</p>"
    last = "<p>The tide brings back what we gave it in the spring of that long year.</p>"
    reading = read(book(first=PAGE.format(poem + last)), "a.epub")
    roles = {reading.text[block.start : block.end]: block.role.value for block in reading.blocks}
    assert roles["The Quay"] == "subhead"
    assert roles["Cranes bend over the water, counting"] == "body"
    assert roles["Gulls on the wire, and rust,"] == "body"


def test_a_book_that_leads_outside_is_refused() -> None:
    outside = PACKAGE.replace("text/one.xhtml", "../../../etc/passwd").replace(
        "text/two%20b.xhtml", "/etc/passwd"
    )
    with pytest.raises(ReadingError, match="no text"):
        read(book(package=outside.replace("The Tunnel", "").replace("Nina Holt", "")), "a.epub")

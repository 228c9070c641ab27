"""Small files with pictures, written by the tests: what each shows is invented."""

from __future__ import annotations

import base64
import io
import zipfile
from email.message import EmailMessage
from pathlib import Path

import typst
from docx import Document
from docx.shared import Inches
from PIL import Image, ImageDraw

WEB = "https://asten.example/lake.png"


def png(colour: str = "navy", size: tuple[int, int] = (300, 200)) -> bytes:
    """Return a bar of a colour on white."""
    image = Image.new("RGB", size, "white")
    ImageDraw.Draw(image).rectangle((size[0] // 3, size[1] // 4, size[0] // 2, size[1] - 10), fill=colour)
    return encoded(image, "PNG")


def encoded(image: Image.Image, kind: str) -> bytes:
    held = io.BytesIO()
    image.save(held, kind)
    return held.getvalue()


def docx(
    first: bytes | None = None, second: bytes | None = None, more: str = "", *, alt: str = "Cost by year"
) -> bytes:
    """Return a Word document with one picture between its paragraphs, or two."""
    document = Document()
    document.add_paragraph("The tunnel under the lake", style="Title")
    document.add_paragraph(f"The tunnel cost 640 million euros.{more}")
    if first is not None:
        run = document.add_paragraph().add_run()
        run.add_picture(io.BytesIO(first), width=Inches(3))
        run.element.xpath(".//wp:docPr")[0].set("descr", alt)
    document.add_paragraph("Work began in March 2021 with 400 workers.")
    if second is not None:
        document.add_paragraph().add_run().add_picture(io.BytesIO(second), width=Inches(2))
        document.add_paragraph("Nina Holt took both pictures.")
    held = io.BytesIO()
    document.save(held)
    return held.getvalue()


def with_part(data: bytes, name: str, held: bytes) -> bytes:
    """Return a package with the bytes of one part replaced."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as new:
        for each in old.namelist():
            new.writestr(each, held if each == name else old.read(each))
    return file.getvalue()


_STATEMENTS = "The tunnel under the lake cost 640 million euros, the ministry said, and opened in May. " * 3


def page(first: bytes, *, web: bool = True) -> bytes:
    """Return a saved web page with a picture written into it, and one that stands on the web."""
    held = base64.b64encode(first).decode()
    other = f'<img src="{WEB}" alt="The lake">' if web else ""
    return f"""<!DOCTYPE html><html><head><title>The tunnel under the lake</title></head><body><article>
<h1>The tunnel under the lake</h1><p>{_STATEMENTS}</p>
<figure><img src="data:image/png;base64,{held}" alt="Cost by year">
<figcaption>Cost of the tunnel.</figcaption></figure>
<p>Later, work began in March 2021 with 400 workers. {_STATEMENTS}</p>{other}
<img src="https://asten.example/dot.gif" width="1" height="1">
<p>The last paragraph says that 12 boats sank. {_STATEMENTS}</p></article></body></html>""".encode()


def mhtml(first: bytes) -> bytes:
    """Return the same page as a browser saves it with its pictures, in one file."""
    message = EmailMessage()
    message["From"] = "<Saved by Blink>"
    message["Snapshot-Content-Location"] = "https://asten.example/tunnel"
    message["Subject"] = "The tunnel"
    message["MIME-Version"] = "1.0"
    html = page(b"", web=True).decode().replace("data:image/png;base64,", "pictures/cost.png")
    message.set_content(html, subtype="html")
    message.add_related(
        first, "image", "png", headers=["Content-Location: https://asten.example/pictures/cost.png"]
    )
    return message.as_bytes()


def epub(first: bytes) -> bytes:
    """Return a book of one chapter with a picture."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as book:
        book.writestr("mimetype", "application/epub+zip")
        book.writestr(
            "META-INF/container.xml",
            '<container><rootfiles><rootfile full-path="O/book.opf"/></rootfiles></container>',
        )
        book.writestr(
            "O/book.opf",
            '<package><metadata/><manifest><item id="c" href="text/c.xhtml"/></manifest>'
            '<spine><itemref idref="c"/></spine></package>',
        )
        book.writestr(
            "O/text/c.xhtml",
            "<html><body><p>The tunnel cost 640 million euros.</p>"
            '<p><img src="../pictures/cost%201.png" alt="Cost by year"/></p><p>Work began.</p></body></html>',
        )
        book.writestr("O/pictures/cost 1.png", first)
    return held.getvalue()


def odt(first: bytes) -> bytes:
    """Return an OpenDocument text with a picture between its paragraphs."""
    held = io.BytesIO()
    spaces = " ".join(
        f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for short, name in (
            ("office", "office"),
            ("text", "text"),
            ("draw", "drawing"),
            ("svg", "svg-compatible"),
        )
    )
    with zipfile.ZipFile(held, "w") as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        package.writestr(
            "content.xml",
            f'<office:document-content {spaces} xmlns:xlink="http://www.w3.org/1999/xlink"><office:body>'
            "<office:text><text:p>The tunnel cost 640 million euros.</text:p><text:p><draw:frame>"
            '<draw:image xlink:href="Pictures/cost.png"/><svg:desc>Cost by year</svg:desc></draw:frame>'
            "</text:p>"
            "<text:p>Work began.</text:p></office:text></office:body></office:document-content>",
        )
        package.writestr("Pictures/cost.png", first)
    return held.getvalue()


def pdf(first: bytes, folder: Path) -> bytes:
    """Return a PDF of one page with a picture between two paragraphs."""
    (folder / "cost.png").write_bytes(first)
    (folder / "a.typ").write_text(
        "The tunnel under the lake cost 640 million euros, as the ministry said on Tuesday.\n\n"
        '#image("cost.png", width: 8cm)\n\nWork began in March with 400 workers on the site of the lake.\n',
        encoding="utf-8",
    )
    made = typst.compile(folder / "a.typ")
    assert isinstance(made, bytes)
    return made

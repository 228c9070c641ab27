"""Sound files of each format, made by writers that share nothing with the readers."""

from __future__ import annotations

import io
import tempfile
import zipfile
from collections.abc import Callable
from email.message import EmailMessage
from functools import cache
from pathlib import Path

from tests.fuzz import seed_texts as texts


@cache
def seeds(kind: str) -> tuple[bytes, ...]:
    """Return the files that mutations of a format start from."""
    return tuple(_MAKERS[kind]())


def _docx() -> list[bytes]:
    from docx import Document

    document = Document()
    document.add_paragraph("Tunnel costs double", style="Title")
    document.add_paragraph("By Nina Holt")
    paragraph = document.add_paragraph("PORT ASTEN — The tunnel ")
    run = paragraph.add_run("cost 840 million")
    run.bold = True
    document.add_comment(run, text="Budget 2026, https://asten.example/b", author="Nina Holt")
    paragraph.add_run(" euros.").italic = True
    document.add_heading("What went wrong", level=1)
    document.add_paragraph("Rock was harder than thought", style="List Bullet")
    document.add_paragraph("“We know more now,” she said.", style="Quote")
    table = document.add_table(rows=2, cols=2)
    for number, cell in enumerate(cell for row in table.rows for cell in row.cells):
        cell.text = f"{number} per cent"
    document.save(file := io.BytesIO())
    made = file.getvalue()
    return [_replaced(made, _without_thumbnail(made)), _replaced(made, texts.WORD_PARTS)]


def _without_thumbnail(package: bytes) -> dict[str, str]:
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        return {name: "" for name in archive.namelist() if not name.endswith((".xml", ".rels"))}


def _replaced(package: bytes, parts: dict[str, str]) -> bytes:
    """Return a package with parts replaced or added."""
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    return _zipped({**members, **{name: part.encode() for name, part in parts.items()}})


def _zipped(members: dict[str, bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data, zipfile.ZIP_STORED if name == "mimetype" else None)
    return file.getvalue()


def _odt() -> list[bytes]:
    return [
        _zipped(
            {
                "mimetype": b"application/vnd.oasis.opendocument.text",
                "content.xml": texts.ODT_CONTENT.encode(),
                "styles.xml": texts.ODT_STYLES.encode(),
                "META-INF/manifest.xml": texts.ODT_MANIFEST.encode(),
            }
        )
    ]


def _epub() -> list[bytes]:
    return [_zipped({name: part.encode() for name, part in texts.EPUB_PARTS.items()})]


def _rtf() -> list[bytes]:
    return [texts.RTF.encode("ascii"), texts.RTF.replace("\\ansicpg1252", "\\ansicpg932").encode("ascii")]


def _html() -> list[bytes]:
    page = texts.PAGE
    wide = page.replace('<meta charset="utf-8">', "")
    return [page.encode(), wide.encode("utf-16"), wide.encode("cp1252", "xmlcharrefreplace")]


def _markdown() -> list[bytes]:
    return [texts.MARKDOWN.encode(), texts.MARKDOWN.encode("utf-16-le")]


def _text() -> list[bytes]:
    article = texts.ARTICLE
    codecs = ("utf-8", "utf-8-sig", "utf-16", "utf-16-be", "utf-32", "cp1252", "mac-roman")
    western = [article.encode(codec) for codec in codecs]
    return [*western, texts.CYRILLIC.encode("cp1251"), texts.CYRILLIC.encode("koi8-r")]


def _eml() -> list[bytes]:
    made = []
    for charset, transfer in (("utf-8", "quoted-printable"), ("utf-8", "base64"), ("cp1252", "8bit")):
        mail = EmailMessage()
        mail["From"], mail["To"] = "Nina Holt <nina@asten.example>", "desk@asten.example"
        mail["Subject"], mail["Message-ID"] = "Draft: tunnel, Zoë’s version", "<1@asten.example>"
        mail.set_content(texts.ARTICLE, charset=charset, cte=transfer)
        if transfer != "8bit":
            mail.add_alternative(texts.PAGE, subtype="html")
        mail.add_attachment(b"PK", maintype="application", subtype="zip", filename="ångström.docx")
        made.append(mail.as_bytes())
    return made


def _pdf() -> list[bytes]:
    import typst

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.typ"
        path.write_text(texts.TYPESET, encoding="utf-8")
        made = typst.compile(path)
    assert isinstance(made, bytes)
    return [texts.bare_pdf(), texts.bare_pdf(), texts.bare_pdf(), made]


_MAKERS: dict[str, Callable[[], list[bytes]]] = {
    "text": _text,
    "markdown": _markdown,
    "html": _html,
    "docx": _docx,
    "odt": _odt,
    "rtf": _rtf,
    "pdf": _pdf,
    "epub": _epub,
    "eml": _eml,
}
SUFFIXES = {"text": "txt", "markdown": "md"}
"""File name endings, where they are not the format's name."""
FORMATS = tuple(_MAKERS)

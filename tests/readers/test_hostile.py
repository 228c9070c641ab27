"""Hostile files: each ends soon, in a draft or in one sentence that a person understands."""

import io
import os
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from factcheck.errors import ReadingError
from factcheck.models import Caveat, CaveatKind
from factcheck.readers import read, read_path
from tests.fuzz.seeds import seeds

WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)


def refusal(data: bytes, name: str) -> str:
    """Read what is refused; returns the sentence, which is one, short and on one line."""
    with pytest.raises(ReadingError) as refused:
        read(data, name)
    sentence = str(refused.value)
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert len(sentence) < 200
    return sentence


def result(data: bytes, name: str) -> str:
    """Read what may be a draft or refused; returns the text or the sentence."""
    try:
        told = read(data, name).text
    except ReadingError as refused:
        told = str(refused)
    assert told
    return told


def package(parts: dict[str, bytes | str]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return file.getvalue()


def word(body: str, **parts: bytes) -> bytes:
    return package({"word/document.xml": f"<w:document {WORD}><w:body>{body}</w:body></w:document>", **parts})


def paragraph(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


@pytest.mark.parametrize(
    ("data", "name", "words"),
    [
        (b"", "a.docx", "“a.docx” is empty."),
        (b" \r\n\t \n", "a.txt", "“a.txt” holds no text."),
        (b"\xef\xbb\xbf", "a.txt", "“a.txt” holds no text."),
        (b"\xff\xd8\xff\xe0\0\x10JFIF\0", "photo.docx", "“photo.docx” is a picture, not a text."),
        (b"PK\x05\x06" + bytes(18), "a.docx", "“a.docx” is an archive; unpack it and open the draft itself."),
        (b"\0" * 4096, "a.txt", "“a.txt” is not a text that can be read: it holds binary data."),
    ],
)
def test_what_holds_no_article_is_named(data: bytes, name: str, words: str) -> None:
    assert refusal(data, name) == words


def test_a_file_far_too_large_is_refused_unread() -> None:
    assert refusal(b"a " * 30_000_000, "a.md") == "“a.md” is larger than 50 MB, too large for an article."


@pytest.mark.parametrize("kind", ["docx", "odt", "epub", "pdf", "rtf", "html", "eml"])
def test_a_file_cut_off_anywhere_gives_text_or_a_sentence(kind: str) -> None:
    whole = seeds(kind)[0]
    for part in range(1, 20):
        result(whole[: len(whole) * part // 20], f"a.{kind}")


@pytest.mark.parametrize("kind", ["docx", "odt", "epub", "pdf", "rtf", "html", "eml"])
def test_a_wrong_extension_does_not_matter(kind: str) -> None:
    data = seeds(kind)[0]
    assert read(data, "a.txt").text == read(data, f"a.{kind}").text


def test_word_files_of_other_kinds_say_what_to_do() -> None:
    locked = OLE + "EncryptedPackage".encode("utf-16-le")
    assert refusal(locked, "a.docx") == (
        "“a.docx” is protected by a password; save a copy without one and open that."
    )
    old = OLE + "WordDocument".encode("utf-16-le")
    assert "save it as .docx" in refusal(old, "a.doc")
    assert "save it as .docx" in refusal(OLE, "a.doc")


def test_an_encrypted_pdf_asks_for_nothing() -> None:
    plain = seeds("pdf")[0]
    lock = b"<</Filter/Standard/V 1/R 2/P -44/O<" + b"ab" * 32 + b">/U<" + b"cd" * 32 + b">>>"
    locked = plain.replace(b"/Root 1 0 R", b"/Root 1 0 R/ID[<00><00>]/Encrypt " + lock)
    assert "password" in refusal(locked, "a.pdf")


def test_macros_are_left_alone_and_said() -> None:
    reading = read(word(paragraph("Some words."), **{"word/vbaProject.bin": b"Sub AutoOpen()"}), "a.docm")
    assert reading.text == "Some words."
    assert reading.caveats == (Caveat(CaveatKind.MACROS),)


def test_names_in_an_archive_lead_nowhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    inside = tmp_path / "a" / "b"
    inside.mkdir(parents=True)
    monkeypatch.chdir(inside)
    reading = read(word(paragraph("Some words."), **{"../../evil": b"x", str(tmp_path / "evil"): b"x"}), "a")
    assert reading.text == "Some words."
    assert [each.name for each in tmp_path.rglob("*")] == ["a", "b"]


def test_archives_that_swell_are_not_unpacked() -> None:
    flat = package({"word/document.xml": b"\0" * 400_000_000})
    assert "once unpacked" in refusal(flat, "a.docx")
    spread = b"<a>" + (b" " * 9_000_000 + b"<a/>") * 3 + b"</a>"
    many = {f"word/{name}.xml": spread for name in ("styles", "comments")}
    pictures = {f"word/media/{name}.png": b" " * 33_000_000 for name in range(9)}
    assert read(word(paragraph("a"), **many, **pictures), "a.docx").text == "a"
    many |= {f"word/{name}.xml": spread for name in ("footnotes", "endnotes")}
    assert "once unpacked" in refusal(word(paragraph("a"), **many), "a.docx")
    nested = package({"a.zip": package({"b.zip": flat})})
    assert refusal(nested, "a.zip") == "“a.zip” is an archive; unpack it and open the draft itself."


def test_overlapping_parts_of_an_archive_end_soon() -> None:
    """Every entry of the directory leads to the same swelling part."""
    made = package({"word/document.xml": b"\0" * 30_000_000})
    directory = made.index(b"PK\x01\x02")
    entry = made[directory : made.index(b"PK\x05\x06")]
    size = len(entry) * 2000
    ending = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 2000, 2000, size, directory, 0)
    result(made[:directory] + entry * 2000 + ending, "a.docx")


LAUGHS = "<!DOCTYPE w [<!ENTITY a0 'ha'>{}]>".format(
    "".join(f"<!ENTITY a{n} '{f'&a{n - 1};' * 10}'>" for n in range(1, 12))
)
OUTSIDE = "<!DOCTYPE w [<!ENTITY a11 SYSTEM 'file:///etc/passwd'>]>"
PARAMETER = "<!DOCTYPE w [<!ENTITY % p SYSTEM 'file:///etc/passwd'> %p;]>"
DOCUMENT = f"<w:document {WORD}><w:body>{paragraph('words &a11;')}</w:body></w:document>"
CONTENT = (
    '<o:document-content xmlns:o="o" xmlns:t="t"><o:body><o:text><t:p>words &a11;</t:p></o:text></o:body>'
    "</o:document-content>"
)


def in_word(declared: str) -> bytes:
    return package({"word/document.xml": declared + DOCUMENT})


def in_word_wide(declared: str) -> bytes:
    return package({"word/document.xml": (declared + DOCUMENT).encode("utf-16")})


def in_word_late(declared: str) -> bytes:
    return package({"word/document.xml": f"<!-- {' ' * 100_000} -->{declared}{DOCUMENT}"})


def in_text(declared: str) -> bytes:
    return package({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": declared + CONTENT})


def in_book(declared: str) -> bytes:
    chapter = f"{declared}<html><body><p>words &a11;</p></body></html>"
    items = "<manifest><item id='a' href='a.xhtml'/></manifest><spine><itemref idref='a'/></spine>"
    opf = f"<package>{items}</package>"
    container = "<container><rootfiles><rootfile full-path='a.opf'/></rootfiles></container>"
    parts: dict[str, bytes | str] = {"mimetype": "application/epub+zip", "META-INF/container.xml": container}
    return package({**parts, "a.opf": opf, "a.xhtml": chapter})


def in_page(declared: str) -> bytes:
    return f"{declared}<html><body><p>words &a11;</p></body></html>".encode()


@pytest.mark.parametrize("made", [in_word, in_word_wide, in_word_late, in_text, in_book, in_page])
@pytest.mark.parametrize("declared", [LAUGHS, OUTSIDE, PARAMETER], ids=["laughs", "outside", "parameter"])
def test_entities_are_never_expanded(made: Callable[[str], bytes], declared: str) -> None:
    told = result(made(declared), "a")
    assert "root:" not in told
    assert "haha" not in told
    assert len(told) < 300


MAIL = b"From: a\nMessage-ID: b\nTo: c\n"
PARTED = b"Content-Type: multipart/mixed; boundary=x\n\n"


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.docx", word("<w:sdt>" * 100_000 + paragraph("a") + "</w:sdt>" * 100_000)),
        ("a.docx", word(("<w:tbl><w:tr><w:tc>" * 60 + paragraph("a") + "</w:tc></w:tr></w:tbl>" * 60) * 50)),
        ("a.html", b"<html><body>" + b"<div>" * 1_000_000 + b"words"),
        ("a.html", b"<html><body>" + b"<b><i><a href=x>" * 100_000 + b"words"),
        ("a.html", b"<html><body>" + b"<ul><li>a" * 30_000),
        ("a.html", b"<html><body>" + b"<p>words " * 100_000),
        ("a.html", b"<html><body>" + b"<table><tr><td>a" * 20_000),
        ("a.html", b"<html>" + b"<!--" * 500_000),
        ("a.html", b"<html><p " + b"a=b " * 500_000),
        ("a.rtf", b"{\\rtf1 " + b"{" * 100_000 + b"words" + b"}" * 100_000),
        ("a.rtf", b"{\\rtf1 " + b"{\\footnote words " * 50_000),
        ("a.rtf", b"{\\rtf1 words" + b"\\par" * 500_000),
        ("a.md", b"[" * 40_000 + b"words"),
        ("a.md", b"![[" * 20_000 + b"words"),
        ("a.md", b"> " * 20_000 + b"words"),
        ("a.md", b"- " * 20_000 + b"words"),
        ("a.md", b"*a _b " * 50_000),
        ("a.md", b"`" * 3 + b"a`` " * 50_000),
        ("a.md", b"<a " * 100_000 + b"words"),
        ("a.md", b"|a" * 9000 + b"\n" + b"|-" * 9000 + b"\n" + b"|b" * 9000),
        ("a.md", b"[a]: b\n" * 15_000 + b"words"),
        ("a.md", b"[^1]: a\n  b\n" * 50_000 + b"words"),
        ("a.md", b"---\ntitle: " + b"[" * 100_000 + b"\n---\nwords"),
        ("a.txt", b"\n" * 1_000_000 + b"words"),
        ("a.txt", b"By " * 500_000),
        ("a.txt", "“".encode() * 500_000),
        ("a.txt", "e\u0301\u0323".encode() * 300_000),
        ("a.txt", b"a" * 3_000_000),
        ("a.eml", MAIL + b"Content-Type: text/plain" + b";" * 300_000 + b"\n\nwords"),
        ("a.eml", MAIL + PARTED + (b"--x\nContent-Type: a/b" + b";" * 900 + b"\n\na\n") * 100),
        ("a.eml", MAIL + b"Subject: " + b"=?utf-8?q?" * 50_000 + b"\n\nwords"),
        ("a.eml", b"From: " + b'"<(' * 30_000 + b"\nMessage-ID: b\nTo: c\n\nwords"),
        ("a.eml", MAIL + PARTED + b"--x\n" * 50_000),
        (
            "a.eml",
            MAIL
            + b"".join(
                b"Content-Type: multipart/mixed; boundary=x%d\n\n--x%d\n" % (n, n) for n in range(2000)
            ),
        ),
        ("a.pdf", b"%PDF-1.7\n1 0 obj" + b"[" * 500_000),
        ("a.pdf", b"%PDF-1.7\n" + b"1 0 obj<</Type/Catalog/Pages 1 0 R/Kids[1 0 R]>>endobj\n" * 20_000),
    ],
)  # fmt: skip
def test_depth_and_repetition_end_soon(name: str, data: bytes) -> None:
    result(data, name)


def test_text_in_odd_codes_is_storable() -> None:
    for data in (
        "Some words\0 here, said Zoë.".encode(),
        b"Some words \xed\xa0\x80 here, said she.",
        "Some words here, said she.".encode("utf-16-le"),
        "Some words here, said she.".encode("utf-16-be"),
        b"\xff\xfeS\0o\0m\0e\0\0\xd8 \0w\0o\0r\0d\0s\0",
        rb"{\rtf1 Some words \u-10179? here.}",
        b"<html><body><p>Some words &#0;&#xD800;&#5; here, she said on Tuesday to them.</p></body></html>",
    ):
        text = read(data, "a").text
        assert text.startswith("Some")
        assert text.encode()
        assert "\0" not in text


def test_a_scan_says_how_to_get_its_text() -> None:
    scan = seeds("pdf")[0].replace(b" Tj", b" Tx").replace(b" TJ", b" Tx")
    assert refusal(scan, "scan.pdf") == (
        "“scan.pdf” is a PDF without text, most likely a scan; recognise its text first."
    )


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("a\nb.txt", r"“a\nb.txt”"),
        ("a\u202etxt.exe", r"“a\u202etxt.exe”"),
        ("caf\udce9.txt", r"“caf\udce9.txt”"),
        ("../../etc/passwd", "“passwd”"),
        ("C:\\drafts\\a.txt", "“a.txt”"),
        ("", "This file"),
        ("x" * 5000 + ".txt", "“" + "x" * 80 + "…" + "x" * 26 + ".txt”"),
    ],
)
def test_odd_names_are_shown_on_one_line(name: str, shown: str) -> None:
    assert refusal(b"", name) == f"{shown} is empty."
    reading = read(b"Some words.", name)
    assert reading.name.isprintable()


def test_labels_from_a_file_are_storable() -> None:
    mail = b"From: Nina \x00\x01 Holt <n@asten.example>\nMessage-ID: b\nSubject: a\x05b\n\nSome words.\n"
    reading = read(mail, "a.eml")
    for label in (reading.title, *(each.subject for each in reading.caveats)):
        assert label.isprintable()


def test_numbers_that_are_none_are_passed_over() -> None:
    for odd in ("²", "-1", "9" * 5000, "x", ""):
        numbered = f'<w:numPr><w:ilvl w:val="{odd}"/><w:numId w:val="{odd}"/></w:numPr>'
        reading = read(
            word(f"<w:p><w:pPr>{numbered}</w:pPr><w:r><w:t>Some words.</w:t></w:r></w:p>"), "a.docx"
        )
        assert reading.text == "Some words."
        assert 0 <= reading.blocks[0].level < 10
        outline = f'<t:h t:outline-level="{odd}">Some<t:s t:c="{odd}"/>words.</t:h>'
        reading = read(opened(outline), "a.odt")
        assert reading.text.split() == ["Some", "words."]


def opened(body: str) -> bytes:
    content = CONTENT.replace("<t:p>words &a11;</t:p>", body)
    return package({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content})


class TestPaths:
    """What stands at a path may be no file, or may go while it is looked at."""

    def refusal(self, path: Path) -> str:
        with pytest.raises(ReadingError) as refused:
            read_path(path)
        return str(refused.value)

    def test_a_library(self, tmp_path: Path) -> None:
        for name in ("library.factcheck", "library.factcheck-wal"):
            (tmp_path / name).write_bytes(b"some words of it")
            assert self.refusal(tmp_path / name).endswith("is a library of this program, not an article.")

    def test_a_folder(self, tmp_path: Path) -> None:
        (tmp_path / "a.docx").mkdir()
        assert self.refusal(tmp_path / "a.docx") == "“a.docx” is a folder; choose a file."

    def test_nothing(self, tmp_path: Path) -> None:
        assert self.refusal(tmp_path / "a\nb") == f"There is no file “{tmp_path}/a\\nb”."
        assert self.refusal(Path("a\0b")) == "“a\\x00b” could not be read: the system reported an error."
        assert self.refusal(tmp_path / ("a" * 300)).endswith("could not be read: its name is too long.")

    def test_a_pipe_that_nobody_writes_into(self, tmp_path: Path) -> None:
        os.mkfifo(tmp_path / "a.txt")
        assert self.refusal(tmp_path / "a.txt") == (
            "“a.txt” is a device or a pipe, not a file; save what it gives as a file."
        )

    def test_a_device_without_end(self) -> None:
        assert "not a file" in self.refusal(Path("/dev/zero"))

    def test_a_link_to_itself(self, tmp_path: Path) -> None:
        (tmp_path / "a.txt").symlink_to("a.txt")
        assert self.refusal(tmp_path / "a.txt") == (
            "“a.txt” could not be read: it is a link that leads back to itself."
        )

    def test_a_link_to_nothing(self, tmp_path: Path) -> None:
        (tmp_path / "a.txt").symlink_to("gone")
        assert self.refusal(tmp_path / "a.txt").startswith("There is no file")

    def test_a_file_that_goes_while_it_is_looked_at(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        path = tmp_path / "a.txt"
        path.write_bytes(b"Some words.")
        seen = path.stat()
        path.unlink()
        monkeypatch.setattr(Path, "stat", lambda *_, **__: seen)
        assert self.refusal(path) == f"There is no file “{path}”."

    @pytest.mark.skipif(not os.geteuid(), reason="nothing is denied to root")
    def test_a_file_that_may_not_be_read(self, tmp_path: Path) -> None:
        path = tmp_path / "a.txt"
        path.write_bytes(b"Some words.")
        path.chmod(0)
        assert self.refusal(path) == "“a.txt” may not be read: permission was denied."


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("a.docx", word(paragraph("a") * 300_000), "far more than an article"),
        ("a.docx", word("<w:p/>" * 400_000), "more paragraphs than any article"),
        ("a.rtf", b"{\\rtf1 " + b"\\b1 a\\b0 a" * 250_000 + b"}", "changes of type"),
        ("a.rtf", b"{\\rtf1 " + b"{\\b a}" * 990_000 + b"}", "far more than an article"),
        ("a.txt", b"a\n\n" * 200_000, "more text than any article"),
        ("a.rtf", b"{\\rtf1 " + b"a\\par " * 200_000 + b"}", "more paragraphs than any article"),
    ],
)
def test_more_than_any_article_has_is_refused(name: str, data: bytes, words: str) -> None:
    assert words in refusal(data, name)


def test_markdown_as_long_as_a_book_is_read_as_plain_text() -> None:
    reading = read(b"# Some words\n\n" + b"[words](https://x.example) " * 50_000, "a.md")
    assert reading.text.startswith("# Some words")
    assert reading.caveats == (Caveat(CaveatKind.LONG_MARKDOWN),)

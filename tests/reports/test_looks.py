"""A desk's own look: a logo from any hand, colours, and templates that were changed or broken."""

import io
import json
import re
import struct
import threading
import zlib
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import ClassVar

import docx
import pypdfium2
import pytest
from msgspec.structs import replace

from factcheck.desk import looks
from factcheck.errors import UserError
from factcheck.reports import (
    CHECKING_REPORT,
    HouseLook,
    ReportOptions,
    ReportWriter,
    kinds,
    registry,
    writers,
)
from factcheck.reports.logo import MOST_BYTES, is_redrawn, redrawn
from factcheck.reports.look import DARK, PAPER, READABLE, contrast, logo_size, on_dark
from factcheck.settings import Settings
from tests.reports.formats import pdf_words, words_of
from tests.reports.full import full
from tests.reports.test_reports import AT

NAME = "Harbour & <Post>"
SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" width="400" height="80">'
    b'<rect width="60" height="80" fill="#0b5d4e"/><text x="80" y="60" font-size="50">Post</text></svg>'
)
WRITERS = registry()[CHECKING_REPORT.key]
EVERY = [writer for kind in kinds() for writer in writers(kind)]
NAMELESS = {"jsonld", "csv"}
"""Formats for programs, and tables that are nothing but rows."""
GIVEN_BACK = {"comments", "tracked"}
"""Kinds that are the writer's own file."""


def png(width: int, height: int) -> bytes:
    """Return a grey PNG of a size."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = zlib.compress(b"".join(b"\0" + b"\x80" * width for _ in range(height)))
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


@pytest.fixture(scope="module")
def look() -> HouseLook:
    return HouseLook(NAME, redrawn(SVG, "logo.svg"), "#0b5d4e", "#7a1f5c")


def options(look: HouseLook) -> ReportOptions:
    return ReportOptions(at=AT, look=look)


@pytest.mark.parametrize("name", ["tall.png", "wide.png", "logo.svg"])
def test_a_logo_is_drawn_anew_and_fits_its_box(name: str) -> None:
    given = {"tall.png": png(30, 900), "wide.png": png(2400, 20), "logo.svg": SVG}[name]
    made = redrawn(given, name)
    assert is_redrawn(made)
    assert made != given
    wide, high = logo_size(made, 50, 10)
    assert 0 < wide <= 50
    assert 0 < high <= 10


@pytest.mark.parametrize(
    "face",
    ["", 'font-family="Nowhere Sans, serif"', 'font-family=""', 'style="font-family: Nowhere; fill: red"'],
)
def test_words_in_a_logo_are_drawn_though_the_machine_lacks_their_face(face: str) -> None:
    wordless = redrawn(SVG.replace(b">Post<", b"><"), "logo.svg")
    assert len(redrawn(SVG.replace(b"<text ", f"<text {face} ".encode()), "logo.svg")) > len(wordless) + 500


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "no PNG, JPEG or SVG"),
        (b"GIF89a", "no PNG, JPEG or SVG"),
        (b"<html><body>x</body></html>", "no PNG, JPEG or SVG"),
        (b"\x89PNG\r\n\x1a\n" + b"x" * 40, "could not be drawn"),
        (b"\xff\xd8\xff" + b"x" * 40, "could not be drawn"),
        (b"x" * (MOST_BYTES + 1), "too large"),
        (SVG.replace(b"<rect", b"<script>alert(1)</script><rect"), "<script>"),
        (SVG.replace(b"<rect", b'<rect onclick="alert(1)"'), "onclick"),
        (SVG.replace(b"<rect", b'<image href="https://evil.example/x.png"/><rect'), "evil.example"),
        (SVG.replace(b"<rect", b'<image href="../../secret.png"/><rect'), "secret.png"),
        (SVG.replace(b"<rect", b"<foreignObject/><rect"), "<foreignObject>"),
        (b'<!DOCTYPE svg [<!ENTITY a "b">]>' + SVG, "document type"),
        (SVG.replace(b"<rect", b"<style>@import url(https://evil.example/x.css);</style><rect"), "@import"),
    ],
)  # fmt: skip
def test_what_is_no_mere_picture_is_refused_with_its_reason(data: bytes, said: str) -> None:
    with pytest.raises(UserError, match=re.escape(said)):
        redrawn(data, "logo")


@pytest.mark.parametrize("writer", EVERY, ids=lambda each: f"{each.kind.key}{each.format.extension}")
def test_every_document_has_the_name_of_its_desk(writer: ReportWriter, look: HouseLook) -> None:
    if writer.kind.key in GIVEN_BACK or writer.format.key in NAMELESS:
        pytest.skip("is the writer's own file, or for programs")
    data = writer.write(full(), options(look))
    if writer.format.key == "xlsx":
        assert b"xl/media/" in data
        assert NAME not in words_of(writer, data)
    else:
        plain = re.sub(r"\\|&amp;|&lt;|&gt;|[&<>]", "", words_of(writer, data))
        assert re.sub("[&<>]", "", NAME) in plain


def test_html_word_pdf_and_markdown_show_the_logo(look: HouseLook) -> None:
    page = WRITERS["html"].write(full(), options(look)).decode()
    assert page.count('<img src="data:image/png;base64,') == 1
    assert "img-src data:" in page
    word = docx.Document(io.BytesIO(WRITERS["docx"].write(full(), options(look))))
    (shape,) = word.inline_shapes
    assert shape.width > shape.height > 0
    with pypdfium2.PdfDocument(WRITERS["pdf"].write(full(), options(look))) as pdf:
        assert any(each.type == 3 for each in pdf[0].get_objects())  # FPDF_PAGEOBJ_IMAGE
    assert b"![Harbour" in WRITERS["markdown"].write(full(), options(look))


def test_colours_are_the_desks_by_day_and_readable_by_night(look: HouseLook) -> None:
    page = WRITERS["html"].write(full(), options(look)).decode()
    assert ":root { --accent:#0b5d4e; --heading:#7a1f5c; }" in page
    night = re.search(r"dark\) \{ :root \{ --accent:(#\w+); --heading:(#\w+)", page)
    assert night is not None
    assert all(contrast(colour, DARK) >= READABLE for colour in night.groups())
    assert on_dark("#ffffff") == "#ffffff"
    word = docx.Document(io.BytesIO(WRITERS["docx"].write(full(), options(look))))
    assert str(word.styles["Title"].font.color.rgb) == "7A1F5C"


@pytest.mark.parametrize("given", ["#0B5D4E", "0b5d4e", " #0b5d4e "])
def test_a_colour_is_kept_in_one_spelling(given: str) -> None:
    assert looks.colour_of(given) == "#0b5d4e"


@pytest.mark.parametrize("given", ["green", "#12", "#0b5d4e;}", "#ffff00", "#ddd"])
def test_what_is_no_colour_or_too_pale_to_be_read_is_refused(given: str) -> None:
    with pytest.raises(UserError):
        looks.colour_of(given)
    assert contrast("#767676", PAPER) >= READABLE - 0.1


# Templates


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    looks.copy_templates(tmp_path / "own")
    return tmp_path / "own"


def change(folder: Path, name: str, old: str, new: str) -> HouseLook:
    path = folder / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return HouseLook(templates=str(folder))


def test_copied_templates_make_what_the_programs_own_make(folder: Path) -> None:
    own = HouseLook(templates=str(folder))
    for key in ("html", "markdown"):
        assert WRITERS[key].write(full(), options(own)) == WRITERS[key].write(full(), options(HouseLook()))
    said = [pdf_words(WRITERS["pdf"].write(full(), options(each))) for each in (own, HouseLook())]
    assert said[0] == said[1]
    assert looks.tried(Settings(), folder) == str(folder)


def test_nothing_of_the_desks_own_is_written_over(folder: Path) -> None:
    (folder / "page.html.jinja").unlink()
    own = (folder / "page.typ").read_bytes() + b"// mine"
    (folder / "page.typ").write_bytes(own)
    with pytest.raises(UserError, match=re.escape("page.typ")):
        looks.copy_templates(folder)
    assert (folder / "page.typ").read_bytes() == own
    assert not (folder / "page.html.jinja").exists()


def test_a_changed_template_is_used_and_a_missing_one_is_the_programs(folder: Path) -> None:
    own = change(folder, "page.html.jinja", '<div class="kicker">', '<div class="kicker">Our own: ')
    change(folder, "page.typ", "#title(page-data.title)", "#text[Our own paper] #title(page-data.title)")
    assert "Our own: Checking copy" in WRITERS["html"].write(full(), options(own)).decode()
    assert "Our own paper" in pdf_words(WRITERS["pdf"].write(full(), options(own)))
    (folder / "page.html.jinja").unlink()
    assert "Our own" not in WRITERS["html"].write(full(), options(own)).decode()
    pack = registry()["reader-pack"]["html"].write(full(), options(own)).decode()
    assert "<script>" in pack


def line_of(folder: Path, name: str, words: str) -> int:
    lines = (folder / name).read_text(encoding="utf-8").splitlines()
    return next(at for at, line in enumerate(lines, 1) if words in line)


@pytest.mark.parametrize(
    ("name", "old", "new", "said"),
    [
        ("page.html.jinja", '<div class="kicker">', "{% if %}", "Expected"),
        ("page.html.jinja", '<div class="kicker">', "{{ page.nothing }}", "nothing"),
        ("page.html.jinja", '<div class="kicker">', "{{ 1 / 0 }}", "division by zero"),
        ("page.html.jinja", '<div class="kicker">', "{{ page.__class__.__mro__ }}", "unsafe"),
        ("page.html.jinja", '<div class="kicker">', "{% include '../secret.txt' %}", "secret.txt"),
        ("page.html.jinja", '<div class="kicker">', '<img src="https://evil.example/p.png">', "evil.exam"),
        ("page.html.jinja", '<div class="kicker">', '<link rel="stylesheet" href="x.css">', "<link"),
        ("page.html.jinja", '<div class="kicker">', '<p onclick="x()">', "onclick"),
        ("page.html.jinja", '<div class="kicker">', "<script>x()</script>", "<script"),
        ("page.html.jinja", "h1 {", "@import 'https://evil.example/x.css'; h1 {", "@import"),
        ("page.typ", "#title(page-data.title)", "#title(page-data.nothing)", "nothing"),
        ("page.typ", "#title(page-data.title)", "#title(", "unclosed delimiter"),
        ("page.typ", "#title(page-data.title)", '#read("/etc/hosts")', "file not found"),
        ("page.typ", "#title(page-data.title)", '#read("../../../etc/hosts")', "hosts"),
    ],
)  # fmt: skip
def test_a_broken_template_is_told_with_its_file_and_line(
    folder: Path, name: str, old: str, new: str, said: str
) -> None:
    own = change(folder, name, old, new)
    with pytest.raises(UserError) as refused:
        WRITERS["pdf" if name.endswith("typ") else "html"].write(full(), options(own))
    told = str(refused.value)
    assert name in told
    assert said in told
    assert re.search(rf"line {line_of(folder, name, new)}\b", told)
    with pytest.raises(UserError, match=re.escape(name)):
        looks.tried(Settings(), folder)
    assert new in (folder / name).read_text(encoding="utf-8")


def test_a_page_keeps_the_rules_that_let_nothing_load(folder: Path) -> None:
    own = change(folder, "page.html.jinja", 'http-equiv="Content-Security-Policy"', 'name="rules"')
    with pytest.raises(UserError, match="Content-Security-Policy"):
        WRITERS["html"].write(full(), options(own))


def test_a_folder_that_is_gone_or_leads_elsewhere_is_told(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="is not there"):
        WRITERS["html"].write(full(), options(HouseLook(templates=str(tmp_path / "gone"))))
    (tmp_path / "secret.txt").write_text("secret", encoding="utf-8")
    (folder / "way.txt").symlink_to(tmp_path / "secret.txt")
    with pytest.raises(UserError, match="leads out"):
        WRITERS["pdf"].write(full(), options(HouseLook(templates=str(folder))))
    with pytest.raises(UserError, match="holds neither"):
        looks.tried(Settings(), tmp_path)


class _Asked(BaseHTTPRequestHandler):
    asked: ClassVar[list[str]] = []

    def do_CONNECT(self) -> None:
        self.asked.append(self.path)
        self.send_error(404)


@pytest.fixture
def proxy(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Yield what a proxy is asked for through which every request of this machine would go."""
    _Asked.asked.clear()
    server = HTTPServer(("127.0.0.1", 0), _Asked)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    for name in ("HTTPS_PROXY", "https_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, f"http://127.0.0.1:{server.server_port}")
    yield _Asked.asked
    server.shutdown()
    server.server_close()


def test_no_package_is_fetched_for_a_template(folder: Path, proxy: list[str]) -> None:
    own = change(folder, "page.typ", "#title(", '#import "@preview/cetz:0.3.0": canvas\n#title(')
    with pytest.raises(UserError, match=re.escape("page.typ")):
        WRITERS["pdf"].write(full(), options(own))
    assert proxy == []


# Kept


def test_logo_and_colours_are_kept_and_travel_with_the_settings_of_the_desk(tmp_path: Path) -> None:
    own = Settings(desk="Harbour Post", accent="#0b5d4e")
    (tmp_path / "logo.svg").write_bytes(SVG)
    made = looks.keep_logo(tmp_path / "logo.svg")
    assert looks.house_look(own) == HouseLook("Harbour Post", made, "#0b5d4e")
    text = looks.logo_as_text()
    looks.drop_logo()
    assert looks.house_look(own).logo == b""
    looks.take_logo(text)
    assert is_redrawn(looks.kept_logo())
    (tmp_path / "no.svg").write_bytes(b"no picture")
    with pytest.raises(UserError):
        looks.keep_logo(tmp_path / "no.svg")
    with pytest.raises(UserError):
        looks.take_logo("?")
    assert is_redrawn(looks.kept_logo())


def test_colours_that_another_hand_wrote_into_the_settings_reach_no_page() -> None:
    own = replace(Settings(), accent="red;} body{background:url(https://evil.example)")
    assert looks.house_look(own).accent == ""
    assert json.loads(json.dumps(looks.house_look(own).heading)) == ""

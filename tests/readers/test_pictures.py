"""Pictures of a file: found where they stand, drawn anew in a bounded size, and never trusted."""

import hashlib
import io
import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from factcheck import readers
from factcheck.models import PictureGap, Reading, ReadPicture
from factcheck.readers import bounded
from factcheck.readers.pictures import MOST_SIDE
from tests import pictured

SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'


def before(reading: Reading, picture: ReadPicture) -> str:
    """Return the line of the text that a picture stands after."""
    return reading.text[: picture.at].rpartition("\n")[2]


def read(data: bytes, name: str) -> Reading:
    return bounded.with_pictures(bounded.read(data, name))


FORMATS: dict[str, Callable[[bytes, Path], bytes]] = {
    "a.docx": lambda first, _: pictured.docx(first),
    "a.odt": lambda first, _: pictured.odt(first),
    "a.epub": lambda first, _: pictured.epub(first),
    "a.html": lambda first, _: pictured.page(first, web=False),
    "a.pdf": pictured.pdf,
}


@pytest.mark.parametrize("name", FORMATS)
def test_a_picture_is_found_where_it_stands_with_its_alternative_text(name: str, tmp_path: Path) -> None:
    first = pictured.png()
    reading = read(FORMATS[name](first, tmp_path), name)
    (picture,) = reading.pictures
    assert before(reading, picture).rstrip().endswith(("640 million euros.", "Tuesday.", "opened in May."))
    assert (picture.width, picture.height, picture.gap) == (300, 200, PictureGap.NONE)
    if name != "a.pdf":  # whose writer stores the pixels in a way of its own
        assert picture.original == hashlib.sha256(first).hexdigest()
        assert (picture.alt, picture.media_type) == ("Cost by year", "image/png")
    shown = Image.open(io.BytesIO(picture.data)).convert("RGB")
    assert shown.getpixel((120, 100)) in ((0, 0, 128), (1, 0, 128))  # a PDF has its colours in a profile


def test_a_page_saved_with_its_pictures_is_read_as_the_article_it_is() -> None:
    reading = read(pictured.mhtml(pictured.png()), "tunnel.mhtml")
    cost, lake = reading.pictures
    assert (cost.gap, cost.width, cost.address) == ("", 300, "https://asten.example/pictures/cost.png")
    assert (lake.gap, lake.address, lake.data) == (PictureGap.ON_THE_WEB, pictured.WEB, b"")


def test_what_stands_on_the_web_is_known_and_not_fetched() -> None:
    reading = read(pictured.page(pictured.png()), "a.html")
    assert [(each.alt, each.gap) for each in reading.pictures] == [
        ("Cost by year", PictureGap.NONE),
        ("The lake", PictureGap.ON_THE_WEB),
    ]


CHART = (
    '<figure><svg viewBox="0 0 600 300" onload="alert(1)"><title>Cost by year</title><desc>It tripled.</desc>'
    "<text>2019</text><text>640</text></svg></figure>"
)


@pytest.mark.parametrize(
    ("drawing", "told"),
    [
        (CHART, ["Cost by year. It tripled."]),
        ('<svg width="400" height="200"><text>2019</text><text>640</text></svg>', [""]),
        ('<svg width="400" height="200" role="img" aria-label="Boats a year"></svg>', ["Boats a year"]),
        ('<svg width="100%" viewBox="0 0 400 200"><title>Boats &lt;b></title></svg>', ["Boats <b>"]),
        ('<svg viewBox="0 0 24 24"><title>Share</title></svg>', []),
        ('<a href="/"><svg viewBox="0 0 512 512"><title>The Post</title></svg></a>', []),
        ('<svg viewBox="0 0 512 512"><path d="M0 0"/></svg>', []),
        ('<svg viewBox="0 0 600 300" aria-hidden="true"><title>Cost</title></svg>', []),
    ],
)
def test_a_chart_drawn_in_a_page_has_a_stand_in_and_an_icon_has_none(drawing: str, told: list[str]) -> None:
    data = pictured.page(pictured.png(), web=False).decode()
    place = "<p>Later, work began"
    reading = read(data.replace(place, f"{drawing}{place}").encode(), "a.html")
    cost, *drawn = reading.pictures
    assert cost.width
    assert [each.alt for each in drawn] == told
    for each in drawn:
        assert (each.gap, each.data, each.address) == (PictureGap.DRAWING, b"", "")
        assert reading.text[each.at :].lstrip().startswith("Later, work began")


def bomb(width: int, height: int) -> bytes:
    """Return the head of a PNG that says it is vast."""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = [(b"IHDR", head), (b"IDAT", zlib.compress(b"\0" * 1000)), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(held)) + kind + held + struct.pack(">I", zlib.crc32(kind + held))
        for kind, held in chunks
    )


@pytest.mark.parametrize(
    ("held", "gap"),
    [
        (SVG, PictureGap.DRAWING),
        (b"<?xml version='1.0'?>" + SVG, PictureGap.DRAWING),
        (b"\xd7\xcd\xc6\x9a" + bytes(60), PictureGap.DRAWING),
        (b"\x01\x00\x00\x00" + bytes(36) + b" EMF" + bytes(60), PictureGap.DRAWING),
        (bomb(60_000, 60_000), PictureGap.TOO_LARGE),
        (bomb(9_000, 9_000), PictureGap.TOO_LARGE),
        (bomb(300, 200), PictureGap.DAMAGED),
        (pictured.png()[:200], PictureGap.DAMAGED),
        (b"no picture at all", PictureGap.DAMAGED),
        (b"%!PS-Adobe-3.0 EPSF-3.0\n(x) run", PictureGap.DAMAGED),
    ],
)
def test_what_cannot_be_shown_is_told_and_the_text_is_read(held: bytes, gap: PictureGap) -> None:
    data = pictured.with_part(pictured.docx(pictured.png()), "word/media/image1.png", held)
    reading = read(data, "a.docx")
    assert "640 million euros" in reading.text
    assert [(each.gap, each.data) for each in reading.pictures] == [(gap, b"")]


def test_a_large_picture_is_kept_in_a_bounded_size() -> None:
    vast = pictured.encoded(Image.effect_noise((3000, 1500), 90).convert("RGB"), "JPEG")
    (picture,) = read(pictured.docx(vast), "a.docx").pictures
    assert (picture.width, picture.height) == (MOST_SIDE, MOST_SIDE // 2)
    assert picture.data.startswith(b"\xff\xd8")


def test_what_is_transparent_lies_on_white() -> None:
    clear = pictured.encoded(Image.new("RGBA", (60, 60), (200, 0, 0, 0)), "PNG")
    (picture,) = read(pictured.docx(clear), "a.docx").pictures
    assert Image.open(io.BytesIO(picture.data)).getpixel((5, 5)) == (255, 255, 255)


def test_a_dot_is_no_picture_and_many_are_kept_up_to_a_number() -> None:
    dot = pictured.encoded(Image.new("RGB", (3, 3)), "PNG")
    assert read(pictured.docx(dot), "a.docx").pictures == ()
    more = "".join(f"<img src=https://a.example/{number}.png>" for number in range(900))
    many = pictured.page(pictured.png()).decode().replace("</article>", f"<p>The end.</p>{more}</article>")
    assert len(readers.read(many.encode(), "a.html").pictures) == 200


def test_a_logo_on_page_after_page_of_a_pdf_is_no_picture_of_the_article(tmp_path: Path) -> None:
    import typst

    (tmp_path / "logo.png").write_bytes(pictured.png("green", (64, 64)))
    pages = [
        f"The {name} cost {size} million euros." for size, name in enumerate(("ferry", "weir", "lock"), 5)
    ]
    setting = '#set page(header: image("logo.png", width: 2cm))\n'
    (tmp_path / "a.typ").write_text(setting + "\n#pagebreak()\n".join(pages), encoding="utf-8")
    made = typst.compile(tmp_path / "a.typ")
    assert isinstance(made, bytes)
    assert len(readers.read(made, "a.pdf").pictures) == 3
    assert read(made, "a.pdf").pictures == ()

"""The final proof tells which pictures of the signed draft are missing, new or others."""

import io
import json
import random
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from PIL import Image, ImageDraw, ImageEnhance, ImageFilter

from factcheck.case.proofed_pictures import PictureFate, compare_pictures, is_same
from factcheck.cli import main
from factcheck.desk import Desk
from factcheck.models import ArticleId, DraftId, Picture, PictureGap, PictureId, ReadPicture, Region
from factcheck.readers import bounded
from factcheck.readers.pictures import ALONE, decode
from tests import pictured


def chart(heights: tuple[int, ...] = (40, 90, 150, 120)) -> Image.Image:
    image = Image.new("RGB", (480, 320), "white")
    draw = ImageDraw.Draw(image)
    for at, height in enumerate(heights):
        draw.rectangle((40 + 100 * at, 280 - height, 100 + 100 * at, 280), fill="steelblue")
        draw.text((50 + 100 * at, 290), str(2019 + at), fill="black")
    return image


def photo(seed: int = 3) -> Image.Image:
    chance = random.Random(seed)
    image = Image.new("RGB", (600, 400), "skyblue")
    draw = ImageDraw.Draw(image)
    for _ in range(60):
        left, top = chance.randrange(560), chance.randrange(360)
        box = (left, top, left + chance.randrange(20, 200), top + chance.randrange(20, 120))
        draw.ellipse(box, fill=tuple(chance.randrange(256) for _ in range(3)))
    return image.filter(ImageFilter.GaussianBlur(2))


def drawn(image: Image.Image, kind: str = "PNG", **how: int) -> ReadPicture:
    held = io.BytesIO()
    image.save(held, kind, **how)
    return decode(held.getvalue(), "", [ReadPicture(0, ALONE)])[0]


LAID_OUT: dict[str, Callable[[Image.Image], ReadPicture]] = {
    "packed anew": lambda image: drawn(image, "JPEG", quality=60),
    "as WebP": lambda image: drawn(image, "WEBP", quality=70),
    "smaller": lambda image: drawn(image.resize((image.width * 2 // 3, image.height * 2 // 3)), "JPEG"),
    "larger": lambda image: drawn(image.resize((image.width * 2, image.height * 2))),
    "a little lighter": lambda image: drawn(ImageEnhance.Brightness(image).enhance(1.03)),
}


@pytest.mark.parametrize("how", LAID_OUT)
@pytest.mark.parametrize("image", [chart(), photo(), photo(4)], ids=["chart", "photo", "another"])
def test_a_layouts_size_and_compression_make_no_other_picture(image: Image.Image, how: str) -> None:
    assert is_same(drawn(image), LAID_OUT[how](image))


def test_a_bar_that_grew_a_turned_picture_and_another_one_are_told() -> None:
    assert not is_same(drawn(chart()), drawn(chart((40, 90, 150, 140)), "JPEG"))
    assert not is_same(drawn(photo()), drawn(photo(4)))
    assert not is_same(drawn(photo()), drawn(photo().transpose(Image.Transpose.FLIP_LEFT_RIGHT)))
    assert not is_same(drawn(photo()), drawn(photo().crop((0, 0, 600, 300))))


def test_what_cannot_be_drawn_here_is_not_told_as_new_where_the_page_shows_it() -> None:
    undrawn = Picture(PictureId("p"), DraftId("d"), 1, 0), ReadPicture(0, ALONE, gap=PictureGap.DRAWING)
    found = compare_pictures([undrawn], [drawn(chart())])
    assert (found.changes, found.unseen) == ((), 1)
    found = compare_pictures([undrawn], [drawn(chart()), drawn(photo())])
    assert [each.fate for each in found.changes] == [PictureFate.NEW]


def test_a_picture_whose_file_has_not_come_yet_is_told_as_not_compared(
    desk: Desk, signed: ArticleId, tmp_path: Path
) -> None:
    with closing(sqlite3.connect(desk.path)) as connection, connection:
        connection.execute("DELETE FROM files WHERE sha256 IN (SELECT sha256 FROM pictures)")
    done = proof(desk, signed, tmp_path, chart(), photo())
    assert "2 pictures could not be compared" in done.stdout
    assert done.exit_code == 0


@pytest.fixture
def signed(desk: Desk) -> ArticleId:
    data = pictured.docx(pictured.encoded(chart(), "PNG"), pictured.encoded(photo(), "PNG"))
    article = desk.articles.add(bounded.with_pictures(bounded.read(data, "tunnel.docx")))
    desk.pictures.mark(
        desk.pictures.all(article)[0].id, Region(0.1, 0.1, 0.5, 0.5), "It rose to 150 in 2021."
    )
    desk.closing.sign(article, "Ada", over="In a hurry")
    return article


def proof(
    desk: Desk, article: ArticleId, folder: Path, *pictures: Image.Image | None, more: str = ""
) -> Result:
    first, second = (None if each is None else pictured.encoded(each, "PNG") for each in pictures)
    (folder / "laid-out.docx").write_bytes(pictured.docx(first, second))
    called = ["--library", str(desk.path), "proof", article, str(folder / "laid-out.docx")]
    return CliRunner().invoke(main, [*called, more] if more else called)


def test_the_same_pictures_in_another_size_are_no_change(
    desk: Desk, signed: ArticleId, tmp_path: Path
) -> None:
    done = proof(desk, signed, tmp_path, chart().resize((960, 640)), photo().resize((300, 200)))
    assert (done.exit_code, done.stdout) == (0, "Nothing was changed after the signature.\n")


def test_another_picture_leads_to_its_claims(desk: Desk, signed: ArticleId, tmp_path: Path) -> None:
    (claim,) = [each for each in desk.articles.open(signed).claims if each.is_on_picture]
    done = proof(desk, signed, tmp_path, chart((40, 90, 100, 120)), photo())
    assert done.exit_code == 1
    assert "another picture: Picture 1: Cost by year" in done.stdout
    assert "1 change after the signature." in done.stdout
    rows = json.loads(proof(desk, signed, tmp_path, chart((9, 9, 9, 9)), photo(), more="--json").stdout)
    assert rows == [{"kind": "picture-other", "picture": 1, "alt": "Cost by year", "claims": [claim.id]}]


def test_a_picture_that_is_missing_and_one_that_is_new_are_told(
    desk: Desk, signed: ArticleId, tmp_path: Path
) -> None:
    told = proof(desk, signed, tmp_path, None, photo()).stdout
    assert "picture missing: Picture 1: Cost by year" in told
    data = pictured.page(pictured.encoded(chart(), "PNG"))
    (tmp_path / "page.html").write_bytes(data)
    told = (
        CliRunner()
        .invoke(main, ["--library", str(desk.path), "proof", signed, str(tmp_path / "page.html")])
        .stdout
    )
    assert "picture" in told
    assert "1 picture could not be compared: it stands on the web" in told
    assert "missing" not in told  # it may be the one that stands on the web

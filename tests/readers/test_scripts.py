"""Scripts in columns: what is spoken is the text, what is seen stands beside it, time codes are neither."""

import io
from collections.abc import Sequence

import docx
import pytest

from factcheck.desk.articles import propose
from factcheck.models import Reading, Role
from factcheck.readers import read
from factcheck.readers.docx import trace

FILM = (
    ("TC", "Bild", "Sprechertext"),
    ("00:00:10", "Der Hafen von Orvik, 1931.", "Die Brücke wurde 1931 eröffnet. Sie ist 412 Meter lang."),
    ("00:00:41", "Ada Brandt am Fenster.", "Sie kostete vier Millionen Kronen."),
    ("00:01:02", "Das Meer.", ""),
)


def script(rows: Sequence[Sequence[str]], *, title: str = "The bridge at Orvik") -> Reading:
    document = docx.Document()
    document.add_heading(title, 0)
    table = document.add_table(rows=len(rows), cols=max(map(len, rows)))
    for line, cells in zip(table.rows, rows, strict=True):
        for cell, words in zip(line.cells, cells, strict=False):
            cell.text = words
    made = io.BytesIO()
    document.save(made)
    return read(made.getvalue(), "script.docx")


def parts(reading: Reading) -> list[tuple[Role, str]]:
    return [(block.role, reading.text[block.start : block.end]) for block in reading.blocks]


def test_narration_is_the_text_and_the_picture_stands_beside_it() -> None:
    found = parts(script(FILM))
    assert found == [
        (Role.HEADLINE, "The bridge at Orvik"),
        (Role.CLUTTER, "TC"),
        (Role.CLUTTER, "Sprechertext"),
        (Role.CLUTTER, "Bild"),
        (Role.NUMBER, "00:00:10"),
        (Role.BODY, "Die Brücke wurde 1931 eröffnet. Sie ist 412 Meter lang."),
        (Role.CAPTION, "Der Hafen von Orvik, 1931."),
        (Role.NUMBER, "00:00:41"),
        (Role.BODY, "Sie kostete vier Millionen Kronen."),
        (Role.CAPTION, "Ada Brandt am Fenster."),
        (Role.CLUTTER, "00:01:02"),
        (Role.CAPTION, "Das Meer."),
    ]


def test_claims_are_of_narration_and_pictures_and_never_of_time_codes() -> None:
    reading = script(FILM)
    claims = [reading.text[claim.start : claim.end] for claim in propose(reading).claims]
    assert "Die Brücke wurde 1931 eröffnet." in claims
    assert "Der Hafen von Orvik, 1931." in claims
    assert not any(":" in claim or "Sprechertext" in claim for claim in claims)


@pytest.mark.parametrize(
    "rows",
    [
        (("Video", "Audio"), ("Harbour", "The bridge opened in 1931.")),
        (("PICTURE", "NARRATION", "TIME CODE"), ("Harbour", "The bridge opened in 1931.", "01:02–01:10")),
        (("00:10", "The bridge opened in 1931."), ("00:20", "It is 412 metres long and red.")),
    ],
)
def test_the_usual_forms_are_known(rows: Sequence[Sequence[str]]) -> None:
    body = [words for role, words in parts(script(rows)) if role is Role.BODY]
    assert "The bridge opened in 1931." in body
    assert not any("Harbour" in words or "\t" in words for words in body)


@pytest.mark.parametrize(
    "rows",
    [
        (("Year", "Cars"), ("2023", "9,000"), ("2024", "9,400")),
        (("Text", "Author"), ("The bridge opened in 1931.", "Ada")),
        (("08:10", "12:30"), ("09:10", "13:30")),
    ],
)
def test_a_table_of_other_things_stays_a_table(rows: Sequence[Sequence[str]]) -> None:
    reading = script(rows)
    assert "\t".join(rows[0]) in reading.text


def test_each_word_can_be_traced_back_to_its_cell() -> None:
    document = docx.Document()
    table = document.add_table(rows=len(FILM), cols=3)
    for line, cells in zip(table.rows, FILM, strict=True):
        for cell, words in zip(line.cells, cells, strict=True):
            cell.text = words
    made = io.BytesIO()
    document.save(made)
    traced = trace(made.getvalue(), "script.docx")
    assert traced.text == read(made.getvalue(), "script.docx").text
    for piece in traced.pieces:
        assert traced.text[piece.start : piece.end] == piece.text
    assert all(words in traced.text for row in FILM for words in row)

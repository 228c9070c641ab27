"""Reading files: formats told by content, encodings, and refusals in one sentence."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.errors import ReadingError
from factcheck.readers import read, read_path
from factcheck.text.normal import normalise

PLAIN = (
    "Café owners say “no” to Åsa’s plan – for now\n\n"
    "The owners’ letter — signed by 40 people — names Zoë Müller.\n"
)


@pytest.mark.parametrize(
    "codec",
    ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252", "mac-roman"],
)
def test_encodings_are_recognised(codec: str) -> None:
    assert read(PLAIN.encode(codec), "a.txt").text == PLAIN


def test_cyrillic_code_pages_are_recognised() -> None:
    text = (
        "Министр транспорта сообщил во вторник, что мост откроют в мае. Работы стоили сорок миллионов.\n" * 3
    )
    assert read(text.encode("cp1251"), "a.txt").text == text
    text = (
        "Мост откроют в мае\n\nМинистр транспорта сообщил во вторник, что работы стоили сорок миллионов.\n"
        * 3
    )
    for codec in ("cp1251", "koi8-r", "iso8859-5"):
        assert read(text.encode(codec), "a.txt").text == text


def test_one_damaged_byte_does_not_make_another_encoding() -> None:
    data = (PLAIN * 10).encode().replace("ü".encode(), b"\xfc", 1)
    assert "Åsa’s" in read(data, "a.txt").text


def test_the_original_is_kept_and_the_text_normalised() -> None:
    data = b"A headline\r\n\r\nThe cafe\xcc\x81 is closed today, the owner said.\r\n"
    reading = read(data, "in/some/folder/a.txt")
    assert reading.original == data
    assert reading.text == "A headline\n\nThe café is closed today, the owner said.\n"
    assert reading.title == "A headline"
    assert reading.media_type == "text/plain"


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "is empty"),
        (b" \n\t\n ", "no text"),
        (b"\x89PNG\r\n\x1a\n\0\0", "picture"),
        (b"PK\x03\x04\0\0", "unpacked"),
        (bytes(range(256)) * 4, "binary"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16-le"), "save it as .docx"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "password"),
        (b"\x7fELF\x02\x01\x01\0", "program"),
    ],
)
def test_what_is_no_draft_is_refused_with_a_sentence(data: bytes, words: str) -> None:
    with pytest.raises(ReadingError, match=words) as refused:
        read(data, "draft.txt")
    assert "draft.txt" in str(refused.value)
    assert str(refused.value).endswith(".")


def test_words_that_look_like_another_formats_mark_are_text() -> None:
    for text in ("BMW’s profit rose by 4 per cent.", "MZ said so.", "Rar! he cried.", "GIF89 is a format."):
        assert read(text.encode(), "a.txt").text == text


@given(
    st.binary(max_size=300) | st.text(max_size=300).map(str.encode),
    st.sampled_from(["a.txt", "a.md", "a.html"]),
)
def test_any_bytes_give_a_draft_or_a_sentence(data: bytes, name: str) -> None:
    try:
        reading = read(data, name)
    except ReadingError as refused:
        assert str(refused).endswith(".")  # noqa: PT017
        return
    assert normalise(reading.text) == reading.text
    covered = "".join("".join(reading.text[each.start : each.end].split()) for each in reading.blocks)
    assert covered == "".join(reading.text.split())
    placed = [(each.start, each.end) for each in reading.styles]
    placed += [(each.start, each.end) for each in reading.annotations]
    assert all(0 <= start <= end <= len(reading.text) for start, end in placed)


def test_too_large_a_file_is_refused() -> None:
    with pytest.raises(ReadingError, match="50 MB"):
        read(b"a " * (26 * 1024 * 1024), "big.txt")


def test_more_text_than_a_book_has_is_refused() -> None:
    with pytest.raises(ReadingError, match="more text"):
        read(b"a " * 3_500_000, "big.txt")


def test_paths_that_cannot_be_read_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ReadingError, match="folder"):
        read_path(tmp_path)
    with pytest.raises(ReadingError, match="no file"):
        read_path(tmp_path / "gone.txt")
    with pytest.raises(ReadingError, match="could not be read"):
        read_path(Path("a\0b"))


def test_a_path_gives_the_file_its_name(tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_text("Only one line of text", encoding="utf-8")
    assert read_path(path).name == "story.txt"


def test_a_byline_gives_names_and_day() -> None:
    text = "Library closes\n\nBy Nina Holt and Tom Okafor\nPublished March 3, 2026\n\nIt closed on Tuesday."
    reading = read(text.encode(), "a")
    assert reading.title == "Library closes"
    assert reading.byline == "Nina Holt and Tom Okafor"
    assert reading.published == "2026-03-03"


def test_plain_text_with_asterisks_stays_plain() -> None:
    text = "# 1 in the charts\n\nThe song *Home* costs 2 * 3 euros.\n\n* one\n* two\n"
    reading = read(text.encode(), "a.txt")
    assert reading.media_type == "text/plain"
    assert reading.text == normalise(text)


def test_a_date_below_the_headline_is_nobodys_name() -> None:
    reading = read(
        b"The pier at Halm\n\nFebruary 16, 2017\n\nThe pier of the town opened in 1911.\n", "a.txt"
    )
    assert (reading.byline, reading.published) == ("", "2017-02-16")

"""Copies with seeded errors are given out as files, read again, marked by hand, and counted."""

from pathlib import Path

import pytest
from docx import Document

from factcheck import readers
from factcheck.case.seeding import Catch, catch_by_kind, catch_of
from factcheck.case.sentences.seeding import errors_left, seeded_copy, seeded_error
from factcheck.desk import Desk
from factcheck.errors import SignedError, UserError
from factcheck.models import ArticleId, SeededCopy
from factcheck.readers.bounded import read_path
from factcheck.text.seeding import with_errors

STORY = "\n\n".join(
    (
        "The old bridge at Torvik was finished in 1931, twelve years later than the council had planned it.",
        "About 31,000 cars a day go over it now, says the road board in its latest yearbook on the province.",
        "The sculptor Jonas Feldman carved the four lions that sit at either end of it and look west.",
        "The city will not repair the railing, since the money went into the harbour.",
        "The harbour of Halmstadt counted 84 ships in the week of the storm, most of them small.",
        "A fire destroyed the toll house on 12 March 1957, and nobody built on its ground.",
        "The ferry company of Lindgren closed soon after, and its boats were sold along the coast.",
    )
)


@pytest.fixture
def article(desk: Desk) -> ArticleId:
    return desk.articles.add(readers.read(STORY.encode(), "bridge.txt"))


@pytest.fixture
def copy(desk: Desk, article: ArticleId) -> SeededCopy:
    return desk.seeding.one(desk.seeding.make(article, "  Bo  ", 5))


def text_of(desk: Desk, article: ArticleId) -> str:
    return desk.articles.open(article).draft.text


@pytest.mark.parametrize("ending", ["docx", "txt"])
def test_a_copy_goes_out_and_what_was_mended_in_it_is_found(
    desk: Desk, article: ArticleId, copy: SeededCopy, tmp_path: Path, ending: str
) -> None:
    out = tmp_path / f"copy.{ending}"
    desk.seeding.write(copy.id, out)
    read = desk.seeding.take_back(copy.id, read_path(out))
    assert (read.found, read.others, bool(read.returned)) == ((), (), True)
    assert "seed" not in out.read_bytes().decode("latin-1").casefold()
    mended = tmp_path / "mended.txt"
    mended.write_text(with_errors(text_of(desk, article), copy.errors[2:]), "utf-8")
    assert desk.seeding.take_back(copy.id, read_path(mended)).found == (0, 1)
    assert str(seeded_copy(desk.seeding.one(copy.id))).endswith(" 2 of 5 found (40 per cent)")


def test_a_file_that_is_not_the_copy_counts_for_nothing(desk: Desk, copy: SeededCopy, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text("The mayor opened the new swimming hall on Friday.\n\nIt has six lanes.", "utf-8")
    with pytest.raises(UserError, match="does not hold the text"):
        desk.seeding.take_back(copy.id, read_path(other))
    assert desk.seeding.one(copy.id) == copy


def test_a_comment_on_the_words_of_an_error_finds_it(desk: Desk, copy: SeededCopy, tmp_path: Path) -> None:
    out = tmp_path / "copy.docx"
    desk.seeding.write(copy.id, out)
    document = Document(str(out))
    texts = [paragraph.text for paragraph in document.paragraphs]
    error = next(each for each in copy.errors if "\n".join(texts).count(each.after) == 1)
    paragraph = next(each for each in document.paragraphs if error.after in each.text)
    words = paragraph.text
    before, after = words.split(error.after, 1)
    paragraph.clear()  # type: ignore[no-untyped-call]
    paragraph.add_run(before)
    run = paragraph.add_run(error.after)
    paragraph.add_run(after)
    document.add_comment(run, text="Is it?", author="Bo")
    document.save(str(out))
    assert desk.seeding.take_back(copy.id, read_path(out)).found == (copy.errors.index(error),)


def test_what_is_found_can_be_said_by_hand(desk: Desk, article: ArticleId, copy: SeededCopy) -> None:
    desk.seeding.mark(copy.id, [3, 1, 1])
    assert desk.seeding.one(copy.id).found == (1, 3)
    with pytest.raises(UserError, match="errors 1 to 5"):
        desk.seeding.mark(copy.id, [5])
    desk.history.undo(article)
    assert desk.seeding.one(copy.id).returned == ""


def test_what_was_questioned_elsewhere_tells_how_many_errors_are_left(
    desk: Desk, article: ArticleId, copy: SeededCopy, tmp_path: Path
) -> None:
    text = with_errors(text_of(desk, article), copy.errors[3:])
    other = next(
        placed
        for placed in desk.articles.open(article).claims
        if not any(placed.span.start <= error.end and error.start <= placed.span.end for error in copy.errors)
    )
    back = tmp_path / "back.txt"
    back.write_text(text.replace(other.text, f"Never {other.text}", 1), "utf-8")
    read = desk.seeding.take_back(copy.id, read_path(back))
    assert (read.found, read.others) == ((0, 1, 2), (other.id,))
    said = errors_left(catch_of([read]))
    assert str(said) == "Beside them 1 claim was questioned: about 1 errors may be left."


def test_what_was_found_is_counted_by_kind(desk: Desk, copy: SeededCopy) -> None:
    desk.seeding.mark(copy.id, range(5))
    counted = catch_by_kind([desk.seeding.one(copy.id)])
    assert sum(catch.seeded for catch in counted.values()) == 5
    assert all(catch.rate == 1 for catch in counted.values())
    assert catch_by_kind([copy]) == {}
    assert Catch(4, 0, 2).left is None
    assert Catch(4, 2, 3).left == 3


def test_a_copy_is_refused_where_it_makes_no_sense(desk: Desk, article: ArticleId, tmp_path: Path) -> None:
    for reader, count in (("", 5), ("Bo", 0), ("Bo", 1000)):
        with pytest.raises(UserError):
            desk.seeding.make(article, reader, count)
    made = desk.seeding.make(article, "Bo", 200)
    assert len(desk.seeding.one(made).errors) < 200
    with pytest.raises(UserError, match=r"\.docx or a \.txt"):
        desk.seeding.write(made, tmp_path / "copy.pdf")
    desk.seeding.drop(made)
    assert desk.seeding.all(article) == []
    desk.closing.sign(article, "Ada", over="late")
    with pytest.raises(SignedError):
        desk.seeding.make(article, "Bo")


def test_an_error_is_told_in_words(copy: SeededCopy) -> None:
    error = copy.errors[0]
    assert str(seeded_error(error)).endswith(f": {error.before} → {error.after}")

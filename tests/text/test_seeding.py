"""Known errors put into a text: what is changed, that nothing else is, and what counts as found."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.models import Annotation, AnnotationKind, SeedKind, Span
from factcheck.text import details
from factcheck.text.seeding import Finds, seeds, shift, with_errors

TEXT = (
    "The old bridge at Torvik was built in 1931 and is 412 metres long, wrote Jonas Feldman on Tuesday.\n\n"
    "About 31,000 cars cross it, and the council of Halmstadt will not mend it before 12 March 2027.\n\n"
    "The harbour office of Lindgren counted 84 ships in May, which was 12 per cent more than in 2019.\n"
)


def made(count: int = 8, key: str = "k", language: str = "en", text: str = TEXT):  # type: ignore[no-untyped-def]
    found = details.find(text, 0, len(text), language=language)
    return seeds(text, found, [Span(0, len(text))], count=count, key=key, language=language)


def test_every_kind_is_seeded_and_the_same_key_gives_the_same_copy() -> None:
    errors = made(6)
    assert {error.kind for error in errors} == set(SeedKind)
    assert errors == made(6)
    assert made(6, "other") != errors


def test_only_what_was_seeded_differs() -> None:
    errors = made()
    copy, at = with_errors(TEXT, errors), 0
    for error in errors:
        assert TEXT[error.start : error.end] == error.before != error.after
        assert copy[shift(at, errors) : shift(error.start, errors)] == TEXT[at : error.start]
        at = error.end
    assert copy.endswith(TEXT[at:])


def test_errors_stand_apart() -> None:
    errors = made(50)
    assert all(after.start - before.end >= 60 for before, after in pairwise(errors))


def test_a_negation_is_put_in_or_taken_out() -> None:
    text = "It will not rain. " + "x " * 40 + "The tower is old."
    changed = {(error.before, error.after) for error in made(2, text=text)}
    assert changed == {("will not", "will"), ("is", "is not")}


def test_another_language_has_numbers_and_days_of_its_own() -> None:
    text = "Am Dienstag, 3. März 2021, kamen 4.500 Gäste nach Ulm.\n"
    kinds = {error.kind for error in made(9, language="de", text=text)}
    assert kinds <= {SeedKind.NUMBER, SeedKind.DATE}
    assert kinds


@pytest.mark.parametrize(
    ("language", "text", "changed"),
    [
        ("de", "Die Brücke ist alt.", ("ist", "ist nicht")),
        ("fr", "Le pont n'est pas sûr.", ("n'est pas", "est")),
        ("es", "El puente es viejo.", ("es", "no es")),
        ("it", "Il ponte non è vecchio.", ("non è", "è")),
        ("pt", "A ponte é velha.", ("é", "não é")),
        ("nl", "De brug is niet oud.", ("is niet", "is")),
    ],
)
def test_each_language_denies_in_its_own_way(language: str, text: str, changed: tuple[str, str]) -> None:
    assert [(error.before, error.after) for error in made(1, language=language, text=text)] == [changed]


def test_what_a_reader_mends_is_found() -> None:
    errors = made()
    copy = with_errors(TEXT, errors)
    assert Finds(TEXT, errors, copy, ()).found == ()
    assert Finds(TEXT, errors, TEXT, ()).found == tuple(range(len(errors)))
    mended = with_errors(TEXT, errors[1:])  # the first alone
    finds = Finds(TEXT, errors, mended, ())
    assert (finds.found, finds.elsewhere) == ((0,), ())


def test_what_a_reader_comments_on_is_found() -> None:
    errors = made()
    copy = with_errors(TEXT, errors)
    place = shift(errors[2].end, errors)
    remark = Annotation(AnnotationKind.COMMENT, place - 2, place, "Really?")
    assert Finds(TEXT, errors, copy, [remark]).found == (2,)
    whole = Annotation(AnnotationKind.COMMENT, 0, len(copy), "Check all of it")
    assert Finds(TEXT, errors, copy, [whole]).found == ()
    link = Annotation(AnnotationKind.LINK, place - 2, place, "", "https://example.org")
    assert Finds(TEXT, errors, copy, [link]).found == ()


def test_a_change_elsewhere_is_told_by_its_place_in_the_article() -> None:
    errors = made(3)
    copy = with_errors(TEXT, errors)
    words = next(word for word in ("built", "cross", "counted") if word in copy)
    finds = Finds(TEXT, errors, copy.replace(words, "sold", 1), ())
    assert finds.found == ()
    assert [TEXT[place : place + len(words)] for place in finds.elsewhere] == [words]


@pytest.mark.parametrize("blanks", ["\n", "\r\n", "\n\n\n"])
def test_other_blanks_between_paragraphs_are_no_find(blanks: str) -> None:
    errors = made()
    copy = with_errors(TEXT, errors)
    assert Finds(TEXT, errors, copy.replace("\n\n", blanks), ()).found == ()


@given(st.sets(st.integers(0, 7)), st.text("abc ", max_size=3))
def test_exactly_what_was_mended_is_found(mended: set[int], key: str) -> None:
    errors = made(8, key)
    left = [error for place, error in enumerate(errors) if place not in mended]
    finds = Finds(TEXT, errors, with_errors(TEXT, left), ())
    assert finds.found == tuple(sorted(place for place in mended if place < len(errors)))
    assert finds.elsewhere == ()

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.case import annotations
from factcheck.models import Annotation, AnnotationKind, SourceKind


def _comment(text: str, kind: AnnotationKind = AnnotationKind.COMMENT) -> Annotation:
    return Annotation(kind, 0, 5, text, author="Lena Aro")


@pytest.mark.parametrize(
    ("text", "kind", "title"),
    [
        ("interview with Ines Falk, 3 Nov", SourceKind.PERSON, "Ines Falk"),
        ("Phone call with Dr. Aram Devlin on Monday", SourceKind.PERSON, "Dr. Aram Devlin"),
        ("see minutes-2026-11-10.pdf p. 4", SourceKind.DOCUMENT, "minutes-2026-11-10.pdf"),
        ("tape: falk_interview.mp3 at 12:40", SourceKind.RECORDING, "falk_interview.mp3"),
        ("https://ports.example.org/register", SourceKind.WEB, ""),
        ("Port register, https://ports.example.org/register.", SourceKind.WEB, "Port register"),
    ],
)
def test_a_comment_that_names_a_source_becomes_one(text: str, kind: SourceKind, title: str) -> None:
    source = annotations.source_in(_comment(text))
    assert source is not None
    assert (source.kind, source.title) == (kind, title)


def test_an_address_in_a_comment_is_cut_out_of_its_sentence() -> None:
    source = annotations.source_in(_comment("(see https://ports.example.org/register)."))
    assert source is not None
    assert source.address == "https://ports.example.org/register"


@pytest.mark.parametrize("text", ["Are you sure about this?", "nice line", "TK", "javascript:alert(1)", ""])
def test_a_question_or_comment_is_no_source(text: str) -> None:
    assert annotations.source_in(_comment(text)) is None


def test_a_footnote_is_a_source_unless_it_asks() -> None:
    cited = annotations.source_in(_comment("Council minutes, item 7", AnnotationKind.FOOTNOTE))
    assert cited is not None
    assert cited.kind is SourceKind.DOCUMENT
    assert annotations.source_in(_comment("Is this still true?", AnnotationKind.FOOTNOTE)) is None


def test_a_comment_keeps_its_writer() -> None:
    assert annotations.comment_in(_comment("Are you  sure?")) == "Lena Aro: Are you sure?"


@pytest.mark.parametrize("words", ["here", "hier", "read more", "trends", "lire la suite"])
def test_a_link_on_small_words_is_titled_by_its_address(words: str) -> None:
    source = annotations.source_in(
        Annotation(AnnotationKind.LINK, 0, 6, words, address="https://example.org/r")
    )
    assert source is not None
    assert source.title == ""


def test_a_link_is_titled_by_its_words() -> None:
    link = Annotation(AnnotationKind.LINK, 0, 6, "annual report", address="https://example.org/r")
    source = annotations.source_in(link)
    assert source is not None
    assert (source.title, source.address) == ("annual report", "https://example.org/r")


@given(st.text(max_size=300), st.sampled_from(AnnotationKind))
def test_any_text_gives_a_source_that_can_be_shown_or_a_comment_of_its_words(
    text: str, kind: AnnotationKind
) -> None:
    source = annotations.source_in(Annotation(kind, 0, 1, text, address=text))
    assert source is None or (source.title or source.address)
    assert source is None or len(source.title.splitlines()) <= 1 or kind is AnnotationKind.LINK
    words = " ".join(text.split())
    comment = annotations.comment_in(Annotation(kind, 0, 1, text))
    assert comment == (f"{kind.value.capitalize()}: {words}" if words else "")


@pytest.mark.parametrize(
    "text",
    [
        "Please call Ruth Almeida to confirm",
        "Can we say this according to Dale Whitcomb",
        "Not confirmed by Ann Lee",
        "meeting Monday moved",
        "per Cent or percent?",
        "AP style: per Chicago",
    ],
)
def test_a_request_a_denial_or_a_weekday_is_no_person(text: str) -> None:
    assert annotations.source_in(_comment(text)) is None


@pytest.mark.parametrize(
    ("text", "locator"),
    [
        ("board-minutes-2025-03-03.pdf p. 2", "p. 2"),
        ("https://example.org/a.pdf pp. 12-14", "pp. 12-14"),
        ("tape falk.mp3 at 12:40", "at 12:40"),
        ("Council minutes, item 7", "item 7"),
        ("interview with Ines Falk, 3 Nov", ""),
    ],
)
def test_where_in_its_source_a_comment_points(text: str, locator: str) -> None:
    assert annotations.locator_in(_comment(text)) == locator


def test_a_locator_is_no_title() -> None:
    source = annotations.source_in(_comment("https://example.org/a.pdf p. 12"))
    assert source is not None
    assert (source.title, source.address) == ("", "https://example.org/a.pdf")

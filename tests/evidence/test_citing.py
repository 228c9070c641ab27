"""Citations in styles: said in full, in the language asked for, and never with a field read as markup."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from factcheck.evidence.register.citing import Citer
from factcheck.models import CitationStyle, Source, SourceId, SourceKind
from factcheck.reports import Document, ReportOptions, kind_called, writers
from tests.reports.full import full

BOOK = Source(
    SourceId("b"),
    SourceKind.BOOK,
    title="The long river",
    author="Miller, Ann; Office for Food and Farming",
    publisher="Dock Press",
    published="1999",
)
PAGE = Source(
    SourceId("p"),
    SourceKind.WEB,
    title="Rents in Halm",
    publisher="City of Halm",
    published="2024-05-03",
    accessed="2025-01-02",
    address="https://halm.example/rents?a=1&b=2",
)
CITED = [style for style in CitationStyle if style not in (CitationStyle.HOUSE, CitationStyle.OWN)]


def cited(source: Source, style: CitationStyle, language: str = "en") -> str:
    """Return a citation, what is in italics between underscores."""
    return "".join(
        f"_{each.text}_" if each.italic else each.text for each in Citer(style, language).cite(source)
    )


@pytest.mark.parametrize(
    ("style", "language", "book", "page"),
    [
        (
            CitationStyle.APA,
            "en",
            "Miller, A., & Office for Food and Farming. (1999). _The long river_. Dock Press.",
            "City of Halm. (2024, May 3). _Rents in Halm_. https://halm.example/rents?a=1&b=2",
        ),
        (
            CitationStyle.CHICAGO,
            "en",
            "Miller, Ann, and Office for Food and Farming. _The Long River_. Dock Press, 1999.",
            "City of Halm. “Rents in Halm.” May 3, 2024. https://halm.example/rents?a=1&b=2.",
        ),
        (
            CitationStyle.HARVARD,
            "de",
            "Miller, A. und Office for Food and Farming (1999) _The long river_. Dock Press.",
            "City of Halm (2024) _Rents in Halm_. Verfügbar unter: https://halm.example/rents?a=1&b=2"
            " (Zugegriffen: 2. Januar 2025).",
        ),
        (
            CitationStyle.MLA,
            "en",
            "Miller, Ann, and Office for Food and Farming. _The Long River_. Dock Press, 1999.",
            "City of Halm. _Rents in Halm_. 3 May 2024, https://halm.example/rents?a=1&b=2.",
        ),
        (
            CitationStyle.DEUTSCHE_SPRACHE,
            "de",
            "Miller, Ann/Office for Food and Farming (1999): The long river. Dock Press.",
            "City of Halm (2024): Rents in Halm. Online unter: https://halm.example/rents?a=1&b=2.",
        ),
    ],
)
def test_a_style_is_followed_in_its_language(
    style: CitationStyle, language: str, book: str, page: str
) -> None:
    assert (cited(BOOK, style, language), cited(PAGE, style, language)) == (book, page)


@pytest.mark.parametrize("style", CITED)
def test_a_title_without_an_author_is_said_once(style: CitationStyle) -> None:
    bare = replace(PAGE, publisher="", published="")
    assert cited(bare, style).casefold().count("rents in halm") == 1


def test_a_german_day_has_no_english_ending() -> None:
    undated = replace(PAGE, published="", publisher="")
    assert "Abgerufen 2. Januar 2025" in cited(undated, CitationStyle.APA, "de")


@pytest.mark.parametrize("style", CITED)
def test_what_a_style_cannot_say_is_left_to_the_house(style: CitationStyle) -> None:
    assert cited(replace(PAGE, kind=SourceKind.PERSON), style) == ""
    assert cited(replace(PAGE, title=""), style) == ""
    assert cited(replace(PAGE, published="early in May"), style) == "", "it is not without a date"


WORDS = st.one_of(
    st.text(max_size=20),
    st.sampled_from(
        ["", "İ", "<i>x</i>", '<span class="nocase">y</span>', "a.", "..", " ", ", ", "; ;", "Ada Lind"]
    ),
)
DAYS = st.sampled_from(["", "2024", "2024-02", "2024-02-30", "0000-01-01", "9999-12-31", "May", "2024-13"])
CITERS = [Citer(style, language) for style in CITED for language in ("en", "de")]


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(CITERS), st.sampled_from(SourceKind), WORDS, WORDS, WORDS, DAYS, DAYS, WORDS, WORDS)
def test_no_field_stops_a_citation_and_the_title_is_in_it(
    citer: Citer, kind: SourceKind, title: str, author: str, publisher: str, published: str, accessed: str,
    address: str, doi: str,
) -> None:  # fmt: skip
    source = Source(SourceId("x"), kind, title, address, author, publisher, published, accessed, doi=doi)
    said = "".join(each.text for each in citer.cite(source))

    def letters(text: str) -> str:
        return "".join(filter(str.isalnum, text.casefold()))

    assert not said or letters(title) in letters(said)


def test_an_address_in_a_citation_leads_there_and_stands_there_once() -> None:
    document = full()
    (key,) = [key for key, each in document.case.sources.items() if each.title == "City archive"]
    cited = replace(PAGE, id=key, address="https://halm.example/rents")
    document = Document(replace(document.case, sources={**document.case.sources, key: cited}))
    writer = next(each for each in writers(kind_called("sources")) if each.format.key == "html")
    said = writer.write(document, ReportOptions(style=CitationStyle.APA, at="2026-11-23T10:00+00:00"))
    assert said.decode().count(">https://halm.example/rents</a>") == 1


@pytest.mark.parametrize("style", CITED)
@pytest.mark.parametrize("format_", ["html", "markdown"])
def test_a_hostile_title_is_escaped_in_a_list_of_sources(style: CitationStyle, format_: str) -> None:
    document = full()
    hostile = "<script>alert(1)</script> *bold* [x](javascript:alert(1))"
    sources = {key: replace(each, title=hostile) for key, each in document.case.sources.items()}
    document = Document(replace(document.case, sources=sources))
    writer = next(each for each in writers(kind_called("sources")) if each.format.key == format_)
    said = writer.write(document, ReportOptions(style=style, at="2026-11-23T10:00+00:00")).decode()
    assert "alert" in said
    assert "<script>alert" not in said
    assert format_ == "html" or not re.search(r"(?<!\\)\]\(javascript", said)

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.text import addresses


@pytest.mark.parametrize(
    ("pasted", "address"),
    [
        (" https://ports.example.org/register?id=7 \n", "https://ports.example.org/register?id=7"),
        ("www.example.org/a", "https://www.example.org/a"),
        ("<https://example.org/>", "https://example.org/"),
        ("doi:10.1000/xyz123", "doi:10.1000/xyz123"),
        ("mailto:clerk@example.org", "mailto:clerk@example.org"),
        ("See https://example.org for more", ""),
        ("javascript:alert(1)", ""),
        ("file:///etc/passwd", ""),
        ("https://", ""),
        ("", ""),
    ],
)
def test_only_a_bare_address_is_recognised(pasted: str, address: str) -> None:
    assert addresses.recognise(pasted) == address


@pytest.mark.parametrize(
    "hostile",
    [
        "javascript:alert(1)",
        "data:text/html,x",
        "file:///x",
        "ftp://example.org",
        "https://example.org/\nX",
        "http://[broken",
        "mailto:nobody",
        "doi:11.1/x",
    ],
)
def test_nothing_else_is_ever_opened(hostile: str) -> None:
    assert addresses.openable(hostile) == ""


def test_a_doi_opens_at_its_resolver() -> None:
    assert addresses.openable("doi:10.1000/xyz123") == "https://doi.org/10.1000/xyz123"


def test_tracking_and_spelling_do_not_tell_addresses_apart() -> None:
    plain = addresses.same_key("https://example.org/story")
    assert addresses.same_key("http://WWW.example.org:80/story/?utm_source=mail&fbclid=1#top") == plain
    assert addresses.same_key("https://example.org/story?page=2") != plain
    assert addresses.same_key("doi:10.1000/ABC") == addresses.same_key("https://doi.org/10.1000/abc")


def test_a_title_is_made_from_an_address() -> None:
    assert addresses.title_from("https://ports.example.org/2026/harbour-dredging.html") == (
        "ports.example.org: harbour dredging"
    )
    assert addresses.site("https://www.example.org/a/b") == "example.org"


@given(st.text())
def test_no_text_raises(text: str) -> None:
    opened = addresses.openable(text)
    assert opened == "" or opened.split(":")[0].lower() in {"http", "https", "mailto"}
    addresses.recognise(text)
    addresses.same_key(text)
    addresses.title_from(text)
    addresses.site(text)

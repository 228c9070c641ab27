from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.models import Span
from factcheck.text import edges
from factcheck.text.words import words
from tests.text.growth import grows_with_length

TEXT = "The mayor left early. She said, “We won’t stop,” and drove home (again). It rained."


def span_of(piece: str, text: str = TEXT) -> Span:
    return Span(text.index(piece), text.index(piece) + len(piece))


def shown(span: Span | None, text: str = TEXT) -> str | None:
    return text[span.start : span.end] if span else None


@pytest.mark.parametrize(
    ("piece", "kept"),
    [
        (" She said, ", "She said"),
        ("“We won’t stop,", "We won’t stop"),
        ("“We won’t stop,” ", "“We won’t stop,”"),
        ("said, “We won’t", "said, “We won’t"),
        ("home (", "home"),
        ("again). It", "again). It"),
        (" (again). ", "(again)."),
        (". It rained.", "It rained."),
        (",” and drove", "and drove"),
    ],
)
def test_trim_leaves_what_was_meant(piece: str, kept: str) -> None:
    assert shown(edges.trim(TEXT, span_of(piece))) == kept


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("the workers’ ", "the workers’"),
        ("-5 degrees,", "-5 degrees"),
        ('"all of it"', '"all of it"'),
        ('"all of it', "all of it"),
        ("he saw 'red' –", "he saw 'red'"),
        ("’90s music;", "’90s music"),
        (".5 percent", ".5 percent"),
        ("— really?", "really?"),
        ("• 30 jobs", "30 jobs"),
        ("$", "$"),
    ],
)
def test_trim_of_a_whole_text(text: str, kept: str) -> None:
    assert shown(edges.trim(text, Span(0, len(text))), text) == kept


@pytest.mark.parametrize("text", ["", "  ", " , ", "“”", "— ...", "(!)"])
def test_trim_of_nothing_is_none(text: str) -> None:
    assert edges.trim(text, Span(0, len(text))) is None


def test_snap_takes_whole_words() -> None:
    assert shown(edges.snap(TEXT, span_of("ayor left ea"))) == "mayor left early"
    assert shown(edges.snap(TEXT, span_of("n’t st"))) == "won’t stop"
    text = "In the U.S. today"
    assert shown(edges.snap(text, Span(7, 9)), text) == "U.S."


def test_words_are_added_and_taken_at_both_ends() -> None:
    span = span_of("said")
    assert shown(span := edges.grow_word(TEXT, span, "end")) == "said, “We"
    assert shown(span := edges.grow_word(TEXT, span, "start")) == "She said, “We"
    assert shown(span := edges.shrink_word(TEXT, span, "start")) == "said, “We"
    assert shown(span := edges.shrink_word(TEXT, span, "end")) == "said"
    assert edges.shrink_word(TEXT, span, "end") == span
    assert shown(edges.grow_word(TEXT, span_of("It"), "end")) == "It rained."


def test_growing_stops_at_the_bounds() -> None:
    bounds = span_of("The mayor left early.")
    whole = edges.grow_word(TEXT, span_of("left early"), "end", bounds)
    assert whole.end <= bounds.end
    assert edges.grow_word(TEXT, bounds, "end", bounds) == bounds
    assert edges.grow_sentence(TEXT, bounds, "end", bounds) == bounds


def test_sentences_are_added_and_taken_at_both_ends() -> None:
    span = span_of("drove home")
    grown = edges.grow_sentence(TEXT, span, "end")
    assert shown(grown) == "drove home (again)."
    back = edges.grow_sentence(TEXT, edges.grow_sentence(TEXT, grown, "start"), "start")
    assert shown(back) == "The mayor left early. She said, “We won’t stop,” and drove home (again)."
    assert shown(edges.shrink_sentence(TEXT, back, "end")) == "The mayor left early."
    assert shown(edges.shrink_sentence(TEXT, back, "start")) == shown(
        edges.grow_sentence(TEXT, grown, "start")
    )
    assert edges.shrink_sentence(TEXT, span, "end") == span


def test_a_cut_gives_two_tidy_halves() -> None:
    whole = span_of("She said, “We won’t stop,” and drove home (again).")
    cut = edges.split_at(TEXT, whole, TEXT.index("and drove") + 1)
    assert cut is not None
    assert [shown(half) for half in cut] == ["She said, “We won’t stop,”", "and drove home (again)."]
    assert edges.split_at(TEXT, whole, whole.start) is None
    assert edges.split_at(TEXT, whole, whole.end - 1) is None


def test_nothing_a_reader_sees_as_one_is_cut() -> None:
    family = "the 👨‍👩‍👧 family and 🇫🇷🇬🇧 flags"
    cut = edges.split_at(family, Span(0, len(family)), family.index("👩"))
    assert cut is not None
    assert shown(cut[1], family) == "👨‍👩‍👧 family and 🇫🇷🇬🇧 flags"
    flags = edges.split_at(family, Span(0, len(family)), family.index("🇬🇧") + 1)
    assert flags is not None
    assert shown(flags[1], family) == "🇬🇧 flags"


ANY = st.text(
    alphabet=st.one_of(st.sampled_from("ab ,.\"'“”‘’()[]-–👨‍👩🇫🇷\u0301\n1"), st.characters()), max_size=60
)


@given(ANY, st.data())
def test_moved_ends_are_ordered_and_never_empty(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    selection = edges.trim(text, Span(start, end))
    if selection is None:
        assert not words(text, start, end)
        return
    assert edges.trim(text, selection) == selection
    for edge in ("start", "end"):
        grown = edges.grow_word(text, selection, edge)
        assert grown.contains(selection)
        shrunk = edges.shrink_word(text, selection, edge)
        assert selection.contains(shrunk)
        assert len(shrunk)
        assert len(edges.grow_sentence(text, selection, edge))
        assert len(edges.shrink_sentence(text, selection, edge))
    assert edges.snap(text, selection).contains(selection)


@given(ANY, st.data())
def test_a_cut_loses_no_word(text: str, data: st.DataObject) -> None:
    cut = edges.split_at(text, Span(0, len(text)), data.draw(st.integers(0, len(text))))
    if cut:
        assert 0 <= cut[0].start < cut[0].end <= cut[1].start < cut[1].end <= len(text)
        assert len(words(text)) == sum(len(words(text, half.start, half.end)) for half in cut)


@pytest.mark.parametrize("unit", ["(", '"', "“(", "👨‍", ", "])
@pytest.mark.parametrize("tidy", [edges.trim, edges.snap])
def test_hostile_selections_take_no_long(tidy: Callable[[str, Span], object], unit: str) -> None:
    assert grows_with_length(lambda text: tidy(text, Span(0, len(text))), unit)

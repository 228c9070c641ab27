"""Names that look like other words, and institutions whose names hold small words, speak too."""

from __future__ import annotations

import pytest

from factcheck.text import quotes
from tests.text.who_speaks import reported, speakers

_NAMES = (
    "Ana Lund",
    "Theresa May",
    "April Ryan",
    "Kelly Norris",
    "Ahmed",
    "King",
    "Jones",
    "Moody’s",
    "the FBI",
)


@pytest.mark.parametrize("name", _NAMES)
@pytest.mark.parametrize(
    "text",
    [
        "“We had no choice at all in this,” {} said.",
        "“We had no choice at all in this,” said {}.",
        "{} said the pier was “a total ruin for all of us”.",
        "On Monday {} said the pier was “a total ruin for all of us”.",
        "The mayor met the crew and, in May, {} said the pier was “a total ruin for all”.",
    ],
)
def test_any_name_speaks(name: str, text: str) -> None:
    words = text.format(name)
    assert [each.lower() for each in speakers(words[0].upper() + words[1:])] == [name.lower()]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“We had no choice at all in this,” May told the paper.", "May"),
        ("“We had no choice at all in this,” said Mrs. May.", "Mrs. May"),
        ("Police in May said the pier was “a total ruin for all of us”.", "Police"),
        ("On Monday police told the crew that it was “too late for all of us”.", "police"),
        ("On 3 May the council met and closed the pier, saying it was “too late for us”.", "the council"),
        (
            "Ana Lund and Tim Berg of the yard:\n\n“We had no choice at all in this year.”",
            "Ana Lund and Tim Berg",
        ),
        ("Kelly Norris, head of the yard:\n\n“We had no choice at all in this year.”", "Kelly Norris"),
        (
            "The Centers for Disease Control and Prevention did not reply, saying it was “too late for all”.",
            "The Centers for Disease Control and Prevention",
        ),
        ("Two officials did not reply, saying it was “too late for all of us”.", "Two officials"),
    ],
)
def test_who_speaks_is_named_whole(text: str, speaker: str) -> None:
    assert speakers(text) == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The pier is closed, said a source close to the talks.", "a source close"),
        ("The pier is closed, Theresa May said.", "Theresa May"),
        ("The mayor, who opened the yard, said the pier is closed.", "The mayor"),
        ("Let’s say the pier is closed.", ""),
        ("An official who asked not to be named said the pier is closed.", "An official"),
        ("Lund claimed, without evidence, that the pier is closed.", "Lund"),
        ("The pier was closed because of rain, Lund told the Gazette.", "Lund"),
        ("The shyness was back, and in the end, she told me to stay.", ""),
        ("Data show that the pier is closed.", "Data"),
        ("Lund warned the crew.", ""),
    ],
)
def test_who_reports_is_not_what_is_told_of(text: str, speaker: str) -> None:
    assert "".join(each for _, each in reported(text)) == speaker


def test_both_of_two_names_are_shown() -> None:
    text = "Yinuo Sun and Ana Lund of the yard:\n\n“We had no choice at all in this year.”"
    assert quotes.speaker_name(text, quotes.find(text)[0]) == "Yinuo Sun and Ana Lund"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # any verb right behind words that end with a comma
        ("“Oh, come,” Lund expostulated, “this is playing it low.”", ["Lund", "Lund"]),
        ("“You see,” he went on, “I have written a good deal.”", ["he", "he"]),
        ("“My dear sister,” Lund began.", ["Lund"]),
        # whoever is named behind the last of several
        ("The plan is “a waste of good money” and “a ruin,” Lund said.", ["Lund", "Lund"]),
        ("The plan is “a waste of good money,” in the words of Ana Lund.", ["Ana Lund"]),
        # of whom the sentence before tells
        ("Asked about it, Lund shrugged. “He never won a thing in his life.”", ["Lund"]),
        ("The pier was old. “He never won a thing in his life.”", [""]),
        ("Lund nodded — “we had no choice at all in this” — and left.", ["Lund"]),
        # who is quoted, who gives a name to a thing, and both of two
        ("Lund is quoted as saying it was “a ruin.”", ["Lund"]),
        ("A bill Lund called “a ruin of a law” passed.", ["Lund"]),
        ("Lund and Berg both said the pier was “under review.”", ["Lund and Berg"]),
        # a source in a list
        ("N. Lund, T. Berg, and S. Reed, “Privacy beyond the usual kind,” in Harbour Notes, 2012.", [""]),
    ],
)
def test_who_speaks_is_found_by_the_place(text: str, found: list[str]) -> None:
    assert speakers(text) == found

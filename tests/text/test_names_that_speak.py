"""Names that look like other words, and institutions whose names hold small words, speak too."""

from __future__ import annotations

import pytest

from factcheck.text import quotes
from tests.text.test_speakers import reported, speakers

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
    ],
)
def test_who_reports_is_not_what_is_told_of(text: str, speaker: str) -> None:
    assert "".join(each for _, each in reported(text)) == speaker


def test_both_of_two_names_are_shown() -> None:
    text = "Yinuo Sun and Ana Lund of the yard:\n\n“We had no choice at all in this year.”"
    assert quotes.speaker_name(text, quotes.find(text)[0]) == "Yinuo Sun and Ana Lund"

"""Who is nobody: half a clause, who is told or let know, and what one acts by; where the statement stands."""

from __future__ import annotations

import pytest

from tests.text.who_speaks import reported, speakers


@pytest.mark.parametrize(
    "text",
    [
        # half of a phrase, or a clause
        "Do not worry about the right label for the type of thought you’re having.",
        "They really don’t like complaints about the mayor’s crass promise that his deputy will be a woman.",
        # who is told or let know
        "You are hereby notified that you have received this letter in error.",
        "Now let your friends and local papers know that a new print is for sale.",
        "Let your neighbours know that you will not be at home.",
        # what one acts by, or is called
        "Choose a van according to your budget.",
        "The beams can be moved according to the changing demands of the yard.",
        "Each view counts according to the number of shares that its holder has.",
        "As its name suggests, the Long Pier is a kilometre long.",
        # one of several things, and a participle with nobody
        "The link between rain, strong wind, and local heat certainly suggests that the dam will break.",
        "The costs of the port, separately stated, are: four million for the pier.",
        # a thing that is put somewhere, and how long it was
        "Newer rules have added it to the long list.",
        "Storms left thousands homeless and estimated damages as high as four million euros.",
        "“The pier was rotten,” she said several months after her dismissal, and a big reason is the rain.",
    ],
)
def test_nobody_reports_here(text: str) -> None:
    assert [speaker for _, speaker in reported(text)] == []


@pytest.mark.parametrize(
    ("text", "statement", "speaker"),
    [
        (
            "What we wish to stress is that the pier alone is not at fault.",
            "the pier alone is not at fault",
            "we",
        ),
        (
            "Fewer boats come, and so does the fear: According to Lund, half of the mills will close.",
            "half of the mills will close",
            "Lund",
        ),
        (
            "Eight boats are gone, and according to the Harbour Institute, ninety crews have left.",
            "ninety crews have left",
            "the Harbour Institute",
        ),
        (
            "A recent survey of skippers and harbour crews found that one in three wants to leave.",
            "one in three wants to leave",
            "A recent survey",
        ),
        (
            "Meanwhile, harbour worker Ana Ruiz-Lund of the New Asten Fishers Law Centre told the paper"
            " that she was glad.",
            "she was glad",
            "Ana Ruiz-Lund of the New Asten Fishers Law Centre",
        ),
    ],
)
def test_the_statement_and_who_made_it_are_found_whole(text: str, statement: str, speaker: str) -> None:
    assert (statement, speaker) in reported(text)


def test_a_setting_is_not_what_was_said() -> None:
    text = "When Wing got the post, nets, ropes and all, the office said that she “has long been at sea.”"
    assert reported(text) == []
    assert speakers(text) == ["the office"]


def test_of_two_phrases_the_one_that_acts_speaks() -> None:
    text = "After a late meeting, the council issued a statement calling it “a clear breach” of the law."
    assert speakers(text) == ["the council"]
    assert speakers("Before we saw them we heard the children shouting: “The boats are back!”") == [
        "the children"
    ]


def test_what_announces_a_quotation_is_nobody() -> None:
    assert speakers("The chapter has a new title. Sample quote: “No group changed the town more.”") == [""]


def test_a_day_may_tell_of_a_report() -> None:
    text = "She leads the yard, which, according to a Tuesday Harbour News report, “feeds half the town.”"
    assert speakers(text) == ["a Tuesday Harbour News report"]


def test_who_is_seen_speaks_and_not_the_picture() -> None:
    assert speakers(
        "News footage from that day shows young men marching, chanting “down with the mill”."
    ) == [""]
    assert speakers("Ana Lund walked through the town, chanting “down with the mill”.") == ["Ana Lund"]


def test_a_title_with_its_author_is_no_quotation() -> None:
    assert speakers("The pier was called “Crooked Harbour” by Tim Lund.") == ["Tim Lund"]
    assert (
        speakers("Some have said it aloud (see “The Harbour Is A Ruin,” by Tim Lund, 23 January 2022).") == []
    )


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("A research and advocacy group says that the dam will break.", "advocacy group"),
        ("The mill, Ana Lund repeatedly said, is a ruin.", "Ana Lund"),
    ],
)
def test_what_looks_alike_keeps_its_speaker(text: str, speaker: str) -> None:
    assert [each for _, each in reported(text)] == [speaker]


def test_who_shows_something_may_speak() -> None:
    text = "Officials from the town showed the paper round, saying the mill was “a ruin of its own making”."
    assert speakers(text) == ["Officials from the town"]

"""Blocks, their roles, and that nothing real is called clutter."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.models import Role
from factcheck.text import blocks
from factcheck.text.blocks import bylines, clutter
from tests.text.growth import grows_with_length

SCRAPED = """Watch NKBC Live

Harbour tunnel will cost twice as much, minister Lena Brandt says

PORT ASTEN -- The harbour tunnel will cost 840 million euros, Transport Minister Lena Brandt said Friday.

Divers search the old quay 01:47

The first estimate, published in 2021, was 410 million euros. Work began at 07:30 on a Monday.

“We know more now than we did then,” Brandt said.

Crane falls at the port 02:09

View NKBC News In
NKBC News App Open
Chrome Safari Continue
Be the first to know
Get browser notifications for breaking news, live events, and exclusive reporting."""


def roles(text: str) -> list[tuple[str, str]]:
    return [(block.role.value, text[block.start : block.end]) for block in blocks.find(text)]


def words_by_role(text: str, role: Role) -> list[str]:
    return [wording for name, wording in roles(text) if name == role]


def test_a_scraped_page_comes_out_as_an_article_with_its_clutter_apart() -> None:
    assert [name for name, _ in roles(SCRAPED)] == [
        "clutter", "headline", "dateline", "body", "clutter", "body", "body", "clutter",
        "clutter", "clutter", "clutter", "clutter", "clutter",
    ]  # fmt: skip
    assert words_by_role(SCRAPED, Role.DATELINE) == ["PORT ASTEN --"]
    assert words_by_role(SCRAPED, Role.BODY)[0].startswith("The harbour tunnel")


@pytest.mark.parametrize(
    "dateline",
    [
        "BRUSSELS --",
        "PORT ASTEN —",
        "WASHINGTON (AP) —",
        "LONDON, March 3 (Reuters) -",
        "HEMPSTEAD, N.Y., Sept. 26 (UPI) —",
        "ST. PAUL, Minn. –",
        "New York (CNN) —",
        "KYIV/MOSCOW (Reuters) -",
        "WASHINGTON ―",
    ],
)
def test_a_dateline_is_a_block_of_its_own(dateline: str) -> None:
    text = f"A headline without a stop\n\n{dateline} The council met on Tuesday to vote on the plan."
    assert ("dateline", dateline) in roles(text)
    assert ("body", "The council met on Tuesday to vote on the plan.") in roles(text)


@pytest.mark.parametrize(
    "opening",
    [
        "NATO — the alliance of 32 countries — met on Tuesday in Vilnius.",
        "Paris — or what was left of it — woke late on Sunday.",
        "UPDATE — The bridge has reopened to traffic.",
        "U.S. officials said on Tuesday that talks had failed.",
        "Rates (per 1,000) – these are the ones that count – fell.",
    ],
)
def test_what_only_looks_like_a_dateline_stays_body(opening: str) -> None:
    text = f"{opening}\n\nA second paragraph follows the first one here."
    assert not words_by_role(text, Role.DATELINE)


@pytest.mark.parametrize(
    "line",
    [
        "Advertisement",
        "Story continues below advertisement",
        "Read more »",
        "READ MORE: Ten quiet beaches near Asten",
        "Sign up for our morning newsletter and get the news in your inbox.",
        "We use cookies to give you the best experience.",
        "Facebook Twitter WhatsApp Email",
        "Share this article",
        "View in app",
        "5 min read",
        "© 2024 Asten Media. All rights reserved.",
        "Skip to main content",
        "View 23 comments",
        "Follow Nina Holt on Twitter @ninaholt",
        "<embed post-id='7'>",
    ],
)
def test_leftovers_of_a_page_are_clutter(line: str) -> None:
    assert clutter.reason(line)


@pytest.mark.parametrize(
    "line",
    [
        "The kick-off is at 19:30",
        "Updated Monday 09:15",
        "Genesis 01:14",
        "1. Amara Okello 02:14:05",
        "He read more than any other minister.",
        "“We use cookies to track visitors,” the company said.",
        "Related party transactions rose to 4 million euros.",
        "Share prices fell by 3 per cent.",
        "Watch sales in Geneva doubled.",
        "The newsletter had 40,000 subscribers in 2019.",
        "Advertisements for tobacco were banned in 2003.",
        "More than 300 people came.",
        "Copyright law was changed in 1998.",
        "(c) 3 of the 5 members must be present",
        "Print",
        "Comments on the draft close in May",
    ],
)
def test_article_text_is_never_clutter(line: str) -> None:
    assert clutter.reasons([line]) == [""]


def test_in_the_writers_own_file_only_what_no_writer_writes_is_clutter() -> None:
    lines = ["Related: the report of 2021", "Interview with Lena Brandt 02:24", "View in app"]
    assert [bool(why) for why in clutter.reasons(lines, written=True)] == [False, False, True]
    assert all(clutter.reasons(lines))


def test_a_table_of_results_is_no_row_of_video_teasers() -> None:
    results = ["Amara Okello, Kenya 02:14", "Jo Lind, Norway 02:15", "Ana Ruiz, Spain 02:16"]
    assert clutter.reasons(results) == ["", "", ""]


def test_headline_byline_and_date_are_told_apart() -> None:
    text = (
        "Council closes the library\n\nBy Nina Holt and Tom Okafor\nMarch 3, 2026\n\n"
        "The council voted 7 to 2 on Tuesday to close the town's only library.\n\n"
        "Why now\n\nThe building is from 1931."
    )
    assert [name for name, _ in roles(text)] == ["headline", "byline", "byline", "body", "subhead", "body"]


def test_the_paper_and_its_sections_above_a_headline_are_clutter() -> None:
    text = (
        "Skip to main content\n\nAsten Courier\nNews   Harbour   Sport\n\n"
        "Council closes the only library in town\n\nBy Nina Holt and Tom Okafor, Asten Courier\n"
        "Updated 6:52 PM, Tuesday March 3, 2026\n\nThe council voted on Tuesday."
    )
    assert [name for name, _ in roles(text)] == [
        "clutter", "clutter", "clutter", "headline", "byline", "byline", "body",
    ]  # fmt: skip
    assert bylines.names("By Nina Holt and Tom Okafor, Asten Courier") == "Nina Holt and Tom Okafor"


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Nina Holt", "Nina Holt"),
        ("By Nina Holt, Asten Courier", "Nina Holt"),
        ("BY NINA HOLT", "NINA HOLT"),
        ("By Nina Holt, Tom Okafor and Ana de la Cruz", "Nina Holt, Tom Okafor and Ana de la Cruz"),
        ("Nina Holt, Staff Writer", "Nina Holt"),
        ("By J. K. O’Neill | March 3, 2026", "J. K. O’Neill"),
    ],
)
def test_bylines_give_the_names_as_written(line: str, names: str) -> None:
    assert bylines.is_byline(line)
    assert bylines.names(line) == names


@pytest.mark.parametrize(
    "line", ["By the end of the day it was over", "By Monday the water had gone.", "By 2019 it had doubled"]
)
def test_sentences_that_begin_with_by_are_no_bylines(line: str) -> None:
    assert not bylines.is_byline(line)


def test_a_story_may_open_with_a_short_sentence_and_no_headline() -> None:
    text = "It began with a phone call.\n\nThe caller said that the bridge would not hold for another winter."
    assert [name for name, _ in roles(text)] == ["body", "body"]


def test_one_line_alone_is_body() -> None:
    assert roles("The bridge cost 12 million euros") == [("body", "The bridge cost 12 million euros")]


def test_hard_wrapped_paragraphs_stay_whole() -> None:
    text = (
        "The council voted on Tuesday to close the town's only\n"
        "library, a brick building from 1931 that has been empty\n"
        "since the flood. Nina Holt, who leads the opposition,\n"
        "called the vote a mistake.\n"
        "\n"
        "The vote was 7 to 2. It came after four hours of talks in\n"
        "Asten, with the mayor absent.\n"
    )
    assert [name for name, _ in roles(text)] == ["body", "body"]


def test_one_line_for_each_paragraph_stays_so() -> None:
    text = (
        "The council voted on Tuesday to close the library, which has stood empty since the flood.\n"
        "The vote was 7 to 2.\n"
        "Nina Holt called it a mistake.\n"
        "The mayor was absent, as he had been in May."
    )
    assert len(blocks.find(text)) == 4


def test_lists_quoted_lines_and_captions_have_their_roles() -> None:
    text = (
        "Three things changed.\n\n- Fares rose to 4 euros\n- Trains run hourly\n\n"
        "> an earlier mail\n> in two lines\n\n"
        "Photo: Nina Holt\n\nThe trains are full."
    )
    assert [name for name, _ in roles(text)] == ["body", "list", "list", "quote", "caption", "body"]


def test_speech_after_a_single_dash_is_no_list() -> None:
    assert roles("He looked up at her.\n\n– No, she said.\n\nThen he left.")[1][0] == "body"


@given(
    st.text(
        alphabet=st.sampled_from("Aa é.\n -–—:02>•“”(,)\t#©") | st.characters(codec="utf-8"), max_size=400
    )
)
def test_blocks_tile_whatever_is_not_blank(text: str) -> None:
    found = blocks.find(text)
    covered = "".join("".join(text[block.start : block.end].split()) for block in found)
    assert covered == "".join(text.split())
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert all(text[block.start : block.end].strip() for block in found)


@pytest.mark.parametrize(
    "hostile",
    ["A", "A. ", "BY A B, ", "(AP/", "\n", "02:24 ", "A\n", "> ", "<a ", "by A and ", "PORT, "],
)
def test_hostile_text_takes_no_longer_than_its_length_asks(hostile: str) -> None:
    assert grows_with_length(blocks.find, hostile)


@pytest.mark.parametrize(
    ("line", "language", "rest"),
    [
        ("By Nina Holt, for the Courier", "en", "Nina Holt, for the Courier"),
        ("Von Jana Ott und Tom Lohse", "de", "Jana Ott und Tom Lohse"),
        ("By Nina Holt", "de", "Nina Holt"),
        ("Por Ana Ruiz", "es", "Ana Ruiz"),
        ("Von Freeman", "en", "Von Freeman"),
        ("Nina Holt", "en", "Nina Holt"),
        ("", "en", ""),
    ],
)
def test_a_byline_is_told_without_its_by_in_the_drafts_language(line: str, language: str, rest: str) -> None:
    assert bylines.without_by(line, language=language) == rest

import itertools
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.models import FURNITURE, Block, Role, SetAsideReason, Span
from factcheck.text import claims
from factcheck.text.words import words
from tests.text.growth import grows_with_length


@dataclass(frozen=True)
class Piece:
    text: str
    blocks: tuple[Block, ...] = ()
    published: str = ""


def article(*paragraphs: tuple[Role, str]) -> Piece:
    text, blocks = "", []
    for role, paragraph in paragraphs:
        blocks.append(Block(role, len(text), len(text) + len(paragraph)))
        text += paragraph + "\n\n"
    return Piece(text, tuple(blocks))


def claimed(piece: Piece) -> list[str]:
    return [piece.text[claim.start : claim.end] for claim in claims.propose(piece).claims]


def aside(piece: Piece) -> list[tuple[str, str]]:
    return [(piece.text[part.start : part.end], part.reason) for part in claims.propose(piece).set_aside]


STORY = article(
    (Role.HEADLINE, "Harbour town votes to close its last cannery"),
    (Role.BYLINE, "By Ada Pell"),
    (Role.BODY, "The council of Brackwater voted 7 to 2 on Tuesday to close the cannery. What comes next?"),
    (Role.CLUTTER, "Watch: the last shift 01:12"),
    (Role.SUBHEAD, "The vote"),
    (Role.BODY, "“We had no choice,” Mayor Lena Orth said. I think that is sad. Thank you for reading."),
    (Role.LIST, "closing the north pier"),
    (Role.CAPTION, "The cannery in 1962"),
)


def test_sentences_become_claims_and_the_rest_has_its_reason() -> None:
    assert claimed(STORY) == [
        "Harbour town votes to close its last cannery",
        "The council of Brackwater voted 7 to 2 on Tuesday to close the cannery.",
        "“We had no choice,” Mayor Lena Orth said.",
        "closing the north pier",
        "The cannery in 1962",
    ]
    assert aside(STORY) == [
        ("What comes next?", SetAsideReason.QUESTION),
        ("The vote", SetAsideReason.HEADING),
        ("I think that is sad.", SetAsideReason.OPINION),
        ("Thank you for reading.", SetAsideReason.THANKS),
    ]


def test_furniture_stays_out_of_the_split() -> None:
    spans = claims.propose(STORY).sentences
    assert not any("Pell" in STORY.text[span.start : span.end] for span in spans)
    assert not any("last shift" in STORY.text[span.start : span.end] for span in spans)


def test_text_without_blocks_is_body() -> None:
    assert claimed(Piece("Rain fell on 40 towns. Roads were closed.")) == [
        "Rain fell on 40 towns.",
        "Roads were closed.",
    ]


ROLES = st.sampled_from(list(Role))
WORDY = st.text(alphabet=st.one_of(st.sampled_from("Ia b.?!“”\n,’"), st.characters()), max_size=80)


@given(WORDY, st.lists(st.tuples(ROLES, st.integers(0, 90), st.integers(0, 90)), max_size=6))
def test_every_word_stands_in_exactly_one_place(text: str, raw: list[tuple[Role, int, int]]) -> None:
    blocks = tuple(Block(role, min(a, b), max(a, b)) for role, a, b in raw)
    proposal = claims.propose(Piece(text, blocks))
    decided = [(claim.start, claim.end) for claim in proposal.claims]
    decided += [(part.start, part.end) for part in proposal.set_aside]
    decided.sort()
    assert decided == [(span.start, span.end) for span in proposal.sentences]
    assert all(a[1] <= b[0] for a, b in itertools.pairwise(decided))
    furniture = {at for block in blocks if block.role in FURNITURE for at in range(block.start, block.end)}
    covered = {at for start, end in decided for at in range(start, end)}
    loose = {at for word in words(text) for at in range(word.start, word.end)} - covered
    assert loose <= furniture


def test_quoted_words_are_claims_whatever_they_say() -> None:
    piece = article(
        (Role.BODY, "“I think it is sad. What will they do now?” Lena Orth said. What will they do now?"),
        (Role.QUOTE, "I think it is sad."),
    )
    assert aside(piece) == [("What will they do now?", SetAsideReason.QUESTION)]
    assert len(claimed(piece)) == 3


def test_speakers_are_named_for_quoted_and_reported_words() -> None:
    text = (
        "Mayor Lena Orth said the pier would close. “It is over. We tried,” she said.\n\n"
        "The pier was built in 1931."
    )
    found = claims.propose(Piece(text)).claims
    assert [claim.speaker for claim in found] == ["Lena Orth", "Lena Orth", "Lena Orth", ""]


def test_a_marked_stretch_is_described_like_a_proposed_one() -> None:
    start = STORY.text.index("“We had no choice,”")
    end = STORY.text.index(" I think that")
    described = claims.describe(STORY, Span(start, end))
    assert described in claims.propose(STORY).claims
    assert described.speaker == "Lena Orth"


@pytest.mark.parametrize(
    "unit",
    [
        "“",
        '"',
        ".",
        "A",
        "(",
        "I think ",
        "very ",
        "it is very ",
        "Is it? ",
        "“a” ",
        "\n",
        "’",
        "A. ",
        "Bo said a. ",
    ],
)
def test_hostile_text_takes_time_in_proportion(unit: str) -> None:
    assert grows_with_length(lambda text: claims.propose(Piece(text)), unit)


def test_a_mark_far_down_knows_the_full_name() -> None:
    piece = article(
        (Role.BODY, "Mayor Lena Orth opened the pier."),
        *[(Role.BODY, f"It had {number} lamps.") for number in range(9)],
        (Role.BODY, "“The lamps are new,” Orth said."),
    )
    start = piece.text.index("“The lamps")
    assert claims.describe(piece, Span(start, len(piece.text.rstrip()))).speaker == "Lena Orth"


INTERVIEW = article(
    (Role.HEADLINE, "Questions for the ferryman"),
    (Role.BODY, "Lena Aro spoke to Jon Pell, who has run the ferry since 1998."),
    (Role.BODY, "The ferry has carried 300 people a day since 1998, does it pay?"),
    (Role.BODY, "A ferryman takes people over the river. I began in 1998."),
    (Role.BODY, "How many people do you take?"),
    (Role.BODY, "Anna Berg said it was 500 once."),
)


def test_the_person_asked_speaks_the_answers_of_an_interview() -> None:
    found = claims.propose(INTERVIEW).claims
    assert [claim.speaker for claim in found] == ["", "Jon Pell", "Jon Pell", "Anna Berg"]


def test_the_questions_of_an_interview_are_no_claims() -> None:
    assert [reason for _, reason in aside(INTERVIEW)] == [
        SetAsideReason.HEADING,
        SetAsideReason.QUESTION,
        SetAsideReason.QUESTION,
    ]


def test_an_essay_that_asks_in_passing_is_no_interview() -> None:
    essay = article(
        (Role.BODY, "Jon Pell built the pier in 1931."),
        (Role.BODY, "Who paid for it?"),
        (Role.BODY, "The town paid 3 million kroner."),
        *[(Role.BODY, "The pier was mended in 1962.")] * 9,
    )
    assert {claim.speaker for claim in claims.propose(essay).claims} == {""}


def test_an_interview_with_several_people_gives_the_answers_to_none_of_them() -> None:
    interview = article(
        (Role.BODY, "The Harbour Gazette interviews four engineers on the new pier."),
        (Role.BODY, "A picture of the engineer Jon Pell."),
        (Role.BODY, "Is the pier safe?"),
        (Role.BODY, "The pier was mended in 1962."),
        (Role.BODY, "Who paid for it?"),
        (Role.BODY, "The town paid 3 million kroner."),
    )
    assert {claim.speaker for claim in claims.propose(interview).claims} == {""}


def test_a_block_in_another_language_is_read_by_that() -> None:
    piece = article(
        (Role.BODY, "“We shall vote on it on Tuesday,” said Ada Pell, who leads the council of the town."),
        (
            Role.BODY,
            "«A obra vai parar e ninguém sabe quando volta a começar», disse a vereadora Clara Mota.",
        ),
        (
            Role.BODY,
            "‘We konden niet nog een winter wachten op het geld’, zei wethouder Kees de Wit in de raad.",
        ),
    )
    spoken = [(claim.speaker, claim.start) for claim in claims.propose(piece, language="en").claims]
    assert [speaker for speaker, _ in spoken] == ["Ada Pell", "Clara Mota", "Kees de Wit"]
    marked = Span(piece.blocks[1].start, piece.blocks[1].end)
    assert claims.describe(piece, marked, language="en").speaker == "Clara Mota"

"""The lines of a draft are the same wherever they are asked for: one paragraph, one role."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from factcheck.models import Block, Role
from factcheck.text.lines import covering, lines


def roles(text: str, *blocks: Block) -> list[tuple[Role, str]]:
    return [(line.role, text[line.start : line.end]) for line in lines(text, blocks)]


def test_a_dateline_is_one_line_with_the_body_it_opens() -> None:
    text = "HALM — The pier opened.\nIt is long."
    dateline, body = Block(Role.DATELINE, 0, 6), Block(Role.BODY, 7, 23)
    assert roles(text, dateline, body) == [
        (Role.BODY, "HALM — The pier opened."),
        (Role.BODY, "It is long."),
    ]
    assert roles("HALM —", Block(Role.DATELINE, 0, 6)) == [(Role.DATELINE, "HALM —")]


def test_a_given_block_names_the_role_before_loose_text_on_its_line() -> None:
    text = "See: The pier of Halm (1911)"
    assert roles(text, Block(Role.SUBHEAD, 5, 21, 2)) == [(Role.SUBHEAD, text)]
    (line,) = lines(text, [Block(Role.SUBHEAD, 5, 21, 2)])
    assert line.level == 2


def test_lines_that_no_block_covers_are_body_text() -> None:
    text = "One.\n\n  Two.  \nThree."
    assert roles(text) == [(Role.BODY, "One."), (Role.BODY, "Two."), (Role.BODY, "Three.")]
    assert roles(text, Block(Role.QUOTE, 8, 12)) == [
        (Role.BODY, "One."),
        (Role.QUOTE, "Two."),
        (Role.BODY, "Three."),
    ]


def test_blocks_that_overlap_or_pass_the_end_are_cut() -> None:
    text = "One two three."
    assert [
        (block.start, block.end)
        for block, _ in covering(text, [Block(Role.BODY, 0, 7), Block(Role.LIST, 4, 99)])
    ] == [
        (0, 7),
        (7, 14),
    ]


BLOCKS = st.lists(st.builds(Block, st.sampled_from(Role), st.integers(0, 30), st.integers(0, 40)), max_size=6)


@given(st.text(alphabet="ab \n\t.", max_size=30), BLOCKS)
def test_every_character_but_white_space_is_in_one_line(text: str, blocks: list[Block]) -> None:
    found = lines(text, blocks)
    inside = [at for line in found for at in range(line.start, line.end)]
    assert len(inside) == len(set(inside))
    assert inside == sorted(inside)
    assert all(text[at].isspace() for at in set(range(len(text))) - set(inside))
    assert all(one.end <= two.start and "\n" in text[one.end : two.start] for one, two in pairwise(found))

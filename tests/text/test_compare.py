"""Two drafts compared: which paragraph answers which, and what differs in it."""

from hypothesis import given
from hypothesis import strategies as st

from factcheck.models import Block, Role
from factcheck.text import compare
from factcheck.text.compare import ParagraphPair
from factcheck.text.diff import Change

QUAY = "The old quay was rebuilt in 1931 after a storm tore its stones into the bay."
MILL = "Two brothers ran the mill until the river was dammed and the wheel stopped for good."
BELL = "A bell cast in Lund hangs in the tower and is rung by hand on the first of May."
FAIR = "The autumn fair drew nine hundred visitors, most of them from the islands."


def _texts(old: str, new: str, found: tuple[ParagraphPair, ...]) -> list[tuple[str, str]]:
    return [
        (
            old[row.old.start : row.old.end] if row.old else "",
            new[row.new.start : row.new.end] if row.new else "",
        )
        for row in found
    ]


def _marked(old: str, new: str, row: ParagraphPair) -> list[tuple[Change, str]]:
    return [
        (
            piece.change,
            new[piece.new.start : piece.new.end]
            if piece.change is Change.ADDED
            else old[piece.old.start : piece.old.end],
        )
        for piece in row.pieces
        if piece.change is not Change.KEPT
    ]


def test_a_swapped_figure_is_marked_on_both_sides_of_its_row() -> None:
    old, new = f"{MILL}\n\n{QUAY}", f"{MILL}\n\n{QUAY.replace('1931', '1913')}"
    first, second = compare.rows(old, new)
    assert first.same
    assert _marked(old, new, second) == [(Change.REMOVED, "1931"), (Change.ADDED, "1913")]
    removed = next(piece for piece in second.pieces if piece.change is Change.REMOVED)
    assert old[removed.old.start : removed.old.end] == "1931"
    assert len(removed.new) == 0


def test_a_sentence_that_came_or_went_is_marked_from_its_first_word_to_its_stop() -> None:
    old, new = f"{QUAY} {MILL}", f"{QUAY} Nobody knows who paid. {MILL}"
    assert _marked(old, new, compare.rows(old, new)[0]) == [(Change.ADDED, "Nobody knows who paid.")]
    assert _marked(new, old, compare.rows(new, old)[0]) == [(Change.REMOVED, "Nobody knows who paid.")]
    at_the_end = f"{QUAY} Nobody knows who paid."
    assert _marked(QUAY, at_the_end, compare.rows(QUAY, at_the_end)[0]) == [
        (Change.ADDED, "Nobody knows who paid.")
    ]


def test_a_phrase_written_anew_is_not_torn_by_the_little_words_it_shares() -> None:
    old = "The ship lay in the harbour for a week before it was towed to the yard."
    new = "The ship sank in the spring of a dreadful year and was towed to the yard."
    assert len(compare.changes(compare.rows(old, new))) <= 2


def test_a_cut_paragraph_and_a_new_one_stand_alone() -> None:
    old, new = f"{QUAY}\n\n{MILL}\n\n{BELL}", f"{QUAY}\n\n{BELL}\n\n{FAIR}"
    assert _texts(old, new, compare.rows(old, new)) == [(QUAY, QUAY), (MILL, ""), (BELL, BELL), ("", FAIR)]


def test_a_paragraph_that_moved_says_so_at_both_places_and_counts_once() -> None:
    old, new = f"{FAIR}\n\n{QUAY}\n\n{MILL}\n\n{BELL}", f"{QUAY}\n\n{MILL}\n\n{BELL}\n\n{FAIR}"
    found = compare.rows(old, new)
    assert _texts(old, new, found) == [(FAIR, ""), (QUAY, QUAY), (MILL, MILL), (BELL, BELL), ("", FAIR)]
    assert [piece.moved for row in found for piece in row.pieces] == [True, False, False, False, True]
    assert [place.row for place in compare.changes(found)] == [4]


def test_a_paragraph_split_in_two_is_moved_words_and_not_new_ones() -> None:
    old, new = f"{QUAY} {MILL} {BELL}", f"{QUAY} {MILL}\n\n{BELL}"
    found = compare.rows(old, new)
    assert _texts(old, new, found) == [(old, f"{QUAY} {MILL}"), ("", BELL)]
    assert [piece.moved for row in found for piece in row.pieces] == [False, True, True]


def test_an_unedited_paragraph_is_never_set_against_one_that_merely_resembles_it() -> None:
    edited = QUAY.replace("rebuilt in 1931", "rebuilt in 1931 and 1932")
    old, new = f"{QUAY}\n\n{MILL}\n\n{BELL}", f"{edited}\n\n{MILL}\n\n{BELL}\n\n{QUAY}"
    assert _texts(old, new, compare.rows(old, new)) == [
        (QUAY, ""),
        ("", edited),
        (MILL, MILL),
        (BELL, BELL),
        ("", QUAY),
    ]


def test_a_new_headline_answers_the_old_one_whatever_its_words() -> None:
    old, new = f"Fair ends early\n\n{QUAY}", f"Nine hundred came\n\n{QUAY}"
    heads = [Block(Role.HEADLINE, 0, text.index("\n")) for text in (old, new)]
    found = compare.rows(old, new, heads[:1], heads[1:])
    assert _texts(old, new, found) == [("Fair ends early", "Nine hundred came"), (QUAY, QUAY)]


def test_a_dateline_and_the_body_it_opens_are_one_paragraph() -> None:
    text = f"LUND — {BELL}"
    blocks = [Block(Role.DATELINE, 0, 4), Block(Role.BODY, 7, len(text))]
    (row,) = compare.rows(text, text, blocks, blocks)
    assert (row.new.role, row.new.start, row.new.end) == (Role.BODY, 0, len(text)) if row.new else False


def test_white_space_alone_is_no_change() -> None:
    old = f"{QUAY}\n\n{MILL}"
    new = f"{QUAY.replace(' ', '  ', 3)}\n\n\n{MILL.replace('the ', 'the ')}"
    assert compare.changes(compare.rows(old, new)) == ()


def test_neighbouring_words_are_one_change_and_apart_they_are_two() -> None:
    old = "The old quay was rebuilt in 1931 after a storm tore its stones into the bay."
    new = "The new pier was rebuilt in 1931 after a storm tore its planks into the bay."
    found = compare.rows(old, new)
    assert _marked(old, new, found[0])[:2] == [(Change.REMOVED, "old quay"), (Change.ADDED, "new pier")]
    assert len(compare.changes(found)) == 2


_TEXTS = st.lists(
    st.sampled_from([QUAY, MILL, BELL, FAIR, "", "  ", "* * *", "𝒳 e\u0301 \u05d0\u05d1", QUAY + " " + FAIR]),
    max_size=7,
).map("\n\n".join)


@given(_TEXTS | st.text(max_size=80), _TEXTS | st.text(max_size=80))
def test_every_word_of_both_drafts_stands_in_one_piece_and_kept_ones_are_equal(old: str, new: str) -> None:
    reached = reached_new = 0
    for row in compare.rows(old, new):
        if row.old is not None:
            assert not old[reached : row.old.start].strip()
            reached = row.old.end
            at = row.old.start
            for piece in row.pieces:
                if piece.change is not Change.ADDED:
                    assert piece.old.start == at
                    at = piece.old.end
            assert at == row.old.end
        if row.new is not None:
            assert not new[reached_new : row.new.start].strip()
            reached_new = row.new.end
            at = row.new.start
            for piece in row.pieces:
                if piece.change is not Change.REMOVED:
                    assert piece.new.start == at
                    at = piece.new.end
            assert at == row.new.end
        for piece in row.pieces:
            if piece.change is Change.KEPT:
                kept = old[piece.old.start : piece.old.end].split()
                assert "".join(kept) == "".join(new[piece.new.start : piece.new.end].split())
    assert not old[reached:].strip()
    assert not new[reached_new:].strip()


def test_words_that_repeat_without_end_are_compared_in_a_moment() -> None:
    found = compare.rows("ja nej " * 20_000, "ja ja nej " * 15_000)
    assert len(compare.changes(found)) == 1
    assert len(compare.rows("x\n\n" * 20_000, "x\n\n" * 19_990)) == 20_000

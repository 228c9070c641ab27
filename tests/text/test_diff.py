from hypothesis import given
from hypothesis import strategies as st

from factcheck.text import diff
from factcheck.text.diff import Change, DiffPart


def test_one_replaced_word_is_one_removal_and_one_addition() -> None:
    assert diff.words("It is the largest project", "It is the second-largest project") == (
        DiffPart(Change.KEPT, "It is the "),
        DiffPart(Change.REMOVED, "largest"),
        DiffPart(Change.ADDED, "second-largest"),
        DiffPart(Change.KEPT, " project"),
    )


def test_a_replaced_phrase_reads_as_one_change() -> None:
    pieces = diff.words("voted on Monday night to leave", "voted early Tuesday to leave")
    assert [piece.text for piece in pieces if piece.change is Change.REMOVED] == ["on Monday night"]
    assert [piece.text for piece in pieces if piece.change is Change.ADDED] == ["early Tuesday"]


def test_equal_wordings_are_kept_whole() -> None:
    assert diff.words("The vote was 11–4.", "The vote was 11–4.") == (
        DiffPart(Change.KEPT, "The vote was 11–4."),
    )


@given(st.text(max_size=60), st.text(max_size=60))
def test_the_pieces_join_to_both_wordings(old: str, new: str) -> None:
    pieces = diff.words(old, new)
    assert "".join(piece.text for piece in pieces if piece.change is not Change.ADDED) == old
    assert "".join(piece.text for piece in pieces if piece.change is not Change.REMOVED) == new

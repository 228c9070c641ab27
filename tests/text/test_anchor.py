"""Carrying claims to a newer draft: known edits, known places."""

from __future__ import annotations

from factcheck.models import Span, Status
from factcheck.text import sentences
from factcheck.text.anchor import Carried, carry

_OLD = """Harbour bridge closes for repairs

The town council of Wexcombe voted 9 to 4 on Tuesday to close the harbour bridge. Engineers found \
cracks in two of its five steel beams last March. “We cannot wait for the winter storms,” said Mayor \
Ruth Alderton. The repair will cost £3.4 million and take seven months.

Buses will run every 12 minutes along Quay Street. The ferry company did not ask for a subsidy. \
About 6,200 people cross the bridge on a working day.

The bridge opened in 1931. It was the first in the county with a lifting span.
"""


def _spot(text: str, words: str) -> Span:
    assert text.count(words) == 1, words
    start = text.index(words)
    return Span(start, start + len(words))


def _carried(new: str, words: str) -> tuple[Carried, str | None]:
    (result,) = carry(_OLD, new, [_spot(_OLD, words)])
    return result, None if result.start is None else new[result.start : result.end]


def _edited(words: str, by: str) -> str:
    assert _OLD.count(words) == 1, words
    return _OLD.replace(words, by)


_BRIDGE = "The bridge opened in 1931."
_COST = "The repair will cost £3.4 million and take seven months."
_QUOTE = "“We cannot wait for the winter storms,” said Mayor Ruth Alderton."


def test_identical_texts_keep_every_offset() -> None:
    spans = sentences.split(_OLD)
    assert [(each.start, each.end, each.status, each.score) for each in carry(_OLD, _OLD, spans)] == [
        (span.start, span.end, Status.PLACED, 1.0) for span in spans
    ]


def test_text_put_in_front_shifts_claims_without_a_remark() -> None:
    new = "An editor's note stands first now.\n\n" + _OLD
    for span, each in zip(sentences.split(_OLD), carry(_OLD, new, sentences.split(_OLD)), strict=True):
        assert (each.start, each.end, each.status, each.difference) == (
            span.start + 36, span.end + 36, Status.PLACED, "",
        )  # fmt: skip


def test_changed_details_are_always_changed() -> None:
    edits = {
        "9 to 4": "9 to 5",
        "£3.4 million": "£3.4 billion",
        "seven months": "eleven months",
        "Ruth Alderton": "Rose Alderton",
        "did not ask": "did ask",
        "in 1931": "in 1913",
        "on Tuesday": "on Thursday",
        "every 12 minutes": "every 12 hours",
        "cannot wait": "can wait",
        "winter storms": "winter storm",
        ",” said Mayor": ",” wrote Mayor",
        "About 6,200": "About 6.200",
        "county": "country",
    }
    for words, by in edits.items():
        new = _edited(words, by)
        results = carry(_OLD, new, sentences.split(_OLD))
        assert [each.status for each in results].count(Status.CHANGED) == 1, (words, by)
        (changed,) = [each for each in results if each.status is Status.CHANGED]
        assert by in new[changed.start : changed.end], (words, by)


def test_quotation_marks_taken_away_are_a_change() -> None:
    result, _ = _carried(
        _edited("“We cannot wait for the winter storms,”", "We cannot wait for the winter storms,"), _QUOTE
    )
    assert result.status is Status.CHANGED


def test_typography_is_placed_with_a_remark() -> None:
    new = _OLD.replace("“", '"').replace("”", '"').replace(" bridge ", "  bridge\n")
    results = carry(_OLD, new, sentences.split(_OLD))
    assert {each.status for each in results} == {Status.PLACED}
    result, words = _carried(new, _QUOTE)
    assert (words, bool(result.difference)) == (
        '"We cannot wait for the winter storms," said Mayor Ruth Alderton.',
        True,
    )


def test_typing_error_put_right_is_placed_with_a_remark() -> None:
    old = "The goverment recieved the letter on the the third day, and the comittee met."
    new = "The government received the letter on the third day, and the committee met."
    (result,) = carry(old, new, [Span(0, len(old))])
    assert (result.status, result.start, result.end) == (Status.PLACED, 0, len(new))
    assert result.difference


def test_slips_that_make_other_words_are_a_change() -> None:
    for before, after in [
        ("trial", "trail"),
        ("county", "country"),
        ("filed", "filled"),
        ("mortality", "morality"),
    ]:
        old, new = f"He spoke of the {before} again.", f"He spoke of the {after} again."
        assert carry(old, new, [Span(0, len(old))])[0].status is Status.CHANGED, (before, after)


def test_deleted_sentence_is_orphaned() -> None:
    assert _carried(_edited(_COST, ""), _COST)[0] == Carried(None, None, Status.ORPHANED, 0.0)


def test_replaced_sentence_is_orphaned() -> None:
    result, _ = _carried(_edited(_COST, "Nobody knows yet who pays the bill."), _COST)
    assert result.status is Status.ORPHANED


def test_sentence_moved_to_another_paragraph_is_moved() -> None:
    new = _edited(_COST, "").replace("About 6,200", _COST + " About 6,200")
    result, words = _carried(new, _COST)
    assert (result.status, words) == (Status.MOVED, _COST)


def test_part_of_a_moved_sentence_moves_with_it() -> None:
    new = _edited(_COST, "").replace("About 6,200", _COST + " About 6,200")
    result, words = _carried(new, "£3.4 million")
    assert (result.status, words) == (Status.MOVED, "£3.4 million")


def test_look_alike_of_a_deleted_sentence_is_no_place_for_its_claim() -> None:
    alike = "The repair will cost £2.9 million and take seven months."
    new = _edited(_COST, "").replace("About 6,200", alike + " About 6,200")
    assert _carried(new, _COST)[0].status is Status.ORPHANED


def test_copy_elsewhere_leaves_the_claim_where_it_was() -> None:
    new = _OLD + "\n" + _COST + "\n"
    result, _ = _carried(new, _COST)
    assert (result.start, result.status) == (_OLD.index(_COST), Status.PLACED)


def test_copies_in_two_new_places_orphan_the_claim() -> None:
    new = _edited(_COST, "").replace("About 6,200", _COST + " About 6,200") + "\n" + _COST + "\n"
    assert _carried(new, _COST)[0].status is Status.ORPHANED


def test_split_and_merged_sentences_keep_their_claims() -> None:
    split = _edited("million and take seven months", "million. It will take seven months")
    result, words = _carried(split, _COST)
    assert (result.status, words) == (
        Status.CHANGED,
        "The repair will cost £3.4 million. It will take seven months.",
    )
    merged = _edited("in 1931. It was", "in 1931, and it was")
    result, words = _carried(merged, _BRIDGE)
    assert (result.status, words) == (Status.PLACED, "The bridge opened in 1931")
    assert result.difference


def test_sentence_that_gained_an_opening_is_carried_whole() -> None:
    new = _edited("Buses will run", "From next week on, buses will run")
    result, words = _carried(new, "Buses will run every 12 minutes along Quay Street.")
    assert (result.status, words) == (
        Status.CHANGED, "From next week on, buses will run every 12 minutes along Quay Street.",
    )  # fmt: skip


def test_replaced_part_is_found_by_the_words_around_it() -> None:
    result, words = _carried(_edited("£3.4 million", "€5 billion"), "£3.4 million")
    assert (result.status, words) == (Status.CHANGED, "€5 billion")


def test_deleted_part_is_orphaned() -> None:
    result, _ = _carried(_edited(" on Tuesday", ""), "on Tuesday")
    assert result.status is Status.ORPHANED


def test_blanks_at_the_edges_of_a_span_are_kept() -> None:
    start = _OLD.index(_BRIDGE)
    (result,) = carry(_OLD, "Note.\n" + _OLD, [Span(start - 2, start + len(_BRIDGE) + 1)])
    assert (result.start, result.end) == (start + 4, start + len(_BRIDGE) + 7)


def test_copy_beside_a_sentence_leaves_no_telling_which_is_meant() -> None:
    new = _edited(_COST, f"{_COST} {_COST}")
    assert _carried(new, _COST)[0].status is Status.ORPHANED


def test_look_alike_beside_a_sentence_does_not_draw_its_claim() -> None:
    alike = "The repair will cost £3.9 million and take seven months."
    for both in (f"{alike} {_COST}", f"{_COST} {alike}"):
        result, words = _carried(_edited(_COST, both), _COST)
        assert (result.status, words) == (Status.PLACED, _COST)


def test_sentence_changed_in_its_place_is_not_followed_to_a_copy_of_its_old_words() -> None:
    new = _edited("£3.4 million", "£4.3 million") + f"\n{_COST}\n"
    result, words = _carried(new, _COST)
    assert (result.status, words) == (Status.CHANGED, _COST.replace("3.4", "4.3"))


def test_twins_in_the_old_text_keep_their_own_neighbours() -> None:
    twin = "The vote was close."
    old = (
        f"Anna spoke first. {twin} Nobody left early.\n\nThen Piet read the letter. {twin} The hall was full."
    )
    new = f"Anna spoke first. {twin} Nobody left early.\n\nThen Piet read the letter. It was late."
    first, second = old.index(twin), old.rindex(twin)
    kept, lost = carry(old, new, [Span(first, first + len(twin)), Span(second, second + len(twin))])
    assert (kept.start, kept.status) == (first, Status.PLACED)
    assert lost.status is Status.ORPHANED


def test_negation_put_in_beside_a_part_changes_it() -> None:
    result, words = _carried(_edited("Buses will run", "Buses will not run"), "run every 12 minutes")
    assert (result.status, words) == (Status.CHANGED, "run every 12 minutes")
    assert result.difference


def test_part_of_a_deleted_sentence_is_not_found_in_another_one() -> None:
    new = _edited("It was the first in the county with a lifting span.", "")
    assert _carried(new, "the first in the county")[0].status is Status.ORPHANED


def test_sentence_moved_and_made_another_fact_is_orphaned() -> None:
    for by in ("will not cost £3.4 million", "will cost €3.4 million", "will cost up to £3.5 million"):
        other = _COST.replace("will cost £3.4 million", by)
        new = _edited(_COST, "").replace("About 6,200", other + " About 6,200")
        assert _carried(new, _COST)[0].status is Status.ORPHANED, by


def test_swapped_paragraphs_keep_their_claims() -> None:
    paragraphs = _OLD.strip().split("\n\n")
    new = "\n\n".join([paragraphs[0], paragraphs[2], paragraphs[1], paragraphs[3]])
    for span, each in zip(sentences.split(_OLD), carry(_OLD, new, sentences.split(_OLD)), strict=True):
        assert each.start is not None
        assert new[each.start : each.end] == _OLD[span.start : span.end]
        assert each.status in (Status.PLACED, Status.MOVED)


def test_claim_over_two_sentences_takes_in_what_was_put_between_them() -> None:
    new = _edited("in 1931. It was", "in 1931. Crowds came. It was")
    words = _OLD[_OLD.index("The bridge opened") :].strip()
    result, found = _carried(new, words)
    assert (result.status, found) == (Status.CHANGED, words.replace("1931.", "1931. Crowds came."))


def test_marks_of_other_scripts_are_carried_by_character() -> None:
    old = "市議会は火曜日に橋の閉鎖を決めた。修理には七か月かかる。"
    new = "市議会は水曜日に橋の閉鎖を決めた。修理には七か月かかる。"
    end = old.index("。") + 1
    changed, placed = carry(old, new, [Span(0, end), Span(end, len(old))])
    assert (changed.status, changed.end) == (Status.CHANGED, end)
    assert (placed.status, placed.start) == (Status.PLACED, end)

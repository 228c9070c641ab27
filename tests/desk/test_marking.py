"""Marking by hand: what is selected, cut, joined, resized and set aside, and what goes along."""

from threading import Thread

import pytest
from msgspec.structs import replace

from factcheck import readers
from factcheck.case import figures
from factcheck.case.setting_aside import effect, say_effect
from factcheck.desk import Desk
from factcheck.desk.marking import By, Edge
from factcheck.desk.sourcing import source_from
from factcheck.errors import NotFoundError, UserError
from factcheck.models import (
    ArticleId,
    Case,
    DetailKind,
    PlacedClaim,
    SetAsideReason,
    Span,
    Stance,
    WorkState,
)


def the_case(desk: Desk, article: ArticleId) -> Case:
    return desk.articles.open(article)


def claim_with(case: Case, words: str) -> PlacedClaim:
    return next(placed for placed in case.claims if words in placed.text)


def test_a_selection_is_trimmed_and_completed_to_whole_words(desk: Desk, article: ArticleId) -> None:
    text = the_case(desk, article).draft.text
    start = text.index(" is 4.2 kilometers long and co")

    claim = desk.claims.mark(
        the_case(desk, article).draft.id, start, start + len(" is 4.2 kilometers long and co")
    )

    placed = the_case(desk, article).find(claim)
    assert placed is not None
    assert placed.text == "is 4.2 kilometers long and cost"
    assert not placed.claim.proposed
    assert placed.placement.prefix.endswith("The tunnel ")
    assert placed.placement.suffix.startswith(" $640 million")


def test_the_same_stretch_is_marked_once(desk: Desk, article: ArticleId) -> None:
    first = desk.claims.mark_quote(article, "twice the sum planned in 2016")
    steps = len(desk.history.log(article))

    assert desk.claims.mark_quote(article, " twice the sum planned in 2016") == first
    assert len(desk.history.log(article)) == steps


def test_marks_may_overlap(desk: Desk, article: ArticleId) -> None:
    desk.claims.mark_quote(article, "cost $640 million, twice")
    desk.claims.mark_quote(article, "$640 million")
    over = [placed for placed in the_case(desk, article).claims if "640" in placed.text]

    assert len(over) == 3
    assert [placed.span.start for placed in over] == sorted(placed.span.start for placed in over)


def test_marking_over_a_set_aside_leaves_the_rest_of_it_set_aside(desk: Desk, article: ArticleId) -> None:
    claim = desk.claims.mark_quote(article, "worth")
    case = the_case(desk, article)

    assert case.find(claim) is not None
    assert [row.exact for row in case.set_asides] == ["Was it", "the money?"]
    assert {row.reason for row in case.set_asides} == {"question"}


@pytest.mark.parametrize("selection", [(0, 0), (20, 21), (10**9, 10**9 + 5), (-9, -3)])
def test_a_selection_without_words_is_refused(
    desk: Desk, article: ArticleId, selection: tuple[int, int]
) -> None:
    with pytest.raises(UserError, match=r"Select some words"):
        desk.claims.mark(the_case(desk, article).draft.id, *selection)


def test_a_quote_is_found_by_its_occurrence(desk: Desk, article: ArticleId) -> None:
    text = the_case(desk, article).draft.text
    claim = desk.claims.mark_quote(article, "tunnel", 2)
    second = the_case(desk, article).find(claim)

    assert second is not None
    assert second.span.start == text.index("tunnel", text.index("tunnel") + 1)


@pytest.mark.parametrize(("quote", "nth"), [("no such words", 1), ("worth the money", 2), ("", 1), (" ", 1)])
def test_words_that_do_not_stand_there_are_refused(
    desk: Desk, article: ArticleId, quote: str, nth: int
) -> None:
    with pytest.raises(NotFoundError) as refused:
        desk.claims.mark_quote(article, quote, nth)
    assert "do not stand" in str(refused.value)


def test_details_come_with_a_mark_and_follow_its_words(desk: Desk, article: ArticleId) -> None:
    placed = claim_with(the_case(desk, article), "$640 million")
    kinds = {detail.kind for detail in placed.details}
    assert DetailKind.MONEY in kinds
    text = the_case(desk, article).draft.text
    for detail in placed.details:
        assert text[detail.start : detail.end] == detail.text


def test_ticks_stay_on_the_details_that_a_resized_claim_keeps(desk: Desk, article: ArticleId) -> None:
    placed = claim_with(the_case(desk, article), "$640 million")
    money = next(detail for detail in placed.details if detail.kind is DetailKind.MONEY)
    desk.verdicts.tick(money.id, True)
    start = placed.text.index("cost") + placed.span.start

    desk.claims.resize(placed.id, placed.placement.draft, start, placed.span.end)

    kept = the_case(desk, article).find(placed.id)
    assert kept is not None
    assert kept.text == "cost $640 million, twice the sum planned in 2016."
    assert [detail.text for detail in kept.details if detail.ticked] == [money.text]
    assert not any("4.2" in detail.text for detail in kept.details)


DATED = "The council met on Tuesday. It has nine members, and one was ill last week.\n"


def test_a_date_stays_resolved_however_its_claim_comes_to_stand_there(desk: Desk) -> None:
    found = replace(readers.read(DATED.encode(), "council.txt"), published="2026-11-19")
    article = desk.articles.add(found)

    def days() -> list[str]:
        case = the_case(desk, article)
        return [
            detail.normal for placed in case.claims for detail in placed.details if "Tuesday" in detail.text
        ]

    assert days() == ["2026-11-17"]
    claim = the_case(desk, article).claims[0]
    desk.claims.grow(claim.id, Edge.END, By.WORD)
    assert days() == ["2026-11-17"], "resized"
    desk.claims.split(claim.id, claim.placement.draft, claim.text.index("on Tuesday"))
    assert days() == ["2026-11-17"], "split"
    desk.claims.mark_quote(article, "met on Tuesday")
    assert days() == ["2026-11-17", "2026-11-17"], "marked"


def test_splitting_carries_sources_ticks_flag_and_a_verdict_that_holds(
    desk: Desk, article: ArticleId
) -> None:
    placed = claim_with(the_case(desk, article), "$640 million")
    for detail in placed.details:
        desk.verdicts.tick(detail.id, True)
    desk.sources.attach(placed.id, source_from("https://treasury.example/audit"), passage="640")
    desk.verdicts.flag(placed.id, True)
    desk.verdicts.set(placed.id, "confirmed")

    first, second = desk.claims.split(
        placed.id, placed.placement.draft, placed.span.start + placed.text.index("cost")
    )

    case = the_case(desk, article)
    one, two = case.find(first), case.find(second)
    assert one is not None
    assert two is not None
    assert first == placed.id
    assert (one.text, two.text) == (
        "The tunnel is 4.2 kilometers long and",
        "cost $640 million, twice the sum planned in 2016.",
    )
    assert [rest.source for rest in one.evidence] == [rest.source for rest in two.evidence]
    assert two.evidence[0].passage == "640"
    assert one.claim.verdict == two.claim.verdict == "confirmed"
    assert one.claim.flagged
    assert two.claim.flagged
    assert all(detail.ticked for detail in (*one.details, *two.details))


def test_splitting_takes_a_verdict_off_that_may_be_true_of_one_half(desk: Desk, article: ArticleId) -> None:
    placed = claim_with(the_case(desk, article), "$640 million")
    desk.verdicts.set(placed.id, "wrong")
    ids = desk.claims.split(placed.id, placed.placement.draft, placed.span.start + placed.text.index("cost"))
    found = [the_case(desk, article).find(claim) for claim in ids]

    assert [placed.claim.verdict for placed in found if placed] == [None, None]


def test_a_split_without_words_on_both_sides_is_refused(desk: Desk, article: ArticleId) -> None:
    placed = claim_with(the_case(desk, article), "$640 million")
    for position in (placed.span.start, placed.span.end, placed.span.end + 500, placed.span.start + 1):
        with pytest.raises(UserError, match="Put the cursor between two words"):
            desk.claims.split(placed.id, placed.placement.draft, position)


def test_merging_joins_what_both_have(desk: Desk, article: ArticleId) -> None:
    case = the_case(desk, article)
    one, two = claim_with(case, "$640 million"), claim_with(case, "31,000 cars")
    desk.sources.attach(one.id, source_from("https://treasury.example/audit"))
    desk.sources.attach(two.id, source_from("https://treasury.example/audit"))
    desk.sources.attach(two.id, source_from("Traffic count, 2024"))
    desk.verdicts.note(one.id, "Ask the treasury.")
    desk.verdicts.note(two.id, "Ask the road office.")
    desk.verdicts.tick(two.details[0].id, True)
    desk.verdicts.flag(two.id, True)
    for claim in (one.id, two.id):
        desk.verdicts.set(claim, "confirmed")

    assert desk.claims.merge(one.id) == one.id

    merged = the_case(desk, article).find(one.id)
    assert merged is not None
    assert the_case(desk, article).find(two.id) is None
    assert merged.text == f"{one.text} {two.text}"
    assert merged.claim.note == "Ask the treasury.\nAsk the road office."
    assert merged.claim.verdict == "confirmed"
    assert merged.claim.flagged
    assert len(merged.evidence) == 2
    assert two.details[0].text in [detail.text for detail in merged.details if detail.ticked]


def test_both_halves_are_assigned_to_whom_the_claim_was_and_hold_up_to_its_day(
    desk: Desk, article: ArticleId
) -> None:
    placed = claim_with(the_case(desk, article), "$640 million")
    desk.verdicts.assign(placed.id, "Ben Lund")
    desk.verdicts.set(placed.id, "confirmed")
    desk.verdicts.date(placed.id, "2026-11-10")
    desk.verdicts.set_due(placed.id, "2027-05-01")
    ids = desk.claims.split(placed.id, placed.placement.draft, placed.span.start + placed.text.index("cost"))
    halves = [half.claim for claim in ids if (half := the_case(desk, article).find(claim)) is not None]
    told = [(half.assigned, half.verdict, half.as_of, half.due) for half in halves]
    assert told == [("Ben Lund", "confirmed", "2026-11-10", "2027-05-01")] * 2


def test_merging_keeps_who_is_to_check_it_who_is_waited_for_and_who_speaks(
    desk: Desk, article: ArticleId
) -> None:
    case = the_case(desk, article)
    one, two = claim_with(case, "$640 million"), claim_with(case, "31,000 cars")
    desk.verdicts.set_work_state(one.id, WorkState.DONE)
    desk.verdicts.set_work_state(two.id, WorkState.WAITING, "the road office")
    desk.verdicts.assign(two.id, "Ben Lund")
    desk.verdicts.name_speaker(two.id, "Ida Holm")
    desk.claims.merge(one.id)
    merged = the_case(desk, article).find(one.id)
    assert merged is not None
    assert (merged.claim.work_state, merged.claim.waiting_on) == (WorkState.WAITING, "the road office")
    assert (merged.claim.assigned, merged.claim.speaker) == ("Ben Lund", "Ida Holm")


def test_what_is_not_done_is_not_done_by_merging_it_with_what_is(desk: Desk, article: ArticleId) -> None:
    case = the_case(desk, article)
    one = claim_with(case, "$640 million")
    desk.verdicts.set_work_state(one.id, WorkState.DONE)
    desk.claims.merge(one.id)
    merged = the_case(desk, article).find(one.id)
    assert merged is not None
    assert merged.claim.work_state is WorkState.OPEN


def test_a_merged_verdict_holds_up_to_the_earlier_day(desk: Desk, article: ArticleId) -> None:
    case = the_case(desk, article)
    one, two = claim_with(case, "$640 million"), claim_with(case, "31,000 cars")
    for claim, day in ((one.id, "2026-11-10"), (two.id, "2026-03-02")):
        desk.verdicts.set(claim, "confirmed")
        desk.verdicts.date(claim, day)
    desk.claims.merge(one.id)
    merged = the_case(desk, article).find(one.id)
    assert merged is not None
    assert merged.claim.as_of == "2026-03-02"


def test_merging_drops_verdicts_that_differ(desk: Desk, article: ArticleId) -> None:
    case = the_case(desk, article)
    one, two = claim_with(case, "$640 million"), claim_with(case, "31,000 cars")
    desk.verdicts.set(one.id, "confirmed")
    desk.verdicts.set(two.id, "wrong")
    desk.claims.merge(one.id)
    merged = the_case(desk, article).find(one.id)

    assert merged is not None
    assert merged.claim.verdict is None


def test_merging_over_a_set_aside_takes_it_in(desk: Desk, article: ArticleId) -> None:
    case = the_case(desk, article)
    before = claim_with(case, "longest river tunnel")
    desk.claims.merge(before.id)
    merged = the_case(desk, article)

    assert merged.set_asides == ()
    placed = merged.find(before.id)
    assert placed is not None
    assert "Was it worth the money?" in placed.text


@pytest.mark.parametrize(
    ("text", "before"),
    [
        (
            "The bridge opens\n\nThe bridge cost 3 million euros.\n\nShare this article\n\n"
            "It is 120 meters long and was built in 2019.\n",
            "3 million",
        ),
        ("The bridge cost 3 million euros in 2019\n\nBy Ada Lind\n\nIt is 120 meters long.\n", "3 million"),
    ],
    ids=["page clutter", "byline"],
)
def test_what_is_no_statement_keeps_two_claims_apart(desk: Desk, text: str, before: str) -> None:
    article = desk.articles.add(readers.read(text.encode(), "bridge.txt"))
    case = the_case(desk, article)
    first = claim_with(case, before)
    with pytest.raises(UserError, match="no statement"):
        desk.claims.merge(first.id)
    assert the_case(desk, article).claims == case.claims


def test_the_last_claim_has_none_to_merge_with(desk: Desk, article: ArticleId) -> None:
    with pytest.raises(UserError, match="last claim"):
        desk.claims.merge(the_case(desk, article).claims[-1].id)


def test_growing_and_shrinking_go_back_and_forth(desk: Desk, article: ArticleId) -> None:
    placed = claim_with(the_case(desk, article), "31,000 cars")

    def text() -> str:
        found = the_case(desk, article).find(placed.id)
        assert found is not None
        return found.text

    desk.claims.shrink(placed.id, Edge.END, By.WORD)
    assert text() == "About 31,000 cars a day are expected to use"
    desk.claims.shrink(placed.id, Edge.START, By.WORD)
    assert text() == "31,000 cars a day are expected to use"
    desk.claims.grow(placed.id, Edge.END, By.WORD)
    assert text() == "31,000 cars a day are expected to use it."
    desk.claims.grow(placed.id, Edge.START, By.WORD)
    assert text() == placed.text
    desk.claims.grow(placed.id, Edge.START, By.SENTENCE)
    assert text().startswith("The tunnel is 4.2 kilometers long")
    desk.claims.grow(placed.id, Edge.START, By.SENTENCE)
    assert text().startswith("The tunnel is 4.2 kilometers long"), "never out of its paragraph"
    desk.claims.shrink(placed.id, Edge.START, By.SENTENCE)
    assert text() == placed.text


def test_a_claim_never_shrinks_to_nothing(desk: Desk, article: ArticleId) -> None:
    claim = desk.claims.mark_quote(article, "Wednesday")
    for edge in Edge:
        for step in By:
            desk.claims.shrink(claim, edge, step)
    placed = the_case(desk, article).find(claim)

    assert placed is not None
    assert placed.text == "Wednesday"


def test_setting_aside_a_selection_takes_untouched_proposals_with_it(desk: Desk, article: ArticleId) -> None:
    case = the_case(desk, article)
    worked, idle = claim_with(case, "$640 million"), claim_with(case, "31,000 cars")
    desk.verdicts.note(worked.id, "Mine.")

    desk.claims.set_aside(
        the_case(desk, article).draft.id, worked.span.start, idle.span.end, SetAsideReason.OPINION
    )

    after = the_case(desk, article)
    assert after.find(worked.id) is not None
    assert after.find(idle.id) is None
    assert "opinion" in [row.reason for row in after.set_asides]


def set_words_aside(desk: Desk, article: ArticleId, words: str) -> tuple[Case, Case, str]:
    """Set words aside; returns the case before and after, and what was said before it was done."""
    before = the_case(desk, article)
    start = before.draft.text.index(words)
    told = say_effect(before, effect(before, Span(start, start + len(words))))
    desk.claims.set_aside(before.draft.id, start, start + len(words))
    return before, the_case(desk, article), str(told)


def aside(case: Case, words: str) -> bool:
    return words in [row.exact for row in case.set_asides]


def test_an_end_of_a_claim_that_is_set_aside_shortens_it(desk: Desk, article: ArticleId) -> None:
    claim = claim_with(the_case(desk, article), "$640 million")
    desk.verdicts.set(claim.id, "confirmed")
    before, after, told = set_words_aside(desk, article, "twice the sum planned in 2016")
    number = 1 + [placed.id for placed in before.claims].index(claim.id)
    assert told == f"Set aside: claim {number} was shortened."
    placed = after.find(claim.id)
    assert placed is not None
    assert placed.text == "The tunnel is 4.2 kilometers long and cost $640 million"
    assert placed.claim.verdict == "confirmed"
    assert {detail.text for detail in placed.details} >= {"4.2 kilometers", "$640 million"}
    assert "2016" not in " ".join(detail.text for detail in placed.details)
    assert aside(after, "twice the sum planned in 2016")
    assert figures.coverage(after).undecided == 0


def test_the_middle_of_a_sentence_is_not_torn_out_of_a_claim(desk: Desk, article: ArticleId) -> None:
    before = the_case(desk, article)
    with pytest.raises(
        UserError, match=r"in the middle of claim \d+: set aside one end of it or a whole sent"
    ):
        set_words_aside(desk, article, "4.2 kilometers long and")
    assert the_case(desk, article) == before


def test_a_whole_sentence_in_the_midst_of_a_claim_splits_it(desk: Desk) -> None:
    text = "The pier\n\nIt opened in 1931. Ask Tove about that. It is 412 metres long.\n"
    article = desk.articles.add(readers.read(text.encode(), "pier.txt"))
    claim = desk.claims.mark_quote(article, text.split("\n")[2])
    for placed in the_case(desk, article).claims:
        if placed.id != claim:
            desk.claims.delete(placed.id)
    desk.sources.attach(claim, source_from("Harbour log"))
    _, after, told = set_words_aside(desk, article, "Ask Tove about that.")
    assert told == "Set aside: claim 1 was split."
    assert [placed.text for placed in after.claims] == ["It opened in 1931.", "It is 412 metres long."]
    assert after.claims[0].id == claim
    assert [len(placed.evidence) for placed in after.claims] == [1, 1]


def test_claims_that_were_worked_on_keep_their_words(desk: Desk, article: ArticleId) -> None:
    case = the_case(desk, article)
    worked, idle = claim_with(case, "$640 million"), claim_with(case, "31,000 cars")
    desk.verdicts.note(worked.id, "Mine.")
    both = case.draft.text[worked.span.start : idle.span.end]
    before, after, told = set_words_aside(desk, article, both)
    assert "stays, since it was worked on" in told
    assert "1 proposal went with it" in told
    assert after.find(worked.id) == before.find(worked.id)
    assert after.find(worked.id) in after.claims
    assert aside(after, idle.text)
    assert not any(Span(row.start, row.end).overlaps(worked.span) for row in after.set_asides)
    with pytest.raises(UserError, match="was worked on: to set it aside, choose the claim itself"):
        set_words_aside(desk, article, worked.text)


def test_setting_a_claim_aside_and_taking_it_back(desk: Desk, article: ArticleId) -> None:
    placed = claim_with(the_case(desk, article), "31,000 cars")
    aside = desk.claims.set_claim_aside(placed.id, SetAsideReason.OPINION)
    case = the_case(desk, article)
    assert case.find(placed.id) is None
    assert (placed.text, SetAsideReason.OPINION) in [(row.exact, row.reason) for row in case.set_asides]

    claim = desk.claims.take_back(aside)

    again = the_case(desk, article).find(claim)
    assert again is not None
    assert again.text == placed.text
    assert [detail.text for detail in again.details] == [detail.text for detail in placed.details]
    assert len(the_case(desk, article).set_asides) == 1


def test_deleting_a_claim_leaves_its_words_undecided(desk: Desk, article: ArticleId) -> None:
    placed = claim_with(the_case(desk, article), "31,000 cars")
    desk.sources.attach(placed.id, source_from("Traffic count"), stance=Stance.CONTEXT)
    desk.claims.delete(placed.id)
    case = the_case(desk, article)

    assert case.find(placed.id) is None
    assert figures.coverage(case).undecided == len(placed.text.split())
    assert len(desk.sources.all()) == 1, "a source outlives the claim it was attached to"


def test_the_parts_of_a_claim_are_taken_in_one_step(desk: Desk) -> None:
    text = "The pier\n\nThe mayor left in May, and Anna Berg took over, but she resigned within a week.\n"
    article = desk.articles.add(readers.read(text.encode(), "pier.txt"))
    claim = desk.claims.mark_quote(article, text.split("\n")[2])  # the proposal may have parted it
    desk.sources.attach(claim, source_from("Minutes of the council"))
    case = the_case(desk, article)
    placed = case.find(claim)
    assert placed is not None
    steps, parts = len(desk.history.log(article)), desk.claims.parts(case.draft, placed)

    ids = desk.claims.take_parts(claim)

    found = [the_case(desk, article).find(part) for part in ids]
    assert [one.span for one in found if one] == parts
    assert len(parts) == 3
    assert [len(one.evidence) for one in found if one] == [1, 1, 1]
    assert len(desk.history.log(article)) == steps + 1


def test_a_single_statement_has_no_parts_to_take(desk: Desk, article: ArticleId) -> None:
    claim = desk.claims.mark_quote(article, "Wednesday")
    with pytest.raises(UserError, match="single statement"):
        desk.claims.take_parts(claim)


@pytest.mark.parametrize("call", ["delete", "merge", "take_back", "set_claim_aside", "article_of"])
def test_what_is_not_there_is_a_sentence(desk: Desk, article: ArticleId, call: str) -> None:
    with pytest.raises(NotFoundError) as refused:
        getattr(desk.claims, call)("no-such-id")
    assert str(refused.value).endswith(".")


def test_places_of_an_older_draft_are_refused(desk: Desk, article: ArticleId) -> None:
    case = the_case(desk, article)
    placed = claim_with(case, "$640 million")
    newer = case.draft.text.replace("The tunnel", "All things told, the tunnel")
    desk.drafts.revise(article, readers.read(newer.encode(), "newer.txt"))
    old, span = case.draft.id, placed.span
    for act in (
        lambda: desk.claims.mark(old, span.start, span.end),
        lambda: desk.claims.set_aside(old, span.start, span.end),
        lambda: desk.claims.resize(placed.id, old, span.start, span.end),
        lambda: desk.claims.split(placed.id, old, span.start + 10),
    ):
        with pytest.raises(UserError, match="Draft 2 has come in meanwhile"):
            act()


def test_two_programs_at_once_never_attach_the_same_source_twice(desk: Desk, article: ArticleId) -> None:
    claim = the_case(desk, article).claims[0].id

    def attach() -> None:
        with Desk(desk.path) as own:
            for number in range(10):
                own.sources.attach(claim, source_from(f"Audit {number}"))

    threads = [Thread(target=attach) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    titles = [source.title for source in desk.sources.all()]
    assert len(titles) == len(set(titles)) == 10
    placed = the_case(desk, article).find(claim)
    assert placed is not None
    assert len(placed.evidence) == 10

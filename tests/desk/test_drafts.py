"""A newer draft carries the checks: each claim finds its place, says what changed, and loses nothing."""

import json

import pytest
from msgspec.structs import replace

from factcheck.case import figures
from factcheck.case.claims import disposition, is_new, needs_a_look, rewording, took_correction
from factcheck.desk import Desk
from factcheck.desk.newer_draft import prepare, summary
from factcheck.desk.sourcing import source_from
from factcheck.errors import UserError
from factcheck.library.read.reader import Reader
from factcheck.models import (
    ArticleId,
    Case,
    DetailKind,
    Disposition,
    EventKind,
    PlacedClaim,
    Role,
    SetAsideReason,
    Status,
    WorkState,
)
from factcheck.reports import ReportOptions, ReportWriter
from tests.desk.revisions import FIRST, check, claim_with, reading
from tests.desk.test_steps_back import without_times
from tests.library.tables import everything
from tests.reports.formats import WHOLE

PLACED, MOVED, CHANGED, ORPHANED = Status.PLACED, Status.MOVED, Status.CHANGED, Status.ORPHANED


@pytest.fixture
def article(desk: Desk) -> ArticleId:
    return desk.articles.add(reading(FIRST))


def edited(*changes: tuple[str, str], text: str = FIRST) -> str:
    for old, new in changes:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    return text


def confirm_all(desk: Desk, article: ArticleId) -> Case:
    for placed in desk.articles.open(article).claims:
        desk.verdicts.set(placed.id, "confirmed")
    return desk.articles.open(article)


def status(placed: PlacedClaim) -> Status:
    return placed.placement.status


def test_each_claim_says_what_became_of_it(desk: Desk, article: ArticleId) -> None:
    before = confirm_all(desk, article)
    newer = edited(
        ("Two of them voted against the order.", "Two of them voted against the order. One was ill."),
        ("48,000", "46,000"),
        (" Mayor Ada Brandt signed the order on 3 March 2025.", ""),
        ("What comes next?\n\n", ""),
        ("Fuel cost the town $2.1 million in 2024.", ""),
        (
            "The harbour of Hemmen raised",
            "Fuel cost the town $2.1 million in 2024. The harbour of Hemmen raised",
        ),
    )
    revision = desk.drafts.revise(article, reading(newer))

    after = check(desk, article)
    assert status(claim_with(after, "12 percent")) is PLACED
    assert status(claim_with(after, "46,000")) is CHANGED
    assert status(claim_with(after, "Mayor Ada Brandt signed")) is ORPHANED
    assert status(claim_with(after, "$2.1 million")) is MOVED
    assert is_new(claim_with(after, "One was ill"), after.draft)
    assert {placed.id for placed in before.claims} <= {
        placed.id for placed in (*after.claims, *after.orphans)
    }
    assert [placed.text for placed in after.claims if status(placed) is CHANGED] == [
        "The ferry carried 46,000 people last year."
    ]
    assert revision.draft == 2
    assert (revision.changed, revision.orphaned, revision.moved, revision.new) == (1, 1, 1, 1)
    assert revision.placed == len(before.claims) - 3
    assert str(summary(revision)) == f"{revision.placed} placed, 1 moved, 1 changed, 1 orphaned, 1 new claim"
    assert [placed.text for placed in after.claims if needs_a_look(placed, after.draft)] == [
        "Fuel cost the town $2.1 million in 2024.",
        "The ferry carried 46,000 people last year.",
        "One was ill.",
    ]
    assert [needs_a_look(placed, after.draft) for placed in after.orphans] == [True]


def test_other_words_reopen_the_verdict_and_keep_all_else(desk: Desk, article: ArticleId) -> None:
    claim = claim_with(desk.articles.open(article), "48,000").id
    desk.verdicts.decide(claim, "wrong", correction="It carried 44,000.", note="Annual report, p. 4")
    desk.verdicts.rule(claim, "Too high")
    desk.verdicts.name_speaker(claim, "Harbour office")
    desk.verdicts.flag(claim, True)
    desk.sources.attach(claim, source_from("https://hemmen.example/report"), passage="44,000 people")
    old = claim_with(desk.articles.open(article), "48,000")

    desk.drafts.revise(article, reading(edited(("48,000", "44,000"))))

    new = claim_with(check(desk, article), "44,000 people last year")
    assert (new.claim.verdict, new.claim.former_verdict) == (None, "wrong")
    for name in ("correction", "note", "ruling", "speaker", "flagged", "as_of", "created"):
        assert getattr(new.claim, name) == getattr(old.claim, name), name
    assert new.evidence == old.evidence
    assert [place.exact for place in desk.drafts.places_of(claim)] == [new.text, old.text]


def test_a_correction_that_the_writer_took_is_recognised_and_confirmed(
    desk: Desk, article: ArticleId
) -> None:
    claim = claim_with(desk.articles.open(article), "48,000").id
    desk.verdicts.decide(claim, "wrong", correction='Last year the ferry carried "44,000" people.')
    newer = edited(
        ("The ferry carried 48,000 people last year.", "Last year the ferry carried “44,000” people.")
    )
    desk.drafts.revise(article, reading(newer))

    case = check(desk, article)
    placed = claim_with(case, "44,000")
    assert (placed.id, status(placed)) == (claim, CHANGED)
    assert took_correction(placed)
    assert needs_a_look(placed, case.draft)
    assert placed.claim.verdict is None

    desk.drafts.still_holds(claim)
    placed = claim_with(check(desk, article), "44,000")
    assert (placed.claim.verdict, placed.claim.former_verdict, status(placed)) == ("confirmed", None, PLACED)
    assert disposition(placed) is Disposition.ACCEPTED
    assert not needs_a_look(placed, case.draft)
    assert desk.history.on_claim(claim)[0].kind is EventKind.CORRECTION_CONFIRMED
    desk.history.undo(article)
    assert took_correction(claim_with(desk.articles.open(article), "44,000"))


def test_a_correction_in_wholly_other_words_is_found_by_what_it_suggests(
    desk: Desk, article: ArticleId
) -> None:
    claim = claim_with(desk.articles.open(article), "48,000").id
    better = "Fewer passengers than ever came on board. Just 9,000 tickets were sold."
    desk.verdicts.decide(claim, "wrong", correction=better)
    desk.drafts.revise(article, reading(edited(("The ferry carried 48,000 people last year.", better))))
    placed = check(desk, article).find(claim)
    assert placed is not None
    assert placed.text == better
    assert took_correction(placed)


def test_a_correction_that_stands_twice_or_elsewhere_is_not_guessed(desk: Desk, article: ArticleId) -> None:
    case = desk.articles.open(article)
    moved, twice = claim_with(case, "48,000").id, claim_with(case, "nine members").id
    desk.verdicts.correct(moved, "It rained.")
    desk.verdicts.correct(twice, "Nobody came.")
    newer = edited(
        ("48,000", "46,000"),
        ("The council of Hemmen has nine members.", "Nobody came. Nobody came."),
        ("What comes next?", "What comes next? It rained."),
    )
    desk.drafts.revise(article, reading(newer))
    case = check(desk, article)
    assert not any(took_correction(placed) for placed in (*case.claims, *case.orphans))
    assert claim_with(case, "46,000").id == moved


def test_a_verdict_given_again_settles_a_changed_claim(desk: Desk, article: ArticleId) -> None:
    confirm_all(desk, article)
    desk.drafts.revise(article, reading(edited(("48,000", "44,000"), ("nine members", "ten members"))))
    case = desk.articles.open(article)
    holds, decided = claim_with(case, "44,000"), claim_with(case, "ten members")

    desk.drafts.still_holds(holds.id)
    desk.verdicts.set(decided.id, "wrong")

    case = check(desk, article)
    for claim, verdict in ((holds.id, "confirmed"), (decided.id, "wrong")):
        placed = case.find(claim)
        assert placed is not None
        assert (placed.claim.verdict, placed.claim.former_verdict) == (verdict, None)
        assert not needs_a_look(placed, case.draft)
    desk.history.undo(article)
    assert claim_with(desk.articles.open(article), "ten members").claim.former_verdict == "confirmed"


def test_details_keep_their_ticks_where_their_words_stayed(desk: Desk, article: ArticleId) -> None:
    placed = claim_with(desk.articles.open(article), "Mayor Ada Brandt signed")
    for detail in placed.details:
        desk.verdicts.tick(detail.id, True)
    assert {DetailKind.NAME, DetailKind.DATE} <= {detail.kind for detail in placed.details}

    desk.drafts.revise(article, reading(edited(("3 March 2025", "4 March 2025"), ("Ferry fares", "Fares"))))

    placed = claim_with(check(desk, article), "Mayor Ada Brandt signed")
    ticked = {detail.text: detail.ticked for detail in placed.details}
    assert ticked["4 March 2025"] is False
    assert [text for text in ticked if "Brandt" in text and ticked[text]]


def test_ticks_outlive_another_style_of_quotation_marks(desk: Desk, article: ArticleId) -> None:
    placed = claim_with(desk.articles.open(article), "We had no choice")
    quote = next(detail for detail in placed.details if detail.kind is DetailKind.QUOTATION)
    desk.verdicts.tick(quote.id, True)
    desk.verdicts.set(placed.id, "confirmed")
    desk.drafts.revise(article, reading(edited(("“We had no choice,”", '"We had no choice,"'))))
    placed = claim_with(check(desk, article), "We had no choice")
    assert status(placed) is PLACED
    assert placed.claim.verdict == "confirmed"
    assert placed.placement.difference
    assert [d.ticked for d in placed.details if d.kind is DetailKind.QUOTATION] == [True]


def test_what_was_set_aside_stays_so_unless_its_words_change(desk: Desk, article: ArticleId) -> None:
    case = desk.articles.open(article)
    claim = claim_with(case, "We had no choice")
    desk.claims.set_claim_aside(claim.id, SetAsideReason.OPINION)
    desk.drafts.revise(
        article, reading(edited(("What comes next?", "What will the council do?"), ("12", "13")))
    )
    case = check(desk, article)
    mine = [row for row in case.set_asides if row.reason == "opinion"]
    assert [(row.exact, row.proposed) for row in mine] == [
        ("“We had no choice,” Brandt told reporters.", False)
    ]
    assert [row.proposed for row in case.set_asides if row.exact == "What will the council do?"] == [True]


def test_undo_restores_the_case_and_redo_brings_it_again(desk: Desk, article: ArticleId) -> None:
    confirm_all(desk, article)
    first, rows = desk.articles.open(article), without_times(everything(desk.path))
    desk.drafts.revise(article, reading(edited(("48,000", "9"), ("nine members", "ten"))))
    second, newer = desk.articles.open(article), without_times(everything(desk.path))

    desk.history.undo(article)
    assert desk.articles.open(article) == first
    assert without_times(everything(desk.path)) == rows
    desk.history.redo(article)
    assert desk.articles.open(article) == second
    assert without_times(everything(desk.path)) == newer


def test_what_one_draft_cut_and_another_restores_comes_back(desk: Desk, article: ArticleId) -> None:
    claim = claim_with(desk.articles.open(article), "Mayor Ada Brandt signed")
    desk.verdicts.decide(claim.id, "wrong", correction="On 4 March.")
    for detail in claim.details:
        desk.verdicts.tick(detail.id, True)
    desk.sources.attach(claim.id, source_from("The order itself"))
    known = claim_with(desk.articles.open(article), "Mayor Ada Brandt signed")
    sentence = " Mayor Ada Brandt signed the order on 3 March 2025."

    desk.drafts.revise(article, reading(edited(("12 percent", "13 percent"))))
    desk.drafts.revise(article, reading(edited((sentence, ""))))
    assert claim.id in {placed.id for placed in check(desk, article).orphans}
    longer = edited(("The harbour of Hemmen raised", "In the spring the harbour of Hemmen raised"))
    revision = desk.drafts.revise(article, reading(longer))

    back = claim_with(check(desk, article), "Mayor Ada Brandt signed")
    assert revision.returned == 1
    assert revision.orphaned == 0
    assert back.id == claim.id
    assert (back.claim.verdict, back.claim.correction) == ("wrong", "On 4 March.")
    assert back.evidence == known.evidence
    assert [detail.ticked for detail in back.details] == [True] * len(known.details)
    assert [row.status for row in desk.drafts.places_of(claim.id)] == [PLACED, ORPHANED, PLACED, PLACED]


def test_a_restored_sentence_takes_its_place_back_from_an_untouched_proposal(
    desk: Desk, article: ArticleId
) -> None:
    claim = claim_with(desk.articles.open(article), "nine members")
    desk.verdicts.set(claim.id, "confirmed")
    other = "Its budget for boats was halved by parliament after a long night."
    desk.drafts.revise(article, reading(edited(("The council of Hemmen has nine members.", other))))
    assert claim.id in {placed.id for placed in desk.articles.open(article).orphans}
    desk.drafts.revise(article, reading(FIRST))
    case = check(desk, article)
    assert claim_with(case, "nine members").id == claim.id
    spans = [placed.span for placed in case.claims]
    assert len(spans) == len(set(spans))


def test_wording_changed_and_changed_back_has_its_verdict_again(desk: Desk, article: ArticleId) -> None:
    claim = claim_with(desk.articles.open(article), "48,000").id
    desk.verdicts.set(claim, "confirmed")
    desk.drafts.revise(article, reading(edited(("48,000", "44,000"))))
    desk.drafts.revise(article, reading(edited(("12 percent", "13 percent"))))
    placed = claim_with(check(desk, article), "48,000")
    assert placed.id == claim
    assert status(placed) is PLACED
    assert (placed.claim.verdict, placed.claim.former_verdict) == ("confirmed", None)


def test_a_change_nobody_has_looked_at_is_not_lost_in_the_next_draft(desk: Desk, article: ArticleId) -> None:
    claim = claim_with(desk.articles.open(article), "48,000").id
    desk.verdicts.set(claim, "confirmed")
    desk.drafts.revise(article, reading(edited(("48,000", "44,000"))))
    desk.drafts.revise(article, reading(edited(("48,000", "44,000"), ("nine members", "ten members"))))
    case = check(desk, article)
    placed = claim_with(case, "44,000")
    assert status(placed) is CHANGED
    assert placed.claim.former_verdict == "confirmed"
    assert needs_a_look(placed, case.draft)


def test_an_orphan_attached_to_a_new_sentence_takes_it_over(desk: Desk, article: ArticleId) -> None:
    claim = claim_with(desk.articles.open(article), "nine members")
    desk.verdicts.set(claim.id, "confirmed")
    new = "At Hemmen, those elected number 9 in all since the reform of 2011."
    desk.drafts.revise(article, reading(edited(("The council of Hemmen has nine members.", new))))
    case = desk.articles.open(article)
    proposed = claim_with(case, "those elected")
    assert proposed.id != claim.id

    desk.drafts.attach(claim.id, case.draft.id, proposed.span.start, proposed.span.end)

    case = check(desk, article)
    placed = claim_with(case, "those elected")
    assert placed.id == claim.id
    assert status(placed) is CHANGED
    assert placed.claim.former_verdict == "confirmed"
    assert case.orphans == ()
    desk.history.undo(article)
    assert [placed.id for placed in desk.articles.open(article).orphans] == [claim.id]


def test_an_orphan_attached_to_its_own_words_keeps_verdict_and_details(
    desk: Desk, article: ArticleId
) -> None:
    text = edited(("\n\nWhat comes next?", "\n\nIt rained. It rained. What comes next?"))
    desk.drafts.revise(article, reading(text))
    case = desk.articles.open(article)
    claim = claim_with(case, "$2.1 million")
    desk.verdicts.set(claim.id, "confirmed")
    for detail in claim.details:
        desk.verdicts.tick(detail.id, True)
    desk.drafts.revise(article, reading(edited(("Fuel cost the town $2.1 million in 2024.", ""), text=text)))
    cut = desk.articles.open(article).draft.text
    both = (
        cut
        + "\nFuel cost the town $2.1 million in 2024. Yes, fuel. Fuel cost the town $2.1 million in 2024.\n"
    )
    desk.drafts.revise(article, reading(both))
    case = check(desk, article)
    lost = [placed for placed in case.orphans if placed.id == claim.id]
    if lost:
        start = case.draft.text.rindex("Fuel cost")
        desk.drafts.attach(claim.id, case.draft.id, start, start + len(lost[0].text))
    case = check(desk, article)
    placed = case.find(claim.id)
    assert placed is not None
    assert status(placed) is PLACED
    assert placed.claim.verdict == "confirmed"
    assert all(detail.ticked for detail in placed.details)


def test_a_claim_closed_as_cut_opens_again_when_its_words_come_back(desk: Desk, article: ArticleId) -> None:
    claim = claim_with(desk.articles.open(article), "nine members").id
    desk.verdicts.set(claim, "confirmed")
    with pytest.raises(UserError, match="was not cut"):
        desk.drafts.close_as_cut(claim)
    desk.drafts.revise(article, reading(edited(("The council of Hemmen has nine members. ", ""))))
    desk.drafts.close_as_cut(claim)
    case = check(desk, article)
    lost = case.find(claim)
    assert lost is not None
    assert (lost.claim.work_state, lost.claim.ruling) == (WorkState.DONE, "Cut")
    assert not needs_a_look(lost, case.draft)

    desk.drafts.revise(article, reading(FIRST))
    back = claim_with(check(desk, article), "nine members")
    assert back.id == claim
    assert (back.claim.verdict, back.claim.work_state, back.claim.ruling) == ("confirmed", WorkState.OPEN, "")


def test_closing_as_cut_keeps_the_ruling_that_was_written(desk: Desk, article: ArticleId) -> None:
    claim = claim_with(desk.articles.open(article), "nine members").id
    desk.verdicts.rule(claim, "Nearly")
    desk.drafts.revise(article, reading(edited(("The council of Hemmen has nine members. ", ""))))
    desk.drafts.close_as_cut(claim)
    lost = desk.articles.open(article).find(claim)
    assert lost is not None
    assert lost.claim.ruling == "Nearly"


def test_a_claim_that_was_done_needs_a_decision_when_its_words_are_gone(
    desk: Desk, article: ArticleId
) -> None:
    claim = claim_with(desk.articles.open(article), "nine members").id
    desk.verdicts.set_work_state(claim, WorkState.DONE)
    desk.drafts.revise(article, reading(edited(("The council of Hemmen has nine members. ", ""))))
    case = desk.articles.open(article)
    (lost,) = case.orphans
    assert needs_a_look(lost, case.draft)


def test_what_cannot_be_is_refused_with_a_sentence(desk: Desk, article: ArticleId) -> None:
    with pytest.raises(UserError, match="word for word"):
        desk.drafts.revise(article, reading(FIRST, name="again.txt"))
    placed = desk.articles.open(article).claims[0]
    with pytest.raises(UserError, match="resize"):
        desk.drafts.attach(placed.id, placed.placement.draft, 0, 5)
    desk.drafts.revise(article, reading(edited(("The council of Hemmen has nine members. ", ""))))
    case = desk.articles.open(article)
    (lost,) = case.orphans
    gap = case.draft.text.index("\n\n") + 1
    with pytest.raises(UserError, match="no place"):
        desk.drafts.still_holds(lost.id)
    with pytest.raises(UserError, match="Select the words"):
        desk.drafts.attach(lost.id, case.draft.id, gap, gap)


def test_a_new_claim_is_seen_with_one_key(desk: Desk, article: ArticleId) -> None:
    desk.drafts.revise(article, reading(edited(("Two of them", "One was ill. Two of them"))))
    case = desk.articles.open(article)
    new = claim_with(case, "One was ill")
    assert needs_a_look(new, case.draft)
    desk.drafts.still_holds(new.id)
    case = desk.articles.open(article)
    assert not needs_a_look(claim_with(case, "One was ill"), case.draft)


def test_another_headline_is_a_changed_claim(desk: Desk, article: ArticleId) -> None:
    headline = claim_with(desk.articles.open(article), "Ferry fares rise")
    desk.verdicts.set(headline.id, "confirmed")
    desk.drafts.revise(
        article, reading(edited(("Ferry fares rise at Hemmen", "Ferry fares rise again at Hemmen")))
    )
    case = check(desk, article)
    placed = claim_with(case, "rise again")
    assert case.draft.blocks[0].role is Role.HEADLINE
    assert (placed.id, placed.claim.former_verdict) == (headline.id, "confirmed")


def test_an_article_grows_from_one_paragraph_to_a_hundred(desk: Desk) -> None:
    one = "The depot held 310 tonnes of grain in 1931, the clerk wrote."
    article = desk.articles.add(reading(f"The grain of the north\n\n{one}\n"))
    claim = claim_with(desk.articles.open(article), "310 tonnes").id
    desk.verdicts.set(claim, "confirmed")
    lines = [
        f"Barn {number} was built of oak in {1700 + number} by {number + 2} men." for number in range(99)
    ]
    lines.insert(50, one)
    revision = desk.drafts.revise(article, reading("The grain of the north\n\n" + "\n\n".join(lines) + "\n"))
    case = check(desk, article)
    assert claim_with(case, "310 tonnes").claim.verdict == "confirmed"
    assert revision.new == 99
    assert revision.orphaned == 0
    desk.drafts.revise(article, reading(f"The grain of the north\n\n{one}\n"))
    assert len(check(desk, article).orphans) == 99


def test_claims_marked_by_hand_are_carried_like_the_others(desk: Desk, article: ArticleId) -> None:
    draft = desk.articles.open(article).draft
    text = draft.text
    part = desk.claims.mark_quote(article, "raised its ferry fares by 12 percent")
    over = desk.claims.mark_quote(article, "fares by 12 percent in March")
    start = text.index("The ferry carried")
    two = desk.claims.mark(
        draft.id, text.index("Mayor Ada"), start + len("The ferry carried 48,000 people last year.")
    )
    for claim in (part, over, two):
        desk.verdicts.set(claim, "confirmed")
    desk.drafts.revise(article, reading(edited(("in March.", "in April."), ("last year", "in 2024"))))
    case = check(desk, article)
    found = {claim: case.find(claim) for claim in (part, over, two)}
    assert {claim: (placed.text, status(placed)) for claim, placed in found.items() if placed} == {
        part: ("raised its ferry fares by 12 percent", PLACED),
        over: ("fares by 12 percent in April", CHANGED),
        two: (
            "Mayor Ada Brandt signed the order on 3 March 2025. The ferry carried 48,000 people in 2024.",
            CHANGED,
        ),
    }


@pytest.mark.parametrize(
    ("first", "second", "kept"),
    [
        (
            "The fee is 12 euros 🙂. Ана paid it. Nobody else did.",
            "The fee is 12 euros 🙂. Ана paid it.",
            "12 euros",
        ),
        ("Cafe\u0301 Nord opened in 1931 👩‍👩‍👧. It has 40 seats.", "It has 40 seats. It rained.", "40"),
        ("افتتح الجسر في عام 1931.\n\nيبلغ طوله 412 مترا.", "يبلغ طوله 412 مترا.\n\nكلف 9 ملايين.", "412"),
    ],
)
def test_other_scripts_and_signs_are_carried(desk: Desk, first: str, second: str, kept: str) -> None:
    article = desk.articles.add(reading(f"{first}\n"))
    confirm_all(desk, article)
    claim = claim_with(desk.articles.open(article), kept)
    desk.drafts.revise(article, reading(f"{second}\n"))
    placed = claim_with(check(desk, article), kept)
    assert (placed.id, placed.claim.verdict, placed.text) == (claim.id, "confirmed", claim.text)


def test_dates_of_new_claims_are_read_with_the_articles_date(desk: Desk) -> None:
    article = desk.articles.add(
        replace(reading("The vote was on Monday in Hemmen.\n"), published="2025-03-13")
    )
    desk.drafts.revise(article, reading("The vote was on Tuesday in Hemmen. Rain fell on 3 March there.\n"))
    case = check(desk, article)
    date = next(d for d in claim_with(case, "Rain fell").details if d.kind is DetailKind.DATE)
    assert date.normal == "2025-03-03"


def test_what_was_prepared_is_used_only_while_it_fits(desk: Desk, article: ArticleId) -> None:
    newer = reading(edited(("48,000", "44,000")))
    prepared = prepare(desk.drafts.before(article), newer)
    claim = claim_with(desk.articles.open(article), "48,000").id
    desk.verdicts.set(claim, "wrong")
    assert prepared.fits(desk.articles.open(article))
    marked = desk.claims.mark_quote(article, "no choice")
    assert not prepared.fits(desk.articles.open(article))
    desk.drafts.revise(article, newer, prepared)
    case = check(desk, article)
    assert case.find(marked) in case.claims
    assert claim_with(case, "44,000").claim.former_verdict == "wrong"

    third = reading(edited(("48,000", "45,000")))
    prepared = prepare(desk.drafts.before(article), third)
    known = replace(prepared, draft=replace(prepared.draft, name="as prepared.txt"))
    desk.drafts.revise(article, third, known)
    assert check(desk, article).draft.name == "as prepared.txt"


@pytest.mark.parametrize("writer", WHOLE, ids=lambda writer: writer.format.key)
def test_a_report_says_what_the_newer_draft_left_open(
    desk: Desk, article: ArticleId, writer: ReportWriter
) -> None:
    confirm_all(desk, article)
    newer = edited(("48,000", "46,000"), ("The council of Hemmen has nine members. ", ""))
    desk.drafts.revise(article, reading(newer, name="second.txt"))
    case = desk.articles.open(article)
    text = desk.reports.write(article, writer, ReportOptions()).decode()
    assert "The wording has changed by draft 2. The verdict before was “Confirmed”." in text
    assert "Its words were not found in draft 2." in text
    assert "second.txt" in text
    if writer.format.key == "json":
        told = json.loads(text)
        (changed,) = [one for one in told["claims"] if one["status"] == "changed"]
        assert (changed["verdict"], changed["former_verdict"]) == (None, "confirmed")
        assert [one["text"] for one in told["orphans"]] == ["The council of Hemmen has nine members."]
        assert told["draft"]["number"] == 2
    desk.drafts.still_holds(claim_with(case, "46,000").id)
    desk.drafts.close_as_cut(case.orphans[0].id)
    text = desk.reports.write(article, writer, ReportOptions()).decode()
    assert "The wording has changed" not in text
    assert "Cut from the article, and closed." in text


def test_a_reworded_correction_stays_so_when_its_check_still_holds(desk: Desk, article: ArticleId) -> None:
    claim = claim_with(desk.articles.open(article), "48,000").id
    desk.verdicts.decide(claim, "wrong", correction="The ferry carried 44,000 people last year.")
    desk.drafts.revise(
        article, reading(edited(("The ferry carried 48,000", "The ferry carried some 44,500")))
    )
    assert disposition(claim_with(desk.articles.open(article), "44,500")) is Disposition.REWORDED

    desk.drafts.still_holds(claim)

    placed = claim_with(desk.articles.open(article), "44,500")
    assert (placed.claim.verdict, status(placed)) == ("wrong", PLACED)
    assert disposition(placed) is Disposition.REWORDED
    assert rewording(placed) == placed.text
    (query,) = placed.queries
    assert query.note == "“The ferry carried some 44,500 people last year.”"
    # The next draft says something else again, which nobody has looked at.
    desk.drafts.revise(article, reading(edited(("The ferry carried 48,000", "The ferry carried 45,000"))))
    placed = claim_with(desk.articles.open(article), "45,000")
    assert rewording(placed) == placed.text

    desk.history.undo(article)
    desk.history.undo(article)
    assert claim_with(desk.articles.open(article), "44,500").queries == ()


def test_a_claim_closed_as_cut_is_no_longer_work(desk: Desk, article: ArticleId) -> None:
    total = len(desk.articles.open(article).claims)
    desk.drafts.revise(article, reading(edited(("The council of Hemmen has nine members. ", ""))))
    (lost,) = desk.articles.open(article).orphans

    def counted() -> tuple[int, int, int]:
        progress = figures.progress_of(desk.articles.open(article))
        assert desk.articles.rows()[0].progress == progress
        return progress.total, progress.orphaned, progress.by_verdict[""]

    assert counted() == (total, 1, total)
    desk.drafts.close_as_cut(lost.id)
    assert counted() == (total - 1, 0, total - 1)


def test_a_verdict_is_quick_however_long_the_draft(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    article = desk.articles.add(reading(FIRST))
    claim = desk.articles.open(article).claims[0].id

    def refuse(*_given: object) -> None:
        raise AssertionError("the whole draft is read for one verdict")

    with monkeypatch.context() as patched:
        patched.setattr(Reader, "current_draft", refuse)
        patched.setattr(Reader, "placed", refuse)
        desk.verdicts.set(claim, "wrong")
    assert desk.articles.open(article).claims[0].claim.verdict == "wrong"


def test_a_moved_claim_is_looked_at_once(desk: Desk, article: ArticleId) -> None:
    fuel = " Fuel cost the town $2.1 million in 2024."
    confirm_all(desk, article)
    desk.drafts.revise(
        article, reading(edited((fuel, ""), ("The harbour of", f"{fuel.strip()} The harbour of")))
    )
    case = desk.articles.open(article)
    moved = claim_with(case, "$2.1 million")
    assert (status(moved), moved.claim.verdict) == (MOVED, "confirmed")
    assert needs_a_look(moved, case.draft)
    desk.drafts.still_holds(moved.id)
    case = check(desk, article)
    moved = claim_with(case, "$2.1 million")
    assert (status(moved), moved.claim.verdict) == (PLACED, "confirmed")
    assert not needs_a_look(moved, case.draft)

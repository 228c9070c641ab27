"""Keys that used to lose or change work: each trap once, through the keys that sprang it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QListView, QPushButton, QToolButton, QWidget

from factcheck.case.ticks import details_left
from factcheck.models import NO_CLAIM
from factcheck.reports import ReportOptions
from tests.desktop import CONTROL, SHIFT, Desktop
from tests.reports.formats import WHOLE
from ui.claims.delegate import second_parts
from ui.claims.list_model import CLAIM

Key = Qt.Key


def of_name(desktop: Desktop, kind: type[QWidget], name: str) -> QWidget:
    """Return the one visible widget of a kind that goes by a name for screen readers."""
    found: list[QWidget] = [
        one
        for one in desktop.window.findChildren(kind)
        if one.isVisible() and one.accessibleName().startswith(name)
    ]
    assert len(found) == 1, f"{len(found)} are called “{name}”"
    return found[0]


def of_words(desktop: Desktop, words: str) -> list[QPushButton]:
    """Return the visible buttons whose words begin so."""
    buttons: list[QPushButton] = desktop.window.findChildren(QPushButton)
    return [one for one in buttons if one.isVisible() and one.text().startswith(words)]


def verdict(desktop: Desktop) -> str | None:
    return desktop.selected.claim.verdict


def test_a_verdict_is_set_at_once_and_the_details_left_stay_visible(opened: Desktop) -> None:
    claim = opened.claim_with("$640 million")
    left = len(claim.details)
    assert left > 1
    opened.window.session.select(claim.id)
    opened.window.article.setFocus()
    opened.press(Key.Key_1)
    assert opened.selected.claim.verdict == "confirmed"
    assert not opened.window.notice.isVisible(), "nothing is asked"
    assert details_left(opened.case, opened.selected) == left
    words = f"{left} details left"
    assert f"◦ {words}" in opened.said_in(opened.window.inspector.head)
    assert words in second_parts(opened.selected, opened.case)
    assert opened.window.claims.count("details") == 1
    opened.window.claims.choose_filter("details")
    assert opened.window.claims.first() == claim.id
    reports = opened.window.session.desk.reports
    for writer in WHOLE:
        said = reports.write(opened.case.article.id, writer, ReportOptions()).decode()
        expected = f'"details_left": {left}' if writer.format.key == "json" else words
        assert expected in said, writer.format.label


def test_checking_on_from_verdict_to_verdict_leaves_no_claim_undecided(opened: Desktop) -> None:
    for _ in opened.case.claims:
        opened.press(Key.Key_U)
        opened.press(Key.Key_1)
    assert {placed.claim.verdict for placed in opened.case.claims} == {"confirmed"}


def test_a_verdict_takes_no_claim_from_under_the_hand_where_a_filter_is_on(opened: Desktop) -> None:
    claims = opened.window.claims
    claims.choose_filter("open")
    first = opened.case.claims[0].id
    opened.window.session.select(first)
    opened.window.article.setFocus()
    opened.press(Key.Key_1)
    assert opened.window.session.claim == first, "a note typed now is about the claim that was decided"
    assert claims.first() == first
    for _ in opened.case.claims[1:]:
        opened.press(Key.Key_J)
        opened.press(Key.Key_1)
    assert {placed.claim.verdict for placed in opened.case.claims} == {"confirmed"}, "J passes none over"
    opened.window.session.select(NO_CLAIM)
    opened.qtbot.waitUntil(lambda: claims.model.rowCount() == 0)


def test_the_next_claim_of_a_filter_is_the_one_after_a_claim_that_it_hides(opened: Desktop) -> None:
    order = [placed.id for placed in opened.case.claims]
    opened.window.session.desk.verdicts.set(order[3], "confirmed")
    opened.window.claims.choose_filter("open")
    opened.window.session.select(order[3])
    opened.press(Key.Key_J)
    assert opened.window.session.claim == order[4]
    opened.window.session.select(order[3])
    opened.press(Key.Key_K)
    assert opened.window.session.claim == order[2]


def test_the_same_number_again_changes_nothing(opened: Desktop) -> None:
    opened.press(Key.Key_J)
    opened.press(Key.Key_3)
    steps = len(opened.window.session.desk.history.log(opened.case.article.id))
    opened.press(Key.Key_3)
    assert opened.selected.claim.verdict == "wrong"
    assert len(opened.window.session.desk.history.log(opened.case.article.id)) == steps
    opened.press(Key.Key_0)
    assert verdict(opened) is None
    opened.press(Key.Key_Z, CONTROL)
    assert verdict(opened) == "wrong"


def test_a_verdict_button_that_is_clicked_again_stays_down(opened: Desktop) -> None:
    opened.press(Key.Key_J)
    button = opened.window.inspector.verdict.buttons[2]
    for _ in range(2):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert (opened.selected.claim.verdict, button.isChecked()) == ("wrong", True)


def test_enter_opens_the_chosen_hit_or_the_first(opened: Desktop) -> None:
    opened.press(Key.Key_K, CONTROL)
    opened.write("contractors")
    opened.press(Key.Key_Return)
    assert "contractors" in opened.selected.text
    assert opened.window.article.isAncestorOf(opened.focus())

    opened.press(Key.Key_K, CONTROL)
    opened.write("the")
    opened.qtbot.waitUntil(lambda: len(opened.window.search.hits()) > 2)
    hits = opened.window.search.hits()
    opened.press(Key.Key_Down)
    opened.press(Key.Key_Down)
    opened.press(Key.Key_Up)
    opened.press(Key.Key_Return)
    chosen = hits[1]
    assert opened.selected.id == chosen.id if chosen.kind == "claim" else opened.case.article.id == chosen.id
    assert opened.window.search.text() == ""


def test_a_tick_is_shown_at_once_on_every_later_mention(desktop: Desktop, tmp_path: Path) -> None:
    draft = tmp_path / "ferry.txt"
    draft.write_text(
        "Ferry late again\n\nThe ferry to Norholm was late on 12 days in May. "
        "The council of Norholm paid $3,000 for buses in June.\n",
        encoding="utf-8",
    )
    desktop.window.commands.articles.open_file(draft)
    first, later = desktop.claim_with("12 days"), desktop.claim_with("$3,000")
    for claim in (later, first):
        desktop.window.session.select(claim.id)
        desktop.window.article.setFocus()
        desktop.press(Key.Key_1)
    before = details_left(desktop.case, later)
    listed = desktop.window.claims.findChild(QListView)
    assert listed is not None
    model = listed.model()
    row = [model.index(place, 0).data(CLAIM).id for place in range(model.rowCount())].index(later.id)
    painted: list[range] = []
    model.dataChanged.connect(lambda top, end, *_: painted.append(range(top.row(), end.row() + 1)))

    desktop.press(Key.Key_D)
    for _ in range(details_left(desktop.case, first)):
        painted.clear()
        desktop.press(Key.Key_Space)
        left = details_left(desktop.case, later)
        assert left == before or any(row in rows for rows in painted), "the list still says the old number"
        before = left
    assert details_left(desktop.case, later) < len(later.details)


def test_stepping_on_from_a_detail_never_ends_on_a_verdict(opened: Desktop) -> None:
    """The key that ticks a detail would set a verdict there, and the letters would rest."""
    bare = opened.claim_with("The opposition says no.")
    assert not bare.details
    order = [placed.id for placed in opened.case.claims]
    at = order.index(bare.id)
    opened.window.session.select(order[at - 1])
    opened.window.article.setFocus()
    opened.press(Key.Key_D)
    opened.press(Key.Key_J)
    assert opened.window.session.claim == bare.id
    assert opened.window.article.isAncestorOf(opened.focus())
    opened.press(Key.Key_Space)
    assert verdict(opened) is None
    opened.press(Key.Key_J)
    assert opened.window.session.claim == order[at + 1]


def test_stepping_on_to_a_claim_with_fewer_details_goes_to_its_first(opened: Desktop) -> None:
    claims = opened.case.claims
    few = next(
        at for at in range(1, len(claims)) if 0 < len(claims[at].details) < len(claims[at - 1].details)
    )
    opened.window.session.select(claims[few - 1].id)
    opened.window.article.setFocus()
    for _ in claims[few - 1].details:
        opened.press(Key.Key_D)
    opened.press(Key.Key_J)
    assert opened.window.session.claim == claims[few].id
    opened.press(Key.Key_Space)
    assert verdict(opened) is None
    assert opened.selected.details[0].ticked


def test_splitting_from_its_button_never_ends_on_a_verdict(desktop: Desktop, tmp_path: Path) -> None:
    draft = tmp_path / "pier.txt"
    draft.write_text(
        "The pier of Halm is shut\n\nThe pier cost 4 million euros in 1904, largely because the sea was deep,"
        " a sign that nobody had measured it. Nobody was there in 1904.\n",
        encoding="utf-8",
    )
    desktop.start().commands.articles.open_file(draft)
    whole = desktop.claim_with("largely because")
    desktop.window.session.select(whole.id)
    desktop.qtbot.waitUntil(lambda: bool(of_words(desktop, "Seems to hold")))
    of_words(desktop, "Seems to hold")[0].setFocus()
    claims = len(desktop.case.claims)
    desktop.press(Key.Key_Space)
    assert len(desktop.case.claims) == claims + 1
    desktop.press(Key.Key_Space)
    assert verdict(desktop) is None
    assert desktop.window.article.isAncestorOf(desktop.focus())


def test_putting_a_remark_away_never_ends_on_a_verdict(desktop: Desktop, tmp_path: Path) -> None:
    draft = tmp_path / "pier.txt"
    draft.write_text(
        "The pier of Halm is shut\n\nThe pier fell on Monday, 12 March 2016.\n", encoding="utf-8"
    )
    desktop.start().commands.articles.open_file(draft)
    desktop.window.session.select(desktop.claim_with("12 March").id)
    desktop.qtbot.waitUntil(lambda: bool(desktop.window.session.remarks))
    button = of_name(desktop, QAbstractButton, "Put this remark away")
    button.setFocus()
    desktop.press(Key.Key_Space)
    desktop.qtbot.waitUntil(lambda: not button.isVisible())
    desktop.press(Key.Key_Space)
    assert verdict(desktop) is None


def test_letters_rest_on_a_drop_down(opened: Desktop) -> None:
    opened.window.session.select(opened.claim_with("31,000 cars").id)
    opened.click_into("a day are expected")
    claims = len(opened.case.claims)
    box = of_name(opened, QComboBox, "Work state")
    box.setFocus()
    opened.write("s")
    assert len(opened.case.claims) == claims, "nothing was split"
    assert isinstance(box, QComboBox)
    assert box.currentText() == "Second read", "the letter is the list's"


@pytest.mark.parametrize("letters", ["a", "m", "1", "x", "u"])
def test_letters_rest_on_buttons_and_other_lists(opened: Desktop, letters: str) -> None:
    opened.window.session.select(opened.claim_with("31,000 cars").id)
    before, selected = opened.case, opened.selected.id
    for place in (
        opened.window.inspector.verdict.buttons[0],
        of_name(opened, QPushButton, "Filter: To check"),
        of_name(opened, QToolButton, "Sort by risk"),
    ):
        place.setFocus()
        assert place.hasFocus()
        opened.write(letters)
        assert (opened.case, opened.selected.id) == (before, selected), place.accessibleName()


def test_letters_act_in_the_article_the_claims_and_the_details(opened: Desktop) -> None:
    opened.window.session.select(opened.claim_with("$640 million").id)
    opened.window.claims.view.setFocus()
    opened.press(Key.Key_2)
    assert opened.selected.claim.verdict == "needs-change"
    opened.window.article.setFocus()
    opened.press(Key.Key_D)
    opened.press(Key.Key_3)
    assert opened.selected.claim.verdict == "wrong"


def test_undo_and_redo_select_show_and_name_what_they_changed(opened: Desktop) -> None:
    first, last = opened.case.claims[0].id, opened.case.claims[-1]
    number = len(opened.case.claims)
    opened.window.session.select(last.id)
    opened.press(Key.Key_1)
    opened.window.session.select(first)
    assert opened.window.actions_by_name["undo"].text() == f"Undo: Confirmed on claim {number}"
    opened.press(Key.Key_Z, CONTROL)
    assert (opened.selected.id, verdict(opened)) == (last.id, None)
    assert f"Undo: Confirmed on claim {number}" in opened.window.status.text()
    opened.window.session.select(first)
    opened.press(Key.Key_Z, CONTROL | SHIFT)
    assert (opened.selected.id, verdict(opened)) == (last.id, "confirmed")
    assert f"Redo: Confirmed on claim {number}" in opened.window.status.text()


def test_what_follows_an_undo_acts_on_the_claim_that_came_back(opened: Desktop) -> None:
    here = opened.claim_with("31,000 cars")
    opened.window.session.select(here.id)
    opened.window.article.setFocus()
    opened.press(Key.Key_BracketLeft)
    opened.press(Key.Key_K)
    other = opened.selected
    opened.press(Key.Key_Z, CONTROL)
    opened.press(Key.Key_BracketLeft)
    found = opened.case.find(other.id)
    assert found is not None
    assert found.text == other.text
    assert opened.selected.id == here.id
    assert opened.selected.text == "About 31,000 cars a day are expected to use"


@pytest.mark.parametrize("place", ["article", "claims", "verdict", "state", "chip"])
def test_a_pasted_link_goes_to_the_selected_claim_wherever_the_focus_is(opened: Desktop, place: str) -> None:
    opened.window.session.select(opened.claim_with("$640 million").id)
    window = opened.window
    places: dict[str, QWidget] = {
        "article": window.article,
        "claims": window.claims.view,
        "verdict": window.inspector.verdict.buttons[0],
        "state": of_name(opened, QComboBox, "Work state"),
        "chip": of_name(opened, QPushButton, "Filter: To check"),
    }
    places[place].setFocus()
    QGuiApplication.clipboard().setText(" https://roads.example/count ")
    opened.press(Key.Key_V, CONTROL)
    (rest,) = opened.selected.evidence
    assert opened.case.sources[rest.source].address == "https://roads.example/count"


def test_a_link_pasted_into_a_field_stays_there(opened: Desktop) -> None:
    opened.window.session.select(opened.claim_with("$640 million").id)
    opened.window.article.setFocus()
    opened.press(Key.Key_N)
    QGuiApplication.clipboard().setText("https://roads.example/count")
    opened.press(Key.Key_V, CONTROL)
    opened.press(Key.Key_Escape)
    assert opened.selected.evidence == ()
    assert opened.selected.claim.note == "https://roads.example/count"


def test_pasting_what_is_no_link_says_so(opened: Desktop) -> None:
    opened.press(Key.Key_J)
    QGuiApplication.clipboard().setText("a mere word")
    opened.press(Key.Key_V, CONTROL)
    assert opened.selected.evidence == ()
    assert "no link" in opened.window.notice.text()


def test_opening_an_article_selects_the_first_claim_that_needs_work(opened: Desktop) -> None:
    first, second = opened.case.claims[0].id, opened.case.claims[1].id
    assert opened.selected.id == first
    assert opened.field("Note").isVisible()
    opened.press(Key.Key_2)
    assert opened.selected.claim.verdict == "needs-change"
    article = opened.case.article.id
    opened.window.show_shelf()
    opened.window.settings.places.clear()
    opened.window.open_article(article)
    assert opened.selected.id == second
    # The room is there by now, so its panels hear of the article after the window has chosen a claim.
    assert opened.field("Note").isVisible()
    opened.press(Key.Key_3)
    assert opened.selected.claim.verdict == "wrong"


def test_what_was_clicked_before_is_not_taken_back_in_place_of_what_is_selected(opened: Desktop) -> None:
    text = opened.case.draft.text
    first, other = "Was it worth the money?", "The opposition says no."
    opened.choose(other)
    opened.press(Key.Key_A)
    opened.click_into(first[4:])
    assert "Set aside" in opened.window.notice.text()
    opened.choose(other)
    opened.press(Key.Key_T)
    aside = [text[row.start : row.end] for row in opened.case.set_asides]
    assert first in aside
    assert other not in aside


def test_d_says_whether_details_are_ticked_or_there_are_none(opened: Desktop) -> None:
    bare = next(placed for placed in opened.case.claims if not placed.details)
    full = next(placed for placed in opened.case.claims if placed.details)
    opened.window.session.select(bare.id)
    opened.press(Key.Key_D)
    assert opened.window.notice.text() == "This claim has no details to tick off."
    opened.window.session.select(full.id)
    for _ in full.details:
        opened.press(Key.Key_D)
        opened.press(Key.Key_Space)
    opened.press(Key.Key_D)
    assert opened.window.notice.text() == "Every detail of this claim is ticked off."

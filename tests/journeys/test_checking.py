"""A small job from the first key to the report: opened, walked, marked, decided, closed, come back to."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QPlainTextEdit

from factcheck.case import figures
from factcheck.models import Stance
from tests.desktop import CONTROL, SHIFT, Desktop

Key = Qt.Key


def test_walking_through_the_claims(opened: Desktop) -> None:
    order = [placed.id for placed in opened.case.claims]
    assert opened.selected.id == order[0], "an article opens on its first claim"
    opened.press(Key.Key_J)
    opened.press(Key.Key_J)
    assert opened.selected.id == order[2]
    opened.press(Key.Key_K)
    assert opened.selected.id == order[1]
    for _ in range(30):
        opened.press(Key.Key_K)
    assert opened.selected.id == order[0]
    opened.press(Key.Key_2)
    opened.press(Key.Key_U)
    assert opened.selected.id == order[1], "the next that is not checked"
    for _ in order[1:]:
        opened.press(Key.Key_2)
        opened.press(Key.Key_U)
    opened.press(Key.Key_U)
    assert opened.window.notice.text() == "Every claim is checked."


def test_the_keys_of_the_verdicts_are_those_of_the_scale(opened: Desktop) -> None:
    opened.press(Key.Key_J)
    for key, verdict in zip(range(Key.Key_1, Key.Key_7), opened.case.scale.verdicts, strict=True):
        opened.press(Key(key))
        assert opened.selected.claim.verdict == verdict.key
    opened.press(Key.Key_0)
    assert opened.selected.claim.verdict is None
    opened.press(Key.Key_7)
    assert opened.selected.claim.verdict is None, "the scale has six"


def test_a_claim_is_given_other_words_by_key_and_by_menu(opened: Desktop) -> None:
    claim = opened.claim_with("31,000 cars")
    opened.window.session.select(claim.id)
    opened.press(Key.Key_2)
    opened.press(Key.Key_R)
    assert "Select the words" in opened.window.notice.text(), "nothing is selected yet"
    assert opened.selected.text == claim.text

    opened.choose(" 31,000 cars a day")
    opened.press(Key.Key_R)
    assert (opened.selected.id, opened.selected.text) == (claim.id, "31,000 cars a day")
    assert opened.selected.claim.verdict == opened.case.scale.verdicts[1].key, "its work stays with it"
    assert opened.window.article.selection() is None

    opened.choose("About 31,000 cars")
    page = opened.window.article.page
    at = page.cursorRect().center()
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, page.mapToGlobal(at))
    QApplication.sendEvent(page, asked)
    (menu,) = (one for one in opened.window.findChildren(QMenu) if one.isVisible())
    (offered,) = (one for one in menu.actions() if one.text() == "Make the selection the claim")
    offered.trigger()
    menu.close()
    assert (opened.selected.id, opened.selected.text) == (claim.id, "About 31,000 cars")
    opened.press(Key.Key_Z, CONTROL)
    assert opened.selected.text == "31,000 cars a day"


def test_marking_splitting_and_merging_by_keyboard(opened: Desktop) -> None:
    opened.choose(" twice the sum planned in 2016")
    opened.press(Key.Key_M)
    assert opened.selected.text == "twice the sum planned in 2016"
    assert opened.window.article.selection() is None

    opened.window.session.select(opened.claim_with("31,000 cars").id)
    opened.click_into("a day are expected")
    assert opened.selected.text.startswith("About 31,000")
    opened.press(Key.Key_S)
    assert opened.selected.text == "About 31,000 cars"
    opened.press(Key.Key_J)
    assert opened.selected.text == "a day are expected to use it."
    opened.press(Key.Key_K)
    opened.press(Key.Key_J, SHIFT)
    assert opened.selected.text == "About 31,000 cars a day are expected to use it."


def test_a_claim_is_resized_by_keyboard(opened: Desktop) -> None:
    opened.window.session.select(opened.claim_with("31,000 cars").id)
    opened.window.article.setFocus()
    opened.press(Key.Key_BracketLeft)
    assert opened.selected.text == "About 31,000 cars a day are expected to use"
    opened.press(Key.Key_BracketRight)
    opened.write("}")
    assert opened.selected.text == "31,000 cars a day are expected to use it."
    opened.write("{")
    assert opened.selected.text == "About 31,000 cars a day are expected to use it."


def test_setting_aside_and_taking_back(opened: Desktop) -> None:
    opened.window.session.select(opened.claim_with("The opposition says no.").id)
    opened.press(Key.Key_A)
    assert [row.exact for row in opened.case.set_asides][-1] == "The opposition says no."
    assert opened.selected.text.startswith("“The ministry hid"), "the walk goes on"

    opened.click_into("opposition says no")
    assert "Set aside" in opened.window.notice.text()
    opened.press(Key.Key_T)
    assert opened.selected.text == "The opposition says no."
    assert figures.coverage(opened.case).undecided == 0


def test_setting_words_of_a_claim_aside_says_what_it_does(opened: Desktop) -> None:
    claim = opened.claim_with("$640 million").id
    number = 1 + [placed.id for placed in opened.case.claims].index(claim)
    opened.choose("4.2 kilometers long")
    opened.press(Key.Key_A)
    assert f"in the middle of claim {number}" in opened.window.notice.text()
    opened.choose("twice the sum planned in 2016")
    opened.press(Key.Key_A)
    assert opened.window.notice.text() == f"Set aside: claim {number} was shortened."
    assert opened.claim_with("$640 million").text.endswith("and cost $640 million")


def test_a_claim_with_work_on_it_is_set_aside_only_after_asking(opened: Desktop) -> None:
    opened.press(Key.Key_J)
    opened.press(Key.Key_5)
    claim = opened.selected.id
    opened.press(Key.Key_A)
    assert opened.case.find(claim) is not None
    opened.answer("Cancel")
    assert opened.case.find(claim) is not None
    opened.press(Key.Key_Delete)
    opened.answer("Delete")
    assert opened.case.find(claim) is None
    opened.press(Key.Key_Z, CONTROL)
    found = opened.case.find(claim)
    assert found is not None
    assert found.claim.verdict == "unconfirmed"


def test_correction_note_and_source_are_typed_and_saved_as_they_are(opened: Desktop) -> None:
    opened.window.session.select(opened.claim_with("$640 million").id)
    opened.window.article.setFocus()
    opened.press(Key.Key_3)
    opened.press(Key.Key_C)
    opened.press(Key.Key_A, CONTROL)
    opened.write("It cost $460 million.")
    opened.press(Key.Key_Escape)
    assert opened.selected.claim.correction == "It cost $460 million."
    opened.press(Key.Key_N)
    opened.write("jmku1 ask the treasury")
    opened.press(Key.Key_Escape)
    assert opened.selected.claim.note == "jmku1 ask the treasury"
    assert opened.selected.claim.verdict == "wrong", "digits in a field are letters"

    opened.press(Key.Key_L)
    QGuiApplication.clipboard().setText("https://treasury.example/audit-2023.html")
    opened.press(Key.Key_V, CONTROL)
    opened.press(Key.Key_Return)
    opened.qtbot.waitUntil(lambda: isinstance(opened.focus(), QPlainTextEdit) and opened.focus().isVisible())
    opened.write("The tunnel cost 460 million.")
    opened.press(Key.Key_Escape)
    (rest,) = opened.selected.evidence
    assert rest.stance is Stance.CONTEXT, "nobody has read it yet"
    assert rest.passage == "The tunnel cost 460 million."
    assert opened.focus() is opened.window.article.page
    assert opened.case.sources[rest.source].address == "https://treasury.example/audit-2023.html"


def test_a_link_pasted_on_the_article_goes_to_the_selected_claim(opened: Desktop) -> None:
    opened.press(Key.Key_J)
    opened.window.article.setFocus()
    QGuiApplication.clipboard().setText(" https://roads.example/count ")
    opened.press(Key.Key_V, CONTROL)
    (rest,) = opened.selected.evidence
    assert opened.case.sources[rest.source].address == "https://roads.example/count"


def test_everything_is_undone_and_redone_by_keyboard(opened: Desktop) -> None:
    opened.press(Key.Key_J)
    opened.press(Key.Key_3)
    opened.press(Key.Key_J, SHIFT)
    merged = opened.selected.text
    opened.press(Key.Key_Z, CONTROL)
    assert opened.selected.text != merged
    opened.press(Key.Key_Z, CONTROL)
    assert opened.selected.claim.verdict is None
    opened.press(Key.Key_Z, CONTROL | SHIFT)
    opened.press(Key.Key_Z, CONTROL | SHIFT)
    assert opened.selected.text == merged


def test_coming_back_finds_article_claim_and_place_and_undo_still_works(opened: Desktop) -> None:
    opened.window.resize(900, 520)
    claim = opened.claim_with("31,000 cars").id
    opened.window.session.select(claim)
    opened.press(Key.Key_3)
    bar = opened.window.article.page.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    place, article = opened.window.article.scroll_state(), opened.case.article.id
    assert place > 0

    again = opened.start()
    again.resize(900, 520)

    assert opened.case.article.id == article
    assert opened.selected.id == claim
    assert again.article.scroll_state() == place
    opened.press(Key.Key_Z, CONTROL)
    assert opened.selected.claim.verdict is None


def test_a_note_being_typed_is_saved_on_closing(opened: Desktop) -> None:
    opened.press(Key.Key_J)
    opened.press(Key.Key_N)
    opened.write("Half a sen")
    opened.start()
    assert opened.selected.claim.note == "Half a sen"


def test_what_is_typed_is_saved_when_another_claim_is_chosen(opened: Desktop) -> None:
    opened.press(Key.Key_J)
    first = opened.selected.id
    opened.press(Key.Key_N)
    opened.write("For the first")
    opened.window.session.select(opened.case.claims[3].id)
    found = opened.case.find(first)
    assert found is not None
    assert found.claim.note == "For the first"
    assert opened.case.claims[3].claim.note == ""


def test_the_text_never_jumps_when_something_closes(opened: Desktop) -> None:
    opened.window.resize(900, 520)
    bar = opened.window.article.page.verticalScrollBar()
    bar.setValue(120)
    opened.press(Key.Key_F, CONTROL)
    opened.press(Key.Key_Escape)
    assert bar.value() == 120
    opened.write("?")
    opened.answer("Close")
    assert bar.value() == 120
    opened.window.run_command("theme_dark")
    assert bar.value() == 120
    opened.window.run_command("theme_light")
    assert bar.value() == 120
    opened.window.session.select(opened.case.claims[0].id)
    bar.setValue(120)
    opened.press(Key.Key_3)
    assert bar.value() == 120, "a verdict moves nothing"


def test_words_are_found_in_the_article(opened: Desktop) -> None:
    opened.press(Key.Key_F, CONTROL)
    opened.write("tunnel")
    opened.press(Key.Key_Return)
    opened.press(Key.Key_Escape)
    span = opened.window.article.selection()
    assert span is not None
    assert opened.case.draft.text[span.start : span.end].lower() == "tunnel"


def test_the_status_bar_counts_as_the_desk_does(opened: Desktop, story: Path) -> None:
    opened.press(Key.Key_J)
    opened.press(Key.Key_3)
    progress, coverage = figures.progress_of(opened.case), figures.coverage(opened.case)
    shown = " · ".join(opened.said_in(opened.window.status))
    assert f"{progress.checked} of {progress.total} checked" in shown
    assert "1 problem" in shown
    assert coverage.share == 1
    assert "coverage 100%" in shown
    assert "Verdict set · Undo" in shown

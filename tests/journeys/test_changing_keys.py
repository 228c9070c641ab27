"""The list of keys, and keys that the person changes in it: at once, everywhere, and after a restart."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from factcheck import settings as settings_file
from tests.desktop import CONTROL, SHIFT, Desktop
from ui.actions import COMMANDS
from ui.keys.capture import CaptureDialog, KeyCatcher
from ui.keys.dialog import KeysDialog
from ui.keys.rows import ROW
from ui.settings.dialog import SettingsDialog

Key = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def listed(opened: Desktop) -> Desktop:
    """Return a desktop with the list of keys open over a claim without a verdict."""
    opened.window.session.select(opened.claim_with("31,000").id)
    opened.window.return_to_article()
    opened.window.run_command("keys")
    opened.wait_for_dialog()
    return opened


def change(desktop: Desktop, words: str, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    """Search for a command, press Enter on it, and press its new key."""
    ask(desktop, words)
    QTest.keyClick(desktop.dialog(CaptureDialog).catcher, key, held)


def ask(desktop: Desktop, words: str) -> None:
    dialog = desktop.dialog(KeysDialog)
    dialog.activateWindow()
    desktop.qtbot.waitUntil(dialog.isActiveWindow)
    (search,) = [field for field in desktop.fields() if field.parentWidget() is dialog]
    search.setFocus()
    search.selectAll()
    desktop.write(words)
    desktop.press(Key.Key_Return)
    desktop.press(Key.Key_Return)
    desktop.qtbot.waitUntil(lambda: isinstance(desktop.focus(), KeyCatcher))


def close(desktop: Desktop) -> None:
    desktop.dialog(KeysDialog).reject()
    desktop.wait_for_window()
    desktop.window.return_to_article()


def said(desktop: Desktop) -> str:
    return desktop.dialog(CaptureDialog).told()


def test_the_list_holds_every_command_by_its_name_and_is_searched(listed: Desktop) -> None:
    dialog = listed.dialog(KeysDialog)
    shown = dialog.editor.shown()
    assert len(shown) == sum(listed.window.actions_by_name[command.name].isVisible() for command in COMMANDS)
    assert shown["✓ Confirmed"] == "1", "verdicts go by the names of the scale"
    assert shown["Undo"] == "Ctrl+Z", "not by the latest step"
    assert shown["Export"] == "Ctrl+E"
    assert shown["Article details"] == ""
    listed.write("split")
    assert set(dialog.editor.shown()) == {"Split at cursor", "Split into its statements"}
    listed.press(Key.Key_Escape)


def test_a_new_key_acts_and_the_old_one_does_no_longer(listed: Desktop) -> None:
    change(listed, "confirmed", Key.Key_Z)
    close(listed)
    listed.press(Key.Key_1)
    assert listed.selected.claim.verdict is None
    listed.press(Key.Key_Z)
    assert listed.selected.claim.verdict == "confirmed"


@pytest.mark.parametrize(
    ("key", "held"),
    [
        (Key.Key_M, CONTROL),
        (Key.Key_F8, NONE),
        (Key.Key_G, SHIFT),
        (Key.Key_G, Qt.KeyboardModifier.AltModifier),
    ],
)
def test_a_key_may_have_modifiers_or_a_function(
    listed: Desktop, key: Qt.Key, held: Qt.KeyboardModifier
) -> None:
    change(listed, "flag legal", key, held)
    close(listed)
    listed.press(key, held)
    assert listed.selected.claim.flagged


def test_the_new_key_stands_everywhere_at_once(listed: Desktop) -> None:
    window = listed.window
    window.inspector.sources.attach("https://roads.example/count")
    (card,) = window.inspector.sources.cards.values()
    change(listed, "mark claim", Key.Key_Z)
    change(listed, "correction", Key.Key_F6)
    change(listed, "search everything", Key.Key_F7)
    change(listed, "not a fact", Key.Key_F4)
    change(listed, "source supports", Key.Key_F9)
    change(listed, "add source", Key.Key_F5)
    assert [button for button in window.findChildren(QToolButton) if button.text() == "Mark claim  Z"]
    assert any("No correction suggested (F6)" in words for words in listed.said_in(window.inspector))
    assert window.search.placeholderText().endswith("F7")
    assert "(F4)" in window.inspector.verdict.buttons[5].toolTip()
    assert [field for field in listed.fields() if field.placeholderText().endswith("or press F5")]
    tips = [child.toolTip() for child in card.children() if hasattr(child, "toolTip")]
    assert any("F9 supports, - contradicts" in tip for tip in tips)
    assert window.actions_by_name["correction"].shortcut().toString() == "F6"


def test_the_badge_of_a_stance_follows_the_keys(listed: Desktop) -> None:
    window = listed.window
    window.inspector.sources.attach("https://roads.example/count")
    (card,) = window.inspector.sources.cards.values()
    change(listed, "source contradicts", Key.Key_Z)
    close(listed)
    badge = next(child for child in card.children() if type(child).__name__ == "StanceBadge")
    QTest.keyClick(badge, Key.Key_Z)  # type: ignore[call-overload]
    assert listed.selected.evidence[0].stance == "contradicts"


def test_a_changed_key_is_there_after_a_restart(listed: Desktop) -> None:
    change(listed, "confirmed", Key.Key_Z)
    assert settings_file.load().keys == {"verdict_1": ["Z"]}, "kept at once, not only on closing"
    close(listed)
    window = listed.start()
    listed.press(Key.Key_Z)
    assert listed.selected.claim.verdict == "confirmed"
    assert window.actions_by_name["verdict_1"].shortcut().toString() == "Z"


def test_a_key_that_another_command_has_is_told_and_taken_over_only_when_agreed(listed: Desktop) -> None:
    change(listed, "flag legal", Key.Key_J)
    assert said(listed) == "J is the key of “Next claim”."
    listed.answer("Choose another")
    QTest.keyClick(listed.dialog(CaptureDialog).catcher, Key.Key_1)
    assert said(listed) == "1 is the key of “✓ Confirmed”."
    listed.press(Key.Key_Return)
    assert "Flag legal risk: 1." in listed.dialog(KeysDialog).editor.told()
    assert "✓ Confirmed: no key." in listed.dialog(KeysDialog).editor.told()
    close(listed)
    listed.press(Key.Key_1)
    assert listed.selected.claim.flagged
    assert listed.selected.claim.verdict is None


@pytest.mark.parametrize(
    ("key", "held", "told"),
    [
        (Key.Key_Tab, NONE, "Tab"),
        (Key.Key_Return, NONE, "Enter"),
        (Key.Key_Down, CONTROL, "Arrow"),
        (Key.Key_Space, NONE, "Space"),
        (Key.Key_C, CONTROL, "Ctrl+C"),
        (Key.Key_Backspace, NONE, "fixed"),
    ],
)
def test_a_key_with_a_fixed_meaning_is_refused_with_a_sentence(
    listed: Desktop, key: Qt.Key, held: Qt.KeyboardModifier, told: str
) -> None:
    change(listed, "flag legal", key, held)
    assert told in said(listed)
    QTest.keyClick(listed.dialog(CaptureDialog).catcher, Key.Key_Escape)
    assert listed.window.actions_by_name["flag"].shortcut().toString() == "F"


def test_one_command_or_all_get_their_standard_keys_back(listed: Desktop) -> None:
    dialog = listed.dialog(KeysDialog)
    change(listed, "next claim", Key.Key_K)
    listed.answer("Take it over")
    change(listed, "previous claim", Key.Key_J)
    close_enough = dialog.editor.shown()
    assert close_enough["Previous claim"] == "J"
    listed.answer("Back to default")
    assert dialog.editor.shown() == {"Previous claim": "K"}
    assert "Next claim: J." in dialog.editor.told(), "who had to give a key back is named"
    change(listed, "flag legal", Key.Key_Z)
    listed.answer("All back to default")
    listed.answer("Give them back")
    assert dialog.editor.shown() == {"Flag legal risk": "F"}
    assert settings_file.load().keys == {}


def test_a_sign_is_taken_as_a_sign_wherever_the_keyboard_has_it(listed: Desktop) -> None:
    change(listed, "flag legal", Key.Key_Exclam, SHIFT)
    assert listed.window.actions_by_name["flag"].shortcut().toString() == "!"


def test_letters_typed_in_a_field_never_act_after_a_change(listed: Desktop) -> None:
    change(listed, "confirmed", Key.Key_Z)
    close(listed)
    listed.window.run_command("note")
    listed.write("every")
    assert listed.selected.claim.verdict is None
    assert listed.text_of(listed.field("Note")) == "every"


def test_without_a_key_sentences_name_the_menu(listed: Desktop) -> None:
    change(listed, "flag legal", Key.Key_M)
    listed.answer("Take it over")
    close(listed)
    listed.window.run_command("mark")
    assert "press “Mark claim” in the menu" in listed.window.notice.text()


def phrases(desktop: Desktop) -> str:
    desktop.window.run_command("preferences")
    desktop.wait_for_dialog()
    words = desktop.field("Phrases for notes").placeholderText()
    desktop.dialog(SettingsDialog).reject()
    return words


def test_the_preferences_name_the_key_of_the_first_phrase(listed: Desktop) -> None:
    change(listed, "author by phone", Key.Key_F2)
    close(listed)
    assert "press F2" in phrases(listed)


@pytest.mark.parametrize("width", [700, 1000, 1380])
def test_the_columns_hold_whole_sections_and_scroll_downwards_alone(listed: Desktop, width: int) -> None:
    dialog = listed.dialog(KeysDialog)
    dialog.resize(width, 640)
    view = dialog.editor.view
    listed.qtbot.waitUntil(lambda: view.horizontalScrollBar().maximum() == 0)
    cells = [view.model().index(at, 0) for at in range(view.model().rowCount())]
    columns: dict[int, list[tuple[int, bool]]] = {}
    for index in cells:
        place, row = view.visualRect(index), index.data(ROW)
        assert place.left() >= 0
        assert place.right() <= view.viewport().width()
        if row.words:
            columns.setdefault(place.left(), []).append((place.top(), bool(row.name)))
    for column in columns.values():
        assert max(column)[1], "no heading at the foot of a column"
    assert len(columns) > 1 or width < 1000


def test_the_arrows_lead_through_every_command_from_column_to_column(listed: Desktop) -> None:
    dialog = listed.dialog(KeysDialog)
    dialog.editor.view.setFocus()
    passed = []
    for _ in dialog.editor.shown():
        passed.append(dialog.editor.view.currentIndex().data(ROW).words)
        QTest.keyClick(dialog.editor.view, Key.Key_Down)
    assert passed == list(dialog.editor.shown())
    QTest.keyClick(dialog.editor.view, Key.Key_Up)
    assert dialog.editor.view.currentIndex().data(ROW).words == passed[-2]

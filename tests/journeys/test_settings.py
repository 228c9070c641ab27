"""The settings in the window: found by a word, taking effect at once, scales and rules for the whole desk."""

from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QLineEdit, QListWidget

from factcheck import settings as settings_file
from factcheck.desk.choices import encoded
from factcheck.models import HouseRule
from factcheck.settings import Settings
from tests.desktop import Desktop
from ui.settings.backup import SharingSection
from ui.settings.dialog import SettingsDialog
from ui.settings.scales import ScalesSection
from ui.widgets.choice_box import ChoiceBox


def settings(desktop: Desktop) -> SettingsDialog:
    desktop.window.run_command("preferences")
    desktop.wait_for_dialog()
    return desktop.dialog(SettingsDialog)


def close(desktop: Desktop) -> None:
    desktop.dialog(SettingsDialog).reject()
    desktop.free_dialogs()
    desktop.wait_for_window()


def test_a_setting_is_found_by_a_word(opened: Desktop) -> None:
    dialog = settings(opened)
    assert len(dialog.shown()) == 11
    dialog.search("days old")
    assert dialog.shown() == ["Rules"]
    rows: list[QCheckBox] = dialog.findChildren(QCheckBox)
    visible = [box.text() for box in rows if box.isVisible()]
    assert visible == ["A copy is at most this many days old"]
    dialog.search("undo")
    assert dialog.shown() == ["Keys"]
    dialog.search("backup")
    lists: list[QListWidget] = dialog.findChildren(QListWidget)
    chosen = [each.currentItem().text() for each in lists if each.isVisible() and each.currentItem()]
    assert "Backup" in chosen, "not the list of all keys, which has a command of that name"
    dialog.search("xyzzy")
    assert dialog.shown() == []
    dialog.search("")
    assert len(dialog.shown()) == 11
    close(opened)


def test_what_is_set_takes_effect_at_once_and_stays(opened: Desktop) -> None:
    dialog = settings(opened)
    for name, text in (("Desk", "The Quarterly"), ("Your name", "Ada Lind")):
        field = opened.field(name)
        assert isinstance(field, QLineEdit)
        field.setText(text)
    boxes: list[ChoiceBox] = dialog.findChildren(ChoiceBox)
    (style,) = [each for each in boxes if each.accessibleName() == "Citations in the list of sources"]
    style.setCurrentIndex(style.findData("apa"))
    dialog.search("at most this many days")
    (box,) = [each for each in dialog.findChildren(QCheckBox) if each.isVisible()]
    box.click()
    close(opened)
    desk = opened.window.session.desk
    assert not {each.rule: each.applies for each in desk.rules.all()}[HouseRule.COPY_TOO_OLD]
    assert desk.actor == "Ada Lind"
    assert settings_file.load().desk == "The Quarterly"
    assert settings_file.load().citation_style == "apa"


def test_a_scale_is_edited_in_the_window_and_its_buttons_follow(opened: Desktop) -> None:
    dialog = settings(opened)
    dialog.show_section(ScalesSection)
    (section,) = dialog.findChildren(ScalesSection)
    opened.answer("Add verdict")
    lines: list[QLineEdit] = section.rows.findChildren(QLineEdit)
    named = [line for line in lines if line.accessibleName() == "Name of New verdict"]
    opened.qtbot.waitUntil(named[-1].isVisible)
    named[-1].setFocus()
    named[-1].selectAll()
    opened.write("Out of date")
    opened.answer("Change scale")
    close(opened)
    opened.window.run_command("verdict_7")
    assert opened.selected.claim.verdict == "out-of-date"
    assert [each.verdict.label for each in opened.window.inspector.verdict.buttons][-1] == "Out of date"


def test_settings_of_another_desk_are_shown_before_they_are_taken_over(
    opened: Desktop, tmp_path: Path
) -> None:
    desk = opened.window.session.desk
    found = desk.choices.gathered(Settings(desk="The Quarterly", phrases=["Rang twice."]))
    file = tmp_path / "theirs.json"
    file.write_bytes(encoded(found))
    settings(opened).show_section(SharingSection)
    opened.answer("Take settings over…")
    opened.free_dialogs()
    opened.choose_file(file)
    opened.answer("Take over")
    opened.free_dialogs()
    assert opened.window.settings.desk == "The Quarterly"
    assert "Rang twice." in opened.window.actions_by_name["phrase_1"].text()

"""The desk's own look, set in the settings and on the command line: every document follows."""

from pathlib import Path

import pytest
from click.testing import CliRunner
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from factcheck import settings
from factcheck.cli import main
from factcheck.desk.looks import house_look
from tests.desktop import Desktop
from tests.evidence.styles import style
from tests.reports.test_looks import SVG
from ui.settings.copies import CopiesSection
from ui.settings.dialog import SettingsDialog
from ui.settings.look import LookSection
from ui.settings.section import Section
from ui.widgets.choice_box import ChoiceBox


def section(desktop: Desktop) -> LookSection:
    desktop.window.run_command("preferences")
    (found,) = desktop.dialog(SettingsDialog).findChildren(LookSection)
    desktop.dialog(SettingsDialog).show_section(LookSection)
    return found


def test_a_style_of_citation_is_chosen_from_a_file_and_a_broken_one_is_told(
    opened: Desktop, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "halm.csl").write_bytes(style())
    (tmp_path / "notes.csl").write_text("<html/>")
    opened.window.run_command("preferences")
    (found,) = opened.dialog(SettingsDialog).findChildren(CopiesSection)
    opened.dialog(SettingsDialog).show_section(CopiesSection)
    found.take_style(tmp_path / "notes.csl")
    qtbot.waitUntil(lambda: "no style of the Citation Style Language" in failure(found))
    assert opened.window.settings.citation_style == "house"
    found.take_style(tmp_path / "halm.csl")
    qtbot.waitUntil(lambda: opened.window.settings.citation_style == "own")
    assert failure(found) == ""
    box = found.findChildren(ChoiceBox)[0]
    assert box.currentText() == "House of Halm"
    box.setCurrentIndex(box.findData("mla"))
    opened.dialog(SettingsDialog).reject()
    assert settings.load().citation_style == "mla"


def failure(found: Section) -> str:
    labels = found.findChildren(QLabel)
    return " ".join(
        label.text() for label in labels if label.property("look") == "error" and label.isVisible()
    )


def test_logo_colours_and_templates_are_set_and_a_broken_one_is_told(
    opened: Desktop, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "logo.svg").write_bytes(SVG)
    found = section(opened)
    found.take_logo(tmp_path / "logo.svg")
    qtbot.waitUntil(lambda: bool(house_look(opened.window.settings).logo))
    accent, heading, _ = found.findChildren(QLineEdit)
    heading.setText("#ffffff")
    heading.editingFinished.emit()
    assert "too pale" in failure(found)
    accent.setText("0B5D4E")
    accent.editingFinished.emit()
    assert opened.window.settings.accent == "#0b5d4e"
    folder = tmp_path / "templates"
    found.copy_to(folder)
    qtbot.waitUntil(lambda: opened.window.settings.templates == str(folder))
    found.copy_to(folder)
    qtbot.waitUntil(lambda: "is there already" in failure(found))
    page = folder / "page.html.jinja"
    page.write_text("{{ page.title }\n", encoding="utf-8")
    found.use(folder)
    qtbot.waitUntil(lambda: "page.html.jinja” cannot be used, line 1" in failure(found))
    heading.setText("")
    opened.dialog(SettingsDialog).reject()
    assert house_look(settings.load()).templates == str(folder)
    assert page.read_text(encoding="utf-8") == "{{ page.title }\n"


def test_the_command_line_sets_the_same_look(opened: Desktop, tmp_path: Path) -> None:
    def run(*given: str, code: int = 0) -> str:
        done = CliRunner().invoke(main, ["--library", str(opened.library), *given])
        assert done.exit_code == code, done.output
        return done.output

    (tmp_path / "logo.svg").write_bytes(SVG)
    folder, page = tmp_path / "own", tmp_path / "copy.html"
    assert "page.html.jinja" in run("templates", str(folder))
    assert "is there already" in run("templates", str(folder), code=2)
    assert "Every template can be used." in run("templates", str(folder), "--check")
    told = run("look", "--name", "Harbour Post", "--logo", str(tmp_path / "logo.svg"), "--accent", "#0b5d4e",
               "--templates", str(folder))  # fmt: skip
    assert told.splitlines() == [
        "Name: Harbour Post", "Logo: yes", "Accent: #0b5d4e", "Headings: the program’s own",
        f"Templates: {folder}", "Citations: house",
    ]  # fmt: skip
    template = folder / "page.html.jinja"
    made = template.read_text(encoding="utf-8")
    template.write_text(made.replace('<div class="kicker">', '<div class="kicker">Own: '), encoding="utf-8")
    run("report", opened.case.article.id, "-o", str(page))
    shown = page.read_text(encoding="utf-8")
    assert "Own: Checking copy" in shown
    assert "Harbour Post" in shown
    assert "data:image/png;base64," in shown
    template.write_text(made.replace('<div class="kicker">', "{{ broken"), encoding="utf-8")
    assert "page.html.jinja” cannot be used, line" in run(
        "report", opened.case.article.id, "-o", str(page), code=2
    )
    assert page.read_text(encoding="utf-8") == shown
    assert "Templates: the program’s own" in run("look", "--no-templates", "--no-logo")


@pytest.mark.parametrize(
    "given", [("--accent", "yellow"), ("--heading", "#ffff00"), ("--logo", "nothing.png")]
)
def test_what_cannot_be_used_is_refused_in_a_sentence(opened: Desktop, given: tuple[str, str]) -> None:
    done = CliRunner().invoke(main, ["--library", str(opened.library), "look", *given])
    assert done.exit_code == 2
    assert given[1] in done.output

"""The search log: noted by key, shown on the claim, printed in the report, kept by a merge, undone."""

import pytest
from click.testing import CliRunner
from PySide6.QtCore import Qt

from factcheck.cli import main
from factcheck.errors import UserError
from factcheck.models import ClaimId
from factcheck.reports import ReportOptions, ReportWriter
from tests.desktop import CONTROL, SHIFT, Desktop
from tests.reports.formats import WHOLE
from ui.claims.noting_dialogs import LookupDialog


@pytest.mark.parametrize("held", [CONTROL, SHIFT], ids=["Ctrl+L", "Shift+L"])
def test_a_search_is_noted_shown_and_undone(opened: Desktop, held: Qt.KeyboardModifier) -> None:
    opened.window.session.select(opened.claim_with("31,000 cars").id)
    opened.window.return_to_article()
    opened.press(Qt.Key.Key_L, held)
    opened.wait_for_dialog()
    dialog = opened.dialog(LookupDialog)
    fields = {field.accessibleName(): field for field in opened.fields() if dialog.isAncestorOf(field)}
    fields["Where"].setFocus()
    opened.write("Road board, yearbook")
    opened.answer("Add")
    opened.free_dialogs()
    opened.wait_for_window()
    (row,) = opened.case.lookups_on(opened.selected.id)
    assert (row.place, row.method, row.result) == ("Road board, yearbook", "", "")
    opened.qtbot.waitUntil(
        lambda: (
            "Road board, yearbook – nothing found"
            in " ".join(opened.said_in(opened.window.inspector.lookups))
        )
    )
    opened.window.run_command("undo")
    assert opened.case.lookups == ()
    assert not opened.window.inspector.lookups.isVisible()


@pytest.mark.parametrize("writer", WHOLE, ids=lambda each: each.format.extension)
def test_the_log_stands_in_every_report(opened: Desktop, writer: ReportWriter) -> None:
    desk = opened.window.session.desk
    desk.lookups.note(opened.case.claims[0].id, "Road board", "traffic counts 2024", "counts end in 2023")
    report = desk.reports.write(opened.case.article.id, writer, ReportOptions()).decode()
    for words in ("Road board", "traffic counts 2024", "counts end in 2023"):
        assert words in report


def test_a_merge_keeps_what_was_looked_for(opened: Desktop) -> None:
    desk = opened.window.session.desk
    first, second = (placed.id for placed in opened.case.claims[1:3])
    desk.lookups.note(second, "Archive")
    desk.claims.merge(first)
    assert [row.place for row in opened.case.lookups_on(first)] == ["Archive"]
    desk.history.undo(opened.case.article.id)
    assert [row.place for row in opened.case.lookups_on(ClaimId(second))] == ["Archive"]


def test_it_is_noted_from_the_command_line(opened: Desktop) -> None:
    desk, claim = opened.window.session.desk, opened.case.claims[0].id
    with pytest.raises(UserError):
        desk.lookups.note(claim, "  ")
    run = CliRunner().invoke(main, ["--library", str(desk.path), "looked", claim, "Archive", "--how", "1931"])
    assert run.exit_code == 0
    opened.window.session.catch_up()
    assert [row.method for row in opened.case.lookups_on(claim)] == ["1931"]

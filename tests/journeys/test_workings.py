"""A figure worked out in the window, from cells chosen in the copy."""

import io
from pathlib import Path

import xlsxwriter
from PySide6.QtCore import QItemSelectionModel

from factcheck.desk.sourcing import source_from
from tests.desktop import Desktop
from ui.workings.dialog import WorkingDialog


def table(folder: Path) -> Path:
    made = io.BytesIO()
    with xlsxwriter.Workbook(made) as book:
        sheet = book.add_worksheet("Rides")
        for row, figure in enumerate((41, 79, 60)):
            sheet.write(row, 1, figure)
    path = folder / "rides.xlsx"
    path.write_bytes(made.getvalue())
    return path


def test_cells_are_chosen_and_the_formula_is_kept(opened: Desktop, tmp_path: Path) -> None:
    window, desk = opened.window, opened.window.session.desk
    window.run_command("work_out")
    assert window.notice.text() == "This claim rests on no source yet."
    claim = opened.selected.id
    evidence = window.session.run(desk.sources.attach, claim, source_from("Ridership table"))
    assert evidence is not None
    source = desk.sources.source_of(evidence).id
    desk.captures.keep(source, desk.captures.copy_of_file(table(tmp_path)), opened.case.article.id)
    window.run_command("work_out")
    dialog = opened.dialog(WorkingDialog)
    dialog.choose(0, source)
    opened.qtbot.waitUntil(lambda: dialog.grid.model.rowCount() == 3)
    assert dialog.grid.model.index(1, 1).data() == "79"
    select = dialog.grid.view.selectionModel().select
    select(dialog.grid.model.index(0, 1), QItemSelectionModel.SelectionFlag.ClearAndSelect)
    dialog.choose(1, source)
    opened.qtbot.waitUntil(lambda: dialog.grid.model.rowCount() == 3)
    for row in (1, 2):
        select(dialog.grid.model.index(row, 1), QItemSelectionModel.SelectionFlag.Select)
    dialog.formula.setText("mean(z) / x +")
    opened.answer("Work out")
    assert "ends too soon" in " ".join(opened.said_in(dialog))
    dialog.formula.setText("mean(z) / x")
    opened.answer("Work out")
    (kept,) = opened.case.workings
    assert [(each.cell, each.values) for each in kept.inputs] == [("B1", ("41",)), ("B2:B3", ("79", "60"))]
    assert kept.result == "1.695122"
    opened.qtbot.waitUntil(lambda: any("x = 1.695122" in words for words in opened.said_in(dialog)))
    opened.answer("Take off")
    assert opened.case.workings == ()

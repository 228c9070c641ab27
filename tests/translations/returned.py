"""States of what comes back to the desk: spreadsheets of facts."""

from __future__ import annotations

from tests.translations.stage import STORY, Stage, foreign


def facts(stage: Stage) -> None:
    """List a sheet with a fact of each fate."""
    stage.open_text(STORY)
    first, second = stage.desktop.case.claims[:2]
    stage.run(stage.desk.verdicts.set, second.id, "wrong")
    sheet = stage.folder / "f.csv"
    cells = ("claim,source,status,correction,notes", f'"{first.text}",Ñ,ok,Ñ,Ñ', f'"{second.text}",,ok,,')
    sheet.write_text("\n".join((*cells, foreign("Nowhere") + ",,,,")), encoding="utf-8")
    stage.window.run_command("import_facts")
    stage.desktop.choose_file(sheet)


RETURNED_STATES = (facts,)

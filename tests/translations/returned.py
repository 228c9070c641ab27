"""States of what comes back to the desk: spreadsheets of facts, and answers."""

from __future__ import annotations

import json

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


def answers(stage: Stage) -> None:
    """List an answer that decides something, and one that does not."""
    stage.open_text(STORY)
    first, second = stage.desktop.case.claims[:2]
    stage.run(stage.desk.verdicts.decide, first.id, "wrong", correction=foreign("Nobody did"))
    said = [{"claim": first.id, "answer": "Ñó"}, {"claim": second.id, "answer": foreign("Who says so")}]
    path = stage.folder / "a.json"
    path.write_text(json.dumps({"pack": "p", "answers": said, "reader": "Ñórd"}), encoding="utf-8")
    stage.window.run_command("take_answers")
    stage.desktop.choose_file(path)


def proof(stage: Stage) -> None:
    """List a change of each kind after the signature."""
    stage.open_text(STORY)
    article = stage.desktop.case.article.id
    stage.run(stage.desk.closing.sign, article, "Ñórd", over="Ñó")
    text = stage.desktop.case.draft.text
    path = stage.folder / "p.txt"
    path.write_text(text.replace(" é", " á", 1).replace(" á", "", 1), encoding="utf-8")
    stage.window.run_command("proof")
    stage.desktop.choose_file(path)


RETURNED_STATES = (facts, answers, proof)

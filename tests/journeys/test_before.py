"""Checked before: claims of other articles that state the same, taken over in one step or gone to."""

from click.testing import CliRunner
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from factcheck import readers
from factcheck.cli import main
from factcheck.desk.sourcing import source_from
from factcheck.models import ClaimId, Stance
from tests.desktop import Desktop
from ui.claims.before_dialog import BeforeDialog
from ui.translation import load

EARLIER = """Nine years of digging

Work on the Lisk tunnel ended. The tunnel is 4.2 kilometers long and has cost 640 million dollars so far.

Ferries run to the islands every hour.
"""


def earlier(desktop: Desktop, verdict: str | None = "confirmed", text: str = EARLIER) -> ClaimId:
    """Check a claim of another article, and return it."""
    desk = desktop.window.session.desk
    article = desk.articles.add(readers.read(text.encode(), "earlier.txt"))
    claim = next(each for each in desk.articles.open(article).claims if "kilometers" in each.text).id
    desk.sources.attach(claim, source_from("Ministry file"), stance=Stance.SUPPORTS, passage="4.2 km")
    desk.verdicts.set(claim, verdict)
    return claim


def test_a_claim_that_states_the_same_is_offered_and_taken_over(opened: Desktop) -> None:
    earlier(opened)
    opened.window.session.select(opened.claim_with("4.2 kilometers").id)
    opened.window.run_command("before")
    dialog = opened.dialog(BeforeDialog)
    assert dialog.rows()[0].startswith("✓ Confirmed · ")
    assert "Nine years of digging" in dialog.rows()[0]
    opened.answer("Take over verdict and sources")
    opened.free_dialogs()
    assert str(opened.selected.claim.verdict) == "confirmed"
    (row,) = opened.selected.evidence
    assert (row.stance, row.passage) == (Stance.SUPPORTS, "4.2 km")
    opened.window.run_command("undo")
    assert opened.selected.claim.verdict is None
    assert opened.selected.evidence == ()


def test_its_verdict_is_named_in_the_windows_language(opened: Desktop, qapp: QApplication) -> None:
    earlier(opened)
    opened.window.session.select(opened.claim_with("4.2 kilometers").id)
    translator = load(qapp, "de")
    assert translator is not None
    try:
        opened.window.run_command("before")
        assert opened.dialog(BeforeDialog).rows()[0].startswith("✓ Bestätigt · ")
    finally:
        for each in (*translator.findChildren(QTranslator), translator):
            qapp.removeTranslator(each)


def test_one_goes_to_it(opened: Desktop) -> None:
    claim = earlier(opened)
    opened.window.session.select(opened.claim_with("4.2 kilometers").id)
    opened.window.run_command("before")
    opened.answer("Go to it")
    opened.free_dialogs()
    assert opened.window.session.claim == claim


def test_what_it_states_otherwise_is_told(opened: Desktop) -> None:
    earlier(opened, text=EARLIER.replace("4.2", "4.9"))
    opened.window.session.select(opened.claim_with("4.2 kilometers").id)
    opened.window.run_command("before")
    (row,) = opened.dialog(BeforeDialog).rows()
    assert "Stated otherwise: here “4.2 kilometers”, there “4.9 kilometers”" in row
    library = str(opened.window.session.desk.path)
    run = CliRunner().invoke(main, ["--library", library, "before", opened.selected.id])
    assert "states otherwise: “4.2 kilometers”, there “4.9 kilometers”" in run.output


def test_what_is_not_decided_or_states_something_else_is_not_offered(opened: Desktop) -> None:
    earlier(opened, None)
    opened.window.session.select(opened.claim_with("4.2 kilometers").id)
    opened.window.run_command("before")
    assert "No other article" in opened.window.notice.text()
    earlier(opened)
    opened.window.session.select(opened.claim_with("31,000 cars").id)
    opened.window.run_command("before")
    assert "No other article" in opened.window.notice.text()

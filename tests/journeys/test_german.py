"""A checker takes a German article in, reads who says what in it, and gets the writer's newer draft."""

from pathlib import Path

from PySide6.QtCore import Qt

from factcheck.models import DetailKind, Role, Status
from tests.desktop import Desktop
from tests.journeys.test_newer_draft import drop

Key = Qt.Key

STORY = """Altenau streitet über die neue Brücke

Von Lena Krüger

Altenau (dpa) – Die Stadt will ihre alte Brücke bis 2029 ersetzen.

„Sie trägt keine Lastwagen mehr“, sagte Bürgermeisterin Karin Weber. Der Bau kostet 12,4 Millionen Euro.

Ich finde das ungerecht. Laut einem Gutachten hält die Brücke noch fünf Jahre.

Newsletter abonnieren
"""


def test_a_german_article_is_read_checked_and_carried(desktop: Desktop, tmp_path: Path) -> None:
    path = tmp_path / "bruecke.txt"
    path.write_text(STORY, encoding="utf-8")
    desktop.window.commands.articles.open_file(path)

    draft = desktop.case.draft
    assert draft.language == "de"
    roles = {block.role for block in draft.blocks}
    assert {Role.HEADLINE, Role.BYLINE, Role.DATELINE, Role.CLUTTER} <= roles
    quoted = desktop.claim_with("keine Lastwagen")
    assert quoted.claim.speaker == "Karin Weber"
    assert {each.kind for each in quoted.details} >= {DetailKind.QUOTATION, DetailKind.TITLE, DetailKind.NAME}
    stated = [placed.text for placed in desktop.case.claims]
    assert not any("ungerecht" in text for text in stated)

    cost, years = desktop.claim_with("12,4 Millionen").id, desktop.claim_with("fünf Jahre").id
    for claim in (cost, years):
        desktop.window.session.select(claim)
        desktop.window.article.setFocus()
        desktop.press(Key.Key_1)
    newer = tmp_path / "bruecke-2.txt"
    newer.write_text(STORY.replace("12,4", "13,4"), encoding="utf-8")
    drop(desktop, newer)
    desktop.answer("A newer draft of this article")
    assert desktop.case.draft.number == 2
    changed, kept = desktop.case.find(cost), desktop.case.find(years)
    assert changed is not None
    assert kept is not None
    assert changed.placement.status is Status.CHANGED
    assert (kept.placement.status, kept.claim.verdict) == (Status.PLACED, "confirmed")

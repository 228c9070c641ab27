"""Articles in Portuguese and Dutch, one in two languages, and one in a language that is not known."""

from pathlib import Path

import pytest

import seeds
from factcheck.models import CheckKind, DetailKind, Role, SetAsideReason
from factcheck.text.lexicon.general import UNKNOWN
from tests.desktop import Desktop
from tests.stories import POLISH
from ui.article_dialog import ArticleDialog
from ui.widgets.choice_box import ChoiceBox

MIXED = """The mayor who answered twice

The council of Brackwater will close its old bridge on Tuesday, and the mayor of its twin town knows why.

«A nossa ponte também fechou e ninguém nos disse quando voltaria a abrir», recorda a presidente Clara Mota.

The bridge was built in 1931 and carried 9,000 cars a day, as the harbour office has counted since.
"""


def _open(desktop: Desktop, path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")
    desktop.window.commands.articles.open_file(path)


@pytest.mark.parametrize(
    ("code", "words", "speaker", "opinion"),
    [
        ("pt", "nunca vi a água", "Valdir Peixoto", "Acho isso injusto."),
        ("nl", "nooit horen kraken", "Gerrit Holtrop", "Ik vind dat onrechtvaardig."),
    ],
)
def test_an_article_is_read_by_its_language(
    code: str, words: str, speaker: str, opinion: str, desktop: Desktop, tmp_path: Path
) -> None:
    text = seeds.read(seeds.offered(code)[0].name).decode("utf-8")
    _open(desktop, tmp_path / "wire.txt", f"{text}\n\n{opinion}\n")

    assert desktop.case.draft.language == code
    roles = {block.role for block in desktop.case.draft.blocks}
    assert {Role.HEADLINE, Role.BYLINE, Role.DATELINE, Role.CLUTTER} <= roles
    quoted = desktop.claim_with(words)
    assert quoted.claim.speaker == speaker
    assert {each.kind for each in quoted.details} >= {DetailKind.QUOTATION, DetailKind.NAME}
    marked = [remark.kind for remark in desktop.window.session.remarks]
    assert {CheckKind.WEEKDAY, CheckKind.SUM, CheckKind.SPELLING} <= set(marked)
    assert SetAsideReason.OPINION in {row.reason for row in desktop.case.set_asides}


def test_a_block_in_another_language_has_its_speaker(desktop: Desktop, tmp_path: Path) -> None:
    _open(desktop, tmp_path / "mixed.txt", MIXED)

    assert desktop.case.draft.language == "en"
    assert desktop.claim_with("nossa ponte").claim.speaker == "Clara Mota"


def test_a_language_that_is_not_known_says_so_and_names_nobody(desktop: Desktop, tmp_path: Path) -> None:
    _open(desktop, tmp_path / "most.txt", POLISH)

    assert desktop.case.draft.language == UNKNOWN
    assert "a language that has no word lists here" in desktop.window.notice.text()
    found = [detail for placed in desktop.case.claims for detail in placed.details]
    assert {detail.kind for detail in found} >= {DetailKind.NUMBER, DetailKind.QUOTATION}
    assert {detail.kind for detail in found} & {DetailKind.NAME, DetailKind.TITLE, DetailKind.PLACE} == set()
    assert {placed.claim.speaker for placed in desktop.case.claims} == {""}
    dialog = ArticleDialog(desktop.window.session, desktop.case)
    _, language = dialog.findChildren(ChoiceBox)
    assert language.currentText() == "Another one: sentences and numbers alone, no names"
    dialog.close()

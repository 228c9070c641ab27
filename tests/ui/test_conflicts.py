"""What desks set differently shows on the claim, in the list and in the margin, and keys settle it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from factcheck.case.conflicts import conflicting
from factcheck.desk import Desk
from factcheck.models import ArticleId, ClaimId, MemberRole, Source, SourceId, SourceKind
from ui.claims.conflicts_box import ConflictsBox
from ui.claims.conflicts_dialog import ConflictsDialog
from ui.claims.list_panel import ClaimsPanel
from ui.session import Session


@pytest.fixture
def other(session: Session, tmp_path: Path) -> Iterator[Desk]:
    """Another desk that has the same case."""
    with Desk(tmp_path / "other.factcheck", actor="Ben") as desk:
        carry(session.desk, desk, session)
        yield desk


def carry(giver: Desk, taker: Desk, session: Session) -> None:
    assert session.case is not None
    given = giver.exchange.bundles
    taker.exchange.bundles.taken_in(given.given(session.case.article.id), given.file)


def share_all(owner: Desk, member: Desk, article: ArticleId, folder: Path) -> None:
    """Put the article on a shared desk of both, and share the names of its confidential sources there."""
    owner.sharing.create_in_folder(folder, "Harbour")
    harbour = owner.sharing.find()
    owner.sharing.share(article, harbour)
    text, code = owner.sharing.invite(harbour, member.actor, MemberRole.CHECKER)
    member.sharing.join(text, code, folder)
    member.sharing.sync()
    for source in owner.articles.open(article).sources:
        owner.shared_names.share(source, harbour, [member.actor])
    member.sharing.sync()


def differ(session: Session, other: Desk, index: int = 1) -> ClaimId:
    """Let both desks give one claim a verdict of their own, and meet."""
    assert session.case is not None
    claim = session.case.claims[index].id
    other.verdicts.set(claim, "wrong")
    session.desk.verdicts.set(claim, "confirmed")
    carry(other, session.desk, session)
    return claim


def words(widget: ConflictsBox | ConflictsDialog) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


@pytest.fixture
def box(qtbot: QtBot, session: Session) -> ConflictsBox:
    box = ConflictsBox(session)
    qtbot.addWidget(box)
    return box


def press(box: ConflictsBox | ConflictsDialog, name: str) -> None:
    button = next(each for each in box.findChildren(QPushButton) if each.text().startswith(name))
    button.click()


def test_a_conflict_shows_the_base_and_both_values_with_names(
    session: Session, other: Desk, box: ConflictsBox
) -> None:
    session.select(differ(session, other))
    shown = words(box)
    assert "Verdict: two desks differ" in shown
    assert "To check" in shown
    assert "Confirmed" in shown
    assert "Wrong" in shown
    assert "Ada, " in shown
    assert "Ben, " in shown
    press(box, "Take theirs")
    assert box.isHidden()
    assert session.selected is not None
    assert session.selected.claim.verdict == "wrong"
    assert session.case is not None
    session.run(session.desk.history.undo, session.case.article.id)
    assert not box.isHidden(), "settling is undone like any other step"


def test_the_filter_counts_the_claims_and_goes_with_the_last(
    session: Session, other: Desk, qtbot: QtBot
) -> None:
    panel = ClaimsPanel(session)
    qtbot.addWidget(panel)
    claim = differ(session, other)
    assert panel.count("conflicts") == 1
    panel.choose_filter("conflicts")
    assert panel.first() == claim
    (conflict,) = session.desk.exchange.conflicts()
    from factcheck.case.conflicts import Way

    session.run(session.desk.exchange.settle, conflict.id, Way.MINE)
    assert panel.count("conflicts") == 0


def test_a_conflict_on_a_source_stands_on_the_claims_that_rest_on_it(
    session: Session, other: Desk, box: ConflictsBox
) -> None:

    assert session.case is not None
    article, claim = session.case.article.id, session.case.claims[0].id
    session.desk.sources.attach(claim, Source(SourceId(""), SourceKind.BOOK, title="Ledger"))
    carry(session.desk, other, session)
    for desk, title in ((session.desk, "Ledger A"), (other, "Ledger B")):
        (source,) = desk.articles.open(article).sources.values()
        desk.sources.update(replace(source, title=title), article)
    carry(other, session.desk, session)
    assert session.case is not None
    assert conflicting(session.case) == (claim,)
    session.select(claim)
    assert "Title of the source" in words(box)


def test_an_article_that_two_named_differently_is_listed(session: Session, other: Desk, qtbot: QtBot) -> None:
    assert session.case is not None
    article = session.case.article.id
    other.articles.rename(article, "Theirs <b>bold</b>")
    session.desk.articles.rename(article, "Ours")
    carry(other, session.desk, session)
    dialog = ConflictsDialog(session)
    qtbot.addWidget(dialog)
    assert "Theirs <b>bold</b>" in words(dialog)
    assert not any(each.text().startswith("Both") for each in dialog.findChildren(QPushButton))
    press(dialog, "Take theirs")
    assert session.case is not None
    assert session.case.article.title == "Theirs <b>bold</b>"
    assert session.case.conflicts == ()


def test_the_name_of_a_confidential_source_shows_only_while_unlocked(
    session: Session, other: Desk, box: ConflictsBox, tmp_path: Path
) -> None:
    assert session.case is not None
    article, claim = session.case.article.id, session.case.claims[0].id
    session.desk.sources.attach(
        claim,
        Source(
            SourceId(""), SourceKind.PERSON, title="Wilma Ostrander", confidential=True, code_name="Heron"
        ),
    )
    share_all(session.desk, other, article, tmp_path / "shared")
    for desk, contact in ((session.desk, "Wilma at home"), (other, "Ostrander’s office")):
        (source,) = desk.articles.open(article).sources.values()
        desk.sources.update(replace(source, contact=contact), article)
    other.sharing.sync()
    session.desk.sharing.sync()
    session.select(claim)
    assert "Heron" in words(box)
    assert "Wilma" not in words(box)
    assert "Ostrander" not in words(box)
    session.unlock(True)
    assert "Wilma at home" in words(box)

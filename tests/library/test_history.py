"""Undo, redo, the record of steps, and typing that counts as one."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from factcheck.errors import UndoError
from factcheck.library import Library
from factcheck.models import (
    Article,
    ArticleId,
    Claim,
    ClaimId,
    EventKind,
    Evidence,
    EvidenceId,
    Source,
    SourceId,
    SourceKind,
)
from tests.library.tables import everything

Fill = Callable[[Library], ArticleId]


class Clock:
    """A clock that the test moves."""

    def __init__(self) -> None:
        self.at = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)

    def __call__(self) -> str:
        return self.at.strftime("%Y-%m-%dT%H:%M:%SZ")

    def pass_seconds(self, seconds: float) -> None:
        self.at += timedelta(seconds=seconds)


def test_undo_goes_on_after_a_restart(library: Library, article: ArticleId) -> None:
    with library.operation(EventKind.VERDICT_SET, article) as operation:
        operation.update(Claim, ClaimId("c1"), verdict="wrong")
    library.close()
    with Library(library.path) as again:
        assert again.undo(article).kind is EventKind.VERDICT_SET
        assert again.read.one(Claim, ClaimId("c1")).verdict is None
    with Library(library.path) as again:
        assert again.redo(article).kind is EventKind.VERDICT_SET
        assert again.read.one(Claim, ClaimId("c1")).verdict == "wrong"


def test_a_new_step_ends_redo_but_not_in_other_articles(library: Library, article: ArticleId) -> None:
    with library.operation(EventKind.ARTICLE_ADDED, ArticleId("other")) as operation:
        operation.insert(Article(ArticleId("other"), "Other"))
    with library.operation(EventKind.TITLE_CHANGED, ArticleId("other")) as operation:
        operation.update(Article, ArticleId("other"), title="Another")
    library.undo(ArticleId("other"))
    with library.operation(EventKind.VERDICT_SET, article) as operation:
        operation.update(Claim, ClaimId("c1"), verdict="wrong")
    library.undo(article)
    with library.operation(EventKind.NOTE_WRITTEN, article) as operation:
        operation.update(Claim, ClaimId("c1"), note="x")
    assert library.can_redo(article) is None
    redo = library.can_redo(ArticleId("other"))
    assert redo is not None
    assert redo.kind is EventKind.TITLE_CHANGED
    with pytest.raises(UndoError, match="nothing to redo"):
        library.redo(article)


def test_the_record_keeps_undo_and_redo(library: Library, article: ArticleId) -> None:
    with library.operation(EventKind.VERDICT_SET, article) as operation:
        operation.update(Claim, ClaimId("c1"), verdict="wrong")
    library.undo(article)
    library.redo(article)
    events = library.read.events(article)
    assert [event.kind for event in events] == [
        EventKind.REDONE,
        EventKind.UNDONE,
        EventKind.VERDICT_SET,
        EventKind.ARTICLE_ADDED,
    ]
    assert {event.about for event in events[:2]} == {EventKind.VERDICT_SET}
    assert [event.undoes for event in events] == [events[1].id, events[2].id, None, None]
    assert {event.actor for event in events} == {"Ada"}


def test_the_librarys_own_undo_leaves_the_articles_steps_alone(library: Library, article: ArticleId) -> None:
    with library.operation(EventKind.ARTICLE_REMOVED, None) as operation:
        operation.update(Article, article, removed="2026-03-01T10:00:00Z")
    assert library.read.articles() == []
    assert library.undo(None).kind is EventKind.ARTICLE_REMOVED
    assert [each.id for each in library.read.articles()] == [article]
    assert library.can_undo(None) is None
    assert library.read.events(article)[0].kind is EventKind.ARTICLE_ADDED


def test_a_step_is_refused_once_its_row_has_changed(library: Library, article: ArticleId) -> None:
    with library.operation(EventKind.SOURCE_ATTACHED, article) as operation:
        operation.insert(Source(SourceId("s"), SourceKind.BOOK, title="Annals"))
    with library.operation(EventKind.SOURCE_CHANGED, article) as operation:
        operation.update(Source, SourceId("s"), title="Annals of the town")
    with library.operation(EventKind.SOURCE_CHANGED, ArticleId("other")) as operation:
        operation.update(Source, SourceId("s"), title="Chronicle")
    before = everything(library.path)
    with pytest.raises(UndoError, match="changed since"):
        library.undo(article)
    assert everything(library.path) == before
    library.undo(ArticleId("other"))
    library.undo(article)
    assert library.read.one(Source, SourceId("s")).title == "Annals"


def test_a_step_is_refused_once_what_it_belongs_to_is_gone(library: Library, article: ArticleId) -> None:
    with library.operation(EventKind.SOURCE_ATTACHED, ArticleId("other")) as operation:
        operation.insert(Source(SourceId("s"), SourceKind.BOOK))
    with library.operation(EventKind.SOURCE_ATTACHED, article) as operation:
        operation.insert(Evidence(EvidenceId("e"), ClaimId("c0"), SourceId("s")))
    with library.operation(EventKind.SOURCE_TAKEN_OFF, article) as operation:
        operation.delete(Evidence, EvidenceId("e"))
    library.undo(ArticleId("other"))
    with pytest.raises(UndoError, match="belonged to"):
        library.undo(article)
    assert library.read.all_sources() == []


def test_a_source_that_others_use_by_now_stays(library: Library, article: ArticleId) -> None:
    with library.operation(EventKind.SOURCE_ATTACHED, article) as operation:
        operation.insert(Source(SourceId("s"), SourceKind.BOOK, title="Annals"))
        operation.insert(Evidence(EvidenceId("e"), ClaimId("c0"), SourceId("s")))
    with library.operation(EventKind.ARTICLE_ADDED, ArticleId("other")) as operation:
        operation.insert(Article(ArticleId("other"), "Other"))
        operation.insert(Claim(ClaimId("o"), ArticleId("other")))
        operation.insert(Evidence(EvidenceId("f"), ClaimId("o"), SourceId("s")))
    library.undo(article)
    assert [each.id for each in library.read.evidence(ArticleId("other"))] == ["f"]
    assert library.read.evidence(article) == []
    library.redo(article)
    assert [each.id for each in library.read.evidence(article)] == ["e"]


def test_typing_in_one_field_is_one_step(tmp_path: Path, fill: Fill) -> None:
    clock = Clock()
    with Library(tmp_path / "l.factcheck", clock=clock) as library:
        article = fill(library)

        def write(note: str, claim: ClaimId = ClaimId("c0")) -> None:
            with library.operation(EventKind.NOTE_WRITTEN, article, typing=f"note:{claim}") as operation:
                operation.update(Claim, claim, note=note)

        write("a")
        clock.pass_seconds(30)
        write("ab")
        assert len(library.read.events(article)) == 2
        write("x", ClaimId("c1"))
        write("abc")
        assert len(library.read.events(article)) == 4
        clock.pass_seconds(61)
        write("abcd")
        assert len(library.read.events(article)) == 5
        notes = []
        for _ in range(4):
            library.undo(article)
            notes.append(
                (library.read.one(Claim, ClaimId("c0")).note, library.read.one(Claim, ClaimId("c1")).note)
            )
        assert notes == [("abc", "x"), ("ab", "x"), ("ab", ""), ("", "")]


def test_typing_taken_back_by_hand_leaves_no_step(tmp_path: Path, fill: Fill) -> None:
    clock = Clock()
    with Library(tmp_path / "l.factcheck", clock=clock) as library:
        article = fill(library)
        before = everything(library.path)
        for note in ("a", ""):
            clock.pass_seconds(5)
            with library.operation(EventKind.NOTE_WRITTEN, article, typing="note:c0") as operation:
                operation.update(Claim, ClaimId("c0"), note=note)
        assert everything(library.path) == before
        assert [event.kind for event in library.read.events(article)] == [EventKind.ARTICLE_ADDED]


def test_typing_after_undo_is_a_step_of_its_own(tmp_path: Path, fill: Fill) -> None:
    with Library(tmp_path / "l.factcheck", clock=Clock()) as library:
        article = fill(library)
        for note in ("a", None, "b"):
            if note is None:
                library.undo(article)
                continue
            with library.operation(EventKind.NOTE_WRITTEN, article, typing="note:c0") as operation:
                operation.update(Claim, ClaimId("c0"), note=note)
        library.undo(article)
        assert library.read.one(Claim, ClaimId("c0")).note == ""


def test_undo_is_no_part_of_another_operation(library: Library, article: ArticleId) -> None:
    with library.operation(EventKind.VERDICT_SET, article) as operation:
        operation.update(Claim, ClaimId("c0"), verdict="wrong")
    with (
        library.operation(EventKind.CLAIM_MARKED, article),
        pytest.raises(RuntimeError, match="of their own"),
    ):
        library.undo(article)

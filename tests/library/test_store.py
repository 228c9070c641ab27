from pathlib import Path

import pytest

from factcheck.errors import NotFoundError
from factcheck.library import Library
from factcheck.models import (
    Article,
    ArticleId,
    Changes,
    Claim,
    ClaimId,
    Draft,
    DraftId,
    EventKind,
    Evidence,
    EvidenceId,
    Lookup,
    LookupId,
    SetAside,
    SetAsideId,
    SetAsideReason,
    ShelfPart,
    Source,
    SourceId,
    SourceKind,
    Stance,
)


def test_what_was_written_is_there_after_reopening(library: Library, article: ArticleId) -> None:
    before = library.read.case(article)
    library.close()
    with Library(library.path) as again:
        assert again.read.case(article) == before
        assert [placed.claim.id for placed in before.claims] == ["c0", "c1", "c2"]
        assert before.claims[0].text == "The bridge opened in 1931"


def test_the_claims_of_an_article_share_the_ids_that_they_name(library: Library, article: ArticleId) -> None:
    first, *others = library.read.case(article).claims
    assert first.placement.claim is first.claim.id
    assert all(placed.claim.article is first.claim.article for placed in others)
    assert all(placed.placement.draft is first.placement.draft for placed in others)


def test_a_verdict_is_told_by_claim(library: Library, article: ArticleId) -> None:
    told: list[Changes] = []
    library.on_change.append(told.append)
    with library.operation(EventKind.VERDICT_SET, article) as operation:
        operation.update(Claim, ClaimId("c1"), verdict="wrong")
    assert told[0].claims == {"c1"}
    assert not told[0].places
    assert library.read.one(Claim, ClaimId("c1")).verdict == "wrong"
    assert library.read.one(Claim, ClaimId("c1")).changed


def test_an_operation_that_changes_nothing_leaves_no_event(library: Library, article: ArticleId) -> None:
    told: list[Changes] = []
    library.on_change.append(told.append)
    with library.operation(EventKind.VERDICT_SET, article) as operation:
        operation.update(Claim, ClaimId("c1"), verdict=None)
    assert told == []
    assert [event.kind for event in library.read.events(article)] == [EventKind.ARTICLE_ADDED]


def test_an_error_takes_everything_back(library: Library, article: ArticleId) -> None:
    def fail() -> None:
        with library.operation(EventKind.CLAIM_DELETED, article) as operation:
            operation.delete(Claim, ClaimId("c0"))
            raise RuntimeError("stop")

    with pytest.raises(RuntimeError, match="stop"):
        fail()
    assert len(library.read.claims(article)) == 3
    assert len(library.read.events(article)) == 1


def test_a_nested_operation_is_part_of_the_outer_one(library: Library, article: ArticleId) -> None:
    told: list[Changes] = []
    library.on_change.append(told.append)
    with library.operation(EventKind.NOTE_WRITTEN, article) as outer:
        outer.update(Claim, ClaimId("c0"), note="one")
        with library.operation(EventKind.CLAIM_MARKED, article) as inner:
            inner.update(Claim, ClaimId("c1"), note="two")
    kinds = [event.kind for event in library.read.events(article)]
    assert kinds == [EventKind.NOTE_WRITTEN, EventKind.ARTICLE_ADDED]
    assert [changes.claims for changes in told] == [{"c0", "c1"}]


def test_a_failed_part_fails_the_whole(library: Library, article: ArticleId) -> None:
    def inner() -> None:
        with library.operation(EventKind.CLAIM_MARKED, article) as operation:
            operation.update(Claim, ClaimId("nobody"), note="two")

    def outer() -> None:
        with library.operation(EventKind.CLAIM_MARKED, article) as operation:
            operation.update(Claim, ClaimId("c0"), note="one")
            with pytest.raises(NotFoundError):
                inner()

    with pytest.raises(RuntimeError, match="a part"):
        outer()
    assert library.read.one(Claim, ClaimId("c0")).note == ""


def test_deleting_a_claim_deletes_what_belongs_to_it_and_undo_brings_all_back(
    library: Library, article: ArticleId
) -> None:
    with library.operation(EventKind.SOURCE_ATTACHED, article) as operation:
        operation.insert(Source(SourceId("s1"), SourceKind.WEB, address="https://example.org/"))
        operation.insert(
            Evidence(EvidenceId("e1"), ClaimId("c0"), SourceId("s1"), Stance.CONTRADICTS, passage="1932")
        )
    before = library.read.case(article)
    with library.operation(EventKind.CLAIM_DELETED, article) as operation:
        operation.delete(Claim, ClaimId("c0"))
    assert library.read.sources(article) == []
    assert [source.address for source in library.read.all_sources()] == ["https://example.org/"]
    library.undo(article)
    assert library.read.case(article) == before


def test_refresh_equals_reading_anew(library: Library, article: ArticleId) -> None:
    case = library.read.case(article)
    told: list[Changes] = []
    library.on_change.append(told.append)
    with library.operation(EventKind.SET_ASIDE, article) as operation:
        operation.delete(Claim, ClaimId("c2"))
        operation.insert(
            SetAside(SetAsideId("a1"), article, DraftId("d1"), 50, 72, "x", SetAsideReason.OPINION)
        )
        operation.update(Article, article, scale="aap")
    assert library.read.refresh(case, told[0]) == library.read.case(article)
    assert told[0].places


def test_what_stands_beside_a_claim_comes_changes_and_goes_with_a_refresh(
    library: Library, article: ArticleId
) -> None:
    seen = [library.read.case(article)]
    library.on_change.append(lambda changes: seen.append(library.read.refresh(seen[-1], changes)))
    looked = Lookup(LookupId("l1"), ClaimId("c1"), "2026-05-04T10:00", "port archive", "phone", "nothing")
    with library.operation(EventKind.LOOKUP_NOTED, article) as operation:
        operation.insert(looked)
    with library.operation(EventKind.LOOKUP_NOTED, article) as operation:
        operation.update(Lookup, looked.id, result="closed")
    with library.operation(EventKind.VERDICT_SET, article) as operation:
        operation.update(Claim, ClaimId("c2"), verdict="wrong")
    with library.operation(EventKind.LOOKUP_TAKEN_OFF, article) as operation:
        operation.delete(Lookup, looked.id)
    results = [[row.result for row in case.lookups] for case in seen]
    assert results == [[], ["nothing"], ["closed"], ["closed"], []]
    assert seen[-1] == library.read.case(article)


def test_find_id(library: Library, article: ArticleId) -> None:
    with library.operation(EventKind.CLAIM_MARKED, article) as operation:
        for key in ("abcd-1", "abcd-2", "abce-1"):
            operation.insert(Claim(ClaimId(key), article))
    assert library.read.find_id(Claim, "abce") == "abce-1"
    assert library.read.find_id(Claim, "c1") == "c1"
    for prefix, reason in (
        ("abcd", "More than one"),
        ("abc", "too short"),
        ("zzzz", "no claim"),
        ("", "short"),
    ):
        with pytest.raises(NotFoundError, match=reason):
            library.read.find_id(Claim, prefix)


def test_shelf_rows_count_the_claims(library: Library, article: ArticleId) -> None:
    with library.operation(EventKind.VERDICT_SET, article) as operation:
        operation.update(Claim, ClaimId("c1"), verdict="wrong")
    (row,) = library.read.shelf_rows()
    assert (row.article.id, row.draft, row.words, row.name) == (article, 1, 14, "b.txt")
    assert (row.progress.total, row.progress.checked, row.progress.unsourced) == (3, 1, 1)
    assert library.read.shelf_rows(ShelfPart("metres")) == [row]
    assert library.read.shelf_rows(ShelfPart("bridge march")) == []
    assert library.read.shelf_rows(ShelfPart("March")) == [row]


def test_lone_surrogates_are_replaced_and_nothing_moves(library: Library) -> None:
    with library.operation(EventKind.CLAIM_MARKED, ArticleId("a")) as operation:
        operation.insert(Article(ArticleId("a"), "odd \ud800 title"))
        operation.insert(Draft(DraftId("d"), ArticleId("a"), 1, "one \udfff two", ()))
    assert library.read.current_draft(ArticleId("a")).text == "one � two"


def test_files_are_kept_by_hash_also_without_an_event(library: Library, tmp_path: Path) -> None:
    with library.operation(EventKind.SOURCE_ATTACHED, None) as operation:
        sha256 = operation.keep_file(b"\x00page" * 1000, "text/html")
        assert operation.keep_file(b"\x00page" * 1000, "text/html") == sha256
    assert library.read.file(sha256) == b"\x00page" * 1000
    assert library.read.events(None) == []
    with pytest.raises(NotFoundError):
        library.read.file("0" * 64)

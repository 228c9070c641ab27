"""Articles are kept as long as the rule says, counted from the sign-off, and never against a legal hold."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from factcheck import readers
from factcheck.desk import Desk
from factcheck.desk.retention import months_before
from factcheck.errors import UserError
from factcheck.models import ArticleId, EventKind
from tests.stories import SHORT, WIRE


class Calendar:
    """A clock that stands on a day until it is moved."""

    def __init__(self) -> None:
        self.day = "2024-01-31"

    def __call__(self) -> str:
        return f"{self.day}T09:00:00.000Z"


@pytest.fixture
def calendar() -> Calendar:
    return Calendar()


@pytest.fixture
def desk(tmp_path: Path, calendar: Calendar) -> Iterator[Desk]:
    with Desk(tmp_path / "library.factcheck", actor="Ada", clock=calendar) as opened:
        yield opened


@pytest.fixture
def two(desk: Desk) -> tuple[ArticleId, ArticleId]:
    return (
        desk.articles.add(readers.read(WIRE.encode(), "tunnel.txt")),
        desk.articles.add(readers.read(SHORT.encode(), "bridge.txt")),
    )


@pytest.mark.parametrize(
    ("months", "before"), [(0, "2024-03-31"), (1, "2024-02-29"), (3, "2023-12-31"), (13, "2023-02-28")]
)
def test_months_end_on_the_last_day_of_a_shorter_month(months: int, before: str) -> None:
    assert months_before("2024-03-31T09:00:00.000Z", months) == f"{before}T09:00:00.000Z"


def test_everything_is_kept_for_ever_until_somebody_decides(
    desk: Desk, two: tuple[ArticleId, ArticleId], calendar: Calendar
) -> None:
    calendar.day = "2124-01-31"
    assert desk.retention.rule().months == 0
    assert desk.retention.due() == []


def test_an_article_is_due_so_many_months_after_its_last_change(
    desk: Desk, two: tuple[ArticleId, ArticleId], calendar: Calendar
) -> None:
    desk.retention.set_rule(6, skeleton=True)
    calendar.day = "2024-05-01"
    desk.verdicts.set(desk.articles.open(two[1]).claims[0].id, "wrong")
    calendar.day = "2024-07-31"
    assert desk.retention.due() == []
    calendar.day = "2024-08-01"
    assert [(each.article, each.signed_off) for each in desk.retention.due()] == [(two[0], False)]
    desk.articles.remove(two[0])
    assert [each.article for each in desk.retention.due()] == [two[0]], "also off the shelf"
    desk.history.undo(None)


def test_the_sign_off_counts_where_there_is_one(
    desk: Desk, two: tuple[ArticleId, ArticleId], calendar: Calendar
) -> None:
    desk.retention.set_rule(6, skeleton=True)
    calendar.day = "2024-03-15"
    desk.closing.sign(two[0], "Ada", over="The press is waiting")
    calendar.day = "2024-09-01"
    desk.articles.hold(two[0], "a step that a signed article allows")
    desk.articles.hold(two[0], "")
    calendar.day = "2024-09-16"
    assert [(each.article, each.since[:10], each.signed_off) for each in desk.retention.due()] == [
        (two[1], "2024-01-31", False),
        (two[0], "2024-03-15", True),
    ]


def test_a_legal_hold_keeps_an_article_from_the_rule_and_from_the_hand(
    desk: Desk, two: tuple[ArticleId, ArticleId], calendar: Calendar
) -> None:
    desk.retention.set_rule(1, skeleton=True)
    desk.articles.hold(two[0], "  Case 12 at the   regional court ")
    calendar.day = "2025-01-01"
    assert [each.article for each in desk.retention.due()] == [two[1]]
    with pytest.raises(UserError, match="Case 12 at the regional court"):
        desk.articles.remove_for_good(two[0])
    assert desk.retention.remove_due(two) == 1
    desk.articles.hold(two[0], "")
    kinds = [event.kind for event in desk.history.log(two[0])]
    assert kinds[:2] == [EventKind.HOLD_LIFTED, EventKind.HOLD_SET]
    calendar.day = "2026-01-01"
    assert desk.retention.remove_due(two) == 1
    assert desk.articles.rows() == []


@pytest.mark.parametrize("skeleton", [True, False])
def test_what_is_due_goes_from_the_backups_too_and_leaves_a_skeleton_if_wanted(
    desk: Desk, two: tuple[ArticleId, ArticleId], calendar: Calendar, tmp_path: Path, skeleton: bool
) -> None:
    desk.retention.set_rule(12, skeleton=skeleton)
    desk.safe.daily_backup()
    title = desk.articles.open(two[0]).article.title
    calendar.day = "2025-02-01"
    assert desk.retention.remove_due([two[0]]) == 1
    (stone,) = desk.retention.removed()
    assert (stone.title, stone.begun[:10], stone.drafts) == (
        (title, "2024-01-31", 1) if skeleton else ("", "", 0)
    )
    assert desk.safe.doctor() == []
    desk.close()
    left = [
        path.name for path in tmp_path.rglob("*") if path.is_file() and b"Ilse Varga" in path.read_bytes()
    ]
    assert left == []


def test_the_rule_is_a_step_that_can_be_taken_back(desk: Desk) -> None:
    desk.retention.set_rule(6, skeleton=False)
    desk.retention.set_rule(6, skeleton=False)
    desk.retention.set_rule(12, skeleton=False)
    assert desk.history.undo(None).kind is EventKind.RETENTION_SET
    assert desk.retention.rule().months == 6
    desk.history.undo(None)
    assert desk.retention.rule().months == 0
    with pytest.raises(UserError):
        desk.retention.set_rule(-1, skeleton=False)

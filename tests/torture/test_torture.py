"""The torture in short, and that it finds what is wrong: ``make torture`` is the long form."""

from pathlib import Path

import pytest

from factcheck.models import EventKind
from tests.torture import bombs, failing_disk, hostile, kills, life, programs, size, swaps, tour
from tests.torture.bomb_files import BOMBS
from tests.torture.tour import STEPS, Course
from tests.torture.world import World


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> Course:
    return tour.take(tmp_path_factory.mktemp("tour") / "course")


def test_every_kind_of_event_is_on_the_tour(course: Course) -> None:
    told_alone = {EventKind.BUNDLES_TAKEN_IN}
    assert set(EventKind) - course.kinds == told_alone
    assert told_alone <= {what for what, _ in STEPS}


def test_no_kill_loses_or_halves_anything() -> None:
    assert kills.main(len(STEPS)).failures == []


def test_no_failing_disk_loses_or_halves_anything() -> None:
    assert failing_disk.main(12).failures == []


def test_programs_at_once_lose_nothing_and_mark_what_they_chose() -> None:
    assert programs.main(6).failures == []


def test_no_hostile_string_runs_opens_or_colours() -> None:
    assert hostile.main(12).failures == []


@pytest.mark.parametrize(
    ("ending", "text"),
    [
        (".html", "<p>x<script>1</script>"),
        (".html", "<p onclick=x>x"),
        (".html", "<a href='javascript:x'>x</a>"),
        (".md", "![x](http://evil.example/x.png)"),
        (".jsonld", '{"a": "</script>x"}'),
    ],
)
def test_what_runs_in_a_document_is_found(ending: str, text: str) -> None:
    assert hostile.in_document(ending, text)


def test_a_short_life_in_one_window_grows_nothing() -> None:
    assert life.main(200).failures == []


@pytest.mark.parametrize(
    ("bomb", "door"),
    [
        ("its font", "add"),
        ("a picture of 60,000 pixels", "add"),
        ("entities in Word, in UTF-16", "add"),
        ("a page of a PDF, packed twice", "keep"),
        ("gzip in gzip in a mail", "add"),
        ("the texts of a spreadsheet", "import"),
        ("a packed web archive", "add"),
        ("the record of a case", "add"),
    ],
)
def test_a_bomb_in_a_valid_file_ends_in_a_draft_or_a_sentence(tmp_path: Path, bomb: str, door: str) -> None:
    ending, make = BOMBS[bomb]
    file = tmp_path / f"bomb{ending}"
    file.write_bytes(make())
    assert file.stat().st_size < 20_000_000
    tried = bombs.Place(tmp_path).tried(file, {door: bombs.DOORS[door]})
    assert [problem for _, _, problems in tried for problem in problems] == []


def test_no_step_is_lost_where_the_library_is_swapped_under_a_program() -> None:
    assert swaps.main(4).failures == []


def test_a_larger_library_is_measured_beside_a_small_one() -> None:
    tally = size.main(12)
    assert set(tally.tried) == {
        "on screen",
        "start",
        "shelf",
        "shelf by deadline",
        "shelf by progress",
        "shelf of those not begun",
        "shelf search",
        "shelf search for one",
        "search",
        "search for one claim",
        "opening",
        "verdict",
    }
    assert not any(failure.startswith("on screen") for failure in tally.failures)


def test_a_folder_is_sound_before_and_after_each_step(course: Course, tmp_path: Path) -> None:
    for step in range(len(STEPS)):
        assert tour.problems_of(course, course.copy(step), step, step) == []


@pytest.mark.parametrize("name", ["library.factcheck", "out/copy.factcheck", "out/report.json"])
def test_a_file_of_another_step_is_found(course: Course, tmp_path: Path, name: str) -> None:
    last = len(STEPS) - 1
    world = course.copy(last)
    backed_up = [what for what, _ in STEPS].index("new draft")
    for part in (name, f"{name}.sha256"):
        earlier = course.folder / str(backed_up) / part
        if earlier.exists():
            (world.folder / part).write_bytes(earlier.read_bytes())
    assert "as before the step" in tour.problems_of(course, world, last, last + 1)[0]


def test_half_a_report_and_half_a_backup_are_found(course: Course, tmp_path: Path) -> None:
    last = len(STEPS) - 1
    for part in ("report", "backup"):
        world: World = course.copy(last)
        path: Path = getattr(world, part)
        path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
        assert tour.problems_of(course, world, last, last + 1)

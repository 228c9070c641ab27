"""Settings come back as they were, and no damage to their file keeps the program from starting."""

import json
import logging
import os
import stat
from pathlib import Path
from typing import Any

import pytest

from factcheck import settings
from factcheck.errors import UserError
from factcheck.models import ArticleId, ClaimId
from factcheck.settings import Settings


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.json"


def test_what_is_saved_comes_back(path: Path) -> None:
    chosen = Settings(theme="dark", checker="Ada Møller", text_size=21, sides=[300, 400])
    chosen.remember_place(ArticleId("a1"), ClaimId("c1"), 1_200)
    chosen.remember_file("/drafts/tunnel.txt")
    settings.save(chosen, path)

    assert settings.load(path) == chosen
    assert [one.name for one in path.parent.iterdir()] == ["settings.json"]


def test_without_a_file_the_standard_ones_hold(path: Path, caplog: pytest.LogCaptureFixture) -> None:
    assert settings.load(path) == Settings()
    assert caplog.records == []


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"null", b"\xff\xfe\x00", b'"dark"'])
def test_a_damaged_file_gives_the_standard_ones(path: Path, content: bytes, caplog: Any) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    with caplog.at_level(logging.CRITICAL):
        assert settings.load(path) == Settings()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("theme", 7),
        ("text_size", "large"),
        ("text_size", True),
        ("sides", {"left": 300}),
        ("places", ["a1"]),
        ("recent", "tunnel.txt"),
    ],
)
def test_a_value_of_another_kind_is_left_out(path: Path, name: str, value: object) -> None:
    path.parent.mkdir()
    path.write_text(json.dumps({name: value, "checker": "Ada", "unknown": 1}), encoding="utf-8")

    assert settings.load(path) == Settings(checker="Ada")


def test_what_is_wrong_inside_a_list_is_left_out(path: Path) -> None:
    path.parent.mkdir()
    raw = {
        "places": {"a1": ["c1", 12], "a2": 5, "a3": ["c3"], "a4": [4, "x"], "a5": "c5"},
        "recent": ["one.txt", 2, None],
        "sides": [300, "wide"],
    }
    path.write_text(json.dumps(raw), encoding="utf-8")
    loaded = settings.load(path)

    assert loaded.places == {"a1": ["c1", 12]}
    assert loaded.recent == ["one.txt"]
    assert loaded.sides == [300]


def test_places_and_files_are_bounded_the_oldest_going_first() -> None:
    kept = Settings()
    for number in range(250):
        kept.remember_place(ArticleId(f"a{number}"), ClaimId("c"), number)
    kept.remember_place(ArticleId("a60"), ClaimId("c"), 1)
    for number in range(15):
        kept.remember_file(f"{number}.txt")
    kept.remember_file("9.txt")

    assert len(kept.places) == 200
    assert "a49" not in kept.places
    assert list(kept.places)[-1] == "a60"
    assert kept.recent[:2] == ["9.txt", "14.txt"]
    assert len(kept.recent) == len(set(kept.recent)) == 10


def test_a_place_that_cannot_be_written_is_logged(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "config").write_text("a file where the folder should be", encoding="utf-8")
    with caplog.at_level(logging.WARNING):
        settings.save(Settings(), tmp_path / "config" / "settings.json")
    assert "could not be written" in caplog.text


def test_a_choice_that_cannot_be_kept_is_told(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("a file where the folder should be", encoding="utf-8")
    with pytest.raises(UserError, match="The settings could not be written"):
        settings.keep(Settings(), tmp_path / "config" / "settings.json")


def test_settings_stand_in_the_persons_own_folder(own_home: Path) -> None:
    assert own_home in settings.settings_path().parents


def test_nobody_else_reads_the_settings_or_enters_the_folder_of_the_library(own_home: Path) -> None:
    from factcheck.paths import config_path, library_path

    before = os.umask(0)
    try:
        settings.save(Settings(recent=["draft of the mayor.docx"]))
        with pytest.MonkeyPatch.context() as patch:
            patch.delenv("FACTCHECK_LIBRARY")
            folder = library_path().parent
    finally:
        os.umask(before)
    modes = [stat.S_IMODE(path.stat().st_mode) for path in (settings.settings_path(), config_path(), folder)]
    assert modes == [0o600, 0o700, 0o700]

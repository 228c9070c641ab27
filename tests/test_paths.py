from pathlib import Path

import pytest

from factcheck.paths import backups_path, config_path, library_path


def test_a_named_library_is_taken_as_it_is(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("FACTCHECK_LIBRARY", str(tmp_path / "not yet" / "my.factcheck"))
    assert library_path() == tmp_path / "not yet" / "my.factcheck"
    assert not (tmp_path / "not yet").exists()


def test_else_it_stands_in_the_users_data_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("FACTCHECK_LIBRARY", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    path = library_path()
    assert path.name == "library.factcheck"
    assert path.parent.is_dir()
    assert path.parent.name == "factcheck-desk"
    assert config_path().name == "factcheck-desk"


def test_backups_stand_beside_the_library(tmp_path: Path) -> None:
    assert backups_path(tmp_path / "my.factcheck") == tmp_path / "my.factcheck-backups"

"""The whole way of a translation: collected, written, released, loaded, and read in window and report."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from factcheck.errors import NotFoundError
from factcheck.reports import CHECKING_REPORT, ReportOptions, writers
from factcheck.sentences import english
from tests.reports.full import full
from tests.translations.pseudo import pseudo
from ui import actions
from ui.translation import load, said, translate


@pytest.fixture
def foreign(qapp: QApplication, languages: Path) -> Iterator[None]:
    translator = load(qapp, "pseudo", languages)
    assert translator is not None
    yield
    qapp.removeTranslator(translator)


def test_every_command_and_menu_is_translated(foreign: None) -> None:
    bare = [one.text for one in actions.COMMANDS if actions.translated(one.text) != pseudo(one.text)]

    assert bare == []
    assert all(actions.translated(menu) == pseudo(menu) for menu in actions.MENUS)


def test_an_errors_data_stands_in_the_translated_sentence(foreign: None) -> None:
    error = NotFoundError("There is no draft {number}; the article has {count}.", number=3, count=2)

    assert said(error.sentence) == pseudo(error.sentence.template).format(number=3, count=2)


@pytest.mark.parametrize("extension", [".html", ".md"])
def test_a_report_is_translated(foreign: None, extension: str) -> None:
    writer = next(one for one in writers(CHECKING_REPORT) if one.format.extension == extension)
    text = writer.write(full(), ReportOptions(), translate).decode()

    for words in ("Summary", "Claims", "Open", "To check"):
        assert pseudo(words).strip("[]~ ") in text.replace("\\", "")


def test_labels_that_programs_read_stay_the_same_in_every_language(foreign: None) -> None:
    writer = next(one for one in writers(CHECKING_REPORT) if one.format.extension == ".json")
    here, there = (
        json.loads(writer.write(full(), ReportOptions(), language)) for language in (english, translate)
    )

    assert there["scale"] == here["scale"]
    labels = [claim["verdict_label"] for claim in here["claims"]]
    assert any(labels)
    assert [claim["verdict_label"] for claim in there["claims"]] == labels
    assert there["claims"] != here["claims"]  # sentences are translated all the same


def test_a_language_that_is_not_there_changes_nothing(qapp: QApplication, tmp_path: Path) -> None:
    assert load(qapp, "nowhere", tmp_path) is None

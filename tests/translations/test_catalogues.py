"""Each language that the window speaks has every text of the program, and nothing else."""

from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from factcheck.settings import PHRASES
from tests.translations.catalogue import FOLDER, LANGUAGES, gone, misplaced, missing, read, release
from ui import phrases
from ui.translation import SPOKEN, language, load, of_samples, wanted

HOW = "python -m tests.translations --missing lists them, --fill FILE takes translations in"


def test_each_language_that_can_be_chosen_has_a_catalogue() -> None:
    assert {"en", *LANGUAGES} == set(SPOKEN)


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_text_is_translated(code: str) -> None:
    assert missing(code) == [], HOW


@pytest.mark.parametrize("code", LANGUAGES)
def test_nothing_is_translated_that_the_program_says_no_more(code: str) -> None:
    assert gone(code) == [], "make translations takes it out"


@pytest.mark.parametrize("code", LANGUAGES)
def test_each_translation_keeps_the_places_for_data(code: str) -> None:
    assert misplaced(code) == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_what_qt_loads_is_what_the_catalogue_says(code: str, tmp_path: Path) -> None:
    release(FOLDER / f"{code}.ts", tmp_path / "again.qm")

    assert (FOLDER / f"{code}.qm").read_bytes() == (tmp_path / "again.qm").read_bytes(), "make translations"


def test_german_keeps_to_its_quotation_marks_and_to_one_word_for_a_thing() -> None:
    said = read("de")
    wrong = [text for text in said.values() if "“" in text and "„" not in text]
    strange = [text for text in said.values() if any(word in text for word in ("Claim", "Draft", "Entwurf"))]

    assert wrong == strange == []


def test_one_english_word_for_an_act_and_a_state_is_two_german_ones() -> None:
    said = read("de")

    assert (said["core", "Open"], said["ShelfPage", "Open"]) == ("Offen", "Öffnen")
    assert (said["core", "Set aside"], said["actions", "Set aside"]) == ("Ausgeklammert", "Ausklammern")


def test_the_window_knows_which_language_it_speaks(qapp: QApplication) -> None:
    translator = load(qapp, "de")
    assert translator is not None
    assert language() == of_samples("en") == "de"
    for each in (*translator.findChildren(QTranslator), translator):
        qapp.removeTranslator(each)
    assert language() == "en"
    assert of_samples("fr") == "fr"


def test_what_is_asked_for_goes_before_what_was_chosen_and_that_before_the_system() -> None:
    assert wanted("fr", "de") == "fr"
    assert wanted("", "de") == "de"
    assert wanted("", "")


def test_the_phrases_of_notes_speak_the_language_until_they_are_changed(qapp: QApplication) -> None:
    own = [str(phrase) for phrase in PHRASES]
    translator = load(qapp, "de")
    assert translator is not None
    try:
        shown = phrases.shown([*own, "Per R&D office."])
        assert shown[0] != own[0]
        assert shown[2] == "Per R&D office."
        assert phrases.kept(shown) == [*own, "Per R&D office."]
    finally:
        for each in (*translator.findChildren(QTranslator), translator):
            qapp.removeTranslator(each)
    assert phrases.shown(own) == own

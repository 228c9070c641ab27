"""The line that says whose text this is, in the window's language whatever the byline's."""

from collections.abc import Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from ui.article.meta_line import MetaLine
from ui.session import Session
from ui.translation import load


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    translator = load(qapp, "de")
    assert translator is not None
    yield
    for each in (*translator.findChildren(QTranslator), translator):
        qapp.removeTranslator(each)


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    ("byline", "language"), [("By Jana Ott", "en"), ("Von Jana Ott", "de"), ("Jana Ott", "de")]
)
def test_a_byline_says_by_in_the_windows_language(session: Session, byline: str, language: str) -> None:
    case = session.case
    assert case is not None
    case = replace(
        case,
        article=replace(case.article, byline=byline),
        draft=replace(case.draft, language=language),
    )
    assert MetaLine.of(case, ()).text.startswith("Von Jana Ott · ")

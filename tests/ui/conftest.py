"""A session on a library of its own, with the wire story open, for the parts of the window."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from factcheck import readers
from tests.stories import WIRE
from ui import theme
from ui.session import Session
from ui.theme import Choice


@pytest.fixture
def session(qapp: object, tmp_path: Path) -> Iterator[Session]:
    theme.themes().choose(Choice.LIGHT)
    session = Session(tmp_path / "library.factcheck", actor="Ada")
    article = session.desk.articles.add(readers.read(WIRE.encode(), "tunnel.txt"))
    session.open_case(article)
    yield session
    session.close()

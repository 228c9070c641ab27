"""A desk on a new library, with one article on its shelf."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from factcheck import readers
from factcheck.desk import Desk
from factcheck.models import ArticleId
from tests.stories import WIRE


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with Desk(tmp_path / "library.factcheck", actor="Ada") as opened:
        yield opened


@pytest.fixture
def article(desk: Desk) -> ArticleId:
    return desk.articles.add(readers.read(WIRE.encode(), "tunnel.txt"))

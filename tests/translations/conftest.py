"""The pseudo-language, for whatever is shown in it."""

from pathlib import Path

import pytest

from tests.translations.__main__ import write


@pytest.fixture(scope="session")
def languages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the pseudo-language once, and return the folder that it stands in."""
    folder = tmp_path_factory.mktemp("languages")
    write(folder)
    return folder

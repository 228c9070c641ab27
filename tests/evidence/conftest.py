"""A web server on this machine for what is fetched."""

from collections.abc import Iterator

import pytest

from tests.evidence.loopback import Loopback, serving


@pytest.fixture
def loopback(monkeypatch: pytest.MonkeyPatch) -> Iterator[Loopback]:
    """Serve on this machine, and keep the system's proxy out of the way."""
    monkeypatch.setenv("NO_PROXY", "*")
    monkeypatch.setenv("no_proxy", "*")
    with serving() as server:
        yield server

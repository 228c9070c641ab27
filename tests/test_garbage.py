"""Garbage: held off while values are made, looked for again afterwards."""

from __future__ import annotations

import gc

import pytest

from factcheck.garbage import uncollected


@uncollected()
def _fail() -> None:
    assert not gc.isenabled()
    raise ValueError("damaged")


def test_garbage_is_looked_for_again_after_a_failure() -> None:
    with pytest.raises(ValueError, match="damaged"):
        _fail()
    assert gc.isenabled()


def test_garbage_stays_held_off_where_it_was() -> None:
    gc.disable()
    try:
        with uncollected():
            assert not gc.isenabled()
        assert not gc.isenabled()
    finally:
        gc.enable()

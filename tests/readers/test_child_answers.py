"""Children that do not answer as they should: each ends in a sentence, and the next file is read."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from factcheck.errors import ReadingError
from factcheck.readers import bounded
from factcheck.readers.bounded import children, confinement, messages
from tests.readers.test_bounded import children as processes
from tests.readers.test_hostile import word

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the stand-in for the child is a script")

ANSWERS = {
    "garbage": "put(framed(bytes(range(256))))",
    "no message": "put(framed(b''))",
    "a size beyond all": f"put(struct.pack('>Q', {messages.MOST_BYTES + 1})); time.sleep(60)",
    "half an answer": "put(struct.pack('>Q', 1000) + b'half of it')",
    "nothing": "pass",
}
SCRIPT = """#!{python}
import os, struct, sys, time
def put(data): os.write(1, data)
def framed(data): return struct.pack(">Q", len(data)) + data
def received():
    (size,) = struct.unpack(">Q", os.read(0, 8))
    os.read(0, size)
while received() is None:
    os.read(0, 1000)
    put({taken!r})
    {answer}
    {then}
"""


@pytest.fixture
def ended() -> Iterator[None]:
    """End all children before and after, so that none of one test reads for another."""
    end_all()
    yield
    end_all()


def end_all() -> None:
    for child in processes():
        os.kill(child, signal.SIGKILL)


def stand_in(folder: Path, monkeypatch: pytest.MonkeyPatch, answer: str, then: str = "") -> None:
    """Start, from now on, a script in the child's place that answers in its own way."""
    script = folder / "stand-in"
    script.write_text(
        SCRIPT.format(python=sys.executable, taken=messages.TAKEN, answer=answer, then=then or "pass")
    )
    script.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(script))


@pytest.mark.usefixtures("ended")
@pytest.mark.parametrize("then", ["break", "pass"], ids=["and ends", "and goes on"])
@pytest.mark.parametrize("answer", [each for each in ANSWERS if each != "nothing"])
def test_an_answer_that_is_none_ends_its_child(
    answer: str, then: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if answer == "half an answer":
        then = "break"
    with monkeypatch.context() as patch:
        stand_in(tmp_path, patch, ANSWERS[answer], then)
        with pytest.raises(ReadingError, match=r"^“a\.txt” could not be read: it made the reader fail\.$"):
            bounded.read(b"Some words.", "a.txt")
    assert processes() == set(), "it would answer for the next file"
    assert bounded.read(b"Other words.", "b.txt").text == "Other words."


@pytest.mark.usefixtures("ended")
def test_a_child_that_takes_a_file_and_ends_is_said_to_have_failed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stand_in(tmp_path, monkeypatch, ANSWERS["nothing"], "break")
    with pytest.raises(ReadingError, match="it made the reader fail"):
        bounded.read(b"Some words.", "a.txt")


@pytest.mark.usefixtures("ended")
def test_a_system_that_starts_no_child_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for program in ("/bin/false", str(tmp_path / "missing")):
        monkeypatch.setattr(sys, "executable", program)
        with pytest.raises(ReadingError, match="the system let no reader start"):
            bounded.read(b"Some words.", "a.txt")


@pytest.mark.usefixtures("ended")
def test_a_child_that_hangs_is_ended_by_the_clock(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stand_in(tmp_path, monkeypatch, "time.sleep(600)")
    monkeypatch.setattr(children, "MOST_SECONDS", 0.3)
    with pytest.raises(ReadingError, match="longer to read than an article may"):
        bounded.read(b"Some words.", "a.txt")
    assert processes() == set()


@pytest.mark.parametrize(("megabytes", "seconds"), [(0, 9), (0.4, 9), (8, 17), (90, 27)])
def test_a_large_file_may_take_longer_but_not_without_end(megabytes: float, seconds: int) -> None:
    assert confinement.processor_time(int(megabytes * 1_000_000)) == seconds


@pytest.mark.usefixtures("ended")
def test_a_child_that_hangs_is_ended_by_giving_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stand_in(tmp_path, monkeypatch, "time.sleep(600)")
    given_up = threading.Event()
    said: list[str] = []

    def read() -> None:
        with pytest.raises(ReadingError) as refused:
            bounded.read(b"Some words.", "a.txt", given_up=given_up)
        said.append(str(refused.value))

    thread = threading.Thread(target=read)
    thread.start()
    while thread.is_alive() and not processes():
        given_up.wait(0.01)
    given_up.set()
    thread.join(10)
    assert said == ["“a.txt” was not read: it was given up."]
    assert processes() == set()


@pytest.mark.usefixtures("ended")
def test_a_child_is_renewed_after_a_file_that_took_much_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    bounded.read(b"Some words.", "a.txt")
    (small,) = processes()
    bounded.read(b"Other words.", "a.txt")
    assert processes() == {small}, "after a small file it is kept"
    with monkeypatch.context() as patch:
        patch.setattr(children, "KEPT_MEMORY", 2**20)  # less than any interpreter holds
        bounded.read(word("<w:p><w:r><w:t>The ferry ran for years.</w:t></w:r></w:p>" * 20_000), "a.docx")
    assert small not in processes()
    assert not psutil.pid_exists(small)
    assert bounded.read(b"Some words.", "a.txt").text == "Some words."

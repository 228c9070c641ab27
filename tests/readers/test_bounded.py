"""Reading in a child process: hostile files end in a sentence, and the program goes on."""

from __future__ import annotations

import io
import os
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import psutil
import pytest
from msgspec.structs import replace
from PIL import Image

from factcheck import readers
from factcheck.errors import ReadingError
from factcheck.models import Block, CheckKind, ReadPicture, Remark, Role
from factcheck.models.pictures import SAMPLE
from factcheck.readers import bounded
from factcheck.readers.bounded import answers, messages
from factcheck.readers.pictures import ALONE, decode
from factcheck.sentences import say
from factcheck.text import checks
from tests.fuzz.seeds import FORMATS, SUFFIXES, seeds
from tests.readers.test_hostile import package, word

MEMORY = 512 * 1024 * 1024
SECONDS = 10
LINUX = sys.platform == "linux"


def pdf(objects: list[bytes]) -> bytes:
    """Return a PDF of these objects, the first its catalogue."""
    made, places = b"%PDF-1.7\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    return b"%sxref\n0 %d\n0000000000 65535 f \n%strailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (
        made, size, table, size, len(made),
    )  # fmt: skip


def stream(words: bytes, entries: bytes = b"") -> bytes:
    return b"<<%s/Length %d>>stream\n%s\nendstream" % (entries, len(words), words)


def one_page(content: bytes, forms: list[bytes]) -> bytes:
    """Return a PDF of one page whose content may draw forms: F0, F1 and so on, which see each other."""
    names = b"".join(b"/F%d %d 0 R" % (number, number + 6) for number in range(len(forms)))
    return pdf(
        [
            b"<</Type/Catalog/Pages 2 0 R>>",
            b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources 5 0 R>>",
            stream(content),
            b"<</XObject<<%s>>/Font<</A<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>" % names,
            *(stream(form, b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources 5 0 R") for form in forms),
        ]
    )


SHOW = b"BT /A 9 Tf (words) Tj ET "


def hostile() -> Iterator[tuple[str, str, bytes]]:
    yield "a form that draws itself", "a.pdf", one_page(b"/F0 Do", [SHOW + b"/F0 Do " * 10])
    chain = [SHOW + b"/F%d Do " % (number + 1) * 10 for number in range(9)] + [SHOW * 10]
    yield "a chain of forms", "a.pdf", one_page(b"/F0 Do", chain)
    yield "a million words shown", "a.pdf", one_page(b"BT /A 9 Tf " + b"(a)Tj " * 1_000_000 + b"ET", [])
    yield "a swelling Word file", "a.docx", package({"word/document.xml": b"\0" * 400_000_000})
    tags = "<w:p><w:r>" + "<w:b/>" * 3_000_000 + "</w:r></w:p>"
    yield "a Word file of three million marks", "a.docx", word(tags)
    odt: dict[str, bytes | str] = {
        "mimetype": "application/vnd.oasis.opendocument.text",
        "content.xml": b"<a>" + b"<b/>" * 7_000_000,
    }
    yield "a swelling OpenDocument file", "a.odt", package(odt)
    box = '<container><rootfiles><rootfile full-path="a.opf"/></rootfiles></container>'
    book: dict[str, bytes | str] = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": box,
        "a.opf": b" " * 90_000_000,
    }
    yield "a swelling book", "a.epub", package(book)
    yield "deep nesting", "a.html", b"<html><body>" + b"<div>" * 1_000_000 + b"words"
    attributes = b" ".join(b'a%d="2020-01-01"' % number for number in range(40_000))
    yield "forty thousand attributes", "a.html", b"<html><body><p " + attributes + b">words</p></body></html>"


@contextmanager
def watched() -> Iterator[list[int]]:
    """Sample the memory of this process's children; the last value is the highest."""
    highest, over = [0], threading.Event()

    def watch() -> None:
        while not over.wait(0.01):
            for child in psutil.Process().children():
                try:
                    highest[0] = max(highest[0], child.memory_info().rss)
                except psutil.Error:
                    continue

    thread = threading.Thread(target=watch)
    thread.start()
    try:
        yield highest
    finally:
        over.set()
        thread.join()


def children() -> set[int]:
    """Return the numbers of the processes that read for this one."""
    # The model of meaning, which an earlier test may have asked, answers in a child of its own; one that
    # has ended and was not waited for has no command line any more.
    return {
        child.pid
        for child in psutil.Process().children()
        if child.is_running()
        and "factcheck.meaning.child" not in (child.as_dict(["cmdline"])["cmdline"] or ())
    }


@pytest.mark.parametrize(("name", "data"), [pytest.param(n, d, id=what) for what, n, d in hostile()])
def test_a_hostile_file_is_a_draft_or_a_sentence_within_the_limits(name: str, data: bytes) -> None:
    used = os.times()
    with watched() as highest:
        try:
            told = bounded.read(data, name).text
        except ReadingError as refused:
            told = str(refused)
            assert told.endswith(".")
            assert len(told) < 200
    ended = os.times()
    assert told
    assert 0 < highest[0] < MEMORY
    assert ended.children_user + ended.children_system - used.children_user - used.children_system < 12


@pytest.mark.skipif(not LINUX, reason="the system sets the limit on Linux")
def test_memory_is_named_where_it_is_the_limit() -> None:
    with pytest.raises(ReadingError, match="more memory than an article may need"):
        bounded.read(one_page(b"/F0 Do", [SHOW + b"/F0 Do " * 10]), "a.pdf")


@pytest.mark.parametrize("kind", FORMATS)
def test_every_format_is_read_as_in_this_process(kind: str) -> None:
    data, name = seeds(kind)[0], f"a draft.{SUFFIXES.get(kind, kind)}"
    assert bounded.read(data, name) == readers.read(data, name)


def test_the_desk_checks_remark_the_same_as_in_this_process() -> None:
    text = (
        "On Friday, 5 May 2021, the council of Hemmen met. Ada Marsh was 41. “The sum is wrong, she said.\n\n"
        "It has 12 seats: 5 for the Greens, 4 for the Blues and 2 for others \ud800.\n\nAda Marsch left."
    )
    remarks = bounded.look_over(text, "2021-05-06")
    assert remarks == tuple(checks.run(text, published="2021-05-06"))
    assert [remark.sentence for remark in remarks] == [
        remark.sentence for remark in checks.run(text, published="2021-05-06")
    ]
    assert len({remark.kind for remark in remarks}) > 1


def test_the_desk_checks_read_each_paragraph_by_its_language() -> None:
    dutch = "Het feest in de haven van de stad was op woensdag 10 november 2026, zei de burgemeester."
    german = (
        "Das Fest am Hafen der Stadt war am Mittwoch, dem 10. November 2026, wie der Rat des Dorfes sagte."
    )
    text = f"{dutch}\n\n{german}"
    cut = len(dutch) + 2
    blocks = [Block(Role.BODY, 0, len(dutch)), Block(Role.BODY, cut, len(text))]
    remarks = bounded.look_over(text, language="nl", blocks=blocks)
    assert [(remark.kind, remark.start >= cut) for remark in remarks] == [
        (CheckKind.WEEKDAY, False),
        (CheckKind.WEEKDAY, True),
    ]


def test_a_remark_outside_the_text_is_no_answer() -> None:
    outside = Remark(CheckKind.SUM, 0, 9, "sum | 12", say("{sum} is not the sum.", sum="12"))
    packed = messages.framed(messages.Checked((messages.noted(outside),)))[8:]
    assert answers.answer_of(packed, b"12 seats.") == (outside,)
    with pytest.raises(messages.UnsoundError):
        answers.answer_of(packed, b"12 seats")


@pytest.mark.parametrize("sample", [b"", b"1", bytes(3 * SAMPLE * SAMPLE + 1)])
def test_a_picture_with_a_sample_of_another_size_is_no_answer(sample: bytes) -> None:
    held = io.BytesIO()
    Image.new("RGB", (80, 60), "teal").save(held, "PNG")
    drawn = decode(held.getvalue(), "", [ReadPicture(0, ALONE)])[0]
    packed = messages.framed(messages.Depicted((drawn,)))[8:]
    assert answers.answer_of(packed, b"") == messages.Depicted((drawn,))
    packed = messages.framed(messages.Depicted((replace(drawn, sample=sample),)))[8:]
    with pytest.raises(messages.UnsoundError, match="sample"):
        answers.answer_of(packed, b"")


def test_a_refusal_is_the_readers_own() -> None:
    for data, name in (
        (b"", "a.txt"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF\0", "caf\udce9.docx"),
        (b" ", "{0.__class__}"),
    ):
        with pytest.raises(ReadingError) as here:
            readers.read(data, name)
        with pytest.raises(ReadingError) as there:
            bounded.read(data, name)
        assert there.value.sentence == here.value.sentence


def test_a_child_that_was_killed_between_two_readings_is_replaced() -> None:
    bounded.read(b"Some words.", "a.txt")
    before = children()
    for child in before:
        os.kill(child, signal.SIGKILL)
    assert bounded.read(b"Other words.", "a.txt").text == "Other words."
    assert not children() & before


def test_giving_up_ends_the_reading_and_its_process() -> None:
    given_up = threading.Event()
    said: list[str] = []

    def read() -> None:
        with pytest.raises(ReadingError) as refused:
            bounded.read(LONG, "a.txt", given_up=given_up)
        said.append(str(refused.value))

    bounded.read(b"Some words.", "a.txt")
    (reading,) = children()
    before = processor_time(reading)
    thread = threading.Thread(target=read)
    thread.start()
    while thread.is_alive() and processor_time(reading) < before + 0.3:
        time.sleep(0.01)
    given_up.set()
    thread.join(5)
    assert said == ["“a.txt” was not read: it was given up."]
    assert reading not in children()


LONG = b"The ferry ran for ninety years. It stopped on Friday, she said.\n\n" * 70_000


def processor_time(child: int) -> float:
    """Return the seconds that a process has worked, 0 where it is gone."""
    try:
        return sum(psutil.Process(child).cpu_times()[:2])
    except psutil.Error:
        return 0.0


def test_two_files_are_read_at_once_and_one_child_is_kept() -> None:
    texts: dict[int, str] = {}

    def read(number: int) -> None:
        texts[number] = bounded.read(b"Words %d." % number, "a.txt").text

    threads = [threading.Thread(target=read, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert texts == {number: f"Words {number}." for number in range(6)}
    assert len(children()) == 1


def test_a_child_gets_no_secret_and_no_name_on_its_command_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FACTCHECK_SECRET", "hush")
    for child in children():
        os.kill(child, signal.SIGKILL)
    bounded.read(b"Some words.", "secret draft.txt")
    (process,) = map(psutil.Process, children())
    assert "secret draft.txt" not in " ".join(process.cmdline())
    assert "FACTCHECK_SECRET" not in process.environ()


@pytest.mark.skipif(not LINUX, reason="the kernel's filter is Linux's")
@pytest.mark.parametrize(
    "attempt",
    [
        "import socket; socket.socket()",
        "open(target, 'w')",
        "open(target, 'rb+')",
        "os.unlink(target)",
        "os.rename(target, target + 'x')",
        "os.mkdir(target + 'x')",
        "os.kill(os.getppid(), 0)",
        "os.execv('/bin/true', ['true'])",
        "import subprocess; subprocess.run(['/bin/true'])",
    ],
)
def test_a_confined_process_may_do_none_of_this(attempt: str, tmp_path: Path) -> None:
    target = tmp_path / "a file"
    target.write_text("as it was")
    code = (
        "import os, sys; from factcheck.readers.bounded.confinement import confine; target = sys.argv[1]\n"
        f"confine(); open(target).read()\ntry: {attempt}\nexcept PermissionError: print('refused')"
    )
    run = subprocess.run(
        [sys.executable, "-c", code, str(target)], capture_output=True, text=True, timeout=30
    )
    assert run.stdout == "refused\n", run.stderr
    assert target.read_text() == "as it was"


def test_a_library_of_any_name_is_refused_and_never_opened_while_it_is_in_use(tmp_path: Path) -> None:
    from factcheck.library import Library

    with Library(tmp_path / "notes.txt") as library:
        link = tmp_path / "other name.docx"
        link.hardlink_to(library.path)
        for path in (library.path, link):
            with pytest.raises(ReadingError, match="library of this program"):
                bounded.read_path(path)
    with pytest.raises(ReadingError, match="is a library of this program, not an article"):
        bounded.read_path(library.path)


def test_a_database_of_another_program_is_named_as_one(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    with closing(sqlite3.connect(path)) as database:
        database.execute("CREATE TABLE notes (words TEXT)")
    with pytest.raises(ReadingError, match=r"is a database, not a text\.$"):
        bounded.read_path(path)


_TWO_THREADS = """
import importlib.util, sys, threading, time
from pathlib import Path

import factcheck

half, past = threading.Event(), threading.Event()
main = threading.get_ident()


class Watch:
    def find_spec(self, name, path=None, target=None):
        if name == "factcheck.readers.bounded.side_by_side":
            half.set()
            past.wait(1)
            time.sleep(0.3)  # the other thread is waiting by then
        if name == "factcheck.readers.bounded.children" and threading.get_ident() == main:
            past.set()
        return None


def read():
    from factcheck.readers import bounded


sys.meta_path.insert(0, Watch())
failed = []
threading.excepthook = lambda args: failed.append(args.exc_value)
reading = threading.Thread(target=read)
reading.start()
half.wait()
place = Path(factcheck.__file__).parent / "reports" / "rendering" / "apart.py"
spec = importlib.util.spec_from_file_location("apart", place)
sys.modules["apart"] = importlib.util.module_from_spec(spec)  # alone: all of the reports take a second
spec.loader.exec_module(sys.modules["apart"])
reading.join()
sys.exit(str(failed[0]) if failed else 0)
"""


def test_a_job_that_begins_to_read_while_the_window_makes_its_commands_ends_neither() -> None:
    """Two threads that import halves of the package from its two ends must wait, not give up."""
    ended = subprocess.run([sys.executable, "-c", _TWO_THREADS], capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr

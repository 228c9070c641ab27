"""A long PDF is read by several children side by side as by one, within the same limits."""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import psutil
import pytest
import typst

from factcheck import readers
from factcheck.errors import ReadingError
from factcheck.models import Reading
from factcheck.readers import bounded
from factcheck.readers.bounded import answers, children, messages, side_by_side
from tests.readers.test_bounded import children as processes
from tests.readers.test_bounded import pdf, processor_time, stream

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the number of processors is set for a test")
PAGES = 90
LATE = 80
NO_PAGE = b"null"


def with_processors(monkeypatch: pytest.MonkeyPatch, count: int) -> None:
    """Let this program have so many processors from now on."""
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: set(range(count)), raising=False)
    monkeypatch.setattr(os, "cpu_count", lambda: count)


@pytest.fixture(autouse=True)
def _two_processors(monkeypatch: pytest.MonkeyPatch) -> None:
    with_processors(monkeypatch, 2)


@contextmanager
def seen() -> Iterator[set[int]]:
    """Gather the numbers of the processes that read meanwhile."""
    found: set[int] = set()
    over = threading.Event()

    def look() -> None:
        while not over.wait(0.005):
            with suppress(psutil.Error):  # one may end while it is looked at
                found.update(processes())

    thread = threading.Thread(target=look)
    thread.start()
    try:
        yield found
    finally:
        over.set()
        thread.join()


def of_pages(late: bytes = b"", every: bytes = b"") -> bytes:
    """Return a PDF of many pages, each with a word and what is given, one of the last with something else."""
    first = 5
    kids = b" ".join(b"%d 0 R" % (first + 2 * number) for number in range(PAGES))
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents[%d 0 R 4 0 R]/Resources 3 0 R>>"
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[%s]/Count %d>>" % (kids, PAGES),
        b"<</Font<</A<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>",
        stream(b"BT 1 0 0 1 60 500 Tm /A 9 Tf %s ET" % every),
    ]
    for number in range(PAGES):
        special = late if number == LATE else b""
        content = b"BT 1 0 0 1 60 600 Tm /A 9 Tf (Depot %d) Tj %s ET" % (number, special)
        objects += [NO_PAGE if special == NO_PAGE else page % (first + 2 * number + 1), stream(content)]
    return pdf(objects)


def typeset() -> bytes:
    """Return a book with running heads, columns over page ends, notes, tables and links."""
    notes = (
        'Ada Marsh #footnote[A note about $#n$.] said so; #link("https://example.org/#n")[the log] has it.'
    )
    made: bytes = typst.compile(
        (
            '#set page(height: 90mm, columns: 2, header: [The depot], numbering: "1")\n'
            '#set text(size: 9pt, lang: "en", hyphenate: true)\n#set par(justify: true)\n'
            "#for n in range(400) [== Part #n\n"
            "The considerable municipal harbour of Hemmen held #n tonnes of barley in $10^6$ sacks. "
            "#lorem(40) "
            f"{notes}\n#table(columns: 2, [Grain], [#n], [Oats], [#(n + 7)])\n\n]"
        ).encode()
    )
    return made


def said_of(data: bytes) -> str:
    """Return what is said about a file that is not read."""
    with pytest.raises(ReadingError) as refused:
        bounded.read(data, "a.pdf")
    return str(refused.value)


def test_a_long_pdf_is_read_by_several_children_as_by_one(monkeypatch: pytest.MonkeyPatch) -> None:
    data = typeset()
    readings: list[Reading] = []
    for count in (1, 2, 4):
        with_processors(monkeypatch, count)
        with seen() as found:
            readings.append(bounded.read(data, "depot.pdf"))
        assert len(found) >= count, "there were as many children as processors"
        assert len(processes()) == 1, "one of them waits for the next file"
    here = readers.read(data, "depot.pdf")
    assert len(here.pages) > side_by_side.LONG
    assert len(here.annotations) == 400
    assert readings == [here] * 3


def test_where_the_system_starts_no_other_child_one_reads_all(monkeypatch: pytest.MonkeyPatch) -> None:
    bounded.read(b"Some words.", "a.txt")
    (first,) = processes()
    monkeypatch.setattr(sys, "executable", "/bin/false")
    assert bounded.read(of_pages(), "a.pdf").text.count("Depot") == PAGES
    assert processes() == {first}


def test_a_shorter_pdf_has_one_child() -> None:
    data: bytes = typst.compile(b"#set page(height: 90mm)\n#for n in range(40) [Depot #n. #pagebreak()]")
    bounded.read(b"Some words.", "a.txt")
    before = processes()
    with seen() as found:
        bounded.read(data, "a.pdf")
    assert found == before


def test_a_page_that_is_broken_in_the_second_half_is_said_as_by_one_reader() -> None:
    data = of_pages(late=NO_PAGE)
    with pytest.raises(ReadingError) as here:
        readers.read(data, "a.pdf")
    assert str(here.value) == "“a.pdf” is damaged: a page of it cannot be read."
    assert said_of(data) == str(here.value)
    assert bounded.read(of_pages(), "b.pdf").text.count("Depot") == PAGES


def test_pages_without_a_word_are_a_scan_also_where_several_read_them() -> None:
    data: bytes = typst.compile(b"#set page(height: 90mm)\n#for n in range(90) [#rect() #pagebreak()]")
    assert "most likely a scan" in said_of(data)


def test_a_bomb_on_a_late_page_ends_all_who_read() -> None:
    used = os.times()
    with seen() as found:
        said = said_of(of_pages(late=b"(a)Tj " * 3_000_000))
    ended = os.times()
    assert "than an article may" in said or "holds more text than any article" in said
    assert len(found) > 1
    assert len(processes()) <= 1
    assert ended.children_user + ended.children_system - used.children_user - used.children_system < 30


def test_those_who_read_share_the_time_that_one_would_have(monkeypatch: pytest.MonkeyPatch) -> None:
    data = of_pages(every=b"(a)Tj " * 60_000)
    monkeypatch.setattr(children, "processor_time", lambda _: 1)
    for child in processes():
        psutil.Process(child).kill()
    bounded.read(b"Some words.", "a.txt")  # which waits for the killed one, so that its time is counted
    used = os.times()
    with seen() as found:
        assert "takes longer to read" in said_of(data)
    ended = os.times()
    assert len(found) > 1
    assert processes() == set(), "no one reads on"
    spent = ended.children_user + ended.children_system - used.children_user - used.children_system
    assert spent < 4, "each alone would have had two seconds, and a start"


def test_giving_up_ends_all_who_read() -> None:
    data, given_up = of_pages(every=b"(a)Tj " * 60_000), threading.Event()
    said: list[str] = []

    def read() -> None:
        with pytest.raises(ReadingError) as refused:
            bounded.read(data, "a.pdf", given_up=given_up)
        said.append(str(refused.value))

    before = {child: processor_time(child) for child in processes()}
    thread = threading.Thread(target=read)
    thread.start()
    while thread.is_alive() and sum(each > 0.3 for each in at_work(before).values()) < 2:
        time.sleep(0.01)
    working = set(at_work(before))
    given_up.set()
    thread.join(5)
    assert said == ["“a.pdf” was not read: it was given up."]
    assert len(working) == 2
    assert not working & processes()


@pytest.mark.parametrize("pages", [-1, 0, 3001])
def test_a_number_of_pages_that_no_pdf_has_is_no_answer(pages: int) -> None:
    assert answers.answer_of(messages.framed(messages.Long(60))[8:], b"") == messages.Long(60)
    with pytest.raises(messages.UnsoundError, match="pages"):
        answers.answer_of(messages.framed(messages.Long(pages))[8:], b"")


def at_work(before: dict[int, float]) -> dict[int, float]:
    """Return how many seconds each child has worked since then."""
    return {child: processor_time(child) - before.get(child, 0.0) for child in processes()}

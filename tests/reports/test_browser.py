"""Every web page in a real browser: hostile words run nothing and ask for nothing, and all can be read.

Skipped where the machine has no Chromium or no font for it; its driver and axe come with what the tests need.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from msgspec.structs import replace
from playwright.sync_api import Browser, Dialog, sync_playwright

from factcheck.case.sentences.statistics import about, charts
from factcheck.case.statistics import CaseSheet, statistics
from factcheck.models import Case, DraftId
from factcheck.reports import Document, HouseLook, ReportOptions, kinds, registry
from factcheck.reports.rendering.html import picture_address
from factcheck.reports.statistics.html import page as statistics_page
from tests.reports import cases
from tests.reports.full import full
from tests.reports.test_looks import png
from tests.reports.test_reports import AT, HOSTILE

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "msedge")
CHROMIUM = next(filter(None, map(shutil.which, NAMES)), None)
# It ends where the system has no font at all: pages bring none along, while the program brings its own.
FONTS = shutil.which("fc-list") is None or bool(subprocess.check_output(["fc-list"]))
pytestmark = [
    pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed on this machine"),
    pytest.mark.skipif(not FONTS, reason="Chromium shows no page where the machine has no font"),
]

PAGES = [kind.key for kind in kinds() if "html" in registry()[kind.key]]
STATISTICS = "statistics"
LOOK = HouseLook("Harbour Post", png(200, 40), "#0b5d4e", "#7a1f5c")
OPTIONS = ReportOptions(at=AT, record=True, every_claim=True, confidential=True, look=LOOK)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    # Its own sandbox asks for a user other than root.
    given = ["--no-sandbox"] if os.geteuid() == 0 else []
    with sync_playwright() as driver:
        started = driver.chromium.launch(executable_path=CHROMIUM, args=given)
        yield started
        started.close()


def made(kind: str, document: Document, look: HouseLook = LOOK) -> bytes:
    if kind == STATISTICS:
        figures = statistics([CaseSheet(document.case, [], [])])
        return statistics_page(about(figures), charts(figures), look=look).encode()
    claims = tuple(placed.id for placed in document.case.claims)
    return registry()[kind]["html"].write(document, replace(OPTIONS, look=look, claims=claims))


@pytest.fixture
def opened(browser: Browser, tmp_path: Path) -> Callable[[list[bytes]], list[str]]:
    """Return what opens pages as a person does, and says what they asked for or did beyond being read."""

    def look_at(pages: list[bytes]) -> list[str]:
        told: list[str] = []
        context = browser.new_context()
        context.on("dialog", partial(_dismiss, told))
        context.on("page", lambda other: told.append(f"page {other.url}"))
        page = context.new_page()
        told.clear()
        context.on("request", lambda request: told.append(request.url))
        page.on("pageerror", lambda error: told.append(f"error {error}"))
        page.on("console", lambda message: told.append(f"console {message.text}"))
        for at, data in enumerate(pages):
            path = tmp_path / f"{at}.html"
            path.write_bytes(data)
            page.goto(path.as_uri())
            for target in page.query_selector_all("body, a, td, p")[:40]:
                target.dispatch_event("mouseover")
        context.close()
        # A picture that stands in the page itself counts as asked for.
        itself = {picture_address(LOOK), *((tmp_path / f"{at}.html").as_uri() for at in range(len(pages)))}
        return [each for each in told if each not in itself]

    return look_at


def _dismiss(told: list[str], dialog: Dialog) -> None:
    told.append(f"dialog {dialog.message}")
    dialog.dismiss()


@pytest.mark.parametrize("kind", [*PAGES, STATISTICS])
def test_hostile_words_run_nothing_and_nothing_is_asked_for(
    kind: str, opened: Callable[[list[bytes]], list[str]]
) -> None:
    every = " ".join(HOSTILE)
    wanted = HOSTILE if kind == "checking-report" else [every]
    pages = [made(kind, _hostile(words), replace(LOOK, name=words)) for words in wanted]
    assert opened(pages) == []


def _hostile(words: str) -> Document:
    case = cases.hostile(words)
    before = replace(case.draft, id=DraftId("d0"), number=1, text=f"{words}\n\nBefore {words}", blocks=())
    return Document(case, (before, case.draft))


def test_a_page_that_did_run_or_ask_for_something_would_be_seen(
    opened: Callable[[list[bytes]], list[str]],
) -> None:
    told = opened([b"<script>alert(1)</script>", b'<img src="http://127.0.0.1:9/x.png">'])
    assert "dialog 1" in told
    assert "http://127.0.0.1:9/x.png" in told


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("kind", [*PAGES, STATISTICS])
def test_axe_finds_no_fault(kind: str, scheme: str, browser: Browser, tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_bytes(made(kind, full()))
    # axe itself is a script, which the page's own rules would refuse.
    context = browser.new_context(bypass_csp=True, color_scheme="dark" if scheme == "dark" else "light")
    page = context.new_page()
    page.goto(path.as_uri())
    found = Axe().run(page)
    context.close()
    assert found.violations_count == 0, found.generate_report()


def test_the_bare_case_can_be_read_too(browser: Browser, tmp_path: Path) -> None:
    bare: Case = replace(cases.small(), claims=(), set_asides=())
    path = tmp_path / "page.html"
    path.write_bytes(made("checking-report", Document(bare), HouseLook()))
    context = browser.new_context(bypass_csp=True)
    page = context.new_page()
    page.goto(path.as_uri())
    found = Axe().run(page)
    context.close()
    assert found.violations_count == 0, found.generate_report()

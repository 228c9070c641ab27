"""The program starts on the article that was open last, and what its page does not need comes after."""

import subprocess
import sys
from itertools import groupby
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from factcheck import readers
from factcheck import settings as settings_file
from factcheck.desk import Desk
from factcheck.desk.articles import propose
from factcheck.models import ArticleId
from factcheck.settings import Settings
from tests.desktop import AtOnce, Desktop
from tests.stories import long_story
from ui.inspector import Inspector
from ui.jobs import Jobs
from ui.main_window import MainWindow
from ui.session import LONG, Session

NOT_BEFORE_THE_WINDOW = frozenset(
    {
        *("click", "httpx2", "jinja2", "lxml", "PIL", "pypdfium2", "pyrage", "sqlite_utils", "trafilatura"),
        *("calendar", "importlib.resources"),
        *(
            "factcheck.case.annotations",
            "factcheck.case.following",
            "factcheck.encryption",
            "factcheck.evidence",
        ),
        *("factcheck.library.doctor", "factcheck.library.salvage", "factcheck.library.soundness"),
        *("factcheck.readers", "factcheck.reports", "factcheck.text.claims", "factcheck.text.details"),
        *("ui.closing", "ui.commands", "ui.compare", "ui.copies", "ui.crash_dialog", "ui.dialogs"),
        *("ui.history_dialog", "ui.settings", "ui.register", "ui.report"),
        *("difflib", "ui.sources.editor"),
        *("ui.claims", "ui.inspector", "ui.sources", "ui.widgets.offers"),
        *("hashlib", "socket", "factcheck.desk.sharing", "factcheck.desk.shuttle"),
        *("factcheck.case.falls", "factcheck.case.secrets", "factcheck.library.read.search"),
    }
)
"""What neither the shelf nor an article needs to be seen; each takes a while to import."""
ONLY_AN_ARTICLE_NEEDS = frozenset({"ui.article", "ui.article_room"})
NOT_MADE_BEFORE_THE_WINDOW = frozenset({"QDockWidget", "QFileDialog", "QStyle", "QTableWidget", "QWizard"})
"""Classes of QtWidgets that the page of an article needs none of; PySide makes each when it is first met.

It takes as long to make them as to import a tenth of the window, and to wrap a widget that PySide has
not made itself, or to ask for a style, makes all of them.
"""
TWO = "The mill burned down in 1998, and the council of Hemmen bought the land in 2003."


def test_a_split_is_offered_on_the_claim_that_the_start_shows(desktop: Desktop) -> None:
    desktop.window.intake.read_text(TWO)
    window = desktop.start()
    assert desktop.selected.text == TWO
    desktop.qtbot.waitUntil(
        lambda: any("2 statements" in words for words in desktop.said_in(window.inspector))
    )
    desktop.press(Qt.Key.Key_P)
    assert len(desktop.case.claims) == 2


def test_an_article_begun_elsewhere_opens_where_the_first_claim_needs_work(desktop: Desktop) -> None:
    with Desk(desktop.library, actor="Bo") as desk:
        reading = readers.read(long_story(120).encode(), "grain.txt")
        article = desk.articles.add(reading, proposal=propose(reading))
        for placed in desk.articles.open(article).claims[:80]:
            desk.verdicts.set(placed.id, "confirmed")
    window = desktop.window
    window.shelf.refresh()
    window.shelf.choose(article)
    window.shelf.focus()
    desktop.press(Qt.Key.Key_Return)

    assert seen_claim(desktop) == 81
    desktop.start()
    assert seen_claim(desktop) == 81


def seen_claim(desktop: Desktop) -> int:
    """Return the number of the selected claim, which is in view on the page and in the list."""
    page, view = desktop.window.article.page, desktop.window.claims.view
    number = desktop.case.numbers()[desktop.selected.id]
    assert view.currentIndex().row() == number - 1
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()))
    assert page.viewport().rect().contains(page.cursorRect())
    return number


def test_an_article_that_was_removed_meanwhile_leaves_the_shelf(desktop: Desktop) -> None:
    desktop.window.intake.read_text(TWO)
    article = desktop.case.article.id
    desktop.quit()
    with Desk(desktop.library) as desk:
        desk.articles.remove(article)
    window = desktop.start()
    assert window.shelf.isVisible()
    assert window.session.case is None


@pytest.mark.parametrize("shown", ["shelf", "article"])
def test_a_start_imports_nothing_that_its_first_picture_does_not_need(shown: str, tmp_path: Path) -> None:
    library = tmp_path / "library.factcheck"
    with Desk(library) as desk:
        article = desk.articles.add(readers.read(TWO.encode(), "mill.txt"))
    if shown == "article":
        settings_file.save(Settings(article=article))
    script = (
        "import sys; from pathlib import Path; import factcheck.desk\n"
        "from ui.app import start; from ui.main_window import MainWindow\n"
        "show = MainWindow.show\n"
        "MainWindow.show = lambda window: (show(window), window.grab(), print(*sys.modules))\n"
        f"start(Path({str(library)!r}), [], self_test=True)"
    )
    result = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    imported = set(result.stdout.split())
    assert "ui.main_window" in imported, result.stderr
    assert ("ui.article.view" in imported) is (shown == "article")
    assert sorted(imported & NOT_BEFORE_THE_WINDOW) == []
    assert shown == "article" or sorted(imported & ONLY_AN_ARTICLE_NEEDS) == []


def test_a_start_on_an_article_makes_no_classes_of_widgets_that_it_does_not_show(tmp_path: Path) -> None:
    library = tmp_path / "library.factcheck"
    with Desk(library) as desk:
        settings_file.save(Settings(article=desk.articles.add(readers.read(TWO.encode(), "mill.txt"))))
    script = (
        "import PySide6.QtWidgets; from pathlib import Path\n"
        "from ui.app import start; from ui.main_window import MainWindow\n"
        "show = MainWindow.show\n"
        "made = lambda: print(*vars(PySide6.QtWidgets))\n"
        "MainWindow.show = lambda window: (show(window), window.grab(), made())\n"
        f"start(Path({str(library)!r}), [], self_test=True)"
    )
    result = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    made = set(result.stdout.split())
    assert "QTextEdit" in made, result.stderr
    assert sorted(made & NOT_MADE_BEFORE_THE_WINDOW) == []


def test_a_key_that_is_faster_than_the_panels_finds_them(desktop: Desktop) -> None:
    desktop.window.intake.read_text(TWO)
    desktop.quit()
    session = Session(desktop.library)
    window = MainWindow(session, settings_file.load(), Jobs(runner=AtOnce()))
    assert window.findChild(Inspector) is None
    key = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier)
    QCoreApplication.sendEvent(window, key)
    inspector = window.findChild(Inspector)
    assert isinstance(inspector, Inspector)
    assert inspector.head.placed is not None
    assert inspector.head.placed.text == TWO
    window.close()
    session.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_tab_goes_from_the_claims_to_the_page_to_the_selected_claim(desktop: Desktop) -> None:
    desktop.window.intake.read_text(TWO)
    window = desktop.start()
    panels: list[QWidget] = [window.claims, window.article, window.inspector]
    stops: list[QWidget] = []
    stop = window.nextInFocusChain()
    while stop is not None and stop is not window:
        if stop.focusPolicy() & Qt.FocusPolicy.TabFocus:
            stops.append(stop)
        stop = stop.nextInFocusChain()
    order = [panel for stop in stops for panel in panels if panel.isAncestorOf(stop)]
    assert [panel for panel, _ in groupby(order)] == panels


def test_what_is_beside_the_page_follows_what_the_start_has_selected(desktop: Desktop) -> None:
    desktop.window.intake.read_text(f"{TWO} Its owner, Ada Marsh, died in 1987.")
    last = desktop.case.claims[-1]
    desktop.window.session.select(last.id)
    window = desktop.start()
    assert window.session.claim == last.id
    assert window.claims.view.currentIndex().row() == len(desktop.case.claims) - 1
    assert any(f"Claim {len(desktop.case.claims)}" in words for words in desktop.said_in(window.inspector))


def test_no_source_is_read_for_features_of_pyside_that_nobody_uses() -> None:
    script = (
        "import linecache; from ui import plain_imports; plain_imports.restore()\n"
        "import ui.theme; print([name for name in linecache.cache if 'theme' in name])"
    )
    result = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert result.stdout.strip() == "[]", result.stderr


@pytest.fixture
def long_article(desktop: Desktop) -> ArticleId:
    """Return an article of some hundred claims that was read to its middle when the program was left."""
    reading = readers.read(long_story(1_400).encode(), "harbour.txt")
    assert len(reading.text) > LONG
    with Desk(desktop.library) as desk:
        article = desk.articles.add(reading)
    window = desktop.start()
    window.open_article(article)
    window.session.select(desktop.case.claims[300].id)
    window.article.restore_scroll_state(desktop.case.claims[300].placement.start)
    desktop.quit()
    return article


def begun(desktop: Desktop) -> tuple[MainWindow, Session]:
    """Return a window that has just been made, and has not been painted yet."""
    session = Session(desktop.library)
    return MainWindow(session, settings_file.load(), Jobs(runner=AtOnce())), session


def left(window: MainWindow, session: Session) -> None:
    window.close()
    session.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_a_long_article_shows_its_page_first_and_its_claims_without_moving_a_letter(
    desktop: Desktop, long_article: ArticleId, qtbot: QtBot
) -> None:
    window, session = begun(desktop)
    window.resize(1280, 800)
    window.show()
    page = window.article.page
    assert session.claim == ""
    assert window.article.case is not None
    assert window.article.case.claims == ()
    place, text, column = page.verticalScrollBar().value(), page.document(), page.viewport().geometry()
    assert place > 0
    qtbot.waitUntil(lambda: session.on_screen)
    assert session.case is not None
    assert window.article.case is session.case
    assert session.claim == session.case.claims[300].id
    assert (page.verticalScrollBar().value(), page.document()) == (place, text)
    assert page.viewport().geometry() == column
    left(window, session)


def test_a_command_that_is_faster_than_the_claims_finds_them(
    desktop: Desktop, long_article: ArticleId
) -> None:
    window, session = begun(desktop)
    window.run_command("next")
    assert session.case is not None
    assert session.claim == session.case.claims[301].id
    left(window, session)


def test_a_window_that_is_closed_before_its_claims_are_there_opens_the_article_again(
    desktop: Desktop, long_article: ArticleId
) -> None:
    kept = settings_file.load()
    left(*begun(desktop))
    again = settings_file.load()
    assert again.article == long_article
    assert again.places == kept.places


def test_an_article_that_goes_before_its_claims_are_there_leaves_the_shelf(
    desktop: Desktop, long_article: ArticleId, qtbot: QtBot
) -> None:
    window, session = begun(desktop)
    with Desk(desktop.library) as desk:
        desk.articles.remove(long_article)
        desk.articles.remove_for_good(long_article)
    window.show()
    qtbot.waitUntil(lambda: session.on_screen)
    assert window.shelf.isVisible()
    left(window, session)

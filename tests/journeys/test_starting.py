"""The program starts on the article that was open last, and what its page does not need comes after."""

from PySide6.QtCore import Qt

from factcheck.desk import Desk
from tests.desktop import Desktop

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


def test_an_article_that_was_removed_meanwhile_leaves_the_shelf(desktop: Desktop) -> None:
    desktop.window.intake.read_text(TWO)
    article = desktop.case.article.id
    desktop.quit()
    with Desk(desktop.library) as desk:
        desk.articles.remove(article)
    window = desktop.start()
    assert window.shelf.isVisible()
    assert window.session.case is None

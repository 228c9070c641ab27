"""The search of the tool bar: filters among the words, and keys typed faster than it finds."""

from PySide6.QtCore import Qt

from tests.desktop import CONTROL, Desktop, Later


def search(desktop: Desktop, words: str) -> list[str]:
    desktop.window.run_command("search")
    box = desktop.window.search
    box.setText(words)
    box.search()
    return sorted({hit.kind for hit in box.hits()})


def test_a_search_is_narrowed_by_what_stands_before_a_colon(opened: Desktop) -> None:
    assert search(opened, "tunnel") == ["article", "claim"]
    assert search(opened, "tunnel in:articles") == ["article"]
    assert search(opened, "tunnel article:here verdict:open") == ["claim"]
    assert search(opened, "tunnel kind:book") == []
    assert search(opened, "tunnel in:drawers") == []
    assert opened.window.notice.isHidden(), "what is wrong with a filter is said in the list"


def searching(desktop: Desktop) -> Later:
    """Open the article in a window whose jobs wait, and go to the search."""
    article, later = desktop.case.article.id, Later()
    desktop.start(later)
    later.go_on()
    desktop.window.session.open_case(article)
    later.go_on()
    desktop.window.run_command("search")
    return later


def test_what_was_searched_before_more_was_typed_is_not_shown(opened: Desktop) -> None:
    later = searching(opened)
    box = opened.window.search
    opened.write("tunnel")
    box.search()
    opened.write("x")
    later.go_on()
    assert box.hits() == []
    box.search()
    box.setText("tunnel")
    later.go_on()
    assert box.hits() == []


def test_enter_opens_the_first_hit_once_it_is_found(opened: Desktop) -> None:
    later = searching(opened)
    opened.write("31,000")
    opened.press(Qt.Key.Key_Return)
    assert opened.window.search.text() == "31,000"
    later.go_on()
    assert "31,000" in opened.selected.text
    assert opened.window.search.text() == ""


def test_who_leaves_the_search_is_not_led_away_by_what_is_found(opened: Desktop) -> None:
    later = searching(opened)
    before = opened.window.session.claim
    opened.write("31,000")
    opened.press(Qt.Key.Key_Return)
    opened.window.article.page.setFocus()
    later.go_on()
    assert opened.window.session.claim == before
    assert opened.window.search.hits() == []


def test_keys_typed_quickly_choose_from_what_is_found_for_the_last_words(opened: Desktop) -> None:
    for keys, row in (((Qt.Key.Key_Return,), 0), ((Qt.Key.Key_Down, Qt.Key.Key_Return), 1)):
        opened.press(Qt.Key.Key_K, CONTROL)
        opened.write("contractors")
        opened.qtbot.waitUntil(lambda: bool(opened.window.search.hits()))
        opened.press(Qt.Key.Key_A, CONTROL)
        opened.write("tunnel")
        for key in keys:
            opened.press(key)
        assert "contractors" not in opened.selected.text
        found = opened.window.session.desk.searching.find("tunnel", here=opened.case.article.id, limit=21)
        claims = {hit.id for hit in found if hit.kind == "claim"}
        on_page = [placed.claim.id for placed in opened.case.claims if placed.claim.id in claims]
        assert opened.selected.id == on_page[row], "as they stand on the page"

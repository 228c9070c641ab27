"""Filters typed into the search of the tool bar."""

from tests.desktop import Desktop


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

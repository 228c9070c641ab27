"""Reads a report back as a browser would, to see what it says and what it would load or run."""

from html.parser import HTMLParser


class Page(HTMLParser):
    """Collects tags, attributes and the text that shows."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str, str]] = []
        self.shown: list[str] = []
        self._style = False
        self.feed(source)
        self.close()

    @property
    def text(self) -> str:
        """Everything that shows, white space tidied."""
        return " ".join("".join(self.shown).split())

    @property
    def links(self) -> list[str]:
        """Where its links lead."""
        return [value for _, name, value in self.attributes if name == "href"]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a tag."""
        self.tags.append(tag)
        self.attributes += [(tag, name, value or "") for name, value in attrs]
        self._style = tag in ("style", "script")

    def handle_endtag(self, tag: str) -> None:
        """Note that a style sheet ends."""
        if tag in ("style", "script"):
            self._style = False

    def handle_data(self, data: str) -> None:
        """Note what shows."""
        if not self._style:
            self.shown.append(data)

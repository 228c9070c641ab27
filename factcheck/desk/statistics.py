"""Statistics: the figures of some articles or of all, and the file that they are handed over in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from factcheck.case import statistics
from factcheck.case.sentences.statistics import about, charts
from factcheck.case.statistics import CaseSheet, Statistics
from factcheck.desk.files import write_whole
from factcheck.errors import UserError
from factcheck.library import Library
from factcheck.models import ArticleId
from factcheck.reports.look import HouseLook
from factcheck.sentences import Translate, english

_PLAIN = HouseLook()


class Counting:
    """Reckons the figures of a library's articles."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def of(self, articles: Sequence[ArticleId] = ()) -> Statistics:
        """Return the figures of some articles; without any, of all that are on the shelf."""
        wanted = articles or [article.id for article in self._library.read.articles()]
        return statistics.statistics(self._sheets(wanted))

    def save(
        self,
        figures: Statistics,
        target: Path,
        translate: Translate = english,
        *,
        language: str = "en",
        look: HouseLook = _PLAIN,
    ) -> None:
        """Write the charts of figures to a file, as .svg or as a page (.html); raises UserError."""
        ending = target.suffix.lower()
        if ending == ".svg":
            from factcheck.reports.statistics.svg import draw

            data = draw(about(figures), charts(figures), translate)
        elif ending in (".html", ".htm"):
            from factcheck.reports.statistics.html import page

            data = page(about(figures), charts(figures), translate, language=language, look=look)
        else:
            raise UserError("Statistics are saved as .svg or .html.")
        write_whole(target, data.encode())

    def _sheets(self, articles: Sequence[ArticleId]) -> Iterator[CaseSheet]:
        read = self._library.read
        for article in articles:
            steps = [event.at for event in read.events(article, None)]
            yield CaseSheet(read.case(article), steps, read.seeded_copies(article))

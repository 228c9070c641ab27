"""How long articles are kept: one rule for the desk, a legal hold for single ones, and what is due."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from factcheck.errors import UserError
from factcheck.library import Library
from factcheck.models import THE_RULE, ArticleId, Due, EventKind, RetentionRule, Stone


class Retention:
    """The retention rule of a library.

    A consistent rule is what counts, whichever it is: so it stands in the library, for all who use it,
    and each change of it in the record.
    """

    def __init__(self, library: Library) -> None:
        self._library = library

    def rule(self) -> RetentionRule:
        """Return how long articles are kept; for ever unless somebody has decided otherwise."""
        return self._library.read.retention()

    def set_rule(self, months: int, *, skeleton: bool) -> None:
        """Keep articles for so many months after their sign-off, or with 0 for ever."""
        if months < 0:
            raise UserError("Articles are kept for a number of months, or with 0 for ever.")
        if self.rule() == RetentionRule(months=months, skeleton=skeleton):
            return
        with self._library.operation(EventKind.RETENTION_SET, None) as operation:
            if self._library.read.records(RetentionRule):
                operation.update(RetentionRule, THE_RULE, months=months, skeleton=skeleton)
            else:
                operation.insert(RetentionRule(months=months, skeleton=skeleton))

    def due(self) -> list[Due]:
        """Return the articles whose time is over, the oldest first; none under a legal hold."""
        rule = self.rule()
        if not rule.months:
            return []
        return self._library.read.last_active_before(months_before(self._library.now(), rule.months))

    def remove_due(self, articles: Collection[ArticleId]) -> int:
        """Remove those of these articles that still are due for good, also from the backups.

        Return how many. Raises LibraryError as ``Articles.remove_for_good`` does.
        """
        from factcheck.desk.articles import Articles

        going = [due.article for due in self.due() if due.article in articles]
        for article in going:
            Articles(self._library).remove_for_good(article, with_backups=True, skeleton=self.rule().skeleton)
        return len(going)

    def removed(self) -> list[Stone]:
        """Return what is left of articles that were removed for good, the latest first."""
        return self._library.read.stones()


def months_before(at: str, months: int) -> str:
    """Return the time so many months earlier, on the last day of a month that is too short."""
    from calendar import monthrange

    moment = datetime.fromisoformat(at)
    year, month = divmod(moment.year * 12 + moment.month - 1 - months, 12)
    if year < 1:
        return ""
    day = min(moment.day, monthrange(year, month + 1)[1])
    earlier = moment.replace(year=year, month=month + 1, day=day)
    return earlier.isoformat(timespec="milliseconds").replace("+00:00", "Z")

"""Dates of publication: the first full day named in a line, as ISO 8601."""

from __future__ import annotations

from datetime import date

from factcheck.text.lexicon import lexicon_of


def iso_date(line: str, *, language: str = "en") -> str:
    """Return the first full date in a line as «2026-03-03», empty where there is none.

    Dates of numbers alone, such as 3/4/2026, are left where they mean two days.
    """
    lexicon = lexicon_of(language)
    calendar = lexicon.calendar
    for form in calendar.DATE_FORMS:
        found = form.search(line)
        if found:
            month = found["month"].lower()
            try:
                return date(
                    int(found["year"]),
                    calendar.MONTH_STEMS.get(month) or int(month),
                    int(found["day"]),
                ).isoformat()
            except ValueError:
                return ""
    return ""

"""Dates of publication: the first full day named in a line, as ISO 8601."""

from __future__ import annotations

import re
from datetime import date

_MONTH_NAMES = "jan feb mar apr may jun jul aug sep oct nov dec"
_MONTHS = {name: number for number, name in enumerate(_MONTH_NAMES.split(), start=1)}
_MONTH = r"(?P<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?"
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        r"(?<!\d)(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)(?!\d)",
        rf"\b{_MONTH} (?P<day>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<year>\d{{4}})\b",
        rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)? (?:of )?{_MONTH},? (?P<year>\d{{4}})\b",
    )
)


def iso_date(line: str) -> str:
    """Return the first full date in a line as «2026-03-03», empty where there is none.

    Dates of numbers alone, such as 3/4/2026, are left: they mean two days.
    """
    for form in _FORMS:
        found = form.search(line)
        if found:
            month = found["month"].lower()
            try:
                return date(
                    int(found["year"]), _MONTHS.get(month) or int(month), int(found["day"])
                ).isoformat()
            except ValueError:
                return ""
    return ""

"""Find dates, weekdays, clock times and calendar periods."""

from __future__ import annotations

import re
from datetime import date, timedelta
from decimal import Decimal

from factcheck.models import DetailKind
from factcheck.text.details import numerals
from factcheck.text.details.page import DetailPage
from factcheck.text.lexicon.kinds import TimeUnit

_YEAR = r"(?:1[0-9]|20)[0-9]{2}"

_ISO = re.compile(r"(?P<year>[0-9]{4})-(?P<month>[0-9]{2})-(?P<day>[0-9]{2})(?![0-9])")
_SLASHED = re.compile(r"(?P<a>[0-9]{1,2})/(?P<b>[0-9]{1,2})/(?P<year>[0-9]{4}|[0-9]{2})(?![0-9/])")


_HYPHENED = re.compile(r"-[^\W\d_]+")

_YEARS = re.compile(rf"(?P<from>{_YEAR})(?:\s?[-–]\s?|/)(?P<to>{_YEAR}|[0-9]{{2}})(?![0-9-])")
_BARE_YEAR = re.compile(rf"{_YEAR}(?![0-9]|,[0-9]|\.[0-9])")


def day_of(published: str) -> date | None:
    """Return the date with which an ISO time begins, or None."""
    if not published:  # asked for every claim
        return None
    try:
        return date.fromisoformat(published[:10])
    except ValueError:
        return None


def at_figure(page: DetailPage, start: int, number: re.Match[str]) -> int:
    """Note a date, time or calendar period that opens with a figure; return its end, or 0."""
    text, end, size = page.text, page.end, number.end() - number.start()
    if size <= 4 and size != 3:
        follows = text[start + size : start + size + 1]
        if size <= 2:
            return _short_figure(page, start, number, follows)
        return _four_figures(page, start)
    if follows_clock := page.lexicon.calendar.CLOCK.match(text, start, end):
        return _clock(page, start, follows_clock)
    return 0


def _short_figure(page: DetailPage, start: int, number: re.Match[str], follows: str) -> int:
    calendar = page.lexicon.calendar
    text, end = page.text, page.end
    clock = calendar.CLOCK.match(text, start, end)
    if clock:
        return _clock(page, start, clock)
    if follows == "/":
        return _slash(page, start)
    numeric = calendar.NUMERIC_DATE.match(text, start, end)
    if numeric:
        normal = _whole(int(numeric["year"]), int(numeric["month"]), int(numeric["day"]))
        return page.add(DetailKind.DATE, start, numeric.end(), normal)
    decade = calendar.DECADE.match(text, start, end)
    if decade:
        return _decade(page, start, decade)
    century = calendar.CENTURY.match(text, start, end)
    if century:
        last = int(century["number"]) * 100
        return page.add(
            DetailKind.PERIOD, start, century.end(), f"{last - 99:04d}/{last:04d}" if last else ""
        )
    month = calendar.MONTH_AHEAD.match(text, number.end(), end)
    if month:
        year = calendar.YEAR_AHEAD.match(text, month.end(), end)
        normal = _dated(page.day, year[1] if year else None, calendar.MONTHS[month["month"]], int(number[0]))
        return page.add(DetailKind.DATE, start, year.end() if year else month.end(), normal)
    return 0


def _four_figures(page: DetailPage, start: int) -> int:
    calendar = page.lexicon.calendar
    text, end = page.text, page.end
    iso = _ISO.match(text, start, end) if text.startswith("-", start + 4) else None
    if iso:
        normal = _whole(int(iso["year"]), int(iso["month"]), int(iso["day"]))
        return page.add(DetailKind.DATE, start, iso.end(), normal)
    decade = calendar.DECADE.match(text, start, end)
    if decade:
        return _decade(page, start, decade)
    years = _YEARS.match(text, start, end)
    if years:
        first = years["from"]
        last = years["to"] if len(years["to"]) == 4 else first[:2] + years["to"]
        if last > first:
            return page.add(DetailKind.PERIOD, start, years.end(), f"{first}/{last}")
    if not _BARE_YEAR.match(text, start, end) or not _is_year(page, start):
        return 0
    other = calendar.YEARS_APART.match(text, start + 4, end)
    if other and page.before(start) in calendar.BEFORE_YEARS and other[1] > text[start : start + 4]:
        return page.add(DetailKind.PERIOD, start, other.end(), f"{text[start : start + 4]}/{other[1]}")
    return page.add(DetailKind.DATE, start, start + 4, text[start : start + 4])


def _is_year(page: DetailPage, start: int) -> bool:
    """Tell a year from a count; news writes counts above 999 with a comma."""
    calendar = page.lexicon.calendar
    year = int(page.text[start : start + 4])
    if calendar.NO_YEAR.match(page.text, start + 4, page.end):
        return False
    return year >= 1700 or page.before(start) in calendar.BEFORE_A_YEAR


def month(page: DetailPage, start: int, end: int) -> int:
    """Read a date at the name of its month."""
    calendar = page.lexicon.calendar
    text = page.text
    named = page.run_from(start)
    if named is not None and named[0] == start:
        return end  # «August Bebel»
    number = calendar.MONTHS[text[start:end]]
    after = calendar.AFTER_MONTH.match(text, end, page.end)
    if after is None:
        if end - start > 3 or text.startswith(".", end) or page.before(start) in calendar.MONTH_CONTEXT:
            if text[start:end] in calendar.ALSO_WORDS and page.before(start) not in calendar.MONTH_CONTEXT:
                return end
            return page.add(DetailKind.DATE, start, end, f"--{number:02d}")
        return end
    if after["only_year"]:
        return page.add(DetailKind.DATE, start, after.end(), f"{after['only_year']}-{number:02d}")
    if after["last"]:
        first = _dated(page.day, after["year"], number, int(after["day"]))
        last = _dated(page.day, after["year"], number, int(after["last"]))
        return page.add(DetailKind.PERIOD, start, after.end(), f"{first}/{last}" if first and last else "")
    return page.add(
        DetailKind.DATE, start, after.end(), _dated(page.day, after["year"], number, int(after["day"]))
    )


def weekday(page: DetailPage, start: int, end: int) -> int:
    """Read a weekday; with the article's date it becomes a date."""
    calendar = page.lexicon.calendar
    text = page.text
    hyphened = _HYPHENED.match(text, end, page.end)
    if hyphened and text[start : hyphened.end()] in calendar.WEEKDAYS:
        end = hyphened.end()
    name = text[start:end]
    if name not in calendar.WEEKDAYS:
        return end
    if len(name) <= 3 and not text.startswith((".", ","), end):
        return end
    number = calendar.WEEKDAYS[name]
    if text.startswith("s", end):
        return page.add(DetailKind.WEEKDAY, start, end + 1)
    dated = calendar.WEEKDAY_DATE.match(text, end, page.end)
    normal = ""
    if dated and (dated["year"] or page.day):
        normal = _dated(page.day, dated["year"], calendar.MONTHS[dated["month"]], int(dated["day"]))
    elif not dated and page.day:
        normal = _nearest_weekday(page, start, end, number).isoformat()
    return page.add(DetailKind.WEEKDAY, start, end, normal)


def _nearest_weekday(page: DetailPage, start: int, end: int, number: int) -> date:
    """Return the weekday's date: the last one up to the article's day, the next one for what is to come."""
    today = page.day or date.min
    back = (today.weekday() - number) % 7
    before = page.before(start)
    shift = page.lexicon.calendar.SHIFTS.get(before)
    if shift == -1:
        return today - timedelta(days=back or 7)
    clause = page.text[max(page.start, start - 80) : min(page.end, end + 40)]
    if shift == 1 or (shift != 0 and back and page.lexicon.calendar.FUTURE.search(clause)):
        return today + timedelta(days=(7 - back) if back else 7)
    return today - timedelta(days=back)


def relative_day(page: DetailPage, start: int, end: int) -> int:
    """Read «yesterday», «today», «tomorrow», «tonight»."""
    if (
        page.text[start - 1 : start] == "-"  # «avant-hier»
        or page.before(start) in page.lexicon.calendar.NOT_BEFORE_DAYS
    ):
        return end
    shift = page.lexicon.calendar.RELATIVE_DAYS[page.text[start:end].lower()]
    normal = _shifted(page.day, shift)
    return page.add(DetailKind.DATE, start, end, normal)


def relative_span(page: DetailPage, start: int, end: int) -> int:
    """Read «last year», «next week», «this month» and «the past decade»."""
    calendar = page.lexicon.calendar
    after = calendar.RELATIVE.match(page.text, end, page.end)
    if after is None:
        return end
    unit, which = after["unit"], page.text[start:end].lower()
    if unit in calendar.WEEKDAYS:
        return end
    kind = DetailKind.PERIOD if unit in calendar.PERIODS else DetailKind.DATE
    return page.add(
        kind, start, after.end(), _relative(page.day, calendar.SHIFTS[which], calendar.TIME_UNITS.get(unit))
    )


def _relative(today: date | None, shift: int, unit: TimeUnit | None) -> str:
    """Return «last year» and its like as a date, as exact as the unit allows."""
    if unit in (TimeUnit.DECADE, TimeUnit.CENTURY) and shift == -1:
        return "P10Y" if unit is TimeUnit.DECADE else "P100Y"
    if today is None:
        return ""
    if unit is TimeUnit.YEAR:
        return f"{today.year + shift:04d}"
    if unit is TimeUnit.MONTH:
        months = today.year * 12 + today.month - 1 + shift
        return f"{months // 12:04d}-{months % 12 + 1:02d}"
    if unit is TimeUnit.WEEK:
        year, week, _ = (
            (today + timedelta(days=7 * shift)).isocalendar() if _safe(today) else today.isocalendar()
        )
        return f"{year:04d}-W{week:02d}"
    if unit is TimeUnit.PART_OF_DAY:
        return _shifted(today, shift)
    return ""


def clock_word(page: DetailPage, start: int, end: int) -> int:
    """Read «noon» and «midnight»."""
    return page.add(
        DetailKind.TIME, start, end, page.lexicon.calendar.CLOCK_WORDS[page.text[start:end].lower()]
    )


def season(page: DetailPage, start: int, end: int) -> int:
    """Read «spring 2016» and «the summer of 1999»."""
    year = page.lexicon.calendar.SEASON_YEAR.match(page.text, end, page.end)
    return page.add(DetailKind.PERIOD, start, year.end(), year[1]) if year else end


def quarter(page: DetailPage, start: int, end: int, value: int) -> int:
    """Read «first quarter of 2019» at its ordinal; return the end, or 0 where it is none."""
    found = page.lexicon.calendar.QUARTER.match(page.text, end, page.end) if value <= 4 else None
    if found is None:
        return 0
    return page.add(
        DetailKind.PERIOD, start, found.end(), f"{found['year']}-Q{value}" if found["year"] else ""
    )


def counted_back(today: date | None, value: Decimal | None, unit: TimeUnit | None) -> str:
    """Return the date that lies so many units before today, as exact as the unit allows."""
    if today is None or value is None or value != value.to_integral_value() or value > 5000:
        return ""
    count = int(value)
    if unit in (TimeUnit.YEAR, TimeUnit.DECADE):
        year = today.year - count * (10 if unit is TimeUnit.DECADE else 1)
        return f"{year:04d}" if year > 0 else ""
    if unit is TimeUnit.MONTH:
        months = today.year * 12 + today.month - 1 - count
        return f"{months // 12:04d}-{months % 12 + 1:02d}" if months >= 12 else ""
    if unit in (TimeUnit.DAY, TimeUnit.WEEK):
        return _shifted(today, -count * (7 if unit is TimeUnit.WEEK else 1))
    return ""


def _safe(today: date) -> bool:
    return 2 <= today.year <= 9998


def _shifted(today: date | None, days: int) -> str:
    if today is None or not (20 <= today.year <= 9900 or not days):
        return ""
    return (today + timedelta(days=days)).isoformat()


def _whole(year: int, month: int, day: int) -> str:
    """Return an ISO date, or nothing where the calendar has no such day."""
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return ""


def _dated(today: date | None, year: str | None, month: int, day: int) -> str:
    """Return a day of a month as an ISO date; without a year, the one nearest to the article's day."""
    if year:
        return _whole(int(year), month, day)
    if today is None or not _safe(today):
        return f"--{month:02d}-{day:02d}" if _whole(2000, month, day) else ""
    candidates = [_whole(today.year + shift, month, day) for shift in (-1, 0, 1)]
    known = [candidate for candidate in candidates if candidate]
    return min(known, key=lambda iso: abs(date.fromisoformat(iso) - today), default="")


def _clock(page: DetailPage, start: int, found: re.Match[str]) -> int:
    zone = (found["zone"] or found["zone24"] or "").strip()
    hour = int(found["hour"] or found["hour24"] or found["oclock"])
    minute = found["minute"] or found["minute24"] or "00"
    if found["half"]:
        hour = hour % 12 + (12 if found["half"].lower() == "p" else 0)
    known = hour < 24 and not found["oclock"]
    return page.add(
        DetailKind.TIME, start, found.end(), f"{hour:02d}:{minute} {zone}".strip() if known else ""
    )


_SLASH = re.compile(r"(?P<a>[0-9]{1,2})/(?P<b>[0-9]{1,2})(?![0-9/])")


def _slash(page: DetailPage, start: int) -> int:
    """Note a date or fraction with a stroke; «24/7» and the like are passed over."""
    slashed = _SLASHED.match(page.text, start, page.end)
    if slashed:
        return _slashed(page, start, slashed)
    two = _SLASH.match(page.text, start, page.end)
    if two is None:
        return 0
    if two[0] == "9/11":
        return page.add(DetailKind.DATE, start, two.end(), "2001-09-11")
    a, b = int(two["a"]), int(two["b"])
    if 0 < a < b <= 10:
        return page.add(DetailKind.RATIO, start, two.end(), numerals.share(Decimal(a), Decimal(b)))
    return two.end()


def _slashed(page: DetailPage, start: int, found: re.Match[str]) -> int:
    """Note «11/10/2026»; the order of day and month is known only where one of them exceeds twelve."""
    a, b = int(found["a"]), int(found["b"])
    year = int(found["year"]) + (2000 if len(found["year"]) == 2 else 0)
    normal = ""
    if a > 12 >= b:
        normal = _whole(year, b, a)
    elif b > 12 >= a or a == b:
        normal = _whole(year, a, b)
    return page.add(DetailKind.DATE, start, found.end(), normal)


def _decade(page: DetailPage, start: int, found: re.Match[str]) -> int:
    first = found["decade"]
    if len(first) == 2:
        if page.before(start) in page.lexicon.calendar.NOT_BEFORE_DECADE:
            return page.add(DetailKind.AGE, start, found.end(), f"{first}..{int(first) + 9}")
        return page.add(DetailKind.PERIOD, start, found.end())
    return page.add(DetailKind.PERIOD, start, found.end(), f"{first}/{int(first) + 9}")

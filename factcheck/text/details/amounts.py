"""Find amounts: numbers with their unit, money, percentages, ratios, ranks, ages, measures, periods."""

from __future__ import annotations

import re
from decimal import Decimal

from factcheck.models import DetailKind
from factcheck.text.details import days, numerals
from factcheck.text.details.page import DetailPage
from factcheck.text.lexicon import Lexicon

_PHONE = re.compile(
    r"[0-9]{3}[-.\s)]{1,2}[0-9]{3}[-.][0-9]{4}(?![0-9])|[0-9]{3}-[0-9]{4}(?![0-9-])|0[1-9](?:[\s.-][0-9]{2}){4}(?![0-9])"
)


_SIGN_LETTERS = re.compile(r"(?:US|AU?|CA?|HK|NZ|S|R)$")


_NOUN = re.compile(r"\s([a-z]+(?:-[a-z]+)*)")
_COMPOUND = re.compile(r"-[a-z]+(?:-[a-z]+)?(?![\w-])")

_NAMED = re.compile(r"\s[A-Z]")


_NOTE_BEFORE = re.compile(r"\[(?:(?:note|nb|n)[ .\u00a0]?)?$")
_NOTE = re.compile(r"\](?::\d{1,4}(?:[-–]\d{1,4})?)?")
"""What follows the number in the mark of a note, with the page that it cites."""
_POWER = re.compile("[⁰¹²³⁴-⁹]{1,2}")
_STANDING = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")

_LONGEST = 12
"""Digits in a row beyond which a figure is a code, such as the number of a post."""
_LISTED = re.compile(r"[0-9]{1,2}[.)][ \t\u00a0]+(?=\w)")
"""The place of a paragraph in a list: «3. Mental Health»."""


def money(page: DetailPage, start: int, _end: int) -> int:
    """Read an amount of money at its currency sign."""
    numbers = page.lexicon.numbers
    text = page.text
    sign = numbers.SIGN.match(text, start, page.end)
    if sign is None:
        return start + 1
    letters = _SIGN_LETTERS.search(text, max(page.start, start - 2), start)
    if letters and (letters.start() == 0 or not text[letters.start() - 1].isalnum()):
        start = letters.start()
    number = numbers.FIGURE.match(text, sign.end(), page.end)
    if number is None:
        return sign.end()
    code = numbers.CURRENCY_SIGNS.get(text[start : sign.end()].strip().upper(), "")
    value, end, scale = scaled(page, numerals.figure(page.lexicon, number[0]), number.end())
    upper = numbers.JOIN.match(text, end, page.end)
    if upper and scale == 1 and page.before(start) != numbers.FROM:
        second_sign = numbers.SIGN.match(text, upper.end(), page.end)
        second = numbers.FIGURE.match(text, second_sign.end() if second_sign else upper.end(), page.end)
        if second and (second_sign or numbers.RANGE_WORD not in upper[0]):
            high, high_end, scale = scaled(page, numerals.figure(page.lexicon, second[0]), second.end())
            if value is not None and high is not None and value < high:
                low = value * scale if not second_sign or scale > 1 else value
                span = f"{numerals.plain(low)}..{numerals.plain(high)} {code}"
                return page.add(DetailKind.MONEY, start, high_end, span.strip())
    normal = f"{numerals.plain(value)} {code}".strip() if value is not None else ""
    return page.add(DetailKind.MONEY, start, end, normal)


def number_in_figures(page: DetailPage, start: int, _end: int) -> int:
    """Read whatever opens with a figure at this place."""
    numbers = page.lexicon.numbers
    text, end = page.text, page.end
    number = numbers.FIGURE.match(text, start, end)
    if number is None:
        return start + 1
    if text.find("[", max(0, start - 6), start) >= 0 and _NOTE_BEFORE.search(text, max(0, start - 6), start):
        cited = _NOTE.match(text, number.end())
        if cited:
            return cited.end()
    if number[0] == "10" and (power := _POWER.match(text, number.end(), end)):
        value = Decimal(10) ** int(power[0].translate(_STANDING))
        return after_number(page, start, power.end(), value)
    if (start and (text[start - 1].isalnum() or text[start - 1] in "_#/.")) or _is_code(text, start):
        return number.end()
    if number.end() - start > _LONGEST and number[0].isdigit():
        return number.end()
    phone = _PHONE.match(text, start, end)
    if phone:
        return phone.end()
    date_end = days.at_figure(page, start, number)
    if date_end:
        return date_end
    ordinal = numbers.ORDINAL.match(text, number.end(), end)
    if ordinal:
        if _NAMED.match(text, ordinal.end(), end):
            return ordinal.end()
        return page.add(DetailKind.RANK, start, ordinal.end(), number[0])
    if (not start or text[start - 1] == "\n") and (listed := _LISTED.match(text, start, end)):
        return listed.end()
    return after_number(page, start, number.end(), numerals.figure(page.lexicon, number[0]))


def number_in_words(page: DetailPage, start: int, _end: int) -> int:
    """Read whatever opens with a number word at this place."""
    numbers = page.lexicon.numbers
    phrase = numbers.NUMBER_WORDS.match(page.text, start, page.end)
    if phrase is None or (page.text[start].isupper() and page.before(start)[-1:].isalnum()):
        return start + 1
    value, end = numerals.spelled(page.lexicon, phrase[0]), phrase.end()
    if value is None:
        end = start + len(phrase[0].replace("-", " ").split()[0])
        value = numerals.spelled(page.lexicon, page.text[start:end])
    ordinal = numbers.WORD_ORDINAL.match(page.text, end, page.end)
    if ordinal and value is not None:
        rank = numerals.plain(value + numbers.ORDINALS[ordinal[1]])
        return page.add(DetailKind.RANK, start, ordinal.end(), rank)
    fraction = numbers.FRACTION.match(page.text, end, page.end)
    if (
        fraction
        and value is not None
        and (value != 1 or numbers.SHARE_FOLLOWS.match(page.text, fraction.end(), page.end))
    ):
        return _fraction(page, start, value, fraction)
    return after_number(page, start, end, value)


def _is_code(text: str, start: int) -> bool:
    """Tell whether a figure is the tail of a code such as «F-16» or «COVID-19»."""
    return start > 1 and text[start - 1] in "-‑" and (text[start - 2].isupper() or text[start - 2].isdigit())


def scaled(page: DetailPage, value: Decimal | None, end: int) -> tuple[Decimal | None, int, int]:
    """Return a value times the «million» that follows it, where that ends, and the factor."""
    numbers = page.lexicon.numbers
    scale = numbers.SCALE.match(page.text, end, page.end)
    if scale is None:
        return value, end, 1
    factor = numbers.MULTIPLES.get(str(scale["long"]).lower(), 0)
    if not factor:
        if (scale[0][0] == "-" or scale[0][0].isspace()) and scale["short"] not in numbers.SPACED_SCALES:
            return value, end, 1
        factor = numbers.SHORT_SCALES.get(scale["short"], 0)
    if not factor:
        return value, end, 1
    return (value * factor if value is not None else None), scale.end(), factor


def _fraction(page: DetailPage, start: int, parts: Decimal, fraction: re.Match[str]) -> int:
    whole = Decimal(page.lexicon.numbers.PARTS[fraction["part"]])
    return page.add(DetailKind.RATIO, start, fraction.end(), numerals.share(parts, whole))


def after_number(page: DetailPage, start: int, end: int, value: Decimal | None) -> int:
    """Read what follows a number and note the detail the two make together."""
    numbers = page.lexicon.numbers
    text = page.text
    money_scale = text[end - 1].isdigit() if end > start else False
    factor = 1
    if money_scale:
        if text.startswith("s", end):
            return end + 1
        value, end, factor = scaled(page, value, end)
    whole = numbers.AND_A_HALF.match(text, end, page.end)
    if whole:
        last = text[start:end].lower().split()[-1]
        unit = max(factor, numbers.SCALES.get(last, 1))  # «dos millones y medio»
        value, end = (value + Decimal("0.5") * unit if value is not None else None), whole.end()
    low = ""
    if factor == 1:
        joint = _range(page, end, value)
        if joint and page.before(start) != numbers.FROM:
            low, value, end = joint
    tail = numbers.TAIL.match(text, end, page.end)
    shown = "" if value is None else low + numerals.plain(value)
    if tail:
        done = _with_tail(page, start, value, shown, tail)
        if done:
            return done
    if _is_named(page.lexicon, text, start, end):
        return end
    return _count(page, start, end, shown)


def _is_named(lexicon: Lexicon, text: str, start: int, end: int) -> bool:
    """Tell whether a capital right behind a figure makes a name of it («18F», «777X»), not a temperature."""
    if not ("A" <= text[end : end + 1] <= "Z") or text[end + 1 : end + 2].isalnum():
        return False
    return text[end] not in "CF" or not lexicon.numbers.WARMTH.search(text, max(0, start - 60), end + 60)


def _range(page: DetailPage, end: int, value: Decimal | None) -> tuple[str, Decimal, int] | None:
    """Return the lower bound, upper value and end of a range such as «10 to 15» before its unit."""
    numbers = page.lexicon.numbers
    text = page.text
    join = numbers.JOIN.match(text, end, page.end)
    if join is None or value is None:
        return None
    number = numbers.FIGURE.match(text, join.end(), page.end)
    high = None
    if number:
        high = numerals.figure(page.lexicon, number[0])
    else:
        number = numbers.NUMBER_WORDS.match(text, join.end(), page.end)
        high = numerals.spelled(page.lexicon, number[0]) if number else None
    if number is None or high is None or high <= value:
        return None
    high, after, factor = scaled(page, high, number.end())
    tail = numbers.TAIL.match(text, after, page.end)
    if high is None or not (factor > 1 or (tail and tail.lastgroup not in {"per", "odds", "versus"})):
        return None
    return f"{numerals.plain(value * factor)}..", high, after


def _with_tail(page: DetailPage, start: int, value: Decimal | None, shown: str, tail: re.Match[str]) -> int:
    """Note what a number is together with its tail; return 0 where the tail does not belong to it."""
    numbers = page.lexicon.numbers
    group = tail.lastgroup or ""
    if group in {"percent", "points", "points_alone"}:
        unit = "%" if group == "percent" else " pp"
        return page.add(DetailKind.PERCENTAGE, start, tail.end(), shown + unit if shown else "")
    if group == "age":
        return page.add(DetailKind.AGE, start, tail.end(), shown)
    if group in {"per", "odds", "versus"}:
        return _ratio(page, start, value, tail)
    if group == "coins":
        pence = numbers.CENTS[tail[0].strip()]
        normal = f"{numerals.plain(value / 100)} {pence}" if value is not None else ""
        return page.add(DetailKind.MONEY, start, tail.end(), normal)
    if group == "money":
        word = " ".join(tail[0].split()).strip("-")
        code = numbers.CURRENCY_WORDS.get(word, word if word in numbers.CURRENCY_CODES else "")
        return page.add(DetailKind.MONEY, start, tail.end(), f"{shown} {code}".strip() if shown else "")
    if group in {"duration", "unit"}:
        return _duration(page, start, value, shown, tail)
    symbol = numbers.MEASURES[" ".join(tail[0].split()).strip("-")]
    if symbol == "in" and tail[0].strip() == "in":
        return 0
    inches = numbers.INCHES.match(page.text, tail.end(), page.end) if symbol == "ft" else None
    if inches:
        return page.add(DetailKind.MEASUREMENT, start, inches.end(), f"{shown} ft {inches[1]} in")
    return page.add(DetailKind.MEASUREMENT, start, tail.end(), f"{shown} {symbol}" if shown else "")


def _ratio(page: DetailPage, start: int, value: Decimal | None, tail: re.Match[str]) -> int:
    """Note «one in five», «15 of the 20» or «3-to-1»."""
    numbers = page.lexicon.numbers
    number = numbers.FIGURE.match(page.text, tail.end(), page.end)
    other = numerals.figure(page.lexicon, number[0]) if number else None
    if number is None:
        number = numbers.NUMBER_WORDS.match(page.text, tail.end(), page.end)
        other = numerals.spelled(page.lexicon, number[0]) if number else None
    if number is None or other is None or value is None or other == 0:
        return 0
    if tail.lastgroup != "per":
        return page.add(
            DetailKind.RATIO, start, number.end(), f"{numerals.plain(value)}:{numerals.plain(other)}"
        )
    if not value < other or 1900 <= other <= 2100:
        return 0
    after = numbers.TAIL.match(page.text, number.end(), page.end)
    if (after and after.lastgroup != "per") or page.lexicon.calendar.MONTH_AHEAD.match(
        page.text, number.end(), page.end
    ):
        return 0
    return page.add(DetailKind.RATIO, start, number.end(), numerals.share(value, other))


def _duration(page: DetailPage, start: int, value: Decimal | None, shown: str, tail: re.Match[str]) -> int:
    """Note a period such as «three years», or the date that «three years ago» makes of it."""
    numbers = page.lexicon.numbers
    unit, end = tail["unit"], tail.end()
    ago = numbers.AGO.match(page.text, end, page.end)
    if ago:
        past = ago[0].strip() == numbers.AGO_WORD
        normal = (
            days.counted_back(page.day, value, page.lexicon.calendar.TIME_UNITS.get(unit)) if past else ""
        )
        return page.add(DetailKind.DATE, start, ago.end(), normal)
    long = numbers.LONG_DURATIONS.get(unit)
    if long is not None:
        normal = f"P{numerals.plain(value * long)}Y" if value is not None and long else ""
    else:
        normal = f"P{numbers.DURATIONS[unit]}".format(shown) if shown and ".." not in shown else ""
    return page.add(DetailKind.PERIOD, start, end, normal)


def _count(page: DetailPage, start: int, end: int, shown: str) -> int:
    """Note a plain number, with the counted thing where the grammar is plain."""
    numbers = page.lexicon.numbers
    text = page.text
    if shown == "1" and text[start] in "oO":
        return end
    joined = text.startswith(_HYPHENS, end)
    vote = _VOTE.match(text, end, page.end) if joined else None
    if vote is None and text[max(0, start - 8) : start] == numbers.VOTE_OF:
        vote = numbers.VOTE_TO.match(text, end, page.end)
    if vote and shown:
        noun = noun_end(page, vote.end())
        if noun and int(vote[1]) > float(shown):
            return page.add(
                DetailKind.NUMBER, start, noun, f"{shown}..{vote[1]} {text[vote.end() : noun].strip()}"
            )
        return page.add(DetailKind.RATIO, start, vote.end(), f"{shown}:{vote[1]}")
    if _is_age(page, start, end, shown):
        return page.add(DetailKind.AGE, start, end, shown)
    compound = _COMPOUND.match(text, end, page.end) if joined else None
    if compound:
        return page.add(
            DetailKind.NUMBER, start, compound.end(), f"{shown} {compound[0][1:]}" if shown else ""
        )
    noun = noun_end(page, end)
    if noun:
        return page.add(DetailKind.NUMBER, start, noun, f"{shown} {text[end:noun].strip()}" if shown else "")
    return page.add(DetailKind.NUMBER, start, end, shown)


_AGE_ENDS = frozenset((", ", ".", ". ", "; ", ".\n", ","))
_BEFORE_AN_AGE = 30


def _is_age(page: DetailPage, start: int, end: int, shown: str) -> bool:
    """Tell whether a number between commas right after a name, or after «who is», is a person's age.

    Where the language has it so, a number in brackets is one as well: «Truus Mulder (71)».
    """
    bracketed = page.text.startswith(")", end) and len(shown) == 2
    if not shown.isdigit() or len(shown) > 3 or (page.text[end : end + 2] not in _AGE_ENDS and not bracketed):
        return False
    if page.lexicon.numbers.WHO_IS.search(page.text, max(0, start - _BEFORE_AN_AGE), start):
        return True
    run = page.run_before(start)
    return page.text[start - 2 : start] == ", " and run is not None and run[1] == start - 2


def aged(page: DetailPage, start: int, end: int) -> int:
    """Read «aged 34» and «age 34»."""
    number = page.lexicon.numbers.AGED.match(page.text, end, page.end)
    if number is None:
        return end
    low, _, high = (
        number[1].replace("–", "-").replace(f" {page.lexicon.numbers.RANGE_WORD} ", "-").partition("-")
    )
    return page.add(DetailKind.AGE, start, number.end(), f"{low}..{high}" if high else low)


_HYPHENS = ("-", "–")
_VOTE = re.compile(r"[-–]([0-9]{1,3})(?![\w%-]|[.,/:][0-9])")


def noun_end(page: DetailPage, end: int) -> int:
    """Return where the counted thing after a number ends («15 nuclear subs»), or 0."""
    numbers = page.lexicon.numbers
    at = end
    for _ in range(3):
        word = _NOUN.match(page.text, at, page.end)
        if word is None or word[1] in numbers.NO_NOUN:
            return 0
        at = word.end()
        if word[1] in numbers.IRREGULAR_PLURALS or numbers.PLURALS.search(word[1]):
            return at
    return 0

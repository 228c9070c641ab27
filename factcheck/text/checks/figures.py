"""Take a detail's amount apart: value, unit, and how far it may have been rounded."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation

from msgspec import Struct

from factcheck.models import Detail, DetailKind

_NORMAL = re.compile(r"(?P<value>[0-9]+(?:\.[0-9]+)?)(?P<unit>%|\s.+)?")


class Amount(Struct, frozen=True):
    """An exact value as written, with its unit and half the width of its rounding."""

    kind: DetailKind
    value: Decimal
    unit: str
    slack: Decimal

    @property
    def currency(self) -> str:
        """The currency of an amount of money; empty for all else."""
        return self.unit if self.kind is DetailKind.MONEY else ""

    @property
    def low(self) -> Decimal:
        """The least that may stand behind the figure."""
        return self.value - self.slack

    @property
    def high(self) -> Decimal:
        """The most that may stand behind the figure."""
        return self.value + self.slack


def amount(detail: Detail) -> Amount | None:
    """Return a detail's amount, or None where its normal form is no single value."""
    parted = _NORMAL.fullmatch(detail.normal)
    if parted is None:
        return None
    try:
        value = Decimal(parted["value"])
    except InvalidOperation:
        return None
    return Amount(detail.kind, value, (parted["unit"] or "").strip(), _slack(parted["value"]))


def _slack(written: str) -> Decimal:
    """Return half a unit of the last digit that was surely meant.

    Zeros at the end of a whole number may come from rounding, but its two leading digits are taken
    as meant: 41 000 000 may stand for anything from 40.5 to 41.5 million, 50 for 49.5 to 50.5.
    """
    whole, _, places = written.partition(".")
    if places:
        return Decimal(1).scaleb(-len(places)) / 2
    zeros = len(whole) - len(whole.rstrip("0"))
    return Decimal(10) ** max(0, min(zeros, len(whole) - 2)) / 2


def shown(value: Decimal) -> str:
    """Return a value as a person writes it: thousands marked, millions in words, at most two decimals."""
    for size, word in ((10**12, " trillion"), (10**9, " billion"), (10**6, " million")):
        if value >= size and (value * 100) % size == 0:
            return _two_places(value / size) + word
    return _two_places(value)


def _two_places(value: Decimal) -> str:
    return f"{round(value, 2):,.2f}".rstrip("0").rstrip(".") or "0"

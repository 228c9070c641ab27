"""Quantities: when two figures say the same, in any spelling and unit, and when they contradict."""

from __future__ import annotations

import re

from msgspec import Struct

from factcheck.models import Detail, DetailKind

_BASE: dict[str, tuple[str, float]] = {
    "mm": ("m", 0.001), "cm": ("m", 0.01), "m": ("m", 1.0), "km": ("m", 1000.0),
    "in": ("m", 0.0254), "ft": ("m", 0.3048), "yd": ("m", 0.9144), "mi": ("m", 1609.344),
    "nmi": ("m", 1852.0), "g": ("kg", 0.001), "kg": ("kg", 1.0), "t": ("kg", 1000.0),
    "lb": ("kg", 0.45359237), "oz": ("kg", 0.028349523), "ml": ("l", 0.001), "l": ("l", 1.0),
    "ha": ("m2", 10_000.0), "m2": ("m2", 1.0), "m²": ("m2", 1.0), "km2": ("m2", 1e6), "km²": ("m2", 1e6),
    "ac": ("m2", 4046.8564), "sq mi": ("m2", 2589988.1), "km/h": ("m/s", 1 / 3.6), "mph": ("m/s", 0.44704),
}  # fmt: skip
"""Units by the base that they are turned into, and how many of it they are (BIPM, NIST SP 811)."""
_ROUNDED = 0.02
"""What is turned into another system of units is rounded by its writer: five miles are eight kilometres."""
_FIGURE = re.compile(r"([-−]?\d+(?:\.\d+)?)\s*(.*)", re.DOTALL)
_NUMERIC = frozenset(
    {
        DetailKind.NUMBER, DetailKind.MONEY, DetailKind.PERCENTAGE, DetailKind.RATIO, DetailKind.RANK,
        DetailKind.MEASUREMENT, DetailKind.AGE,
    }
)  # fmt: skip
_TIMES = frozenset({DetailKind.DATE, DetailKind.TIME, DetailKind.PERIOD, DetailKind.WEEKDAY})


class Quantity(Struct, frozen=True):
    """A figure in the base of its unit."""

    value: float
    unit: str
    given: str
    """The unit as it was given; two figures in one unit must be equal, not nearly so."""


def quantity_of(detail: Detail) -> Quantity | None:
    """Return the figure that a detail's normal form gives, or None where it gives none."""
    if detail.kind not in _NUMERIC:
        return None
    normal = detail.normal
    match = _FIGURE.fullmatch(normal)
    if match is None or match[2].startswith(".."):
        return None  # «5..10%» is from five to ten: no one figure
    if match[2] == "%":
        return Quantity(float(match[1].replace("−", "-")) / 100, "", "%")
    unit = match[2].strip()
    base, times = _BASE.get(unit, (unit, 1.0))
    return Quantity(float(match[1].replace("−", "-")) * times, base, unit)


def agrees(one: Detail, other: Detail) -> bool:
    """Tell whether two details say the same: equal figures, the same day or a part of it, the same name."""
    if one.kind in _TIMES or other.kind in _TIMES:
        return one.kind is other.kind and _same_time(one.normal, other.normal)
    first, second = quantity_of(one), quantity_of(other)
    if first is not None and second is not None:
        if first.unit != second.unit and _is_unit(first) and _is_unit(second):
            return False
        exact = first.given == second.given or not (_is_unit(first) and _is_unit(second))
        slack = 1e-9 if exact else _ROUNDED
        return abs(first.value - second.value) <= slack * max(abs(first.value), abs(second.value))
    return False


def excludes(one: Detail, other: Detail) -> bool:
    """Tell whether two details are of one measure and differ, so that they may contradict each other."""
    if one.kind in _TIMES:
        return one.kind is other.kind and bool(one.normal and other.normal) and not agrees(one, other)
    first, second = quantity_of(one), quantity_of(other)
    if first is None or second is None or agrees(one, other):
        return False
    return one.kind is other.kind and first.unit == second.unit


def _is_unit(quantity: Quantity) -> bool:
    return quantity.unit not in ("", "%")


def _same_time(one: str, other: str) -> bool:
    if not one or not other:
        return False
    return one.startswith(other) or other.startswith(one)

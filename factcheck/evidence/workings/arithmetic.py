"""Works out a small formula: arithmetic, per cent, sum, mean, median, per head. Nothing of it is executed.

A recursive-descent parser over at most 500 characters and 60 brackets reads and reckons in one pass: the
formulas are a line long, and a tree would be kept for nobody. Values are exact decimals, since a fact-checker
compares the last digit; a name stands for the figures of an input, one or those of a range of cells.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from decimal import ROUND_HALF_UP, Context, Decimal, DecimalException, DivisionByZero, localcontext
from statistics import median

from factcheck.errors import UserError

LONGEST = 500
_DEEPEST = 60
"""Brackets within brackets; each takes some of Python's own stack."""
_LARGEST_POWER = 20
_EITHER_WAY = re.compile(r"(?<!\w)\d+,\d+")
"""Not in «sum(a1,2)», where the first digit ends a name."""
_TOKEN = re.compile(r"\s*(?:(\d+(?:\.\d+)?)|([A-Za-z]\w*)|([-+−–*×·/÷:^%(),;]))")
_CONTEXT = Context(prec=28, Emax=999, Emin=-999)
"""Bounded, so that no power takes long or fills the memory; 28 digits are Python's own default."""
_SIGNS = {"−": "-", "–": "-", "×": "*", "·": "*", "÷": "/", ":": "/", ";": ","}

Figures = Sequence[Decimal]


def worked_out(formula: str, inputs: Mapping[str, Figures]) -> Decimal:
    """Return what a formula gives; raises UserError in a sentence where it gives nothing.

    Known are + − × ÷ ^ %, brackets, and sum, mean, median, least, most, count, round(x, digits),
    percent(part, whole), change(before, after) in per cent, and per_head(total, people).
    """
    with localcontext(_CONTEXT):
        try:
            found = _single(_Parser(formula, inputs).whole(), formula)
            if not found.is_finite():  # a power of nothing
                raise DivisionByZero
            return found
        except DecimalException as error:
            if not _divides_by_zero(error):
                raise UserError(
                    "“{formula}” gives no number: a power, a root or a result in it is none, or too large.",
                    formula=formula,
                ) from error
            raise UserError("“{formula}” gives no number: it divides by zero.", formula=formula) from error


def _divides_by_zero(error: DecimalException) -> bool:
    """Tell what an error is of: 0 / 0 is an invalid operation that names its reason."""
    named = error.args[0] if error.args and isinstance(error.args[0], list) else []
    return any(issubclass(each, ZeroDivisionError) for each in (type(error), *named))


def refuse_either_way(formula: str) -> None:
    """Raise UserError where a comma between digits leaves open whether one figure is meant or two.

    It is asked of whoever writes a formula. One that is kept was understood when it was written: a comma
    there parts figures, and to refuse it now would take its result away.
    """
    if (either := _EITHER_WAY.search(formula)) is not None:
        first, second = either[0].split(",")
        raise UserError(
            "“{figures}” could be one figure or two: write “{first}.{second}” or “{first}; {second}”.",
            figures=either[0],
            first=first,
            second=second,
        )


def names_in(formula: str) -> tuple[str, ...]:
    """Return the names of inputs in a formula, in the order of their first use."""
    names = (match[2] for match in _TOKEN.finditer(formula) if match[2])
    return tuple(dict.fromkeys(name for name in names if name not in FUNCTIONS))


def shown(value: Decimal) -> str:
    """Write a result with at most six decimals and no trailing zeros."""
    with localcontext(_CONTEXT):
        # Up to 22 digits before the point: with six behind it they are all that the context holds.
        rounded = value.quantize(Decimal("0.000001"), ROUND_HALF_UP) if value.adjusted() < 21 else value
        return f"{(rounded + 0).normalize():f}"  # no «-0»


class _Parser:
    """Reads a formula from left to right; each method takes one rule of the grammar."""

    def __init__(self, formula: str, inputs: Mapping[str, Figures]) -> None:
        self._formula = formula
        self._inputs = inputs
        self._tokens = _tokens(formula)
        self._at = 0
        self._depth = 0

    def whole(self) -> Figures:
        found = self._sum()
        if self._at < len(self._tokens):
            raise self._refused(self._tokens[self._at])
        return found

    def _sum(self) -> Figures:
        found = self._product()
        while self._next() in ("+", "-"):
            sign = self._take()
            one, other = self._one(found), self._one(self._product())
            found = [one + other if sign == "+" else one - other]
        return found

    def _product(self) -> Figures:
        found = self._signed()
        while self._next() in ("*", "/"):
            sign = self._take()
            one, other = self._one(found), self._one(self._signed())
            found = [one * other if sign == "*" else one / other]
        return found

    def _signed(self) -> Figures:
        if self._next() == "-":
            self._take()
            self._go_deeper()
            found: Figures = [-self._one(self._signed())]
            self._depth -= 1
            return found
        return self._power()

    def _power(self) -> Figures:
        found = self._primary()
        while self._next() == "%":
            self._take()
            found = [self._one(found) / 100]
        if self._next() != "^":
            return found
        self._take()
        power = self._one(self._signed())
        if abs(power) > _LARGEST_POWER:
            raise UserError("A power in a formula is at most {most}.", most=_LARGEST_POWER)
        return [self._one(found) ** power]

    def _primary(self) -> Figures:
        token = self._take()
        if token == "(":
            self._go_deeper()
            found = self._sum()
            self._close()
            return found
        if token and token[0].isdigit():
            return [Decimal(token)]
        if token and token[0].isalpha():
            if self._next() == "(" and token.lower() in FUNCTIONS:
                return self._called(token.lower())
            if token in self._inputs:
                return self._inputs[token]
            raise UserError("The formula names “{name}”, which is no input.", name=token)
        raise self._refused(token)

    def _called(self, name: str) -> Figures:
        self._take()
        self._go_deeper()
        given = [self._sum()]
        while self._next() == ",":
            self._take()
            given.append(self._sum())
        self._close()
        count, function = FUNCTIONS[name]
        if count and len(given) != count:
            raise UserError("“{name}” takes {count} figures.", name=name, count=count)
        if count:
            return [function([self._one(each) for each in given])]
        return [function([figure for each in given for figure in each])]

    def _one(self, figures: Figures) -> Decimal:
        return _single(figures, self._formula)

    def _close(self) -> None:
        if self._take() != ")":
            raise UserError("A bracket is not closed in “{formula}”.", formula=self._formula)
        self._depth -= 1

    def _go_deeper(self) -> None:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise UserError("The formula has too many brackets.")

    def _next(self) -> str:
        return self._tokens[self._at] if self._at < len(self._tokens) else ""

    def _take(self) -> str:
        token = self._next()
        self._at += 1
        return token

    def _refused(self, token: str) -> UserError:
        if not token:
            return UserError("“{formula}” ends too soon.", formula=self._formula)
        return UserError("“{token}” cannot stand there in “{formula}”.", token=token, formula=self._formula)


def _tokens(formula: str) -> list[str]:
    if len(formula) > LONGEST:
        raise UserError("A formula has at most {most} characters.", most=LONGEST)
    found, at, text = [], 0, formula.strip()
    while at < len(text):
        match = _TOKEN.match(text, at)
        if match is None:
            raise UserError("“{token}” cannot stand there in “{formula}”.", token=text[at], formula=formula)
        token = match[1] or match[2] or match[3]
        found.append(_SIGNS.get(token, token))
        at = match.end()
    if not found:
        raise UserError("The formula is empty.")
    return found


def _single(figures: Figures, formula: str) -> Decimal:
    if len(figures) != 1:
        raise UserError(
            "A range of cells stands in “{formula}” where one figure is wanted: use sum, mean or median.",
            formula=formula,
        )
    return figures[0]


def _mean(figures: Figures) -> Decimal:
    return sum(figures, Decimal()) / len(figures)


FUNCTIONS: dict[str, tuple[int, Callable[[Figures], Decimal]]] = {
    "sum": (0, lambda figures: sum(figures, Decimal())),
    "mean": (0, _mean),
    "median": (0, lambda figures: Decimal(median(figures))),
    "least": (0, min),
    "most": (0, max),
    "count": (0, lambda figures: Decimal(len(figures))),
    "round": (2, lambda given: given[0].quantize(Decimal(1).scaleb(-int(given[1])), ROUND_HALF_UP)),
    "percent": (2, lambda given: given[0] / given[1] * 100),
    "change": (2, lambda given: (given[1] - given[0]) / given[0] * 100),
    "per_head": (2, lambda given: given[0] / given[1]),
}
"""What a formula may call, with how many figures each takes; 0 for any number, ranges of cells too."""

"""Formulas as plain text: raised and lowered signs, fractions and roots on one line."""

from __future__ import annotations

_PLAIN = "0123456789+-−=()ni"
_RAISED = dict(zip(_PLAIN, "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ", strict=True))
_LOWERED = dict(zip("0123456789+-−=()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎", strict=True))
_LONGEST_NUMBER = 6


def raised(text: str) -> str:
    """Write an exponent: «²» where Unicode has the signs, else «^k» or «^(k+x)»."""
    return _shifted(text, _RAISED, "^")


def lowered(text: str) -> str:
    """Write an index: «₂» where Unicode has the signs, else «_k» or «_(k,x)»."""
    return _shifted(text, _LOWERED, "_")


def raised_number(text: str) -> str:
    """Write a number that a writer set above the line: «10» and a raised «9» are no 109.

    Letters stay on the line, since «19th» means the same either way.
    """
    bare = text.strip()
    if not bare or len(bare) > _LONGEST_NUMBER or not all(each in "0123456789+-−" for each in bare):
        return text
    return text.replace(bare, "".join(map(_RAISED.__getitem__, bare)))


def lowered_number(text: str) -> str:
    """Write a number that a writer set below the line: «CO₂»."""
    bare = text.strip()
    if not bare or len(bare) > _LONGEST_NUMBER or not all(each in "0123456789" for each in bare):
        return text
    return text.replace(bare, "".join(map(_LOWERED.__getitem__, bare)))


def fraction(above: str, below: str) -> str:
    """Write a fraction on one line, in brackets where it would be read otherwise."""
    return f"{grouped(above)}/{grouped(below)}"


def root(of: str, degree: str = "") -> str:
    """Write a root."""
    return f"{raised(degree) if degree else ''}√{grouped(of)}"


def grouped(text: str) -> str:
    """Put brackets around what is more than one name or number."""
    text = text.strip()
    return text if text.replace(".", "").replace(",", "").isalnum() or _bracketed(text) else f"({text})"


def _bracketed(text: str) -> bool:
    return text.startswith("(") and text.endswith(")") and text.find(")") == len(text) - 1


def _shifted(text: str, signs: dict[str, str], mark: str) -> str:
    text = text.strip()
    if all(each in signs for each in text):
        return "".join(signs[each] for each in text)
    return f"{mark}{grouped(text)}"

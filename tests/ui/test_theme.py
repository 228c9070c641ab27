"""The themes: every text stands out enough on every ground it is drawn on."""

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from ui import theme
from ui.theme import Choice, Theme, load


def _luminance(colour: QColor) -> float:
    """Relative luminance after WCAG 2.2."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(ink: QColor, ground: QColor) -> float:
    high, low = sorted((_luminance(ink), _luminance(ground)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _pairs(shown: Theme) -> list[tuple[str, QColor, QColor]]:
    grounds = {name: shown[name] for name in ("background", "panel", "paper", "hover", "accent-weak")}
    pairs = [
        (f"{ink} on {name}", shown[ink], ground)
        for ink in ("ink", "quiet")
        for name, ground in grounds.items()
    ]
    pairs += [(f"accent on {name}", shown["accent"], ground) for name, ground in grounds.items()]
    pairs.append(("on-accent on accent", shown["on-accent"], shown["accent"]))
    pairs += [(f"{name} on its weak", shown[name], shown[f"{name}-weak"]) for name in ("removed", "added")]
    for key, look in shown.verdicts.items():
        pairs.append((f"verdict {key} on paper", look.ink, shown["paper"]))
        if look.weak is not None:
            pairs.append((f"verdict {key} on its weak", look.ink, look.weak))
            pairs.append((f"article on {key}", shown["ink"], look.weak))
    return pairs


@pytest.mark.parametrize("name", ["light", "dark"])
def test_every_text_has_a_contrast_of_four_and_a_half(name: str) -> None:
    low = {label: round(_contrast(ink, ground), 2) for label, ink, ground in _pairs(load(name))}
    assert {label: ratio for label, ratio in low.items() if ratio < 4.5} == {}


@pytest.mark.parametrize("name", ["light", "dark"])
def test_no_two_verdicts_share_a_line_style(name: str) -> None:
    lines = [look.line for look in load(name).verdicts.values()]
    assert len(lines) == len(set(lines))


@pytest.mark.parametrize("name", ["light", "dark"])
def test_a_ground_means_a_decision(name: str) -> None:
    without = {key for key, look in load(name).verdicts.items() if look.weak is None}
    assert without == {"to-check", "not-a-fact"}


def test_choosing_a_theme_recolours_the_application(qtbot: QtBot) -> None:
    theme.themes().choose(Choice.DARK)
    assert theme.current().dark
    theme.themes().choose(Choice.LIGHT)
    assert not theme.current().dark

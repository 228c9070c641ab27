"""Named colours and type, read from resources/themes and laid over the application.

One theme is current at a time. Widgets that paint themselves ask ``current()`` while they
paint; everything else follows the palette and the style sheet.
"""

from __future__ import annotations

import tomllib
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from string import Template

from msgspec import Struct
from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt, QTemporaryDir, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

import resources
from resources.faces import SANS, SERIF
from ui import faces

TO_CHECK = "to-check"

BOLD = QFont.Weight.DemiBold
"""The weight of headlines and what is to stand out: Qt for Linux smears every heavier one once more."""


class Choice(StrEnum):
    """Which theme the person has chosen."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class LineStyle(StrEnum):
    """How a claim is underlined, so that colour never stands alone."""

    SOLID = "solid"
    DASH = "dash"
    DOUBLE = "double"
    DASH_DOT = "dash-dot"
    WAVE = "wave"
    DOT = "dot"
    NONE = "none"


class VerdictLook(Struct, frozen=True):
    """How one verdict is drawn: ink for text and line, weak for the ground; no weak, no fill."""

    ink: QColor
    weak: QColor | None
    line: LineStyle


class Theme(Struct, frozen=True):
    """The colours of one theme by name."""

    name: str
    colours: dict[str, QColor]
    verdicts: dict[str, VerdictLook]

    def __getitem__(self, name: str) -> QColor:
        return self.colours[name]

    def verdict(self, colour: str | None) -> VerdictLook:
        """Return the look of a verdict's colour; None and unknown names look like «to check»."""
        return self.verdicts.get(colour or TO_CHECK, self.verdicts[TO_CHECK])

    @property
    def dark(self) -> bool:
        """Whether light text stands on dark ground."""
        return self["background"].lightness() < 128


@lru_cache
def load(name: str) -> Theme:
    """Read a theme file from resources/themes."""
    data = tomllib.loads(resources.text(f"themes/{name}.toml"))
    colours = {key: QColor(value) for key, value in data["colours"].items()}
    verdicts = {
        key: VerdictLook(
            QColor(look["ink"]), QColor(look["weak"]) if look["weak"] else None, LineStyle(look["line"])
        )
        for key, look in data["verdicts"].items()
    }
    return Theme(name, colours, verdicts)


class Themes(QObject):
    """Holds the current theme and tells when it changes."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.choice = Choice.SYSTEM
        self.current = load("light")
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_changed)

    def choose(self, choice: Choice) -> None:
        """Lay the chosen theme over the whole application."""
        self.choice = choice
        dark = choice is Choice.DARK or (choice is Choice.SYSTEM and _system_is_dark())
        self.current = load("dark" if dark else "light")
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        faces.load()
        app.setFont(interface_font())
        app.setPalette(_palette(self.current))
        app.setStyleSheet(_style_sheet(self.current))
        _icon.cache_clear()
        self.changed.emit()

    def _system_changed(self) -> None:
        if self.choice is Choice.SYSTEM:
            self.choose(Choice.SYSTEM)


_themes: Themes | None = None


def themes() -> Themes:
    """Return the application's one holder of themes, made on first use."""
    global _themes
    if _themes is None:
        _themes = Themes(QApplication.instance())
        _themes.destroyed.connect(_forget)
    return _themes


def _forget() -> None:
    global _themes
    _themes = None


def current() -> Theme:
    """Return the theme that is on screen now."""
    return themes().current


def _system_is_dark() -> bool:
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


def _palette(theme: Theme) -> QPalette:
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: "background",
        QPalette.ColorRole.WindowText: "ink",
        QPalette.ColorRole.Base: "paper",
        QPalette.ColorRole.AlternateBase: "panel",
        QPalette.ColorRole.Text: "ink",
        QPalette.ColorRole.PlaceholderText: "quiet",
        QPalette.ColorRole.Button: "panel",
        QPalette.ColorRole.ButtonText: "ink",
        QPalette.ColorRole.ToolTipBase: "paper",
        QPalette.ColorRole.ToolTipText: "ink",
        QPalette.ColorRole.Highlight: "accent",
        QPalette.ColorRole.HighlightedText: "on-accent",
        QPalette.ColorRole.Link: "accent",
        QPalette.ColorRole.LinkVisited: "accent",
        QPalette.ColorRole.Mid: "line",
        QPalette.ColorRole.Accent: "accent",
    }
    for role, name in roles.items():
        palette.setColor(role, theme[name])
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, theme["quiet"])
    return palette


def _style_sheet(theme: Theme) -> str:
    sheet = Template(resources.text("themes/sheet.qss"))
    names = {name.replace("-", "_"): colour.name() for name, colour in theme.colours.items()}
    remark = theme.verdict("needs-change").weak
    assert remark is not None
    return sheet.substitute(
        names,
        accent_hover=theme["accent"].darker(112).name(),
        remark=remark.name(),
        check=_check_mark(theme["on-accent"].name()),
    )


@lru_cache
def _folder() -> QTemporaryDir:
    return QTemporaryDir()


def _check_mark(colour: str) -> str:
    """Write the check mark in a colour where a style sheet can load it, and return its path."""
    path = Path(_folder().path()) / f"check-{colour.removeprefix('#')}.svg"
    svg = resources.text("icons/check.svg")
    path.write_text(
        svg.replace("currentColor", colour).replace('stroke-width="1.5"', 'stroke-width="2.5"'), "utf-8"
    )
    return path.as_posix()


def icon(name: str, colour: str = "ink") -> QIcon:
    """Return an icon of resources/icons in a colour of the current theme."""
    return _icon(name, current()[colour].name())


@lru_cache(maxsize=256)
def _icon(name: str, colour: str) -> QIcon:
    svg = resources.text(f"icons/{name}.svg")
    renderer = QSvgRenderer(QByteArray(svg.replace("currentColor", colour).encode()))
    result = QIcon()
    for ratio in (1, 2, 3):
        pixmap = QPixmap(QSize(20 * ratio, 20 * ratio))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(pixmap.rect()))
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        result.addPixmap(pixmap)
    return result


def serif_family() -> str:
    """Return the family that articles, wordings and passages are set in, for a style sheet."""
    return SERIF


def interface_font(pixels: int = 13, *, bold: bool = False) -> QFont:
    """Return the interface font at a size in pixels."""
    font = faces.sure_font(SANS)
    font.setStyleHint(QFont.StyleHint.SansSerif)
    font.setPixelSize(pixels)
    if bold:
        font.setWeight(BOLD)
    return font


def article_font(pixels: int = 17) -> QFont:
    """Return the serif that articles, wordings and passages are set in."""
    font = faces.sure_font(SERIF)
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPixelSize(pixels)
    return font

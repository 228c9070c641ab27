"""Puts the core's sentences into the person's language."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

import resources
from factcheck.case.sentences.dates import moment, short_day
from factcheck.sentences import Text, put, say

SPOKEN = {"en": "English", "de": "Deutsch"}
"""The languages of the window, each with what it calls itself."""

_CONTEXT = "core"
"""Where translation files keep the templates of the core's sentences."""


def translate(template: str, count: int) -> str:
    """Return a template of the core's sentences in the language of the window."""
    return QCoreApplication.translate(_CONTEXT, template, "", count)


def said(text: Text) -> str:
    """Return a sentence of the core in the language of the window; words from outside stay."""
    return put(text, translate)


def said_moment(at: str, *, short: bool = False) -> str:
    """Say a time of the record by this machine's clock, for example «23 November 2026, 22:05».

    The short form, «23 Nov 2026, 22:05», is for columns beside which other words have to fit.
    """
    try:
        local = datetime.fromisoformat(at).astimezone()
    except ValueError:  # no time is known
        return at
    if not short:
        return said(moment(local.isoformat()))
    return said(say("{day} {year}, {time}", day=short_day(local), year=local.year, time=f"{local:%H:%M}"))


def wanted(asked: str, chosen: str) -> str:
    """Return the code of the language to speak: asked for, else chosen once, else the system's."""
    return asked or chosen or QLocale.system().name().split("_")[0]


def language() -> str:
    """Return the code of the language that the window speaks now, which its translation gives."""
    return said(say("en"))


def of_samples(chosen: str) -> str:
    """Return the code of the language to offer sample articles in: the window's, else the one it would speak.

    A system may speak a language that articles are read in, and that the window is not translated into.
    """
    spoken = language()
    return wanted("", chosen) if spoken == "en" else spoken


def load(app: QCoreApplication, language: str, folder: Path | None = None) -> QTranslator | None:
    """Put the window into a language by its code; None where there is no translation into it."""
    translator = QTranslator(app)
    place = folder or resources.folder("languages")
    if not translator.load(f"{language}.qm", str(place)):
        return None
    # Qt's own buttons, such as Cancel; the program's own translation is asked first.
    standard = QTranslator(translator)
    if standard.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(standard)
    app.installTranslator(translator)
    return translator

"""Makes the faces brought along known to Qt, so that the app looks the same on every machine."""

from __future__ import annotations

import ctypes
import os
import sys
from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from resources.faces import SANS, SERIF, faces


@cache
def load() -> None:
    """Make Source Serif 4 and Inter known to Qt; needs the application, a second call does nothing."""
    tell_fontconfig()
    if not {SERIF, SANS} <= set(QFontDatabase.families()):
        for face in faces():
            QFontDatabase.addApplicationFont(str(face.path))


@cache
def tell_fontconfig() -> None:
    """Hand the font files to fontconfig, where Qt finds its fonts through it; before any window is made.

    Of a variable font that QFontDatabase is given, Qt for Linux knows the regular weight alone and
    smears it for bold. Fontconfig lists each weight as a style of its own, which Qt then draws as
    designed, in style sheets and rich text too. Qt asks it once, when it first looks a font up.
    """
    if not sys.platform.startswith("linux"):
        return
    try:
        fontconfig = ctypes.CDLL("libfontconfig.so.1")
    except OSError:
        return
    add = fontconfig.FcConfigAppFontAddFile
    add.argtypes, add.restype = [ctypes.c_void_p, ctypes.c_char_p], ctypes.c_int
    for face in faces():
        add(None, os.fsencode(face.path))


def sure_font(family: str) -> QFont:
    """Return a font of a family whose letters are as wide on every machine.

    By default hinting follows the machine's settings, and where it reaches into the horizontal it
    rounds each letter's width to whole pixels.
    """
    font = QFont(family)
    font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    return font

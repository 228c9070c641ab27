"""Puts the core's sentences into the person's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from factcheck.sentences import Sentence

_CONTEXT = "core"
"""Where translation files keep the templates of the core's sentences."""


def said(sentence: Sentence) -> str:
    """Return a sentence of the core in the language of the window."""
    return sentence.put(lambda template, count: QCoreApplication.translate(_CONTEXT, template, "", count))

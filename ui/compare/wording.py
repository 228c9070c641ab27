"""How drafts and changed wordings are put into words in the compare windows."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication

from factcheck.models import Draft
from factcheck.text import diff
from factcheck.text.diff import Change
from ui.theme import Theme
from ui.translation import said_moment

_LONGEST = 4000
"""Characters up to which two wordings are compared word by word."""


def title(draft: Draft) -> str:
    """Return what a draft is called: its number, when it came and from which file."""
    return " · ".join(
        part
        for part in (
            QCoreApplication.translate("compare", "Draft {number}").format(number=draft.number),
            said_moment(draft.added, short=True),
            draft.name,
        )
        if part
    )


def changed_words(old: str, new: str, theme: Theme) -> str:
    """Return a wording as rich text, with what it changes in an older one struck and underlined."""
    old, new = " ".join(old.split()), " ".join(new.split())
    if not old or max(len(old), len(new)) > _LONGEST:
        return escape(new)
    shown, after_removal = [], False
    for piece in diff.words(old, new):
        text = escape(piece.text)
        if piece.change is Change.KEPT:
            shown.append(text)
        else:
            removed = piece.change is Change.REMOVED
            # A blank keeps what was added apart from what was removed just before it.
            shown.append(" " * after_removal + marked(text, "s" if removed else "u", theme))
        after_removal = piece.change is Change.REMOVED
    return "".join(shown)


def marked(text: str, tag: str, theme: Theme) -> str:
    """Return escaped text as removed («s», struck) or added («u», underlined), on its weak ground."""
    name = "removed" if tag == "s" else "added"
    ink, weak = theme[name].name(), theme[f"{name}-weak"].name()
    return f'<span style="color:{ink};background-color:{weak}"><{tag}>{text}</{tag}></span>'

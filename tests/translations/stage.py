"""The program in the pseudo-language, on articles whose every word is accented."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QMessageBox  # noqa: TID251

from factcheck.models import PlacedClaim, Status
from seeds import SAMPLES
from tests.desktop import Desktop
from tests.stories import WIRE
from tests.translations.looking import Look, windows
from tests.translations.pseudo import pseudo


def foreign(text: str) -> str:
    """Return a text from outside with no plain vowel and without the brackets of a translated one."""
    return pseudo(text).strip("[]~ ")


STORY = foreign(WIRE)
FIRST = foreign(
    """# The old mill of Orvik

The town bought the mill on Friday for 2.4 million crowns. The sale ends a quarrel of nine years.

The wheel last turned in 1962, says the keeper of the archive. The roof was mended by Jonas Feld.

Nobody has lived in the house since the flood. The mill is the oldest of the province.

“We begin in May,” said Ada Brandt. The council will meet again in June. The bridge is 412 metres long.
"""
)
SECOND = foreign(
    """# The old mill of Orvik

The town bought the mill on Friday for 2.9 million crowns. The sale ends a quarrel of nine years.

The mill is the oldest of the province. It weighs eleven tonnes.

“We begin in May,” said Ada Brandt. The council will meet again in July. The bridge is 412 metres long.

The wheel last turned in 1962, says the keeper of the archive.
"""
)
_PASSES = 8
"""Turns of the event loop in which layouts within layouts have moved their parts."""
SMALL, LARGE = QSize(1024, 700), QSize(1920, 1200)
LINKED = """# Ñévv þíér

Thé [þíér](https://xmpl.cz/pier) ís 310 métrés löñg. Ít [cöst](https://xmpl.cz/cost) 4 míllíöñ çröwñs.

Thé [máýör](https://xmpl.cz/mayor) öþéñéd ít ín 2016.
"""
LONG = foreign("The harbour archive of the province of Orvik and of all the islands that lie before it")


class Stage:
    """Leads the window to a state, and says what is bare or cut there."""

    def __init__(self, desktop: Desktop, folder: Path) -> None:
        self.desktop = desktop
        self.window = desktop.window
        self.folder = folder
        self.window.resize(SMALL)
        self.given: set[str] = set()
        """Words from outside that a state could not accent."""

        self.run = self.window.session.run
        self.desk = self.window.session.desk

    def open_text(self, text: str, name: str = "1.md") -> None:
        """Open an article of a text."""
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        self.window.commands.articles.open_file(path)

    def claim(self, words: str) -> PlacedClaim:
        """Return the claim that holds some words of the stories, and select it."""
        placed = self.desktop.claim_with(foreign(words))
        self.window.session.select(placed.id)
        return placed

    def read_newer(self) -> None:
        """Check an article, and take a newer draft in that moves, changes and loses claims."""
        self.open_text(FIRST)
        desk = self.desk
        for placed in self.desktop.case.claims:
            self.run(desk.verdicts.set, placed.id, "confirmed")
        mended = self.claim("mended by")
        self.run(desk.verdicts.decide, mended.id, "wrong")
        meets = self.claim("in June")
        self.run(desk.verdicts.set, meets.id, "needs-change")
        self.run(desk.verdicts.correct, meets.id, meets.text.replace(foreign("June"), foreign("July")))
        bought = self.claim("2.4")
        self.run(desk.verdicts.set, bought.id, "needs-change")
        self.run(desk.verdicts.correct, bought.id, bought.text.replace("2.4", "2.5"))
        path = self.folder / "2.md"
        path.write_text(SECOND, encoding="utf-8")
        self.window.commands.drafts.drop_file(path)

    def answer_first(self) -> None:
        """Click the answer that stands first in the dialog that is open."""
        box = self.desktop.dialog(QMessageBox)
        box.buttons()[0].click()
        self.desktop.free_dialogs()

    def standing(self, status: Status) -> PlacedClaim:
        """Select a claim that stands so in the current draft."""
        case = self.desktop.case
        placed = next(one for one in (*case.claims, *case.orphans) if one.placement.status is status)
        self.window.session.select(placed.id)
        return placed

    def close_dialogs(self) -> None:
        """Close what is open over the window."""
        for one in windows(self.window)[1:]:
            one.close()
        self.desktop.free_dialogs()

    def outside(self) -> set[str]:
        """Return what the window says in plain letters though it comes from outside or is a name."""
        window, library = self.window, str(self.desktop.library)
        case = window.session.case
        phrases = {phrase.replace("&", "&&") for phrase in window.settings.phrases}
        # A tooltip breaks the path where it likes.
        places = {library, *filter(None, library.split("/")), str(self.folder)}
        return {
            *places,
            *self.given,
            *(f"{place}/" for place in places),
            *phrases,
            *(one.title for one in SAMPLES),
            *(source.title for source in (case.sources.values() if case is not None else ())),
        }

    def faults(self) -> list[str]:
        """Return what is bare or cut in the window and over it, in a small and in a large window."""
        found = []
        for size in (LARGE, SMALL):
            self.window.resize(size)
            for _ in range(_PASSES):
                QApplication.processEvents()
            for one in windows(self.window):
                looked = Look(one)
                found += [f"bare: {text}" for text in looked.bare(self.outside())]
                found += [f"cut at {size.width()}: {text}" for text in looked.cut(size)]
        return found

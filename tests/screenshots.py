"""Draws the README's pictures anew: python -m tests.screenshots [FOLDER].

A sample article is worked on as a checker would, on a library and settings of its own and under
a fixed date, so that the same program draws the same pictures.
"""

from __future__ import annotations

import os
import sys
import tempfile
from array import array
from collections import Counter
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

from msgspec.structs import replace

import seeds
from factcheck import readers
from factcheck.desk import Desk
from factcheck.desk.sourcing import source_from
from factcheck.models import (
    ArticleId,
    ClaimId,
    DetailKind,
    MemberRole,
    PlacedClaim,
    Source,
    SourceClass,
    Stance,
)

FOLDER = Path(__file__).parents[1] / "resources" / "screenshots"
SIZE = (1440, 900)
_DAY = "2025-03-14"
_LARGEST = 200_000
"""Bytes of a picture: the repository keeps every version of it."""


def main() -> None:
    """Draw every picture into the folder that is named, or into the repository's."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        _settle_in(Path(home))
        library = Path(home) / "newsroom.factcheck"
        fill(library)
        draw(library, folder)
        draw_shared(Path(home), folder)
    for picture in sorted(folder.glob("*.png")):
        print(f"{picture.name}: {picture.stat().st_size:,} bytes")


def _settle_in(home: Path) -> None:
    """Let nothing of the person's own machine into the pictures."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ |= {"LC_ALL": "C.UTF-8", "TZ": "UTC", "HOME": str(home), "XDG_CONFIG_HOME": str(home)}


def fill(library: Path) -> None:
    """Put the samples on a shelf and work on the one that is shown."""
    with Desk(library, actor="Ada", clock=lambda: f"{_DAY}T10:24:00Z") as desk:
        for name in reversed(seeds.names()):
            article = desk.articles.add(readers.read(seeds.read(name), name), checker="Ada Moreau")
            case = desk.articles.open(article)
            if name == "ferry-wire.txt":
                _work_on(desk, case.claims)
            else:
                for placed in case.claims[:: 3 if name.startswith("swimmer") else 5]:
                    desk.verdicts.set(placed.id, "confirmed")


def _work_on(desk: Desk, claims: tuple[PlacedClaim, ...]) -> None:
    """Check about half of the wire story, and find what is wrong in it."""

    def claim_with(words: str) -> PlacedClaim:
        return next(placed for placed in claims if words in placed.text)

    first = ("confirmed", "confirmed", "unconfirmed", "", "confirmed", "confirmed", "", "confirmed")
    for placed, key in zip(claims[1:], first, strict=False):
        desk.verdicts.set(placed.id, key or None)
    hours, people = claim_with("three hours after"), claim_with("187 passengers")
    fares, ships = claim_with("increase of 50 percent"), claim_with("$46 million")
    later = " ".join(hours.text.split()).replace("less than three", "three and a half")
    desk.verdicts.decide(hours.id, "needs-change", correction=later)
    fewer = " ".join(people.text.split()).replace("187", "185")
    desk.verdicts.decide(
        people.id, "wrong", correction=fewer, note="With 29 crew that makes the 214 of the lead."
    )
    for detail in people.details:
        if detail.kind in (DetailKind.NUMBER, DetailKind.MEASUREMENT) and "187" not in detail.text:
            desk.verdicts.tick(detail.id, True)
    log = _source("https://coastguard.example/log/2025-03-12", "Coast guard, log of 12 March")
    passage = "214 persons accounted for: 185 passengers, 29 crew."
    desk.sources.attach(people.id, log, stance=Stance.CONTRADICTS, passage=passage, locator="entry 09:31")
    names = _source("Passenger list of the Marlet")
    desk.sources.attach(people.id, names, stance=Stance.CONTRADICTS, passage="185 names.", locator="p. 6")
    desk.verdicts.set(fares.id, "confirmed")
    desk.sources.attach(fares.id, _source("https://asten-line.example/fares", "Asten Line, fares since 2019"))
    more = ships.text.replace("$82 million", "$92 million")
    desk.verdicts.decide(ships.id, "needs-change", correction=more)
    desk.verdicts.set(claim_with("twice as much").id, "misleading")
    desk.verdicts.flag(claim_with("was killed").id, True)


def _source(named: str, title: str = "") -> Source:
    given = replace(source_from(named), accessed=_DAY, source_class=SourceClass.PRIMARY)
    return replace(given, title=title) if title else given


def draw(library: Path, folder: Path) -> None:
    """Open the window on a library and save what it shows."""
    from PySide6.QtWidgets import QApplication

    from factcheck.settings import Settings
    from tests.desktop import AtOnce
    from ui import theme
    from ui.jobs import Jobs
    from ui.main_window import MainWindow
    from ui.session import Session
    from ui.theme import Choice

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    app.setStyle("Fusion")
    theme.themes().choose(Choice.LIGHT)
    session = Session(library)
    window = MainWindow(session, Settings(), Jobs(runner=AtOnce()))
    window.resize(*SIZE)
    window.show()
    _settle()
    _save(window, folder / "shelf.png")
    rows = session.desk.articles.rows()
    window.open_article(next(row.article.id for row in rows if row.article.title.startswith("Ferry")))
    case = session.case
    assert case is not None
    session.select(next(placed.id for placed in case.claims if "187 passengers" in placed.text))
    for choice, name in ((Choice.LIGHT, "article-light.png"), (Choice.DARK, "article-dark.png")):
        theme.themes().choose(choice)
        _settle()
        _save(window, folder / name)
    window.close()
    session.close()


def draw_shared(home: Path, folder: Path) -> None:
    """Save what a window shows of a shared desk: a conflict, who is there, being offline, and joining."""
    from factcheck.settings import Settings
    from ui import theme
    from ui.main_window import MainWindow
    from ui.session import Session
    from ui.shared.dialogs import JoinDialog
    from ui.theme import Choice

    article, claim, other = _share(home)
    theme.themes().choose(Choice.LIGHT)
    session = Session(home / "Ada.factcheck", actor="Ada Moreau")
    window = MainWindow(session, Settings(checker="Ada Moreau"))
    window.resize(*SIZE)
    window.show()
    window.open_article(article)
    session.select(claim)
    with Desk(home / "Ben.factcheck", actor="Ben Okafor") as ben:
        desk = ben.sharing.find()
        with ben.sharing.courier(desk) as courier:
            courier.show(ben.sharing.presence(desk, article, other))
    _wait_for(lambda: bool(session.here) and "up to date" in window.shared_desks.words())
    window.notice.hide()
    _save(window, folder / "shared.png")
    (home / "shared").rename(home / "away")
    _wait_for(lambda: "offline" in window.shared_desks.words())
    _save(window.status, folder / "offline.png")
    window.close()
    session.close()
    dialog = JoinDialog("Ada Moreau")
    dialog.show()
    _settle()
    _save(dialog, folder / "joining.png")
    dialog.close()


def _share(home: Path) -> tuple[ArticleId, ClaimId, ClaimId]:
    """Let two desks set one claim differently; return the article, that claim and another one."""
    with ExitStack() as stack:
        ada, ben = (
            stack.enter_context(Desk(home / f"{path}.factcheck", actor=name, clock=clock))
            for path, name, clock in (
                ("Ada", "Ada Moreau", lambda: f"{_DAY}T10:24:00Z"),
                ("Ben", "Ben Okafor", lambda: f"{_DAY}T10:31:00Z"),
            )
        )
        desk = ada.sharing.create_in_folder(home / "shared", "Newsroom")
        name = "ferry-wire.txt"
        article = ada.articles.add(readers.read(seeds.read(name), name), checker="Ada Moreau")
        _work_on(ada, ada.articles.open(article).claims)
        ben.sharing.join(*ada.sharing.invite(desk, ben.actor, MemberRole.CHECKER), home / "shared")
        ada.sharing.share(article, desk, encrypted=True)
        ben.sharing.sync()
        claims = ada.articles.open(article).claims
        differing = next(placed.id for placed in claims if "twice as much" in placed.text)
        ben.verdicts.set(differing, "unconfirmed")
        ada.verdicts.set(differing, "wrong")
        for each in (ada, ben, ada):
            each.sharing.sync()
        beside = next(placed.id for placed in claims if "$46 million" in placed.text)
        return article, differing, beside


def _wait_for(holds: Callable[[], bool]) -> None:
    """Wait until something is shown, for a minute at most."""
    for _ in range(120):
        if holds():
            break
        _settle()
    _settle()


def _settle() -> None:
    """Let the window lay itself out and do what it puts off until after a paint."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(500, loop.quit)
    loop.exec()


def _save(window: object, target: Path) -> None:
    """Save the window's picture in 256 colours, which is a third of the bytes."""
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QWidget

    assert isinstance(window, QWidget)
    image = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = array("I", bytes(image.constBits()))
    palette, place = _palette(pixels)
    indexed = QImage(
        bytes(map(place.__getitem__, pixels)), image.width(), image.height(), image.width(),
        QImage.Format.Format_Indexed8,
    )  # fmt: skip
    indexed.setColorTable(palette)
    indexed.save(str(target), "PNG", 0)  # type: ignore[call-overload]  # PySide's stub wants bytes
    if target.stat().st_size > _LARGEST:
        print(f"{target.name} is larger than {_LARGEST:,} bytes.", file=sys.stderr)


def _palette(pixels: array[int]) -> tuple[list[int], dict[int, int]]:
    """Return the 256 colours used most, and for each colour of the picture the nearest of them."""
    counts = Counter(pixels)
    palette = [colour for colour, _ in counts.most_common(256)]
    parts = [(colour >> 16 & 255, colour >> 8 & 255, colour & 255) for colour in palette]

    def nearest(colour: int) -> int:
        red, green, blue = colour >> 16 & 255, colour >> 8 & 255, colour & 255
        return min(
            range(len(parts)),
            key=lambda at: (
                (parts[at][0] - red) ** 2 + (parts[at][1] - green) ** 2 + (parts[at][2] - blue) ** 2
            ),
        )

    place = {colour: index for index, colour in enumerate(palette)}
    return palette, {colour: place[colour] if colour in place else nearest(colour) for colour in counts}


if __name__ == "__main__":
    main()

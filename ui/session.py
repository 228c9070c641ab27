"""What the window works on: the open case, the selected claim, and the one way to change them.

A panel asks for a change with ``run``; the desk does it in one operation; the library tells
what changed; ``case_changed`` goes out once with the refreshed case. No other way leads from
a click to a pixel.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import ParamSpec, TypeVar

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from factcheck.case.figures import is_open
from factcheck.case.naming import is_hidden, shown_title
from factcheck.case.sentences import steps
from factcheck.desk import Desk
from factcheck.errors import LibraryFate, LostLibraryError, NotFoundError, RoleError, SignedError, UserError
from factcheck.models import (
    NEVER_UNDONE,
    NO_CLAIM,
    ArticleId,
    Case,
    Changes,
    ClaimId,
    Event,
    EventKind,
    PlacedClaim,
    Remark,
    Source,
    Step,
)
from ui.translation import said
from ui.unsaved import Unsaved
from ui.unseen import Unseen

P = ParamSpec("P")
T = TypeVar("T")

_TRAIL = 20
"""Selections remembered, for going back to where the person was."""

_SEALED_AFTER_MS = 60_000
"""After so long a pause what is typed next is a step of its own."""

LONG = 60_000
"""Characters from which on a draft's page is shown before what is counted or proposed in it."""

_ON_SCREEN = 30
"""Milliseconds in which a page that was just laid out is painted."""

_LOOKED_EVERY_MS = 1_500
"""So soon a window shows what another one, or the command line, has changed."""

log = logging.getLogger(__name__)


class Session(QObject):
    """Holds the desk and the open case, and tells the panels what changed."""

    case_opened = Signal(object)
    """A Case: another article is on screen, or none (None)."""
    case_changed = Signal(object, object)
    """The refreshed Case and the Changes that led to it."""
    claim_leaving = Signal()
    """The selected claim is about to be left, for another or with its article: hand over what is typed."""
    claim_selected = Signal(str)
    """The selected claim's id, or the empty string."""
    chosen_changed = Signal()
    """Other claims are chosen together in the list."""
    shelf_changed = Signal()
    """Articles came, went, or made progress."""
    remarks_found = Signal()
    """The desk checks have looked the draft over."""
    done = Signal(str, bool)
    """What was just done, and whether it is a step to offer undo for."""
    failed = Signal(str)
    """A sentence for the person."""
    library_lost = Signal(object)
    """The LibraryFate: what became of the file of the library while it was open."""
    library_found = Signal()
    """The file of the library is in its place again."""
    lock_changed = Signal(bool)
    """Whether the names of confidential sources are shown, in the whole window."""

    here_changed = Signal()
    """Other members of a shared desk came to a claim of the open article, or left it."""

    def __init__(
        self, path: Path, *, actor: str = "", anew: bool = False, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.desk = Desk(path, actor=actor, anew=anew)
        self.desk.on_change.append(self._changed)
        self.case: Case | None = None
        self.claim = NO_CLAIM
        self.unsaved = Unsaved(self._refuse_role, self)
        self.unsaved.refused.connect(self._refuse)
        self.unsaved.overtaken.connect(self._keep_beside)
        self.unseen = Unseen(self.desk, self)
        self._found: tuple[Case, ClaimId, PlacedClaim | None] | None = None
        self.remarks: tuple[Remark, ...] = ()
        self.here: dict[ClaimId, tuple[str, ...]] = {}
        """Who else is on a claim of the open article just now, by name."""
        self.on_screen = True
        """Whether the window is on screen; one that is still being made says so."""
        self._waiting: list[Callable[[], object]] = []
        self.offered_undo: Event | None = None
        self.offered_redo: Event | None = None
        self.grave = False
        """Whether the last failure was more than a refusal, such as a library that cannot be written."""
        self.unlocked = False
        """Whether the names of confidential sources are shown; each start begins with them hidden."""
        self.lost: LibraryFate | None = None
        """What became of the library's file, as far as it is known."""
        self.may_lose = False
        """Whether the person closes the window though the library is lost."""
        self.failure = ""
        """The sentence that the last failure was told in."""
        self._trail: list[ClaimId] = []
        self._along: tuple[ClaimId, ...] = ()
        self._sealing = QTimer(self, interval=_SEALED_AFTER_MS, singleShot=True)
        self._sealing.timeout.connect(lambda: self.run(self.desk.history.seal))
        self._watching = QTimer(self, interval=_LOOKED_EVERY_MS)
        self._watching.timeout.connect(self.catch_up)
        self._watching.start()
        self._closed = False
        self._touched: frozenset[ClaimId] = frozenset()
        """The claims that the latest step changed."""

    def close(self) -> None:
        """Close the library; nothing is left unsaved, since each action was committed."""
        self._sealing.stop()
        self._watching.stop()
        self._waiting.clear()
        self._closed = True
        self.desk.close()

    def run(self, action: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T | None:
        """Do one action of the desk; a failure becomes a sentence and None."""
        try:
            return action(*args, **kwargs)
        except UserError as error:
            log.info("refused: %s, %s", type(error).__name__, type(error.__cause__).__name__)
            self._refuse(error)
            return None

    def _refuse(self, error: UserError) -> None:
        self.grave = type(error) not in (UserError, SignedError, RoleError)
        self.failure = said(error.sentence)
        if isinstance(error, LostLibraryError):
            self.lost = error.fate
            self.library_lost.emit(error.fate)
        else:
            self.failed.emit(self.failure)

    def _keep_beside(self, field: str, owner: str, theirs: str) -> None:
        """Keep in the claim's note what another wrote into a field while the person was typing there."""
        if self.case is not None and self.case.find(ClaimId(owner)) is not None:
            self.run(self.desk.exchange.keep_beside, ClaimId(owner), field, theirs)

    def allows(self, kind: EventKind) -> bool:
        """Tell whether the open case may be changed so by this person; a refusal becomes a sentence."""
        return self.case is None or self.did(self.desk.refuse, self.case.article.id, kind)

    def _refuse_role(self, kind: EventKind) -> None:
        if self.case is not None and not self._closed:
            self.desk.sharing.refuse_beyond_role(self.case.article.id, kind)

    def did(self, action: Callable[P, object], *args: P.args, **kwargs: P.kwargs) -> bool:
        """Do one action of the desk that returns nothing, and tell whether it succeeded."""

        def act() -> bool:
            action(*args, **kwargs)
            return True

        return self.run(act) is not None

    def open_case(self, article: ArticleId) -> None:
        """Put an article on screen; what is typed into the one before is handed over first."""
        self.leave_claim()
        case = self.run(self.desk.articles.open, article)
        if case is not None:
            self._show(case)

    def reopen(self) -> None:
        """Show the open article as somebody else may see it, with the same claim selected."""
        if self.case is not None and self.case.second_readings:
            claim = self.claim
            self.open_case(self.case.article.id)
            self.select(claim)

    def catch_up(self) -> None:
        """Show what another window, the command line or a worker has changed meanwhile."""
        try:
            self.desk.catch_up()
        except LostLibraryError as error:
            if error.fate is not self.lost:  # it is told once, and again with each step that is refused
                self._refuse(error)
        except UserError as error:
            self._refuse(error)
        else:
            if self.lost is not None:
                self.lost = None
                self.library_found.emit()

    def forget_loss(self) -> None:
        """Go on with another file as the library."""
        self.lost = None

    def close_case(self) -> None:
        """Leave the article, back to the shelf."""
        self.leave_claim()
        self._show(None)

    def leave_claim(self) -> None:
        """Let every field hand over what is typed, while the claim it was typed for is still selected.

        What is typed afterwards is a step of its own.
        """
        self.claim_leaving.emit()
        self.run(self.desk.history.seal)

    @Slot()
    def field_left(self) -> None:
        """Seal what was typed, so that typing in the same field again is a step of its own."""
        if not self._closed:
            self.run(self.desk.history.seal)

    def select(self, claim: ClaimId) -> None:
        """Select a claim by id; the empty string selects none."""
        if claim != self.claim:
            self.leave_claim()
            self._trail = [*self._trail[-_TRAIL:], self.claim]
            self.run(self.unseen.see, self.claim)
            self.claim = claim
            self.claim_selected.emit(claim)

    def select_first(self) -> None:
        """Select the first claim that needs work, or the first of all, so that the pane is never blank."""
        case = self.case
        order = (*case.claims, *case.orphans) if case is not None else ()
        if case is not None and order:
            first = next((placed for placed in order if is_open(placed, case.scale)), order[0])
            self.select(first.id)

    def choose_along(self, claims: tuple[ClaimId, ...]) -> None:
        """Take which claims are chosen together in the list, in its order."""
        if claims != self._along:
            self._along = claims
            self.chosen_changed.emit()

    @property
    def chosen(self) -> tuple[ClaimId, ...]:
        """The claims that verdict, source, set-aside and work state go to, the selected one among them."""
        if len(self._along) > 1 and self.claim in self._along:
            return self._along
        return (self.claim,) if self.claim else ()

    def set_remarks(self, remarks: tuple[Remark, ...]) -> None:
        """Take what the desk checks remark on the open draft."""
        self.remarks = remarks
        self.remarks_found.emit()

    def set_here(self, here: dict[ClaimId, tuple[str, ...]]) -> None:
        """Take who else is on which claim of the open article."""
        if here != self.here:
            self.here = here
            self.here_changed.emit()

    @property
    def selected(self) -> PlacedClaim | None:
        """The selected claim as it stands now."""
        if self.case is None or not self.claim:
            return None
        if self._found is None or self._found[0] is not self.case or self._found[1] != self.claim:
            self._found = (self.case, self.claim, self.case.find(self.claim))
        return self._found[2]

    def once_shown(self, owner: QObject, work: Callable[[], object]) -> None:
        """Do some work on the open case: now, or for a long draft when its first page is on screen."""
        if not self.on_screen or self.case is None or len(self.case.draft.text) < LONG:
            self.once_on_screen(work)
        else:
            QTimer.singleShot(_ON_SCREEN, owner, work)

    def once_on_screen(self, work: Callable[[], object]) -> None:
        """Do some work now, or when the window is on screen where the program has just been started."""
        if self.on_screen:
            work()
        else:
            self._waiting.append(work)

    def come_on_screen(self) -> None:
        """Do what has waited for the window, in the order in which it came, letting it be painted before."""
        self.on_screen = not self._waiting
        if self._waiting:
            QTimer.singleShot(_ON_SCREEN, self, self._do_next)

    def _do_next(self) -> None:
        if self._waiting:
            try:
                self._waiting.pop(0)()
            finally:
                self.come_on_screen()  # what fails keeps the desk checks and the rest from nothing

    def unlock(self, unlocked: bool) -> None:
        """Show the names of confidential sources in the whole window, or hide them again."""
        if unlocked != self.unlocked:
            self.unlocked = unlocked
            self.lock_changed.emit(unlocked)

    def name_of(self, source: Source) -> str:
        """Return what a source is called on screen."""
        return said(shown_title(source, unlocked=self.unlocked))

    def hides(self, source: Source) -> bool:
        """Tell whether what says who a source is must not be on screen."""
        return is_hidden(source, unlocked=self.unlocked)

    def undo(self) -> None:
        """Take back the latest step on the open article, or on the library where none is open."""
        event = self.desk.history.next_undo(self._article)
        if event is not None and self._was_shown(event, self.offered_undo):
            self._turn_back(self.desk.history.undo, EventKind.UNDONE, event)

    def redo(self) -> None:
        """Bring back the step that was taken back last."""
        event = self.desk.history.next_redo(self._article)
        if event is not None and self._was_shown(event, self.offered_redo):
            self._turn_back(self.desk.history.redo, EventKind.REDONE, event)

    def offer(self, undo: Event | None, redo: Event | None) -> None:
        """Take which steps the window offers to take back and to bring back."""
        self.offered_undo, self.offered_redo = undo, redo

    def _was_shown(self, event: Event, offered: Event | None) -> bool:
        """Tell whether a step is the one that the person was offered; else show first what came since."""
        if offered is not None and offered.id == event.id:
            return True
        article = self._article
        self.catch_up()
        self.offer(self.desk.history.next_undo(article), self.desk.history.next_redo(article))
        self.grave = False
        self.failed.emit(self.tr("Something was changed elsewhere just now; look at it before you go on."))
        return False

    def named(self, event: Event, inverse: EventKind) -> str:
        """Name an undo or redo by what it is about, as «Undo: Confirmed on claim 12»."""
        if self.case is None:
            return said(steps.kind_of_step(inverse, event.kind))
        step = self.run(self.desk.history.step, event)
        return said(steps.inverted(inverse, step or Step(event), self.case))

    def _turn_back(
        self, action: Callable[[ArticleId | None], object], inverse: EventKind, event: Event
    ) -> None:
        """Undo or redo, and select what that changed: the next key must not act on something else."""
        name, numbered = self.named(event, inverse), self._is_numbered(event)
        self._touched = frozenset()
        if not self.did(action, self._article):
            return
        if self.case is not None and self.claim not in self._touched:
            order = (*self.case.claims, *self.case.orphans)
            self.select(next((placed.id for placed in order if placed.id in self._touched), self.claim))
        # A claim that has just come back has its number only now.
        self.done.emit(name if numbered else self.named(event, inverse), False)

    def _is_numbered(self, event: Event) -> bool:
        step = self.run(self.desk.history.step, event)
        return self.case is not None and step is not None and self.case.find(step.claim) is not None

    @property
    def _article(self) -> ArticleId | None:
        return self.case.article.id if self.case else None

    def _show(self, case: Case | None) -> None:
        self.case = case
        self.claim = NO_CLAIM
        self._trail = []
        self.remarks = ()
        self.run(self.unseen.open, case)
        self.case_opened.emit(case)

    def _changed(self, changes: Changes) -> None:
        """Show what an operation has changed, whether it was this window's or not."""
        if self.case is not None and _concerns(changes, self.case):
            self._refresh(self.case, changes)
        if not changes.elsewhere:
            self._sealing.start()
            undoable = changes.about is None and changes.kind not in NEVER_UNDONE
            self.done.emit(said(steps.step(changes)), undoable)
        self.shelf_changed.emit()

    def _refresh(self, case: Case, changes: Changes) -> None:
        try:
            self.case = self.desk.articles.refresh(case, changes)
        except NotFoundError:  # removed for good, in another window or by the command line
            self._show(None)
            return
        if changes.everything:
            changes = _all_of(self.case, changes)
        self._touched = changes.claims
        if changes.drafts:
            self.remarks = ()
        gone = bool(self.claim) and self.case.find(self.claim) is None
        if gone:
            self.claim = self._selected_before(self.case)
        self.run(self.unseen.follow, changes)
        self.case_changed.emit(self.case, changes)
        if gone or not self.claim:
            self.claim_selected.emit(self.claim)

    def _selected_before(self, case: Case) -> ClaimId:
        """Return the claim that was selected last and is still there, or the first of the article."""
        while self._trail:
            claim = self._trail.pop()
            if claim and case.find(claim) is not None:
                return claim
        return next((placed.id for placed in (*case.claims, *case.orphans)), NO_CLAIM)


def _concerns(changes: Changes, case: Case) -> bool:
    """Tell whether a change shows in a case: made on its article, or on a source that it rests on."""
    return (
        changes.everything
        or case.article.id == changes.article
        or case.article.id in changes.articles
        or not changes.sources.isdisjoint(case.sources)
    )


def _all_of(case: Case, changes: Changes) -> Changes:
    """Name everything of a case as changed, where it is not known what was."""
    return replace(
        changes,
        claims=frozenset(placed.id for placed in (*case.claims, *case.orphans)),
        set_asides=frozenset(row.id for row in case.set_asides),
        sources=frozenset(case.sources),
        drafts=frozenset((case.draft.id,)),
        places=True,
    )

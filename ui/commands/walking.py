"""Going from claim to claim, and to where a search, a list or an annotation leads."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from factcheck.case import figures
from factcheck.models import (
    NO_CLAIM,
    ArticleId,
    Capture,
    CaptureId,
    ClaimId,
    Evidence,
    SearchHit,
    SourceId,
    Span,
)
from ui.commands.group import Group, Handler
from ui.commands.window import Window


class WalkingCommands(Group):
    """Selects claims; changes nothing."""

    def __init__(self, window: Window, show: Callable[[Evidence, Capture, str], None]) -> None:
        super().__init__(window)
        self._show = show
        """Shows a copy beside the selected claim, at some words."""

    def handlers(self) -> dict[str, Handler]:
        """Return the handlers by command."""
        return {
            "next": partial(self.step, 1),
            "previous": partial(self.step, -1),
            "next_open": self.next_open,
            "details": self.details,
            "next_change": self.next_change,
            "previous_change": self.previous_change,
            "seen_all": self.see_all,
        }

    def step(self, by: int) -> None:
        """Select the claim that many rows further in the list."""
        claim = self.window.claims.neighbour(by)
        if claim:
            self.session.select(claim)

    def next_open(self) -> None:
        """Select the next claim that is not checked, from here and round to the start."""
        order = [*self.case.claims, *self.case.orphans]
        here = next((index for index, placed in enumerate(order) if placed.id == self.session.claim), -1)
        for placed in (*order[here + 1 :], *order[: here + 1]):
            if figures.is_open(placed, self.case.scale):
                self.show(placed.id)
                return
        self.window.notice.say(self.tr("Every claim is checked."))

    def next_change(self) -> None:
        """Count the selected claim as seen, and go to the next that others changed since one last looked."""
        unseen = self.session.unseen
        self.session.run(unseen.see, self.session.claim)
        claim = next((each for each in self.from_here(1) if each in unseen.claims), NO_CLAIM)
        if claim:
            self.show(claim)
        else:
            self.window.notice.say(self.tr("Nothing else was changed by others since you last looked."))

    def previous_change(self) -> None:
        """Go back to the claim before this one that others changed, also where it was seen by now."""
        news = self.session.unseen.news
        claim = next((each for each in self.from_here(-1) if each in news), NO_CLAIM)
        if claim:
            self.show(claim)
        else:
            self.window.notice.say(self.tr("Nothing was changed by others since you last looked."))

    def see_all(self) -> None:
        """Count everything that others changed as seen."""
        self.session.run(self.session.unseen.see_all)

    def from_here(self, step: int) -> list[ClaimId]:
        """Return every claim in order of place, from the one after or before the selected one round to it."""
        order = [placed.id for placed in (*self.case.claims, *self.case.orphans)][::step]
        here = order.index(self.session.claim) if self.session.claim in order else -1
        return [*order[here + 1 :], *order[: here + 1]]

    def show(self, claim: ClaimId) -> None:
        """Select a claim and bring it into view in the list and the article, whatever filter is on."""
        if self.window.claims.model.row_of(claim) < 0:
            self.window.claims.choose_filter("all")
        self.session.select(claim)
        self.window.article.set_current(claim)

    def details(self) -> None:
        """Go to the next detail that is not ticked; space ticks it."""
        head = self.window.inspector.head
        if not head.walk_details():
            ticked, none = (
                self.tr("Every detail of this claim is ticked off."),
                self.tr("This claim has no details to tick off."),
            )
            self.window.notice.say(ticked if head.has_details() else none)

    def go_to(self, hit: SearchHit, words: str = "") -> None:
        """Go to what a search for words found: an article, a claim with what stands on it, or a source.

        A copy opens at the words, beside a claim that rests on it. A person, and what no claim rests on, is
        shown in the register.
        """
        article = hit.article or self._article_resting_on(hit.source)
        if hit.kind == "person" or article is None:
            self.window.show_register(hit.source)
            return
        if self.session.case is None or self.session.case.article.id != article:
            self.window.open_article(article)
        claim = self._claim_of(hit)
        if claim:
            self.window.claims.choose_filter("all")
            self.session.select(claim)
        self.window.return_to_article()
        if hit.kind == "copy" and claim:
            self._show_copy(hit, words)

    def go_to_place(self, start: int, end: int) -> None:
        """Select the claim at a place of the draft, or else its words."""
        here = Span(start, max(end, start + 1))
        claim = next((placed.id for placed in self.case.claims if placed.span.overlaps(here)), NO_CLAIM)
        if claim:
            self.window.claims.choose_filter("all")
            self.session.select(claim)
        else:
            self.window.article.select(Span(start, end))
        self.window.return_to_article()

    def _article_resting_on(self, source: SourceId) -> ArticleId | None:
        """Return the open article where it rests on a source, else another that does."""
        if self.session.case is not None and source in self.session.case.sources:
            return self.session.case.article.id
        return next(iter(self.desk.sources.articles_on(source)), None)

    def _claim_of(self, hit: SearchHit) -> ClaimId:
        """Return the claim of the open article that a search hit leads to, or nothing."""
        case = self.session.case
        if case is None or hit.claim:
            return hit.claim if case is not None and case.find(hit.claim) else NO_CLAIM
        everything = (*case.claims, *case.orphans)
        return next(
            (
                placed.id
                for placed in everything
                if any(rest.source == hit.source for rest in placed.evidence)
            ),
            NO_CLAIM,
        )

    def _show_copy(self, hit: SearchHit, words: str) -> None:
        """Show a copy that was found, at the words that were looked for."""
        placed = self.session.selected
        rows = placed.evidence if placed is not None else ()
        evidence = next((row for row in rows if row.source == hit.source), None)
        capture = self.session.run(self.desk.captures.one, CaptureId(hit.id))
        if evidence is not None and capture is not None:
            self._show(evidence, capture, words)

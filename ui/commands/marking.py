"""Marking the article: claims made, resized, split, merged, deleted, set aside and taken back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from factcheck.case.claims import was_worked_on
from factcheck.case.sentences.findings import SET_ASIDE_REASONS
from factcheck.case.setting_aside import effect, say_effect
from factcheck.desk.marking import By, Edge
from factcheck.desk.stretches import trimmed
from factcheck.models import ClaimId, PlacedClaim, SetAsideId, Span
from ui import dialogs
from ui.commands.group import Group, Handler
from ui.commands.window import Window
from ui.keys.keymap import keymap
from ui.translation import said


class MarkingCommands(Group):
    """Acts on the selected words of the article, or else on the selected claim."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._aside = SetAsideId("")
        """The set-aside that was clicked last, and below where the cursor stood then."""
        self._clicked_at = 0

    def handlers(self) -> dict[str, Handler]:
        """Return the handlers by command."""
        grow, shrink = self._grow, self._shrink
        return {
            "mark": self.mark,
            "set_aside": self.set_aside,
            "take_back": self.take_back,
            "split": self.split,
            "take_parts": self.take_parts,
            "merge": self.merge,
            "resize": self.resize,
            "grow_word": partial(grow, Edge.END, By.WORD),
            "shrink_word": partial(shrink, Edge.END, By.WORD),
            "grow_start": partial(grow, Edge.START, By.WORD),
            "shrink_start": partial(shrink, Edge.START, By.WORD),
            "grow_sentence": partial(grow, Edge.END, By.SENTENCE),
            "shrink_sentence": partial(shrink, Edge.END, By.SENTENCE),
            "delete": self.delete,
        }

    def mark(self) -> None:
        """Make a claim of what is selected in the article."""
        span = self.window.article.selection()
        if span is None:
            self.window.notice.say(
                self.tr("Select some words of the article, then press {key} to mark them as a claim.").format(
                    key=keymap().in_words("mark")
                )
            )
            return
        self._select_new(self.session.run(self.desk.claims.mark, self.case.draft.id, span.start, span.end))

    def set_aside(self) -> None:
        """Set aside what is selected in the article, or else the selected claim."""
        span = self.window.article.selection()
        placed = self.session.selected
        if span is not None:
            self._set_words_aside(span)
        elif len(self.session.chosen) > 1:
            self._set_several_aside(self.session.chosen)
        elif placed is not None:
            self._guarded(placed, self.tr("Set this claim aside?"), self.tr("Set aside"), self._set_aside)
        else:
            self.window.notice.say(
                self.tr("Select some words or a claim, then press {key} to set it aside.").format(
                    key=keymap().in_words("set_aside")
                )
            )

    def _set_words_aside(self, span: Span) -> None:
        """Set words aside, and say what that did to the claims on them."""
        case = self.case
        whole = trimmed(case.draft.text, span)
        done = self.session.run(self.desk.claims.set_aside, case.draft.id, span.start, span.end)
        if done is None or whole is None:
            return
        self.window.article.clear_selection()
        effects = say_effect(case, effect(case, whole))
        if effects is not None:
            self.window.notice.say(said(effects))

    def take_back(self) -> None:
        """Make a claim of the set-aside under the cursor or the selection."""
        place = self.window.article.cursor_offset()
        selected = self.window.article.selection()
        wanted = selected or Span(place, place + 1)
        # A click at its edge may leave the cursor beside it; what was clicked before that is left.
        clicked = self._aside if (selected, place) == (None, self._clicked_at) else ""
        for row in self.case.set_asides:
            if row.id == clicked or (not clicked and Span(row.start, row.end).overlaps(wanted)):
                self.undo_set_aside(row.id)
                return
        self.window.notice.say(
            self.tr(
                "Click on text that was set aside, then press {back} to take it back. "
                "Page clutter is not counted; select its words and press {mark} to check them."
            ).format(back=keymap().in_words("take_back"), mark=keymap().in_words("mark"))
        )

    def choose_set_aside(self, set_aside: SetAsideId) -> None:
        """Remember the set-aside that was clicked, for taking it back."""
        self._aside, self._clicked_at = set_aside, self.window.article.cursor_offset()
        row = next((row for row in self.case.set_asides if row.id == set_aside), None)
        if row is not None:
            self.window.notice.say(
                self.tr("Set aside: {reason}.").format(reason=said(SET_ASIDE_REASONS[row.reason])),
                action=self.tr("Take back"),
                then=partial(self.undo_set_aside, set_aside),
            )

    def undo_set_aside(self, set_aside: SetAsideId) -> None:
        """Make a claim of a set-aside."""
        self._aside = SetAsideId("")
        self._select_new(self.session.run(self.desk.claims.take_back, set_aside))

    def split(self) -> None:
        """Split the selected claim at the cursor."""
        placed = self.session.selected
        article = self.window.article
        place = article.cursor_offset()
        if placed is None or article.isHidden() or not placed.span.start < place < placed.span.end:
            self.window.notice.say(
                self.tr(
                    "Put the cursor between two words of the selected claim, then press {key} to split it"
                    " there."
                ).format(key=keymap().in_words("split"))
            )
            return
        self.session.run(self.desk.claims.split, placed.id, self.case.draft.id, place)

    def take_parts(self) -> None:
        """Split the selected claim into the statements it seems to hold."""
        self.session.run(self.desk.claims.take_parts, self.session.claim)

    def merge(self) -> None:
        """Merge the selected claim with the next one of the article."""
        self.session.run(self.desk.claims.merge, self.session.claim)

    def resize(self) -> None:
        """Let the selected claim stand at the selected words; its work stays with it."""
        span = self.window.article.selection()
        if span is None:
            self.window.notice.say(
                self.tr("Select the words at which the claim is to stand, then press {key}.").format(
                    key=keymap().in_words("resize")
                )
            )
            return
        draft = self.case.draft.id
        if self.session.did(self.desk.claims.resize, self.session.claim, draft, span.start, span.end):
            self.window.article.clear_selection()

    def delete(self) -> None:
        """Delete the claim, asking where work would go with it."""
        placed = self.session.selected
        if placed is not None:
            self._guarded(placed, self.tr("Delete this claim?"), self.tr("Delete"), self._delete)

    def _grow(self, edge: Edge, by: By) -> None:
        self.session.run(self.desk.claims.grow, self.session.claim, edge, by)

    def _shrink(self, edge: Edge, by: By) -> None:
        self.session.run(self.desk.claims.shrink, self.session.claim, edge, by)

    def _select_new(self, claim: ClaimId | None) -> None:
        if claim is not None:
            self.window.article.clear_selection()
            self.session.select(claim)

    def _set_aside(self, claim: ClaimId) -> None:
        self._remove(claim, partial(self.desk.claims.set_claim_aside, claim))

    def _delete(self, claim: ClaimId) -> None:
        self._remove(claim, partial(self.desk.claims.delete, claim))

    def _set_several_aside(self, claims: tuple[ClaimId, ...]) -> None:
        """Set all chosen claims aside in one step, asking first where somebody worked on any of them."""
        found = [placed for claim in claims if (placed := self.case.find(claim)) is not None]

        def act() -> None:
            self.session.run(self.desk.several.set_aside, claims)

        if not any(was_worked_on(placed, self.case) for placed in found):
            act()
            return
        question = self.tr("Set {count} claims aside?").format(count=len(claims))
        dialogs.ask(self.window.frame, question, self._goes_along(), self.tr("Set aside"), act)

    def _goes_along(self) -> str:
        return self.tr("Their verdicts, sources and notes go with them. Undo brings everything back.")

    def _remove(self, claim: ClaimId, remove: Callable[[], object]) -> None:
        """Remove a claim and select the one that comes after it, so that the walk goes on."""
        after = self.window.claims.neighbour(1) or self.window.claims.neighbour(-1)
        self.session.run(remove)
        if after and after != claim:
            self.session.select(after)

    def _guarded(
        self, placed: PlacedClaim, question: str, answer: str, then: Callable[[ClaimId], None]
    ) -> None:
        """Do something that removes a claim, asking first where somebody worked on it."""
        claim = placed.claim
        if not was_worked_on(placed, self.case):
            then(claim.id)
            return
        explanation = self.tr("Its verdict, sources and notes go with it. Undo brings everything back.")
        dialogs.ask(self.window.frame, question, explanation, answer, partial(then, claim.id))

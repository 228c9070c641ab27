"""Taking steps back and bringing them back, also after a restart."""

from __future__ import annotations

from factcheck.desk.blind import BlindReading
from factcheck.library import Library
from factcheck.models import ArticleId, ClaimId, Event, Step
from factcheck.sentences import Sentence


class History:
    """The steps taken on articles."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._blind = BlindReading(library)

    def undo(self, article: ArticleId | None) -> Event:
        """Take back the latest step on an article, or on the shelf where None; raises UndoError."""
        return self._library.undo(article)

    def redo(self, article: ArticleId | None) -> Event:
        """Bring back the step that was taken back last; raises UndoError."""
        return self._library.redo(article)

    def next_undo(self, article: ArticleId | None) -> Event | None:
        """Return the step that undo would take back, or None."""
        return self._library.can_undo(article)

    def next_redo(self, article: ArticleId | None) -> Event | None:
        """Return the step that redo would bring back, or None."""
        return self._library.can_redo(article)

    def seal(self) -> None:
        """Let nothing that is typed from now on become a part of the latest step."""
        self._library.seal()

    def log(self, article: ArticleId, limit: int = 200) -> list[Event]:
        """Return the latest steps on an article, newest first."""
        return self._library.read.events(article, limit)

    def steps(self, article: ArticleId, limit: int = 200) -> list[Step]:
        """Return the latest steps on an article, newest first, each with the claim it was about."""
        return self._blind.steps(article, self._library.read.steps(article, limit))

    def step(self, event: Event) -> Step:
        """Return a step with the claim it was about and what changed there."""
        step = self._library.read.step(event)
        return self._blind.steps(event.article, [step])[0] if event.article and step.claim else step

    def on_claim(self, claim: ClaimId) -> list[Event]:
        """Return the steps that concern one claim, newest first."""
        return self._library.read.steps_on_claim(claim)

    def broken(self, article: ArticleId | None = None) -> list[Sentence]:
        """Return a sentence for each step that is not as it was written; of one article, or of all."""
        return self._library.read.broken_steps(article)

"""What a checker can do, as plain functions: the window and the command line write through these alone."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from factcheck.desk.articles import Articles
from factcheck.desk.history import History
from factcheck.desk.lookups import Lookups
from factcheck.desk.marking import Marking
from factcheck.desk.retention import Retention
from factcheck.desk.rules import Rules
from factcheck.desk.safekeeping import Safekeeping
from factcheck.desk.scales import Scales
from factcheck.desk.several import Several
from factcheck.desk.sourcing import Sourcing
from factcheck.desk.verdicts import Verdicts
from factcheck.library import Library
from factcheck.library.store import now
from factcheck.models import ArticleId, Changes, DeskId, EventKind

if TYPE_CHECKING:
    from factcheck.desk.answering import Answering
    from factcheck.desk.archiving import Archiving
    from factcheck.desk.article_pictures import ArticlePictures
    from factcheck.desk.captures import Captures
    from factcheck.desk.choices import Choices
    from factcheck.desk.closing import Closing
    from factcheck.desk.criticisms import Criticisms
    from factcheck.desk.elsewhere import Elsewhere
    from factcheck.desk.errata import Errata
    from factcheck.desk.exchanging import Exchanging
    from factcheck.desk.importing import Importing
    from factcheck.desk.looking import Looking
    from factcheck.desk.memory import Memory
    from factcheck.desk.newer_draft import Drafts
    from factcheck.desk.proofing import Proofing
    from factcheck.desk.register import Register
    from factcheck.desk.reporting import Reporting
    from factcheck.desk.searching import Searching
    from factcheck.desk.second_reading import SecondReadings
    from factcheck.desk.seeding import Seeding
    from factcheck.desk.shared_names import SharedNames
    from factcheck.desk.sharing import Sharing
    from factcheck.desk.stamping import Stamping
    from factcheck.desk.statistics import Counting
    from factcheck.desk.tables import Tables
    from factcheck.desk.workings import Workings
    from factcheck.sentences import Sentence


class Desk:
    """Everything a checker can do with one library, grouped by subject.

    Each action is one operation: committed when it returns, one step to undo.
    """

    def __init__(
        self, path: Path, *, actor: str = "", clock: Callable[[], str] = now, anew: bool = False
    ) -> None:
        """Open a library; one that is gone though its backups are there is begun only with ``anew``."""
        library = Library(path, actor=actor, clock=clock, anew=anew)
        self._library = library
        self.articles = Articles(library)
        self.claims = Marking(library)
        self.verdicts = Verdicts(library)
        self.sources = Sourcing(library)
        self.rules = Rules(library)
        self.scales = Scales(library)
        self.lookups = Lookups(library)
        self.several = Several(library)
        self.history = History(library)
        self.safe = Safekeeping(library)
        self.retention = Retention(library)

    # Most runs show the shelf or check claims: they start sooner without what these two import.

    @cached_property
    def drafts(self) -> Drafts:
        """The drafts of the library's articles."""
        from factcheck.desk.newer_draft import Drafts

        return Drafts(self._library)

    @cached_property
    def captures(self) -> Captures:
        """The saved copies of the library's sources."""
        from factcheck.desk.captures import Captures

        return Captures(self._library, self.tables)

    @cached_property
    def archives(self) -> Archiving:
        """The library's copies as web archives."""
        from factcheck.desk.archiving import Archiving

        return Archiving(self._library)

    @cached_property
    def stamping(self) -> Stamping:
        """The time stamps of the library's copies."""
        from factcheck.desk.stamping import Stamping

        return Stamping(self._library)

    @cached_property
    def workings(self) -> Workings:
        """How figures were worked out."""
        from factcheck.desk.workings import Workings

        return Workings(self._library, self.tables)

    @cached_property
    def tables(self) -> Tables:
        """The cells of the library's copies."""
        from factcheck.desk.tables import Tables

        return Tables(self._library)

    @cached_property
    def searching(self) -> Searching:
        """Searching the whole library."""
        from factcheck.desk.searching import Searching

        return Searching(self._library)

    @cached_property
    def choices(self) -> Choices:
        """What this desk has set, to be given to another desk or taken over from it."""
        from factcheck.desk.choices import Choices

        return Choices(self._library)

    @cached_property
    def closing(self) -> Closing:
        """The closing of the library's articles."""
        from factcheck.desk.closing import Closing

        return Closing(self._library)

    @cached_property
    def criticisms(self) -> Criticisms:
        """Whom the library's articles criticise, and what they replied."""
        from factcheck.desk.criticisms import Criticisms

        return Criticisms(self._library)

    @cached_property
    def second(self) -> SecondReadings:
        """The second readings of the library's articles."""
        from factcheck.desk.second_reading import SecondReadings

        return SecondReadings(self._library)

    @cached_property
    def seeding(self) -> Seeding:
        """The copies with seeded errors of the library's articles."""
        from factcheck.desk.seeding import Seeding

        return Seeding(self._library)

    @cached_property
    def counting(self) -> Counting:
        """The figures of the library's articles."""
        from factcheck.desk.statistics import Counting

        return Counting(self._library)

    @cached_property
    def errata(self) -> Errata:
        """The corrections that the library's articles needed after publication."""
        from factcheck.desk.errata import Errata

        return Errata(self._library)

    @cached_property
    def exchange(self) -> Exchanging:
        """What of the library's cases goes to other desks and comes from them."""
        from factcheck.desk.exchanging import Exchanging

        return Exchanging(self._library)

    @cached_property
    def looking(self) -> Looking:
        """What others changed since this person last looked."""
        from factcheck.desk.looking import Looking

        return Looking(self._library)

    @cached_property
    def memory(self) -> Memory:
        """What was checked before, in other articles."""
        from factcheck.desk.memory import Memory

        return Memory(self._library)

    @cached_property
    def elsewhere(self) -> Elsewhere:
        """What the desk's archive states otherwise than an article."""
        from factcheck.desk.elsewhere import Elsewhere

        return Elsewhere(self._library)

    @cached_property
    def pictures(self) -> ArticlePictures:
        """The pictures of the library's articles, and the claims that rest on them."""
        from factcheck.desk.article_pictures import ArticlePictures

        return ArticlePictures(self._library)

    @cached_property
    def register(self) -> Register:
        """Every source of the library, and what falls with it."""
        from factcheck.desk.register import Register

        return Register(self._library)

    @cached_property
    def reports(self) -> Reporting:
        """The reports of the library's articles."""
        from factcheck.desk.reporting import Reporting

        return Reporting(self._library)

    @cached_property
    def importing(self) -> Importing:
        """The spreadsheets of facts that become claims of an article."""
        from factcheck.desk.importing import Importing

        return Importing(self._library)

    @cached_property
    def sharing(self) -> Sharing:
        """The shared desks that the library belongs to."""
        from factcheck.desk.sharing import Sharing

        return Sharing(self._library)

    @cached_property
    def shared_names(self) -> SharedNames:
        """Which members of shared desks read the real names of confidential sources."""
        from factcheck.desk.shared_names import SharedNames

        return SharedNames(self._library, self.sharing)

    @cached_property
    def answering(self) -> Answering:
        """The answers that come back on the library's articles."""
        from factcheck.desk.answering import Answering

        return Answering(self._library)

    @cached_property
    def proofing(self) -> Proofing:
        """The final proof of the library's signed articles."""
        from factcheck.desk.proofing import Proofing

        return Proofing(self._library)

    @property
    def path(self) -> Path:
        """The library's file."""
        return self._library.path

    @property
    def desk_id(self) -> DeskId:
        """The id under which this library's steps are recorded."""
        return self._library.desk

    @property
    def read_only(self) -> bool:
        """Whether the library's file may only be read: every step is refused."""
        return self._library.read_only

    @property
    def lost(self) -> Sentence | None:
        """What the journal had lost when the library was opened; None for nothing."""
        return self._library.lost

    @property
    def on_change(self) -> list[Callable[[Changes], None]]:
        """Those who are told what each committed operation changed, here or elsewhere."""
        return self._library.on_change

    def catch_up(self) -> None:
        """Tell what other windows and programs have changed since this was last asked."""
        self._library.catch_up()

    @property
    def actor(self) -> str:
        """The person whose steps are recorded."""
        return self._library.actor

    def set_actor(self, actor: str) -> None:
        """Name the person whose steps are recorded from now on."""
        self._library.actor = actor

    def refuse(self, article: ArticleId, kind: EventKind) -> None:
        """Raise what a step on an article would be refused with, signed or beyond one's role; UserError."""
        self._library.refuse(article, kind)

    def close(self) -> None:
        """Close the library's file."""
        self._library.close()

    def __enter__(self) -> Desk:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

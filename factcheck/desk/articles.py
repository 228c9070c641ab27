"""Articles: proposing a split, taking one into the library, the shelf, opening a case."""

from __future__ import annotations

from pathlib import Path

from msgspec.structs import replace

from factcheck.case.figures import progress_of
from factcheck.desk.blind import BlindReading
from factcheck.desk.deadlines import deadline_of
from factcheck.desk.files import write_whole
from factcheck.desk.readings import add_draft, add_pictures, draft_of, first_of, packed_original, title_of
from factcheck.desk.stretches import add_claim, add_set_aside
from factcheck.digests import sha256_of
from factcheck.errors import LibraryError, NotFoundError, UserError
from factcheck.library import Library
from factcheck.models import (
    Article,
    ArticleId,
    Case,
    Changes,
    Draft,
    EventKind,
    FirstLook,
    Leaving,
    Proposal,
    Reading,
    Role,
    Scale,
    ShelfPart,
    ShelfRow,
    Span,
)
from factcheck.scales import EDITORIAL


def propose(reading: Reading) -> Proposal:
    """Split a reading into claims and set-asides, storing nothing."""
    # Its patterns take long to compile, and a shelf needs none of them.
    from factcheck.text import claims
    from factcheck.text.recognition import language_of

    return claims.propose(reading, published=reading.published, language=language_of(reading.text))


def without_claims(reading: Reading) -> Case:
    """Return a reading as a case that can be read while its claims are being proposed; stores nothing."""
    article = _article_of(reading, ArticleId(""))
    return Case(article, draft_of(reading, article.id, number=1), EDITORIAL)


def _article_of(reading: Reading, id: ArticleId) -> Article:
    return Article(
        id=id,
        title=title_of(reading),
        byline=reading.byline or first_of(reading, Role.BYLINE),
        published=reading.published,
        publisher=reading.publisher,
    )


class Articles:
    """The articles of a library."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._blind = BlindReading(library)

    def add(
        self,
        reading: Reading,
        *,
        checker: str = "",
        scale: str = EDITORIAL.key,
        proposal: Proposal | None = None,
    ) -> ArticleId:
        """Take a reading into the library as a new article and return the article's id.

        The original bytes are kept; every sentence is proposed as a claim or set aside, unless
        the proposal was made before.
        """
        proposal = proposal or propose(reading)
        article = replace(
            _article_of(reading, ArticleId(self._library.new_id())), scale=scale, checker=checker
        )
        from factcheck.desk.newer_draft.annotations import attach_annotations

        original, first = packed_original(reading), draft_of(reading, article.id, number=1)
        with self._library.operation(EventKind.ARTICLE_ADDED, article.id) as operation:
            operation.insert(replace(article, created=operation.now))
            draft = add_draft(operation, original, first)
            add_pictures(operation, reading, draft.id)
            for proposed in proposal.claims:
                add_claim(operation, draft, proposed, by_program=True)
            for aside in proposal.set_aside:
                span = Span(aside.start, aside.end)
                add_set_aside(operation, draft, span, aside.reason, by_program=True)
            attach_annotations(self._library, operation, draft, reading.annotations)
        return article.id

    def same_file(self, data: bytes) -> Article | None:
        """Return the article on the shelf that was opened from these very bytes, or None."""
        return self._library.read.article_by_file(sha256_of(data))

    def is_on_shelf(self, article: ArticleId) -> bool:
        """Tell whether an article is in the library and was not removed from the shelf."""
        try:
            return self._library.read.one(Article, article).removed is None
        except NotFoundError:
            return False

    def rows(self, part: ShelfPart | None = None) -> list[ShelfRow]:
        """Return a part of the shelf, or all of it with the latest change first, each with its progress."""
        shown = {article: progress_of(self.open(article)) for article in self._blind.articles()}
        return self._library.read.shelf_rows(part, shown)

    def open(self, article: ArticleId) -> Case:
        """Return an article with its current draft and everything attached, as this person may see it."""
        return self._blind.seen(self._library.read.case(article))

    def first_look(self, article: ArticleId) -> FirstLook:
        """Return an article as its page alone shows it: to read thousands of claims takes a while."""
        return self._library.read.first_look(article)

    def refresh(self, case: Case, changes: Changes) -> Case:
        """Bring a case up to date after an operation, reading only what it changed."""
        fresh = self._blind.seen(self._library.read.refresh(case, changes))
        # What was hidden is not in the case that was on screen.
        uncovered = case.hidden - fresh.hidden - changes.claims
        return self.open(case.article.id) if uncovered else fresh

    def rename(self, article: ArticleId, title: str) -> None:
        """Give an article another title on the shelf; its text stays as the writer sent it."""
        with self._library.operation(EventKind.TITLE_CHANGED, article) as operation:
            operation.update(Article, article, title=title.strip() or "Untitled")

    def set_checker(self, article: ArticleId, checker: str) -> None:
        """Name the person who checks an article."""
        with self._library.operation(EventKind.CHECKER_NAMED, article) as operation:
            operation.update(Article, article, checker=checker.strip())

    def set_deadline(self, article: ArticleId, deadline: str) -> None:
        """Say by when an article must be checked: a date, or a date and a time; empty for no deadline.

        Raises UserError for what is neither.
        """
        stored = deadline_of(deadline)
        with self._library.operation(EventKind.DEADLINE_SET, article) as operation:
            operation.update(Article, article, deadline=stored)

    def set_scale(self, article: ArticleId, scale: str) -> None:
        """Choose the verdict scale of an article; verdicts given on another scale stay as they are."""
        self._library.read.one(Scale, scale)
        with self._library.operation(EventKind.SCALE_CHOSEN, article) as operation:
            operation.update(Article, article, scale=scale)

    def set_language(self, article: ArticleId, language: str) -> None:
        """Choose the language that an article's current draft is read by; newer drafts keep to it.

        Claims that were proposed stay as they are; what is looked for from now on is looked for in
        this language. Raises UserError for one without a lexicon, but for general.UNKNOWN.
        """
        from factcheck.text.lexicon import languages
        from factcheck.text.lexicon.general import UNKNOWN

        if language not in languages() and language != UNKNOWN:
            raise UserError(
                "“{language}” is none of the languages that can be read: {known}.",
                language=language,
                known=", ".join((*sorted(languages()), UNKNOWN)),
            )
        draft = self._library.read.current_draft(article)
        with self._library.operation(EventKind.LANGUAGE_CHOSEN, article) as operation:
            operation.update(Draft, draft.id, language=language)

    def languages(self) -> list[tuple[str, str]]:
        """Return each language that can be chosen, by code and its own name; the last has no name."""
        from factcheck.text.lexicon import languages, lexicon_of
        from factcheck.text.lexicon.general import UNKNOWN

        named = [(code, lexicon_of(code).recognition.NAME) for code in sorted(languages())]
        return [*sorted(named, key=lambda each: each[1]), (UNKNOWN, "")]

    def scales(self) -> list[Scale]:
        """Return every scale of the library."""
        return self._library.read.scales()

    def remove(self, article: ArticleId) -> None:
        """Take an article off the shelf; undo puts it back with everything attached."""
        with self._library.operation(EventKind.ARTICLE_REMOVED, None) as operation:
            operation.update(Article, article, removed=operation.now)

    def put_back(self, article: ArticleId) -> None:
        """Put a removed article back on the shelf, with everything attached."""
        with self._library.operation(EventKind.ARTICLE_PUT_BACK, None) as operation:
            operation.update(Article, article, removed=None)

    def leaving(self, article: ArticleId) -> Leaving:
        """Tell what would go with an article if it were removed for good, and which backups hold it."""
        backups = tuple(path.name for path in self._library.backups_with(article))
        return replace(self._library.read.leaving(article), backups=backups)

    def hold(self, article: ArticleId, reason: str) -> None:
        """Set a legal hold: the article is kept whatever the rule says; an empty reason lifts it."""
        reason = " ".join(reason.split())
        with self._library.operation(
            EventKind.HOLD_SET if reason else EventKind.HOLD_LIFTED, article
        ) as operation:
            operation.update(Article, article, hold=reason)

    def remove_for_good(
        self, article: ArticleId, *, with_backups: bool = False, skeleton: bool = False
    ) -> None:
        """Delete an article with its record and all that only it needs; nothing brings it back.

        With its backups, those that hold it are deleted too, and a new one of the rest is made. A
        ``skeleton`` is its title, dates and counts.
        """
        backups = self._library.backups_with(article) if with_backups else []
        whole = self._library.remove_for_good(article, skeleton=skeleton)
        if backups:
            self._library.delete_backups(backups)
        if not whole:
            raise LibraryError(
                "The article is removed, but another program is reading the library: the last of its words"
                " go once every other program that has the library open is closed."
            )

    def file_names(self, article: ArticleId) -> list[str]:
        """Return the names of the files that an article's drafts were read from."""
        return [draft.name for draft in self._library.read.drafts(article)]

    def original(self, draft: Draft) -> bytes:
        """Return the bytes of the file that a draft was read from."""
        return self._library.read.file(draft.sha256)

    def save_original(self, article: ArticleId, target: Path, number: int | None = None) -> None:
        """Write the file that a draft was read from, the current draft's without a number.

        Raises NotFoundError for a draft that is not there, UserError where it cannot be written.
        """
        drafts = self._library.read.drafts(article)
        draft = next((each for each in reversed(drafts) if number in (None, each.number)), None)
        if draft is None:
            raise NotFoundError(
                "There is no draft {number}; the article has {count}.", number=number, count=len(drafts)
            )
        if target.exists() and target.samefile(self._library.path):
            raise UserError("The file cannot be written over the library itself.")
        write_whole(target, self.original(draft), closed=True)

    def find(self, prefix: str) -> ArticleId:
        """Return the one article id that begins with these four or more characters."""
        return self._library.read.find_id(Article, prefix)

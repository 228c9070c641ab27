"""Sources and the evidence drawn from them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec.structs import fields, replace

from factcheck.errors import NotFoundError, UserError
from factcheck.library import Library, Operation
from factcheck.models import (
    ArticleId,
    Case,
    Claim,
    ClaimId,
    EventKind,
    Evidence,
    EvidenceId,
    PlacedClaim,
    Source,
    SourceId,
    SourceKind,
    Stance,
)
from factcheck.text import addresses

if TYPE_CHECKING:
    from factcheck.desk.captures import Captures


_DOI = re.compile(r"10\.\d{4,9}/\S+")
_ISBN = re.compile(
    r"(?:ISBN(?:-1[03])?:?\s*(?P<number>[0-9][0-9Xx -]{2,20})|(?P<bare>97[89][ -]?(?:[0-9][ -]?){9}[0-9]))",
    re.IGNORECASE,
)
"""A number that is called one, right or wrong, or a bare one of thirteen digits in the range of books."""


_IDS = re.compile(r"[0-9a-fA-F-]{4,}")


class Sourcing:
    """The sources of a library and what claims rest on them."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._captures: Captures | None = None

    def attach(
        self,
        claim: ClaimId,
        given: Source,
        *,
        stance: Stance = Stance.CONTEXT,
        passage: str = "",
        locator: str = "",
        note: str = "",
    ) -> EvidenceId:
        """Let a claim rest on a source and return the evidence's id.

        What is given of the source has no id yet: one that the library has already, by address
        or else by kind and title, is used again. Until the checker says that it supports the claim,
        it gives context. Raises UserError where it has neither a title
        nor an address, and where it is to be confidential and the library has it openly.
        """
        given = _tidy(given)
        article = self._library.read.one(Claim, claim).article
        with self._library.operation(EventKind.SOURCE_ATTACHED, article) as operation:
            source = self.known(given) or _add(operation, given)
            if given.confidential and not source.confidential:
                raise UserError(
                    "“{title}” is known openly already: make it confidential in its details first.",
                    title=source.title,
                )
            row = Evidence(
                EvidenceId(""), claim, source.id, stance, passage.strip(), locator.strip(), note.strip()
            )
            same = self._same_evidence(row)
            if same is not None:
                return same.id
            row = replace(row, id=EvidenceId(operation.new_id()), created=operation.now)
            operation.insert(row)
            self._compare(operation, row)
            operation.update(Claim, claim, proposed=False)
        return row.id

    def known(self, given: Source) -> Source | None:
        """Return the library's source that is the same as this one, or None."""
        from factcheck.case.following import source_key

        key = source_key(given)
        return next((each for each in self._library.read.all_sources() if source_key(each) == key), None)

    def matching(self, text: str) -> list[Source]:
        """Return the sources that hold every word of a text somewhere, by title; none without words.

        Looked at are title, author, publisher and address.
        """
        wanted = text.casefold().split()
        found = [source for source in self.all() if wanted and _holds(source, wanted)]
        return sorted(found, key=lambda source: source.title.casefold())

    def all(self) -> list[Source]:
        """Return every source of the library."""
        return self._library.read.all_sources()

    def articles_on(self, source: SourceId) -> list[ArticleId]:
        """Return the ids of the articles on the shelf with a claim that rests on a source, newest first."""
        articles = (article.id for article in self._library.read.articles())
        return [
            article
            for article in articles
            if any(known.id == source for known in self._library.read.sources(article))
        ]

    def evidence(self, evidence: EvidenceId) -> Evidence:
        """Return a piece of evidence; raises NotFoundError."""
        return self._library.read.one(Evidence, evidence)

    def source_of(self, evidence: EvidenceId) -> Source:
        """Return the source that a piece of evidence was drawn from."""
        return self._library.read.one(Source, self._library.read.one(Evidence, evidence).source)

    def update(self, source: Source, article: ArticleId | None = None) -> None:
        """Change what is known of a source, for every claim that rests on it."""
        source = _tidy(source)
        columns = {field.name: getattr(source, field.name) for field in fields(Source)}
        with self._library.operation(EventKind.SOURCE_CHANGED, article) as operation:
            operation.update(Source, columns.pop("id"), **columns)

    def opened(self, source: SourceId, article: ArticleId) -> None:
        """Note that a person has opened a source's page today; the date stays empty until someone has."""
        with self._library.operation(EventKind.SOURCE_OPENED, article) as operation:
            operation.update(Source, source, accessed=operation.now[:10])

    def update_evidence(
        self,
        evidence: EvidenceId,
        *,
        stance: Stance | None = None,
        passage: str | None = None,
        locator: str | None = None,
        note: str | None = None,
        translation: str | None = None,
        translator: str | None = None,
        compared_by: str | None = None,
    ) -> None:
        """Change what a claim draws from a source; what is None stays.

        A translation that changes was compared by nobody yet, unless who did so is said with it.
        """
        given = {
            "stance": stance,
            "passage": passage,
            "locator": locator,
            "note": note,
            "translation": translation,
            "translator": translator,
            "compared_by": compared_by,
        }
        columns = {name: value for name, value in given.items() if value is not None}
        # Typing is handed over in its pauses; what goes on in the same field is one step.
        typing = f"{next(iter(columns), '')}:{evidence}" if stance is None and len(columns) == 1 else ""
        kind, article = EventKind.EVIDENCE_CHANGED, self._article(evidence)
        with self._library.operation(kind, article, typing=typing) as operation:
            known = self._library.read.one(Evidence, evidence)
            others = translation not in (None, known.translation) or passage not in (None, known.passage)
            if known.compared_by and compared_by is None and others:
                columns["compared_by"] = ""
            operation.update(Evidence, evidence, proposed=False, **columns)
            if passage is not None:
                self._compare(operation, self._library.read.one(Evidence, evidence))

    def detach(self, evidence: EvidenceId) -> None:
        """Take a source off a claim; the source itself stays in the library."""
        with self._library.operation(EventKind.SOURCE_TAKEN_OFF, self._article(evidence)) as operation:
            operation.delete(Evidence, evidence)

    def accept(self, evidence: EvidenceId) -> None:
        """Accept a source that the writer's file proposed."""
        with self._library.operation(EventKind.SOURCE_ACCEPTED, self._article(evidence)) as operation:
            operation.update(Evidence, evidence, proposed=False)

    def accept_all(self, article: ArticleId) -> int:
        """Accept every source that the writer's file proposed; returns how many."""
        with self._library.operation(EventKind.SOURCES_ACCEPTED, article) as operation:
            proposed = self._proposed(article)
            for row in proposed:
                operation.update(Evidence, row.id, proposed=False)
        return len(proposed)

    def dismiss(self, evidence: EvidenceId) -> None:
        """Dismiss a source that the writer's file proposed."""
        with self._library.operation(EventKind.SOURCE_DISMISSED, self._article(evidence)) as operation:
            operation.delete(Evidence, evidence)

    def dismiss_all(self, article: ArticleId) -> int:
        """Dismiss every source that the writer's file proposed and nobody accepted; returns how many."""
        with self._library.operation(EventKind.SOURCES_DISMISSED, article) as operation:
            proposed = self._proposed(article)
            for row in proposed:
                operation.delete(Evidence, row.id)
        return len(proposed)

    def move(self, evidence: EvidenceId, claim: ClaimId) -> None:
        """Let another claim rest on a source instead, with stance, passage and locator.

        Where that claim rests on the very same already, the two become one.
        """
        article = self._library.read.one(Claim, claim).article
        with self._library.operation(EventKind.SOURCE_MOVED, article) as operation:
            row = replace(self._library.read.one(Evidence, evidence), claim=claim, proposed=False)
            same = self._same_evidence(row)
            if same is not None and same.id == evidence:
                operation.update(Evidence, evidence, proposed=False)
                return
            # Taken off and attached, so that the step is found on either claim.
            operation.delete(Evidence, evidence)
            if same is None:
                operation.insert(replace(row, id=EvidenceId(operation.new_id())))
            else:
                operation.update(Evidence, same.id, proposed=False)

    def find(self, wanted: str) -> SourceId:
        """Return the id of the one source that an id, an address, a title or a code name names.

        Raises NotFoundError where none or several are named so.
        """
        known = self.all()
        address = addresses.recognise(wanted)
        key = addresses.same_key(address) if address else ""
        title = " ".join(wanted.split()).casefold()
        found = [
            each.id
            for each in known
            if (key and each.address and addresses.same_key(each.address) == key)
            or (title and title in (each.title.casefold(), each.code_name.casefold()))
        ]
        if len(found) > 1:
            raise NotFoundError("More than one source is called “{name}”: give its id.", name=wanted)
        if found:
            return found[0]
        try:
            return self._library.read.find_id(Source, wanted)
        except NotFoundError as error:
            if _IDS.fullmatch(wanted):
                raise
            raise NotFoundError(
                "There is no source “{name}”: give its whole title, its address or its id.", name=wanted
            ) from error

    def _compare(self, operation: Operation, row: Evidence) -> None:
        """Compare a passage with the copies of its source, where there are any."""
        if row.found or self._library.read.captures_of(row.source):
            # Comparing needs the text engine; most sources have no copy, and start without it.
            if self._captures is None:
                from factcheck.desk.captures import Captures

                # Kept, with the copies it has folded: a passage is compared at each pause of typing.
                self._captures = Captures(self._library)
            self._captures.compare_evidence(operation, row)

    def _article(self, evidence: EvidenceId) -> ArticleId:
        """Return the article of the claim that a piece of evidence belongs to."""
        claim = self._library.read.one(Evidence, evidence).claim
        return self._library.read.one(Claim, claim).article

    def _proposed(self, article: ArticleId) -> list[Evidence]:
        return [row for row in self._library.read.evidence(article) if row.proposed]

    def _same_evidence(self, draft: Evidence) -> Evidence | None:
        return next(filter(draft.is_like, self._library.read.placed(draft.claim).evidence), None)


def _add(operation: Operation, given: Source) -> Source:
    source = replace(given, id=SourceId(operation.new_id()), created=operation.now)
    operation.insert(source)
    return source


def source_from(text: str) -> Source:
    """Return the source that a pasted text names: an address, a DOI, an ISBN, or else a document's title."""
    words = " ".join(text.split())
    address = addresses.recognise(f"doi:{words}" if _DOI.fullmatch(words) else text)
    if address:
        return Source(SourceId(""), SourceKind.WEB, address=address)
    if number := _ISBN.fullmatch(words):
        return Source(SourceId(""), SourceKind.BOOK, title=words, isbn=number["number"] or number["bare"])
    return Source(SourceId(""), SourceKind.DOCUMENT, title=words)


def find_claim(case: Case, wanted: str) -> PlacedClaim | None:
    """Return the claim that a number or some words of it name, or None; orphans come last."""
    everything = (*case.claims, *case.orphans)
    number = wanted.strip().removeprefix("#")
    if number.isdecimal():
        return everything[int(number) - 1] if 0 < int(number) <= len(everything) else None
    words = " ".join(wanted.split()).casefold()
    return next((each for each in everything if words in " ".join(each.text.split()).casefold()), None)


def _holds(source: Source, wanted: list[str]) -> bool:
    if source.confidential:  # its name must not come up while somebody else's is typed
        known = source.code_name.casefold()
    else:
        known = f"{source.title} {source.author} {source.publisher} {source.address}".casefold()
    return all(word in known for word in wanted)


def _tidy(source: Source) -> Source:
    address = addresses.recognise(source.address) or source.address.strip()
    title = " ".join(source.title.split())
    if not title and not address:
        raise UserError("A source needs a title or an address.")
    tidied = replace(source, title=title or addresses.title_from(address), address=address)
    if source.confidential and source.code_name:
        from factcheck.case.secrets import tells_name

        if tells_name(tidied):
            raise UserError("This code name says who the source is: choose one that has nothing of the name.")
    return tidied

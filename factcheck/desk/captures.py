"""Copies of sources: keeping them, asking for them again, and comparing passages with them.

Fetching and reading take long and write nothing; what they give is kept in one operation. So a window
does the first in a worker, and nothing half done is ever stored.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from msgspec import Struct
from msgspec.structs import replace

from factcheck.case.claims import details_within
from factcheck.case.naming import shown_title
from factcheck.case.sentences.copies import FOUND
from factcheck.desk.standings import STANDS, TRANSCRIPTS, Standings
from factcheck.desk.tables import Tables, shows_cells
from factcheck.errors import FetchingError, LocalAddressError, ReadingError, UserError
from factcheck.evidence.fetching.locality import is_local_name
from factcheck.library import Library, Operation, PackedFile, pack
from factcheck.models import (
    ArticleId,
    Capture,
    CaptureId,
    Claim,
    DetailKind,
    Draft,
    EventKind,
    Evidence,
    EvidenceId,
    Found,
    PlacedClaim,
    Readable,
    Recheck,
    RecheckId,
    RecheckOutcome,
    Source,
    SourceId,
    Span,
)
from factcheck.sentences import Sentence, Text, say
from factcheck.text import addresses
from factcheck.text.recognition import language_of

if TYPE_CHECKING:
    from factcheck.evidence.captures.copies import Copy
    from factcheck.evidence.passages.comparing import Compared
    from factcheck.evidence.passages.finding import PassagePlace
    from factcheck.evidence.quotations.comparing import QuotationComparison
    from factcheck.evidence.quotations.transcripts import Transcript

_TOLD_BY = 20_000
"""Characters of a copy by which its language is told."""


class Rechecked(Struct, frozen=True):
    """What asking again gave, and how the passages drawn from the source stand in it."""

    recheck: Recheck
    source: Source
    failure: Sentence | None = None
    standing: tuple[tuple[Evidence, Found], ...] = ()

    @property
    def is_alarming(self) -> bool:
        """Whether the page is no longer what was kept, or a passage no longer stands in it."""
        changed = self.recheck.outcome in (RecheckOutcome.CHANGED, RecheckOutcome.GONE)
        return changed or any(found not in STANDS for _, found in self.standing)

    def details(self, *, hidden: bool = False) -> list[Text]:
        """Say where it is now, why nothing came, and how each passage stands in it; no address if hidden."""
        told: list[Text] = []
        if self.recheck.outcome is RecheckOutcome.MOVED and not hidden:
            told.append(say("now at {address}", address=self.recheck.address))
        if self.failure is not None:
            told.append(self.failure)
        for evidence, found in self.standing:
            passage = " ".join(evidence.passage.split())
            told.append(say("{found}: “{passage}”", found=FOUND[found], passage=passage))
        return told


class PreparedCopy(Struct, frozen=True):
    """A copy with what keeping it needs: made before the step, for which other writers wait."""

    copy: Copy
    file: PackedFile
    sketch: tuple[int, ...]


class Quoted(Struct, frozen=True):
    """A quotation of a claim, and how it stands to what was said."""

    text: str
    comparison: QuotationComparison


class SpokenCopy(Struct, frozen=True):
    """A copy read as what was said in it, word by word."""

    sha256: str
    language: str
    transcript: Transcript


class Captures:
    """The saved copies of a library's sources."""

    def __init__(self, library: Library, tables: Tables | None = None) -> None:
        self._library = library
        self._tables = tables or Tables(library)
        self.spoken: SpokenCopy | None = None
        """The copy that was last read as what was said; whoever reads one elsewhere may put it here."""
        self.standings = Standings(library, self._tables)

    # Making copies: slow, and nothing is written

    def copy(self, source: SourceId, *, allow_local: bool = False, given_up: Event | None = None) -> Copy:
        """Fetch a source's address and return the copy; raises UserError with a sentence.

        An address on this machine or in the local network needs ``allow_local``: LocalAddressError.
        """
        found = self._library.read.one(Source, source)
        address = addresses.openable(found.address)
        if not addresses.is_web(address):
            title = shown_title(found, unlocked=False)
            raise UserError("“{title}” has no web address to keep a copy of.", title=title)
        return self._fetched(found, address, allow_local=allow_local, given_up=given_up)

    def copy_of_file(self, path: Path, given_up: Event | None = None) -> Copy:
        """Read a file and return the copy; raises ReadingError."""
        from factcheck.evidence.captures.copies import copy_of_file

        return copy_of_file(path, now=self._library.now, given_up=given_up)

    # Keeping them

    def prepare(self, copy: Copy, source: SourceId | None = None) -> PreparedCopy:
        """Do what takes long in keeping a copy, before the step: pack it, and compare passages with it.

        With a source those that are drawn from it, so that the step finds what they came to.
        """
        from factcheck.text.sketches import sketch

        prepared = PreparedCopy(copy, pack(copy.data, copy.media_type), sketch(copy.readable.text))
        drawn = self._library.read.evidence_on(source) if source else []
        if drawn and copy.readable.text and any(each.passage.strip() for each in drawn):
            row = _row(prepared, CaptureId(""), drawn[0].source)
            self.standings.take(row, copy.readable.text)
            for evidence in drawn:
                self.standings.where(evidence, [row, *self.of(evidence.source)])
        return prepared

    def keep(
        self,
        source: SourceId,
        copy: Copy | PreparedCopy,
        article: ArticleId | None = None,
        given_up: Event | None = None,
    ) -> CaptureId:
        """Keep a copy of a source and return the capture's id.

        What the copy tells of the source is filled in where nothing is known yet, and every passage
        drawn from the source is compared with it. Raises UserError, and keeps nothing, where it was given up.
        """
        prepared = copy if isinstance(copy, PreparedCopy) else self.prepare(copy, source)
        _refuse_given_up(prepared.copy, given_up)
        with self._library.operation(EventKind.COPY_KEPT, article) as operation:
            kept = self._keep(operation, source, prepared)
        self._work_out_anew(source)
        return kept

    def remove(self, capture: CaptureId, article: ArticleId | None = None) -> None:
        """Take a copy off its source; undo brings it back."""
        row = self._library.read.one(Capture, capture)
        with self._library.operation(EventKind.COPY_TAKEN_OFF, article) as operation:
            operation.delete(Capture, capture)
            for evidence in self._library.read.evidence_on(row.source):
                self.compare_evidence(operation, evidence)

    def recheck(
        self,
        source: SourceId,
        article: ArticleId | None = None,
        *,
        allow_local: bool = False,
        given_up: Event | None = None,
    ) -> Rechecked:
        """Ask for a kept address again and say what became of it; raises UserError where none was kept.

        One that is on this machine or in the local network by now needs ``allow_local``: LocalAddressError.
        """
        kept = self.latest_page(source)
        if kept is None:
            raise UserError("No copy of this source was kept yet.")
        # Whoever kept a copy of a local address has agreed to ask it.
        allow_local = allow_local or is_local_name(urlsplit(kept.address).hostname or "")
        answer: Copy | None = None
        failure: Sentence | None = None
        known = self._library.read.one(Source, source)
        address = addresses.openable(known.address)
        if not addresses.is_web(address):
            address = kept.address
        try:
            answer = self._fetched(known, address, allow_local=allow_local, given_up=given_up)
        except LocalAddressError:
            raise  # it was not asked: of the page nothing is known
        except FetchingError as error:
            if given_up is not None and given_up.is_set():
                raise  # nobody waited for the answer: that is not the server's silence
            failure = error.sentence
        outcome, newer = self._judged(kept, answer)
        if given_up is not None and given_up.is_set():
            raise FetchingError("The copy of {address} was given up.", address=address)
        with self._library.operation(EventKind.COPIES_RECHECKED, article) as operation:
            noted = self._note(operation, kept, answer, failure, outcome, newer)
        if noted.recheck.newer:
            self._work_out_anew(source)
        return noted

    def recheck_all(
        self, article: ArticleId, *, allow_local: bool = False, given_up: Event | None = None
    ) -> Iterator[Rechecked]:
        """Ask for every kept address of an article's sources again, one after the other.

        Where one is in the local network, LocalAddressError is raised when all others were asked.
        """
        refused: list[LocalAddressError] = []
        for source in self.kept_sources(article):
            if given_up is not None and given_up.is_set():
                return
            try:
                yield self.recheck(source, article, allow_local=allow_local, given_up=given_up)
            except LocalAddressError as error:
                refused.append(error)
        if refused:
            raise refused[0]

    # What is kept

    def _work_out_anew(self, source: SourceId) -> None:
        """Work out anew what rests on cells of a source, in steps of their own: reading them takes long."""
        if self._library.read.workings_from(source):
            from factcheck.desk.workings import Workings

            Workings(self._library, self._tables).anew(source)

    def kept_sources(self, article: ArticleId) -> list[SourceId]:
        """Return the ids of an article's sources of whose address a copy was kept."""
        kept = {copy.source for copy in self._library.read.captures(article) if copy.address}
        return [source.id for source in self._library.read.sources(article) if source.id in kept]

    def of(self, source: SourceId) -> list[Capture]:
        """Return the copies of a source, the newest first."""
        return self._library.read.captures_of(source)[::-1]

    def one(self, capture: CaptureId) -> Capture:
        """Return a copy by its id; raises NotFoundError."""
        return self._library.read.one(Capture, capture)

    def find(self, prefix: str) -> CaptureId:
        """Return the one copy's id that begins with these four or more characters."""
        return self._library.read.find_id(Capture, prefix)

    def data(self, capture: Capture) -> bytes:
        """Return the bytes of a copy."""
        return self._library.read.file(capture.sha256)

    def readable(self, capture: Capture) -> Readable:
        """Return the readable text of a copy; empty for a picture or a recording."""
        return self._library.read.readable(capture.sha256)

    def latest_page(self, source: SourceId) -> Capture | None:
        """Return the newest copy of a source's address, or None."""
        return next((copy for copy in self.of(source) if copy.address), None)

    # Passages

    def compare(self, passage: str, capture: Capture, locator: str = "") -> Compared:
        """Tell how a passage stands in a copy; that of a table's cells is looked for in these first."""
        return self.standings.compare(passage, capture, locator)

    def places(self, claim: PlacedClaim, capture: Capture, most: int = 8) -> list[PassagePlace]:
        """Return the places of a copy that speak of a claim, best first; see ``passages.finding``."""
        from factcheck.evidence.passages.finding import find_places

        text = self._library.read.readable(capture.sha256).text
        usual = self._library.read.current_draft(claim.claim.article).language
        language = language_of(text[:_TOLD_BY], usual=usual)
        if shows_cells(capture):
            language = self._tables.language(capture, language)
        return find_places(claim.text, details_within(claim), text, most, language=language)

    def quotations(self, claim: PlacedClaim, capture: Capture) -> list[Quoted]:
        """Compare every quotation of a claim with a copy of what was said; raises UserError for none."""
        from factcheck.evidence.quotations.comparing import compare

        details = [each for each in claim.details if each.kind is DetailKind.QUOTATION]
        if not details:
            raise UserError("There is no quotation in this claim.")
        language = self._spoken_in(claim)
        transcript = self._transcript(capture, language)
        if not transcript.tokens:
            raise UserError("This copy holds no text to compare a quotation with.")
        return [Quoted(each.text, compare(each.text, transcript, language=language)) for each in details]

    def moment(self, capture: Capture, place: int) -> float | None:
        """Return the seconds at which a place of a transcript was said, or None where it gives no time."""
        language = self.spoken.language if self.spoken is not None and self.has_read(capture) else ""
        return self._transcript(capture, language).moment_at(place)

    def has_read(self, capture: Capture, claim: PlacedClaim | None = None) -> bool:
        """Tell whether a copy was read as what was said, by a claim's language: that takes long."""
        spoken = self.spoken
        if spoken is None or spoken.sha256 != capture.sha256:
            return False
        return claim is None or spoken.language == self._spoken_in(claim)

    def _spoken_in(self, claim: PlacedClaim) -> str:
        return self._library.read.one(Draft, claim.placement.draft).language or "en"

    def _transcript(self, capture: Capture, language: str) -> Transcript:
        from factcheck.evidence.quotations.transcripts import parse

        spoken = self.spoken
        if spoken is None or (spoken.sha256, spoken.language) != (capture.sha256, language):
            text = self._library.read.readable(capture.sha256).text
            spoken = SpokenCopy(capture.sha256, language, parse(text, language=language))
            self.spoken = spoken
        return spoken.transcript

    def locator(self, capture: Capture, span: Span) -> Text:
        """Return where in a copy a stretch stands, as a reader looks it up; of a table its cells."""
        from factcheck.evidence.passages.locators import locator_of

        if cells := self.cells_at(capture, span):
            return cells
        readable = self._library.read.readable(capture.sha256)
        return locator_of(readable, span.start, transcript=capture.media_type in TRANSCRIPTS)

    def cells_at(self, capture: Capture, span: Span) -> str:
        """Return the address of the cells in which a stretch of a table's text stands; else nothing."""
        from factcheck.evidence.captures.table_text import cells_at
        from factcheck.evidence.workings.cells import in_sheet

        if not shows_cells(capture):
            return ""
        try:
            book = self._tables.window(capture)
        except ReadingError:
            return ""  # it is called a table, and is none
        text = self._library.read.readable(capture.sha256).text
        return in_sheet(book, cells_at(text, span.start, span.end, book))

    def page_at(self, capture: Capture, place: int) -> int:
        """Return the page of a copy that a place of its text stands on, from 1; 0 where it has none."""
        from factcheck.evidence.passages.locators import page_at

        return page_at(self._library.read.readable(capture.sha256), place)

    def take_passage(self, evidence: EvidenceId, passage: str, locator: str) -> None:
        """Make words of a copy the passage of a piece of evidence, with where they stand."""
        row = self._library.read.one(Evidence, evidence)
        article = self._library.read.one(Claim, row.claim).article
        with self._library.operation(EventKind.EVIDENCE_CHANGED, article) as operation:
            operation.update(Evidence, evidence, passage=passage, locator=locator, proposed=False)
            self.compare_evidence(operation, self._library.read.one(Evidence, evidence))

    def compare_evidence(self, operation: Operation, evidence: Evidence) -> Evidence:
        """Compare a piece of evidence's passage with the copies of its source and note how it stands.

        The newest copy counts in which the passage is found, else the newest one with text.
        """
        capture, found = self.standings.where(evidence, self.of(evidence.source))
        operation.update(Evidence, evidence.id, capture=capture, found=found)
        return replace(evidence, capture=capture, found=found)

    # Inside

    def _fetched(self, source: Source, address: str, *, allow_local: bool, given_up: Event | None) -> Copy:
        """Fetch an address of a source; a failure names a confidential one by its code name alone."""
        from factcheck.evidence.captures.copies import copy_of_address

        try:
            return copy_of_address(address, now=self._library.now, allow_local=allow_local, given_up=given_up)
        except FetchingError as error:
            if not source.confidential:
                raise
            said = error.sentence
            title = shown_title(source, unlocked=False)
            data = {**said.data, **{name: title for name in ("address", "target") if name in said.data}}
            # Without its cause: what goes to the log or the terminal would name the address there.
            raise type(error)(said.template, one=said.one, **data) from None

    def _keep(self, operation: Operation, source: SourceId, prepared: PreparedCopy) -> CaptureId:
        copy = prepared.copy
        sha256 = operation.keep_packed(prepared.file)
        if copy.readable.text:
            operation.keep_readable(sha256, copy.readable)
        capture = _row(prepared, CaptureId(operation.new_id()), source)
        operation.insert(capture)
        self._fill_in(operation, source, copy)
        for evidence in self._library.read.evidence_on(source):
            self.compare_evidence(operation, evidence)
        return capture.id

    def _fill_in(self, operation: Operation, source: SourceId, copy: Copy) -> None:
        """Fill the fields that are still empty from the copy, but nothing from an error or consent page."""
        from factcheck.models import Standing

        known = self._library.read.one(Source, source)
        told = {"author": copy.author, "publisher": copy.publisher, "published": copy.published}
        if copy.standing in (Standing.ERROR_PAGE, Standing.CONSENT):
            told = {}
        columns = {name: value for name, value in told.items() if value and not getattr(known, name)}
        named = known.title and known.title != addresses.title_from(known.address)
        if copy.title and told and not named:
            columns["title"] = " ".join(copy.title.split())
        if copy.address and not known.accessed and told:
            columns["accessed"] = copy.at[:10]
        if columns:
            operation.update(Source, source, **columns)

    def _judged(self, kept: Capture, answer: Copy | None) -> tuple[RecheckOutcome, PreparedCopy | None]:
        """Tell what became of a kept page by its answer, and prepare that where it is to be kept."""
        from factcheck.evidence.captures.rechecking import outcome_of

        if answer is None:
            return RecheckOutcome.FAILED, None
        outcome = outcome_of(kept, self.readable(kept), answer)
        is_newer = outcome in (RecheckOutcome.CHANGED, RecheckOutcome.MOVED)
        return outcome, self.prepare(answer, kept.source) if is_newer else None

    def _note(
        self,
        operation: Operation,
        kept: Capture,
        answer: Copy | None,
        failure: Sentence | None,
        outcome: RecheckOutcome,
        prepared: PreparedCopy | None,
    ) -> Rechecked:
        newer = CaptureId("") if prepared is None else self._keep(operation, kept.source, prepared)
        standing: tuple[tuple[Evidence, Found], ...] = ()
        if outcome not in (RecheckOutcome.GONE, RecheckOutcome.FAILED):
            standing = tuple(self._standing(kept.source, newer or kept.id))
        row = Recheck(
            RecheckId(operation.new_id()),
            kept.source,
            kept.id,
            operation.now,
            outcome,
            status=answer.status if answer else 0,
            address=answer.address if answer else "",
            newer=newer,
            reason="" if failure is None else str(failure),
        )
        operation.insert(row)
        return Rechecked(row, self._library.read.one(Source, kept.source), failure, standing)

    def _standing(self, source: SourceId, capture: CaptureId) -> Iterable[tuple[Evidence, Found]]:
        row = self._library.read.one(Capture, capture)
        for evidence in self._library.read.evidence_on(source):
            if evidence.passage.strip() and not evidence.proposed:
                yield evidence, self.standings.stands(evidence, row)


def _row(prepared: PreparedCopy, id: CaptureId, source: SourceId) -> Capture:
    copy = prepared.copy
    return Capture(
        id,
        source,
        copy.at,
        prepared.file.sha256,
        media_type=copy.media_type,
        address=copy.address,
        title=copy.title,
        name=copy.name,
        status=copy.status,
        standing=copy.standing,
        hops=copy.hops,
        sketch=prepared.sketch,
    )


def _refuse_given_up(copy: Copy, given_up: Event | None) -> None:
    if given_up is not None and given_up.is_set():
        if copy.address:
            raise FetchingError("The copy of {address} was given up.", address=copy.address)
        raise ReadingError("The copy of {file} was given up.", file=copy.name)

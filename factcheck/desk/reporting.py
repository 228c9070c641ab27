"""Handing over: documents on an article, in the formats that there are writers for."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from threading import Event

from msgspec.structs import replace

from factcheck.case.asking import person_called, persons
from factcheck.case.letters import criticised
from factcheck.case.pace import Pace, pace
from factcheck.desk.article_pictures import ArticlePictures
from factcheck.desk.blind import BlindReading
from factcheck.desk.confidence import refuse_names
from factcheck.desk.elsewhere import Elsewhere
from factcheck.desk.files import write_whole
from factcheck.errors import NotFoundError, UserError
from factcheck.library import Library
from factcheck.models import ArticleId, Call, Case, ClaimId, Picture, Region, Source, SourceId
from factcheck.reports import CHECKING_REPORT, Document, Kind, ReportOptions, ReportWriter, writers
from factcheck.reports.document import Crop
from factcheck.sentences import Sentence, Translate, english

_MOST_FOR_PACE = 20
_NO_DAY = "1000-01-01T12:00+00:00"
"""When a document is made that is only looked through."""


class Reporting:
    """The documents on a library's articles."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._drawn: dict[tuple[str, Region], Crop] = {}
        """The parts of pictures that were drawn: a preview is made anew with each option."""

    def document(
        self,
        article: ArticleId,
        *,
        record: bool = True,
        original: bool = False,
        pace: bool = False,
        crops: bool = False,
        checks: bool = False,
    ) -> Document:
        """Return what the documents on an article are made of.

        With the record of its steps or without, and with the file of its current draft, this desk's pace or
        what its other articles state otherwise if that is wanted.
        """
        read, blind = self._library.read, BlindReading(self._library)
        case = blind.seen(read.case(article))
        return Document(
            case=case,
            drafts=tuple(read.drafts(article)),
            captures=tuple(read.captures(article)),
            stamps=tuple(read.stamps(article)),
            log=tuple(reversed(blind.steps(article, read.steps(article)))) if record else (),
            original=read.file(case.draft.sha256) if original else b"",
            calls=tuple(read.calls_on(article)),
            pace=self._pace(article) if pace else None,
            crops=self._crops(case) if crops else {},
            elsewhere=Elsewhere(self._library).remarks(case) if checks else (),
        )

    def _crops(self, case: Case) -> dict[ClaimId, Crop]:
        """Draw what claims on pictures rest on; what cannot be drawn is told in words alone."""
        pictures = ArticlePictures(self._library)
        found: dict[ClaimId, Crop] = {}
        for placed in (*case.claims, *case.orphans):
            place = placed.placement
            rows = self._library.read.records(Picture, "WHERE t.id = ?", (place.picture,))
            picture = rows[0] if rows and place.regions else None
            if picture is None or not picture.sha256:
                continue
            key = picture.sha256, place.regions[0]
            if key not in self._drawn:
                with suppress(UserError):
                    read = pictures.drawn(picture, region=place.regions[0])
                    self._drawn[key] = Crop(read.data, read.width, read.height)
            if key in self._drawn:
                found[placed.id] = self._drawn[key]
        return found

    def _pace(self, besides: ArticleId) -> Pace | None:
        """Return how fast this desk has decided the claims of other articles, the last ones it worked on."""
        read = self._library.read
        others = [row for row in read.shelf_rows() if row.article.id != besides][:_MOST_FOR_PACE]
        return pace(
            (row.progress.checked, [event.at for event in read.events(row.article.id, None)])
            for row in others
        )

    def write(
        self, article: ArticleId, writer: ReportWriter, options: ReportOptions, translate: Translate = english
    ) -> bytes:
        """Return a document on an article as bytes.

        Raises UserError where it would show who a confidential source is, and that was not asked for.
        """
        document, options = self._prepared(article, writer, options)
        data = writer.write(document, options, translate)
        if not options.confidential:
            told = data
            if not writer.format.is_readable and writer.to_preview is not None:
                told = writer.to_preview(document, options, translate).encode()
            refuse_names(told, document.case.sources.values(), document.case.draft.text)
        return data

    def narrowed(
        self, article: ArticleId, writer: ReportWriter, options: ReportOptions, translate: Translate = english
    ) -> list[Sentence]:
        """Say where a document narrows a code name down to one person of the register."""
        # The day on which a document is made stands on each and says nothing of anybody.
        options = replace(options, at=_NO_DAY)
        if writer.kind.allowed(options).confidential:
            return []
        case = self._library.read.case(article)
        hidden = [source for source in case.sources.values() if source.confidential]
        if not hidden:
            return []
        told = (
            writer.to_preview(*self._prepared(article, writer, options), translate).encode()
            if writer.to_preview is not None
            else self.write(article, writer, options, translate)
        )
        from factcheck.desk.confidence import words_of
        from factcheck.desk.jigsaw import narrowed

        days: dict[SourceId, frozenset[str]] = {}
        for call in self._library.read.records(Call):
            days[call.source] = days.get(call.source, frozenset()) | {call.at[:10]}
        return narrowed(words_of(told), hidden, self._library.read.all_sources(), days)

    def persons(self, article: ArticleId) -> list[Source]:
        """Return the persons that a call sheet can be made for."""
        return persons(self._library.read.case(article))

    def person(self, article: ArticleId, wanted: str, *, unlocked: bool) -> SourceId:
        """Return the person of an article that an id or a name means; raises NotFoundError."""
        return person_called(self._library.read.case(article), wanted, unlocked=unlocked).id

    def addressee(self, article: ArticleId, wanted: str) -> str:
        """Return whom an article criticises that a name means; raises NotFoundError."""
        known = criticised(self._library.read.case(article))
        words = " ".join(wanted.split()).casefold()
        found = [each for each in known if " ".join(each.split()).casefold() == words]
        if not found:
            raise NotFoundError(
                "“{person}” is not one of those whom the article criticises: {known}.",
                person=wanted,
                known=", ".join(known) or "–",
            )
        return found[0]

    def preview(
        self, article: ArticleId, writer: ReportWriter, options: ReportOptions, translate: Translate = english
    ) -> str:
        """Return what stands in a document as text; raises UserError where ``write`` does for a text."""
        if writer.to_preview is None:
            return self.write(article, writer, options, translate).decode()
        document, options = self._prepared(article, writer, options)
        told = writer.to_preview(document, options, translate)
        if not options.confidential:
            refuse_names(told.encode(), document.case.sources.values(), document.case.draft.text)
        return told

    def _prepared(
        self, article: ArticleId, writer: ReportWriter, options: ReportOptions
    ) -> tuple[Document, ReportOptions]:
        options = writer.kind.allowed(options)
        if not options.at:
            now = datetime.fromisoformat(self._library.now()).astimezone()
            options = replace(options, at=now.isoformat(timespec="minutes"))
        document = self.document(
            article,
            record=options.record,
            original=writer.needs_original,
            pace=writer.kind.needs_pace,
            crops=writer.shows_pictures,
            checks=options.checks and writer.kind is CHECKING_REPORT,
        )
        return document, options

    def save(
        self,
        article: ArticleId,
        target: Path,
        options: ReportOptions,
        kind: Kind = CHECKING_REPORT,
        translate: Translate = english,
        given_up: Event | None = None,
    ) -> bool:
        """Write a document on an article to a file whose extension names the format.

        The file is there whole or not at all: not where ``given_up`` was set meanwhile, which is
        answered by False. Raises UserError for an unknown extension or a place that cannot be written.
        """
        data = self.write(article, writer_for(target, kind), options, translate)
        if given_up is not None and given_up.is_set():
            return False
        write_whole(target, data)
        return True


def writer_for(target: Path, kind: Kind = CHECKING_REPORT) -> ReportWriter:
    """Return the writer whose format a file's extension names."""
    known = {writer.format.extension: writer for writer in writers(kind)}
    refuse_ending(target, known)
    return known[target.suffix.lower()]


def refuse_ending(target: Path, known: Iterable[str]) -> None:
    """Raise UserError where a file's ending is none of those that its document can have."""
    if target.suffix.lower() not in (endings := tuple(known)):
        raise UserError(
            "“{file}” does not end like a report: use one of {endings}.",
            file=target.name,
            endings=", ".join(endings),
        )

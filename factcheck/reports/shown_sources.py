"""The sources of a claim as documents may show them: confidential ones are named only where that is asked."""

from __future__ import annotations

from msgspec import Struct

from factcheck.case.facts import source_facts, translation_facts
from factcheck.case.naming import is_hidden, shown_title
from factcheck.case.sentences.copies import FOUND, STANDINGS
from factcheck.case.sentences.dates import moment
from factcheck.evidence import stamping
from factcheck.models import Capture, Evidence, PlacedClaim, Source, TimeStamp
from factcheck.reports.document import Document, ReportOptions
from factcheck.sentences import Text, say
from factcheck.text import addresses


class ShownSource(Struct, frozen=True):
    """One source under a claim, as a document may show it."""

    evidence: Evidence
    title: Text
    """What the source is called, its code name where it is confidential and stays unnamed."""
    source: Source | None
    """None where the source is confidential and stays unnamed."""
    captures: tuple[Capture, ...] = ()
    stamps: tuple[TimeStamp, ...] = ()
    """The time stamps of these copies."""

    def stamps_of(self, copy: Capture) -> list[TimeStamp]:
        """Return the time stamps of one copy's bytes, the oldest first."""
        return [stamp for stamp in self.stamps if stamp.sha256 == copy.sha256]

    @property
    def link(self) -> str:
        """An address that is safe to open, or the empty string."""
        return addresses.openable(self.source.address) if self.source else ""

    @property
    def facts(self) -> list[Text]:
        """What else is known of the source, in the order a reader expects."""
        translated = translation_facts(self.evidence)
        if self.source is None:
            return [*([self.evidence.locator] if self.evidence.locator else []), *translated]
        kept = [
            told
            for copy in self.captures
            for told in (_copy(copy), *(stamping.told(stamp) for stamp in self.stamps_of(copy)))
        ]
        found = [FOUND[self.evidence.found]] if self.evidence.found else []
        return [*source_facts(self.source, self.evidence, unlocked=True), *found, *translated, *kept]


def _copy(copy: Capture) -> Text:
    kept = say("copy of {when}, SHA-256 {hash}", when=moment(copy.at), hash=copy.sha256[:16])
    standing = STANDINGS[copy.standing]
    return say("{copy}, {standing}", copy=kept, standing=standing) if standing else kept


def shown_sources(document: Document, placed: PlacedClaim, options: ReportOptions) -> tuple[ShownSource, ...]:
    """Return the sources that a claim rests on, those left out that nobody has accepted."""
    shown = []
    for evidence in placed.evidence:
        if evidence.proposed:
            continue
        source = document.case.sources[evidence.source]
        title = shown_title(source, unlocked=options.confidential)
        if is_hidden(source, unlocked=options.confidential):
            shown.append(ShownSource(evidence, title, None))
        else:
            copies = tuple(copy for copy in document.captures if copy.source == source.id)
            stamps = tuple(stamp for stamp in document.stamps if stamp.source == source.id)
            shown.append(ShownSource(evidence, title, source, copies, stamps))
    return tuple(shown)

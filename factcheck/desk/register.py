"""The register: every source of the library, merged where two are one, and what falls with it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from factcheck.case.falls import Fall, falls, weakest
from factcheck.case.naming import is_hidden, shown_title
from factcheck.desk.captures import Captures
from factcheck.errors import UserError
from factcheck.library import Library, Operation
from factcheck.models import (
    ArticleId,
    Call,
    CallId,
    CallOutcome,
    Capture,
    CitationStyle,
    Claim,
    ClaimId,
    ClaimOn,
    Event,
    EventKind,
    Evidence,
    EvidenceId,
    Recheck,
    RegisterRow,
    Source,
    SourceId,
    SourceKind,
    Stance,
    TimeStamp,
    Working,
)
from factcheck.sentences import Sentence

_FILLED_IN = (
    "address", "author", "publisher", "published", "accessed", "source_class", "origin", "code_name",
    "role", "contact", "terms", "languages", "doi", "isbn",
)  # fmt: skip

_STANCES = {
    CallOutcome.CONFIRMED: Stance.SUPPORTS,
    CallOutcome.DISPUTED: Stance.CONTRADICTS,
    CallOutcome.WALKED_BACK: Stance.CONTEXT,
}
"""What words from a call say to a claim; who was not reached has said nothing."""


class Register:
    """The sources of a library."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def rows(self) -> list[RegisterRow]:
        """Return every source with what rests on it, the newest first."""
        return self._library.read.register()

    def rows_of(self, article: ArticleId) -> list[RegisterRow]:
        """Return the sources of an article with what rests on them in all articles, the newest first."""
        own = {source.id for source in self._library.read.sources(article)}
        return [row for row in self.rows() if row.source.id in own]

    def one(self, source: SourceId) -> Source:
        """Return a source; raises NotFoundError."""
        return self._library.read.one(Source, source)

    def doubts(self, source: Source) -> list[Sentence]:
        """Return a sentence for each number of a source that cannot be right."""
        from factcheck.evidence.register.identifiers import doubts

        return doubts(source)

    def duplicates(self) -> list[list[Source]]:
        """Return the groups of sources that are one and the same, each with the oldest first."""
        from factcheck.evidence.register.duplicates import duplicates

        return duplicates(reversed([row.source for row in self.rows()]))

    def claims_on(self, source: SourceId) -> list[ClaimOn]:
        """Return the claims on the shelf that rest on a source, the latest article first."""
        return self._library.read.claims_on(source)

    def falls(self, source: SourceId) -> list[Fall]:
        """Return the claims of all articles that stand on less without a source."""
        return falls(source, self._library.read.resting(), self._sources())

    def weakest(self, article: ArticleId) -> list[tuple[frozenset[SourceId], tuple[ClaimId, ...]]]:
        """Return the smallest sets of sources whose fall leaves a claim of an article nothing."""
        return weakest(self._library.read.resting(article), self._sources())

    def steps(self, source: SourceId) -> list[Event]:
        """Return the steps that concern a source in any article, the latest first."""
        return self._library.read.steps_on_source(source)

    def merge(self, kept: SourceId, others: Iterable[SourceId]) -> None:
        """Make several sources one: what rests on the others rests on the one that is kept.

        What nobody has said of it is taken from them. One step, that undo takes back. Raises UserError where
        a shared case rests on one of them.
        """
        others = list(others)
        self._refuse_shared([kept, *others])
        with self._library.operation(EventKind.SOURCES_MERGED, None) as operation:
            into = self._library.read.one(Source, kept)
            for other in dict.fromkeys(others):
                if other == kept:
                    continue
                gone = self._library.read.one(Source, other)
                self._move_what_belongs(operation, other, kept)
                told = {
                    name: getattr(gone, name)
                    for name in _FILLED_IN
                    if getattr(gone, name) and not getattr(into, name)
                }
                notes = "\n".join(dict.fromkeys(note for note in (into.note, gone.note) if note))
                confidential = into.confidential or gone.confidential
                into = replace(into, **told, note=notes, confidential=confidential)
                operation.update(Source, kept, **told, note=notes, confidential=confidential)
                operation.delete(Source, other)
            captures = Captures(self._library)
            if captures.of(kept):
                for evidence in self._library.read.evidence_on(kept):
                    captures.compare_evidence(operation, evidence)

    def take_in(self, data: bytes, name: str) -> tuple[list[SourceId], int]:
        """Take a list of literature in; returns the new sources, and how many were known already."""
        from factcheck.evidence.register.duplicates import keys_of
        from factcheck.evidence.register.literature import read

        given = read(data, name)
        known = {key for source in self._sources().values() for key in keys_of(source)}
        added: list[SourceId] = []
        with self._library.operation(EventKind.SOURCES_TAKEN_IN, None) as operation:
            for source in given:
                keys = keys_of(source)
                if known & keys:
                    continue
                known |= keys
                row = replace(source, id=SourceId(operation.new_id()), created=operation.now)
                operation.insert(row)
                added.append(row.id)
        return added, len(given) - len(added)

    def give_out(self, sources: Sequence[SourceId], name: str, *, confidential: bool = False) -> bytes:
        """Return sources as a list of literature; confidential ones only where the person asks for it."""
        from factcheck.evidence.register.literature import write

        known = self._sources()
        return write(
            (known[each] for each in sources if not is_hidden(known[each], unlocked=confidential)), name
        )

    def citations(
        self, sources: Sequence[SourceId], style: CitationStyle, language: str, *, unlocked: bool = False
    ) -> list[str]:
        """Return a citation of each source, in the order they are given; of a hidden one its code name."""
        from factcheck.case.sentences.citations import citation
        from factcheck.desk.looks import kept_style
        from factcheck.evidence.register.citing import Citer

        own = kept_style() if style is CitationStyle.OWN else b""
        known, citer = self._sources(), Citer(style, language, own)
        told = []
        for source in map(known.__getitem__, sources):
            hidden = is_hidden(source, unlocked=unlocked)
            cited = "".join(each.text for each in citer.cite(source)) if not hidden else ""
            told.append(cited or str(citation(source, unlocked=unlocked)))
        return told

    def add(self, given: Source) -> SourceId:
        """Add a source that nothing rests on yet; one that is known already is used again."""
        from factcheck.desk.sourcing import Sourcing

        same = Sourcing(self._library).known(given)
        if same is not None:
            return same.id
        if not given.title.strip() and not given.address.strip():
            raise UserError("A source needs a title or an address.")
        with self._library.operation(EventKind.SOURCES_TAKEN_IN, None) as operation:
            row = replace(given, id=SourceId(operation.new_id()), created=operation.now)
            operation.insert(row)
        return row.id

    # Calls

    def note_call(
        self,
        person: SourceId,
        outcome: CallOutcome,
        note: str = "",
        *,
        claim: ClaimId | None = None,
        channel: str = "",
        at: str = "",
        as_evidence: bool = False,
    ) -> CallId:
        """Note a call to a person, on the record of the article of the claim that was asked about.

        With ``as_evidence`` what was said becomes the passage that the claim draws from the person, in the
        same step: it supports what was confirmed and contradicts what was disputed.
        """
        source = self._library.read.one(Source, person)
        if source.kind is not SourceKind.PERSON:
            title = shown_title(source, unlocked=False)
            raise UserError("“{title}” is no person that could be called.", title=title)
        article = self._library.read.one(Claim, claim).article if claim else None
        with self._library.operation(EventKind.CALL_NOTED, article) as operation:
            row = Call(
                CallId(operation.new_id()),
                person,
                article,
                claim or ClaimId(""),
                at or operation.now,
                channel.strip(),
                self._library.actor,
                outcome,
                note.strip(),
            )
            operation.insert(row)
            if as_evidence and claim and row.note and outcome in _STANCES:
                self._draw(operation, claim, row)
        return row.id

    def _draw(self, operation: Operation, claim: ClaimId, call: Call) -> None:
        """Let a claim draw from a person what they said in a call; a source without a passage takes it."""
        locator = ", ".join(filter(None, (call.channel, call.at[:10])))
        rests = self._library.read.records(
            Evidence, "WHERE t.claim = ? AND t.source = ? AND t.passage = ''", (claim, call.source)
        )
        told = {"stance": _STANCES[call.outcome], "passage": call.note, "locator": locator}
        if rests:
            operation.update(Evidence, rests[0].id, proposed=False, **told)
            return
        made = Evidence(EvidenceId(operation.new_id()), claim, call.source, created=operation.now)
        operation.insert(replace(made, **told))

    def calls(self, person: SourceId) -> list[Call]:
        """Return the calls to a person, the latest first."""
        return self._library.read.records(
            Call, "WHERE t.source = ? ORDER BY t.at DESC, t.seq DESC", (person,)
        )

    def _refuse_shared(self, sources: Iterable[SourceId]) -> None:
        """Raise UserError where a shared case rests on one of some sources, or has a call to it.

        A step on the library alone does not go to other desks: what they do meanwhile with the source that is
        gone here would be lost.
        """
        read = self._library.read
        articles: set[ArticleId] = set()
        for source in sources:
            articles |= {read.one(Claim, row.claim).article for row in read.evidence_on(source)}
            calls = read.records(Call, "WHERE t.source = ?", (source,))
            articles |= {call.article for call in calls if call.article is not None}
        if any(map(self._library.sharing.is_with_others, articles)):
            raise UserError(
                "Sources of a shared case cannot be made one: the other desks would not learn of it."
            )

    def _move_what_belongs(self, operation: Operation, source: SourceId, to: SourceId) -> None:
        """Let everything that refers to a source refer to another."""
        records, where = self._library.read.records, "WHERE t.source = ?"
        there = self._library.read.evidence_on(to)
        for evidence in records(Evidence, where, (source,)):
            same = next(filter(replace(evidence, source=to).is_like, there), None)
            if same is None:
                operation.update(Evidence, evidence.id, source=to)
                continue
            # A claim that cited both with the same words cites the one once.
            notes = "\n".join(dict.fromkeys(note for note in (same.note, evidence.note) if note))
            operation.delete(Evidence, evidence.id)
            operation.update(Evidence, same.id, note=notes, proposed=same.proposed and evidence.proposed)
        for capture in records(Capture, where, (source,)):
            operation.update(Capture, capture.id, source=to)
        for recheck in records(Recheck, where, (source,)):
            operation.update(Recheck, recheck.id, source=to)
        for stamp in records(TimeStamp, where, (source,)):
            operation.update(TimeStamp, stamp.id, source=to)
        for call in records(Call, where, (source,)):
            operation.update(Call, call.id, source=to)
        for working in self._library.read.workings_from(to):
            moved = tuple(
                replace(each, source=to) if each.source == source else each for each in working.inputs
            )
            operation.update(Working, working.id, inputs=moved)

    def _sources(self) -> dict[SourceId, Source]:
        return {source.id: source for source in self._library.read.all_sources()}

"""Pieces that several documents are composed of: sentences, diffs, verdicts, sources, the article's lines."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from factcheck.case.sentences.dates import moment
from factcheck.case.sentences.kinds import STANCES
from factcheck.case.sentences.pictures import called, shown_in
from factcheck.case.writers import writers
from factcheck.models import Case, ClaimId, PlacedClaim, Role, Verdict
from factcheck.reports.composition import (
    ArticleText,
    Composition,
    Figure,
    Line,
    Listing,
    Look,
    Part,
    Room,
    RunKind,
    TableLook,
    TextParagraph,
    TextRun,
    TextTable,
)
from factcheck.reports.document import Crop
from factcheck.reports.marking import Marked, MarkedLine
from factcheck.reports.shown_sources import ShownSource
from factcheck.sentences import Text, Translate, put, say
from factcheck.text.diff import Change, DiffPart

TO_CHECK = say("To check")
_CHANGES = {
    Change.KEPT: RunKind.PLAIN,
    Change.REMOVED: RunKind.REMOVED,
    Change.ADDED: RunKind.ADDED,
}
BETWEEN = TextRun(" · ")


class Setter:
    """Sets texts as runs and paragraphs in one language."""

    def __init__(self, translate: Translate) -> None:
        self.translate = translate

    def put(self, text: Text) -> str:
        """Return a text in the reader's language."""
        return put(text, self.translate)

    def run(self, text: Text, kind: RunKind = RunKind.PLAIN, *, link: str = "", target: str = "") -> TextRun:
        """Set a text."""
        return TextRun(self.put(text), kind, link=link, target=target)

    def line(self, *texts: Text) -> Line:
        """Set texts, those that are empty left out, with dots between them."""
        found = [self.run(text) for text in texts if text]
        return tuple(each for run in found for each in (BETWEEN, run))[1:]

    def paragraph(self, *texts: Text, look: Look = Look.PLAIN) -> TextParagraph:
        """Set texts as a paragraph, with dots between them."""
        return TextParagraph(self.line(*texts), look)

    def labelled(self, label: Text, value: Line) -> TextParagraph:
        """Set a paragraph that begins with what it tells."""
        heading = say("{label}:", label=label)
        return TextParagraph((self.run(heading, RunKind.QUIET), TextRun(" "), *value))

    def listing(self, lines: Iterable[Line]) -> Listing:
        """Set lines as a list."""
        return Listing(tuple((TextParagraph(line),) for line in lines))

    def badge(self, verdict: Verdict | None) -> TextRun:
        """Set a verdict in its colour, or that there is none."""
        if verdict is None:
            return TextRun(self.put(TO_CHECK), RunKind.BADGE, "to-check")
        return TextRun(f"{verdict.mark} {self.put(verdict.name)}", RunKind.BADGE, verdict.colour)

    def known(self, rows: Iterable[tuple[Text, Text]]) -> TextTable:
        """Set what is known of something, each under its name."""
        told = ((self.line(name), self.line(value)) for name, value in rows)
        return TextTable(tuple(told), look=TableLook.KNOWN, widths=(1, 4))

    def sources(self, shown: Iterable[ShownSource], *, notes: bool) -> Listing:
        """Set the sources of a claim, with or without what the checker noted."""
        return Listing(tuple(self._source(each, notes) for each in shown), sources=True)

    def _source(self, shown: ShownSource, notes: bool) -> tuple[TextParagraph, ...]:
        evidence = shown.evidence
        stance = TextRun(self.put(STANCES[evidence.stance]), RunKind.STANCE, evidence.stance.value)
        kind = RunKind.PLAIN if shown.link else RunKind.STRONG
        told = [TextParagraph((stance, TextRun(" "), self.run(shown.title, kind, link=shown.link)))]
        if shown.facts:
            told.append(self.paragraph(*shown.facts, look=Look.WHERE))
        if evidence.passage:
            told.append(TextParagraph((TextRun(f"“{evidence.passage}”"),), Look.PASSAGE))
        if evidence.note and notes:
            told.append(TextParagraph((TextRun(evidence.note),), Look.WHERE))
        return tuple(told)

    def composition(
        self,
        case: Case,
        kicker: Text,
        full_title: Text,
        parts: tuple[Part, ...],
        *,
        checker: str,
        at: str,
        more: tuple[Text, ...] = (),
    ) -> Composition:
        """Make a document of its parts, with what it is and on which draft above them."""
        article, draft = case.article, case.draft
        by = say("Checked by {name}", name=checker) if checker else ""
        told = self.line(
            writers(case), say("Draft {number}", number=draft.number), draft.name, moment(at), by, *more
        )
        return Composition(
            kicker=self.put(kicker),
            title=article.title,
            full_title=self.put(full_title),
            language=self.put(say("en")),  # a translation gives the code of its own language here
            parts=parts,
            facts=told,
            at=at,
            author=checker,
            page=self.put(say("Page {page} of {pages}", page="{page}", pages="{pages}")),
        )

    def crop(
        self, case: Case, placed: PlacedClaim, crops: Mapping[ClaimId, Crop]
    ) -> list[Figure | TextParagraph]:
        """Show the part of a picture that a claim rests on, or say where it is if nothing was drawn."""
        if not placed.is_on_picture:
            return []
        told, found = shown_in(case, placed), crops.get(placed.id)
        if found is None:
            return [self.paragraph(told, look=Look.WHERE)]
        return [Figure(found.data, found.width, found.height, self.put(told))]

    def room(self, label: Text, lines: int = 2, claim: str = "") -> Room:
        """Leave room for an answer."""
        return Room(self.put(label), lines, claim)


def diff_line(parts: Sequence[DiffPart]) -> Line:
    """Set a comparison of two wordings; words put in the place of others are parted from them."""
    runs: list[TextRun] = []
    before: Change | None = None
    for part in parts:
        if part.change is Change.ADDED and before is Change.REMOVED:
            runs.append(TextRun(" "))
        runs.append(TextRun(part.text, _CHANGES[part.change]))
        before = part.change
    return tuple(runs)


def article_text(lines: Iterable[MarkedLine[Marked]], setter: Setter) -> ArticleText:
    """Set the article with a raised number before the words of each claim, which leads to it and back.

    A picture is named where it stands.
    """
    return ArticleText(tuple(_article_line(line, setter) for line in lines))


def _article_line(line: MarkedLine[Marked], setter: Setter) -> TextParagraph:
    runs: list[TextRun] = []
    for stretch in line.stretches:
        for entry in stretch.begins:
            mark = entry.verdict.mark if entry.verdict else ""
            told, place = claim_anchor(entry.number), mark_anchor(entry.number)
            runs.append(TextRun(f"{entry.number}{mark}", RunKind.NUMBER, target=told, anchor=place))
        if stretch.entries:
            runs.append(TextRun(stretch.text, RunKind.MARKED, stretch.entries[-1].colour))
        else:
            runs.append(TextRun(stretch.text, RunKind.ASIDE if stretch.aside else RunKind.PLAIN))
    if line.picture is not None:
        runs.append(setter.run(say("[{picture}]", picture=called(line.picture)), RunKind.QUIET))
    return TextParagraph(tuple(runs), LOOKS[line.role])


LOOKS = {role: Look(role.value) for role in Role}


def claim_anchor(number: int) -> str:
    """Return the anchor of a claim's card."""
    return f"claim-{number}" if number else ""


def mark_anchor(number: int) -> str:
    """Return the anchor of a claim's place in the article."""
    return f"mark-{number}" if number else ""

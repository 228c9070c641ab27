"""The report as Markdown that shows the same in every renderer: all outside text is escaped."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.case.sentences.counts import details_left
from factcheck.case.sentences.dates import day, moment
from factcheck.case.sentences.findings import SET_ASIDE_REASONS
from factcheck.case.sentences.kinds import STANCES
from factcheck.models import Disposition, Role
from factcheck.reports.checking_report import KIND, wording
from factcheck.reports.checking_report.contents import Contents, ReportedClaim, ShownSource, gather
from factcheck.reports.checking_report.marking import MarkedLine
from factcheck.reports.document import Document, ReportOptions
from factcheck.reports.writers import Format, ReportWriter
from factcheck.sentences import Text, Translate, put, say
from factcheck.text.diff import Change, DiffPart

_SPECIAL = re.compile(r"[\\`*_{}\[\]<>#|~$&]")
_LINE_START = re.compile(r"^(\d*)([-+=.):])")
_SCHEME = re.compile(r"(https?|mailto|ftp|www)(?=[:.])", re.IGNORECASE)


def escaped(text: str) -> str:
    """Return text that every Markdown renderer shows letter by letter, on one line."""
    text = " ".join(text.split())
    text = _SPECIAL.sub(r"\\\g<0>", text)
    text = _LINE_START.sub(r"\1\\\2", text)
    # A bare address would be made a link by some renderers; links are written by us alone.
    return _SCHEME.sub(lambda match: match[1] + "\u2060", text)


def write(document: Document, options: ReportOptions, translate: Translate) -> bytes:
    """Write the report as Markdown."""
    parts = _Parts(gather(document, options), translate)
    return ("\n\n".join(parts.all()) + "\n").encode()


class _Parts:
    """The paragraphs of the report."""

    def __init__(self, contents: Contents, translate: Translate) -> None:
        self._contents = contents
        self._translate = translate

    def all(self) -> Iterator[str]:
        """Yield the paragraphs in order."""
        contents = self._contents
        yield from self._head()
        yield from self._summary()
        yield from self._drafts()
        if contents.lines:
            yield self._heading(wording.ARTICLE)
            yield from (text for line in contents.lines if (text := self._line(line)))
        yield self._heading(wording.CLAIMS)
        if not contents.entries:
            yield self._said(wording.NO_CLAIMS)
        for entry in contents.entries:
            yield from self._entry(entry)
        if contents.orphans:
            yield self._heading(wording.ORPHANED_CLAIMS)
            for entry in contents.orphans:
                yield from self._entry(entry)
        yield from self._set_aside()
        yield self._heading(wording.OPEN)
        listed = (
            f"- {self._said(wording.claim(entry.number))}: {escaped(entry.placed.text)}"
            for entry in contents.open
        )
        yield "\n".join(listed) if contents.open else self._said(wording.NOTHING_OPEN)
        yield from self._record()

    def _said(self, text: Text) -> str:
        return escaped(put(text, self._translate))

    def _heading(self, text: Text) -> str:
        return f"## {self._said(text)}"

    def _head(self) -> Iterator[str]:
        case = self._contents.case
        yield f"# {self._said(wording.title(case.article.title))}"
        name = f" ({case.draft.name})" if case.draft.name else ""
        facts = [
            (wording.BYLINE, case.article.byline),
            (wording.DRAFT, f"{case.draft.number}{name}"),
            (wording.DATE, self._contents.when),
            (wording.CHECKER, self._contents.checker),
            (wording.SCALE, case.scale.name),
        ]
        yield "\n".join(f"- {self._said(label)}: {self._said(value)}" for label, value in facts if value)

    def _summary(self) -> Iterator[str]:
        contents = self._contents
        yield self._heading(wording.SUMMARY)
        progress, coverage = wording.progress(contents.progress), wording.coverage(contents.coverage)
        yield f"{self._said(progress)} {self._said(coverage)}"
        if contents.left_open:
            yield self._said(wording.left_open(contents.left_open, contents.case.draft.number))
        if contents.signatures:
            yield "\n".join(f"- {self._said(line)}" for line in contents.signatures)
        rows = [
            f"| {verdict.mark} {self._said(verdict.name)} | {count} |" for verdict, count in contents.tally
        ]
        head = f"| {self._said(wording.VERDICT)} | {self._said(wording.CLAIMS)} |"
        to_check = f"| {self._said(wording.TO_CHECK)} | {contents.progress.by_verdict.get('', 0)} |"
        yield "\n".join([head, "| --- | ---: |", *rows, to_check])

    def _drafts(self) -> Iterator[str]:
        drafts = self._contents.document.drafts
        if len(drafts) > 1:
            yield self._heading(wording.DRAFTS)
            yield "\n".join(
                "- " + ", ".join(filter(None, map(self._said, (
                    wording.draft(draft.number), draft.name, day(draft.added), f"SHA-256 {draft.sha256}"
                ))))
                for draft in drafts
            )  # fmt: skip

    def _line(self, line: MarkedLine[ReportedClaim]) -> str:
        text = "".join(
            "".join(f"<sup>{entry.number}</sup>" for entry in stretch.begins) + _spaced(stretch.text)
            for stretch in line.stretches
        ).strip()
        if line.role is Role.CLUTTER:
            return f"*{text}* ({self._said(wording.CLUTTER)})"
        return f"{_LINE_MARKS.get(line.role, '')}{text}"

    def _set_aside(self) -> Iterator[str]:
        rows = self._contents.set_asides
        if rows:
            yield self._heading(wording.SET_ASIDE)
            yield "\n".join(
                f"- {escaped(row.exact)} ({self._said(SET_ASIDE_REASONS[row.reason])})" for row in rows
            )

    def _record(self) -> Iterator[str]:
        if not self._contents.steps:
            return
        yield self._heading(wording.RECORD)
        scale, rows = self._contents.case.scale, []
        for step, number in self._contents.steps:
            what = self._said(wording.step(step, scale, number))
            parts = (self._said(moment(step.event.at)), escaped(step.event.actor), what)
            rows.append("- " + " · ".join(filter(None, parts)))
        yield "\n".join(rows)

    def _entry(self, entry: ReportedClaim) -> Iterator[str]:
        verdict = entry.verdict
        label = f"{verdict.mark} {self._said(verdict.name)}" if verdict else self._said(wording.TO_CHECK)
        left = f" ({self._said(details_left(entry.details_left))})" if entry.details_left else ""
        yield f"### {entry.number or '–'}. {label}{left}"
        yield f"> {escaped(entry.placed.text)}"
        lines = []
        if entry.correction:
            heading = self._said(wording.correction(entry.disposition))
            lines.append(f"- {heading}: {escaped(entry.claim.correction)}")
            if entry.rewording:
                lines.append(f"- {self._said(wording.WRITERS_WORDING)}: {escaped(entry.placed.text)}")
                lines.append(f"- {self._said(wording.CHANGES)}: {_diff(entry.rewording)}")
            elif entry.disposition is not Disposition.ACCEPTED:
                lines.append(f"- {self._said(wording.CHANGES)}: {_diff(entry.correction)}")
        for fact in entry.facts:
            lines.append(f"- {self._said(fact.name)}: {escaped(fact.value(self._translate))}")
        if lines:
            yield "\n".join(lines)
        if entry.sources:
            yield f"{self._said(wording.SOURCES)}:"
            yield "\n".join(map(self._source, entry.sources))

    def _source(self, shown: ShownSource) -> str:
        title = self._said(shown.title)
        link = shown.link.replace("<", "%3C").replace(">", "%3E")
        named = f"[{title}](<{link}>)" if link else title
        facts = "".join(f", {self._said(fact)}" for fact in shown.facts)
        lines = [f"- {self._said(STANCES[shown.evidence.stance])}: {named}{facts}"]
        if shown.evidence.passage:
            lines.append(f"  > {escaped(shown.evidence.passage)}")
        if shown.evidence.note and self._contents.options.notes:
            lines.append(f"  {escaped(shown.evidence.note)}")
        return "\n".join(lines)


_LINE_MARKS = {Role.HEADLINE: "### ", Role.SUBHEAD: "#### ", Role.QUOTE: "> ", Role.LIST: "- "}


def _spaced(text: str) -> str:
    """Escape a stretch, keeping whether white space stood at its ends."""
    if not text.strip():
        return " "
    head = " " if text[0].isspace() else ""
    tail = " " if text[-1].isspace() else ""
    return f"{head}{escaped(text)}{tail}"


def _diff(pieces: tuple[DiffPart, ...]) -> str:
    marks = {Change.KEPT: "", Change.REMOVED: "~~", Change.ADDED: "**"}
    out: list[str] = []
    for before, piece in zip((None, *pieces), pieces, strict=False):
        core, mark = piece.text.strip(), marks[piece.change]
        if not core:
            out.append(" ")
            continue
        # Marks that touch would be read as one, so a blank stands between removed and added words.
        touches = before is not None and Change.KEPT not in (before.change, piece.change)
        head = " " if piece.text[0].isspace() or touches else ""
        tail = " " if piece.text[-1].isspace() else ""
        out.append(f"{head}{mark}{escaped(core)}{mark}{tail}")
    return "".join(out)


WRITER = ReportWriter(KIND, Format("markdown", say("Markdown"), ".md"), write)

"""The report as Markdown that shows the same in every renderer: all outside text is escaped."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.case.sentences.findings import SET_ASIDE_REASONS
from factcheck.models import Role
from factcheck.reports.contents import Contents, Entry, MarkedBlock, Rest
from factcheck.text.diff import Change, Piece

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


def markdown(contents: Contents) -> str:
    """Write the report as Markdown."""
    parts = [*_head(contents), *_summary(contents)]
    if contents.blocks:
        parts += ["## Article", *(text for block in contents.blocks if (text := _block(block)))]
    parts.append("## Claims")
    for entry in contents.entries:
        parts += _entry(entry, contents)
    if contents.orphans:
        parts.append("## Orphaned claims")
        for entry in contents.orphans:
            parts += _entry(entry, contents)
    if contents.set_asides:
        rows = (
            f"- {escaped(row.exact)} ({escaped(str(SET_ASIDE_REASONS[row.reason]))})"
            for row in contents.set_asides
        )
        parts += ["## Set aside", "\n".join(rows)]
    if contents.open:
        parts += [
            "## Open",
            "\n".join(f"- {entry.number}: {escaped(entry.placed.text)}" for entry in contents.open),
        ]
    return "\n\n".join(parts) + "\n"


def _head(contents: Contents) -> Iterator[str]:
    case = contents.case
    yield f"# Fact-check report: {escaped(case.article.title)}"
    facts = [
        ("Byline", case.article.byline),
        ("Draft", f"{case.draft.number} ({case.draft.name})" if case.draft.name else str(case.draft.number)),
        ("Date", contents.when),
        ("Checker", contents.checker),
        ("Scale", case.scale.label),
    ]
    yield "\n".join(f"- {label}: {escaped(value)}" for label, value in facts if value)


def _summary(contents: Contents) -> Iterator[str]:
    progress, coverage = contents.progress, contents.coverage
    orphaned = f", {progress.orphaned} orphaned" if progress.orphaned else ""
    yield "## Summary"
    yield (
        f"{progress.checked} of {progress.total} claims checked, {progress.problems} with problems, "
        f"{progress.unsourced} without a source{orphaned}. "
        f"Coverage {coverage.percent}%: of {coverage.words} words, {coverage.in_claims} stand in claims, "
        f"{coverage.set_aside} were set aside, {coverage.undecided} are undecided."
    )
    rows = [f"| {verdict.mark} {escaped(verdict.label)} | {count} |" for verdict, count in contents.tally]
    open_row = f"| To check | {contents.progress.by_verdict.get('', 0)} |"
    yield "\n".join(["| Verdict | Claims |", "| --- | ---: |", *rows, open_row])


def _block(block: MarkedBlock) -> str:
    text = "".join(
        "".join(f"<sup>{entry.number}</sup>" for entry in run.begins) + _spaced(run.text)
        for run in block.runs
    ).strip()
    if block.role is Role.HEADLINE:
        return f"### {text}"
    if block.role is Role.SUBHEAD:
        return f"#### {text}"
    if block.role is Role.QUOTE:
        return f"> {text}"
    if block.role is Role.LIST:
        return f"- {text}"
    if block.role is Role.CLUTTER:
        return f"*{text}* (clutter)"
    return text


def _spaced(text: str) -> str:
    """Escape a run, keeping whether white space stood at its ends."""
    if not text.strip():
        return " "
    head = " " if text[0].isspace() else ""
    tail = " " if text[-1].isspace() else ""
    return f"{head}{escaped(text)}{tail}"


def _entry(entry: Entry, contents: Contents) -> Iterator[str]:
    claim, verdict = entry.claim, entry.verdict
    label = f"{verdict.mark} {escaped(verdict.label)}" if verdict else "To check"
    yield f"### {entry.number or '–'}. {label}"
    yield f"> {escaped(entry.placed.text)}"
    facts = entry.facts(notes=contents.options.notes)
    lines = [f"- {name}: {escaped(value)}" for name, value in facts]
    if entry.correction:
        lines.insert(0, f"- Suggested correction: {escaped(claim.correction)}")
        lines.insert(1, f"- Changes: {_diff(entry.correction)}")
    if lines:
        yield "\n".join(lines)
    if entry.rests:
        yield "Sources:"
        yield "\n".join(_rest(rest, contents) for rest in entry.rests)


def _diff(pieces: tuple[Piece, ...]) -> str:
    marks = {Change.KEPT: ("", ""), Change.REMOVED: ("~~", "~~"), Change.ADDED: ("**", "**")}
    out = []
    for piece in pieces:
        before, after = marks[piece.change]
        core = piece.text.strip()
        if not core:
            out.append(" ")
            continue
        head = " " if piece.text[0].isspace() else ""
        tail = " " if piece.text[-1].isspace() else ""
        out.append(f"{head}{before}{escaped(core)}{after}{tail}")
    return "".join(out)


def _rest(rest: Rest, contents: Contents) -> str:
    title = escaped(rest.title)
    named = f"[{title}](<{rest.link.replace('<', '%3C').replace('>', '%3E')}>)" if rest.link else title
    facts = "".join(f", {escaped(fact)}" for fact in rest.facts)
    lines = [f"- {rest.evidence.stance.value}: {named}{facts}"]
    if rest.evidence.passage:
        lines.append(f"  > {escaped(rest.evidence.passage)}")
    if rest.evidence.note and contents.options.notes:
        lines.append(f"  {escaped(rest.evidence.note)}")
    return "\n".join(lines)

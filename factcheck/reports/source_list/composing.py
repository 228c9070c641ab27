"""Composes the list of sources: a citation each, its class, its copies, and which claims rest on it."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.case.naming import is_hidden
from factcheck.case.sentences.citations import citation
from factcheck.case.sentences.copies import TERMS
from factcheck.case.sentences.dates import moment
from factcheck.case.sentences.kinds import SOURCE_CLASSES, SOURCE_KINDS, STANCES
from factcheck.evidence import stamping
from factcheck.evidence.register.citing import Cited, Citer
from factcheck.models import Case, Source, SourceId, SourceKind, Stance
from factcheck.reports.composition import (
    Composition,
    Heading,
    Listing,
    Look,
    Part,
    RunKind,
    TextParagraph,
    TextRun,
)
from factcheck.reports.document import Document, ReportOptions
from factcheck.reports.setting import Setter
from factcheck.sentences import Text, Translate, say
from factcheck.text import addresses

_KIND = say("List of sources")
_NOTHING = say("The article rests on no source yet.")
_GROUPS: tuple[tuple[Text, frozenset[SourceKind]], ...] = (
    (say("Documents, books and data"), frozenset({SourceKind.DOCUMENT, SourceKind.BOOK, SourceKind.DATASET})),
    (say("Web pages"), frozenset({SourceKind.WEB})),
    (say("People"), frozenset({SourceKind.PERSON})),
    (say("Recordings and own observation"), frozenset({SourceKind.RECORDING, SourceKind.OBSERVATION})),
)


def compose(document: Document, options: ReportOptions, translate: Translate) -> Composition:
    """List what the article rests on, of what nobody has accepted nothing."""
    case, setter = document.case, Setter(translate)
    used = _used(case)
    language = setter.put(say("en"))  # a translation gives its own code here
    citer = Citer(options.style, language, options.look.citations)
    parts: list[Part] = []
    for name, kinds in _GROUPS:
        items = [
            tuple(_item(document, options, setter, citer, case.sources[key], claims))
            for key, claims in sorted(used.items(), key=lambda pair: _order(case.sources[pair[0]], options))
            if case.sources[key].kind in kinds
        ]
        if items:
            parts += [Heading(1, setter.line(name)), Listing(tuple(items), sources=True)]
    return setter.composition(
        case,
        _KIND,
        say("List of sources: {title}", title=case.article.title),
        tuple(parts or [setter.paragraph(_NOTHING)]),
        checker=options.checker or case.article.checker,
        at=options.at,
    )


def _used(case: Case) -> dict[SourceId, list[tuple[int, Stance]]]:
    used: dict[SourceId, list[tuple[int, Stance]]] = {}
    for number, placed in enumerate(case.claims, 1):
        for row in placed.evidence:
            if not row.proposed and (number, row.stance) not in used.setdefault(row.source, []):
                used[row.source].append((number, row.stance))
    return used


def _order(source: Source, options: ReportOptions) -> str:
    """Return by what a source is sorted: its author's last word or title, or the code name."""
    if is_hidden(source, unlocked=options.confidential):
        return source.code_name.casefold()
    author = source.author.split()[-1:] or [source.title]
    return f"{author[0]} {source.title}".casefold()


def _item(
    document: Document,
    options: ReportOptions,
    setter: Setter,
    citer: Citer,
    source: Source,
    claims: list[tuple[int, Stance]],
) -> Iterator[TextParagraph]:
    hidden = is_hidden(source, unlocked=options.confidential)
    cited = () if hidden else citer.cite(source)
    link = "" if hidden else addresses.openable(source.address)
    told = tuple(run for each in cited for run in _runs(each, link))
    yield TextParagraph(told or (setter.run(citation(source, unlocked=options.confidential)),))
    if link and not any(run.link for run in told):
        yield TextParagraph((TextRun(link, link=link),), Look.WHERE)
    about: list[Text] = [SOURCE_KINDS[source.kind], SOURCE_CLASSES[source.source_class]]
    about.append(TERMS[source.terms])
    if source.confidential:
        about.append(say("confidential"))
    yield setter.paragraph(*about, look=Look.WHERE)
    yield setter.paragraph(_claims(claims), look=Look.WHERE)
    if not hidden:
        copies = [copy for copy in document.captures if copy.source == source.id]
        for copy in copies:
            kept = say("Copy of {when}, SHA-256 {hash}", when=moment(copy.at), hash=copy.sha256)
            yield setter.paragraph(kept, look=Look.WHERE)
            for stamp in document.stamps:
                if (stamp.source, stamp.sha256) == (copy.source, copy.sha256):
                    yield setter.paragraph(stamping.told(stamp), look=Look.WHERE)
            if archived := addresses.openable(copy.archived):
                label = setter.run(say("Kept by an archive too"), RunKind.QUIET)
                yield TextParagraph((label, TextRun(" "), TextRun(archived, link=archived)), Look.WHERE)


def _runs(cited: Cited, link: str) -> Iterator[TextRun]:
    """Set a stretch of a citation; the source's address in it leads there."""
    kind = RunKind.WORK if cited.italic else RunKind.PLAIN
    before, found, after = cited.text.partition(link) if link else (cited.text, "", "")
    if before:
        yield TextRun(before, kind)
    if found:
        yield TextRun(found, kind, link=link)
    if after:
        yield TextRun(after, kind)


def _claims(claims: list[tuple[int, Stance]]) -> Text:
    told: list[Text] = []
    for stance in Stance:
        numbers = ", ".join(str(number) for number, said in claims if said is stance)
        if numbers:
            told.append(say("{stance} {numbers}", stance=STANCES[stance], numbers=numbers))
    said: Text = told[0]
    for each in told[1:]:
        said = say("{said}; {more}", said=said, more=each)
    return say("Claims: {claims}", claims=said)


COMPOSE = compose

"""Commands on the register: every source, what falls with one, lists of literature, calls."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from factcheck.cli.group import as_json, choice, command, echo, open_desk, print_json

if TYPE_CHECKING:
    from factcheck.desk import Desk
    from factcheck.models import RegisterRow, SourceId


@command()
@click.argument("article", required=False)
@click.option("--falls", metavar="SOURCE", help="What falls if this source falls.")
@click.option("--take-in", type=click.Path(path_type=Path), help="Take a list in: .ris, .bib or .json.")
@click.option("-o", "--output", type=click.Path(path_type=Path), help="Write a list: .ris, .bib or .json.")
@click.option("--style", help="Print citations: house, apa, chicago, deutsche-sprache, harvard, mla or own.")
@click.option("--language", default="en", show_default=True, help="The language of the citations' words.")
@click.option("--confidential", is_flag=True, help="Name confidential sources.")
@as_json
def sources(
    article: str | None,
    falls: str | None,
    take_in: Path | None,
    output: Path | None,
    style: str | None,
    language: str,
    confidential: bool,
    json_: bool,
) -> None:
    """List the sources of the library, or of ARTICLE, with what rests on them."""
    from factcheck.models import CitationStyle

    wanted = choice(CitationStyle, style, "style of citation") if style is not None else None
    with open_desk() as desk:
        if take_in is not None:
            _take_in(desk, take_in)
            return
        if falls is not None:
            _tell_falls(desk, desk.sources.find(falls), json_)
            return
        found = desk.articles.find(article) if article is not None else None
        rows = desk.register.rows() if found is None else desk.register.rows_of(found)
        if output is not None:
            _write(desk, rows, output, confidential)
            return
        if wanted is not None:
            ids = [row.source.id for row in rows]
            told = desk.register.citations(ids, wanted, language, unlocked=confidential)
            _print_citations(ids, told, json_)
            return
        doubts = {row.source.id: [str(each) for each in desk.register.doubts(row.source)] for row in rows}
        weak = desk.register.weakest(found) if found is not None else []
    if json_:
        print_json([_row(row, doubts[row.source.id], confidential) for row in rows])
        return
    for row in rows:
        _tell(row, doubts[row.source.id], confidential)
    named = {row.source.id: _title(row, confidential) for row in rows}
    for together, claims in weak:
        names = ", ".join(sorted(named.get(each, "?") for each in together))
        rest = "1 claim rests" if len(claims) == 1 else f"{len(claims)} claims rest"
        echo(f"Without {names}: {rest} on nothing.")


def _print_citations(ids: list[SourceId], citations: list[str], json_: bool) -> None:
    if json_:
        print_json([{"id": key, "citation": told} for key, told in zip(ids, citations, strict=True)])
        return
    for told in sorted(citations, key=str.casefold):
        echo(told)


def _title(row: RegisterRow, confidential: bool) -> str:
    from factcheck.case.naming import shown_title

    return str(shown_title(row.source, unlocked=confidential))


def _tell(row: RegisterRow, doubts: list[str], confidential: bool) -> None:
    from factcheck.case.naming import is_hidden
    from factcheck.case.sentences.kinds import SOURCE_CLASSES, SOURCE_KINDS

    source = row.source
    hidden = is_hidden(source, unlocked=confidential)
    kind = " ".join(filter(None, (str(SOURCE_CLASSES[source.source_class]), str(SOURCE_KINDS[source.kind]))))
    address = "" if hidden else source.address
    figures = f"{_count(row.claims, 'claim', 'claims')}, {_count(row.copies, 'copy', 'copies')}"
    parts = (source.id[:8], f"{kind:<20}", f"{figures:<20}", _title(row, confidential), address)
    echo("  ".join(part for part in parts if part))
    for doubt in () if hidden else doubts:
        echo(f"          {doubt}")


def _count(number: int, one: str, more: str) -> str:
    return f"{number} {one if number == 1 else more}"


def _row(row: RegisterRow, doubts: list[str], confidential: bool) -> dict[str, Any]:
    from factcheck.case.naming import is_hidden

    source = row.source
    hidden = is_hidden(source, unlocked=confidential)
    plain = ("address", "author", "publisher", "published", "accessed", "origin", "role", "contact", "terms")
    told = {name: None if hidden else getattr(source, name) for name in (*plain, "languages", "doi", "isbn")}
    return {
        "id": source.id,
        "kind": source.kind,
        "class": source.source_class,
        "title": _title(row, confidential),
        "confidential": source.confidential,
        **told,
        "note": None if hidden else source.note,
        "claims": row.claims,
        "articles": row.articles,
        "copies": row.copies,
        "doubts": [] if hidden else doubts,
    }


def _tell_falls(desk: Desk, source: SourceId, json_: bool) -> None:
    from factcheck.case.sentences.falls import FOOTINGS

    found = desk.register.falls(source)
    if json_:
        print_json(
            [
                {
                    "claim": fall.resting.claim,
                    "article": fall.resting.article,
                    "text": fall.resting.text,
                    "footing": fall.footing,
                }
                for fall in found
            ]
        )
        return
    for fall in found:
        words = " ".join(fall.resting.text.split())
        echo(f"{fall.resting.claim[:8]}  {FOOTINGS[fall.footing]}: {words}")
    if not found:
        echo("No claim stands on less without this source.")


def _take_in(desk: Desk, path: Path) -> None:
    from factcheck.readers.files import contents

    added, known = desk.register.take_in(contents(path), path.name)
    for source in added:
        echo(source)
    if known:
        echo(f"{known} were known already.", err=True)


def _write(desk: Desk, rows: list[RegisterRow], output: Path, confidential: bool) -> None:
    from factcheck.desk.files import write_whole

    ids = [row.source.id for row in rows]
    write_whole(output, desk.register.give_out(ids, output.name, confidential=confidential))


@command()
@click.argument("person")
@click.option("--outcome", required=True, help="confirmed, disputed, walked-back or not-reached.")
@click.option("--note", default="", help="What was said.")
@click.option("--claim", help="The claim that was asked about.")
@click.option("--channel", default="", help="Telephone, mail, in person.")
@click.option("--evidence", is_flag=True, help="What was said becomes evidence of the claim.")
@as_json
def call(
    person: str, outcome: str, note: str, claim: str | None, channel: str, evidence: bool, json_: bool
) -> None:
    """Note a call to PERSON, on the record of the case, and print its id."""
    from factcheck.models import CallOutcome, Source, SourceId, SourceKind

    wanted = choice(CallOutcome, outcome, "outcome of a call")
    with open_desk() as desk:
        about = desk.verdicts.find(claim) if claim else None
        known = desk.sources.known(Source(SourceId(""), SourceKind.PERSON, title=person))
        found = known.id if known is not None else desk.sources.find(person)
        made = desk.register.note_call(
            found, wanted, note, claim=about, channel=channel, as_evidence=evidence
        )
        row = next(row for row in desk.register.calls(found) if row.id == made)
    if not json_:
        echo(made)
        return
    print_json(
        {
            "id": row.id,
            "person": row.source,
            "article": row.article,
            "claim": row.claim or None,
            "at": row.at,
            "channel": row.channel,
            "caller": row.caller,
            "outcome": row.outcome,
            "note": row.note,
        }
    )

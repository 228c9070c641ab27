"""Commands that take files in and give them out again."""

from __future__ import annotations

from pathlib import Path

import click

from factcheck.cli.group import as_json, asked_passphrase, command, echo, open_desk, print_json


@command()
@click.argument("file", type=click.Path(path_type=Path))
@as_json
def split(file: Path, json_: bool) -> None:
    """Propose claims for FILE and store nothing."""
    from factcheck.desk.articles import propose
    from factcheck.readers.bounded import read_path

    reading = read_path(file)
    proposal = propose(reading)
    if not json_:
        for claim in proposal.claims:
            echo(" ".join(reading.text[claim.start : claim.end].split()))
        return
    from factcheck.desk.readings import title_of

    print_json(
        {
            "title": title_of(reading),
            "byline": reading.byline,
            "text": reading.text,
            "blocks": [
                {"role": block.role, "start": block.start, "end": block.end} for block in reading.blocks
            ],
            "sentences": [{"start": span.start, "end": span.end} for span in proposal.sentences],
            "claims": [
                {
                    "start": claim.start,
                    "end": claim.end,
                    "text": reading.text[claim.start : claim.end],
                    "speaker": claim.speaker,
                    "details": [
                        {"kind": detail.kind, "start": detail.start, "end": detail.end}
                        for detail in claim.details
                    ],
                }
                for claim in proposal.claims
            ],
            "set_aside": [
                {"start": aside.start, "end": aside.end, "reason": aside.reason}
                for aside in proposal.set_aside
            ],
        }
    )


@command()
@click.argument("files", nargs=-1, required=True)
@click.option("--checker", default="", help="Who checks the article.")
@click.option("--scale", default="", help="The key of the scale of its verdicts.")
def add(files: tuple[str, ...], checker: str, scale: str) -> None:
    """Take FILES or web addresses into the library and print each new article's id.

    Of a web archive (.warc, .warc.gz, .wacz) each page is kept as a copy, and the copies' ids are printed.
    A case file (.factcheck) is opened, or merged where its case is known: its article's id is printed, and
    each conflict.
    """
    from factcheck import settings as settings_file
    from factcheck.case.sentences.readings import caveats
    from factcheck.case.sentences.taken import came
    from factcheck.desk.opening import read_named
    from factcheck.exchange.case_file import is_case_file, is_encrypted
    from factcheck.readers.files import contents

    # All files are read before any is stored, so that a bad one leaves nothing half done.
    archives = [Path(file) for file in files if file.lower().endswith((".warc", ".warc.gz", ".wacz"))]
    packed = [(contents(path), path.name) for path in archives]
    cases = [Path(file) for file in files if is_case_file(Path(file))]
    readings = [read_named(file) for file in files if Path(file) not in (*archives, *cases)]
    passphrase = asked_passphrase() if any(map(is_encrypted, cases)) else ""
    with open_desk() as desk:
        scale = desk.scales.find(scale) if scale else desk.scales.usable(settings_file.load().scale)
        for data, name in packed:
            for capture in desk.archives.take_in(data, name):
                echo(capture)
        for path in cases:
            article, taken = desk.exchange.take_in(path, passphrase)
            echo(article)
            case = desk.articles.open(article)
            for conflict in case.conflicts:
                echo(f"conflict {conflict.id}")
            for sentence in came(taken, case):
                echo(sentence, err=True)
        for reading in readings:
            article = desk.articles.add(reading, checker=checker, scale=scale)
            echo(article)
            for sentence in caveats(desk.articles.open(article).draft):
                echo(sentence, err=True)


@command()
@click.argument("article")
@click.argument("file")
@as_json
def revise(article: str, file: str, json_: bool) -> None:
    """Take FILE in as a newer draft of ARTICLE; its claims are carried over."""
    from msgspec.structs import asdict

    from factcheck.case.sentences.readings import caveats
    from factcheck.desk.newer_draft import summary
    from factcheck.desk.opening import read_named

    reading = read_named(file)
    with open_desk() as desk:
        found = desk.articles.find(article)
        revision = desk.drafts.revise(found, reading)
        told = caveats(desk.articles.open(found).draft)
    if json_:
        print_json(asdict(revision))
    else:
        echo(f"Draft {revision.draft}: {summary(revision)}")
    for sentence in told:
        echo(sentence, err=True)


@command()
@click.argument("article")
@click.option("-o", "--output", required=True, type=click.Path(path_type=Path), help="Where to write it.")
@click.option("--draft", type=click.IntRange(min=1), help="Which draft's file; the current one without it.")
def original(article: str, output: Path, draft: int | None) -> None:
    """Take the file out again that a draft of ARTICLE was read from, to the byte."""
    with open_desk() as desk:
        found = desk.articles.find(article)
        desk.articles.save_original(found, output, draft)

"""Commands that do the checking: marks, verdicts, sources."""

from __future__ import annotations

import click

from factcheck.cli.group import choice, command, echo, open_desk


@command()
@click.argument("article")
@click.option("--quote", required=True, help="The words of the claim, as they stand in the article.")
@click.option("--nth", type=click.IntRange(min=1), default=1, help="Which occurrence of the words.")
def mark(article: str, quote: str, nth: int) -> None:
    """Mark a claim in ARTICLE and print its id."""
    with open_desk() as desk:
        echo(desk.claims.mark_quote(desk.articles.find(article), quote, nth))


@command()
@click.argument("article")
@click.argument("code", required=False)
def language(article: str, code: str | None) -> None:
    """Print the language that ARTICLE is read by, or choose it: de, en, es, fr, it, nl, pt or und."""
    with open_desk() as desk:
        found = desk.articles.find(article)
        if code is not None:
            desk.articles.set_language(found, code)
        echo(desk.articles.open(found).draft.language)


@command()
@click.argument("claim")
@click.argument("key")
@click.option("--correction", help="The suggested wording.")
@click.option("--note", help="A note on the claim.")
def verdict(claim: str, key: str, correction: str | None, note: str | None) -> None:
    """Give CLAIM the verdict KEY, or take it off with «none»."""
    with open_desk() as desk:
        found = desk.verdicts.find(claim)
        desk.verdicts.decide(found, None if key == "none" else key, correction=correction, note=note)


@command()
@click.argument("claim")
@click.argument("person", default="")
def assign(claim: str, person: str) -> None:
    """Say that PERSON is to check CLAIM; without a name it is nobody's in particular."""
    with open_desk() as desk:
        desk.verdicts.assign(desk.verdicts.find(claim), person)


@command()
@click.argument("claim")
@click.argument("place")
@click.option("--how", default="", help="Words, filters, years.")
@click.option("--result", default="", help="What was found; nothing, where it is left out.")
def looked(claim: str, place: str, how: str, result: str) -> None:
    """Note that one looked for CLAIM in PLACE, and print the entry's id."""
    with open_desk() as desk:
        echo(desk.lookups.note(desk.verdicts.find(claim), place, how, result))


@command()
@click.argument("claim")
@click.argument("source", metavar="URL-OR-TITLE")
@click.option("--kind", help="web, document, person, recording, dataset, book or observation.")
@click.option("--stance", default="context", help="supports, contradicts or context.", show_default=True)
@click.option("--passage", default="", help="The words of the source, verbatim.")
@click.option("--translation", default="", help="The passage in the article's language.")
@click.option("--translator", default="", help="Who translated it.")
@click.option("--compared-by", default="", help="Who compared the translation with the original.")
@click.option("--locator", default="", help="Page, paragraph or time.")
@click.option("--title", default="", help="The source's title, where an address is given.")
@click.option("--code-name", default="", help="Confidential: what others read instead of its name.")
def source(
    claim: str,
    source: str,
    kind: str | None,
    stance: str,
    passage: str,
    locator: str,
    title: str,
    code_name: str,
    **translated: str,
) -> None:
    """Let CLAIM rest on a source, and print the source's id."""
    from msgspec.structs import replace

    from factcheck.desk.sourcing import source_from
    from factcheck.models import SourceKind, Stance

    given = source_from(source)
    if title:
        given = replace(given, title=title)
    if kind is not None:
        given = replace(given, kind=choice(SourceKind, kind, "kind of source"))
    if code_name:
        given = replace(given, confidential=True, code_name=code_name)
        if kind is None and not given.address:
            given = replace(given, kind=SourceKind.PERSON)
    with open_desk() as desk:
        found = desk.verdicts.find(claim)
        wanted = choice(Stance, stance, "stance")
        evidence = desk.sources.attach(found, given, stance=wanted, passage=passage, locator=locator)
        if any(translated.values()):
            desk.sources.update_evidence(
                evidence,
                translation=translated["translation"],
                translator=translated["translator"],
                compared_by=translated["compared_by"],
            )
        echo(desk.sources.source_of(evidence).id)


@command("legal-note")
@click.argument("claim")
@click.argument("words", nargs=-1)
def legal_note(claim: str, words: tuple[str, ...]) -> None:
    """Print the legal note on CLAIM, or write it; it stands in the lawyer's packet alone.

    An empty text ("") takes it off.
    """
    with open_desk() as desk:
        found = desk.verdicts.find(claim)
        if words:
            desk.verdicts.note_for_lawyer(found, " ".join(words).strip())
        else:
            echo(desk.verdicts.legal_note(found))

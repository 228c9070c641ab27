"""Commands that close an article: queries and answers, the signature, and its certificate."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from factcheck.cli.group import as_json, choice, command, echo, open_desk, print_json

if TYPE_CHECKING:
    from factcheck.case.queries import PutQuery
    from factcheck.desk.certificates import Certificate
    from factcheck.evidence.stamping import Stamped
    from factcheck.models import Case

_IDS = re.compile(r"[0-9a-f-]{4,36}")
"""What the beginning of an id looks like."""


@command()
@click.argument("article")
@click.option("--open", "open_", is_flag=True, help="Only those that wait for an answer.")
@as_json
def queries(article: str, open_: bool, json_: bool) -> None:
    """List the corrections and questions on ARTICLE and what was decided about them."""
    with open_desk() as desk:
        found = desk.articles.find(article)
        case = desk.articles.open(found)
        listed = [_query(case, put) for put in desk.closing.queries(found) if put.is_open or not open_]
    if json_:
        print_json(listed)
        return
    for row in listed:
        place = f"{row['number']:>4}" if row["number"] else "   –"
        who = f" ({row['by']})" if row["by"] else ""
        note = f": {row['note']}" if row["note"] else ""
        asked = row["question"] or row["correction"]
        echo(f"{place}  {row['disposition']}{who}{note}  “{row['text']}” → {asked}  {row['claim']}")


@command()
@click.argument("claim")
@click.argument("question")
def ask(claim: str, question: str) -> None:
    """Put a QUESTION on CLAIM to author or editor, and print its id."""
    with open_desk() as desk:
        echo(desk.closing.ask(desk.verdicts.find(claim), question))


@command()
@click.argument("claim")
@click.argument("disposition")
@click.option("--by", default="", help="Who decided, where it is not you.")
@click.option("--note", default="", help="Their reason, or their own words.")
@click.option("--query", default="", help="Which query, where the claim has several.")
def answer(claim: str, disposition: str, by: str, note: str, query: str) -> None:
    """Record what was decided about the query on CLAIM.

    DISPOSITION is accepted, rejected, reworded, cut, attributed, hedged or risk-accepted; proposed opens
    the query again.
    """
    from factcheck.models import Disposition

    decided = choice(Disposition, disposition, "disposition")
    with open_desk() as desk:
        chosen = desk.closing.find_query(query) if query else None
        desk.closing.answer(desk.verdicts.find(claim), decided, by=by, note=note, query=chosen)


@command()
@click.argument("article")
@click.option("--by", required=True, help="Who signs.")
@click.option("--over", default="", metavar="REASON", help="Sign although something stands in the way.")
@as_json
def sign(article: str, by: str, over: str, json_: bool) -> None:
    """Sign ARTICLE off, or list what stands in the way and exit with 1.

    A signed article can only be read until «reopen».
    """
    from factcheck.case.sentences.closing import obstacle

    with open_desk() as desk:
        found = desk.articles.find(article)
        standing = desk.closing.obstacles(found)
        refused = bool(standing) and not over.strip()
        if not refused:
            desk.closing.sign(found, by, over=over)
    if json_:
        rows = [
            {"kind": each.kind.value, "count": each.count, "claims": list(each.claims)} for each in standing
        ]
        print_json({"signed": not refused, "in_the_way": rows})
    else:
        for each in standing:
            echo(obstacle(each))
        echo("Not signed." if refused else f"Signed off by {by.strip()}.")
    if refused:
        click.get_current_context().exit(1)


@command()
@click.argument("article")
def reopen(article: str) -> None:
    """Take the signature off ARTICLE, so that it can be changed."""
    with open_desk() as desk:
        desk.closing.reopen(desk.articles.find(article))


@command()
@click.argument("target")
@as_json
def verify(target: str, json_: bool) -> None:
    """Check a certificate of coverage, or the time stamps of a copy; exits with 1 where a byte was altered.

    TARGET is the file of a certificate, which is checked without its library, or a copy by its id. Nobody is
    asked: a time stamp is checked by the authority's certificate that was kept with it.
    """
    from factcheck.desk.certificates import verified
    from factcheck.errors import NotFoundError, UserError

    file = Path(target)
    if not file.exists() and _IDS.fullmatch(target):
        _verify_copy(target, json_)
        return
    try:
        found = verified(file)
    except NotFoundError:
        raise
    except UserError as error:
        if json_:
            print_json({"unaltered": False, "reason": str(error)})
        else:
            echo(error, err=True)
        click.get_current_context().exit(1)
    if json_:
        print_json({"unaltered": True, "key": found.fingerprint, **found.statement, **_stamp_row(found)})
        return
    said = found.statement
    echo(f"“{said['article']['title']}”, draft {said['draft']['number']}: unaltered since it was signed.")
    echo(f"Signed off by {said['signed']['person']} at {said['signed']['at']}, key {found.fingerprint}.")
    if found.stamped is not None:
        echo(_stamped(found.stamped))
    words = said["words"]
    echo(
        f"{words['all']} words: {words['in claims']} in claims, {words['set aside']} set aside,"
        f" {words['undecided']} undecided."
    )
    for key in said["signed"]["over"]:
        echo(f"Signed over: {_override(str(key))} Reason: {said['signed']['reason']}")


def _verify_copy(target: str, json_: bool) -> None:
    """Check the bytes of a copy against its stamps; ends with 1 where none is there or one does not count."""
    from factcheck.errors import UserError

    with open_desk() as desk:
        copy = desk.captures.one(desk.captures.find(target))
        data, counts, told = desk.captures.data(copy), [], []
        for stamp in desk.stamping.of(copy):
            try:
                found = desk.stamping.checked(stamp, data)
            except UserError as error:
                counts.append(False)
                told.append(str(error))
            else:
                counts.append(True)
                told.append(_stamped(found))
    if json_:
        print_json({"copy": copy.id, "sha256": copy.sha256, "stamped": any(counts), "stamps": told})
    else:
        for sentence in told or ["No time stamp of this copy was kept."]:
            echo(sentence, err=not all(counts))
    if not counts or not all(counts):
        click.get_current_context().exit(1)


def _stamped(stamped: Stamped) -> str:
    from factcheck.evidence.stamping import short_hash

    by = stamped.by or stamped.authority.address
    return f"Time stamp of {stamped.at} by {by}, whose certificate is {short_hash(stamped.authority)}."


def _stamp_row(found: Certificate) -> dict[str, Any]:
    given = found.stamped
    return {} if given is None else {"stamp": {"at": given.at, "by": given.by, "sha256": given.sha256}}


def _override(key: str) -> str:
    from factcheck.case.sentences.closing import override

    return str(override(key))


def _query(case: Case, put: PutQuery) -> dict[str, Any]:
    from factcheck.case.claims import number_of

    row = put.row
    return {
        "number": number_of(case, put.placed.id),
        "claim": put.placed.id,
        "query": row.id if row else "",
        "text": put.placed.text,
        "correction": put.placed.claim.correction,
        "question": put.question,
        "disposition": put.disposition.value,
        "open": put.is_open,
        "by": row.person if row else "",
        "at": row.at if row else "",
        "note": row.note if row else "",
    }

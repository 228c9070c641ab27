"""Commands on who is heard and who reads: criticism and reply, and the second reader."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from factcheck.cli.group import as_json, command, echo, open_desk, print_json
from factcheck.errors import UserError

if TYPE_CHECKING:
    from factcheck.case.criticism import HeardCriticism
    from factcheck.models import Case, PlacedClaim, SecondReading


@command()
@click.argument("claim")
@click.option("--of", "against", required=True, metavar="NAME", help="The person or body it criticises.")
@click.option("--assertion", default="", help="What is put to them, where not the claim's own words.")
@click.option("--deadline", default="", help="Until when they can answer: a date, or a date and a time.")
@click.option("--take-back", is_flag=True, help="It is no criticism of them.")
def criticism(claim: str, against: str, assertion: str, deadline: str, take_back: bool) -> None:
    """Mark CLAIM as criticism of a person or body, who is to be heard, and print the entry's id."""
    with open_desk() as desk:
        found = desk.verdicts.find(claim)
        if take_back:
            desk.criticisms.take_back(desk.criticisms.on(found, against))
        else:
            echo(desk.criticisms.mark(found, against, assertion=assertion, deadline=deadline))


@command()
@click.argument("claim")
@click.option("--channel", default="", help="By what way it was put: a letter, a call, a message.")
@click.option("--of", "against", default="", metavar="NAME", help="Whom it criticises, where several.")
@click.option("--answer", default="", metavar="TEXT", help="Their reply, in their words.")
@click.option("--given-in", default="", metavar="CLAIM", help="The claim in which the article gives it.")
@click.option("--note", default="", help="A note on this attempt.")
def put(claim: str, channel: str, against: str, answer: str, given_in: str, note: str) -> None:
    """Note that the criticism in CLAIM was put to whom it concerns, and what they answered.

    Without a channel only the answer, or where the article gives it, is noted.
    """
    if not (channel or answer or given_in):
        raise UserError("Say by what way it was put: a letter, a call, a message.")
    with open_desk() as desk:
        found = desk.criticisms.on(desk.verdicts.find(claim), against)
        if channel:
            echo(desk.criticisms.put(found, channel, note=note, reply=answer))
        elif answer:
            desk.criticisms.reply(found, answer)
        if given_in:
            desk.criticisms.give(found, desk.verdicts.find(given_in))


@command()
@click.argument("article")
@as_json
def ledger(article: str, json_: bool) -> None:
    """List whom ARTICLE criticises, how often they were asked, and what they replied."""
    from factcheck.case.sentences.criticism import attempt
    from factcheck.case.sentences.criticism import criticism as told

    with open_desk() as desk:
        found = desk.articles.find(article)
        case, heard = desk.articles.open(found), desk.criticisms.ledger(found)
    if json_:
        print_json([_heard(case, each) for each in heard])
        return
    for each in heard:
        echo(f"{each.placed.id[:8]}  {told(each, case)}  “{' '.join(each.placed.text.split())}”")
        for row in each.attempts:
            echo(f"          {attempt(row)}")


@command()
@click.argument("article")
@click.option("--reader", default="", metavar="NAME", help="Begin or go on with this person's reading.")
@click.option("--blind", is_flag=True, help="The reader sees the claims without their verdicts.")
@click.option("--end", "ended", is_flag=True, help="The reader is done.")
@as_json
def second(article: str, reader: str, blind: bool, ended: bool, json_: bool) -> None:
    """Let a second person read ARTICLE, and list its claims for them; without a reader, where they differ.

    A blind reader is shown no verdict but their own.
    """
    with open_desk() as desk:
        found = desk.articles.find(article)
        if not reader:
            _differences(desk.articles.open(found), json_)
            return
        reading = desk.second.begin(found, reader, blind=blind)
        if ended:
            desk.second.end(reading)
        case = desk.articles.open(found)
    row = next(each for each in case.second_readings if each.id == reading)
    listed = [_read(case, placed, row) for placed in case.claims]
    if json_:
        print_json({"reading": row.id, "reader": row.reader, "blind": row.blind, "claims": listed})
        return
    for each in listed:
        mine = each["opinion"]
        if mine is None:
            said = ""
        elif row.blind:
            said = str(mine["verdict"])
        else:
            said = "agrees" if mine["agrees"] else "differs"
        verdict = "" if row.blind else f"{each['verdict'] or 'to check':<13} "
        echo(f"{each['id'][:8]}  {verdict}{said:<13} {each['text']}")


@command()
@click.argument("claim")
@click.option("--note", default="", help="Why, where there is something to say.")
@click.option("--reader", default="", metavar="NAME", help="Whose opinion, where several read.")
def agree(claim: str, note: str, reader: str) -> None:
    """Agree, as the second reader, with the verdict of CLAIM."""
    with open_desk() as desk:
        found = desk.verdicts.find(claim)
        desk.second.agree(found, desk.second.of(found, reader).id, note)


@command()
@click.argument("claim")
@click.option("--note", required=True, metavar="TEXT", help="Why.")
@click.option("--verdict", metavar="KEY", help="The verdict that is right.")
@click.option("--reader", default="", metavar="NAME", help="Whose opinion, where several read.")
def differ(claim: str, note: str, verdict: str | None, reader: str) -> None:
    """Differ, as the second reader, from the verdict of CLAIM."""
    with open_desk() as desk:
        found = desk.verdicts.find(claim)
        desk.second.differ(found, desk.second.of(found, reader).id, note, verdict)


@command()
@click.argument("claim")
@click.argument("verdict", metavar="KEY")
@click.option("--note", default="", help="Why, where there is something to say.")
@click.option("--reader", default="", metavar="NAME", help="Whose opinion, where several read.")
def judge(claim: str, verdict: str, note: str, reader: str) -> None:
    """Say, as a blind reader, that KEY is the right verdict on CLAIM."""
    with open_desk() as desk:
        found = desk.verdicts.find(claim)
        desk.second.judge(found, desk.second.of(found, reader).id, verdict, note)


def _differences(case: Case, json_: bool) -> None:
    from factcheck.case.second import differences, estimate_of
    from factcheck.case.sentences.second import estimate, opinion, reading

    differing = [placed for placed in map(case.find, differences(case)) if placed is not None]
    if json_:
        print_json(
            {
                "readings": [_reading(case, each) for each in case.second_readings],
                "differences": [_different(case, placed) for placed in differing],
            }
        )
        return
    for each in case.second_readings:
        echo(f"{reading(each)}.")
        found = estimate_of(case, each)
        if found is not None:
            echo(estimate(found))
    for placed in differing:
        echo(f"{placed.id[:8]}  {placed.claim.verdict or 'to check':<13} {' '.join(placed.text.split())}")
        for row in placed.opinions:
            echo(f"          {opinion(case, placed, row)}")


def _reading(case: Case, row: SecondReading) -> dict[str, Any]:
    from factcheck.case.second import estimate_of

    found = estimate_of(case, row)
    return {
        "id": row.id,
        "reader": row.reader,
        "blind": row.blind,
        "begun": row.begun,
        "ended": row.ended or None,
        "estimate": None
        if found is None
        else {
            "checker": found.first,
            "reader": found.second,
            "both": found.both,
            "total": round(found.total, 2),
            "left": round(found.left, 2),
        },
    }


def _different(case: Case, placed: PlacedClaim) -> dict[str, Any]:
    from factcheck.case.second import differs

    readers = {each.id: each.reader for each in case.second_readings}
    return {
        "claim": placed.id,
        "number": case.numbers().get(placed.id, 0),
        "text": placed.text,
        "verdict": placed.claim.verdict,
        "opinions": [
            {
                "reader": readers.get(row.second_reading, ""),
                "differs": differs(placed, row),
                "verdict": row.verdict,
                "reason": row.reason,
                "at": row.at,
            }
            for row in placed.opinions
        ],
    }


def _read(case: Case, placed: PlacedClaim, reading: SecondReading) -> dict[str, Any]:
    from factcheck.case.second import differs, opinion_of

    mine = opinion_of(placed, reading)
    told: dict[str, Any] = {
        "id": placed.id,
        "number": case.numbers().get(placed.id, 0),
        "text": " ".join(placed.text.split()),
        "opinion": None,
    }
    if mine is not None:
        told["opinion"] = {"verdict": mine.verdict, "reason": mine.reason, "at": mine.at}
    if not reading.blind:  # else it would tell the checker's verdict
        told["verdict"] = placed.claim.verdict
        if mine is not None:
            told["opinion"]["agrees"] = not differs(placed, mine)
    return told


def _heard(case: Case, heard: HeardCriticism) -> dict[str, Any]:
    row = heard.criticism
    return {
        "id": row.id,
        "claim": row.claim,
        "number": case.numbers().get(row.claim, 0),
        "text": heard.placed.text,
        "of": row.against,
        "assertion": row.assertion,
        "deadline": row.deadline or None,
        "state": heard.hearing.value,
        "holds_up": heard.holds_up,
        "attempts": [
            {"id": each.id, "at": each.at, "channel": each.channel, "by": each.person, "note": each.note}
            for each in heard.attempts
        ],
        "wanted": heard.wanted,
        "reply": row.reply,
        "replied": row.replied or None,
        "given_in": row.given_by or None,
    }

"""Commands that compare claims with copies: passages that speak of them, quotations word by word."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from factcheck.cli.group import as_json, command, echo, open_desk, print_json
from factcheck.errors import UserError

if TYPE_CHECKING:
    from factcheck.desk import Desk
    from factcheck.desk.captures import Quoted
    from factcheck.evidence.passages.finding import Match, PassagePlace
    from factcheck.models import Capture, PlacedClaim, Span
    from factcheck.sentences import Text

_MARKS = "“”„«»\"‘’‚‹›'"
"""What a quotation may stand between, or end with where it goes on over sentences."""


@command("find-passage")
@click.argument("claim")
@click.argument("capture", required=False)
@click.option("--confidential", is_flag=True, help="Also in the copies of confidential sources.")
@as_json
def find_passage(claim: str, capture: str | None, confidential: bool, json_: bool) -> None:
    """List the places that speak of CLAIM, in CAPTURE or in every copy of its sources, best first."""
    from factcheck.case.naming import is_hidden
    from factcheck.case.sentences.quotations import spoken

    with open_desk() as desk:
        placed = _placed(desk, claim)
        if capture:
            wanted = [_shown(desk, capture, confidential)]
        else:
            sources = dict.fromkeys(row.source for row in placed.evidence)
            open_ = [
                each for each in sources if not is_hidden(desk.register.one(each), unlocked=confidential)
            ]
            wanted = [copies[0] for each in open_ if (copies := desk.captures.of(each))]
        if not wanted:
            raise UserError("No copy of this claim’s sources was kept yet.")
        found = [
            (copy, desk.captures.readable(copy).text, place, desk.captures.locator(copy, place.span))
            for copy in wanted
            for place in desk.captures.places(placed, copy)
        ]
    found.sort(key=lambda row: -row[2].score)
    if json_:
        print_json([_place(*row, placed.text) for row in found])
        return
    if not found:
        echo("Nothing in these copies speaks of the claim.", err=True)
    for copy, text, place, locator in found:
        echo(f"{copy.id[:8]}  {locator}: {spoken(_words(text, place.span))}")
        for match in place.agreeing:
            echo(f"    agrees: “{placed.text[match.detail.start : match.detail.end]}”")
        for match in place.contradicting:
            claimed = placed.text[match.detail.start : match.detail.end]
            echo(f"    contradicts: “{claimed}”, here “{_words(text, match.span)}”")


@command("compare-quote")
@click.argument("claim")
@click.argument("capture")
@click.option("--confidential", is_flag=True, help="Also with the copy of a confidential source.")
@as_json
def compare_quote(claim: str, capture: str, confidential: bool, json_: bool) -> None:
    """Compare the quotations of CLAIM with CAPTURE; exit code 1 where they are not what was said."""
    from factcheck.evidence.quotations.comparing import TRUE_TO_IT

    with open_desk() as desk:
        copy = _shown(desk, capture, confidential)
        found = desk.captures.quotations(_placed(desk, claim), copy)
        text = desk.captures.readable(copy).text
    if json_:
        print_json([_compared(each, text) for each in found])
    else:
        for each in found:
            _tell_compared(each, text)
    if any(each.comparison.grade not in TRUE_TO_IT for each in found):
        raise click.exceptions.Exit(1)


def _shown(desk: Desk, prefix: str, confidential: bool) -> Capture:
    """Return a copy whose words may be printed; raises UserError for one of a confidential source."""
    from factcheck.case.naming import is_hidden

    copy = desk.captures.one(desk.captures.find(prefix))
    if is_hidden(desk.register.one(copy.source), unlocked=confidential):
        raise UserError("This copy may say who a confidential source is: add --confidential to print of it.")
    return copy


def _placed(desk: Desk, prefix: str) -> PlacedClaim:
    claim = desk.verdicts.find(prefix)
    placed = desk.articles.open(desk.claims.article_of(claim)).find(claim)
    assert placed is not None, "a claim that was found is in its article"
    return placed


def _words(text: str, span: Span) -> str:
    return " ".join(text[span.start : span.end].split())


def _place(copy: Capture, text: str, place: PassagePlace, locator: Text, claim: str) -> dict[str, Any]:
    def matches(found: tuple[Match, ...]) -> list[dict[str, str]]:
        return [
            {"claim": claim[each.detail.start : each.detail.end], "copy": _words(text, each.span)}
            for each in found
        ]

    return {
        "capture": copy.id,
        "source": copy.source,
        "start": place.span.start,
        "end": place.span.end,
        "text": text[place.span.start : place.span.end],
        "locator": str(locator),
        "score": round(place.score, 3),
        "agrees": matches(place.agreeing),
        "contradicts": matches(place.contradicting),
    }


def _tell_compared(each: Quoted, text: str) -> None:
    from factcheck.case.sentences.quotations import GRADES, time_code
    from factcheck.evidence.quotations.comparing import Edit

    compared = each.comparison
    echo(f"“{' '.join(each.text.split()).strip(_MARKS)}”")
    echo(f"    {GRADES[compared.grade.value]}")
    for time in compared.times:
        if time is not None:
            echo(f"    said at {time_code(time)} {compared.speaker}".rstrip())
    for pair in compared.pairs:
        if pair.step is not Edit.SAME:
            said, quoted = _words(text, pair.said), _words(each.text, pair.quoted)
            grave = "  a number or a negation differs" if pair.grave else ""
            told = f"said “{said}”" if said else "not said"
            echo(f"    {told}, {f'quoted “{quoted}”' if quoted else 'not quoted'}{grave}")


def _compared(each: Quoted, text: str) -> dict[str, Any]:
    compared = each.comparison
    return {
        "quotation": each.text,
        "grade": compared.grade,
        "grave": compared.grave,
        "speaker": compared.speaker,
        "seconds": list(compared.times),
        "question": _words(text, compared.question) if compared.question else None,
        "words": [
            {
                "step": pair.step,
                "said": _words(text, pair.said),
                "quoted": _words(each.text, pair.quoted),
                "filler": pair.filler,
                "grave": pair.grave,
            }
            for pair in compared.pairs
        ],
    }


@command()
@click.argument("claim")
@as_json
def before(claim: str, json_: bool) -> None:
    """List the claims of other articles that were decided and may state the same as CLAIM."""
    with open_desk() as desk:
        found = desk.memory.checked_before(desk.verdicts.find(claim))
    if json_:
        print_json(
            [
                {
                    "claim": each.claim,
                    "article": each.article,
                    "title": each.title,
                    "text": each.text,
                    "verdict": each.verdict,
                    "score": round(each.score, 3),
                    "otherwise": [{"claim": own, "there": there} for own, there in each.otherwise],
                }
                for each in found
            ]
        )
        return
    for each in found:
        echo(f"{each.claim[:8]}  {each.verdict:<13} {' '.join(each.text.split())}  ({each.title})")
        for own, there in each.otherwise:
            echo(f"    states otherwise: “{own}”, there “{there}”")

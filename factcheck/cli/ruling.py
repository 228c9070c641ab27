"""Commands on the house rules and on what they and the desk checks remark."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from factcheck.cli.group import as_json, choice, command, echo, open_desk, print_json
from factcheck.errors import NotFoundError

if TYPE_CHECKING:
    from factcheck.models import Answer, Case, PlacedClaim, Remark


@command()
@click.argument("rule", required=False)
@click.option("--on/--off", "applies", default=None, help="Apply RULE, or leave it out.")
@click.option("--number", type=int, help="From which number on: sources, days or per cent.")
@as_json
def rules(rule: str | None, applies: bool | None, number: int | None, json_: bool) -> None:
    """List the house rules, or set RULE for this desk."""
    from factcheck.case.rules import WORDS
    from factcheck.models import HouseRule

    wanted = choice(HouseRule, rule, "rule") if rule is not None else None
    with open_desk() as desk:
        if wanted is not None:
            desk.rules.set(wanted, applies=applies, number=number)
        found = [each for each in desk.rules.all() if wanted in (None, each.rule)]
    if json_:
        print_json([{"rule": each.rule, "on": each.applies, "number": each.number} for each in found])
        return
    for each in found:
        state = "on " if each.applies else "off"
        echo(f"{state}  {each.rule:<19} {WORDS[each.rule]}{f': {each.number}' if each.number else ''}")


@command()
@click.argument("article")
@click.option("--answered", is_flag=True, help="Also what was put away, with the answers.")
@as_json
def remarks(article: str, answered: bool, json_: bool) -> None:
    """List what the desk checks and the rules remark on the claims of ARTICLE, and were not answered."""
    with open_desk() as desk:
        case = desk.articles.open(desk.articles.find(article))
        found = _listed(case, desk.elsewhere.look_over(case), answered)
    if json_:
        print_json([_row(*each) for each in found])
        return
    for placed, number, remark, given in found:
        echo(f"{placed.id[:8]}  {number}. {remark.sentence}")
        if given is not None:
            echo(f"              {given.person} {given.at[:10]}: {given.words or 'put away'}")


@command("answer-remark")
@click.argument("claim")
@click.argument("number", type=click.IntRange(min=1))
@click.argument("words", default="")
@click.option("--again", is_flag=True, help="Take the answer back: the remark stands again.")
def answer_remark(claim: str, number: int, words: str, again: bool) -> None:
    """Answer remark NUMBER on CLAIM with WORDS, as «remarks --answered» numbers it, and put it away."""
    with open_desk() as desk:
        found = desk.verdicts.find(claim)
        case = desk.articles.open(desk.claims.article_of(found))
        on_words = desk.elsewhere.look_over(case)
        on_it = [row for row in _listed(case, on_words, answered=True) if row[0].id == found]
        if number > len(on_it):
            raise NotFoundError("There is no remark {number} on this claim.", number=number)
        key = on_it[number - 1][2].key
        if again:
            desk.rules.ask_again(found, key)
        else:
            desk.rules.put_away(found, key, words)


def _listed(
    case: Case, on_words: tuple[Remark, ...], answered: bool
) -> list[tuple[PlacedClaim, int, Remark, Answer | None]]:
    """Return the remarks on each claim, numbered from 1 on each: those that were put away come last."""
    from factcheck.case.remarks import answered_on, remarks_on

    found = []
    for placed in (*case.claims, *case.orphans):
        standing: list[tuple[Remark, Answer | None]] = [
            (remark, None) for remark in remarks_on(case, placed, on_words)
        ]
        away = answered_on(case, placed, on_words) if answered else []
        found += [(placed, at, *each) for at, each in enumerate([*standing, *away], 1)]
    return found


def _row(placed: PlacedClaim, number: int, remark: Remark, given: Answer | None) -> dict[str, Any]:
    told = {"person": given.person, "at": given.at, "words": given.words} if given is not None else None
    away = remark.key in placed.claim.dismissed
    return {
        "claim": placed.id,
        "number": number,
        "kind": remark.kind,
        "remark": str(remark.sentence),
        "put_away": away,
        "answer": told,
    }

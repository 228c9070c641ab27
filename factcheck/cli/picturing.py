"""Commands for the pictures of an article, and for claims that rest on them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from factcheck.cli.group import as_json, command, echo, open_desk, print_json

if TYPE_CHECKING:
    from factcheck.models import Case, Picture


@command()
@click.argument("article")
@click.option("--keep", is_flag=True, help="Fetch those that stand on the web, and keep a copy of each.")
@as_json
def pictures(article: str, keep: bool, json_: bool) -> None:
    """List the pictures of ARTICLE, each with its number, its size and the claims that rest on it.

    With --keep the exit code is 1 where one could not be fetched.
    """
    from factcheck.case.pictures import claims_on
    from factcheck.case.sentences.pictures import gap

    with open_desk() as desk:
        found = desk.articles.find(article)
        failed = desk.pictures.keep(found) if keep else []
        case = desk.articles.open(found)
    if json_:
        print_json([_told(case, picture) for picture in case.pictures])
    for picture in () if json_ else case.pictures:
        size = f"{picture.width} × {picture.height}" if picture.sha256 else str(gap(picture))
        echo(f"{picture.number}  {size}  {picture.alt or picture.address}".rstrip())
        for _, placed in claims_on(case, picture.id):
            echo(f"   {placed.id[:8]}  {placed.claim.verdict or 'to check':<13} {placed.text}")
    for error in failed:
        echo(error, err=True)
    if failed:
        raise click.exceptions.Exit(1)


def _told(case: Case, picture: Picture) -> dict[str, Any]:
    from factcheck.case.pictures import claims_on

    return {
        "number": picture.number,
        "id": picture.id,
        "at": picture.at,
        "alt": picture.alt,
        "address": picture.address,
        "media_type": picture.media_type,
        "width": picture.width,
        "height": picture.height,
        "sha256": picture.sha256,
        "original": picture.original,
        "gap": picture.gap,
        "claims": [
            {
                "id": placed.id,
                "number": number,
                "statement": placed.text,
                "regions": [
                    {"x": one.left, "y": one.top, "width": one.width, "height": one.height}
                    for one in placed.placement.regions
                ],
            }
            for number, placed in claims_on(case, picture.id)
        ],
    }


_SHARE = click.FloatRange(0, 1)


@command("picture-claim")
@click.argument("article")
@click.argument("picture")
@click.argument("x", type=_SHARE)
@click.argument("y", type=_SHARE)
@click.argument("width", type=_SHARE)
@click.argument("height", type=_SHARE)
@click.option("--text", "statement", default="", help="What the region states.")
@click.option("--claim", default="", help="A claim to move there: one on a picture, or an orphaned one.")
def picture_claim(
    article: str,
    picture: str,
    x: float,
    y: float,
    width: float,
    height: float,
    statement: str,
    claim: str,
) -> None:
    """Mark what a region of a PICTURE of ARTICLE states as a claim, and print its id.

    The picture is named by its number (see "pictures"); the region by its left edge, top edge, width and
    height in shares of the picture from 0 to 1.
    """
    from factcheck.case.claims import is_lost
    from factcheck.models import Region

    region = Region(y, x, width, height)
    with open_desk() as desk:
        found = desk.pictures.find(desk.articles.find(article), picture)
        if not claim:
            echo(desk.pictures.mark(found.id, region, statement))
            return
        moved = desk.verdicts.find(claim)
        case = desk.articles.open(desk.claims.article_of(moved))
        placed = case.find(moved)
        if placed is not None and is_lost(placed):
            desk.pictures.attach(moved, found.id, region)
        else:
            desk.pictures.redraw(moved, region, found.id)
        if statement:
            desk.pictures.restate(moved, statement)
        echo(moved)


@command()
@click.argument("claim")
@click.argument("statement")
def restate(claim: str, statement: str) -> None:
    """Let CLAIM, which rests on a picture, say STATEMENT."""
    with open_desk() as desk:
        desk.pictures.restate(desk.verdicts.find(claim), statement)

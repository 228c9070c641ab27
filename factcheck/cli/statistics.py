"""The command on statistics: the figures of articles, listed or drawn."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from factcheck.cli.group import as_json, command, echo, open_desk, print_json

if TYPE_CHECKING:
    from factcheck.case.statistics import Statistics


@command()
@click.argument("articles", nargs=-1)
@click.option("-o", "--output", type=click.Path(path_type=Path), help="Draw them: .svg, or .html for a page.")
@as_json
def statistics(articles: tuple[str, ...], output: Path | None, json_: bool) -> None:
    """List or draw the figures of ARTICLES, or of all: verdicts, kinds of errors, time, sources, queries.

    Single persons are told of only where the desk has switched that on (rules tell-of-people --on).
    """
    from factcheck import settings
    from factcheck.case.sentences.statistics import about, charts
    from factcheck.desk.looks import house_look

    with open_desk() as desk:
        figures = desk.counting.of([desk.articles.find(article) for article in articles])
        if output is not None:
            desk.counting.save(figures, output, look=house_look(settings.load()))
    if json_:
        print_json(_told(figures))
    elif output is None:
        echo(f"{about(figures)}.")
        for chart in charts(figures):
            echo(f"\n{chart.title}")
            for bar in chart.bars:
                echo(f"  {bar.words}: {bar.told}")


def _told(figures: Statistics) -> dict[str, Any]:
    return {
        "articles": figures.articles,
        "claims": figures.claims,
        "verdicts": [
            {"verdict": str(each.label), "colour": each.colour, "count": each.count}
            for each in figures.verdicts
        ],
        "errors_found": {kind.value: count for kind, count in figures.found.items()},
        "errata": {kind.value: count for kind, count in figures.errata.items()},
        "dispositions": {kind.value: count for kind, count in figures.dispositions.items()},
        "source_classes": {kind.value: count for kind, count in figures.classes.items()},
        "times": [
            {"article": each.title, "hours": round(each.hours, 2), "claims": each.claims}
            for each in figures.times
        ],
        "seeded": {
            kind.value: {"seeded": catch.seeded, "found": catch.found}
            for kind, catch in figures.catches.items()
        },
        "people": [
            {
                "name": each.name,
                "articles": each.articles,
                "checked": each.checked,
                "seeded": each.catch.seeded,
                "found": each.catch.found,
            }
            for each in figures.people
        ],
    }

"""Commands on what a desk has set: its scales, and all of it as a file."""

from __future__ import annotations

from pathlib import Path

import click

from factcheck.cli.group import as_json, choice, command, echo, open_desk, print_json
from factcheck.errors import UserError


@command()
@as_json
def scales(json_: bool) -> None:
    """List the verdict scales with what each verdict does."""
    from msgspec.structs import asdict

    with open_desk() as desk:
        found = desk.scales.all()
    if json_:
        print_json([asdict(scale) for scale in found])
        return
    for scale in found:
        echo(f"{scale.key}  {scale.label}")
        for verdict in scale.verdicts:
            does = "closes" if verdict.closes else "stays open"
            needs = ", needs a correction" if verdict.needs_correction else ""
            echo(f"    {verdict.mark} {verdict.label} ({verdict.key}): {does}{needs}")


@command("settings")
@click.option("-o", "--output", type=click.Path(path_type=Path), help="Write them to this file.")
@click.option("--take", type=click.Path(path_type=Path), help="Take the settings in this file over.")
@click.option("--compare", type=click.Path(path_type=Path), help="List what taking this file over changes.")
def desk_settings(output: Path | None, take: Path | None, compare: Path | None) -> None:
    """Print what this desk has set: scales, rules, retention, copies, phrases, keys; or take a file over.

    A person's name, recent files and the recipients of encrypted copies are no part of it. What is taken
    over of keys and phrases takes effect when the window is started next.
    """
    from factcheck import settings as settings_file
    from factcheck.desk.choices import decoded, encoded
    from factcheck.desk.files import write_whole
    from factcheck.readers.files import contents

    own = settings_file.load()
    with open_desk() as desk:
        if take is not None or compare is not None:
            found = decoded(contents(take or compare or Path()))
            for sentence in desk.choices.differences(found, own):
                echo(sentence)
            if take is not None:
                desk.choices.take_over(found, own)
                settings_file.keep(own)
            return
        data = encoded(desk.choices.gathered(own))
    if output is None:
        echo(data.decode().rstrip("\n"))
    else:
        write_whole(output, data)


@command("look")
@click.option("--logo", type=click.Path(path_type=Path), help="Draw the logo from this PNG, JPEG or SVG.")
@click.option("--no-logo", is_flag=True, help="No logo any more.")
@click.option("--name", help="The name of the desk.")
@click.option("--accent", help="The colour of links, as #2456a6; empty for the program's own.")
@click.option("--heading", help="The colour of title and headings; empty for the program's own.")
@click.option("--templates", type=click.Path(path_type=Path), help="Set documents by the templates in here.")
@click.option("--no-templates", is_flag=True, help="Set documents by the program's own templates.")
@click.option("--citations", help="How sources are cited: a style by its name, or a file of one (.csl).")
def house_style(
    logo: Path | None,
    no_logo: bool,
    name: str | None,
    accent: str | None,
    heading: str | None,
    templates: Path | None,
    no_templates: bool,
    citations: str | None,
) -> None:
    """Print how this desk's documents look, or change it: name, logo, colours, templates, citations.

    Every document has name and logo, in every format that can show them; a Word file that is given back
    stays as its writer made it.
    """
    from factcheck import settings as settings_file
    from factcheck.desk import looks

    own = settings_file.load()
    own.desk = own.desk if name is None else name.strip()
    own.accent = own.accent if accent is None else looks.colour_of(accent)
    own.heading = own.heading if heading is None else looks.colour_of(heading)
    if templates is not None or no_templates:
        own.templates = "" if templates is None else looks.tried(own, templates)
    if no_logo:
        looks.drop_logo()
    if logo is not None:
        looks.keep_logo(logo)
    if citations is not None:
        own.citation_style = _style_of(citations)
    settings_file.keep(own)
    look = looks.house_look(own)
    echo(f"Name: {look.name or '–'}")
    echo(f"Logo: {'yes' if look.logo else '–'}")
    echo(f"Accent: {look.accent or 'the program’s own'}")
    echo(f"Headings: {look.heading or 'the program’s own'}")
    echo(f"Templates: {look.templates or 'the program’s own'}")
    of_its_own = f" ({looks.style_name() or '–'})" if own.citation_style == "own" else ""
    echo(f"Citations: {own.citation_style}{of_its_own}")


def _style_of(citations: str) -> str:
    """Return the style that a name or a file means, keeping a file as the desk's own; raises UserError."""
    from factcheck.desk import looks
    from factcheck.models import CitationStyle

    if citations.lower().endswith(".csl"):
        looks.keep_style(Path(citations))
        return CitationStyle.OWN.value
    wanted = choice(CitationStyle, citations, "style of citation")
    if wanted is CitationStyle.OWN and not looks.kept_style():
        raise UserError("No style of one’s own was chosen yet: name its file (.csl).")
    return wanted.value


@command("templates")
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--check", is_flag=True, help="Try the templates that are there, and copy none.")
def copy_templates(folder: Path, check: bool) -> None:
    """Copy the templates of documents to FOLDER, to be changed there; nothing is written over.

    “factcheck look --templates FOLDER” has documents set by them.
    """
    from factcheck import settings as settings_file
    from factcheck.desk import looks

    if check:
        looks.tried(settings_file.load(), folder)
        echo("Every template can be used.")
        return
    for path in looks.copy_templates(folder):
        echo(str(path))


@command()
@click.argument("what", metavar="install|remove")
def desktop(what: str) -> None:
    """Put the program into the menu of a Linux desktop, and open case files with it on a double click.

    “remove” takes it away again. Prints each file that was written, or removed.
    """
    from factcheck.desktop import install, remove

    doing = {"install": install, "remove": remove}.get(what)
    if doing is None:
        raise UserError("Say install or remove.")
    for path in doing():
        echo(str(path))

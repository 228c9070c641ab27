"""Commands on what a desk has set: its scales, and all of it as a file."""

from __future__ import annotations

from pathlib import Path

import click

from factcheck.cli.group import as_json, command, echo, open_desk, print_json


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
                settings_file.save(own)
            return
        data = encoded(desk.choices.gathered(own))
    if output is None:
        echo(data.decode().rstrip("\n"))
    else:
        write_whole(output, data)

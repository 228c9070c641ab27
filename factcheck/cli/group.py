"""The group of commands: how each is registered, opens the desk, prints and fails."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import StrEnum
from functools import wraps
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

import click

from factcheck import __version__
from factcheck.errors import DamagedLibraryError, MissingLibraryError, UserError

if TYPE_CHECKING:
    from factcheck.desk import Desk  # it is heavy, and asking for help needs none

P = ParamSpec("P")
T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)


class CommandGroup(click.Group):
    """A group whose failures are one sentence and exit code 2, in the order they are written."""

    open_rooms: Callable[[], None] = staticmethod(lambda: None)
    """Imports the commands when one is asked for: the version needs none, and they take long."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  # click's signature
        """List commands as their rooms stand in ``cli/rooms.py``, which is the order of the work."""
        self.open_rooms()
        return list(self.commands)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return a command by its name."""
        self.open_rooms()
        return super().get_command(ctx, cmd_name)

    def make_context(
        self, info_name: str | None, args: list[str], parent: click.Context | None = None, **extra: Any
    ) -> click.Context:
        """Turn a misspelt option into a sentence."""
        with _failing_in_a_sentence():
            return super().make_context(info_name, args, parent, **extra)

    def invoke(self, ctx: click.Context) -> Any:
        """Turn an expected failure into a sentence."""
        with _failing_in_a_sentence():
            return super().invoke(ctx)


_WAYS_OUT = {
    MissingLibraryError: "“factcheck restore --newest” brings the newest backup, “--empty” begins anew.",
    DamagedLibraryError: "See “factcheck restore --newest” and “factcheck salvage FILE”.",
}
"""What helps, by the kind of failure."""


@contextmanager
def _failing_in_a_sentence() -> Iterator[None]:
    try:
        yield
    except (MissingLibraryError, DamagedLibraryError) as error:
        sentence = f"{error} {_WAYS_OUT[type(error)]}"
    except UserError as error:
        sentence = str(error)
    except UnicodeEncodeError:  # an argument in no encoding, that went past the library into a document
        sentence = "What was given holds bytes that are no letters."
    except click.UsageError as error:
        sentence = error.format_message()
        if "\n" in sentence:  # the whole help, where nothing was asked for
            raise
    else:
        return
    echo(sentence, err=True)
    raise click.exceptions.Exit(2)


@click.group(cls=CommandGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="factcheck")
@click.option("--library", type=click.Path(path_type=Path), help="The library file to use.")
@click.pass_context
def main(context: click.Context, library: Path | None) -> None:
    """Check the facts of articles: claims, sources, verdicts and a report."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # a terminal that lacks a letter shows its number
            stream.reconfigure(errors="backslashreplace")
    context.ensure_object(dict)["library"] = library


def command(name: str | None = None, group: click.Group = main) -> Callable[[Callable[P, T]], click.Command]:
    """Register a command that takes ``--library`` after its name too."""

    def register(function: Callable[P, T]) -> click.Command:
        option = click.option("--library", type=click.Path(path_type=Path), help="The library file to use.")

        @wraps(function)
        def run(*args: P.args, **kwargs: P.kwargs) -> T:
            library = kwargs.pop("library", None)
            if library is not None:
                click.get_current_context().ensure_object(dict)["library"] = library
            return function(*args, **kwargs)

        return group.command(name)(option(run))

    return register


_UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")
"""What moves the cursor, colours, or turns the line round in a terminal; end of line and tab are left."""


def echo(text: object, *, err: bool = False) -> None:
    """Print a line: the one place that writes to the terminal, where what would act on it is written out."""
    click.echo(_UNSAFE.sub(_written_out, str(text)), err=err)


def _written_out(found: re.Match[str]) -> str:
    return f"\\u{ord(found.group()):04x}"


allow_local = click.option(
    "--allow-local", is_flag=True, help="Fetch also from this machine and the local network."
)
as_json = click.option("--json", "json_", is_flag=True, help="Print JSON.")


@contextmanager
def open_desk() -> Iterator[Desk]:
    """Open the desk on the library that the person named, or else their own."""
    from factcheck.desk import Desk
    from factcheck.desk.safekeeping import takes_long_to_open

    library = named_library()
    if takes_long_to_open(library):
        echo("The library is being brought up to date; a backup is made first.", err=True)
    with Desk(library, actor=_person()) as desk:
        if desk.read_only:
            echo("The library may only be read: nothing can be changed in it.", err=True)
        if desk.lost is not None:
            echo(desk.lost, err=True)
        yield desk


def named_library() -> Path:
    """Return the library that the person named, or else their own."""
    from factcheck.paths import library_path

    chosen: Path | None = click.get_current_context().ensure_object(dict).get("library")
    return chosen or library_path()


def _person() -> str:
    """Return who works here: the name in the settings, which the window takes too, or the system's."""
    import getpass

    from factcheck import settings

    if named := settings.load().checker:
        return named
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return ""


def choice(kind: type[E], value: str, what: str) -> E:
    """Return the member of an enum that a person named, or raise a sentence with those there are."""
    try:
        return kind(value)
    except ValueError as error:
        known = ", ".join(item.value for item in kind if item.value)
        raise UserError(
            "“{value}” is no {what}; use one of {known}.", value=value, what=what, known=known
        ) from error


def print_json(value: object) -> None:
    """Print a value as indented JSON, in ASCII where the terminal supports nothing else."""
    plain = "utf" not in (sys.stdout.encoding or "").lower()
    echo(json.dumps(value, ensure_ascii=plain, indent=2))


def asked_passphrase(*, confirm: bool = False) -> str:
    """Ask for the passphrase of this person's identity; raises UserError where none is given.

    To ``confirm`` it is typed twice, as for an identity that is to be made; else there must be one.
    """
    if not confirm:
        from factcheck.encryption import require_identity

        require_identity()
    try:
        asked: str = click.prompt("Passphrase", hide_input=True, confirmation_prompt=confirm, err=True)
    except click.Abort as error:
        raise UserError("No passphrase was given.") from error
    return asked.strip()  # as the window takes it

"""A desk's own look: logo and style of citation, kept beside the settings, its colours and templates."""

from __future__ import annotations

import base64
import binascii
from importlib.resources import files
from pathlib import Path

from factcheck import private
from factcheck.desk.files import write_whole
from factcheck.errors import UserError
from factcheck.models import CitationStyle
from factcheck.reports.look import PAPER, READABLE, HouseLook, contrast, is_colour
from factcheck.settings import Settings, settings_path

TEMPLATES = ("page.html.jinja", "page.typ", "README.md")
"""What is copied: the template of web pages, that of PDFs, and how they are written."""


def kept_style() -> bytes:
    """Return the desk's own style of citation, or nothing where it has chosen none."""
    from factcheck.evidence.register import own_style

    try:
        return own_style.read(_style_path().read_bytes())
    except (OSError, UserError):
        return b""


def style_name() -> str:
    """Return what the desk's own style of citation is called; nothing where it has none."""
    from factcheck.evidence.register import own_style

    style = kept_style()
    return own_style.title(style) if style else ""


def keep_style(path: Path) -> None:
    """Keep a style of citation from a file (CSL) as the desk's own; a UserError keeps the old one."""
    from factcheck.readers.files import contents

    take_style(contents(path).decode("utf-8", "surrogateescape"))


def take_style(text: str) -> None:
    """Keep a style of citation as the desk's own, once it was tried; raises UserError."""
    from factcheck.evidence.register.citing import take_style

    _write(_style_path(), take_style(text.encode("utf-8", "surrogateescape")))


def house_look(settings: Settings) -> HouseLook:
    """Return how this desk's documents look, by what the person has set."""
    return HouseLook(
        settings.desk,
        kept_logo(),
        settings.accent if is_colour(settings.accent) else "",
        settings.heading if is_colour(settings.heading) else "",
        settings.templates,
        kept_style() if settings.citation_style == CitationStyle.OWN else b"",
    )


def kept_logo() -> bytes:
    """Return the logo as the program drew it, or nothing where there is none."""
    from factcheck.reports.logo import is_redrawn

    try:
        data = _logo_path().read_bytes()
    except OSError:
        return b""
    return data if is_redrawn(data) else b""


def keep_logo(path: Path) -> bytes:
    """Draw a logo anew from a PNG, JPEG or SVG and keep it; raises UserError and then keeps the old one."""
    from factcheck.readers.files import contents
    from factcheck.reports.logo import redrawn

    made = redrawn(contents(path), path.name)
    _write(_logo_path(), made)
    return made


def drop_logo() -> None:
    """Let documents have no logo."""
    try:
        _logo_path().unlink(missing_ok=True)
    except OSError as error:
        raise _unwritten(_logo_path(), error) from error


def colour_of(text: str) -> str:
    """Return a colour as the settings keep it, «#2456a6», from what was typed; empty stays empty.

    Raises UserError for anything else, and for a colour in which words could not be read on paper.
    """
    colour = text.strip().lower()
    colour = f"#{colour}" if colour and not colour.startswith("#") else colour
    if len(colour) == 4:
        colour = "#" + "".join(2 * each for each in colour[1:])
    if not colour:
        return ""
    if not is_colour(colour):
        raise UserError("“{colour}” is no colour: give one as #2456a6.", colour=text)
    if contrast(colour, PAPER) < READABLE:
        raise UserError("“{colour}” is too pale: words in it could not be read on paper.", colour=text)
    return colour


def copy_templates(folder: Path) -> list[Path]:
    """Copy the program's templates to a folder, to be changed there; nothing is written over.

    Raises UserError where one of them is there already, or the folder cannot be written.
    """
    targets = [folder / name for name in TEMPLATES]
    for target in targets:
        if target.exists() or target.is_symlink():
            raise UserError(
                "“{file}” is there already and was left as it is: nothing was copied.", file=target
            )
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = error.strerror
        raise UserError("“{target}” could not be written: {reason}.", target=folder, reason=reason) from error
    for target in targets:
        write_whole(target, files("resources").joinpath(f"templates/{target.name}").read_bytes())
    return targets


def tried(settings: Settings, folder: Path) -> str:
    """Return a folder of templates as the settings keep it, tried on a sample first.

    Raises UserError where it holds no template, or one that cannot be used.
    """
    from msgspec.structs import replace

    from factcheck.reports.sample import try_templates

    if folder.is_dir() and not any((folder / name).is_file() for name in TEMPLATES[:2]):
        raise UserError(
            "“{folder}” holds neither page.html.jinja nor page.typ: copy the templates there first.",
            folder=folder,
        )
    try_templates(replace(house_look(settings), templates=str(folder.absolute())))
    return str(folder.absolute())


def logo_as_text() -> str:
    """Return the logo as it stands in a file of settings."""
    return base64.b64encode(kept_logo()).decode()


def take_logo(text: str) -> None:
    """Keep the logo of another desk's file of settings, drawn anew; raises UserError for no picture."""
    from factcheck.reports.logo import redrawn

    if not text:
        drop_logo()
        return
    try:
        data = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError) as error:
        raise UserError("The file of settings is damaged.") from error
    _write(_logo_path(), redrawn(data, "logo.png"))


def _write(target: Path, data: bytes) -> None:
    try:
        private.make_folder(target.parent)
        private.write(target, data)
    except OSError as error:
        raise _unwritten(target, error) from error


def _logo_path() -> Path:
    return settings_path().with_name("logo.png")


def _style_path() -> Path:
    return settings_path().with_name("style.csl")


def _unwritten(target: Path, error: OSError) -> UserError:
    return UserError("“{target}” could not be written: {reason}.", target=target, reason=error.strerror)

"""A composition as one web page: nothing remote, dark and light, good to print; a pack alone has a script."""

from __future__ import annotations

import base64
import hashlib
from functools import lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.reports.composition import Composition, Part, anchors

if TYPE_CHECKING:
    from jinja2 import Template


class Pack(Struct, frozen=True):
    """What a page needs in which answers are typed and saved."""

    key: str
    """What it is known by when its answers come back."""
    name: str
    """What the field is called in which the reader's name stands."""
    save: str
    saved: str
    """What the button says, and what is told once it was pressed."""


@lru_cache
def _template() -> Template:
    # Its import takes longer than all the rest of a document, and no other format needs it.
    from jinja2 import Environment, PackageLoader, StrictUndefined

    environment = Environment(
        loader=PackageLoader("resources"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
    )
    return environment.get_template("page.html.jinja")


@lru_cache
def _script() -> tuple[str, str]:
    """Return the script that saves answers, and its hash as a page's rules name it."""
    script = files("resources").joinpath("templates/answers.js").read_text(encoding="utf-8")
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    return script, f"'sha256-{digest}'"


def render(composition: Composition, pack: Pack | None = None) -> bytes:
    """Write a composition as a self-contained web page; everything from outside is escaped.

    Only with a pack can something be typed in it, and has it a script, which its rules allow by its hash.
    """
    script, allowed = _script() if pack is not None else ("", "'none'")
    page = _template().render(
        page=composition,
        anchors=anchors(composition),
        kind_of=_kind,
        pack=pack,
        script=script,
        allowed=allowed,
    )
    return page.encode()


def _kind(part: Part) -> str:
    return type(part).__name__

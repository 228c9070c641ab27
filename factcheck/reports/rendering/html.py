"""A composition as one web page: nothing remote, dark and light, good to print; a pack alone has a script."""

from __future__ import annotations

import base64
import hashlib
from functools import lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.reports.composition import Composition, Figure, Part, anchors, figures
from factcheck.reports.look import HouseLook, logo_size, on_dark
from factcheck.reports.rendering.own import filled_in, own_template

if TYPE_CHECKING:
    from jinja2 import Template

TEMPLATE = "page.html.jinja"
_WIDEST, _HIGHEST = 220, 44
"""Pixels of the box that a logo is fitted into."""


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
    return environment.get_template(TEMPLATE)


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
    script, allowed = _script() if pack is not None else ("", "")
    look = composition.look
    rules = _rules(allowed, pictures=bool(look.logo or figures(composition)))
    given = {
        "page": composition,
        "anchors": anchors(composition),
        "kind_of": _kind,
        "source_of": _source,
        "pack": pack,
        "script": script,
        "rules": rules,
        "logo": picture_address(look),
        "logo_size": logo_size(look.logo, _WIDEST, _HIGHEST),
        "colours": colours(look),
    }
    own = own_template(look, TEMPLATE)
    page = _template().render(given) if own is None else filled_in(own, given, script, rules)
    return page.encode()


def picture_address(look: HouseLook) -> str:
    """Return a desk's logo as an address that holds the picture itself; empty for none."""
    return f"data:image/png;base64,{base64.b64encode(look.logo).decode()}" if look.logo else ""


def colours(look: HouseLook) -> dict[str, dict[str, str]]:
    """Return what a desk's own colours are called in the style sheet, by day and by night."""
    own = {"accent": look.accent, "heading": look.heading}
    day = {name: colour for name, colour in own.items() if colour}
    return {"light": day, "dark": {name: on_dark(colour) for name, colour in day.items()}}


def _rules(script: str, *, pictures: bool) -> str:
    """Return what a browser may do with a page: show what is in it, and nothing else."""
    allowed = [
        "default-src 'none'",
        *(["img-src data:"] if pictures else []),
        *([f"script-src {script}"] if script else []),
        "style-src 'unsafe-inline'",
        "base-uri 'none'",
        "form-action 'none'",
    ]
    return "; ".join(allowed)


def _source(figure: Figure) -> str:
    """Return a picture written out as an address of its own: nothing is loaded."""
    return f"data:{figure.media_type};base64,{base64.b64encode(figure.data).decode()}"


def _kind(part: Part) -> str:
    return type(part).__name__

"""A composition as one web page: no scripts, nothing remote, dark and light, good to print."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from factcheck.reports.composition import Composition, Part, anchors

if TYPE_CHECKING:
    from jinja2 import Template


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


def render(composition: Composition) -> bytes:
    """Write a composition as a self-contained web page; everything from outside is escaped."""
    page = _template().render(page=composition, anchors=anchors(composition), kind_of=_kind)
    return page.encode()


def _kind(part: Part) -> str:
    return type(part).__name__

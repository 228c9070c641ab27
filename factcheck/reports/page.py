"""The report as one web page: no scripts, nothing remote, good to print."""

from __future__ import annotations

from functools import lru_cache

from jinja2 import Environment, PackageLoader, StrictUndefined, Template

from factcheck.case.sentences.findings import SET_ASIDE_REASONS
from factcheck.reports.contents import Contents
from factcheck.text.diff import Change


@lru_cache
def _template() -> Template:
    environment = Environment(
        loader=PackageLoader("resources"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
    )
    return environment.get_template("report.html.jinja")


def page(contents: Contents) -> str:
    """Write the report as a self-contained web page; everything from outside is escaped."""
    return _template().render(report=contents, case=contents.case, Change=Change, reasons=SET_ASIDE_REASONS)

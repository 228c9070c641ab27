"""The report as one web page: no scripts, nothing remote, good to print."""

from __future__ import annotations

from functools import lru_cache, partial
from typing import TYPE_CHECKING

from factcheck.case.sentences.counts import details_left
from factcheck.case.sentences.dates import day, moment
from factcheck.case.sentences.findings import SET_ASIDE_REASONS
from factcheck.case.sentences.kinds import STANCES
from factcheck.reports.checking_report import KIND, wording
from factcheck.reports.checking_report.contents import gather
from factcheck.reports.document import Document, ReportOptions
from factcheck.reports.writers import Format, ReportWriter
from factcheck.sentences import Translate, put, say
from factcheck.text.diff import Change

if TYPE_CHECKING:
    from jinja2 import Template


@lru_cache
def _template() -> Template:
    # Its import takes longer than all the rest of a report, and no other format needs it.
    from jinja2 import Environment, PackageLoader, StrictUndefined

    environment = Environment(
        loader=PackageLoader("resources"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
    )
    environment.filters["put"] = put
    return environment.get_template("checking_report/report.html.jinja")


def write(document: Document, options: ReportOptions, translate: Translate) -> bytes:
    """Write the report as a self-contained web page; everything from outside is escaped."""
    report = gather(document, options)
    page = _template().render(
        report=report,
        case=report.case,
        Change=Change,
        reasons=SET_ASIDE_REASONS,
        stances=STANCES,
        day=day,
        moment=moment,
        words=wording,
        details_left=details_left,
        said=partial(put, translate=translate),
        translate=translate,
    )
    return page.encode()


WRITER = ReportWriter(KIND, Format("html", say("Web page"), ".html"), write)

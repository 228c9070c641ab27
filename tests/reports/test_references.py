"""Every format of every kind of document, as it is written of a document with everything in it."""

import re

import pytest

from factcheck.reports import ReportOptions, ReportWriter, registry
from tests.references import References
from tests.reports.full import full
from tests.reports.reading import Page

AT = "2026-11-23T10:00+00:00"
WRITERS = [writer for kind in registry().values() for writer in kind.values() if writer.format.is_text]
FOR_PROGRAMS = {"csv", "json", "jsonld"}
"""Their keys and columns stay English in every language."""
CHOICES = {
    "all": ReportOptions(at=AT, confidential=True, record=True),
    "least": ReportOptions(False, False, False, False, False, False, checker="Ben", at=AT),
}


def name(writer: ReportWriter) -> str:
    return f"{writer.kind.key}{writer.format.extension}"


@pytest.mark.parametrize("choice", CHOICES)
@pytest.mark.parametrize("writer", WRITERS, ids=name)
def test_a_report_is_as_its_reference(writer: ReportWriter, choice: str, references: References) -> None:
    made = writer.write(full(), CHOICES[choice]).decode().replace("\r\n", "\n")
    references.check(f"reports/{choice}/{name(writer)}", made)


def bracketed(template: str, _count: int) -> str:
    return f"⟦{template}⟧" if template != "en" else "xx"


def outside_brackets(text: str) -> str:
    """Return what stands in no translated sentence."""
    kept, depth = [], 0
    for character in text:
        depth += character == "⟦"
        kept.append(" " if depth else character)
        depth -= character == "⟧"
    assert not depth
    return "".join(kept)


@pytest.mark.parametrize(
    "writer", [writer for writer in WRITERS if writer.format.key not in FOR_PROGRAMS], ids=name
)
def test_every_word_of_its_own_is_translated(writer: ReportWriter) -> None:
    document = full()
    made = writer.write(document, CHOICES["all"], bracketed).decode()
    own_marks = r"[\\*~\u2060]|</?sup>|<https?\S+>"
    shown = " ".join(Page(made).shown) if writer.format.key == "html" else re.sub(own_marks, "", made)
    labels = [verdict.label for verdict in document.case.scale.verdicts]
    given = f"{document!r} {labels} SHA-256 archive.example"
    bare = [word for word in re.findall(r"[^\W\d_]{2,}", outside_brackets(shown)) if word not in given]
    assert bare == []
    if writer.format.key == "html":
        assert '<html lang="xx">' in made

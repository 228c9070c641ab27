"""A writer is found where it lies: a new format or kind of document changes nothing else."""

from collections.abc import Iterator
from pathlib import Path

import pytest

import factcheck.reports
from factcheck.reports import CHECKING_REPORT, checking_report, registry, writers
from tests.reports import cases

PLAIN = """
from factcheck.reports import Document, Format, ReportOptions, ReportWriter
from factcheck.reports.{kind} import KIND
from factcheck.sentences import Translate, put, say

def write(document: Document, options: ReportOptions, translate: Translate) -> bytes:
    return put(say("Report on {{title}}", title=document.case.article.title), translate).encode()

WRITER = ReportWriter(KIND, Format("plain", say("Plain text"), ".plain"), write)
"""
KIND = """
from factcheck.reports.writers import Kind
from factcheck.sentences import say

KIND = Kind("query-list", say("Query list"))
"""


@pytest.fixture(autouse=True)
def looked_for_anew() -> Iterator[None]:
    registry.cache_clear()
    yield
    registry.cache_clear()


def test_a_module_in_the_folder_of_a_kind_is_a_format_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "plain_for_tests.py").write_text(PLAIN.format(kind="checking_report"))
    monkeypatch.setattr(checking_report, "__path__", [*checking_report.__path__, str(tmp_path)])
    found = {writer.format.key: writer for writer in writers(CHECKING_REPORT)}
    assert set(found) == {"csv", "docx", "html", "json", "markdown", "pdf", "plain", "xlsx"}
    document = factcheck.reports.Document(cases.small())
    assert found["plain"].write(document) == b"Report on The pier of Halm"
    assert found["plain"].write(
        document, translate=lambda template, _count: template.upper().replace("{TITLE}", "{title}")
    ) == (b"REPORT ON The pier of Halm")


def test_a_folder_is_a_kind_of_document(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "query_list_for_tests"
    folder.mkdir()
    (folder / "__init__.py").write_text(KIND)
    (folder / "plain.py").write_text(PLAIN.format(kind="query_list_for_tests"))
    (folder / "wording.py").write_text("NO_WRITER = True")
    monkeypatch.setattr(factcheck.reports, "__path__", [*factcheck.reports.__path__, str(tmp_path)])
    composed_kinds = ("call-sheet", "checked", "estimate", "lawyer", "letter", "sources", "writer-list")
    composed = ["docx", "html", "markdown", "pdf"]
    assert {kind: list(found) for kind, found in registry().items()} == {
        **dict.fromkeys(composed_kinds, composed),
        "checking-report": ["csv", "docx", "html", "json", "markdown", "pdf", "xlsx"],
        "annotations": ["jsonld"],
        "claim-review": ["jsonld"],
        "comments": ["docx"],
        "query-list": ["plain"],
        "reader-pack": ["html"],
        "tracked": ["docx"],
    }

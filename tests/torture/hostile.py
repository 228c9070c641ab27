"""Puts hostile strings into every field and looks for them in every output: reports, terminal and window.

None may become an element, an address that is opened by itself, a control sequence, or rich text.
"""

from __future__ import annotations

import csv
import io
import itertools
import json
import os
import re
from collections.abc import Callable, Iterator
from importlib.resources import files
from pathlib import Path

from click.testing import CliRunner
from lxml import html
from markdown_it import MarkdownIt
from msgspec.structs import replace

from factcheck import readers
from factcheck.cli.group import main as command_line
from factcheck.desk import Desk
from factcheck.errors import UserError
from factcheck.evidence.register import literature
from factcheck.models import ArticleId, Source, SourceId, SourceKind, Stance
from factcheck.reports import ReportOptions
from factcheck.reports.writers import registry
from tests.torture.tally import Tally
from tests.torture.world import scratch

_PAYLOADS = (
    "<script>alert(1)</script>",
    "<img src=http://evil.example/x onerror=alert(1)>",
    "<svg onload=alert(1)>",
    "<iframe src=//evil.example></iframe>",
    "<a href='javascript:alert(1)'>see</a>",
    "<b style='color:white'>hidden</b>",
    "</title></head><body onload=alert(1)>",
    "--><script>1</script><!--",
    "]]><script>1</script>",
    "\"' onmouseover=alert(1) x='",
    "![x](http://evil.example/x.png)",
    "[see](javascript:alert(1))",
    "`` ` `` <u>x</u>",
    "| a | b |\n|---|---|",
    "\n# heading\n\n<hr>",
    "\x1b[31mred\x1b[0m",
    "\x1b]0;title\x07",
    "\x1b]8;;http://evil.example\x1b\\click\x1b]8;;\x1b\\",
    "\x9b2J\x9b31m",
    "\x08\x08\x7f\x00",
    "\u202eturned\u2066over\u2069",
    "{0.__class__} {name} %s %(x)s",
    "TY  - JOUR\nER  - \n@book{x, title={y}}",
    "qt <qt><img src='file:///etc/passwd'></qt>",
)
_WRAPS: tuple[Callable[[str], str], ...] = (
    lambda text: text,
    lambda text: f"Plain words {text} and more.",
    lambda text: f'"{text}"',
    lambda text: f"&lt;{text}&#62;",
    lambda text: f"{text} {text}",
    lambda text: f"a\n\n{text}\n\nb",
)
STRINGS = tuple(wrap(payload) for payload, wrap in itertools.product(_PAYLOADS, _WRAPS))
"""A hundred and forty-four of them."""

_ACTING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
_OWN_SCRIPT = files("resources").joinpath("templates/answers.js").read_text(encoding="utf-8")
"""What saves the answers of an outside reader's pack; the page's rules let no other script run."""
_RUNNING = {"script", "iframe", "object", "embed", "form", "base", "link", "svg", "img", "qt", "u", "hr"}


def main(count: int) -> Tally:
    """Try so many of the strings in every field and output."""
    tally = Tally("hostile strings in every field, every output")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with scratch() as folder:
        path = Path(folder) / "library.factcheck"
        with Desk(path, actor=STRINGS[0]) as desk:
            articles = [fill(desk, text) for text in STRINGS[:: max(1, len(STRINGS) // count)]]
            for number, article in enumerate(articles):
                for kind, problems in itertools.chain(_reports(desk, article), _register(desk, article)):
                    tally.take(kind, [f"string {number}: {each}" for each in problems])
        for number, article in enumerate(articles):
            for kind, problems in _terminal(path, article):
                tally.take(kind, [f"string {number}: {each}" for each in problems])
        for kind, problems in _window(path, articles):
            tally.take(kind, problems)
    return tally


def fill(desk: Desk, text: str) -> ArticleId:
    """Add an article in which every field that takes words holds this text."""
    body = re.sub("[\x00-\x08\x0b-\x1f\x7f]", "", text)  # a file full of these is told to be no text
    reading = readers.read(f"Ferry\n\nIt ran for 90 years. {body} It is 12 metres long.\n".encode(), "f.txt")
    article = desk.articles.add(replace(reading, byline=text, publisher=text), checker=text)
    desk.articles.rename(article, text)
    claim = desk.articles.open(article).claims[0].id
    for write in (
        desk.verdicts.note,
        desk.verdicts.correct,
        desk.verdicts.rule,
        desk.verdicts.name_speaker,
    ):
        write(claim, text)
    desk.verdicts.set(claim, "wrong")
    source = Source(
        SourceId(""),
        SourceKind.BOOK,
        title=text,
        address=text,
        author=text,
        publisher=text,
        published=text,
        role=text,
        contact=text,
        languages=text,
        note=text,
    )
    evidence = desk.sources.attach(claim, source, stance=Stance.SUPPORTS, note=text)
    desk.sources.update_evidence(evidence, passage=text, locator=text)
    desk.articles.hold(article, text)
    return article


def _reports(desk: Desk, article: ArticleId) -> Iterator[tuple[str, list[str]]]:
    options = ReportOptions(record=True, checker=STRINGS[1])
    for formats in registry().values():
        for writer in formats.values():
            text = desk.reports.write(article, writer, options).decode("utf-8", "replace")
            extension = writer.format.extension
            yield f"report {extension}", in_document(extension, text)


def in_document(extension: str, text: str) -> list[str]:
    """Say what in a document would run, ask for an address, or change what stands around it."""
    if extension == ".json":
        json.loads(text)
        return []
    if extension == ".jsonld":
        json.loads(text)
        page = html.document_fromstring(f'<p>a<script type="application/ld+json">{text}</script>b')
        (script, *others) = page.iter("script")
        whole = not others and script.text == text and "".join(map(str, page.itertext())) == f"a{text}b"
        return [] if whole else ["it ends the script element that it is pasted into"]
    if extension == ".csv":
        cells = (cell for row in csv.reader(io.StringIO(text, newline="")) for cell in row)
        return [f"formula: {cell[:40]}" for cell in cells if cell.lstrip().startswith(("=", "+", "-", "@"))]
    if extension == ".md":
        text = MarkdownIt("commonmark", {"html": True}).enable("table").render(text)
    elif extension != ".html":
        return []
    return [f"{extension}: {problem}" for problem in _in_page(text)]


def _in_page(text: str) -> Iterator[str]:
    page = html.fromstring(text)
    for element in page.iter("*"):
        if element.tag in _RUNNING and element.text != _OWN_SCRIPT:
            yield f"<{element.tag}>"
        for name in map(str, element.keys()):  # an element itself gives its children
            address = (element.get(name) or "").strip().casefold()
            if name.startswith("on"):
                yield f"{element.tag} {name}"
            if name in ("href", "src") and not address.startswith(("http:", "https:", "mailto:", "#")):
                yield f"{name}={address!r}"


def _register(desk: Desk, article: ArticleId) -> Iterator[tuple[str, list[str]]]:
    """Say which list of literature is not read back as the one source that was written to it."""
    sources = list(desk.articles.open(article).sources)
    for ending in (".ris", ".bib", ".json"):
        data = desk.register.give_out(sources, f"x{ending}")
        try:
            found = literature.read(data, f"x{ending}")
        except UserError as error:
            yield f"literature {ending}", [str(error)]
        else:
            yield f"literature {ending}", [] if len(found) == len(sources) else [f"{len(found)} sources"]


def _terminal(path: Path, article: ArticleId) -> Iterator[tuple[str, list[str]]]:
    """Say what of a command's output would act on the terminal."""
    commands = (("claims", article), ("log", article), ("sources", article), ("articles",), ("retention",))
    for command in commands:
        done = CliRunner().invoke(command_line, ["--library", str(path), *command])
        problems = [f"{command}: {done.exception!r}"] if isinstance(done.exception, UnicodeError) else []
        found = _ACTING.search(done.output)
        yield f"terminal {command[0]}", [*problems, *([f"{command}: {found[0]!r}"] if found else [])]


def _window(path: Path, articles: list[ArticleId]) -> Iterator[tuple[str, list[str]]]:
    """Say which words of the window are taken for rich text."""
    from PySide6.QtCore import QCoreApplication

    from tests.torture.life import opened

    window = opened(path)
    yield "window shelf", _rich(window)
    for article in articles:
        window.open_article(article)
        window.session.select_first()
        QCoreApplication.processEvents()
        yield "window article", _rich(window)
    window.close()
    window.session.close()


def _rich(window: object) -> list[str]:
    """Name each label and tooltip that Qt would read as rich text with an element of a hostile string."""
    from PySide6.QtGui import Qt
    from PySide6.QtWidgets import QLabel, QWidget

    assert isinstance(window, QWidget)
    problems = []
    for widget in window.findChildren(QWidget):
        shown = [(widget.toolTip(), True)]
        if isinstance(widget, QLabel):
            plain = widget.textFormat() is Qt.TextFormat.PlainText
            shown.append((widget.text(), not plain))
        problems += [
            f"{type(widget).__name__}: {text[:80]!r}"
            for text, may_be_rich in shown
            if may_be_rich and Qt.mightBeRichText(text) and _HOSTILE_ELEMENT.search(text)
        ]
    return problems


_HOSTILE_ELEMENT = re.compile(r"<(script|img|svg|iframe|a href='java|body|hr)", re.I)

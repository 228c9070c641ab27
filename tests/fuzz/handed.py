"""What is handed in beside articles: evidence, answers, facts, settings, cases; each with what takes it.

Files whose bytes hang on ids, times or keys stand in tests/data/handed, so that a case is the same on every
machine, and what an earlier release wrote is still taken.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from functools import cache
from pathlib import Path

from factcheck import readers
from factcheck.desk import Desk
from factcheck.desk.certificates import verified
from factcheck.desk.choices import decoded
from factcheck.evidence.quotations import transcripts
from factcheck.evidence.register import literature, own_style
from factcheck.models import ArticleId
from factcheck.readers import archives, tables
from factcheck.readers.docx.returned import read_returned
from tests.evidence.styles import style
from tests.fuzz import seed_texts as texts
from tests.stories import WIRE

_FILES = Path(__file__).parent.parent / "data" / "handed"


@cache
def seeds(kind: str) -> tuple[bytes, ...]:
    """Return the files that mutations of a kind start from."""
    return _WRITTEN[kind] if kind in _WRITTEN else ((_FILES / _KEPT[kind]).read_bytes(),)


def take(kind: str, data: bytes) -> None:
    """Take a file in as the program does; raises UserError where it is none of its kind."""
    _TAKERS[kind](data)


class _Desk:
    """A desk with an article, for one process: a worker must not share its parent's library."""

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="factcheck-handed-"))
        self.desk = Desk(self.folder / "library.factcheck", actor="Ada")
        self.article: ArticleId = self.desk.articles.add(readers.read(WIRE.encode(), "tunnel.txt"))

    def written(self, name: str, data: bytes) -> Path:
        """Write a file for what takes a path."""
        path = self.folder / name
        path.write_bytes(data)
        return path


def _desk() -> _Desk:
    return _desk_of(os.getpid())


@cache
def _desk_of(process: int) -> _Desk:
    return _Desk()


def _unpack(name: str, data: bytes) -> None:
    following = 0
    while following >= 0:
        part = archives.unpack(data, name, following)
        following = part.next or -1


def _transcript(name: str, data: bytes) -> None:
    said = transcripts.parse(readers.read(data, name).text)
    for place in (0, 40):
        said.time_at(place)
        said.moment_at(place)
        said.speaker_at(place)


def _case(data: bytes) -> None:
    here = _desk()
    here.desk.exchange.take_in(here.written("case.factcase", data))


def _facts(name: str, data: bytes) -> None:
    here = _desk()
    here.desk.importing.plan(here.article, tables.read(data, name))


def _answers(data: bytes) -> None:
    here = _desk()
    here.desk.answering.read(here.article, read_returned(data, "answers.docx"))


def _style(data: bytes) -> None:
    own_style.title(own_style.read(data))


_KEPT = {
    "wacz": "copies.wacz",
    "warc": "copies.warc.gz",
    "factcase": "case.factcase",
    "certificate": "certificate.txt",
    "settings": "settings.json",
    "facts-xlsx": "facts.xlsx",
    "answers": "answers.docx",
}
_WRITTEN = {
    "ris": (texts.RIS.encode(),),
    "bibtex": (texts.BIBTEX.encode(),),
    "csl-json": (texts.CSL_JSON.encode(),),
    "csl-style": (style(),),
    "vtt": (texts.VTT.encode(),),
    "srt": (texts.SRT.encode(),),
    "facts-csv": (texts.FACTS.encode(), texts.FACTS.encode("utf-16")),
}
_TAKERS: dict[str, Callable[[bytes], object]] = {
    "wacz": lambda data: _unpack("copies.wacz", data),
    "warc": lambda data: _unpack("copies.warc.gz", data),
    "factcase": _case,
    "certificate": lambda data: verified(_desk().written("certificate.txt", data)),
    "settings": decoded,
    "facts-xlsx": lambda data: _facts("facts.xlsx", data),
    "facts-csv": lambda data: _facts("facts.csv", data),
    "answers": _answers,
    "ris": lambda data: literature.read(data, "sources.ris"),
    "bibtex": lambda data: literature.read(data, "sources.bib"),
    "csl-json": lambda data: literature.read(data, "sources.json"),
    "csl-style": _style,
    "vtt": lambda data: _transcript("said.vtt", data),
    "srt": lambda data: _transcript("said.srt", data),
}
KINDS = tuple(_TAKERS)
PACKAGES = frozenset({"wacz", "factcase", "facts-xlsx", "answers"})

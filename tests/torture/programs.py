"""Lets two and three programs work on one library at once, and compares it with what each was told.

What a program was told is done must be there, once; what it marked must be the words that it chose.
"""

from __future__ import annotations

import json
import os
import random
import sqlite3
import traceback
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from factcheck import readers
from factcheck.desk import Desk
from factcheck.errors import NotFoundError, UserError
from factcheck.library import Library
from factcheck.models import Article, ArticleId, ClaimId, EventKind, Source, SourceId, SourceKind, Status
from tests.stories import SHORT
from tests.torture.steps import EVERY_KIND
from tests.torture.tally import Tally
from tests.torture.world import World, scratch

_STEPS = 6
"""Steps of each program in a sequence."""

Told = dict[str, str]


def main(count: int) -> Tally:
    """Run so many sequences, two and three programs in turn."""
    tally = Tally("two and three programs at once, random operations")
    if not hasattr(os, "fork"):
        return tally.skip("this system has no fork")
    steps, refused = 0, Counter[str]()
    with scratch() as folder:
        for number in range(count):
            path, programs = Path(folder) / str(number) / "library.factcheck", 2 + number % 2
            path.parent.mkdir()
            with Desk(path, actor="Ada") as desk:
                article = desk.articles.add(readers.read(SHORT.encode(), "bridge.txt"))
                _IMPORT(World(path.parent), desk)
            told = _run_at_once(path, article, number, programs)
            tally.take(f"{programs} programs", [f"number {number}: {each}" for each in _problems(path, told)])
            steps += sum(len(lines) for lines in told)
            refused.update(line["refused"] for lines in told for line in lines if "refused" in line)
    tally.remark = f"{steps} steps, of them {refused.total()} refused with a sentence: {dict(refused)}"
    return tally


def _run_at_once(path: Path, article: ArticleId, seed: int, programs: int) -> list[list[Told]]:
    """Start the programs together and return what each was told of its steps."""
    gate, opening = os.pipe()
    running = []
    for program in range(programs):
        reading, writing = os.pipe()
        child = os.fork()
        if not child:
            os.close(opening)
            _work(path, article, random.Random(seed * 10 + program), gate, writing)
        os.close(writing)
        running.append((child, reading))
    os.close(gate)
    os.close(opening)  # that the other end is closed is the sign to begin
    told = []
    for child, reading in running:
        with os.fdopen(reading) as lines:
            told.append([json.loads(line) for line in lines])
        os.waitpid(child, 0)
    return told


def _work(path: Path, article: ArticleId, chance: random.Random, gate: int, telling: int) -> None:
    """Take random steps and tell each; never returns."""
    try:
        with Desk(path, actor="Ben") as desk, os.fdopen(telling, "w") as told:
            os.read(gate, 1)
            for _ in range(_STEPS):
                try:
                    line = chance.choice(_OPERATIONS)(desk, article, chance)
                except UserError as error:
                    line = {"refused": str(error)}
                except Exception as error:
                    line = {"failed": f"{type(error).__name__}: {error}"}
                told.write(json.dumps(line) + "\n")
                told.flush()
    finally:
        os._exit(0)


def _decide(desk: Desk, article: ArticleId, chance: random.Random) -> Told:
    claim = chance.choice(desk.articles.open(article).claims).id
    note = f"note {chance.getrandbits(60)}"
    desk.verdicts.decide(claim, "wrong", note=note)
    return {"note": note, "claim": claim}


def _attach(desk: Desk, article: ArticleId, chance: random.Random) -> Told:
    claim, title = chance.choice(desk.articles.open(article).claims).id, f"Book {chance.randrange(3)}"
    evidence = desk.sources.attach(claim, Source(SourceId(""), SourceKind.BOOK, title=title))
    return {"evidence": evidence, "title": title, "claim": claim}


def _mark(desk: Desk, article: ArticleId, chance: random.Random) -> Told:
    draft = desk.articles.open(article).draft
    words = chance.choice(("412 metres", "opened in 1931", "61 metres high", "9,000 cars"))
    start = draft.text.index(words)
    claim = desk.claims.mark(draft.id, start, start + len(words))
    return {"marked": claim, "draft": draft.id, "words": words}


def _revise(desk: Desk, article: ArticleId, chance: random.Random) -> Told:
    line = f"Ferry {chance.getrandbits(60)} crossed here until 1930."
    text = f"{line}\n\n{SHORT}" if chance.random() < 0.5 else f"{SHORT}\n{line}\n"
    desk.drafts.revise(article, readers.read(text.encode(), "newer.txt"))
    return {"drafted": line}


def _step(desk: Desk, _article: ArticleId, chance: random.Random) -> Told:
    """Take any other step on the article beside; which one applies there depends on what others did."""
    name, step = chance.choice(_STEPS_BESIDE)
    try:
        step(World(desk.path.parent), desk)
    except (IndexError, ValueError) as error:
        if Path(traceback.extract_tb(error.__traceback__)[-1].filename).name != "steps.py":
            raise
        raise NotFoundError("There is none here.") from error
    return {"step": name}


_IMPORT = EVERY_KIND[0][1]
_ON_FILES = {
    "import of web pictures",
    EventKind.PICTURES_KEPT,
    EventKind.CLAIM_RESTATED,
    "case file",
    "another desk",
    EventKind.BUNDLES_TAKEN_IN,
    "shared desk",
    "member",
    "encrypted case",
    "case of the other member",
    "shared name",
    "sync",
    "member removed",
    "seeded copy",
    "certificate",
    "original",
    "statistics",
    "settings",
}
"""Steps that need another file or article, or write one that each program would write over."""
_STEPS_BESIDE = [(name, step) for name, step in EVERY_KIND[1:] if name not in _ON_FILES]

_OPERATIONS: list[Callable[[Desk, ArticleId, random.Random], Told]] = [
    _decide,
    _decide,
    _attach,
    _attach,
    _mark,
    _mark,
    _revise,
    _step,
    _step,
    _step,
]


def _problems(path: Path, told: list[list[Told]]) -> list[str]:
    """Say what is not as it was told, or not as the record says."""
    problems = [line["failed"] for lines in told for line in lines if "failed" in line]
    problems += [f"told of {len(lines)} steps" for lines in told if len(lines) != _STEPS]
    try:
        with Library(path) as library:
            problems += [f"doctor: {sentence}" for sentence in library.doctor()]
            problems += _lost(library, told)
            problems += _misplaced(library)
    except (UserError, sqlite3.Error) as error:
        problems.append(f"{type(error).__name__}: {error}")
    return problems


def _lost(library: Library, told: list[list[Told]]) -> list[str]:
    """Name what a program was told is done and is not there, or twice."""
    done = [line for lines in told for line in lines]
    article = _bridge(library)
    case = library.read.case(article.id)
    claims = {placed.id: placed.claim for placed in (*case.claims, *case.orphans)}
    drafts = library.read.drafts(article.id)
    evidence = {row.id for placed in (*case.claims, *case.orphans) for row in placed.evidence}
    books = (source.title for source in library.read.all_sources() if source.title.startswith("Book"))
    titles = Counter(books)
    problems = [f"the source {title} is there {times} times" for title, times in titles.items() if times > 1]
    for line in done:
        if "evidence" in line and line["evidence"] not in evidence:
            problems.append(f"lost: {line}")
        if "drafted" in line and sum(line["drafted"] in draft.text for draft in drafts) != 1:
            problems.append(f"lost: {line}")
        if "marked" in line and line["words"] not in _words(library, line):
            problems.append(f"marked something else: {line}")
    if [draft.number for draft in drafts] != list(range(1, 2 + sum("drafted" in line for line in done))):
        problems.append(f"drafts {[draft.number for draft in drafts]}")
    last = [{line["claim"]: line["note"] for line in lines if "note" in line} for lines in told]
    for claim in {claim for notes in last for claim in notes}:
        found = claims.get(ClaimId(claim))
        if found is None or found.note not in {notes.get(claim) for notes in last}:
            problems.append(f"the note on {claim} is none of the last ones")
    return problems


def _bridge(library: Library) -> Article:
    return next(each for each in library.read.articles(include_removed=True) if "bridge" in each.title)


def _words(library: Library, line: Told) -> str:
    """Return the words at which a claim stood in the draft that it was marked in."""
    places = library.read.placements_of(ClaimId(line["marked"]))
    return next((place.exact for place in places if place.draft == line["draft"]), "")


def _misplaced(library: Library) -> list[str]:
    """Name each claim whose place in any draft does not hold its words."""
    article = _bridge(library)
    texts = {draft.id: draft.text for draft in library.read.drafts(article.id)}
    return [
        f"{place.exact!r} is not at its place in {place.draft}"
        for claim in library.read.claims(article.id)
        for place in library.read.placements_of(claim.id)
        if place.status is not Status.ORPHANED and texts[place.draft][place.start : place.end] != place.exact
    ]

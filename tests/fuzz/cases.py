"""Cases: the file that a format, a seed and a number stand for, and what reading it gave."""

from __future__ import annotations

import re
import resource
import time
import traceback
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from random import Random

from factcheck.errors import UserError
from factcheck.readers import read
from factcheck.text import claims
from tests.fuzz import handed
from tests.fuzz.mutations import TOKENS, mutate
from tests.fuzz.packages import mutate_package
from tests.fuzz.seeds import FORMATS, SUFFIXES, seeds
from tests.fuzz.soundness import faults, faults_of_sentence

_PACKAGES = handed.PACKAGES | {"docx", "odt", "epub"}
_TRACKED = frozenset({"docx", "odt", "rtf"})
_ODD_NAMES = ("a\nb", "a\u202eb", "../../etc/passwd", "C:\\a", "caf\udce9", "x" * 5000, "a\0b", "”. Open", "")
_SPLIT_EACH = 20
_LONGEST_SPLIT = 50_000


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one case gave: «reading», a sentence without its particulars, or a failure."""

    number: int
    kind: str
    seconds: float
    """Processor time of reading."""
    peak: int
    """The most memory the process has held so far, in KiB."""
    failure: str = ""

    def record(self) -> dict[str, object]:
        """Return the outcome as plain values."""
        return asdict(self)


def made(kind: str, seed: int, number: int) -> tuple[bytes, str]:
    """Make the file of a case and its name; the same for the same arguments on every machine."""
    chance = Random(f"{kind} {seed} {number}")
    data = chance.choice(handed.seeds(kind) if kind in handed.KINDS else seeds(kind))
    if kind in _PACKAGES:
        data = mutate_package(data, chance, TOKENS[kind])
    elif number:
        data = mutate(data, chance, TOKENS[kind])
    ending = chance.choice(FORMATS) if not chance.randrange(50) else kind
    stem = chance.choice(_ODD_NAMES) if not chance.randrange(50) else "draft"
    return data, f"{stem}.{SUFFIXES.get(ending, ending)}"


def run(kind: str, seed: int, number: int) -> Outcome:
    """Read the file of a case and judge what came of it."""
    data, name = made(kind, seed, number)
    as_original = kind in _TRACKED and number % 4 == 3
    begun = time.process_time()
    try:
        if kind in handed.KINDS:
            handed.take(kind, data)
            failure, said = "", ""
        else:
            found = _judged(data, name, as_original=as_original, split=number % _SPLIT_EACH == 0)
            failure, said = "; ".join(found), ""
    except UserError as refused:
        said = str(refused)
        failure = "; ".join(f"{fault}: {said!r}" for fault in faults_of_sentence(said))
    except Exception as error:  # whatever it is, it is what this is looking for
        failure, said = _told(error), ""
    seconds = time.process_time() - begun
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return Outcome(number, "FAILURE" if failure else _general(said) or "reading", seconds, peak, failure)


def _judged(data: bytes, name: str, *, as_original: bool, split: bool) -> Iterator[str]:
    reading = read(data, name, as_original=as_original)
    yield from faults(reading, data)
    if split and len(reading.text) < _LONGEST_SPLIT:
        proposal = claims.propose(reading, published=reading.published)
        placed = [(each.start, each.end) for each in proposal.sentences]
        placed += [(each.start, each.end) for each in proposal.claims]
        placed += [(each.start, each.end) for each in proposal.set_aside]
        if any(not 0 <= start < end <= len(reading.text) for start, end in placed):
            yield "a claim outside the text"


def _general(sentence: str) -> str:
    """Return a sentence without the file's name and numbers, to count it with its like."""
    return re.sub(r"\d+", "N", re.sub(r"“[^”]*”", "“…”", sentence.split("attached to it")[0]))


def _told(error: Exception) -> str:
    """Return an error with the places it passed through, innermost last, on one line."""
    frames = traceback.extract_tb(error.__traceback__)[-3:]
    places = " > ".join(f"{frame.filename.rpartition('/')[2]}:{frame.lineno}" for frame in frames)
    return f"{type(error).__name__}: {str(error)[:120]!r} at {places}"

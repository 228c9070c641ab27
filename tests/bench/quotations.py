"""Quotations: compared with a transcript; of 10,000 seeded edits no number or negation may be missed."""

from __future__ import annotations

import random
import re
import time

from factcheck.evidence.quotations.comparing import TRUE_TO_IT, Grade, compare
from factcheck.evidence.quotations.transcripts import Transcript, parse
from tests.bench.outcome import Budget, conclude

_EDITS = 10_000
_SUBJECTS = ("the mayor", "our clerk", "the board", "my brother", "that firm", "the ministry", "we", "they")
_VERBS = ("bought", "sold", "counted", "repaired", "promised", "inspected", "lost", "found", "moved")
_THINGS = ("boats", "bridges", "houses", "barrels", "tickets", "engines", "letters", "permits", "wells")
_PLACES = ("in Halm", "by the river", "near the old depot", "on the island", "at the north pier")
_SOUNDS = ("uh", "um", "you know", "well", "er")


def sentences(seed: random.Random, count: int) -> list[str]:
    """Return invented spoken sentences with a number each, and a negation in many."""
    return [
        f"{seed.choice(_SUBJECTS)} {'did not sell' if seed.random() < 0.4 else seed.choice(_VERBS)}"
        f" {seed.randint(2, 9900)} {seed.choice(_THINGS)} {seed.choice(_PLACES)}"
        f" in {seed.randint(1950, 2024)} and nobody {seed.choice(_VERBS)} the {seed.choice(_THINGS)}"
        for _ in range(count)
    ]


def main() -> None:
    """Print what was missed, and how long one comparison takes; exit 1 where anything was."""
    seed = random.Random(20261124)
    said = sentences(seed, 1500)
    transcript = parse("\n".join(f"[{at // 6:02d}:{at % 6}0] {line}." for at, line in enumerate(said)))
    known = set(said)
    began = time.perf_counter()
    missed = near = fillers = edits = 0
    for at in range(_EDITS):
        line = seed.choice(said)
        if at % 4 == 3:
            fillers += 1
            near += compare(_with_sound(seed, line), transcript).grade in TRUE_TO_IT
            continue
        changed = _with_other_number(seed, line) if at % 2 else _without_negation(seed, line)
        if changed in known:
            continue
        edits += 1
        missed += _is_missed(changed, transcript)
    each = (time.perf_counter() - began) / _EDITS
    print(f"{edits:,} seeded edits of a number or a negation: {missed} missed")
    print(f"{fillers:,} genuine ones with another filler: {near / fillers:.1%} taken for true")
    print(f"one comparison with {len(transcript.tokens):,} words: {each * 1000:.1f} ms")
    conclude(
        f"quotations with {edits:,} seeded edits compared with a transcript",
        Budget(f"no edit of a number or a negation missed ({missed})", not missed),
    )


def _is_missed(changed: str, transcript: Transcript) -> bool:
    compared = compare(changed, transcript)
    return compared.grade in TRUE_TO_IT or (not compared.grave and compared.grade is not Grade.MISSING)


def _with_other_number(seed: random.Random, line: str) -> str:
    figure = seed.choice(re.findall(r"\d+", line))
    return line.replace(figure, str(int(figure) + seed.choice((-1, 1, 10, 100))), 1)


def _without_negation(seed: random.Random, line: str) -> str:
    if "did not sell" in line:
        return line.replace("did not sell", "did sell")
    return line.replace("nobody", seed.choice(("somebody", "everybody")))


def _with_sound(seed: random.Random, line: str) -> str:
    words = line.split()
    words.insert(seed.randrange(1, len(words)), seed.choice(_SOUNDS))
    return " ".join(words)


if __name__ == "__main__":
    main()

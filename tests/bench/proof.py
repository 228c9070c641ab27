"""The final proof: late edits seeded in invented articles, and what is told of layouts without any.

Each article is laid out as a page of the web and as a PDF in two columns, which is read as any file is.
"""

from __future__ import annotations

import argparse
import random
from collections import Counter

from factcheck import readers
from factcheck.models import Span
from factcheck.text.proof import LaidOut, LateChange, compare
from factcheck.text.sentences import split
from tests.bench.late_edits import Invented, Late, as_page, as_pdf, edited, invented
from tests.bench.outcome import Budget, conclude

_NEAR = 2
"""Characters by which a change may be told beside the sentence that was edited."""
_EACH = 5
_SEED = 11


def main() -> None:
    """Print how many edits were found and how many alarms were false; exit 1 where too many are not."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--edits", type=int, default=1_000)
    parser.add_argument("--seed", type=int, default=_SEED)
    parser.add_argument("--show", type=int, default=5, help="misses and false alarms to print")
    options = parser.parse_args()
    budgets: list[Budget] = []
    for name, lay_out in (("page.html", as_page), ("two-columns.pdf", as_pdf)):
        chance = random.Random(options.seed)
        seeded = found = alarms = false = clean = quiet = 0
        missed: Counter[str] = Counter()
        shown = options.show
        while seeded < options.edits:
            article = invented(chance)
            late, made = edited(article, chance, _EACH)
            told = proofed(article, lay_out(late, chance), name)
            text = article.text
            lost = [each for each in made if not any(is_near(text, each.span, one) for one in told)]
            idle = [one for one in told if not any(is_near(text, each.span, one) for each in made)]
            seeded, found = seeded + len(made), found + len(made) - len(lost)
            alarms, false = alarms + len(told), false + len(idle)
            missed.update(each.kind for each in lost)
            for line in (*(f"missed {each.kind}: {_words(article, each)!r}" for each in lost),
                         *(f"false: {one.old!r} → {one.new!r}" for one in idle)):  # fmt: skip
                if shown:
                    shown -= 1
                    print(line)
            if clean < options.edits // 10:
                clean += 1
                quiet += not proofed(article, lay_out(article, chance), name)
        print(
            f"{name}: {found} of {seeded} late edits found; {false} of {alarms} alarms false"
            f" ({false / max(alarms, 1):.2%}); {quiet} of {clean} layouts without an edit told nothing."
            f" Missed: {dict(missed)}"
        )
        budgets += [
            Budget(f"{name}: every late edit found ({found} of {seeded})", found == seeded),
            Budget(f"fewer than 1% false alarms ({false} of {alarms})", false < alarms / 100),
        ]
    conclude("late edits seeded in invented articles, and layouts without any", *budgets)


def proofed(article: Invented, data: bytes, name: str) -> list[LateChange]:
    """Return what is told of a layout of an article."""
    signed = readers.read(article.text.encode(), "article.txt")
    assert signed.text == article.text
    read = readers.read(data, name, whole=True)
    return compare(
        LaidOut(signed.text, signed.blocks),
        LaidOut(read.text, read.blocks),
        ordered=not name.endswith(".pdf"),
    )


def is_near(text: str, span: Span, change: LateChange) -> bool:
    """Tell whether a change is told on the sentence that an edit was made in, or beside it."""
    touched = [each for each in split(text) if each.start <= span.end + 1 and span.start <= each.end + 1]
    start, end = min(each.start for each in touched), max(each.end for each in touched)
    return change.start <= end + _NEAR and start - _NEAR <= change.end


def _words(article: Invented, late: Late) -> str:
    return article.text[max(0, late.span.start - 30) : late.span.end + 30]


if __name__ == "__main__":
    main()

"""Measure the article page with 5,000 claims in 300,000 characters: python -m tests.bench.article_page.

Times are the best of several runs in processor time, in milliseconds, and beside them as ratios to a bare
read-only QTextEdit of the same type and width that shows the same characters without any mark. The two take
turns, so that a busy machine is busy for both.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from itertools import cycle

from msgspec.structs import replace
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget

from factcheck.models import (
    Article,
    ArticleId,
    Block,
    Case,
    Changes,
    Claim,
    ClaimId,
    Draft,
    DraftId,
    EventKind,
    PlacedClaim,
    Placement,
    PlacementId,
    Role,
)
from factcheck.scales import EDITORIAL
from tests.bench.outcome import Budget, conclude
from ui.article.view import ArticleView
from ui.theme import article_font

_PARAGRAPHS, _CLAIMS_EACH = 1_250, 4
_MOST_TIMES = 3
_MOST_MS = 16
"""One frame."""
_WORDING = "The council has voted on contract {:05d} for the new harbour."


def main() -> None:
    """Print what showing, painting and changing take."""
    application = QApplication([])
    case = big_case()
    view, bare = ArticleView(), QTextEdit(readOnly=True)
    for widget in (view, bare):
        widget.resize(760, 900)
        widget.show()
    print(f"{len(case.draft.text)} characters, {len(case.claims)} claims")
    bare.setFont(article_font())
    text = case.draft.text
    shown, plain = best_of(lambda: view.show_case(case), lambda: _show_plainly(bare, text), times=3)
    report("show the article", shown, plain)
    view.restore_scroll_state(len(case.draft.text) // 2)
    bare.verticalScrollBar().setValue(bare.verticalScrollBar().maximum() // 2)
    page = view.page.viewport()
    bare.setFixedSize(bare.size() - bare.viewport().size() + page.size())
    painted, beside = best_of(lambda: _paint(page), lambda: _paint(bare.viewport()), times=9)
    report("paint the view", painted, beside)
    turn = cycle([_decide(case, 2_500, key) for key in ("wrong", "confirmed")])
    changes = Changes(ArticleId("a"), EventKind.VERDICT_SET, claims=frozenset({case.claims[2_500].id}))
    verdict = best(lambda: view.update_case(next(turn), changes), 9)
    report("take over a verdict", verdict, plain)
    strip = QRect(0, 300, page.width(), 120)
    lines = best(lambda: _paint(page, strip), 9)
    report("paint its lines", lines, plain)
    report("take over new marks", best(lambda: view.page.take_marks(case), 3), plain)
    report("zoom", best(lambda: view.zoom(1), 1), plain)
    application.quit()
    longest, changed = _MOST_TIMES * plain, (verdict + lines) * 1000
    conclude(
        "the article page beside a bare text field, in processor time",
        Budget(
            f"shown in {_MOST_TIMES} × the bare field's time ({shown / plain:.1f} ×)",
            shown <= longest,
        ),
        Budget(f"painted within {_MOST_MS} ms ({painted * 1000:.0f})", painted * 1000 <= _MOST_MS),
        Budget(f"a verdict shown within {_MOST_MS} ms ({changed:.0f})", changed <= _MOST_MS),
    )


def big_case() -> Case:
    """Return an article of 1,250 paragraphs with four claims each and every verdict in turn."""
    keys = cycle([*(verdict.key for verdict in EDITORIAL.verdicts), None])
    lines: list[str] = []
    blocks: list[Block] = []
    claims: list[PlacedClaim] = []
    start = 0
    for number in range(_PARAGRAPHS):
        wordings = [_WORDING.format(number * _CLAIMS_EACH + each) for each in range(_CLAIMS_EACH)]
        at = start
        for wording in wordings:
            claim = Claim(ClaimId(f"c{len(claims)}"), ArticleId("a"), verdict=next(keys))
            claims.append(
                PlacedClaim(
                    claim,
                    Placement(PlacementId(claim.id), claim.id, DraftId("d"), at, at + len(wording), wording),
                )
            )
            at += len(wording) + 1
        lines.append(" ".join(wordings))
        blocks.append(Block(Role.BODY, start, start + len(lines[-1])))
        start += len(lines[-1]) + 2
    draft = Draft(DraftId("d"), ArticleId("a"), 1, "\n\n".join(lines), tuple(blocks))
    return Case(Article(ArticleId("a"), "A long article"), draft, EDITORIAL, tuple(claims))


def best(act: Callable[[], object], times: int) -> float:
    """Return the shortest of several runs in seconds of processor time."""
    return best_of(act, times=times)[0]


def best_of(*acts: Callable[[], object], times: int) -> list[float]:
    """Return the shortest of several runs of each in seconds of processor time; they take turns."""
    spent: list[list[float]] = [[] for _ in acts]
    for _ in range(times):
        for act, took in zip(acts, spent, strict=True):
            begun = time.process_time()
            act()
            took.append(time.process_time() - begun)
    return [min(took) for took in spent]


def report(what: str, seconds: float, beside: float) -> None:
    """Print one row: milliseconds, and the ratio to the bare widget."""
    print(f"{what:24}{seconds * 1000:10.2f} ms{seconds / beside:10.2f} × bare")


def _decide(case: Case, at: int, key: str) -> Case:
    claims = list(case.claims)
    claims[at] = replace(claims[at], claim=replace(claims[at].claim, verdict=key))
    return replace(case, claims=tuple(claims))


def _show_plainly(bare: QTextEdit, text: str) -> None:
    bare.setPlainText(text)
    bare.document().documentLayout().documentSize()


def _paint(widget: QWidget, part: QRect | None = None) -> None:
    picture = QImage(widget.size(), QImage.Format.Format_ARGB32_Premultiplied)
    widget.render(picture, QPoint(), part or widget.rect())


if __name__ == "__main__":
    main()

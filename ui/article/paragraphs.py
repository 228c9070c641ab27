"""What the page shows of a draft: one paragraph for each line or block of its text."""

from __future__ import annotations

from msgspec import Struct

from factcheck.models import Block, Draft, Role, Span
from factcheck.text.lines import lines, list_mark
from ui.showing import is_bidirectional, showable

_LINE_BREAK = "\u2028"


class ShownBlock(Struct, frozen=True):
    """One block of the shown document, with where its text stands in the draft."""

    role: Role
    start: int
    end: int
    level: int
    shown: str
    """What stands on the page: as long as the draft's text, in code points and in UTF-16 units."""
    bidirectional: bool
    list_mark: int
    """Code points of the list mark that the text itself brings; 0 where it has none."""

    @property
    def span(self) -> Span:
        """Where the paragraph stands in the draft."""
        return Span(self.start, self.end)


def paragraphs(draft: Draft) -> tuple[ShownBlock, ...]:
    """Return the paragraphs of a draft in order: every character but white space is in one."""
    found = tuple(_paragraph(draft.text, line) for line in lines(draft.text, draft.blocks))
    return found or (ShownBlock(Role.BODY, 0, 0, 0, "", False, 0),)


def _paragraph(text: str, block: Block) -> ShownBlock:
    own = text[block.start : block.end]
    return ShownBlock(
        block.role,
        block.start,
        block.end,
        block.level,
        _shown(own),
        is_bidirectional(own),
        list_mark(text, block),
    )


def _shown(own: str) -> str:
    """Return a paragraph's text with what Qt cannot show replaced, one character for another."""
    shown = showable(own)
    if "\n" in own:
        shown = shown.replace("\n", " " if _is_hard_wrapped(own) else _LINE_BREAK)
    return shown


def _is_hard_wrapped(own: str) -> bool:
    """Tell whether the line ends are a typewriter's: all lines but the last about equally long."""
    lengths = [len(line) for line in own.split("\n")]
    longest = max(lengths)
    # Verse and addresses have short lines or very uneven ones; the last line ends where the words do.
    return longest >= 50 and min(lengths[:-1]) >= 0.6 * longest

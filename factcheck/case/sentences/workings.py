"""Says how a figure was worked out."""

from __future__ import annotations

from factcheck.case.naming import shown_title
from factcheck.models import Case, Working, WorkingInput
from factcheck.sentences import Sentence, Text, say

_MOST_SHOWN = 3


def working(case: Case, row: Working, *, unlocked: bool) -> Sentence:
    """Say formula and result on one line, with each figure and where it stands."""
    said: Text = say("{formula} = {result}", formula=row.formula, result=row.result or "–")
    if row.former:
        said = say("{said} (before: {former})", said=said, former=row.former)
    for each in row.inputs:
        said = say("{said}; {input}", said=said, input=_input(case, each, unlocked=unlocked))
    return say("{said}", said=said)


def _input(case: Case, given: WorkingInput, *, unlocked: bool) -> Sentence:
    source = case.sources.get(given.source)
    title = shown_title(source, unlocked=unlocked) if source is not None else say("a source taken off")
    values = ", ".join(given.values[:_MOST_SHOWN]) + (" …" if len(given.values) > _MOST_SHOWN else "")
    where: Text = say("{title}, {cell}", title=title, cell=given.cell) if given.cell else title
    return say("{name} = {values} ({where})", name=given.name, values=values, where=where)

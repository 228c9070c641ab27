"""How figures were worked out: a formula over cells of copies and figures in passages, worked out anew."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal

from msgspec.structs import replace

from factcheck.desk.tables import Tables, shows_cells
from factcheck.errors import NotFoundError, ReadingError, UserError
from factcheck.evidence.workings.arithmetic import names_in, refuse_either_way, shown, worked_out
from factcheck.evidence.workings.cells import decimal_sign, figures, is_cell, told_sign
from factcheck.library import Library
from factcheck.models import (
    ArticleId,
    Capture,
    Claim,
    ClaimId,
    EventKind,
    Source,
    SourceId,
    Working,
    WorkingId,
    WorkingInput,
)
from factcheck.text.lexicon import lexicon_of
from factcheck.text.lexicon.general import UNKNOWN

_MOST_INPUTS = 50

_DIGITS = re.compile(r"\d[\d.,]*\d")


class Workings:
    """The workings of a library's claims."""

    def __init__(self, library: Library, tables: Tables | None = None) -> None:
        self._library = library
        self._tables = tables or Tables(library)

    def write(self, claim: ClaimId, formula: str, inputs: Mapping[str, tuple[SourceId, str]]) -> WorkingId:
        """Work a figure of a claim out and keep how; an input names a source that the claim rests on.

        With it stands a cell or range of its latest copy («B7», «Sheet!B2:B9»), or nothing for the first
        figure in the passage. Raises UserError where the formula or a figure cannot be read.
        """
        formula = " ".join(formula.split())
        refuse_either_way(formula)
        rests = {row.source for row in self._library.read.placed(claim).evidence}
        missing = [name for name in names_in(formula) if name not in inputs]
        if missing:
            raise UserError("The formula names “{name}”, which is no input.", name=missing[0])
        if len(inputs) > _MOST_INPUTS:
            raise UserError("A formula has at most {most} inputs.", most=_MOST_INPUTS)
        given = []
        for name, (source, cell) in inputs.items():
            if source not in rests:
                raise UserError("“{name}” is of a source that the claim does not rest on.", name=name)
            given.append(WorkingInput(name, source, cell.strip()))
        read = tuple(self._read(claim, each) for each in given)
        result = shown(worked_out(formula, _figures(read)))
        article = self._library.read.one(Claim, claim).article
        with self._library.operation(EventKind.WORKING_WRITTEN, article) as operation:
            row = Working(
                WorkingId(operation.new_id()),
                claim,
                formula,
                read,
                result,
                person=self._library.actor,
                at=operation.now,
            )
            operation.insert(row)
        return row.id

    def take_off(self, working: WorkingId) -> None:
        """Take a working off its claim; undo brings it back."""
        row = self._library.read.one(Working, working)
        article = self._library.read.one(Claim, row.claim).article
        with self._library.operation(EventKind.WORKING_TAKEN_OFF, article) as operation:
            operation.delete(Working, working)

    def find(self, prefix: str) -> WorkingId:
        """Return the only working whose id begins so; raises NotFoundError."""
        return self._library.read.find_id(Working, prefix)

    def of(self, claim: ClaimId) -> list[Working]:
        """Return how figures of a claim were worked out, the oldest first."""
        return self._library.read.records(Working, "WHERE t.claim = ? ORDER BY t.seq", (claim,))

    def anew(self, source: SourceId) -> list[Working]:
        """Work out anew what rests on a source whose copy changed; return what came to something else.

        What a source does not give any more leaves a working without a result, which a remark tells.
        """
        found = []
        for row in self._library.read.workings_from(source):
            if all(each.source != source for each in row.inputs):
                continue
            again = self._again(row)
            if (again.inputs, again.result) == (row.inputs, row.result):
                continue
            if self._is_signed(row.claim):
                continue  # it is worked out once the article is reopened
            article = self._library.read.one(Claim, row.claim).article
            with self._library.operation(EventKind.WORKED_OUT_ANEW, article) as operation:
                former = row.result or row.former
                operation.update(
                    Working,
                    row.id,
                    inputs=again.inputs,
                    result=again.result,
                    former=former if again.result != row.result else row.former,
                    at=operation.now,
                )
            found.append(again)
        return found

    def article_anew(self, article: ArticleId) -> None:
        """Work out anew what rests on the sources of an article, after it could only be read for a while."""
        rows = self._library.read.workings(article)
        for source in dict.fromkeys(each.source for row in rows for each in row.inputs):
            self.anew(source)

    def _is_signed(self, claim: ClaimId) -> bool:
        article = self._library.read.one(Claim, claim).article
        signed = self._library.read.sign_offs(article)
        return bool(signed) and not signed[-1].reopened

    def _again(self, row: Working) -> Working:
        try:
            inputs = tuple(self._read(row.claim, each) for each in row.inputs)
            return replace(row, inputs=inputs, result=shown(worked_out(row.formula, _figures(inputs))))
        except UserError:
            return replace(row, result="")

    def _read(self, claim: ClaimId, given: WorkingInput) -> WorkingInput:
        """Return an input with the figures that its source gives now; raises UserError for none."""
        placed = self._library.read.placed(claim)
        language = self._library.read.current_draft(placed.claim.article).language
        if given.cell:
            if not is_cell(given.cell):
                raise UserError("“{address}” is no cell, such as B7 or B2:B9.", address=given.cell)
            table = self.latest_table(given.source)
            sign = decimal_sign(self._tables.window(table))
            found = figures(self._tables.around(table, given.cell), given.cell, language, sign)
        else:
            passages = [row.passage for row in placed.evidence if row.source == given.source and row.passage]
            found = _figures_in(passages, language)
        return replace(given, values=tuple(f"{value.normalize():f}" for value in found))

    def latest_table(self, source: SourceId) -> Capture:
        """Return a source's latest copy whose cells can be read; raises UserError where there is none."""
        reason: UserError = NotFoundError(
            "No copy of “{title}” is a table.", title=self._library.read.one(Source, source).title
        )
        copies = self._library.read.captures_of(source)[::-1]
        for capture in sorted(copies, key=shows_cells, reverse=True):
            try:
                self._tables.window(capture)
            except ReadingError as error:
                reason = error
            else:
                return capture
        raise reason


def _figures_in(passages: list[str], language: str) -> list[Decimal]:
    """Return the first figure that stands in the passages."""
    from factcheck.text import details
    from factcheck.text.checks.figures import amount

    for passage in passages:
        read = details.find(passage, 0, len(passage), language=language)
        # A passage in another language may write «12,5» beside an English article. The point in a German
        # «12.05 Uhr» tells nothing of that: what its own language reads as no amount is no figure.
        others = [each for each in read if amount(each) is None]
        signs = {
            sign
            for digits in _DIGITS.finditer(passage)
            if (sign := told_sign(digits[0]))
            and not any(each.start <= digits.start() < each.end for each in others)
        }
        if signs and lexicon_of(language).numbers.DECIMAL_SIGN not in signs:
            read = details.find(passage, 0, len(passage), language=UNKNOWN)
        for detail in read:
            found = amount(detail)
            if found is not None:
                return [found.value]
    raise UserError("There is no figure in the passage of this source.")


def _figures(inputs: tuple[WorkingInput, ...]) -> dict[str, list[Decimal]]:
    return {each.name: [Decimal(value) for value in each.values] for each in inputs}

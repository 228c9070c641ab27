"""What a benchmark says at its end: what was measured, what it was allowed, and whether that was kept."""

from __future__ import annotations

import os
import sys

from msgspec import Struct


class Budget(Struct, frozen=True):
    """What a figure must be, with the figure that was measured."""

    says: str
    """As “a search within 50 ms (31)”."""
    held: bool


def conclude(measured: str, *budgets: Budget) -> None:
    """Print the last sentence; exit 1 where a budget was not kept, having named it.

    One without budgets is measured to be read beside its peers or beside an earlier run.
    """
    if not budgets:
        print(f"Measured: {measured}. There is no budget for it.", flush=True)
        return
    held, missed = ([each.says for each in budgets if each.held is kept] for kept in (True, False))
    sentences = [f"Measured: {measured}."]
    sentences += [f"Budget held: {'; '.join(held)}."] if held else []
    sentences += [f"Budget not held: {'; '.join(missed)}."] if missed else []
    print(" ".join(sentences), flush=True)
    if missed:
        if _is_busy():
            print("The machine is busy with other work: measure again when it is not.", flush=True)
        sys.exit(1)


def _is_busy() -> bool:
    """Tell whether more wants to run than there are processors."""
    return hasattr(os, "getloadavg") and os.getloadavg()[0] > (os.cpu_count() or 1) + 1

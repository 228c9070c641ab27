"""Says what second readers hold of a claim."""

from __future__ import annotations

from factcheck.case.second import Estimate, differs
from factcheck.case.sentences.dates import day
from factcheck.models import Case, Opinion, PlacedClaim, SecondReading
from factcheck.sentences import Sentence, Text, say


def opinion(case: Case, placed: PlacedClaim, row: Opinion) -> Text:
    """Say on one line who agrees or differs on a claim, with their verdict and reason."""
    said = held(case, placed, row)
    return say("{said} (“{reason}”)", said=said, reason=row.reason) if row.reason else said


def held(case: Case, placed: PlacedClaim, row: Opinion) -> Sentence:
    """Say who agrees or differs on a claim, with their verdict."""
    reading = next((each for each in case.second_readings if each.id == row.second_reading), None)
    reader = reading.reader if reading is not None else ""
    if not differs(placed, row):
        return say("{reader} agrees", reader=reader)
    verdict = case.scale.verdict(row.verdict)
    if verdict is None:
        return say("{reader} differs", reader=reader)
    return say("{reader} differs: {verdict}", reader=reader, verdict=verdict.name)


def reading(row: SecondReading) -> Sentence:
    """Say who reads or has read an article as the second, since when, and how."""
    begun = day(row.begun)
    if row.blind and row.ended:
        return say(
            "{reader} read it blind, {begun} to {ended}", reader=row.reader, begun=begun, ended=day(row.ended)
        )
    if row.blind:
        return say("{reader} reads it blind since {begun}", reader=row.reader, begun=begun)
    if row.ended:
        return say(
            "{reader} read it, {begun} to {ended}", reader=row.reader, begun=begun, ended=day(row.ended)
        )
    return say("{reader} reads it since {begun}", reader=row.reader, begun=begun)


def estimate(found: Estimate) -> Sentence:
    """Say how many errors two readers found, and how many may be left."""
    return say(
        "The checker found {first} errors, the second reader {second}, {both} of them the same:"
        " about {left} may be left.",
        first=found.first,
        second=found.second,
        both=found.both,
        left=round(found.left),
    )

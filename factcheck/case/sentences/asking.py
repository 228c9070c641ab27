"""Says what a person is asked about a detail."""

from __future__ import annotations

from factcheck.models import ClaimDetail, DetailKind
from factcheck.sentences import Sentence, say


def question(detail: ClaimDetail) -> Sentence:
    """Ask whether a detail is right, in the way that its kind wants."""
    text = " ".join(detail.text.split())
    match detail.kind:
        case DetailKind.NAME:
            return say("How is “{text}” spelt?", text=text)
        case DetailKind.TITLE:
            return say("Is “{text}” the right title, and is it still so?", text=text)
        case DetailKind.ORGANISATION:
            return say("Is “{text}” its full and right name?", text=text)
        case DetailKind.PLACE:
            return say("Is the place right: {text}?", text=text)
        case DetailKind.DATE | DetailKind.WEEKDAY | DetailKind.TIME | DetailKind.PERIOD:
            return say("Is the time right: {text}?", text=text)
        case DetailKind.AGE:
            return say("Is the age right: {text}?", text=text)
        case DetailKind.SUPERLATIVE | DetailKind.COMPARISON:
            return say("Does “{text}” hold, and beside what was it compared?", text=text)
        case DetailKind.CAUSE:
            return say("Was that the reason: {text}?", text=text)
        case _:
            return say("Is this right: {text}?", text=text)

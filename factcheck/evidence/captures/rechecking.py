"""Rechecking: what became of a kept page, told from the copy that was kept and the answer of today."""

from __future__ import annotations

from factcheck.evidence.captures.copies import Copy
from factcheck.models import Capture, Readable, RecheckOutcome
from factcheck.text.addresses import same_key

_LATER = frozenset({408, 425, 429})
"""Statuses by which a server asks to try again (RFC 9110, 8470 and 6585): they say nothing of the page."""


def outcome_of(kept: Capture, text: Readable, answer: Copy) -> RecheckOutcome:
    """Tell what became of a page.

    Pages differ in their bytes each time they are sent, so those with text are compared by what can be
    read in them; a page at another address that reads the same has moved.
    """
    if answer.status >= 500 or answer.status in _LATER:
        return RecheckOutcome.FAILED
    if answer.status >= 400:
        return RecheckOutcome.GONE
    if text.text or answer.readable.text:
        same = _words(text.text) == _words(answer.readable.text)
    else:
        same = kept.sha256 == answer.sha256
    if not same or answer.standing is not kept.standing:
        return RecheckOutcome.CHANGED
    if same_key(kept.address) != same_key(answer.address):
        return RecheckOutcome.MOVED
    return RecheckOutcome.UNCHANGED


def _words(text: str) -> list[str]:
    return text.split()

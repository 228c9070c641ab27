"""Recognises pages that demand payment, consent or a sign-in before they show what was asked for."""

from __future__ import annotations

import re

from factcheck.models import Standing
from factcheck.text.lexicon import languages, lexicon_of

_SHORT = 3000
"""Characters of a page that holds little beside its wall."""
_NOT_FREE = re.compile(
    rb'"isAccessibleForFree"\s*:\s*"?(?:https?://schema\.org/)?false'
    rb'|<meta\b[^>]{0,200}isAccessibleForFree[^>]{0,100}content=["\']?false',
    re.IGNORECASE,
)
_MANY = 2
"""So many signs of a consent page must stand in a short text: a footer may well carry one."""


def standing_of(data: bytes, text: str, status: int, hosts: tuple[str, ...] = ()) -> Standing:
    """Tell what a fetched page is beside what was asked for.

    A page says in its metadata that it is not free (schema.org, isAccessibleForFree), or a short one
    says so in its words. The hosts are those that the request went through, in order.
    """
    # Metadata stand at a page's head; the rest of a large one would be searched for nothing.
    if status == 402 or _NOT_FREE.search(data[:400_000]):
        return Standing.PAY_WALL
    if status >= 400:
        return Standing.ERROR_PAGE
    if any(host.startswith(("consent.", "guce.")) for host in hosts):
        return Standing.CONSENT
    if not text.strip():
        return Standing.NO_TEXT
    if len(text) > _SHORT:
        return Standing.WHOLE
    for language in sorted(languages()):
        walls = lexicon_of(language).walls
        if walls.PAY_WALL.search(text):
            return Standing.PAY_WALL
        if len({found.group().casefold() for found in walls.CONSENT.finditer(text)}) >= _MANY:
            return Standing.CONSENT
    return Standing.WHOLE

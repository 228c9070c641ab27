"""Style names: the role that a paragraph's style has in word processors."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import TypeVar

from factcheck.models import Role

T = TypeVar("T")

_HEADING = re.compile(r"heading (\d)")
_ROLES: tuple[tuple[re.Pattern[str], Role], ...] = (
    (re.compile(r"title|headline|article title"), Role.HEADLINE),
    (re.compile(r"subtitle|standfirst|deck|dek|subhead(?:ing|line)?|crosshead|kicker|heading"), Role.SUBHEAD),
    (re.compile(r"byline|author"), Role.BYLINE),
    (re.compile(r"(?:photo )?caption|cutline|illustration|figure"), Role.CAPTION),
    (re.compile(r"(?:intense |block |pull ?)?quot(?:e|ation)s?|block text"), Role.QUOTE),
    (re.compile(r"list (?:bullet|number|continue|\d).*"), Role.LIST),
)


def role(name: str) -> tuple[Role | None, int]:
    """Return the role and level that a style's name stands for, none where it says nothing."""
    name = " ".join(name.lower().split())
    heading = _HEADING.match(name)
    if heading:
        return Role.SUBHEAD, int(heading.group(1))
    for pattern, found in _ROLES:
        if pattern.fullmatch(name):
            return found, 1 if found in (Role.SUBHEAD, Role.LIST) else 0
    return None, 0


def chain(styles: Mapping[str, T], style: str, parent: Callable[[T], str]) -> Iterator[T]:
    """Yield a style, the one it is based on, and so on, as far as they are declared."""
    for _ in range(12):  # styles may be based on each other in a circle
        found = styles.get(style)
        if found is None:
            return
        yield found
        style = parent(found)

"""A file of steps: a line in which the desk that put it there signs for the rest, then a bundle a line."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from factcheck.errors import UserError
from factcheck.exchange.bundles import Exchange, decoded, encoded
from factcheck.exchange.memberships import decode, encode
from factcheck.models import ArticleId, Bundle, DeskId

_AT_ONCE = 250
_FULL = 8 * 1024 * 1024


class Bearing(Struct, frozen=True):
    """The first line of a file of steps: who put it there, and what it must be."""

    article: ArticleId
    desk: DeskId
    by: DeskId
    sha256: str
    signature: str = ""


def borne(part: Sequence[tuple[int, bytes]], article: ArticleId, desk: DeskId, exchange: Exchange) -> bytes:
    """Return the bytes of a file of consecutive steps of a desk, signed by the one that puts it there."""
    lines = b"".join(line + b"\n" for _, line in part)
    bearing = Bearing(article, desk, exchange.desk, hashlib.sha256(lines).hexdigest())
    signed = replace(bearing, signature=exchange.sign(encode(bearing)))
    return encode(signed) + b"\n" + lines


def parsed(data: bytes, name: str, article: ArticleId, desk: DeskId) -> tuple[Bearing | None, list[Bundle]]:
    """Read a file of steps; None where it has not come as a whole. Raises UserError for another case's."""
    first, _, lines = data.partition(b"\n")
    bearing = decode(first, Bearing)
    if bearing is None or hashlib.sha256(lines).hexdigest() != bearing.sha256:
        return None, []
    bundles = [decoded(line) for line in lines.split(b"\n") if line]
    numbers = [bundle.number for bundle in bundles]
    theirs = all((each.article, each.desk) == (article, desk) for each in bundles)
    in_order = bool(numbers) and numbers == list(range(numbers[0], numbers[0] + len(numbers)))
    if (bearing.article, bearing.desk) != (article, desk) or not theirs or not in_order:
        raise UserError("“{name}” in the folder holds steps of another case.", name=name)
    return bearing, bundles


def parts_of(series: Sequence[Bundle]) -> Iterator[list[tuple[int, bytes]]]:
    """Cut a series into parts, each a file of consecutive steps."""
    part: list[tuple[int, bytes]] = []
    size = 0
    for bundle in sorted(series, key=lambda each: each.number):
        line = encoded(bundle)
        follows = not part or bundle.number == part[-1][0] + 1
        if part and (not follows or len(part) >= _AT_ONCE or size + len(line) > _FULL):
            yield part
            part, size = [], 0
        part.append((bundle.number, line))
        size += len(line)
    if part:
        yield part

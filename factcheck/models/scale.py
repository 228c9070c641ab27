"""Verdicts and the scales they stand on."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from factcheck.models.ids import Keyed
from factcheck.sentences import Sentence


class Verdict(Struct, frozen=True):
    """One outcome on a scale; the colour names a colour of the theme."""

    key: str
    label: str
    mark: str
    colour: str
    closes: bool = True
    needs_correction: bool = False
    value: float | None = None

    @property
    def name(self) -> Sentence:
        """The label as a sentence, since those of the scales that ship are translated."""
        return Sentence(self.label)


class Scale(Struct, Keyed[str], frozen=True):
    """An ordered list of verdicts."""

    key: str
    label: str
    verdicts: tuple[Verdict, ...]

    @property
    def name(self) -> Sentence:
        """The label as a sentence, since those of the scales that ship are translated."""
        return Sentence(self.label)

    def verdict(self, key: str | None) -> Verdict | None:
        """Return the verdict with this key, or None where the scale has none."""
        return next((verdict for verdict in self.verdicts if verdict.key == key), None)


class ScaleUse(Struct, frozen=True):
    """What stands on a scale in a library."""

    articles: int
    """How many articles, also those off the shelf."""
    claims: Mapping[str, int]
    """How many of their claims have each verdict, by its key."""
    signed: tuple[str, ...]
    """The titles of those that are signed off."""

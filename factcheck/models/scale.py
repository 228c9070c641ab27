"""Verdicts and the scales they stand on."""

from __future__ import annotations

from msgspec import Struct

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


class Scale(Struct, frozen=True):
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

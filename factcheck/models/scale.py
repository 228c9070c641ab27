"""Verdicts and the scales they stand on."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.sentences import Sentence


@dataclass(frozen=True, slots=True)
class Verdict:
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


@dataclass(frozen=True, slots=True)
class Scale:
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

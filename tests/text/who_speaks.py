"""Reads who speaks in a text, as its words and as the name that is shown."""

from __future__ import annotations

from factcheck.text import quotes


def speakers(text: str) -> list[str]:
    """Return the speaker's words of each quotation, empty where it has none."""
    return [
        "" if found.speaker is None else text[found.speaker.start : found.speaker.end]
        for found in quotes.find(text)
    ]


def names(text: str, *, full: bool = True) -> list[str]:
    """Return the name that each quotation's speaker is shown as."""
    return [quotes.speaker_name(text, found, full=full) for found in quotes.find(text)]


def reported(text: str) -> list[tuple[str, str]]:
    """Return what each reported statement says and the words that name who said it."""
    return [
        (text[found.start : found.end], text[found.speaker.start : found.speaker.end])
        for found in quotes.find_attributions(text)
    ]

"""Transcripts: the words that were spoken, when and by whom, out of the common forms of text.

WebVTT (W3C) and SubRip give each cue a line of time codes; interviews that were typed up have a name,
a time code or both at the head of a line. What is no speech is left out by its form alone, so that
any text reads as a transcript, at worst one without times and names.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from msgspec import Struct, field

from factcheck.evidence.quotations.spoken import Heard, tokens
from factcheck.text.lexicon import lexicon_of

_CODE = r"(?:\d{1,3}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3}|[:;]\d{2}(?!\d))?"
"""Hours, minutes and seconds, with parts of a second, or with the frames of a film."""
_ARROW = re.compile(rf"(?m)^[ \t]*({_CODE})[ \t]*-->[^\n]*$")
_CUE_NAME = re.compile(
    r"(?m)^[ \t]*[\w.-]{1,40}[ \t]*\n(?=[ \t]*(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3}[ \t]*-->)"
)
_HEADER = re.compile(r"\A\ufeff?WEBVTT[^\n]*|(?m:^(?:NOTE|STYLE|REGION)\b[^\n]*(?:\n[^\n]+)*)")
_VOICE = re.compile(r"<v(?:\.[\w.]+)?\s+([^>\n]{1,80})>")
_TAG = re.compile(r"</?[a-z0-9:.]{1,12}(?:[ .][^>\n]{0,80})?>", re.IGNORECASE)
_LINE_CODE = re.compile(rf"(?m)[\[(<]?(?<![\d:])({_CODE})(?![\d:])[\])>]?")
_NAME = r"[*_]{0,3}+(\w[\w.’'-]*+(?:[ \t](?!\d+:)\w[\w.’'-]*+){0,5})[*_]{0,3}+"
_SPEAKER = re.compile(
    rf"(?m)^[ \t]*+(?:[\[(]?{_CODE}[\])]?[ \t]*+[-–]?[ \t]*+)?"
    rf"{_NAME}(?:[ \t]*+[\[(]?{_CODE}[\])]?)?[ \t]*+:[*_]{{0,3}}(?=[ \t\n])"
)
"""A name before a colon, with the time before or behind it."""
_HEAD = re.compile(rf"(?m)^[ \t]*+{_NAME}[ \t]++[\[(]?{_CODE}[\])]?[ \t]*+$")
"""A name and a time on a line of their own, above what was said."""
_IN_CUE = re.compile(r"<((?:\d{1,3}:)?\d{1,2}:\d{2}\.\d{1,3})>")
"""The time of a word inside a cue of WebVTT."""
_SIGNS_A_SECOND = 15.0
"""Characters that are said in a second, from 150 words a minute."""


class Transcript(Struct, frozen=True):
    """What was said: its words in order, with the times and names that were given."""

    text: str
    tokens: tuple[Heard, ...]
    times: tuple[tuple[int, float], ...] = ()
    """Places in the text from which a time counts, in seconds from the beginning."""
    speakers: tuple[tuple[int, str], ...] = ()
    """Places in the text from which somebody speaks."""
    index: dict[str, list[int]] = field(default_factory=dict)
    """Where each word stands among the tokens."""

    def time_at(self, place: int) -> float | None:
        """Return the seconds that a place was said at, or None where no time was given before it."""
        at = bisect_right(self.times, (place, float("inf"))) - 1
        return self.times[at][1] if at >= 0 else None

    def moment_at(self, place: int) -> float | None:
        """Return the seconds at which the word at a place was said, or None where no time was given before.

        Between two times speech goes on as it usually does, so that a word late in a long cue is not
        heard from the cue's beginning.
        """
        at = bisect_right(self.times, (place, float("inf"))) - 1
        if at < 0:
            return None
        begun, time = self.times[at]
        # Between the time and the first word stands markup, such as the speaker's name.
        first = bisect_left(self.tokens, begun, key=lambda token: token.start)
        begun = self.tokens[first].start if first < len(self.tokens) else begun
        later = time + max(0, place - begun) / _SIGNS_A_SECOND
        return min(later, self.times[at + 1][1]) if at + 1 < len(self.times) else later

    def speaker_at(self, place: int) -> str:
        """Return who speaks at a place, or nothing."""
        at = bisect_right(self.speakers, (place, "\U0010ffff")) - 1  # after every name at the place itself
        return self.speakers[at][1] if at >= 0 else ""


def parse(text: str, *, language: str = "en") -> Transcript:
    """Read a text as a transcript; all places are code points of it."""
    left_out: list[tuple[int, int]] = []
    times: list[tuple[int, float]] = []
    speakers: list[tuple[int, str]] = []
    arrows = list(_ARROW.finditer(text))
    for match in arrows:
        times.append((match.end(), _seconds(match[1])))
        left_out.append(match.span())
    for match in _IN_CUE.finditer(text):
        times.append((match.end(), _seconds(match[1])))
        left_out.append(match.span())
    left_out += [match.span() for match in _HEADER.finditer(text)]
    left_out += [match.span() for match in _CUE_NAME.finditer(text)]
    for match in _VOICE.finditer(text):
        speakers.append((match.end(), " ".join(match[1].split())))
    left_out += [match.span() for match in _TAG.finditer(text)]
    left_out += [match.span() for match in _VOICE.finditer(text)]
    for match in (*_SPEAKER.finditer(text), *_HEAD.finditer(text)):
        if _is_name(match[1], language):
            speakers.append((match.end(), " ".join(match[1].split())))
            left_out.append(match.span())
    # In a file of cues a time in the text was spoken.
    if not arrows:
        for match in _LINE_CODE.finditer(text):
            times.append((match.end(), _seconds(match[1])))
            left_out.append(match.span())
    spoken = tokens(text, _gaps(left_out), language=language)
    index: dict[str, list[int]] = {}
    for at, token in enumerate(spoken):
        index.setdefault(token.key, []).append(at)
    return Transcript(text, tuple(spoken), tuple(sorted(times)), tuple(sorted(speakers)), index)


def _is_name(words: str, language: str) -> bool:
    """Tell whether words name somebody: capitals, the small words of names, a number behind them."""
    first, *others = words.split()
    small = lexicon_of(language).people.PARTICLES
    return first[0].isupper() and all(
        each[0].isupper() or each.isdecimal() or each.casefold() in small for each in others
    )


def _seconds(code: str) -> float:
    seconds = 0.0
    # A fourth part counts the frames of a film.
    for part in code.replace(",", ".").replace(";", ":").split(":")[:3]:
        seconds = seconds * 60 + float(part)
    return seconds


def _gaps(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return stretches in order, those that overlap joined."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined

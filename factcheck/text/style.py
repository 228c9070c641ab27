"""Wordings without the style they are set in: white space, quotation marks and dashes."""

from __future__ import annotations

_STYLE = str.maketrans(
    {**dict.fromkeys("“”„«»", '"'), **dict.fromkeys("‘’‚‹›", "'"), **dict.fromkeys("–—‑‐−", "-")}
)


def plain(text: str) -> str:
    """Return words on one line with typewriter's quotation marks and hyphens."""
    return " ".join(text.translate(_STYLE).split())


def same_words(one: str, other: str) -> bool:
    """Tell whether two wordings differ in nothing but the style in which they are set."""
    return plain(one) == plain(other)


class Plain:
    """A text folded once to plain words, in which wordings are looked for whatever style they are set in."""

    def __init__(self, text: str) -> None:
        folded: list[str] = []
        places: list[int] = []
        for at, character in enumerate(text.translate(_STYLE)):
            blank = character.isspace()
            if blank and (not folded or folded[-1] == " "):
                continue
            folded.append(" " if blank else character)
            places.append(at)
        self._folded, self._places = "".join(folded), places

    def find(self, wording: str) -> list[tuple[int, int]]:
        """Return where whole words stand, as starts and ends in the text, in order."""
        wanted = plain(wording)
        found, at = [], self._folded.find(wanted) if wanted else -1
        while at >= 0:
            end = at + len(wanted)
            inside = self._folded[at - 1 : at].isalnum() or self._folded[end : end + 1].isalnum()
            if not inside:
                found.append((self._places[at], self._places[end - 1] + 1))
            at = self._folded.find(wanted, at + 1)
        return found

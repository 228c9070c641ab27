"""Reading without the words of a language: sentences by their stops, numbers, addresses, quotation marks.

Every list of words is empty here and every pattern matches nothing, but for the few below that hold in
each language written in Latin letters. So a rule that asks for a word finds none, and names are not
guessed at: a capital alone says something else in each language.
"""

from __future__ import annotations

import re
import typing
from types import SimpleNamespace

from factcheck.text.lexicon import claim_sections, detail_sections, evidence_sections, speech_sections
from factcheck.text.lexicon.forms import ADDRESSES, GROUPED, NUMBER_SIGNS, RULES, SMILEYS, STAMPS

UNKNOWN = "und"
"""The code of a language that has no lexicon or was not recognised, as ISO 639-2 gives it."""

_NOWHERE = re.compile(r"(?!)")
_NO_WORD = "\0"
"""A word that no text holds, since normalised text has no such character; "" would begin every word."""

_HOLDS: dict[str, dict[str, object]] = {
    "sentences": {"FURNITURE": (STAMPS, SMILEYS, RULES, *ADDRESSES), "OPEN_END": re.compile(r"[,(\[“‘„‚]$")},
    "grammar": {"WORD": re.compile(r"[@#]?+[^\W_]++(?:(?:[-&.'’]|_++)[^\W_]++)*|--++|\.{3}|[^\w\s]")},
    "layout": {"BYLINE": "{name}"},
    "numbers": {"FIGURE": GROUPED, "CURRENCY_SIGNS": NUMBER_SIGNS},
    "facts": {"FACT": re.compile(r"[\d%$€£¥]"), "FIGURE": re.compile(r"[\d%$€£¥]")},
}


def section(name: str) -> SimpleNamespace:
    """Return a section of the lexicon of no language in particular."""
    described = next(
        getattr(module, name.capitalize())
        for module in (speech_sections, detail_sections, claim_sections, evidence_sections)
        if hasattr(module, name.capitalize())
    )
    return SimpleNamespace(
        **{
            entry: _HOLDS.get(name, {}).get(entry, _empty(typing.get_origin(kind) or kind))
            for entry, kind in typing.get_type_hints(described).items()
        }
    )


def _empty(kind: type) -> object:
    """Return the value of a kind that matches or holds nothing."""
    return _NOWHERE if kind is re.Pattern else _NO_WORD if kind is str else kind()

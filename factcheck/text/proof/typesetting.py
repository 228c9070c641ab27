"""What a typesetter does to words without making other words of them."""

from __future__ import annotations

import re

from factcheck.text.style import plain

_LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"})
_INVISIBLE = re.compile("[\u00ad\u200b\u200c\u200d\u2060\ufeff]")
_HYPHEN = re.compile(r"(?<=[^\W\d_])-\s*(?=\w)")
"""A hyphen inside a word, or what the end of a line has made of it."""
_DASH = re.compile(r"\s*-+\s*")
_DROP_CAP = re.compile(r"^([^\W\d_])\s+(?=[^\W\d_])")
_LOOSE_MARK = re.compile(r"\s+(?=[,.;:!?)\]%])|(?<=[(\[$€£])\s+")
_OMISSION = re.compile(r"\.\s?\.\s?\.")


def as_meant(text: str) -> str:
    """Return words as they are compared: without hyphens at line ends, ligatures and the style of marks."""
    folded = _HYPHEN.sub("", plain(_INVISIBLE.sub("", text.translate(_LIGATURES))))
    folded = _OMISSION.sub("…", _LOOSE_MARK.sub("", folded))
    return _DASH.sub("-", folded)


def is_same(old: str, new: str) -> bool:
    """Tell whether set words are those that were signed."""
    before, after = as_meant(old), as_meant(new)
    return before == after or (after[:1].isupper() and before == _DROP_CAP.sub(r"\1", after))

"""Front matter: the few lines of YAML that publishing systems put above a Markdown text.

Only what an article's head needs is read: simple keys, quoted or not, folded and literal
values, and flat lists. Anything else of YAML is passed over.
"""

from __future__ import annotations

import re

from msgspec import Struct, field

_FENCE = re.compile(r"---[ \t]*\n")
_KEY = re.compile(r"([A-Za-z_][\w-]{0,40})[ \t]*:(?:[ \t]+(.*))?$")
_ITEM = re.compile(r"[ \t]*-[ \t]+(.*)$")
_SLUG = re.compile(r"[a-z]+(?:-[a-z]+)+")
_LONGEST = 20_000


class FrontMatter(Struct, frozen=True):
    """The values by key, each a list of lines or items, and where the text begins."""

    values: dict[str, list[str]] = field(default_factory=dict)
    end: int = 0

    def first(self, *keys: str) -> str:
        """Return the first value that one of these keys has, on one line."""
        for key in keys:
            value = " ".join(" ".join(self.values.get(key, [])).split())
            if value:
                return value
        return ""

    def names(self) -> str:
        """Return the authors as a byline writes them: «Ana Ruiz, Tom Okafor and Li Wei»."""
        for key in ("byline", "authors", "author"):
            names = [_name(each) for each in self.values.get(key, []) if each.strip()]
            if names:
                return names[0] if len(names) == 1 else ", ".join(names[:-1]) + " and " + names[-1]
        return ""


def parse(text: str) -> FrontMatter:
    """Read the front matter of a text; without any, the values are empty and the end is 0."""
    opened = _FENCE.match(text)
    if not opened:
        return FrontMatter()
    closed = re.compile(r"^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.MULTILINE).search(text, opened.end(), _LONGEST)
    if not closed:
        return FrontMatter()
    values = _values(text[opened.end() : closed.start()].split("\n"))
    return FrontMatter(values, closed.end()) if values else FrontMatter()


def _values(lines: list[str]) -> dict[str, list[str]]:
    values: dict[str, list[str]] = {}
    current: list[str] | None = None
    for line in lines:
        found = _KEY.match(line)
        if found:
            current = values.setdefault(found.group(1).lower(), [])
            current += _scalar(found.group(2) or "")
        elif current is not None and line.strip() and not line.lstrip().startswith("#"):
            item = _ITEM.match(line)
            current += _scalar(item.group(1) if item else line.strip())
    return values


def _scalar(raw: str) -> list[str]:
    """Return a value's texts: one, or those of a list in brackets; none for a block's mark."""
    raw = raw.strip()
    if not raw or re.fullmatch(r"[>|][+-]?\d?", raw):
        return []
    if raw.startswith("[") and raw.endswith("]"):
        return [_unquoted(each.strip()) for each in raw[1:-1].split(",") if each.strip()]
    return [_unquoted(raw)]


def _unquoted(raw: str) -> str:
    if len(raw) >= 2 and raw[0] == raw[-1] == '"':
        return raw[1:-1].replace('\\"', '"').replace("\\\\", "\\")
    if len(raw) >= 2 and raw[0] == raw[-1] == "'":
        return raw[1:-1].replace("''", "'")
    return re.sub(r"[ \t]+#.*$", "", raw)


def _name(raw: str) -> str:
    """Write an author's name as people write it; «ron-bronson» is a publishing system's key."""
    raw = re.sub(r"^name:[ \t]*", "", raw.strip())
    raw = re.sub(r"^by\s+", "", _unquoted(raw), flags=re.IGNORECASE)
    return " ".join(part.capitalize() for part in raw.split("-")) if _SLUG.fullmatch(raw) else raw

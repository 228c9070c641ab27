"""A desk's own templates: which there are, and what is told where one cannot be used."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

from factcheck.errors import UserError
from factcheck.reports.look import HouseLook
from factcheck.sentences import Text, say

_MOST_FILES, _LONGEST = 300, 60
_PLACE = re.compile(r"┌─ (?:.*[/\\])?([^/\\\n]+?):(\d+):\d+")
_FORBIDDEN = frozenset(
    ("script", "link", "base", "iframe", "frame", "object", "embed", "applet", "form", "svg", "math")
)
"""Elements that load something, run something or lead elsewhere by themselves."""
_LOADING = frozenset(
    {"src", "srcset", "poster", "background", "data", "action", "formaction", "ping", "manifest"}
)
_IN_SHEET = re.compile(r"@import|url\(\s*['\"]?(?!data:)|expression\(", re.IGNORECASE)


def broken(name: str, line: int, reason: Text) -> UserError:
    """Return the error of a template that cannot be used; line 0 where none is known."""
    if not line:
        return UserError("The template “{file}” cannot be used: {reason}", file=name, reason=reason)
    return UserError(
        "The template “{file}” cannot be used, line {line}: {reason}", file=name, line=line, reason=reason
    )


def own_template(look: HouseLook, name: str) -> Path | None:
    """Return the desk's own template of this name, or None where it has none.

    Raises UserError where the folder is not there, or anything in it leads out of it.
    """
    if not look.templates:
        return None
    folder = Path(look.templates)
    if not folder.is_dir():
        raise UserError(
            "The folder of the desk’s templates, “{folder}”, is not there: choose another in the settings.",
            folder=folder,
        )
    _refuse_ways_out(folder)
    found = folder / name
    return found if found.is_file() else None


def _refuse_ways_out(folder: Path) -> None:
    home = folder.resolve()
    for count, each in enumerate(folder.rglob("*")):
        if count > _MOST_FILES:
            raise UserError(
                "“{folder}” has more than {count} files: keep the templates in a folder of their own.",
                folder=folder,
                count=_MOST_FILES,
            )
        # A template may include others, and typst and jinja follow links.
        if each.is_symlink() and not each.resolve().is_relative_to(home):
            raise UserError("“{file}” leads out of the folder of templates.", file=each.name)


def told_by_typst(report: str, name: str) -> UserError:
    """Return the error of a typst template, from what typst reports: the reason, then file and line."""
    reason = report.partition("\n")[0].removeprefix("error: ").strip()
    found = _PLACE.search(report)
    place, line = (found[1], int(found[2])) if found else (name, 0)
    return broken(place, line, f"{reason or '–'}.")


def filled_in(path: Path, given: dict[str, Any], script: str, rules: str) -> str:
    """Fill in a desk's own template of a page, in a sandbox; raises UserError.

    What comes out may load and run nothing: it keeps the page's rules, and has no element or address by
    which a browser would ask for anything.
    """
    from jinja2 import FileSystemLoader, StrictUndefined, TemplateSyntaxError
    from jinja2.sandbox import SandboxedEnvironment

    environment = SandboxedEnvironment(
        loader=FileSystemLoader(path.parent),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
    )
    try:
        made = environment.get_template(path.name).render(**given)
    except TemplateSyntaxError as error:
        raise broken(error.name or path.name, error.lineno, _sentence(error.message or "")) from error
    except Exception as error:  # whatever a template asks for goes wrong in a way of its own
        name, line = _line_of(error, path)
        raise broken(name, line, _sentence(str(error) or type(error).__name__)) from error
    _refuse_loading(made, path, script, rules)
    return made


def _sentence(words: str) -> str:
    return f"{words.strip().rstrip('.')}."


def _line_of(error: Exception, path: Path) -> tuple[str, int]:
    """Return the template and the line that an error arose in: the innermost of those that led to it."""
    place, trace = (path.name, 0), error.__traceback__
    while trace is not None:
        file = Path(trace.tb_frame.f_code.co_filename)
        if file.parent == path.parent:
            place = file.name, trace.tb_lineno
        trace = trace.tb_next
    return place


def _refuse_loading(made: str, path: Path, script: str, rules: str) -> None:
    reader = _Reader(script, rules)
    reader.feed(made)
    reader.close()
    if reader.found:
        raise broken(
            path.name,
            _line_with(path, reader.found),
            say("“{found}” would load or run something, and no document does.", found=reader.found),
        )
    if not reader.ruled:
        line = '<meta http-equiv="Content-Security-Policy" content="{{ rules | safe }}">'
        raise broken(path.name, 0, say("this line has to stand first in its head: {line}", line=line))


def _line_with(path: Path, words: str) -> int:
    """Return the line of a template on which words stand; 0 where they come from elsewhere."""
    lines = path.read_text(encoding="utf-8").casefold().splitlines()
    return next((at for at, line in enumerate(lines, 1) if words.casefold() in line), 0)


class _Reader(HTMLParser):
    """Reads a page for what would load or run something."""

    def __init__(self, script: str, rules: str) -> None:
        super().__init__()
        self._script, self._rules = script, rules
        self._count = 0
        self._inside = ""
        self.found = ""
        """The first thing that is not allowed."""
        self.ruled = False
        """Whether the page's rules stand before all that they are for."""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Look at an element and its attributes."""
        self._count += 1
        told = {name: value or "" for name, value in attrs}
        self._inside = tag
        if tag == "meta" and (kind := told.get("http-equiv", "").casefold()):
            if kind == "content-security-policy" and told.get("content") == self._rules:
                # Behind html, head and the encoding: what stands before the rules is not bound by them.
                self.ruled = self.ruled or self._count <= 4
            else:
                self._refuse("http-equiv")
        if tag in _FORBIDDEN and not (tag == "script" and self._script and not told):
            self._refuse(f"<{tag}")
        for name, value in told.items():
            if name.startswith("on"):
                self._refuse(name)
            elif name in _LOADING and not value.startswith("data:image/"):
                self._refuse(value[:_LONGEST] or name)
            elif name == "style" and _IN_SHEET.search(value):
                self._refuse("style=")

    def handle_data(self, data: str) -> None:
        """Look at what stands in a style sheet or a script."""
        if self._inside == "style" and (found := _IN_SHEET.search(data)):
            self._refuse(found[0])
        elif self._inside == "script" and data.strip() and data != self._script:
            self._refuse("<script")

    def handle_endtag(self, tag: str) -> None:  # noqa: ARG002  # the parser's signature
        """Leave a style sheet or a script."""
        self._inside = ""

    def _refuse(self, what: str) -> None:
        self.found = self.found or what

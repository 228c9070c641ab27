"""RTF: text, emphasis, links, notes, comments and tracked changes."""

from __future__ import annotations

import re
from collections.abc import Callable

from msgspec import Struct, field
from msgspec.structs import replace

from factcheck.errors import ReadingError
from factcheck.models import AnnotationKind, Reading, Role, StyleKind
from factcheck.readers import style_names
from factcheck.readers.assembly import Assembly, Place, changes_caveat
from factcheck.readers.docx.parts import ADDRESS, field_address
from factcheck.readers.formulas import lowered_number, raised_number
from factcheck.readers.rtf.tokens import Token, tokens

_UNREAD_WORDS = (
    "fonttbl colortbl info pict object header footer headerl headerr headerf footerl footerr footerf "
    "themedata datastore filetbl revtbl atnref atndate atntime atnicn atnparent xe tc "
    "bkmkstart bkmkend nonshppict mmath background ftnsep aftnsep nonesttables shprslt sp listtable "
    "listoverridetable listname listlevel leveltext levelnumbers liststylename pgptbl rsidtbl generator "
    "xmlnstbl latentstyles"
)
_UNREAD = frozenset(_UNREAD_WORDS.split())
_NOTES = frozenset({"footnote", "annotation"})
_LABELS = frozenset({"listtext", "pntext"})
_CAPTURED = _NOTES | _LABELS | {"stylesheet", "fldinst", "atnid", "atnauthor", "atrfstart", "atrfend"}
_SHOWN = frozenset({"", "fldrslt", "shptxt"})
_HOLDS_TEXT = frozenset({"nesttableprops", "shpinst"})
"""Groups that older programs may pass over, but in which text or the end of a row stands."""
_SHIFTS: dict[str, Callable[[str], str]] = {
    "super": raised_number,
    "sub": lowered_number,
    "nosupersub": str,
}
_LARGEST_CAPTURE = 100_000
"""Pieces of text that a note may hold; more is a file made to fill the memory."""
_MOST_MARKS = 1_200_000
"""Control words and groups; a thousand-page book has half of it."""
_SURROGATES = re.compile("[\ud800-\udbff][\udc00-\udfff]")


class _State(Struct):
    """What a group inherits and may set: emphasis, what is done with its text."""

    bold: bool = False
    italic: bool = False
    hidden: bool = False
    deleted: bool = False
    added: bool = False
    destination: str = ""
    captured: list[str] = field(default_factory=list)
    field_start: Place | None = None
    field_address: list[str] = field(default_factory=list)
    style: int = 0
    endnote: bool = False
    shift: Callable[[str], str] = str
    """How numbers are written: above the line, below it, or as they are."""


def read(data: bytes, name: str, called: str, *, as_original: bool = False) -> Reading:
    """Read an RTF file as a draft; tracked changes count as accepted unless told otherwise."""
    if data.count(b"\\") + data.count(b"{") > _MOST_MARKS:
        raise ReadingError("{file} holds far more than an article; it was not read.", file=called)
    writer = _Writer(as_original=as_original)
    for token in tokens(data):
        writer.take(token)
    writer.finish_run()
    # RTF marks stretches as changed; which of them are one change it does not say, so they are not counted.
    caveats = (changes_caveat(0, as_original=as_original),) if writer.changed else ()
    reading = writer.assembly.reading(
        original=data, name=name, media_type="application/rtf", caveats=caveats, typeset=True
    )
    if not reading.text:
        raise ReadingError("{file} holds no text.", file=called)
    return reading


class _Writer:
    """Writes tokens into an assembly, group by group."""

    def __init__(self, *, as_original: bool) -> None:
        self.assembly = Assembly()
        self.changed = False
        self._as_original = as_original
        self._state = _State()
        self._outer: list[_State] = []
        self._depth_beyond = 0
        self._optional = False
        self._opening = False
        """Whether a group has just begun, where alone it may be marked as one to pass over."""
        self._styles: dict[int, str] = {}
        self._comments: dict[str, Place] = {}
        self._comment_ends: dict[str, Place] = {}
        self._author = ""
        self._label = ""
        """What is set before the paragraph that comes next."""
        self._depth = 0
        self._in_table = False
        self._after_row = False
        self._run: tuple[Place, bool, bool] | None = None
        self._half = ""

    def take(self, token: Token) -> None:
        """Write one token."""
        if token.kind == "{":
            self._begin()
        elif token.kind == "}":
            self._end()
        elif token.kind == "text":
            self._write(token.text)
        else:
            self._obey(token.text, token.number)

    def _begin(self) -> None:
        if len(self._outer) >= 1000:  # no file is so deep: braces that never close would fill the memory
            self._depth_beyond += 1
            return
        self._opening = True
        self._outer.append(self._state)
        # The copy has the very list of what is captured, so that groups within a note write into the note.
        self._state = replace(self._state)

    def _end(self) -> None:
        if self._depth_beyond:
            self._depth_beyond -= 1
        elif self._outer:
            closed, self._state = self._state, self._outer.pop()
            # A group within a note, such as bold words, does not end it.
            if closed.destination != self._state.destination:
                self._leave(closed)
        self._optional = False

    def _obey(self, word: str, number: int | None) -> None:
        state = self._state
        on = number != 0
        opening, self._opening = self._opening, False
        if word == "*":
            # In the middle of a group it says nothing: what stands after it is the text's own.
            self._optional, self._opening = opening, opening
            return
        optional, self._optional = self._optional, False
        if word in _CAPTURED:
            inside = word == "fldinst" and state.destination in _NOTES
            state.destination, state.captured = "noteinst" if inside else word, []
        elif word == "field":
            state.field_address = []
        elif word == "fldrslt" and state.destination in _SHOWN:
            state.destination = "fldrslt"
            state.field_start = self.assembly.here()
        elif word in ("cs", "ds", "ts") and state.destination == "stylesheet":  # not of paragraphs
            state.style = -1
        elif word == "shpinst" and state.destination in _SHOWN:
            state.destination = "shpinst"  # a drawing's properties, in which only its text is shown
        elif word == "shptxt" and state.destination == "shpinst":
            state.destination = "shptxt"
            self._open("\n\n")
        elif word in _UNREAD or (optional and not state.destination and word not in _HOLDS_TEXT):
            state.destination = "unread"
        elif word == "b":
            state.bold = on
        elif word == "i":
            state.italic = on
        elif word == "v":
            state.hidden = on
        elif word == "deleted":
            state.deleted, self.changed = on, self.changed or on
        elif word == "revised":
            state.added, self.changed = on, self.changed or on
        elif word in _SHIFTS:
            state.shift = _SHIFTS[word] if on else str
        elif word == "plain":
            state.shift = str
            state.bold = state.italic = state.hidden = state.deleted = state.added = False
        elif word == "ftnalt":
            state.endnote = True
        elif word == "ilvl":
            self._depth = min(max(number or 0, 0), 8)
        elif word == "s" and number is not None:
            state.style = number
            self._set_role()
        else:
            self._lay_out(word)

    def _lay_out(self, word: str) -> None:
        """Obey what ends or begins a paragraph or a cell."""
        if self._state.destination not in _SHOWN:
            if word == "par":
                self._state.captured.append("\n")
            return
        if word in ("par", "sect", "page"):
            self._open("\n" if self._in_table else "\n\n")
        elif word == "pard":
            self._state.style, self._in_table, self._depth = 0, False, 0
            self._set_role()
        elif word == "intbl":
            self._in_table = True
            self._set_role()
        elif word in ("cell", "nestcell"):
            self._open("\t")
        elif word == "nestrow":
            self._open("\n")
        elif word == "row":
            self._in_table, self._after_row = False, True
            self._open("\n")

    def _open(self, separator: str) -> None:
        self.finish_run()
        if not self.assembly.is_empty():
            self.assembly.open(separator=separator)
        else:
            self.assembly.replace_open(separator=separator)
        self._set_role()

    def _set_role(self, *, separator: str = "") -> None:
        """Give the open paragraph what its style's name says."""
        if self._state.destination not in ("", "shptxt"):
            return
        role, level = style_names.role(self._styles.get(self._state.style, ""))
        if role is Role.SUBHEAD and level == 1 and not self.assembly.has_text():
            role, level = Role.HEADLINE, 0
        if self._in_table and role is None:
            role = Role.BODY
        self.assembly.replace_open(role, level, separator=separator)

    def _write(self, text: str) -> None:
        state = self._state
        self._opening = False
        self._optional = False
        text = self._whole(text)
        if not text:
            return
        if state.destination == "stylesheet":
            name = self._styles.get(state.style, "") + text
            self._styles[state.style] = name[:200].rstrip(";")
            return
        if state.destination not in _SHOWN:
            if state.destination != "unread" and len(state.captured) < _LARGEST_CAPTURE:
                state.captured.append(text)
            return
        if state.hidden or (state.added if self._as_original else state.deleted):
            return
        if self._after_row:
            self._after_row = False
            self._set_role(separator="" if self._in_table else "\n\n")
        if self._run is not None and self._run[1:] != (state.bold, state.italic):
            self.finish_run()
        if self._run is None:
            self._run = (self.assembly.here(), state.bold, state.italic)
        if self._label and text.strip():
            self._begin_item()
        self.assembly.write(state.shift(text))

    def _begin_item(self) -> None:
        """Set the number of a list item or heading before its first word; a bullet is left to the page."""
        label, self._label = self._label, ""
        if not self.assembly.is_empty():
            return
        if style_names.role(self._styles.get(self._state.style, ""))[0] is None and not self._in_table:
            self.assembly.replace_open(Role.LIST, 1 + self._depth)
        if any(map(str.isalnum, label)):
            self.assembly.number(label)

    def _whole(self, text: str) -> str:
        """Join the halves in which RTF writes characters beyond the basic plane."""
        text, self._half = self._half + text, ""
        if text and "\ud800" <= text[-1] <= "\udbff":
            self._half, text = text[-1], text[:-1]
        return _SURROGATES.sub(
            lambda found: found.group().encode("utf-16", "surrogatepass").decode("utf-16"), text
        )

    def finish_run(self) -> None:
        """Set what was written last in the type it was written in."""
        if self._run is not None:
            start, bold, italic = self._run
            if bold:
                self.assembly.style(StyleKind.BOLD, start)
            if italic:
                self.assembly.style(StyleKind.ITALIC, start)
        self._run = None

    def _leave(self, closed: _State) -> None:
        """Use what a group held that is no part of the text."""
        held = "".join(closed.captured)
        kind = closed.destination
        if kind == "fldinst":
            self._state.field_address.append(field_address(held))
        elif kind == "fldrslt" and closed.field_start is not None:
            self.assembly.link(closed.field_start, "".join(closed.field_address))
        elif kind == "shptxt":
            self._open("\n\n")
        elif kind in _LABELS:
            self._label = held.strip()
        elif kind == "noteinst":
            self._state.captured.append(f" {field_address(held)} ")
        elif kind == "atnauthor":
            self._author = held.strip()
        elif kind == "atrfstart":
            self._comments[held.strip()] = self.assembly.here()
        elif kind == "atrfend":
            self._comment_ends[held.strip()] = self.assembly.here()
        elif kind in ("footnote", "annotation"):
            self._note(kind, held, endnote=closed.endnote)

    def _note(self, kind: str, held: str, *, endnote: bool) -> None:
        text = "\n".join(line for line in (" ".join(each.split()) for each in held.split("\n")) if line)
        found = ADDRESS.search(text)
        address = found.group() if found else ""
        if address.startswith("www."):
            address = f"https://{address}"
        if kind == "footnote":
            told = AnnotationKind.ENDNOTE if endnote else AnnotationKind.FOOTNOTE
            self.assembly.annotate(
                told, self.assembly.word_before(), self.assembly.here(), text, address=address
            )
            return
        key = next(iter(self._comment_ends), None)
        start = self._comments.pop(key, None) if key is not None else None
        end = self._comment_ends.pop(key, None) if key is not None else None
        self.assembly.annotate(
            AnnotationKind.COMMENT,
            start or self.assembly.word_before(),
            end or self.assembly.here(),
            text,
            address=address,
            author=self._author,
        )
        self._author = ""

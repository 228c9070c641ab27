"""Lists of literature: RIS, BibTeX and CSL-JSON in and out.

What comes in is untrusted: fields are taken as plain words, an address only where one is recognised.
"""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from factcheck.errors import ReadingError
from factcheck.evidence.register.identifiers import doi_of
from factcheck.models import Source, SourceId, SourceKind
from factcheck.text.addresses import openable
from factcheck.text.dates import iso_date
from factcheck.text.normal import normalise

_MOST = 20_000
"""Sources of one list."""
_LONGEST = 2_000
"""Characters of one field; what is longer is an abstract in the wrong place, or an attack."""
_RIS = {
    "BOOK": SourceKind.BOOK, "CHAP": SourceKind.BOOK, "EBOOK": SourceKind.BOOK, "ELEC": SourceKind.WEB,
    "WEB": SourceKind.WEB, "BLOG": SourceKind.WEB, "DATA": SourceKind.DATASET, "SOUND": SourceKind.RECORDING,
    "VIDEO": SourceKind.RECORDING, "PCOMM": SourceKind.PERSON,
}  # fmt: skip
_BIBTEX = {
    "book": SourceKind.BOOK, "inbook": SourceKind.BOOK, "incollection": SourceKind.BOOK,
    "online": SourceKind.WEB, "electronic": SourceKind.WEB, "www": SourceKind.WEB,
    "dataset": SourceKind.DATASET, "audio": SourceKind.RECORDING, "video": SourceKind.RECORDING,
}  # fmt: skip
_CSL = {
    "book": SourceKind.BOOK, "chapter": SourceKind.BOOK, "webpage": SourceKind.WEB, "post": SourceKind.WEB,
    "post-weblog": SourceKind.WEB, "dataset": SourceKind.DATASET, "interview": SourceKind.PERSON,
    "song": SourceKind.RECORDING, "broadcast": SourceKind.RECORDING,
    "personal_communication": SourceKind.PERSON,
}  # fmt: skip
_KINDS_IN_CSL = {
    SourceKind.BOOK: "book", SourceKind.WEB: "webpage", SourceKind.DATASET: "dataset",
    SourceKind.RECORDING: "broadcast", SourceKind.PERSON: "interview",
}  # fmt: skip
_DAY = re.compile(r"[0-9]{4}(-(0[1-9]|1[0-2])(-[0-3][0-9])?)?")
_BRACES = re.compile(r"[{}]")
_LATEX = re.compile(r"[\\$~]|--|``|''")
"""What stands in no plain words, so that they are read as LaTeX."""
_BARE_PERCENT = re.compile(r"(?<!\\)%")
_OTHER_NAMES = {
    r"\textbraceleft": r"\lbrace", r"\textbraceright": r"\rbrace", r"\textasciicircum": r"\string^",
}  # fmt: skip
"""Signs of LaTeX under names that pylatexenc knows."""
_TO_LATEX = str.maketrans(
    {
        "\\": r"\textbackslash{}",
        "{": r"\textbraceleft{}",
        "}": r"\textbraceright{}",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
        "$": r"\$",
    }
    | {sign: f"\\{sign}" for sign in "&%#_"}
)


def read(data: bytes, name: str) -> list[Source]:
    """Return the sources of a list of literature, without ids; the ending of the name tells its form."""
    try:
        text = normalise(data.decode("utf-8-sig"))
    except UnicodeDecodeError:
        text = normalise(data.decode("latin-1"))
    readers = {".ris": _from_ris, ".bib": _from_bibtex, ".json": _from_csl}
    reader = next((made for ending, made in readers.items() if name.lower().endswith(ending)), None)
    if reader is None:
        raise ReadingError("“{file}” is no list of literature: use .ris, .bib or .json.", file=name)
    try:
        found = [source for source in reader(text) if source.title or source.address]
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ReadingError("{file} could not be read as a list of literature.", file=name) from error
    if len(found) > _MOST:
        raise ReadingError("{file} lists more than {most} sources.", file=name, most=_MOST)
    return found


def write(sources: Iterable[Source], name: str) -> bytes:
    """Return a list of literature; the ending of the name tells its form. Raises ReadingError."""
    writers: Mapping[str, Callable[[list[Source]], str]] = {
        ".ris": _to_ris,
        ".bib": _to_bibtex,
        ".json": _to_csl,
    }
    writer = next((made for ending, made in writers.items() if name.lower().endswith(ending)), None)
    if writer is None:
        raise ReadingError("“{file}” is no list of literature: use .ris, .bib or .json.", file=name)
    return writer(list(sources)).encode("utf-8", "replace")


def _source(kind: SourceKind, **given: object) -> Source:
    """Return a source of what was given: one line each, of a sane length."""
    words = {name: " ".join(str(value or "").split())[:_LONGEST] for name, value in given.items()}
    words["address"] = openable(words.get("address", ""))
    words["doi"] = doi_of(words.get("doi", "")) or words.get("doi", "")
    words["published"] = iso_date(words.get("published", "")) or words.get("published", "")
    return Source(SourceId(""), kind, **words)  # type: ignore[arg-type]


def _from_ris(text: str) -> list[Source]:
    import rispy

    found = []
    for entry in rispy.loads(text, skip_unknown_tags=True):
        kind = _RIS.get(str(entry.get("type_of_reference", "")), SourceKind.DOCUMENT)
        number = entry.get("issn", "")
        urls = entry.get("urls") or [entry.get("url", "")]
        found.append(
            _source(
                kind,
                title=entry.get("title") or entry.get("primary_title"),
                author="; ".join(entry.get("authors", []) or entry.get("first_authors", [])),
                publisher=entry.get("publisher") or entry.get("journal_name") or entry.get("secondary_title"),
                published=str(entry.get("date") or entry.get("year") or "").strip("/").replace("/", "-"),
                address=urls[0] if urls else "",
                accessed=str(entry.get("access_date") or "").strip("/").replace("/", "-"),
                doi=entry.get("doi"),
                isbn=number if kind is SourceKind.BOOK else "",
                note="\n".join(entry.get("notes", [])),
            )
        )
    return found


_BIBTEX_PUBLISHERS = ("publisher", "institution", "organization", "journal", "journaltitle")


def _from_bibtex(text: str) -> list[Source]:
    from bibtexparser.entrypoint import parse_string

    for loud in ("bibtexparser", "pylatexenc"):
        logging.getLogger(loud).setLevel(logging.CRITICAL)
    library = parse_string(text)
    if not library.entries and library.failed_blocks:
        raise ValueError("no entry could be read")
    found = []
    for entry in library.entries:
        given = {key.lower(): str(field.value) for key, field in entry.fields_dict.items()}
        bare = {name: _BRACES.sub("", value) for name, value in given.items()}
        found.append(
            _source(
                _BIBTEX.get(entry.entry_type.lower(), SourceKind.DOCUMENT),
                title=_plain(given.get("title", "")),
                author="; ".join(_bibtex_names(given.get("author", ""))),
                publisher=_plain(next((given[name] for name in _BIBTEX_PUBLISHERS if given.get(name)), "")),
                published=bare.get("date") or bare.get("year"),
                accessed=bare.get("urldate"),
                address=bare.get("url"),
                doi=bare.get("doi"),
                isbn=bare.get("isbn"),
                note=_plain(given.get("note", "")),
            )
        )
    return found


def _bibtex_names(text: str) -> list[str]:
    """Return the names of a field; «and» within braces is a word of one name."""
    names, depth, name = [], 0, ""
    for word in f"{text[:_LONGEST]} and".split():
        if word.lower() == "and" and depth <= 0:
            names.append("et al." if name == "others" else _plain(name))
            name = ""
            continue
        depth += word.count("{") - word.count("}")
        name = f"{name} {word}".strip()
    return [name for name in names if name]


def _plain(text: str) -> str:
    """Return a field's text without its LaTeX; a per cent sign begins no comment in a field."""
    text = text[:_LONGEST]
    if _LATEX.search(text):
        from pylatexenc.latex2text import LatexNodes2Text

        reader = LatexNodes2Text(math_mode="verbatim", keep_comments=True)
        text = _BARE_PERCENT.sub(r"\\%", text)
        for name, known in _OTHER_NAMES.items():
            text = text.replace(name, known)
        return str(reader.latex_to_text(text))
    return _BRACES.sub("", text)


def _from_csl(text: str) -> list[Source]:
    given = json.loads(text)
    found = []
    for item in given if isinstance(given, list) else [given]:
        if not isinstance(item, dict):
            raise TypeError("an item is no object")
        found.append(
            _source(
                _CSL.get(str(item.get("type")), SourceKind.DOCUMENT),
                title=item.get("title"),
                author="; ".join(_csl_name(name) for name in item.get("author") or []),
                publisher=item.get("publisher") or item.get("container-title"),
                published=_csl_date(item.get("issued")),
                accessed=_csl_date(item.get("accessed")),
                address=item.get("URL"),
                doi=item.get("DOI"),
                isbn=item.get("ISBN"),
                note=item.get("note"),
            )
        )
    return found


def _csl_name(name: Mapping[str, Any]) -> str:
    return str(name.get("literal") or ", ".join(filter(None, (name.get("family"), name.get("given")))))


def _csl_date(given: Any) -> str:
    if not isinstance(given, dict):
        return ""
    parts = [str(part) for part in (given.get("date-parts") or [[]])[0]]
    return "-".join(f"{int(part):02d}" for part in parts if part.isdecimal()) or str(given.get("raw") or "")


def _to_ris(sources: list[Source]) -> str:
    import rispy

    kinds = {SourceKind.BOOK: "BOOK", SourceKind.WEB: "ELEC", SourceKind.DATASET: "DATA"}
    kinds |= {SourceKind.RECORDING: "SOUND", SourceKind.PERSON: "PCOMM"}
    entries = []
    for source in sources:
        entry: dict[str, Any] = {"type_of_reference": kinds.get(source.kind, "GEN"), "title": source.title}
        entry |= {"authors": names_of(source)} if source.author else {}
        told = {
            "publisher": source.publisher,
            "year": source.published.replace("-", "/"),
            "doi": source.doi,
            "issn": source.isbn,
            "access_date": source.accessed.replace("-", "/"),
        }
        entry |= {name: value for name, value in told.items() if value}
        entry |= {"urls": [source.address]} if source.address else {}
        entries.append(entry)
    # Without the number that rispy writes before each: that is no line of RIS, and stops other programs.
    return re.sub(r"(?m)^\d+\.\n(?=TY  - )", "", str(rispy.dumps(entries)))


_BARE = ("date", "urldate", "url", "doi", "isbn")


def _to_bibtex(sources: list[Source]) -> str:
    from bibtexparser.entrypoint import write_string
    from bibtexparser.library import Library
    from bibtexparser.model import Entry, Field

    kinds = {SourceKind.BOOK: "book", SourceKind.WEB: "online", SourceKind.DATASET: "dataset"}
    kinds |= {SourceKind.RECORDING: "audio"}
    library = Library()
    for number, source in enumerate(sources, 1):
        told = {
            "title": source.title.translate(_TO_LATEX),
            "author": " and ".join(_bibtex_name(name) for name in names_of(source)),
            "publisher": source.publisher.translate(_TO_LATEX),
            "date": source.published,
            "urldate": source.accessed,
            "url": source.address.replace("{", "%7B").replace("}", "%7D"),
            "doi": source.doi,
            "isbn": source.isbn,
        }
        # These are no LaTeX; a backslash at the end would take the closing brace into the value.
        told |= {name: _BRACES.sub("", told[name]).rstrip("\\") for name in _BARE if told[name]}
        fields = [Field(name, value) for name, value in told.items() if value]
        library.add(Entry(kinds.get(source.kind, "misc"), f"source{number}", fields))
    return str(write_string(library))


def _bibtex_name(name: str) -> str:
    """Write a name; one that is not parted stands in braces, so that no word in it parts it."""
    text = name.translate(_TO_LATEX)
    return text if ", " in text else f"{{{text}}}"


def _to_csl(sources: list[Source]) -> str:
    items = [csl_item(source, str(number)) for number, source in enumerate(sources, 1)]
    return json.dumps(items, ensure_ascii=False, indent=2) + "\n"


def csl_item(source: Source, key: str) -> dict[str, Any]:
    """Return a source as an item of CSL-JSON, with what is known of it alone."""
    item: dict[str, Any] = {"id": key, "type": _KINDS_IN_CSL.get(source.kind, "document")}
    told = {
        "title": source.title,
        "publisher": source.publisher,
        "URL": source.address,
        "DOI": source.doi,
        "ISBN": source.isbn,
    }
    item |= {name: value for name, value in told.items() if value}
    names = [_csl_name_of(name) for name in names_of(source)]
    item |= {"author": names} if names else {}
    for name, day in (("issued", source.published), ("accessed", source.accessed)):
        if _DAY.fullmatch(day):
            item[name] = {"date-parts": [[int(part) for part in day.split("-")]]}
        elif day:
            item[name] = {"raw": day}
    return item


def _csl_name_of(name: str) -> dict[str, str]:
    family, comma, given = name.partition(", ")
    return {"family": family, "given": given} if comma and given else {"literal": name}


def names_of(source: Source) -> list[str]:
    """Return the names in a source's author, which semicolons part."""
    return [name.strip() for name in source.author.split(";") if name.strip()]

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
_LONGEST = 2_000
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
_BRACES = re.compile(r"[{}]")


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
                doi=entry.get("doi"),
                isbn=number if kind is SourceKind.BOOK else "",
                note="\n".join(entry.get("notes", [])),
            )
        )
    return found


def _from_bibtex(text: str) -> list[Source]:
    from bibtexparser.entrypoint import parse_string

    logging.getLogger("bibtexparser").setLevel(logging.CRITICAL)
    library = parse_string(text)
    if not library.entries and library.failed_blocks:
        raise ValueError("no entry could be read")
    found = []
    for entry in library.entries:
        fields = {key.lower(): _BRACES.sub("", str(field.value)) for key, field in entry.fields_dict.items()}
        found.append(
            _source(
                _BIBTEX.get(entry.entry_type.lower(), SourceKind.DOCUMENT),
                title=fields.get("title"),
                author="; ".join(fields.get("author", "").split(" and ")),
                publisher=fields.get("publisher") or fields.get("journal") or fields.get("journaltitle"),
                published=fields.get("date") or fields.get("year"),
                address=fields.get("url"),
                doi=fields.get("doi"),
                isbn=fields.get("isbn"),
                note=fields.get("note"),
            )
        )
    return found


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
    parts = (given.get("date-parts") or [[]])[0]
    numbers = [int(part) for part in parts if str(part).isdigit()]
    return "-".join(f"{number:02d}" for number in numbers)


def _to_ris(sources: list[Source]) -> str:
    import rispy

    kinds = {SourceKind.BOOK: "BOOK", SourceKind.WEB: "ELEC", SourceKind.DATASET: "DATA"}
    kinds |= {SourceKind.RECORDING: "SOUND", SourceKind.PERSON: "PCOMM"}
    entries = []
    for source in sources:
        entry: dict[str, Any] = {"type_of_reference": kinds.get(source.kind, "GEN"), "title": source.title}
        authors = [name.strip() for name in source.author.split(";") if name.strip()]
        entry |= {"authors": authors} if authors else {}
        told = {
            "publisher": source.publisher,
            "year": source.published.replace("-", "/"),
            "doi": source.doi,
            "issn": source.isbn,
        }
        entry |= {name: value for name, value in told.items() if value}
        entry |= {"urls": [source.address]} if source.address else {}
        entries.append(entry)
    return str(rispy.dumps(entries))


def _to_bibtex(sources: list[Source]) -> str:
    from bibtexparser.entrypoint import write_string
    from bibtexparser.library import Library
    from bibtexparser.model import Entry, Field

    kinds = {SourceKind.BOOK: "book", SourceKind.WEB: "online", SourceKind.DATASET: "dataset"}
    library = Library()
    for number, source in enumerate(sources, 1):
        told = {
            "title": source.title,
            "author": " and ".join(name.strip() for name in source.author.split(";") if name.strip()),
            "publisher": source.publisher,
            "date": source.published,
            "url": source.address,
            "doi": source.doi,
            "isbn": source.isbn,
        }
        # A backslash at the end would take the closing brace into the value.
        bare = {name: _BRACES.sub("", value).rstrip("\\") for name, value in told.items()}
        fields = [Field(name, f"{{{value}}}") for name, value in bare.items() if value]
        library.add(Entry(kinds.get(source.kind, "misc"), f"source{number}", fields))
    return str(write_string(library))


def _to_csl(sources: list[Source]) -> str:
    kinds = {SourceKind.BOOK: "book", SourceKind.WEB: "webpage", SourceKind.DATASET: "dataset"}
    kinds |= {SourceKind.RECORDING: "broadcast", SourceKind.PERSON: "interview"}
    items = []
    for number, source in enumerate(sources, 1):
        item: dict[str, Any] = {"id": str(number), "type": kinds.get(source.kind, "document")}
        told = {
            "title": source.title,
            "publisher": source.publisher,
            "URL": source.address,
            "DOI": source.doi,
            "ISBN": source.isbn,
        }
        item |= {name: value for name, value in told.items() if value}
        names = [name.strip() for name in source.author.split(";") if name.strip()]
        item |= {"author": [{"literal": name} for name in names]} if names else {}
        for name, day in (("issued", source.published), ("accessed", source.accessed)):
            parts = [int(part) for part in day.split("-") if part.isdigit()]
            item |= {name: {"date-parts": [parts]}} if parts else {}
        items.append(item)
    return json.dumps(items, ensure_ascii=False, indent=2) + "\n"

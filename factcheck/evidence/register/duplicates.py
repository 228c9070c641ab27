"""Duplicates: sources that are one and the same, however their addresses and numbers are written."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.evidence.register.identifiers import doi_of, isbn_of
from factcheck.models import Source, SourceId
from factcheck.text.addresses import same_key


def keys_of(source: Source) -> set[str]:
    """Return what a source can be known by: DOI, ISBN and address, each in its one form."""
    doi = doi_of(source.doi) or doi_of(source.address)
    isbn = isbn_of(source.isbn) if source.isbn else ""
    keys = {f"doi:{doi}" if doi else "", f"isbn:{isbn}" if isbn else ""}
    if source.address and not doi:
        keys.add(f"at:{same_key(source.address)}")
    if not any(keys):
        keys.add(f"named:{source.kind}:{' '.join(source.title.casefold().split())}")
    return keys - {""}


def duplicates(sources: Iterable[Source]) -> list[list[Source]]:
    """Return the groups of sources that share a key, each in the order given; two may share it by a third."""
    groups: dict[SourceId, list[Source]] = {}
    by_key: dict[str, SourceId] = {}
    for source in sources:
        keys = keys_of(source)
        joined = [source]
        for head in dict.fromkeys(by_key[key] for key in sorted(keys) if key in by_key):
            joined = groups.pop(head) + joined
        groups[joined[0].id] = joined
        for each in joined:
            by_key |= dict.fromkeys(keys_of(each), joined[0].id)
    return [group for group in groups.values() if len(group) > 1]

"""Time stamps of copies and certificates: asked of the authority that the desk has named, and checked again.

Asking takes long and writes nothing; what was given is kept in one operation. A stamp that fails leaves
everything as it was.
"""

from __future__ import annotations

from pathlib import Path
from threading import Event

from factcheck.digests import sha256_of
from factcheck.errors import UserError
from factcheck.evidence.stamping import Authority, Stamped, request, told, verified
from factcheck.library import Library
from factcheck.models import ArticleId, Capture, EventKind, TimeStamp, TimeStampId
from factcheck.settings import Settings

__all__ = ["Authority", "Stamped", "Stamping", "authority_of", "told", "wanted_authority"]


class Stamping:
    """The time stamps of a library's copies."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def ask(
        self,
        data: bytes,
        authority: Authority,
        *,
        allow_local: bool = False,
        given_up: Event | None = None,
    ) -> Stamped:
        """Ask for a stamp on bytes; only their hash is sent. Raises UserError, and LocalAddressError."""
        return request(data, authority, now=self._library.now, allow_local=allow_local, given_up=given_up)

    def keep(self, capture: Capture, stamped: Stamped, article: ArticleId | None = None) -> TimeStampId:
        """Keep a stamp beside the copy whose bytes it is for."""
        if stamped.sha256 != capture.sha256:
            raise UserError("The time stamp is for something else: its hash differs.")
        with self._library.operation(EventKind.COPY_STAMPED, article) as operation:
            row = TimeStamp(
                TimeStampId(operation.new_id()),
                capture.source,
                capture.id,
                stamped.sha256,
                stamped.at,
                stamped.authority.address,
                stamped.authority.certificate,
                stamped.response,
            )
            operation.insert(row)
        return row.id

    def of(self, capture: Capture) -> list[TimeStamp]:
        """Return the stamps of a copy's bytes, the oldest first; they may have been given to another copy."""
        where = "WHERE t.source = ? AND t.sha256 = ? ORDER BY t.at, t.seq"
        return self._library.read.records(TimeStamp, where, (capture.source, capture.sha256))

    def checked(self, stamp: TimeStamp, data: bytes | None = None) -> Stamped:
        """Check a kept stamp without asking anybody; against bytes where they are given, else their hash.

        Raises UserError where it does not count.
        """
        sha256 = stamp.sha256 if data is None else sha256_of(data)
        return verified(stamp.response, sha256, Authority(stamp.authority, stamp.certificate))


def certificate_of(path: Path) -> str:
    """Return the certificates of an authority in a file, PEM or DER, as PEM; raises UserError."""
    from factcheck.evidence.stamping import certificates_in
    from factcheck.readers.files import contents

    return certificates_in(contents(path))


def certificate_names(certificate: str) -> list[str]:
    """Return what the certificates of an authority are called."""
    from factcheck.evidence.stamping import names_in

    return names_in(certificate)


def authority_of(settings: Settings) -> Authority | None:
    """Return the authority that a desk has named, or None where stamps are off."""
    if not settings.stamp_authority or not settings.stamp_certificate:
        return None
    return Authority(settings.stamp_authority, settings.stamp_certificate)


def wanted_authority(settings: Settings) -> Authority:
    """Return the authority that a desk has named; raises UserError where it has named none."""
    found = authority_of(settings)
    if found is None:
        raise UserError("No authority for time stamps is named in the settings, with its certificate.")
    return found

"""Certificates of coverage: small signed files that are checked without the library."""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from pathlib import Path
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from factcheck import signing
from factcheck.case import certificate
from factcheck.digests import sha256_of
from factcheck.errors import NotFoundError, UserError
from factcheck.models import Case, SignOff

if TYPE_CHECKING:
    from factcheck.evidence.stamping import Stamped

_STAMP = "stamp"
_LONGEST = 64 * 1024 * 1024
"""Bytes of a file that is looked at; the longest article's certificate has a few."""


class Certificate(Struct, frozen=True):
    """What a certificate says, after it was found to be unaltered."""

    statement: dict[str, Any]
    fingerprint: str
    """The fingerprint of the key it was signed with; whose key that is, only its desk can say."""
    stamped: Stamped | None = None
    """Which authority says when it was there; whose certificate that is, the authority says."""


def to_stamp(case: Case, signed: SignOff) -> bytes:
    """Return what a time stamp of a certificate is for: all that the certificate states but the stamp."""
    return _canonical(certificate.statement(case, signed))


def written(case: Case, signed: SignOff, key: Path, stamped: Stamped | None = None) -> bytes:
    """Return the certificate of a signed article, signed with the desk's key, the time stamp too."""
    statement = certificate.statement(case, signed)
    if stamped is not None:
        told = {"authority": stamped.authority.address, "certificate": stamped.authority.certificate}
        statement = {**statement, _STAMP: {**told, "response": stamped.response}}
    signature, public = signing.sign(_canonical(statement), key), signing.public_key(key)
    return _canonical({**statement, "key": _text(public), "signature": _text(signature)})


def verified(path: Path) -> Certificate:
    """Read a certificate; raises UserError where it is none, or where one byte of it was altered.

    Needs no library. The file must be written just as ``written`` writes it, so that not even a space
    can be added.
    """
    data = _read(path)
    try:
        found = json.loads(data)
        if not isinstance(found, dict) or found.get("format") != certificate.FORMAT:
            raise ValueError("no certificate")
        statement = {name: value for name, value in found.items() if name not in ("key", "signature")}
        public, signature = (b64decode(str(found[name]), validate=True) for name in ("key", "signature"))
        again = _canonical({**statement, "key": _text(public), "signature": _text(signature)})
    except (ValueError, KeyError, RecursionError) as error:
        raise UserError(
            "“{name}” is no certificate of coverage, or a damaged one.", name=path.name
        ) from error
    if again != data or not signing.is_signed(_canonical(statement), signature, public):
        raise UserError("“{name}” was altered after it was signed.", name=path.name)
    return Certificate(statement, signing.fingerprint(public), _stamped(statement))


def _stamped(statement: dict[str, Any]) -> Stamped | None:
    """Check the time stamp in a statement; raises UserError where it does not count."""
    from factcheck.evidence.stamping import Authority, verified

    if _STAMP not in statement:
        return None
    told = statement[_STAMP]
    rest = _canonical({name: value for name, value in statement.items() if name != _STAMP})
    try:
        authority = Authority(str(told["authority"]), str(told["certificate"]))
        response = str(told["response"])
    except (KeyError, TypeError) as error:
        raise UserError("The time stamp is damaged.") from error
    return verified(response, sha256_of(rest), authority)


def _read(path: Path) -> bytes:
    try:
        if not path.is_file():
            raise NotFoundError("There is no file “{path}”.", path=path)
        with path.open("rb") as file:
            data = file.read(_LONGEST + 1)
    except (OSError, ValueError) as error:
        raise UserError("“{path}” could not be read.", path=path) from error
    if len(data) > _LONGEST:
        raise UserError("“{name}” is too long for a certificate.", name=path.name)
    return data


def _canonical(value: object) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode()


def _text(data: bytes) -> str:
    return b64encode(data).decode()

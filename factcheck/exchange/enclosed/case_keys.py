"""Encrypts a case on a shared desk from end to end: whoever keeps it there sees sizes, times and who sent.

A case key encrypts the steps and files of one case. It is encrypted for each member with the key that the
member signs with, and lies there as an enclosure. Once somebody has left, the next step is sent under a
new key that they do not get. Owners give the keys to who joins, so that the whole case can be read.

An encrypted step is carried like any other: a bundle that says its place and its seal, and whose one row
holds the rest.
"""

from __future__ import annotations

import base64
import binascii
import hmac
import os
import re
import secrets
import zlib

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from factcheck import encryption
from factcheck.errors import UserError
from factcheck.exchange.bundles import Exchange, decoded, encoded
from factcheck.exchange.courier import Courier, Enclosure
from factcheck.exchange.memberships import Members, decode, encode, is_signed_by
from factcheck.models import (
    NO_CLAIM,
    ArticleId,
    Bundle,
    ClaimId,
    DeskId,
    EventId,
    MemberRole,
    SharedDesk,
    SharedDeskId,
)

LOCKED = "locked"
"""The kind of a step that is encrypted, and what its one row names as its table."""
_NAMED = "key."
_SECRET = re.compile("[0-9a-f]{64}")
_NONCE = 12
_LARGEST = 256 * 1024 * 1024
_VEILED = "veiled:"
"""How an encrypted id of a claim begins."""
_ID = 40


class CaseKey(Struct, frozen=True):
    """What a case is encrypted with from some step on, signed by the member who made it."""

    shared_desk: SharedDeskId
    article: ArticleId
    id: str
    secret: str
    at: str
    by: str
    """The public key of the member who made it."""
    without: tuple[str, ...]
    """The public keys of those who had left by then."""
    signature: str = ""


class Keyring:
    """The keys of one case that this desk holds, the newest last."""

    def __init__(self, exchange: Exchange, desk: SharedDesk, article: ArticleId) -> None:
        self._exchange, self._desk, self._article = exchange, desk, article
        stored = exchange.case_keys(desk.id, article)
        found = [key for data in stored if (key := decode(data, CaseKey)) is not None]
        self._keys = {key.id: key for key in sorted(found, key=lambda each: (each.at, each.id))}

    def __bool__(self) -> bool:
        """Tell whether the case is encrypted, as far as is known here."""
        return bool(self._keys)

    @property
    def secrets(self) -> list[str]:
        """What files may be encrypted with."""
        return [key.secret for key in self._keys.values()]

    def begin(self, members: Members) -> None:
        """Make the first key."""
        self._make(members)

    def take(self, courier: Courier, lying: frozenset[tuple[str, DeskId]], members: Members) -> None:
        """Keep the keys that lie there for this desk."""
        mine = {each.desk for each in members.all() if each.key == self._exchange.key}
        for name, reader in sorted(lying):
            id = name.removeprefix(_NAMED)
            if not name.startswith(_NAMED) or reader not in mine or id in self._keys:
                continue
            for data in courier.enclosures(self._article, name, reader):
                plain = self._exchange.unwrapped(data)
                key = None if plain is None else decode(plain, CaseKey)
                if key is not None and key.id == id and self._is_good(key, members):
                    self._keep(key)
                    break

    def give(self, courier: Courier, lying: frozenset[tuple[str, DeskId]], members: Members) -> None:
        """Give the keys to the members who lack them: each its maker, and all of them an owner."""
        own = self._exchange.key
        owner = self._desk.role is MemberRole.OWNER
        readers = {each.key: each.desk for each in members.all() if not each.left and each.key != own}
        new = [
            Enclosure(_NAMED + key.id, reader, encryption.for_members(encode(key), [holder]))
            for key in self._keys.values()
            if owner or key.by == own
            for holder, reader in readers.items()
            if holder != key.by and (_NAMED + key.id, reader) not in lying
        ]
        if new:
            courier.enclose(self._article, new)

    def to_send(self, members: Members) -> CaseKey:
        """Return the key for what is sent now: a new one where somebody has left since it was made."""
        last = self._last
        gone = {each.key for each in members.all() if each.left}
        return last if gone <= set(last.without) else self._make(members)

    def unlocked(self, bundle: Bundle) -> Bundle | None:
        """Return a step as it was before it was encrypted; None where no key here opens it.

        Raises UserError where it is not what was encrypted.
        """
        _, _, id, *_, text = bundle.rows[0]
        key = self._keys.get(id)
        if key is None:
            return None
        found = _opened(bundle, key, text or "")
        if found is None or _place(found) != _place(bundle) or found.sealed != bundle.sealed:
            raise UserError(
                "Step {number} of the record that came is not as it was encrypted.", number=bundle.number
            )
        return found

    def veiled(self, claim: ClaimId) -> ClaimId:
        """Return a claim's id as whoever keeps the case may see it: encrypted where the case is."""
        from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

        if not self._keys or not claim:
            return claim
        nonce = os.urandom(_NONCE)
        # Filled up, so that every id is of one length.
        data = ChaCha20Poly1305(_presence_key(self._last)).encrypt(nonce, claim.encode().ljust(_ID), None)
        return ClaimId(_VEILED + base64.b64encode(nonce + data).decode())

    def unveiled(self, claim: ClaimId) -> ClaimId:
        """Return a claim's id as it is; NO_CLAIM where no key here opens it."""
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

        if not claim.startswith(_VEILED):
            return NO_CLAIM if self._keys else claim
        for key in reversed(self._keys.values()):
            try:
                data = base64.b64decode(claim.removeprefix(_VEILED), validate=True)
                plain = ChaCha20Poly1305(_presence_key(key)).decrypt(data[:_NONCE], data[_NONCE:], None)
                return ClaimId(plain.decode().strip())
            except (InvalidTag, ValueError):
                continue
        return NO_CLAIM

    @property
    def _last(self) -> CaseKey:
        return list(self._keys.values())[-1]

    def _make(self, members: Members) -> CaseKey:
        gone = tuple(sorted(each.key for each in members.all() if each.left))
        made = CaseKey(
            self._desk.id,
            self._article,
            secrets.token_hex(16),
            secrets.token_hex(32),
            self._exchange.now(),
            self._exchange.key,
            gone,
        )
        key = replace(made, signature=self._exchange.sign(encode(made)))
        self._keep(key)
        return key

    def _keep(self, key: CaseKey) -> None:
        self._exchange.keep_case_key(self._desk.id, self._article, key.id, encode(key))
        keys = [*self._keys.values(), key]
        self._keys = {each.id: each for each in sorted(keys, key=lambda each: (each.at, each.id))}

    def _is_good(self, key: CaseKey, members: Members) -> bool:
        makers = {each.key for each in members.all() if each.role.writes}
        unsigned = encode(replace(key, signature=""))
        return (
            (key.shared_desk, key.article) == (self._desk.id, self._article)
            and key.by in makers
            and _SECRET.fullmatch(key.secret) is not None
            and is_signed_by(unsigned, key.signature, key.by)
        )


def is_locked(bundle: Bundle) -> bool:
    """Tell whether a step is encrypted."""
    return bundle.kind == LOCKED and len(bundle.rows) == 1 and bundle.rows[0][1] == LOCKED


def locked(bundle: Bundle, key: CaseKey) -> Bundle:
    """Return a step encrypted with a case key: of it only its place, its seal and its size can be seen."""
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    nonce = os.urandom(_NONCE)
    data = ChaCha20Poly1305(_key(key)).encrypt(nonce, zlib.compress(encoded(bundle)), _aad(bundle))
    text = base64.b64encode(nonce + data).decode()
    return Bundle(
        EventId(""), bundle.desk, bundle.number, "", "", LOCKED, bundle.article, None, "{}", "",
        bundle.version, "", bundle.sealed, ((0, LOCKED, key.id, None, None, None, text),),
    )  # fmt: skip


def _opened(bundle: Bundle, key: CaseKey, text: str) -> Bundle | None:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    try:
        data = base64.b64decode(text, validate=True)
        plain = ChaCha20Poly1305(_key(key)).decrypt(data[:_NONCE], data[_NONCE:], _aad(bundle))
        unpacking = zlib.decompressobj()
        found = unpacking.decompress(plain, _LARGEST)
        return decoded(found) if unpacking.eof else None
    except (InvalidTag, binascii.Error, zlib.error, ValueError, UserError, msgspec.MsgspecError):
        return None


def _presence_key(key: CaseKey) -> bytes:
    return hmac.digest(bytes.fromhex(key.secret), b"factcheck presence", "sha256")


def _key(key: CaseKey) -> bytes:
    return hmac.digest(bytes.fromhex(key.secret), b"factcheck steps", "sha256")


def _aad(bundle: Bundle) -> bytes:
    return " ".join(map(str, _place(bundle))).encode()


def _place(bundle: Bundle) -> tuple[ArticleId, DeskId, int]:
    return bundle.article, bundle.desk, bundle.number

"""Who belongs to a shared desk, as signatures say it: no folder and no server is believed.

The desk that makes a shared desk signs its charter; its key is what every other desk remembers. An owner
signs an invitation for a key made for it alone, and whoever holds that key signs a membership for a desk's
own key. So each membership goes back to the charter by signatures, and can be read by anyone, offline and
in any order. The invitation travels encrypted with a code of twelve digits that is told aloud: scrypt
makes each guess take a tenth of a second, so that trying all of them takes three thousand years.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
import os
import re
import secrets
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import TypeVar

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from factcheck import signing
from factcheck.errors import UserError
from factcheck.models import Bundle, DeskId, Member, MemberRole, SharedDeskId

T = TypeVar("T")
Sign = Callable[[bytes], str]
"""Signs with the desk's key: bytes to hexadecimal digits."""

_ID = re.compile(r"[0-9A-Za-z-]{1,64}")
_PREFIX = "factcheck-invitation:"
_COST = {"n": 2**15, "r": 8, "p": 1, "maxmem": 64 * 1024 * 1024, "dklen": 32}


class Charter(Struct, frozen=True):
    """What a shared desk is, signed by the desk that made it."""

    id: SharedDeskId
    name: str
    key: str
    at: str
    format: str = "factcheck-desk"
    version: int = 1
    signature: str = ""


class Invitation(Struct, frozen=True):
    """The right to become a member, for whoever holds the key that belongs to it; signed by an owner."""

    shared_desk: SharedDeskId
    name: str
    role: MemberRole
    key: str
    by: str
    """The public key of the owner who signed it."""
    signature: str = ""


class Membership(Struct, frozen=True):
    """A desk's belonging to a shared desk, signed by the invitation's key and by the desk's own."""

    invitation: Invitation | None
    """None for the desk that made it."""
    desk: DeskId
    name: str
    """What the person calls themselves."""
    key: str
    since: str
    proof: str = ""
    """The signature of the invitation's key."""
    signature: str = ""


class Departure(Struct, frozen=True):
    """A desk's leaving, signed by itself or by an owner."""

    shared_desk: SharedDeskId
    key: str
    """The public key of who leaves."""
    at: str
    by: str
    signature: str = ""


class Letter(Struct, frozen=True):
    """What an invitation's text holds, under its code."""

    charter: Charter
    invitation: Invitation
    secret: str
    """The invitation's private key, in hexadecimal digits."""
    address: str = ""
    login: str = ""
    password: str = ""
    certificate: str = ""
    """The certificate of the server's authority, as PEM; empty where the system knows it."""


def encode(value: object) -> bytes:
    """Return a value in its one canonical form."""
    return msgspec.json.encode(value, order="sorted")


def decode(data: bytes, kind: type[T]) -> T | None:
    """Return the value that bytes hold, or None where they hold none."""
    try:
        return msgspec.json.decode(data, type=kind)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return None


def chartered(id: SharedDeskId, name: str, key: str, at: str, sign: Sign) -> Charter:
    """Make the charter of a new shared desk."""
    made = Charter(id, name, key, at)
    return replace(made, signature=sign(encode(made)))


def founded(desk: DeskId, name: str, charter: Charter, sign: Sign) -> Membership:
    """Make the membership of the desk that made the shared desk."""
    made = Membership(None, desk, name, charter.key, charter.at)
    return replace(made, signature=sign(encode(made)))


def invited(charter: Charter, name: str, role: MemberRole, by: str, sign: Sign) -> tuple[Invitation, str]:
    """Make an invitation; return it with its private key."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    secret = Ed25519PrivateKey.generate()
    made = Invitation(charter.id, name, role, secret.public_key().public_bytes_raw().hex(), by)
    return replace(made, signature=sign(encode(made))), secret.private_bytes_raw().hex()


def joined(letter: Letter, desk: DeskId, key: str, since: str, sign: Sign) -> Membership:
    """Make the membership of a desk that holds an invitation, under the name it was invited by."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    try:
        secret = Ed25519PrivateKey.from_private_bytes(bytes.fromhex(letter.secret))
    except ValueError as error:
        raise UserError("This is no invitation to a shared desk.") from error
    made = Membership(letter.invitation, desk, letter.invitation.name, key, since)
    proven = replace(made, proof=secret.sign(encode(_claimed(made))).hex())
    return replace(proven, signature=sign(encode(proven)))


def renewed(membership: Membership, desk: DeskId, since: str, sign: Sign) -> Membership:
    """Make a membership for a new desk id of who is a member, as a library has after it was restored."""
    made = replace(membership, desk=desk, since=since, signature="")
    return replace(made, signature=sign(encode(made)))


def departed(charter: Charter, key: str, at: str, by: str, sign: Sign) -> Departure:
    """Make the record of a leaving."""
    made = Departure(charter.id, key, at, by)
    return replace(made, signature=sign(encode(made)))


def is_charter(charter: Charter) -> bool:
    """Tell whether a charter is signed by the key that it names, and its id can be part of a file's name."""
    return _ID.fullmatch(charter.id) is not None and _signed(
        replace(charter, signature=""), charter.signature, charter.key
    )


class Members:
    """The members of a shared desk, found among what anybody may have put there."""

    def __init__(
        self, charter: Charter, memberships: Iterable[Membership], departures: Iterable[Departure] = ()
    ) -> None:
        """Keep the memberships that go back to the charter by signatures; all others count for nothing."""
        self._by_desk: dict[DeskId, Member] = {}
        self._signed: dict[DeskId, Membership] = {}
        rest = sorted(memberships, key=lambda each: (each.since, each.desk))
        owners, holders = {charter.key}, dict[str, str]()
        progress = True
        while progress:
            progress = False
            for each in list(rest):
                invitation = each.invitation
                if invitation is not None and invitation.by not in owners:
                    continue
                rest.remove(each)
                if not _belongs(each, charter) or each.desk in self._by_desk:
                    continue
                if invitation is not None and holders.setdefault(invitation.key, each.key) != each.key:
                    continue  # an invitation is for one
                role = MemberRole.OWNER if invitation is None else invitation.role
                name = each.name if invitation is None else invitation.name
                self._signed[each.desk] = each
                self._by_desk[each.desk] = Member(each.desk, name, role, each.key, each.since)
                if role is MemberRole.OWNER:
                    owners.add(each.key)
                progress = True
        for gone in departures:
            if (
                gone.shared_desk == charter.id
                and (gone.by == gone.key or gone.by in owners)
                and _signed(replace(gone, signature=""), gone.signature, gone.by)
            ):
                for desk, member in self._by_desk.items():
                    if member.key == gone.key:
                        self._by_desk[desk] = replace(member, left=gone.at)

    def all(self) -> list[Member]:
        """Return every member, also those who left, in the order in which they came."""
        return sorted(self._by_desk.values(), key=lambda member: (member.since, member.desk))

    def find(self, desk: DeskId) -> Member | None:
        """Return the member that a desk is and has not ceased to be, or None."""
        found = self._by_desk.get(desk)
        return None if found is None or found.left else found

    def has_left(self, desk: DeskId) -> bool:
        """Tell whether a desk was a member and is none any more."""
        found = self._by_desk.get(desk)
        return found is not None and bool(found.left)

    def with_key(self, key: str) -> Membership | None:
        """Return a membership of who holds a key and has not left, under whatever desk id; or None."""
        return next(
            (self._signed[each.desk] for each in self.all() if each.key == key and not each.left), None
        )

    def refuse(self, bundle: Bundle, bearer: DeskId, *, keeps_out: bool) -> bool:
        """Tell whether a bundle that a desk put there must not be taken in.

        A member's own steps must bear its key and keep within its role. Steps of others, such as those that
        came in a case file once, are handed on by an owner or a checker alone, who could have taken any of
        them and so speaks for what goes beyond their author's role. Refused, it would keep back all that was
        done by who has seen it. What one put there who has left counts where it ``keeps_out`` who has left:
        it is from before.
        """
        by = self._by_desk.get(bearer)
        if by is None or (by.left and not keeps_out):
            return True
        if bundle.desk == bearer:
            return self.oversteps(bundle)
        author = self._by_desk.get(bundle.desk)
        return not by.role.writes_everything or (author is not None and author.key != bundle.key)

    def oversteps(self, bundle: Bundle) -> bool:
        """Tell whether a member's step does not bear its key, or goes beyond its role."""
        author = self._by_desk.get(bundle.desk)
        return author is not None and (author.key != bundle.key or not is_within(bundle, author.role))


_COLUMNS = {
    MemberRole.SECOND_READER: {
        "claims": frozenset(
            {
                *("verdict", "ruling", "as_of", "due", "correction", "note", "work_state", "waiting_on"),
                *("flagged", "second_reader", "assigned", "former_verdict", "changed", "proposed"),
            }
        ),
        "details": frozenset({"ticked"}),
        "queries": None,
        "settlements": None,
        "sign_offs": None,
        "second_readings": None,
        "opinions": None,
        "criticisms": None,
    },
    MemberRole.EDITOR: {
        "claims": frozenset({"note", "work_state", "waiting_on", "changed", "proposed"}),
        "queries": None,
    },
    MemberRole.LAWYER: {
        "claims": frozenset(
            {"note", "legal_note", "work_state", "waiting_on", "flagged", "changed", "proposed"}
        ),
        "queries": None,
    },
    MemberRole.READER: {},
}
"""The columns that each limited role may set, by table; None is all of them."""


def is_within(bundle: Bundle, role: MemberRole) -> bool:
    """Tell whether the rows of a step are such as its author's role may write, whatever its kind says."""
    if role.writes_everything:
        return True
    allowed = _COLUMNS[role]
    for _, table, _, _, _, before, after in bundle.rows:
        if table not in allowed:
            return False
        columns = allowed[table]
        if columns is None:
            continue
        if before is None or after is None or not set(json.loads(after)) <= columns:
            return False
    return True


@lru_cache(maxsize=1024)  # the same few are looked at in each round
def _belongs(membership: Membership, charter: Charter) -> bool:
    invitation = membership.invitation
    if not _signed(replace(membership, signature=""), membership.signature, membership.key):
        return False
    if invitation is None:
        return membership.key == charter.key
    return (
        invitation.shared_desk == charter.id
        and _signed(replace(invitation, signature=""), invitation.signature, invitation.by)
        and _signed(_claimed(membership), membership.proof, invitation.key)
    )


def _claimed(membership: Membership) -> Membership:
    """Return what the invitation's key signs: it holds for the desk's key, whatever id it goes by."""
    return replace(membership, desk=DeskId(""), name="", since="", proof="", signature="")


def _signed(value: object, signature: str, key: str) -> bool:
    return is_signed_by(encode(value), signature, key)


def is_signed_by(data: bytes, signature: str, key: str) -> bool:
    """Tell whether a signature over data was made with a key, both in hexadecimal digits."""
    try:
        return signing.is_signed(data, bytes.fromhex(signature), bytes.fromhex(key))
    except ValueError:
        return False


# The invitation's text


def sealed(letter: Letter) -> tuple[str, str]:
    """Return an invitation's text to send, and the code to tell aloud: «4821 0937 5526»."""
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    digits = f"{secrets.randbelow(10**12):012d}"
    salt, nonce = os.urandom(16), os.urandom(12)
    locked = ChaCha20Poly1305(_key(digits, salt)).encrypt(nonce, encode(letter), None)
    text = base64.urlsafe_b64encode(salt + nonce + locked).decode().rstrip("=")
    return _PREFIX + text, " ".join(digits[at : at + 4] for at in range(0, 12, 4))


def opened(text: str, code: str) -> Letter:
    """Open an invitation with its code; raises UserError where it is none, or the code is another one's."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    # A person pastes the whole mail: what stands before it, and in paragraphs behind it, is no part of it.
    sent = text[text.find(_PREFIX) + len(_PREFIX) :] if _PREFIX in text else text
    body = "".join(re.split(r"\n[^\S\n]*\n", sent.strip(), maxsplit=1)[0].split())
    try:
        data = base64.urlsafe_b64decode(body + "=" * (-len(body) % 4))
    except (binascii.Error, ValueError) as error:
        raise UserError("This is no invitation to a shared desk.") from error
    digits = "".join(filter(str.isdigit, code))
    if len(data) < 28:
        raise UserError("This is no invitation to a shared desk.")
    if len(digits) != 12:
        raise UserError("An invitation is opened with the code of twelve digits that belongs to it.")
    try:
        plain = ChaCha20Poly1305(_key(digits, data[:16])).decrypt(data[16:28], data[28:], None)
    except InvalidTag as error:
        raise UserError(
            "The code does not belong to this invitation, or the invitation was altered on its way."
        ) from error
    letter = decode(plain, Letter)
    if letter is None or not is_charter(letter.charter):
        raise UserError("This is no invitation to a shared desk.")
    return letter


def _key(digits: str, salt: bytes) -> bytes:
    return hashlib.scrypt(digits.encode(), salt=salt, **_COST)

"""Encrypts files for named recipients, in the age format: only who holds an identity reads them.

A recipient is a public key, ``age1…``, which may be passed on freely. The identity that belongs to it
stays on its owner's machine, in one file that is itself encrypted with a passphrase. Passphrases are used
for nothing else: a file encrypted with one could be guessed at wherever it lies.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator
from pathlib import Path

from factcheck import open_files, private, signing
from factcheck.errors import UserError
from factcheck.paths import config_path

ENDING = ".age"


def identity_path() -> Path:
    """Name the file of this person's identity; it may not be there yet."""
    return config_path() / "identity.age"


def make_identity(passphrase: str, path: Path | None = None) -> str:
    """Make an identity, protect it with the passphrase, and return its public key.

    Raises UserError where there is one already, since what was encrypted for it would be lost.
    """
    import pyrage

    path = path or identity_path()
    if path.exists():
        raise UserError("There is an identity already: “{path}”.", path=path)
    if not passphrase:
        raise UserError("An identity needs a passphrase.")
    made = pyrage.x25519.Identity.generate()
    locked = pyrage.passphrase.encrypt(f"{made}\n".encode(), passphrase)
    try:
        private.make_folder(path.parent)
        private.write(path, locked)
    except OSError as error:
        raise UserError("The identity “{path}” could not be written.", path=path) from error
    return str(made.to_public())


def encrypt(source: Path, target: Path, recipients: Iterable[str]) -> None:
    """Write a file encrypted for all of these public keys, whole or not at all; raises UserError."""
    import pyrage

    keys = [_recipient(each) for each in recipients]
    if not keys:
        raise UserError("Name at least one recipient.")
    part = private.unfinished(target)
    try:
        open_files.refuse_library(target)
        private.make_file(part)
        pyrage.encrypt_file(str(source), str(part), keys)
        private.settle(part)
        part.replace(target)
    except (OSError, pyrage.EncryptError) as error:
        raise UserError("“{target}” could not be written.", target=target) from error
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)


@contextlib.contextmanager
def decrypted(source: Path, folder: Path, passphrase: str, path: Path | None = None) -> Iterator[Path]:
    """Give a file decrypted with this person's identity in a folder while this lasts; raises UserError."""
    import pyrage

    identity = _identity(passphrase, path or identity_path())
    part = private.unfinished(folder / source.name)
    try:
        try:
            private.make_file(part)
            pyrage.decrypt_file(str(source), str(part), [identity])
        except pyrage.DecryptError as error:
            raise UserError(
                "“{name}” is damaged, or was not encrypted for this identity.", name=source.name
            ) from error
        except OSError as error:
            raise UserError(
                "“{name}” could not be decrypted: it is damaged, or the disk is full.", name=source.name
            ) from error
        yield part
    finally:
        for suffix in ("", "-wal", "-shm"):
            with contextlib.suppress(OSError):
                part.with_name(part.name + suffix).unlink(missing_ok=True)


def for_members(data: bytes, keys: Iterable[str]) -> bytes:
    """Return data encrypted for the holders of desks' public keys, in hexadecimal digits; raises UserError.

    A desk's key signs (Ed25519, signing.py). The age format encrypts for such a key as well, as it does
    for those of SSH (https://github.com/C2SP/C2SP/blob/main/age.md), so that no further key is needed.
    """
    import pyrage

    try:
        recipients = [pyrage.ssh.Recipient.from_str(signing.ssh_key(bytes.fromhex(key))) for key in keys]
        encrypted: bytes = pyrage.encrypt(data, recipients)
    except (ValueError, pyrage.RecipientError, pyrage.EncryptError) as error:
        raise UserError("For the key of a member nothing can be encrypted.") from error
    return encrypted


def for_this_desk(data: bytes, key: Path) -> bytes | None:
    """Return what was encrypted for the desk whose key is in a file, or None where it was not."""
    import pyrage

    try:
        found: bytes = pyrage.decrypt(data, [pyrage.ssh.Identity.from_buffer(signing.ssh_identity(key))])
    except (pyrage.DecryptError, pyrage.IdentityError):
        return None
    return found


def check_key(key: str) -> None:
    """Raise UserError where a text is no public key."""
    _recipient(key)


def _recipient(key: str) -> object:
    import pyrage

    try:
        return pyrage.x25519.Recipient.from_str(key.strip())
    except pyrage.RecipientError as error:
        raise UserError(
            "“{key}” is neither a recipient in the settings nor a public key (age1…).", key=key
        ) from error


def require_identity(path: Path | None = None) -> None:
    """Raise UserError where this person has no identity, so that nobody is asked for its passphrase."""
    path = path or identity_path()
    if not path.exists():
        raise UserError(
            "This is encrypted, and there is no identity here to open it (“{path}”). Make one, and give its"
            " public key to whoever encrypts for you.",
            path=path,
        )


def _identity(passphrase: str, path: Path) -> object:
    import pyrage

    require_identity(path)
    try:
        secret = pyrage.passphrase.decrypt(path.read_bytes(), passphrase)
        return pyrage.x25519.Identity.from_str(secret.decode().strip())
    except (OSError, UnicodeDecodeError, pyrage.DecryptError, pyrage.IdentityError) as error:
        raise UserError("The passphrase is wrong, or the identity “{path}” is damaged.", path=path) from error

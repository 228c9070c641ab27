"""Passphrases and codes that take no time, for tests of what is done with them.

An identity that the program makes takes a second to make and another each time it is used, by design. How
much work that is stands in the file, after ``scrypt`` (https://github.com/C2SP/C2SP/blob/main/age.md); here
it is little.
"""

from __future__ import annotations

import contextlib
import hashlib
from base64 import b64decode
from collections.abc import Iterator
from typing import Any

import pytest

from factcheck import encryption, private

PHRASE = "a long walk"
KEY = "age1nrykwyzsz9pw4dyrjar5eu92zcw8v7eyz6r4wvgue5j6juhfmvqs6xrmc0"
_FILE = b64decode(
    "YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IHNjcnlwdCAyazRZTjEvZ1ZmaVU3T1hRYkVTRkdnIDQKeE9FeUZSc0F5RW"
    "5RNWx5WkZOb0dyV0RrU1UzZ1R2S0RiT0JNZU1tZmwxVQotLS0gYVVNbWZQOG1mbHFjNVhIZmRqZGlrVFpuS3BaUllw"
    "ZC9td0lIbE4wWFVVTQqh7UG/DDmJiri789v0KV1YFiSCyu1wNv0To8x7rTHoDG/ylbNzR4ygGk+Bdp0eZEvbr35QaR"
    "6nNm68kOAeB2LWwxreIJsrIRPvr7BxDo7q5aHzLQspsFCeyunAwGZqIJvXaaBrkO9gDamSbg=="
)


def put_in_place() -> str:
    """Put the identity where the program looks for its person's, and return its public key."""
    path = encryption.identity_path()
    private.make_folder(path.parent)
    private.write(path, _FILE)
    return KEY


@contextlib.contextmanager
def quick_codes() -> Iterator[None]:
    """Let the codes of invitations take little work while this lasts, else most of the time of many tests."""
    real = hashlib.scrypt

    def quick(password: bytes, **cost: Any) -> bytes:
        return real(password, **{**cost, "n": 2**4})

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(hashlib, "scrypt", quick)
        yield

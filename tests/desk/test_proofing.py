"""The final proof on the command line: what was changed after the signature, with its claim."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from factcheck.cli import main
from factcheck.desk import Desk
from factcheck.errors import UserError
from factcheck.models import ArticleId


def proof(desk: Desk, article: ArticleId, path: Path, *more: str) -> Result:
    return CliRunner().invoke(main, ["--library", str(desk.path), "proof", article, str(path), *more])


def published(desk: Desk, article: ArticleId, folder: Path, old: str = "", new: str = "") -> Path:
    text = desk.articles.open(article).draft.text
    paragraphs = text.replace(old, new).split("\n\n") if old else text.split("\n\n")
    path = folder / "published.html"
    body = "".join(f"<p>{words}</p>" for words in paragraphs)
    path.write_text(f"<!doctype html><html><body><nav>Home</nav>{body}</body></html>", encoding="utf-8")
    return path


def test_every_change_is_listed_with_its_claim(desk: Desk, article: ArticleId, tmp_path: Path) -> None:
    desk.closing.sign(article, "Ada", over="In a hurry")
    path = published(desk, article, tmp_path, "$640 million", "$460 million")
    done = proof(desk, article, path)
    assert done.exit_code == 1
    assert "changed: “$640” → “$460”" in done.stdout
    assert "1 change after the signature." in done.stdout
    (row,) = json.loads(proof(desk, article, path, "--json").stdout)
    (claim,) = row["claims"]
    placed = desk.articles.open(article).find(claim)
    assert placed is not None
    assert "640" in placed.text


def test_an_added_sentence_leads_to_the_claim_that_it_follows(
    desk: Desk, article: ArticleId, tmp_path: Path
) -> None:
    desk.closing.sign(article, "Ada", over="In a hurry")
    path = published(desk, article, tmp_path, "planned in 2016.", "planned in 2016. Nobody resigned over it.")
    (row,) = json.loads(proof(desk, article, path, "--json").stdout)
    assert row["new"] == "Nobody resigned over it."
    (claim,) = row["claims"]
    placed = desk.articles.open(article).find(claim)
    assert placed is not None
    assert placed.text.endswith("planned in 2016.")


def test_the_same_text_is_told_to_be_the_same(desk: Desk, article: ArticleId, tmp_path: Path) -> None:
    desk.closing.sign(article, "Ada", over="In a hurry")
    done = proof(desk, article, published(desk, article, tmp_path))
    assert (done.exit_code, done.stdout) == (0, "Nothing was changed after the signature.\n")


def test_it_is_the_signed_draft_that_counts(desk: Desk, article: ArticleId, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="never signed off"):
        desk.proofing.signed(article)
    desk.closing.sign(article, "Ada", over="In a hurry")
    desk.closing.reopen(article)
    assert desk.proofing.signed(article).id == desk.articles.open(article).draft.id

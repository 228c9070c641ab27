"""Scales of a library: changed for all its articles, never under a signature, and what a desk has set."""

import pytest
from msgspec.structs import replace

from factcheck import readers
from factcheck.desk import Desk
from factcheck.desk.choices import decoded, encoded
from factcheck.errors import UserError
from factcheck.models import ArticleId, HouseRule, Scale, Verdict
from factcheck.settings import Settings


def editorial(desk: Desk) -> Scale:
    return next(scale for scale in desk.scales.all() if scale.key == "editorial")


def test_a_scale_is_changed_for_the_articles_that_stand_on_it(desk: Desk, article: ArticleId) -> None:
    case = desk.articles.open(article)
    desk.verdicts.set(case.claims[0].id, "confirmed")
    known = editorial(desk)
    stale = Verdict("", " Out of  date ", "⌛", "unconfirmed", closes=False)
    desk.scales.change(replace(known, verdicts=(*known.verdicts, stale)))
    added = desk.articles.open(article).scale.verdicts[-1]
    assert (added.key, added.label, added.closes) == ("out-of-date", "Out of date", False)
    desk.verdicts.set(case.claims[1].id, "out-of-date")
    with pytest.raises(UserError, match="1 claim has it"):
        desk.scales.change(known)
    desk.verdicts.set(case.claims[1].id, None)
    desk.scales.change(known)
    assert desk.articles.open(article).scale == known
    assert desk.safe.doctor() == []


@pytest.mark.parametrize(
    ("verdicts", "said"),
    [
        ((Verdict("a", "A", "✓", "confirmed"),), "from 2 to 9"),
        ((Verdict("a", "A", "✓", "confirmed"), Verdict("b", "A", "x", "wrong")), "same name"),
        ((Verdict("a", "A", "✓", "confirmed"), Verdict("b", "B", " ", "wrong")), "mark"),
        ((Verdict("a", "A", "✓", "confirmed"), Verdict("b", "B", "x", "mauve")), "colour"),
        ((Verdict("a", "A", "✓", "confirmed"), Verdict("b", " ", "x", "wrong")), "name"),
        (tuple(Verdict(key, key, "x", "wrong", needs_correction=True) for key in "ab"), "must confirm"),
        (tuple(Verdict(key, key, "x", "wrong") for key in "abcdefghij"), "from 2 to 9"),
    ],
)
def test_a_scale_without_sense_is_refused(desk: Desk, verdicts: tuple[Verdict, ...], said: str) -> None:
    with pytest.raises(UserError, match=said):
        desk.scales.add(Scale("", "Own", verdicts))
    assert len(desk.scales.all()) == 3


def test_nothing_signed_comes_to_say_something_else(desk: Desk, article: ArticleId) -> None:
    desk.closing.sign(article, "Ada", over="For the test")
    known = editorial(desk)
    with pytest.raises(UserError, match="was signed off on this scale"):
        desk.scales.change(replace(known, label="Ours"))
    key = desk.scales.copy("editorial", "Ours")
    with pytest.raises(UserError, match="already"):
        desk.scales.copy("editorial", "Ours")
    with pytest.raises(UserError, match="1 article stands"):
        desk.scales.remove("editorial")
    desk.scales.remove(key)
    assert [scale.key for scale in desk.scales.all()] == ["editorial", "truth-o-meter", "aap"]
    desk.history.undo(None)
    assert desk.scales.usable(key) == key, "a removed scale comes back"
    assert desk.scales.usable("gone") == "editorial"


def test_what_a_desk_has_set_is_taken_over_by_another(
    desk: Desk, tmp_path_factory: pytest.TempPathFactory
) -> None:
    own = desk.scales.copy("editorial", "House scale")
    desk.rules.set(HouseRule.COPY_TOO_OLD, number=14)
    desk.rules.set(HouseRule.PASSAGE_MISSING, applies=True)
    desk.retention.set_rule(12, skeleton=True)
    mine = Settings(
        desk="The Quarterly",
        scale=own,
        keep_copies="always",
        citation_style="mla",
        checker="Ada",
        phrases=["Rang."],
    )
    mine.keys = {"next": ["Down"]}
    mine.stamp_authority, mine.stamp_copies, mine.wayback = "https://tsa.halm.example", True, True
    data = encoded(desk.choices.gathered(mine))
    assert b"Ada" not in data
    theirs = Settings(checker="Bo")
    with Desk(tmp_path_factory.mktemp("other") / "library.factcheck", actor="Bo") as other:
        found = decoded(data)
        told = [str(each) for each in other.choices.differences(found, theirs)]
        assert "New scale: House scale" in told
        assert "Authority for time stamps: https://tsa.halm.example" in told
        assert "Asking archive.org is on" in told
        assert "On: A copy is at most this many days old (14)" in told
        assert "Articles are kept 12 months after sign-off" in told
        other.choices.take_over(found, theirs)
        assert other.choices.differences(found, theirs) == []
        assert other.scales.all() == desk.scales.all()
        assert (theirs.checker, theirs.desk, theirs.scale) == ("Bo", "The Quarterly", own)
        assert other.safe.doctor() == []


def test_settings_that_cannot_be_taken_over_change_nothing(desk: Desk, article: ArticleId) -> None:
    desk.verdicts.set(desk.articles.open(article).claims[0].id, "confirmed")
    found = desk.choices.gathered(Settings())
    kept = tuple(each for each in editorial(desk).verdicts if each.key != "confirmed")
    verdicts = (*kept, Verdict("sound", "Sound", "✓", "confirmed"))
    other = replace(found, scales=(replace(editorial(desk), verdicts=verdicts),), months=3)
    with pytest.raises(UserError, match="another one here"):
        desk.choices.take_over(other, Settings())
    assert desk.retention.rule().months == 0
    assert desk.articles.open(article).scale.verdict("confirmed") is not None


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"[]",
        b'{"format": "other"}',
        b'{"format": "factcheck-desk-settings", "version": 9}',
        b'{"format": "factcheck-desk-settings", "version": 1, "months": -1}',
        b'{"format": "factcheck-desk-settings", "version": 1, "scale": "none"}',
        b'{"format": "factcheck-desk-settings", "version": 1, "rules": [{"rule": "no-such"}]}',
        b"[" * 100_000,
        b"x" * 1_000_001,
    ],
)
def test_a_file_that_is_no_settings_is_refused_in_a_sentence(data: bytes) -> None:
    with pytest.raises(UserError):
        decoded(data)


@pytest.mark.parametrize("key", ["none", "a/b", "\x1b[1m", "Ω", "x" * 61])
def test_settings_with_a_key_that_no_command_can_name_are_refused(desk: Desk, key: str) -> None:
    own = desk.choices.gathered(Settings())
    first, *others = editorial(desk).verdicts
    verdict = replace(editorial(desk), verdicts=(replace(first, key=key), *others))
    for scale in (replace(editorial(desk), key=key), verdict):
        with pytest.raises(UserError, match="damaged"):
            decoded(encoded(replace(own, scales=(*own.scales, scale))))


def test_new_articles_stand_on_the_scale_that_was_chosen(desk: Desk) -> None:
    reading = readers.read(b"The pier opened in 1931.", "pier.txt")
    article = desk.articles.add(reading, scale=desk.scales.usable("aap"))
    assert desk.articles.open(article).scale.label == "AAP type"

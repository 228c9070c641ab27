"""The sample articles: readable, of a useful length, and with the slips that a newcomer is meant to find."""

import datetime
import re

import pytest

import seeds
from factcheck.text import checks
from factcheck.text.checks import CheckKind
from factcheck.text.lexicon import languages
from factcheck.text.recognition import language_of


@pytest.mark.parametrize("sample", seeds.SAMPLES, ids=lambda sample: sample.name)
def test_each_sample_is_an_article_of_a_few_minutes(sample: seeds.Sample) -> None:
    text = seeds.read(sample.name).decode("utf-8")

    assert sample.title in text
    assert 350 <= len(text.split()) <= 700
    assert len(re.findall(r"\d", text)) > 40
    assert re.search("[“«]", text)


@pytest.mark.parametrize("code", sorted(languages() - {"en"}))
def test_a_language_that_articles_are_read_in_is_offered_two_samples_of_its_own(code: str) -> None:
    samples = seeds.offered(code)

    assert [sample.language for sample in samples] == [code, code]
    for sample in samples:
        text = seeds.read(sample.name).decode("utf-8")
        assert language_of(text) == code
        assert CheckKind.WEEKDAY in {each.kind for each in checks.run(text, language=code)}


def test_a_language_without_samples_is_offered_the_english_ones() -> None:
    assert seeds.offered("xx") == seeds.offered("en")
    assert all(sample.language == "en" for sample in seeds.offered("en"))


def test_the_german_samples_have_a_weekday_a_sum_and_shares_that_do_not_fit() -> None:
    wire = seeds.read("brand-meldung.txt").decode("utf-8")
    profile = seeds.read("glocken-portraet.md").decode("utf-8")

    assert "Freitag, dem 14. November 2024" in wire
    assert datetime.date(2024, 11, 14).weekday() != 4
    parts = re.search(r"(\d+) Fahrgäste und (\d+) Besatzungsmitglieder", wire)
    assert parts is not None
    assert sum(map(int, parts.groups())) != 146
    shares = re.findall(r"(\d+) Prozent (?:hingen|in)", profile)
    assert sum(map(int, shares)) != 100


def test_a_name_that_is_no_sample_is_refused() -> None:
    with pytest.raises(KeyError):
        seeds.read("../pyproject.toml")


def test_the_feature_names_a_weekday_that_does_not_fit() -> None:
    text = seeds.read("library-feature.md").decode("utf-8")

    assert "Tuesday, 12 March 2016" in text
    assert datetime.date(2016, 3, 12).strftime("%A") != "Tuesday"


def test_the_wire_story_has_leftovers_of_its_page_and_a_sum_that_does_not_add_up() -> None:
    text = seeds.read("ferry-wire.txt").decode("utf-8")

    assert re.search(r"02:24$", text, re.MULTILINE)
    whole = re.search(r"All (\d+) people", text)
    parts = re.search(r"(\d+) passengers and (\d+) crew", text)
    assert whole is not None
    assert parts is not None
    assert sum(map(int, parts.groups())) != int(whole[1])

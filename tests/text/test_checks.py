"""What the desk checks remark on, and what they leave alone."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.models import Span
from factcheck.text import checks
from factcheck.text.checks import CheckKind
from factcheck.text.wordlists import listed
from tests.text.growth import grows_with_length

PUBLISHED = "2026-11-12"

ALARMS = [
    ("weekday", "The mill burned on Monday, Nov. 10, 2026.", "10 November 2026 is a Tuesday, not a Monday"),
    (
        "weekday",
        "The mill burned on 10 November 2026, a Friday.",
        "10 November 2026 is a Tuesday, not a Friday",
    ),
    ("weekday", "The hearing opened on Friday, Nov. 4 and closed.", "4 November 2026 is a Wednesday"),
    (
        "sum",
        "The bus held 15 people: eight men, four women and two children.",
        "add up to 14, not 15 (8 + 4 + 2)",
    ),
    ("sum", "The crews freed 8 men and 5 women, for a total of 14 people.", "add up to 13, not 14"),
    (
        "sum",
        "The grant of $9 million — $4 million for roads and $6 million for rail — was late.",
        "add up to 10",
    ),
    (
        "sum",
        "Of the voters, 52 percent said yes, 31 percent no and the remaining 27 percent nothing.",
        "110%, not",
    ),
    (
        "change",
        "The price has doubled since 2021, from $41 million to $79 million.",
        "1.93 times $41 million, nearly",
    ),
    (
        "sum",
        "Fees gave $38,000 in 2024; the town added $55,000 and a fund $12,000, so that it ran on $107,000.",
        "105,000",
    ),
    (
        "sum",
        "It will cost $18,000. A boat takes $9,500, food $3,200 and care a further $4,300.",
        "add up to 17,000",
    ),
    (
        "sum",
        "The two ships would cost $46 million each, or $82 million in all.",
        "92 million, not 82 million",
    ),
    (
        "sum",
        "All 214 people aboard lived. It carried 187 passengers and 29 crew members.",
        "make 216; elsewhere 214",
    ),
    ("change", "It spent $6.5 million, twice as much as in 2022, when it spent $3.4 million.", "1.91 times"),
    (
        "age",
        "Pereira, who turned 70 in June, sat. “I do,” she said. She was born in 1953.",
        "72 or 73 in 2026",
    ),
    ("change", "Arrests tripled from 40 in 2019 to 90 in 2021.", "2.25 times"),
    ("change", "Rents rose 20 percent, from $500 to $700.", "40 percent more than $500"),
    ("change", "Output fell by a third, from 900 tons to 700 tons.", "22.22 percent less than 900 tons"),
    (
        "change",
        "Turnout rose 5 percent, from 40 percent to 45 percent.",
        "5 percentage points, a change of 12.5 percent",
    ),
    ("change", "Sales rose from $60 million to $50 million.", "$50 million is less than $60 million"),
    (
        "change",
        "Profit jumped 50 percent to $90 million from $50 million.",
        "80 percent more than $50 million",
    ),
    ("change", "The hall cost $79 million, double the $41 million planned.", "1.93 times $41 million"),
    ("change", "It sold 60 cars, a third less than the 80 cars of 2019.", "25 percent less than 80 cars"),
    ("change", "Sales nearly doubled from $50 million to $78 million.", "1.56 times $50 million"),
    ("change", "Profit nearly halved from $100 million to $66 million.", "0.66 times $100 million"),
    ("change", "Sales about doubled from 500 cars to 1,180 cars.", "2.36 times 500 cars"),
    ("spelling", "Ada McBride came. Later Ada McBryde left.", "is spelt “Ada McBride”"),
    ("sum", "The budget is split: 40% for schools, 35% for roads and 30% for parks.", "105%, not 100%"),
    ("sum", "The bus held 15 people, 8 men and 5 women, and a dog.", "add up to 13, not 15"),
    ("age", "She was born on 3 May 1980 and was 40 when elected in 2016.", "35 or 36 in 2016"),
    ("age", "Born in 1950, she died in 2015 aged 60.", "born in 1950 was 64 or 65 in 2015"),
    ("age", "Anna Berg, 34, who was born in 1980, runs the mill.", "45 or 46 in 2026"),
    ("age", "Peter Vanek (1950–2015) died at 70.", "64 or 65 in 2015"),
    ("spelling", "Viktor Leonov came. The captain, Viktor Leonev, left.", "is spelt “Viktor"),
    ("spelling", "John Calder spoke. Later Jon Calder left.", "is spelt"),
    (
        "spelling",
        "Mary Samuelson spoke. It was Samuelson who left. They saw that Sameuelson was tired.",
        "“Sameuelson” is spelt “Samuelson”",
    ),
    ("quantity", "They counted the 15 nuclear subs. Nobody saw the 16 nuclear subs leave.", "15 or 16"),
    (
        "quantity",
        "The council says the new bridge will cost $41 million to build. "
        "Critics say the new bridge will cost $43 million to build.",
        "“$43 million” stands here",
    ),
    ("quantity", "The fire killed 12 people. They wept. The fire, police say, killed 14 people.", "12 or 14"),
    ("quotation", "She said: “We are done.\n\nHe left.", "“We are done.” is not closed"),
    ("quotation", 'He said "we are done and left.\n\nShe stayed.', "“we are done and left.” is not closed"),
    ("unit", "Rents rose by percent in May.", "“by percent” has a unit but no number"),
    ("unit", "The bridge cost $ million.", "“$ million” has a unit but no number"),
    ("scope", "The Iron Mill is the oldest factory.", "“the oldest factory” names no scope"),
]


@pytest.mark.parametrize(("kind", "text", "reason"), ALARMS)
def test_a_slip_is_remarked_on_with_its_reason(kind: str, text: str, reason: str) -> None:
    remarks = checks.run(text, published=PUBLISHED)
    assert [remark.kind for remark in remarks] == [CheckKind(kind)]
    assert reason in str(remarks[0].sentence)
    assert 0 <= remarks[0].start < remarks[0].end <= len(text)


SILENT = [
    "The mill burned on Tuesday, Nov. 10, 2026.",
    "The mill burned on Monday, Nov. 10.",  # fell on a Monday the year before, which may be meant
    "In 1998 the mill burned on Monday, Nov. 11.",
    "It opened Monday. On Nov. 10, 2026, it closed.",
    "The bus held 15 people: eight men, four women and three children.",
    "The bus held 15 people, including eight men and four women.",
    "Of the voters, 52 percent said yes and 31 percent no.",
    "Of the voters, 33 percent said yes, 33 percent no and the remaining 33 percent nothing.",
    "Fees gave $38,000; the town added $55,000 and a fund $14,000, so that it ran on $107,000.",
    "It will cost $17,000. A boat takes $9,500, food $3,200 and care a further $4,300.",
    "The two ships would cost $46 million each, or $92 million in all.",
    "All 216 people aboard lived. It carried 187 passengers and 29 crew members.",
    "Pereira, who turned 70 in June, sat. “I do,” she said. She was born in 1956.",
    "Some 60 percent trust the mayor, 70 percent the council and 80 percent the police.",
    "Prices doubled from $40 million to $79.6 million.",
    "Prices nearly doubled, from $41 million to $79 million.",
    "Prices more than doubled, from $40 million to $95 million.",
    "Prices doubled.",
    "Profit jumped 80 percent to $90 million from $50 million.",
    "The hall cost $82 million, double the $41 million planned.",
    "The hall cost $79 million, nearly double the $41 million planned.",
    "It sold 60 cars, a quarter less than the 80 cars of 2019.",
    "Sales nearly doubled from $50 million to $87 million.",
    "Profit nearly halved from $100 million to $58 million.",
    "Sales about doubled from 500 cars to 1,060 cars.",
    "Tom Lee came. Later Tom Lea left.",
    "The budget is split: 40% for schools, 35% for roads and 25% for parks.",
    "The bus held 13 people, 8 men and 5 women, and a dog.",
    "She was born on 3 May 1980 and was 36 when elected in 2016.",
    "Rents rose 20 percent, from $500 to $600.",
    "Rents rose 4 percent after a rise of 3 percent from 2015 to 2016.",
    "Output fell by a third, from 900 tons to 600 tons.",
    "Turnout rose 5 points, from 40 percent to 45 percent.",
    "The train from Platform 9 to Platform 4 was late.",
    "Born in 1950, she died in 2015 aged 64.",
    "Anna Berg, 34, has two sons born in 2010.",
    "Born in 1950 to a 20-year-old mother, she died in 2010.",
    "The fund rose from $1.2 million in 2010, doubling every two years, to $9 million.",
    "Output doubled from two mills to four mills.",
    "Sales rose from 10 a.m. to 2 p.m. on Friday.",
    "The storm killed 12 people in Haiti. The storm killed 3 people in Cuba.",
    "Support fell from 45 percent in May to 40 percent in June, a drop of 5 percentage points.",
    "Born in 1950, she married at 20 and died in 2015.",
    "Ron Paul spoke. Then Rand Paul left.",
    "Bill Clinton and the Clintons came. Clinton left.",
    "Maria Berg met Mario Berg.",
    "The 15 people left. Then the 20 people came.",
    "The fire killed 12 people. They wept. The flood killed 14 people.",
    "They counted the 15 nuclear subs in 2015. By 2016 they counted the 16 nuclear subs.",
    "“We are done.\n\n“We leave,” she said.",
    'The board was 6\'2" tall and 5" wide.',
    "Hundreds of miles away, a few percent of voters agreed.",
    "Nearly all the percent signs are gone.",
    "The Iron Mill is the oldest factory in town.",
    "The town has three factories. The Iron Mill is the oldest factory.",
    "It is the largest of them.",
]


@pytest.mark.parametrize("text", SILENT)
def test_nothing_is_remarked_where_all_is_well(text: str) -> None:
    assert checks.run(text, published=PUBLISHED) == []


def test_the_stretches_to_look_at_can_be_given() -> None:
    text = "Prices doubled, from $40 to $50. Rents doubled, from $40 to $60."
    remarks = checks.run(text, [Span(33, len(text))])
    assert [text[remark.start : remark.end] for remark in remarks] == ["doubled, from $40 to $60"]


PIECES = sorted(
    listed("""
    Nov. 10 2026 Tuesday , born in 1950 aged 60 died ( ) – : ; . doubled from to $41 million 5 percent
    rose fell a third the remaining 15 men and women “ ” " is the oldest bridge
    Viktor Leonov Leonev Jon John Smith
    """)
)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=40), st.sampled_from(["", " "]), st.text(max_size=40))
def test_any_text_is_checked_without_error(pieces: list[str], glue: str, noise: str) -> None:
    text = "Prices doubled, from $40 to $50.\n\n" + glue.join(pieces) + noise
    remarks = checks.run(text, published=PUBLISHED)
    assert remarks[0].kind is CheckKind.CHANGE, "whatever comes after it"
    for remark in remarks:
        assert 0 <= remark.start < remark.end <= len(text)
        assert str(remark.sentence).endswith((".", "?"))


@pytest.mark.parametrize(
    "unit",
    [
        "“",
        '"',
        "the 15 nuclear subs ",
        "Viktor Leonov. ",
        "from $4 to $5 ",
        "born in 1950 ",
        "5 men, ",
        "1% ",
    ],
)
def test_hostile_text_is_checked_in_linear_time(unit: str) -> None:
    assert grows_with_length(lambda text: checks.run(text, published=PUBLISHED), unit)


def test_a_remarks_key_hangs_on_the_words_it_is_about_and_on_no_place() -> None:
    slip = "The price doubled from $41 million to $79 million."
    (alone,) = checks.run(slip)
    (later,) = checks.run(f"The yard opened in May.\n\n{slip}")
    (other,) = checks.run(slip.replace("79", "78"))
    assert alone.key == later.key
    assert alone.start != later.start
    assert other.key != alone.key


def test_a_remarks_sentence_keeps_template_and_data_apart() -> None:
    (remark,) = checks.run("The price doubled from $41 million to $79 million.")
    assert "$79 million" not in remark.sentence.template
    assert "$79 million" in str(remark.sentence)

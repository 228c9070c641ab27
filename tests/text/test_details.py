"""What the detail finder sees in plain news sentences."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from factcheck.models import DetailKind
from factcheck.text import details
from factcheck.text.wordlists import listed
from tests.text.growth import grows_with_length

PUBLISHED = "2026-11-12"  # a Thursday

CASES = [
    ("The star is 10⁶ miles away.", "measurement", "10⁶ miles", "1000000 mi"),
    ("The works began in 2019¹² and cost a lot.", "date", "2019", None),
    ("The bridge cost $41 million in all.", "money", "$41 million", "41000000 USD"),
    ("They paid €3.5bn for it.", "money", "€3.5bn", "3500000000 EUR"),
    ("It would take US$5-$10 million to mend.", "money", "US$5-$10 million", "5000000..10000000 USD"),
    ("A ticket is 50 cents.", "money", "50 cents", "0.5 USD"),
    ("The fine was two million dollars.", "money", "two million dollars", "2000000 USD"),
    ("Some 85 percent of voters agreed.", "percentage", "85 percent", "85%"),
    ("Turnout rose 3.5 percentage points.", "percentage", "3.5 percentage points", "3.5 pp"),
    ("It grew by 10 to 15 percent.", "percentage", "10 to 15 percent", "10..15%"),
    ("About a third of the houses burned.", "ratio", "a third", "0.333"),
    ("Two-thirds of members voted.", "ratio", "Two-thirds", "0.667"),
    ("One in five pupils was ill.", "ratio", "One in five", "0.2"),
    ("The odds were 3-to-1 against.", "ratio", "3-to-1", "3:1"),
    ("The court ruled in a 5-4 vote.", "ratio", "5-4", "5:4"),
    ("A home port for 15 nuclear subs.", "number", "15 nuclear subs", "15 nuclear subs"),
    ("The team at 18F counted 24 reports.", "number", "24 reports", "24 reports"),
    ("A temperature of 90F was read.", "number", "90", "90"),
    ("Some 41 million people live there.", "number", "41 million people", "41000000 people"),
    ("It is the third-largest port.", "rank", "the third-largest", "3"),
    ("She was No. 5 on the list.", "rank", "No. 5", "5"),
    ("The ship is 120 feet long.", "measurement", "120 feet", "120 ft"),
    ("The 6-foot-4 guard scored.", "measurement", "6-foot-4", "6 ft 4 in"),
    ("In the first quarter of 2019 it grew.", "period", "first quarter of 2019", "2019-Q1"),
    ("By a vote of 52 to 48 it passed.", "ratio", "52 to 48", "52:48"),
    ("It is the 21st such case.", "rank", "21st", "21"),
    ("She lives on 42nd Street now.", "place", "42nd Street", ""),
    ("They met at City Hall today.", "place", "City Hall", ""),
    ("Troops of the Islamic State of Iraq fled.", "organisation", "Islamic State of Iraq", ""),
    ("A talk by Dr. Ann Berg of the World Health Organization.", "name", "Ann Berg", "Ann Berg"),
    ("It came after the 9/11 attacks.", "date", "9/11", "2001-09-11"),
    ("She wrote for The New York Times then.", "organisation", "New York Times", ""),
    ("The San Francisco-based firm grew.", "place", "San Francisco", ""),
    ("Anna Berg, who is 55, left.", "age", "55", "55"),
    ("It took 2 1/2 pounds of salt.", "measurement", "2 1/2 pounds", "2.5 lb"),
    ("It flew at 500 miles per hour.", "measurement", "500 miles per hour", "500 mph"),
    ("It opened on Nov. 10, 2026.", "date", "Nov. 10, 2026", "2026-11-10"),
    ("It opened on 10 November 2026.", "date", "10 November 2026", "2026-11-10"),
    ("It opened on Nov. 10.", "date", "Nov. 10", "2026-11-10"),
    ("It opened on Dec. 30.", "date", "Dec. 30", "2026-12-30"),
    ("It closed in 2019.", "date", "2019", "2019"),
    ("It closed three years ago.", "date", "three years ago", "2023"),
    ("It closed last year.", "date", "last year", "2025"),
    ("It closed yesterday.", "date", "yesterday", "2026-11-11"),
    ("The court met on Monday.", "weekday", "Monday", "2026-11-09"),
    ("The court will meet on Monday.", "weekday", "Monday", "2026-11-16"),
    ("The doors open at 10:30 a.m. today.", "time", "10:30 a.m.", "10:30"),
    ("The doors open at 9 p.m. ET.", "time", "9 p.m. ET", "21:00 ET"),
    ("He served from 2010 to 2015 there.", "period", "2010 to 2015", "2010/2015"),
    ("It was built in the 1990s.", "period", "1990s", "1990/1999"),
    ("It was a 19th-century mill.", "period", "19th-century", "1801/1900"),
    ("The trial took two and a half years.", "period", "two and a half years", "P2.5Y"),
    ("A 34-year-old man was hurt.", "age", "34-year-old", "34"),
    ("Anna Berg, 34, was hurt.", "age", "34", "34"),
    ("The victim, aged 61, survived.", "age", "aged 61", "61"),
    ("Defense Secretary Jim Harlow spoke.", "title", "Defense Secretary", ""),
    ("Defense Secretary Jim Harlow spoke.", "name", "Jim Harlow", "Jim Harlow"),
    ("Secretary of State Ann Ridley left.", "title", "Secretary of State", ""),
    ("Secretary of State Ann Ridley left.", "name", "Ann Ridley", "Ann Ridley"),
    ("They met spokesman John Calder there.", "title", "spokesman", ""),
    (
        "She runs the Department of Health and Human Services now.",
        "organisation",
        "Department of Health and Human Services",
        "",
    ),
    ("The State Department closed.", "organisation", "State Department", ""),
    ("It asked the Commission on Safe Harbours to look.", "organisation", "Commission on Safe Harbours", ""),
    ("She met Anna Holt of NBC News there.", "organisation", "NBC News", ""),
    ("She met Anna Holt of NBC News there.", "name", "Anna Holt", "Anna Holt"),
    ("The leaders of the Group of 20 met.", "organisation", "Group of 20", ""),
    ("Sen. Ann Ridley (R-N.C.) left.", "place", "N.C.", ""),
    ("He left NATO behind.", "organisation", "NATO", ""),
    ("She works for Harlow Industries in town.", "organisation", "Harlow Industries", ""),
    ("They met in Bonn, Germany.", "place", "Bonn", ""),
    ("They met in Bonn, Germany.", "place", "Germany", ""),
    ("The mill in Ostrow burned.", "place", "Ostrow", ""),
    ("A spy ship off the Conn. coast.", "place", "Conn.", ""),
    ("“We are done,” said Anna Berg.", "quotation", "“We are done,”", ""),
    ("“We are done,” said Anna Berg.", "attribution", "said Anna Berg", "Anna Berg"),
    (
        "Defense Secretary Jim Harlow said the bridge was safe.",
        "attribution",
        "Defense Secretary Jim Harlow said",
        None,
    ),
    ("According to the report, it fell.", "attribution", "According to the report", "the report"),
    ("It is the largest port.", "superlative", "the largest", "largest"),
    ("It was the first such case.", "superlative", "the first", "first"),
    ("She was the only witness.", "superlative", "the only", "only"),
    ("He never paid.", "superlative", "never", "never"),
    ("The price has doubled since 2021.", "comparison", "doubled", "×2"),
    ("Rents are higher than in 2019.", "comparison", "higher than", ""),
    ("It failed because of frost.", "cause", "because of", ""),
    ("The leak led to a fire.", "cause", "led to", ""),
    ("He was charged with fraud.", "legal", "charged", "charge"),
    ("The alleged thief fled.", "legal", "alleged", "allege"),
    ("The vessel, the Viktor Sedov, may sail.", "apposition", "the Viktor Sedov", ""),
    ("Read it at https://example.org/a?b=1.", "address", "https://example.org/a?b=1", None),
    ("Write to ann@example.org now.", "email", "ann@example.org", "ann@example.org"),
]


@pytest.mark.parametrize(("sentence", "kind", "wording", "normal"), CASES)
def test_a_detail_is_found_with_its_normal_form(
    sentence: str, kind: str, wording: str, normal: str | None
) -> None:
    found = details.find(sentence, 0, len(sentence), published=PUBLISHED)
    alike = {sentence[d.start : d.end]: d.normal for d in found if d.kind == DetailKind(kind)}
    assert wording in alike, found
    if normal is not None:
        assert alike[wording] == normal


NOTHING = [
    ("number", "The law holds,[note 4] and it failed,[2]:45 he said,[nb 12] as they did.[3]:12–14"),
    ("number", "The king fled,¹² and so did she.⁴"),
    ("organisation", "House prices fell, and CO₂ did not; so did H₂O."),
    ("organisation", "It failed.[3] House prices fell."),
    ("rank", "At first they waited, and the Second Amendment stood."),
    ("superlative", "At least forty came, the first lady among them."),
    ("number", "They rode from Ground Zero in an F-16 of COVID-19 fame."),
    ("comparison", "More than 20 came, and it was a double room."),
    ("cause", "The talks are due to begin."),
    ("legal", "He charged his phone and paid the charges."),
    ("legal", "The crime rate and other crime statistics were published."),
    ("number", "The team at 18F flew in a 777X."),
    ("apposition", "At his house, the band leader played, and after it, a man came."),
    ("attribution", "The claims of the notes and the old reports were thin."),
    ("name", "The Russians and the Americans met the French on Monday in March."),
    ("title", "Martin Luther King walked."),
    ("ratio", "It was a third term and a quarter pounder."),
    ("place", "In fact, nobody lost faith in Mr. Harlow. They trusted in Harlow then."),
]


@pytest.mark.parametrize(("kind", "sentence"), NOTHING)
def test_look_alikes_are_left(kind: str, sentence: str) -> None:
    found = details.find(sentence, 0, len(sentence), published=PUBLISHED)
    assert [sentence[d.start : d.end] for d in found if d.kind == DetailKind(kind)] == []


def test_only_the_stretch_asked_for_is_read() -> None:
    text = "It cost $5. It cost $6. It cost $7."
    found = details.find(text, 12, 23)
    assert [(d.kind, text[d.start : d.end]) for d in found] == [(DetailKind.MONEY, "$6")]


@given(st.text(alphabet=st.characters(), max_size=200), st.integers(0, 80), st.integers(0, 220))
@example("«00", 1, 1)
def test_any_text_is_read_without_error_inside_its_bounds(text: str, start: int, end: int) -> None:
    found = details.find(text, start, end, published=PUBLISHED)
    assert all(start <= d.start < d.end <= min(end, len(text)) for d in found)
    assert [d.start for d in found] == sorted(d.start for d in found)


PIECES = st.sampled_from(
    sorted(
        listed("""
        $ 5 million percent to - and one in a third half of Nov. Monday , 2016 : 30 p.m. years ago the Mr.
        Jim Harlow said “ ” " according U.S. Navy No . ( ) @ x.org % 1,000 three-quarters charged first 's €
        """)
    )
)


@given(st.lists(PIECES, max_size=40), st.sampled_from(["", " "]))
def test_any_mixture_of_telling_words_is_read_without_error(pieces: list[str], glue: str) -> None:
    text = glue.join(pieces) + "\n\nOn 10 November 2026 they paid $40."
    for published in ("", PUBLISHED, "0001-01-01", "9999-12-31"):
        found = details.find(text, 0, len(text), published=published)
        assert len(found) >= 2, "the date and the sum at the end"
        assert all(0 <= each.start < each.end <= len(text) for each in found)


HOSTILE = sorted(
    listed("""
    " “ ” . A A_ A. ( 1 1, 1,000 $ $1_ one_ Nov._ a@ www. ,_the_ said_ A_b,_said_ - ' a- 5_to_ the_first_
    in_A._ St._ half_a_ .com x Of_the_ 5-4- hundred_and_
    """)
)


@pytest.mark.parametrize("unit", HOSTILE)
def test_hostile_text_is_read_in_linear_time(unit: str) -> None:
    unit = unit.replace("_", " ")
    assert grows_with_length(lambda text: details.find(text, 0, len(text), published=PUBLISHED), unit)


def test_later_sentences_of_a_quotation_keep_it_as_a_detail() -> None:
    text = "“It is over. We tried,” Lena Orth said."
    start = text.index("We tried")
    found = details.find(text, start, len(text))
    assert (DetailKind.QUOTATION, start, start + len("We tried,”")) in {
        (d.kind, d.start, d.end) for d in found
    }


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("House prices rose, the House heard.", "House prices"),
        ("Common [Cause] sued the town.", "Common"),
        ("The mill was built by the town. [12] It burned.", "12"),
        ("Ana Lund Claims Credit for New Pier\n\nAna Lund said so on the quay.", "Claims"),
        ("Ana Lund Claims Credit for New Pier\n\nAna Lund said so on the quay.", "Credit"),
        ("Lund Was Mocking Jo Berg in Halm\n\nBerg lives in Washington and Lund does not.", "Was"),
        ("Mines Sell Coal for the Port\n\nThe Coal Museum sold coal to the town.", "Coal"),
        ("New Lawsuit Bill Splits the Council\n\nThe bill was read to Bill Lund.", "Bill"),
        ("A lesson from Jo Lund: 'Be heard by all.'\n\nTo be heard is all.", "Be"),
        ("“I’m tired and I’ve had enough,” she said.", "I’m"),
        ("Seeing Anna Lund there, he left. They were seeing a doctor.", "Seeing"),
        ("How To Book a Flight For Beginners\n\nA flight is booked by phone.", "Flight"),
        ("How To Book a Flight For Beginners\n\nA flight is booked by phone.", "Book"),
        ("3. Mental Health\n\nIt is a trend of the year.", "3"),
        ("12) A pair of pliers\n\nThey cut wire.", "12"),
    ],
)
def test_what_only_looks_like_a_name_or_number_is_no_detail(text: str, words: str) -> None:
    start = text.index(words)
    kinds = {DetailKind.NAME, DetailKind.ORGANISATION, DetailKind.PLACE, DetailKind.NUMBER}
    found = [each for each in details.find(text, 0, len(text)) if each.kind in kinds]
    assert not [each for each in found if each.start < start + len(words) and start < each.end]


def test_a_headlines_names_are_those_of_the_article() -> None:
    text = "Ana Lund Claims Credit for New Pier\n\nAna Lund said so on the quay."
    names = [each.normal for each in details.find(text, 0, 35) if each.kind is DetailKind.NAME]
    assert names == ["Ana Lund"]


def test_a_link_before_a_name_is_no_title() -> None:
    text = "She left the island of Ana Duarte and the house of John Kirby."
    assert not [each for each in details.find(text, 0, len(text)) if each.kind is DetailKind.TITLE]


def test_a_person_named_behind_in_or_from_is_no_place() -> None:
    text = "It was a lesson from Anna Berg. The mill stood in Anna Ridge, Ohio."
    found = {text[each.start : each.end]: each.kind for each in details.find(text, 0, len(text))}
    assert found["Anna Berg"] is DetailKind.NAME
    assert found["Anna Ridge"] is DetailKind.PLACE

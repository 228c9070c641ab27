"""What only looks like speech: plural nouns, orders, things a verb takes, sentences that tell of no words."""

from __future__ import annotations

import pytest

from tests.text.who_speaks import reported, speakers


@pytest.mark.parametrize(
    "text",
    [
        # the sentence of a quotation tells of no words, and its subject did not speak
        "The Harbour Team brought crews and owners “into the same small room” for a long talk.",
        "The Long Pier is a [“tremendous step for all the crews of the bay”].",
        "It’s on our list that you first choose: “north, south or west.”",
        "Here’s what a crew may need: “I am new to all of this and heard about the pier.”",
        # a verb behind a quotation takes a thing of its own
        "Tie it up, and ask yourself, “How will they feel when the boat is in?” This builds trust and calm.",
        "(“Who moved this rope? That broke it.”) If our list is lost, the next tide puts every knot back.",
        # a weak verb of a thing, far from the quotation
        "Getting a note by radio feels nearer than a letter, with our aim of “no crew left behind.”",
        # a plural noun that looks like a verb
        "Halm mapped the pain points, rewrote the page and built in a “wake-me” bell for sailors.",
        "(Other ideas for harbour posts: “You’re new to the sea: start here.”)",
        # a thing that is made, or gets its name
        "The Halm 360 Soft boasts the softest hairs of them all, with three distinct “cups” of foam.",
        "Tie the rope with a knot called “the old mule”.",
        "A Halm boat can hold many ropes that it needs for a night at sea, called “springs”.",
        # what a preposition takes
        "This is too little for the emerging “wave” of Halmitis noted in most of the harbours.",
        # an order, and what it takes
        "Ensure that they know you’re there by telling them things like “I can hear you well enough”.",
        "Instead of words like “mooring fees,” build content answering “What does a mooring cost in Halm?”",
    ],
)
def test_nobody_speaks_here(text: str) -> None:
    assert [speaker for speaker in speakers(text) if speaker not in ("", "they")] == []


@pytest.mark.parametrize(
    "text",
    [
        "Without a clear office, many people submitted reports that required a second look.",
        "When the crew meets, there are unwritten rules for how that works on board.",
        "The meeting brought together thought leaders and owners to explore new ways to build.",
        "I learn from them, their hopes, their pain points.",
        # what one goes by
        "The crew is free and each of them chooses a berth according to their interests.",
        "The lists have to be written according to a single plan.",
        # a thing that a verb takes, and one of several
        "Your partner should maintain rulebooks for paid leave, leave and berths across all harbours.",
        "You maintain the certificate by earning sixty points every three years.",
        "Other people have added information about how to get started if you are new.",
        "It is run by a staff of lawyers, claims officers, and a helper within the harbour office.",
        # «that» which points, and nobody
        "The pier is old, and the mayor may have acknowledged that in plain words before!",
        "How people feel about giving that information depends on what it is used for.",
        "No earlier studies reported that the pier is rotten.",
        "The crew’s loyalty says it all.",
        "You can add or reduce the number of berths as the needs of the crew are.",
        "I bought it in Halm, of which I didn’t know what that was, but it’s a pier.",
        # an order
        "Build trust by ensuring the crew knows its berth, feels safe, and knows that you will be there.",
    ],
)
def test_nobody_reports_here(text: str) -> None:
    assert reported(text) == []


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“The pier is rotten and nobody cares,” as a harbour note put it.", "a harbour note"),
        ("“The pier is rotten and nobody cares,” the article read.", "the article"),
        ("“Will the pier hold?” Lund wondered.", "Lund"),
        ("Lund gave a stark warning that the pier is “on the brink of a collapse”.", "Lund"),
        ("Lund openly admires the mayor as a “strong leader.”", "Lund"),
        (
            "Residents in Halm showed the paper round, saying the plan was “a waste of good money”.",
            "Residents",
        ),
        ("Lund deplored what she called “a threat to all”.", "she"),
        ("“You knew it,” I reminded her.", "I"),
        (
            "The fever could “spread” if nets are not cleaned, according to a recent warning.",
            "a recent warning",
        ),
        ("The accused reports that he “never saw the boat in the night”.", "The accused"),
    ],
)
def test_who_speaks_keeps_the_words(text: str, speaker: str) -> None:
    assert speakers(text) == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("A survey we made shows that nobody likes the pier.", "A survey we made"),
        ("Lund pointed out that the pier is rotten.", "Lund"),
        ("She thought leaders should meet.", "She"),
        ("She suggested closing the mill for a year.", "She"),
        ("The pier is closed according to the police.", "the police"),
        ("The pier is closed according to a spokesman.", "a spokesman"),
    ],
)
def test_who_reports_keeps_the_statement(text: str, speaker: str) -> None:
    assert [each for _, each in reported(text)] == [speaker]

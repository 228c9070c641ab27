"""The verdict scales that ship with a new library; each stays editable there."""

from factcheck.models import Scale, Verdict

NOT_A_FACT = "not-a-fact"

COLOURS = ("confirmed", "needs-change", "wrong", "misleading", "unconfirmed", "not-a-fact")
"""The colours of verdicts that each theme has, each with a line of its own."""

MOST_VERDICTS = 9
"""Each verdict has a digit as its key."""

EDITORIAL = Scale(
    "editorial",
    "Editorial",
    (
        Verdict("confirmed", "Confirmed", "✓", "confirmed"),
        Verdict("needs-change", "Needs change", "✎", "needs-change", needs_correction=True),
        Verdict("wrong", "Wrong", "✕", "wrong", needs_correction=True),
        Verdict("misleading", "Misleading", "◐", "misleading", needs_correction=True),
        Verdict("unconfirmed", "Could not confirm", "?", "unconfirmed"),
        Verdict(NOT_A_FACT, "Not a fact", "–", "not-a-fact"),
    ),
)

TRUTH_O_METER = Scale(
    "truth-o-meter",
    "Truth-O-Meter type",
    (
        Verdict("true", "True", "✓", "confirmed", value=5),
        Verdict("mostly-true", "Mostly True", "✓", "confirmed", value=4),
        Verdict("half-true", "Half True", "◐", "needs-change", value=3),
        Verdict("mostly-false", "Mostly False", "◐", "misleading", needs_correction=True, value=2),
        Verdict("false", "False", "✕", "wrong", needs_correction=True, value=1),
        Verdict("pants-on-fire", "Pants on Fire", "✕", "wrong", needs_correction=True, value=0),
    ),
)

AAP = Scale(
    "aap",
    "AAP type",
    (
        Verdict("true", "True", "✓", "confirmed"),
        Verdict("mostly-true", "Mostly True", "✓", "confirmed"),
        Verdict("mixture", "Mixture", "◐", "needs-change"),
        Verdict("mostly-false", "Mostly False", "◐", "misleading", needs_correction=True),
        Verdict("false", "False", "✕", "wrong", needs_correction=True),
        Verdict("misleading", "Misleading", "◐", "misleading", needs_correction=True),
        Verdict("unproven", "Unproven", "?", "unconfirmed"),
    ),
)

SHIPPED = (EDITORIAL, TRUTH_O_METER, AAP)


def confirming(scale: Scale) -> Verdict | None:
    """Return the verdict that confirms a claim: the first that closes it and needs no correction."""
    return next((each for each in scale.verdicts if each.closes and not each.needs_correction), None)

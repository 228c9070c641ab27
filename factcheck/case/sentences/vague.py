"""Says why an annotation cannot be followed, and what is asked of the writer."""

from __future__ import annotations

from factcheck.case.vague import Vagueness
from factcheck.sentences import say

VAGUENESS = {
    Vagueness.NO_SOURCE: say("Leads to no source: which document, page or person is it?"),
    Vagueness.HOME_PAGE: say("Leads to a front page alone: which page of the site is it?"),
    Vagueness.NO_TIME: say("At what time in the recording is it?"),
    Vagueness.NO_PAGE: say("On which page of the document is it?"),
}
"""What is asked about an annotation that is too vague."""

VAGUENESS_NAMES = {
    Vagueness.NO_SOURCE: say("No source"),
    Vagueness.HOME_PAGE: say("A bare home page"),
    Vagueness.NO_TIME: say("No time code"),
    Vagueness.NO_PAGE: say("No page"),
}
"""What such annotations are called as a group."""

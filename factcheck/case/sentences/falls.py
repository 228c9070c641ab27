"""Says what is left of a claim when a source falls."""

from __future__ import annotations

from factcheck.case.falls import Footing
from factcheck.sentences import say

FOOTINGS = {
    Footing.SOUND: say("rests on several sources"),
    Footing.ONE_ORIGIN: say("then rests on one origin only"),
    Footing.SECONDARY: say("then rests on secondary sources only"),
    Footing.NOTHING: say("then rests on nothing"),
}

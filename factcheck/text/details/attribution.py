"""Find attributions: the words that say who said it, with the speaker as normal form."""

from __future__ import annotations

import re

from factcheck.models import DetailKind
from factcheck.text.details.page import Page
from factcheck.text.wordlists import listed

CUES = listed("""
    said says saying told tells added adds announced announces acknowledged acknowledges admitted
    admits advised affirmed agreed agrees argued argues asserted asserts asked asks assured
    boasted claimed claims commented complained conceded concedes concluded concludes confirmed
    confirms contended contends countered cautioned declared declares denied denies described
    describes disclosed disputed emphasized emphasised estimated estimates explained explains
    insisted insists joked lamented maintained maintains mentioned mused noted notes observed
    pledged predicted predicts promised proclaimed quipped quoted recalled recalls recounted
    reiterated remarked repeated replied replies reported reports responded responds revealed
    reveals shouted stated states stressed suggested suggests thinks tweeted urged urges
    vowed vows warned warns wrote writes
    """)
"""Verbs of saying in the forms news uses them."""

_SUBJECT_ONLY = listed("""
    reports claims states notes estimates repeated reported maintained observed described quoted
    agreed asked revealed disclosed announced mentioned estimated promised pledged
    suggests suggested confirmed denied
    """)
"""Cues that are as often a noun or a participle; they count only right after a speaker."""

_NOUNS = frozenset(("reports", "claims", "states", "notes", "estimates"))
"""Cues that after a common noun are a noun themselves, unless «that» follows."""
_PRONOUNS = listed("he she they i we it you who")
_DETERMINERS = listed("""
    the a an his her its their one another some many several other our my two three
    """)
_NOT_NOUN = listed("""
    and or but as so if then not is was are were be been being that this these those what here there
    which when where why how just only even still to of in on at by for with from had have has also
    never always often ever days times yes no too more than people's now
    """)
_ADVERBS = listed("""
    also later then has have had recently previously reportedly once repeatedly earlier often again
    never still publicly falsely first just always even
    """)
_ACCORDING = re.compile(
    r"\sto\s(?P<lead>(?:(?:the|an?|his|her|its|their|one|two|several|some)\s)?(?:[a-z]+(?:-[a-z]+)?\s){0,3})"
    r"(?:(?P<noun>[a-z]+(?:-[a-z]+)?)|(?=[A-Z]))"
)
_GAP = 90
_WORDS_BACK = 5


def cue(page: Page, start: int, end: int) -> int:
    """Note a verb of saying together with the speaker right beside it."""
    word = page.text[start:end].lower()
    before = _speaker_before(page, start)
    if before and word in _NOUNS and page.text[before[0]].islower() and before[1] - before[0] > 4:
        before = before if page.text.startswith(" that ", end, page.end) else None
    if before:
        page.add(DetailKind.ATTRIBUTION, before[0], end, page.text[before[0] : before[1]])
        return end
    if word in _SUBJECT_ONLY:
        return end
    after = _speaker_after(page, start, end)
    if after:
        page.add(DetailKind.ATTRIBUTION, start, after[1], page.text[after[0] : after[1]])
    elif word in {"said", "says"}:
        page.add(DetailKind.ATTRIBUTION, start, end)
    return end


def according(page: Page, start: int, end: int) -> int:
    """Note «according to» with the source that follows."""
    after = _ACCORDING.match(page.text, end, page.end)
    if after is None:
        return end
    upto = after.end()
    if not after["noun"]:
        run = page.run_from(upto)
        upto = run[1] if run and run[0] - upto < 2 else upto
    speaker = page.text[after.start("lead") : upto].strip()
    page.add(DetailKind.ATTRIBUTION, start, upto, speaker)
    return end


def _speaker_before(page: Page, start: int) -> tuple[int, int] | None:
    """Return the span of the speaker that stands right before a cue."""
    text = page.text
    run = page.run_before(start)
    if run:
        gap = text[run[1] : start]
        if gap == " " or (gap[:1] == " " and gap.strip().lower() in _ADVERBS):
            return run
        if gap == ", " and text[run[0] - 2 : run[0]] == ", ":
            return run
        if gap[:2] == ", " and gap[-2:] == ", " and 4 < len(gap) <= _GAP and not set(gap) & set('“”".;:!?\n'):
            return run
    return _plain_speaker(text, max(page.start, start - 60), start)


def _plain_speaker(text: str, low: int, start: int) -> tuple[int, int] | None:
    """Return the span of a pronoun or a common noun («the spokesman», «officials») before a cue."""
    head = text[max(low, text.rfind("\n", low, start) + 1) : start]
    if not head.endswith(" "):
        return None
    words = head.split(" ")[:-1]
    end = start - 1
    while words and (words[-1].lower() in _ADVERBS or words[-1].endswith("ly")):
        end -= len(words.pop()) + 1
    if not words:
        return None
    last = words[-1].strip("“\"'‘(—-").lower()
    if last in _PRONOUNS:
        return end - len(last), end
    if not last.isalpha() or last in _NOT_NOUN or last in _DETERMINERS:
        return None
    at = end
    for word in reversed(words[-_WORDS_BACK:]):
        bare = word.lower()
        if not bare.replace("-", "").isalpha() or bare in _NOT_NOUN:
            break
        at -= len(word) + 1
        if bare in _DETERMINERS:
            return at + 1, end
    return (end - len(last), end) if last.endswith("s") and not last.endswith("ss") else None


_AFTER = re.compile(r"\s(?P<lead>(?:(?:the|an?|one|his|her|another)\s)?(?:[a-z]+(?:-[a-z]+)?\s){0,3})")


def _speaker_after(page: Page, start: int, end: int) -> tuple[int, int] | None:
    """Return the span of the speaker after an inverted cue, as in «…,” said Mattis»."""
    text = page.text
    head = text[max(page.start, start - 3) : start].rstrip()
    if head[-1:] not in {",", "”", '"', "’", "?", "!", "—", "–"}:
        return None
    lead = _AFTER.match(text, end, page.end)
    if lead and _NOT_NOUN.intersection(lead["lead"].split()):
        return None
    run = page.run_from(end)
    if lead and run and run[0] - lead.end() <= 1 and run[0] >= lead.end():
        return lead.start("lead"), run[1]
    if run and run[0] == end + 1:
        return run
    if lead and lead["lead"].split(" ")[0] in {"the", "a", "an", "one", "his", "her", "another"}:
        words = lead["lead"].split()
        return (lead.start("lead"), lead.start("lead") + len(" ".join(words))) if len(words) > 1 else None
    return None

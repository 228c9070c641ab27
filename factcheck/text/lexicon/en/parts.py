"""How English joins the statements of one sentence.

Compiled for this project.
"""

from __future__ import annotations

import re

from factcheck.text.wordlists import one_of

_VERBS = """is, are, was, were, isn't, aren't, wasn't, weren't, has, have, had, hasn't, haven't, hadn't,
do, does, did, don't, doesn't, didn't, will, won't, would, wouldn't, can, can't, cannot, could, couldn't,
may, might, must, should, shouldn't, fell, rose, grew, lost, won, made, took, came, went, left, began,
became, gave, saw, held, led, paid, kept, sent, spent, ran, wrote, got, found, met, knew, stood, chose,
broke, drove, flew, fled, fought, sold, bought, built, brought, caught, taught, sought, thought, drew,
threw, shook, struck, sank, sang, swam, wore, tore, bore, swore, spoke, stole, froze, woke, rode, hid,
ate, felt, meant, kept, slept, dealt, lay, shot, remains, remain, includes, seems, seem, appears, appear,
needs, makes, takes, gets, gives, goes, comes, means, costs, works, lives, owns, holds, plays, runs,
leads, faces, wants, plans"""

_FINITE = one_of(_VERBS)

_PAST = rf"(?:{_FINITE}|\w+ed(?!\w))"

_PRONOUN = r"(?:he|she|it|they|we|i|there)(?:['’](?:s|d|ll|re|ve|m))?"

_ADVERB = r"(?:\w+ly |also |then |now |still |soon |later |never |always |often |even |just |eventually )?"

_NOT_A_VERB = one_of(
    """and, or, but, of, in, on, at, to, for, with, from, by, as, who, which, that, if, when"""
)

_DETERMINER = one_of("""the, a, an, his, her, its, their, our, my, this, that, these, those, some, many,
most, both, all, several, few, another, no, each, every""")

_NOUNS = r"(?:(?!(?:that|which|who|whom|whose|when|where|to|and|or) )(?:[\w$%’'.-]|,(?=\d))+ ){1,6}?"

_FEW_NOUNS = r"(?:(?!(?:that|which|who|to|of|in|on|at|for|and|or) )[\w’'-]+ ){1,3}?"

_REGULAR = r"\w+ed(?!\w)(?! by)"
"""A regular past reads like a participle («the house burned by rebels»): trusted after a short subject."""

_NAME = r"(?:[A-Z][\w’'.-]* ){1,4}"

_SUBJECT_AND_VERB = (
    rf"(?:(?i:{_PRONOUN}) {_ADVERB}(?!{_NOT_A_VERB})\w"
    rf"|(?i:{_DETERMINER}) (?:{_NOUNS}{_ADVERB}{_FINITE}|{_FEW_NOUNS}{_ADVERB}{_REGULAR})"
    rf"|{_NAME}{_ADVERB}{_PAST})"
)

_WHEN = r"(?:(?:in|on|by|since|until) (?:[A-Z]\w+ |\d+ |the \w+ ){1,3})?"

JOINT = re.compile(
    r"(?:, (?:and|but|so|yet|while|whereas"
    r"|(?:(?:largely|partly|mainly|mostly|chiefly|in part|in large part|not least) )?because"
    r"|(?:an? (?:clear )?(?:sign|indication|reminder|signal)|proof|evidence) that)"
    r"|;(?: (?:and|but|so|yet|however,))?) "
    rf"(?={_WHEN}{_SUBJECT_AND_VERB})"
)

HAS_VERB = re.compile(
    rf"\b{_PAST}|\b(?i:{_PRONOUN}) {_ADVERB}(?!{_NOT_A_VERB})\w|\b\w+s(?= (?:the|a|an|to|in)\b)"
)

_SAYING = """say*, said, tell*, told, ask*, believ*, think, thinks, thought, warn*, argu*, announc*,
claim*, report*, suggest*, insist*, expect*, according, deny, denies, denied, admit*, added, adding,
acknowledg*, recall*, wrote, writes, explain*, estimat*, predict*, alleg*, accus*, testif*, conced*,
confirm*, declar*, complain*, contend*, assert*, noted, notes, noting, stated, hope*, hoping, fear*,
know*, knew, learn*, show, shows, showed, found, conclud*, promis*, vow*, pledg*, agree*, decid*,
recommend*, whether, propos*, demand*, urg*, dispute*, concern*"""

REPORTS = re.compile(rf"\b{one_of(_SAYING)}", re.IGNORECASE)

_SUBORDINATING = """if, when, whenever, although, though, because, while, after, before, since, once,
until, unless, as, whether, where, whereas, even though, even if, now that, given that, what, how, not
only, either, neither"""

OPENS_UNDER = re.compile(one_of(_SUBORDINATING), re.IGNORECASE)

LEADS_IN = re.compile(r"(?:^|[,:–—-]|\bthat)\s*$")

CLAUSE = re.compile(rf"(?:[\w’']+,? ){{0,3}}?{_SUBJECT_AND_VERB}")

REPORTED_BY = "according to"

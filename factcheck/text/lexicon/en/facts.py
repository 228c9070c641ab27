"""English words that tell that a sentence holds something to look up.

Compiled for this project.
"""

from __future__ import annotations

import re

from factcheck.text.wordlists import one_of

_NUMBERS = """two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen,
fifteen, sixteen, seventeen, eighteen, nineteen, twenty, thirty, forty, fifty, sixty, seventy, eighty,
ninety, dozen, dozens, hundred, hundreds, thousand, thousands, million, millions, billion, billions,
trillion, trillions, percent, per cent, half, twice, double, doubled, doubling, triple, tripled, quarter,
majority, minority"""

_TIMES = """yesterday, ago, last week, last month, last year, last night, last summer, last fall, last
winter, last spring, this week, this month, this summer, this fall, this winter, this spring, next week,
next month, next year, decade, decades, century, centuries, since"""

_REPORTS = """said, says, told, tells, according, report, reports, reported, announced, claims, claimed,
showed, found, proved, proven, estimated, predicted, testified, admitted, revealed, study, studies, poll,
polls, survey, statistics, figures, evidence, record, records"""

_ACCUSATIONS = """accus*, alleg*, convict*, indict*, arrest*, charged, sued, lied, lying, lies, liar,
fraud*, corrupt*, crime, crimes, criminal*, kill*, murder*, died, dead, guilty, illegal*, brib*, steal*,
stole, stolen, cheat*, abus*, rape*, assault*, scandal*, violat*, bankrupt*, unconstitutional"""

_DEEDS = """voted, signed, vetoed, passed, raised, spent, paid, grew, grown, fell, fallen, rose, risen,
lost, won, promised, supported, opposed, caused, created, built, closed, opened, started, founded,
bought, sold, owns, hired, fired, moved, took office, increased, decreased, reduced, balanced, cut, cuts,
pays, costs"""

_SUBJECTS = """vote, votes, raise, raises, raising, spend, spending, pay, paying, cost, increase,
increases, increasing, decreas*, reduc*, growing, falling, rising, tax, taxes, taxed, debt, deficit,
deficits, unemployment, inflation, wages, jobs, bill, bills, law, laws, legislation, regulation,
regulations, rule, rules, amendment, program, programs, programme, programmes, fund, funds, funding,
grant, grants, budget, budgets, subsidies, pension, pensions, insurance, policy, policies, reform,
reforms, investment, investments, treaty, agency, agencies, board, boards"""

_SCOPE_WORDS = """first, second, third, most, least, largest, biggest, highest, lowest, worst, fewer, than,
only, never, always, every, ever, nobody, everyone, everybody, none, no one, without"""

_NAME = (
    r"(?<=[\w,;:)–—-] )(?!I(?!\w)|(?:God|Lord|Mr|Mrs|Ms|Sir|Madam|Lady|Thank|Thanks|Well|OK|Let|Yes|No"
    r"|America|Americans?|President|Senator|Governor|Speaker)(?!\w))[A-Z][\w’'-]*"
)

FACT = re.compile(
    rf"\d|[%$€£¥§“”«»\"]|{_NAME}"
    rf"|\b(?i:{one_of(_NUMBERS, _TIMES, _REPORTS, _ACCUSATIONS, _DEEDS, _SUBJECTS)})"
)

FIGURE = re.compile(rf"\d|[%$€£¥“”«»\"]|\b{one_of(_NUMBERS)}", re.IGNORECASE)

SCOPE = re.compile(rf"\b{one_of(_SCOPE_WORDS)}", re.IGNORECASE)

SECOND = re.compile(
    r"[,;:–—-] ?(?:and|but|so|that|it|they|he|she|we|i|because)\b"
    r"|\b(?:because|which|who|whose|where|when|while|after|although|though|whereas|the fact|acknowledge"
    r"|recogni[sz]e|remember|reali[sz]e|admit|in spite|despite)\b"
    r"|\band (?:i|we|he|she|they|it|that|this|there|the)(?:['’]\w+)?\b",
    re.IGNORECASE,
)

ASKING = re.compile(r"(?:what|why|how|where|when|who|which|whether)\b", re.IGNORECASE)

_HEADING_VERBS = """
is, are, was, were, be, has, have, had, do, does, did, not, no, will, would, can, could, may,
might, should, must, say, says, said, get, gets, got, go, goes, went, make, makes, made, take, takes,
took, come, comes, came, give, gives, gave, find, finds, found, sets, puts, wins, won, lose, loses, lost,
dies, died, kills, hits, cuts, falls, fell, rises, rose, grow, grows, grew, faces, calls, seeks, quit,
quits, sue, sues, bans, vow, vows, warn, warns, votes, leaves, left, needs, wants, plans, know, knew,
knows, keep, keeps, kept, mean, means, meant, ran, wrote, sold, bought, told, held, met, paid, broke,
began, became"""

STATES = re.compile(
    rf"^(?:we|i|he|she|it|they|you|this|that|there|nobody|everyone)\b|\d|\b{one_of(_HEADING_VERBS)}|[’']s\b|n[’']t\b"
    r"|\bto (?!(?:a|an|the)\b)\w|\b\w{2,}ed\b|(?<=\w )\w{2,}ies\b|^(?!(?:a|an|the) ).*\b\w{2,}ing\b",
    re.IGNORECASE,
)

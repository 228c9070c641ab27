"""What in a sentence could be looked up, judged by its words alone."""

from __future__ import annotations

import re

from factcheck.text.claims.wording import one_of

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
_SCOPES = """first, second, third, most, least, largest, biggest, highest, lowest, worst, fewer, than,
only, never, always, every, ever, nobody, everyone, everybody, none, no one, without"""

_NAME = (
    r"(?<=[\w,;:)–—-] )(?!I(?!\w)|(?:God|Lord|Mr|Mrs|Ms|Sir|Madam|Lady|Thank|Thanks|Well|OK|Let|Yes|No"
    r"|America|Americans?|President|Senator|Governor|Speaker)(?!\w))[A-Z][\w’'-]*"
)
_FACT = re.compile(
    rf"\d|[%$€£¥§“”«»\"]|{_NAME}"
    rf"|\b(?i:{one_of(_NUMBERS, _TIMES, _REPORTS, _ACCUSATIONS, _DEEDS, _SUBJECTS)})"
)
_FIGURE = re.compile(rf"\d|[%$€£¥“”«»\"]|\b{one_of(_NUMBERS)}", re.IGNORECASE)
_SCOPE = re.compile(rf"\b{one_of(_SCOPES)}", re.IGNORECASE)
_SECOND = re.compile(
    r"[,;:–—-] ?(?:and|but|so|that|it|they|he|she|we|i|because)\b"
    r"|\b(?:because|which|who|whose|where|when|while|after|although|though|whereas|the fact|acknowledge"
    r"|recogni[sz]e|remember|reali[sz]e|admit|in spite|despite)\b"
    r"|\band (?:i|we|he|she|they|it|that|this|there|the)(?:['’]\w+)?\b",
    re.IGNORECASE,
)


def holds_fact(sentence: str) -> bool:
    """Tell whether a sentence names anything to look up: a figure, name, time, report, deed, law."""
    return _FACT.search(sentence) is not None


def holds_figure(sentence: str) -> bool:
    """Tell whether a sentence gives a number or quotes somebody's words."""
    return _FIGURE.search(sentence) is not None


def soft_signs(sentence: str) -> int:
    """Count the signs that alone prove no fact: an extent (a superlative, «never») and a second statement."""
    return sum(pattern.search(sentence) is not None for pattern in (_SCOPE, _SECOND))

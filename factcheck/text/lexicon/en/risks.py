"""English words of accusation, and unnamed sources.

Compiled for this project.
"""

from __future__ import annotations

import re

from factcheck.text.wordlists import listed, one_of

_ACCUSATIONS = """accuse, accused, accuses, accusing, accusation, accusations, alleged, allegedly,
alleges, allegation, allegations, charged with, indicted, indictment, convicted, arrested, sued, fraud,
fraudulent, bribe, bribed, bribes, bribery, embezzled, embezzling, embezzlement, laundered, laundering,
corrupt, corruption, perjury, assaulted, rape, raped, rapist, molested, molesting, harassed, harassment,
harassing, abused, abusing, abusive, murder, murdered, murderer, manslaughter, stole, stolen, theft,
lied, liar, cheated, cheating, plagiarism, plagiarised, plagiarized, racist, sexist, affair with,
misconduct, negligence, negligent, cover-up, coverup, meddling, meddled, interfered, interfering, spied,
spying, guilty, smuggled, smuggling, extorted, extorting, extortion, blackmail, blackmailed,
blackmailing, forgery, scam, scams, scammed, swindle, swindled, swindling, violated, violating, drunk,
drunken, plotted, conspired, conspiracy, covered up, misled, falsified, bullied, bullying, mistreated,
evaded taxes, tax evasion, price-fixing, malpractice, whistleblower, fired over"""

ACCUSING = re.compile(rf"\b{one_of(_ACCUSATIONS)}")
"""For lower-cased text: a pattern that looks at both cases takes five times as long."""

PERSON = re.compile(r"\b(?:he|she|his|her|hers|him|himself|herself|man|woman|boy|girl)\b", re.IGNORECASE)

_NAMELESS = (
    r"(?:sources?|officials?|insiders?|aides?|persons?|employees?|diplomats?|executives?|lawmakers?"
    r"|spokes(?:man|woman|person)|advisers?|staffers?|bankers?|lawyers?)"
)

_SPEAKING = (
    r"(?:said|says|told|tells|confirmed|confirms|added|who (?:asked|spoke|declined|requested|was not))"
)

ANONYMOUS = re.compile(
    rf"\b(?:an?|one|another) (?:[\w’'-]+ ){{0,4}}?{_NAMELESS}(?: [\w’'-]+){{0,6}}?,? {_SPEAKING}\b"
    rf"|\b(?:according to|said|told by|says) (?:an?|one|another) (?:[\w’'-]+ ){{0,4}}?{_NAMELESS}\b"
    r"|\bcondition of anonymity|\bdeclined to be (?:named|identified)|\basked not to be (?:named|identified)"
    r"|\bwho (?:was|were) not authori[sz]ed to",
    re.IGNORECASE,
)

NAMED_AFTER = re.compile(rf"{_NAMELESS},? (?:[a-z]+ )?[A-Z]|[A-Z][\w’'-]+, (?:an?|one) ", re.ASCII)

ACCUSING_WORDS = frozenset(phrase.split()[0] for phrase in _ACCUSATIONS.split(","))

ANONYMOUS_WORDS = listed("""
    source sources official officials insider insiders aide aides person persons employee employees
    diplomat diplomats executive executives lawmaker lawmakers spokesman spokeswoman spokesperson
    adviser advisers staffer staffers banker bankers lawyer lawyers anonymity named identified
    authorized authorised
    """)

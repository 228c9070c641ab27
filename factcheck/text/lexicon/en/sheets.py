"""What English spreadsheets of facts call their columns, and what stands in the one for the status.

Compiled for this project from the templates that reporters share, and from their usual variants.
"""

from __future__ import annotations

from factcheck.text.wordlists import named

COLUMNS = named("""
    claim: claim, claims, claim text, claim to check, fact, facts, fact to check, facts to check, fact claim,
        claim fact, statement, assertion, sentence, line, text, item, information, exact wording
    source: source, sources, source s, source name, source title, primary source, citation, reference,
        references, evidence, sourced from, source used, name of source
    link: link, links, link s, url, urls, url link, link url, source link, source url, link to source,
        links to sources, web address, website, address, hyperlink, source link url
    status: status, check status, fact check status, result, checked, verified, confirmed, fact checked,
        finding, conclusion, outcome, ok, verification status
    notes: note, notes, comment, comments, remark, remarks, checker notes, fact checker notes,
        fact check notes, explanation, additional notes, notes comments
    timestamp: timestamp, time stamp, timestamps, time code, timecode, time, tc, audio time, date checked,
        checked on, date, date accessed, date and time
    number: number, no, nr, claim number, claim no, fact number, fact no
    verdict: verdict, rating, ruling
    correction: correction, corrections, corrected text, suggested change, suggested wording,
        suggested correction, change to, should read, fix, replacement, new wording, proposed change
    stance: stance, supports or contradicts
    passage: passage, excerpt, source text, source quote, source passage, supporting text, supporting quote,
        quote from source, relevant passage
    locator: locator, page, pages, page number, page no, location, page or paragraph, where in source
    source_notes: source notes, source note, notes on source
    """)

STATUSES = named("""
    confirmed: confirmed, verified, true, correct, accurate, ok, okay, yes, checked, fact checked, right,
        done, good, verified true, ✓, ✔, ☑, ✅
    needs-change: needs change, needs correction, needs fix, needs fixing, fix, to fix, change, partly true,
        partially true, half true, imprecise, needs edit, needs rewording, ✎
    wrong: wrong, false, incorrect, inaccurate, error, not true, untrue, not correct, error found, ✕, ✗, ✘, ❌
    misleading: misleading, out of context, missing context, needs context, ◐
    unconfirmed: unconfirmed, could not confirm, cannot confirm, can not confirm, can t confirm,
        could not verify, cannot verify, can not verify, can t verify, unverifiable, not verifiable, unproven
    not-a-fact: not a fact, no fact, opinion, not factual, not checkable
    to-check: to check, open, pending, to do, todo, in progress, unverified, unchecked, not verified,
        not checked, not started, tk, tbd, waiting, needs check, needs checking, check, ?
    """)

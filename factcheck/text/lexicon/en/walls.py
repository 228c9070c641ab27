"""Wordings of English pages that demand payment or consent before they show anything.

Compiled for this project from the wording of news sites.
"""

from __future__ import annotations

import re

_WANTS_MONEY = (
    r"subscribe (?:now )?(?:to|and) (?:continue|keep|read|unlock)",
    r"(?:continue|keep) reading (?:with|for|by) (?:a |an |your )?(?:subscription|free trial|subscribing)",
    r"(?:this|the) (?:article|story|content|page) is (?:only )?(?:for|available to|reserved for|exclusive to)"
    r" (?:our )?(?:paying )?(?:subscribers|members)",
    r"already (?:a )?(?:subscriber|subscribed|member)\? ?(?:log|sign) ?in",
    r"you (?:have|’ve|'ve) (?:reached|used|read) (?:your|all|the) .{0,40}free (?:articles?|stor(?:y|ies))",
    r"(?:log|sign) in or subscribe to (?:read|continue)",
    r"to (?:read|continue reading) (?:this|the) (?:full )?(?:article|story),? (?:please )?"
    r"(?:subscribe|sign in|log in|register)",
)
PAY_WALL = re.compile("|".join(_WANTS_MONEY), re.IGNORECASE)

_WANTS_CONSENT = (
    r"before you (?:continue|proceed)",
    r"we (?:and our (?:\d+ )?partners )?(?:use|store).{0,60}cookies",
    r"(?:accept|agree to|allow|reject) all(?: cookies)?",
    r"manage (?:your )?(?:cookies?|privacy|consent)(?: preferences| settings| choices)?",
    r"we value your privacy",
)
CONSENT = re.compile("|".join(_WANTS_CONSENT), re.IGNORECASE)

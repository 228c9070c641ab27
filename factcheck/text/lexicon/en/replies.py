"""How editors and authors begin an answer to a query in English.

Compiled for this project from the usual wordings of margin comments.
"""

from __future__ import annotations

from factcheck.text.wordlists import named

DECISIONS = named("""
    risk-accepted: accept the risk, risk accepted, we accept the risk, i accept the risk, we take the risk,
        we'll take the risk, i'll take the risk, take the risk, run it as is, run as is, publish as is,
        run it anyway, we run it, we'll run it, our risk, my risk
    rejected: no, nope, reject, rejected, stet, keep, keep it, keep as is, leave, leave it, leave as is,
        leave it as is, let it stand, it stands, stands, disagree, i disagree, not changing, no change,
        we stand by, i stand by, don't change, do not change, not accepted, declined
    cut: cut, cut it, cut this, deleted, delete, delete it, take it out, take out, taken out, remove,
        removed, remove it, drop, drop it, dropped, strike, struck, omit, omitted, lose it
    attributed: attribute, attributed, attribute it, attribute to, attribution added, add attribution,
        added attribution, attributed to
    hedged: hedge, hedged, hedge it, soften, softened, soften it, toned down, tone down, tone it down
    reworded: reword, reworded, rewrite, rewritten, rewrote, rephrase, rephrased, change to, changed to,
        make it, make that, make this, say, let's say, should read, instead, better, new wording
    accepted: ok, okay, o k, yes, yep, agreed, agree, i agree, accept, accepted, done, fixed, corrected,
        changed, take it, take your correction, go with, fine, fine by me, good catch, will change,
        please change, please fix, change it, right, correct, thanks, thank you, go ahead, approved, 👍, ✓, ✔
    undecided: no idea, no clue, no answer, yes but, ok but, okay but, right but, fine but, correct but,
        keep looking, change of, right now, say what, say who, keep in mind, better ask, better check
    """)

"""Words by which English is recognised.

The commonest function words, without those that a neighbouring language writes alike («in», «is», «on»,
«was», «over», «but», «or»).
"""

from __future__ import annotations

from factcheck.text.wordlists import listed

NAME = "English"

FUNCTION_WORDS = listed("""
    the and to that with for by from were have has had this which are his her their they would been said it
    its be he she who not about more when will there what at after than into could if out up some no only
    then them these those such other because while where before should any between through both during
    I you your we our us my how did does being
""")

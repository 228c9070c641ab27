"""Words by which Italian is recognised.

The commonest function words, without those that a neighbouring language writes alike but for the few
that make up most of its text.
"""

from __future__ import annotations

from factcheck.text.wordlists import listed

NAME = "Italiano"

FUNCTION_WORDS = listed("""
    il lo la gli le un uno una di del dello della dei degli delle che è e in nel nello nella nei nelle per con
    non si sono ha hanno al allo alla ai agli alle dal dalla dai dalle sul sulla sui sulle come più anche ma o
    suo sua suoi loro questo questa era stato stata essere dopo prima tra fra quando chi cui ed anni due da l
    un dell nell all dall sull
""")

"""Words by which French is recognised.

The commonest function words, without those that a neighbouring language writes alike but for the few
that make up most of its text.
"""

from __future__ import annotations

from factcheck.text.wordlists import listed

NAME = "Français"

FUNCTION_WORDS = listed("""
    le la les un une des du au aux et est dans pour par sur avec qui que ne pas plus ce cette ces il elle ils
    elles nous vous je son sa ses leur leurs mais ou où été sont ont avait était étaient être avoir fait comme
    aussi très après avant selon dont entre depuis sans sous chez même deux tout tous toute lors ans c d l n
    qu s j se y on en à de
""")

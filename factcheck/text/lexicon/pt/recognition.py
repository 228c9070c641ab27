"""Words by which Portuguese is recognised.

The commonest function words, without those that a neighbouring language writes alike but for the few
that make up most of its text.
"""

from __future__ import annotations

from factcheck.text.wordlists import listed

NAME = "Português"

FUNCTION_WORDS = listed("""
    o a os as um uma uns umas do da dos das no na nos nas ao aos à às e em que não se é por pelo pela pelos
    pelas para com seu sua seus suas como mais mas foi ser são está estão este esta esse essa isso sobre entre
    desde até sem segundo também já quando muito há onde anos ele ela eles nós porque num numa dois de após
    tem têm foram
""")

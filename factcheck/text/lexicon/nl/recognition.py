"""Words by which Dutch is recognised.

The commonest function words, without those that a neighbouring language writes alike but for the few
that make up most of its text.
"""

from __future__ import annotations

from factcheck.text.wordlists import listed

NAME = "Nederlands"

FUNCTION_WORDS = listed("""
    de het een en van dat niet is zijn op te aan met voor er maar om hij zij ze ik wij we je u ook als bij nog
    naar uit door over heeft hebben had was waren wordt werd werden worden geen dan tot zich al onder tegen na
    deze dit die haar hun wel meer moet kan kunnen zal zou zo heel veel omdat volgens jaar twee sinds tussen
""")

"""Words by which German is recognised.

The commonest function words, without those that a neighbouring language writes alike («die», «den», «des»,
«in», «er», «es», «so», «was»).
"""

from __future__ import annotations

from factcheck.text.wordlists import listed

NAME = "Deutsch"

FUNCTION_WORDS = listed("""
    der und das nicht ist von mit sich auf für ein eine einen einem einer eines auch dem dass daß im zu bei
    nach wird wurde wurden werden worden hat haben hatte aus wie aber zum zur noch über sind waren sie wir ich
    durch vor bis unter seit sein seine ihre ihr mehr kann können soll sollen muss war wenn weil oder nur
    schon zwischen gegen vom beim diese dieser dieses um am keine kein uns sagte
""")

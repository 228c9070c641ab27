"""How editors and authors begin an answer to a query in Dutch.

Compiled for this project from the usual wordings of margin comments.
"""

from __future__ import annotations

from factcheck.text.wordlists import named

DECISIONS = named("""
    risk-accepted: risico aanvaard, risico genomen, wij nemen het risico, we nemen het risico, op ons risico,
        op mijn risico, toch publiceren, toch plaatsen, zo drukken
    rejected: nee, afgewezen, blijft, blijft zo, laten staan, zo laten, niet wijzigen, niet aanpassen, niet
        akkoord, niet eens, geen wijziging, we blijven erbij
    cut: schrappen, geschrapt, eruit, mag eruit, weg, weglaten, weggelaten, verwijderen, verwijderd, wissen,
    inkorten attributed: toeschrijven, toegeschreven, bron noemen, bron genoemd, met bron, bron vermelden
    hedged: afzwakken, afgezwakt, voorzichtiger, voorzichtiger formuleren
    reworded: herformuleren, geherformuleerd, herschrijven, herschreven, wijzigen in, gewijzigd in, liever,
    beter, in plaats daarvan accepted: ja, akkoord, mee eens, overgenomen, overnemen, klopt, juist, gedaan,
        gewijzigd, aangepast, gecorrigeerd, goed, dank, bedankt, graag wijzigen, in orde, prima, ok, oké
    undecided: geen idee, ja maar, ok maar, misschien, klopt dat, beter vragen, navragen
    """)

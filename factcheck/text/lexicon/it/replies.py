"""How editors and authors begin an answer to a query in Italian.

Compiled for this project from the usual wordings of margin comments.
"""

from __future__ import annotations

from factcheck.text.wordlists import named

DECISIONS = named("""
    risk-accepted: rischio accettato, accettiamo il rischio, ci assumiamo il rischio, a nostro rischio,
    pubblicare comunque,
        pubblichiamo lo stesso
    rejected: no, rifiutato, resta, resta così, lasciamo, lasciare, lasciare così, non cambiare, non sono
    d'accordo, manteniamo,
        mantenere, invariato
    cut: tagliare, tagliato, da tagliare, togliere, tolto, eliminare, eliminato, cancellare, cancellato,
    via, tagliamo
    attributed: attribuire, attribuito, citare la fonte, fonte citata, con la fonte
    hedged: attenuare, attenuato, al condizionale, mettere al condizionale, più prudente, più cauto
    reworded: riformulare, riformulato, da riformulare, sostituire con, sostituito con, piuttosto, meglio,
    modificare in, cambiato in
    accepted: sì, d'accordo, ok, accettato, giusto, esatto, corretto, cambiato, fatto, grazie, bene, va
    bene, perfetto, ricevuto,
        da correggere, certo
    undecided: non so, sì ma, ok ma, possibile, forse, è giusto, vediamo, bisognerebbe chiedere
    """)

"""How editors and authors begin an answer to a query in German.

Compiled for this project from the usual wordings of margin comments.
"""

from __future__ import annotations

from factcheck.text.wordlists import named

DECISIONS = named("""
    risk-accepted: risiko übernommen, risiko akzeptiert, das risiko tragen wir, wir tragen das risiko,
        auf unser risiko, auf mein risiko, so drucken, trotzdem drucken, wir bringen es
    rejected: nein, abgelehnt, bleibt, bleibt so, bleibt stehen, stehen lassen, so lassen, nicht ändern,
        nicht einverstanden, keine änderung, lassen, wir bleiben dabei
    cut: streichen, gestrichen, raus, kann raus, löschen, gelöscht, weglassen, rausnehmen, kürzen, gekürzt
    attributed: zuschreiben, zugeschrieben, quelle nennen, quelle genannt, mit quelle
    hedged: abschwächen, abgeschwächt, vorsichtiger, vorsichtiger formulieren, vorsichtiger formuliert
    reworded: umformulieren, umformuliert, anders formulieren, ändern in, geändert in, besser, stattdessen,
        neu formuliert, lieber
    accepted: ja, einverstanden, übernommen, übernehmen, angenommen, stimmt, richtig, erledigt, geändert,
        korrigiert, gut, danke, bitte ändern, in ordnung, passt, gern, ok so
    undecided: keine ahnung, ja aber, ok aber, gut möglich, richtig wäre, stimmt das, besser fragen
    """)

"""How editors and authors begin an answer to a query in Spanish.

Compiled for this project from the usual wordings of margin comments.
"""

from __future__ import annotations

from factcheck.text.wordlists import named

DECISIONS = named("""
    risk-accepted: riesgo asumido, asumimos el riesgo, asumo el riesgo, bajo nuestra responsabilidad,
    publicar igualmente,
        lo publicamos igual
    rejected: no, rechazado, se queda, se queda así, lo dejamos, dejar, dejar así, no cambiar, no estoy de
    acuerdo, mantenemos,
        mantener, sin cambios
    cut: cortar, cortado, quitar, quitado, eliminar, eliminado, borrar, borrado, suprimir, suprimido, fuera,
    lo quitamos
    attributed: atribuir, atribuido, citar la fuente, fuente citada, con la fuente
    hedged: matizar, matizado, en condicional, poner en condicional, atenuar, más prudente, suavizar
    reworded: reformular, reformulado, por reformular, sustituir por, sustituido por, más bien, mejor,
    cambiar por, cambiado por
    accepted: sí, de acuerdo, ok, vale, aceptado, correcto, exacto, corregido, cambiado, hecho, gracias,
    bien, está bien, perfecto,
        recibido, a corregir, claro
    undecided: no sé, sí pero, ok pero, posible, quizás, es correcto, ya veremos, habría que preguntar
    """)

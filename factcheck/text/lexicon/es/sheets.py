"""What Spanish spreadsheets of facts call their columns, and what stands in the one for the status.

Compiled for this project from the usual wordings of research files.
"""

from __future__ import annotations

from factcheck.text.wordlists import named

COLUMNS = named("""
    claim: afirmación, afirmaciones, aserto, hecho, hechos, dato, datos, enunciado, frase, fragmento del
    texto, información
    source: fuente, fuentes, prueba, pruebas, origen, referencia, referencias
    link: enlace, enlaces, url, dirección, dirección web, vínculo
    status: estado, resultado, verificado, confirmado
    notes: nota, notas, observación, observaciones, comentario, comentarios
    timestamp: hora, código de tiempo, fecha, verificado el, consultado el, marca de tiempo
    number: número, n, núm, nro
    verdict: veredicto, valoración, conclusión
    correction: corrección, correcciones, cambio, cambios, propuesta, nueva redacción
    stance: postura
    passage: pasaje, cita, extracto, texto de la fuente
    locator: ubicación, página, páginas, lugar
    source_notes: nota sobre la fuente, observación sobre la fuente
    """)

STATUSES = named("""
    confirmed: confirmado, confirmada, correcto, correcta, exacto, exacta, verdadero, verificado,
    verificada, sí, ok, hecho
    needs-change: a cambiar, a corregir, a modificar, corregir, modificar, impreciso, parcialmente verdadero
    wrong: falso, falsa, inexacto, incorrecto, erróneo, error, no
    misleading: engañoso, fuera de contexto, falta contexto
    unconfirmed: no confirmado, no verificable, sin pruebas, no probado
    not-a-fact: opinión, no es un hecho, parecer
    to-check: por verificar, abierto, en curso, pendiente, por hacer, sin verificar
    """)

"""Spanish small words, negations and typing errors.

Misspellings that are common and are no words themselves; compiled for this project.
"""

from __future__ import annotations

from factcheck.text.wordlists import listed

NEGATIONS = listed("no nunca jamás nadie nada ningún ninguna ninguno ni sin tampoco apenas")

FILLERS = listed("el la los las un una unos unas de del a al en por para y que luego también pues entonces")
"""Small words that make no other fact of a sentence that moved."""

MISSPELT = dict(
    pair.split("/")
    for pair in listed("""
    abogacia/abogacía accesible/accesible acion/acción adición/adición adversion/aversión
    aereopuerto/aeropuerto aeropuetro/aeropuerto
    alcaldia/alcaldía analisis/análisis analizis/análisis aprobechar/aprovechar aprovacion/aprobación
    asociacion/asociación
    ayuntamineto/ayuntamiento ayuntamieto/ayuntamiento basicamente/básicamente cientifico/científico
    comision/comisión comisíon/comisión
    comunidd/comunidad concienca/conciencia conciente/consciente contruccion/construcción
    construcion/construcción convinar/combinar
    decision/decisión desicion/decisión desición/decisión deficit/déficit desarollo/desarrollo
    desaroyo/desarrollo eleciones/elecciones
    electricdad/electricidad entrevsita/entrevista escojer/escoger excelente/excelente exausto/exhausto
    exelente/excelente
    exigensia/exigencia exito/éxito exposision/exposición gobierno/gobierno govierno/gobierno
    gobienro/gobierno habia/había haiga/haya
    hechar/echar inbasión/invasión increible/increíble informacion/información ingeniero/ingeniero
    interes/interés intervencion/intervención
    investigacion/investigación jente/gente justicía/justicia mayoria/mayoría million/millón
    milliones/millones minsitro/ministro
    ministerioo/ministerio movil/móvil nadien/nadie ocacion/ocasión ocasion/ocasión ocurir/ocurrir
    opinion/opinión organizacion/organización
    parlameto/parlamento parlamneto/parlamento persepción/percepción policia/policía politica/política
    presidnete/presidente
    presidete/presidente presupueto/presupuesto problemma/problema produccion/producción proyeto/proyecto
    publico/público
    recibio/recibió reunion/reunión segun/según seguridda/seguridad situacion/situación tambien/también
    tecnico/técnico
    tubieron/tuvieron ultimo/último unico/único valla/vaya vehiculo/vehículo vivienda/vivienda xito/éxito
    """)
    if pair.split("/")[0] != pair.split("/")[1] and pair.split("/")[0] not in {"publico", "valla"}
)
"""Misspellings that are no words themselves."""

PAIRS = frozenset(
    frozenset(pair.split("/"))
    for pair in listed("""
    carta/catra monte/motne parte/prate cinco/cicno tarde/tadre puerto/puetro sobre/sorbe porta/prota
    torta/trota cordero/codrero
    forma/froma gasto/gatso costa/cotsa corte/crote arma/rama calma/clama orden/odren casco/casoc
    marco/macro broma/borma trama/tarma
    """)
    if len(set(pair.split("/"))) == 2
)
"""Words that two letters changing places turn into each other."""

DOUBLED = listed(
    "pero perro caro carro coro corro para parra cero cerro moral morral ahora ahorra foro forro torero"
    " torrero hiero hierro vara barra"
)
"""Words that a doubled consonant tells from another word."""

DETAILS = listed("""
    dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete
    dieciocho diecinueve veinte
    treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento doscientos trescientos quinientos
    mil millón millones
    billón billones decena decenas docena centenar centenares miles segundo tercero cuarto quinto sexto
    séptimo octavo noveno décimo
    tercio tercios mitad nunca jamás nadie nada ningún ninguna ninguno sin no ni
    """)
"""Words that are checked letter by letter: numbers and negations."""

DOUBLED_WORDS = listed("el la los las un una de del y a en por para con que no se su")
"""Small words that are typed twice in a row by mistake."""

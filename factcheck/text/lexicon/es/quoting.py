"""Spanish quotation customs: «…» and “…”, a dash that opens speech and sets off its cue.

Compiled for this project from the Ortografía of the academies and the usage of newspapers.
"""

from __future__ import annotations

import re

from factcheck.text.wordlists import listed

CLOSES = frozenset("»")

OPENS = frozenset("«")

CUES_INSIDE = listed("– — ―")

SPEECH_DASH = False
"""A dash opens a list as often as speech; with a verb of saying behind it, it opens speech."""

ELIDED = re.compile(r"(?!)")

SMALL = listed("""
el la los las un una unos unas de del al y e o u en con por para sin sobre entre a que no se su the of and
""")

BEFORE_A_NAME = listed(
    "llamado llamada llamados llamadas denominado denominada titulado titulada bautizado bautizada"
)

WORK = listed("""
título titulado titulada titulados tituladas novela película libro disco álbum canción serie revista
periódico diario semanario programa pódcast podcast obra ópera cuadro poema documental juego exposición
banda ensayo cuento comedia espectáculo tema restaurante hotel café bar barco buque carguero ferri operación
campaña proyecto asociación colectivo plan grupo festival premio aplicación marca portal cadena radio
telenovela sencillo concurso llamado llamada denominado denominada bautizado bautizada semanal
""")

NICKNAMING = listed("""
apodado apodada apodados apodadas apodo alias titulado titulada llamado llamada llamados llamadas
denominado denominada denominados denominadas bautizado bautizada conocido conocida conocidos conocidas
""")

CASTING = listed("como")

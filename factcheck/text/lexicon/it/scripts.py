"""What the columns of Italian film and radio scripts are called.

Compiled for this project from the usual two-column forms of broadcasters.
"""

from __future__ import annotations

from factcheck.text.wordlists import named

COLUMNS = named("""
    narration: testo, commento, narrazione, voce, voce fuori campo, voce off, vfc, off, audio, speaker,
    narratore, narratrice, parlato
    picture: immagine, immagini, video, inquadratura, inquadrature, scena, scene, visivo, grafica, copertura
    time: tempo, timecode, time code, tc, tc in, tc out, durata, minutaggio, da, a
    """)

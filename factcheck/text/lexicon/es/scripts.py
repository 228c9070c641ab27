"""What the columns of Spanish film and radio scripts are called.

Compiled for this project from the usual two-column forms of broadcasters.
"""

from __future__ import annotations

from factcheck.text.wordlists import named

COLUMNS = named("""
    narration: texto, comentario, narración, voz, voz en off, off, audio, locución, locutor, locutora,
    narrador, narradora, sonido
    picture: imagen, imágenes, vídeo, video, plano, planos, secuencia, escena, visual, gráfico, recursos
    time: tiempo, timecode, código de tiempo, tc, tc in, tc out, duración, minutado, de, a
    """)

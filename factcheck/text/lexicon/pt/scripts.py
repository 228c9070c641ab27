"""What the columns of Portuguese film and radio scripts are called.

Compiled for this project from the usual two-column forms of broadcasters.
"""

from __future__ import annotations

from factcheck.text.wordlists import named

COLUMNS = named("""
    narration: texto, locução, locutor, locutora, narração, narrador, off, voz off, voz, áudio, som,
    comentário, texto off picture: imagem, imagens, vídeo, plano, planos, cena, cenas, gráfico, grafismo,
    lettering time: tempo, hora, timecode, tc, tc in, tc out, duração, minutagem, início, fim
    """)

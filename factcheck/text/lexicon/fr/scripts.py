"""What the columns of French film and radio scripts are called.

Compiled for this project from the usual two-column forms of broadcasters.
"""

from __future__ import annotations

from factcheck.text.wordlists import named

COLUMNS = named("""
    narration: texte, commentaire, commentaires, narration, voix off, voix, off, son, audio, narrateur,
    narratrice, texte dit, bande son
    picture: image, images, plan, plans, vidéo, séquence, séquences, scène, visuel, visuels, infographie
    time: temps, timecode, time code, tc, tc in, tc out, durée, minutage, de, à
    """)

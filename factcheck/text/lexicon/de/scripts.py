"""What the columns of German film and radio scripts are called.

Compiled for this project from the usual two-column forms of broadcasters.
"""

from __future__ import annotations

from factcheck.text.wordlists import named

COLUMNS = named("""
    narration: text, sprechertext, sprecher, sprecherin, ton, off, off text, kommentar, kommentartext, o ton,
        audio, text ton, erzähler, gesprochener text
    picture: bild, bilder, bildinhalt, video, einstellung, einstellungen, szene, szenen, motiv, grafik
    time: zeit, timecode, tc, tc in, tc out, länge, dauer, von, bis, zeitcode
    """)

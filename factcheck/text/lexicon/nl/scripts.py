"""What the columns of Dutch film and radio scripts are called.

Compiled for this project from the usual two-column forms of broadcasters.
"""

from __future__ import annotations

from factcheck.text.wordlists import named

COLUMNS = named("""
    narration: tekst, commentaartekst, commentaar, voice over, voiceover, stem, geluid, audio, verteller,
    commentaarstem, off picture: beeld, beelden, video, shot, shots, scène, scènes, scene, grafiek,
    beschrijving beeld time: tijd, tijdcode, timecode, tc, tc in, tc out, duur, van, tot, lengte
    """)

"""What the columns of English film, radio and podcast scripts are called.

Compiled for this project from the usual two-column forms of broadcasters.
"""

from __future__ import annotations

from factcheck.text.wordlists import named

COLUMNS = named("""
    narration: narration, narrator, audio, sound, voice over, voiceover, vo, v o, text, commentary, spoken,
        spoken text, script, dialogue, dialog, speech, words, track, off, narration and sound, audio narration
    picture: picture, pictures, video, visual, visuals, image, images, shot, shots, footage, on screen, scene,
        screen, action, picture video, what we see, graphics
    time: time, time code, timecode, tc, tcr, in, out, tc in, tc out, start, end, duration, length, from, to
    """)

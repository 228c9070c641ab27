"""English speech: what one transcriber writes and another leaves out, and short forms.

Compiled for this project; the fillers are those that style guides for verbatim transcripts name.
"""

from __future__ import annotations

from factcheck.text.wordlists import listed

FILLERS = listed("uh um er erm ah eh oh hm hmm mm mhm mmhm uhm huh well like okay ok yeah")
"""Sounds and words that are left out or put in between two transcripts of the same speech."""

FILLER_PAIRS = frozenset({("you", "know"), ("i", "mean"), ("sort", "of"), ("kind", "of")})

CONTRACTED: dict[str, tuple[str, ...]] = {
    "can't": ("can", "not"),
    "cannot": ("can", "not"),
    "won't": ("will", "not"),
    "shan't": ("shall", "not"),
    "i'm": ("i", "am"),
    "let's": ("let", "us"),
    "gonna": ("going", "to"),
    "wanna": ("want", "to"),
    "gotta": ("got", "to"),
    "you're": ("you", "are"),
    "we're": ("we", "are"),
    "they're": ("they", "are"),
    "i've": ("i", "have"),
    "you've": ("you", "have"),
    "we've": ("we", "have"),
    "they've": ("they", "have"),
    "i'll": ("i", "will"),
    "you'll": ("you", "will"),
    "he'll": ("he", "will"),
    "she'll": ("she", "will"),
    "we'll": ("we", "will"),
    "they'll": ("they", "will"),
    "it'll": ("it", "will"),
}
"""Short forms that have one long form alone; «it’s» and «she’d» have two."""

NOT_ENDING = "n't"
NOT = "not"
PER_HUNDRED = "percent"

"""Know what a capitalised word looks like, with the abbreviations that keep their full stop."""

from __future__ import annotations

from factcheck.text.wordlists import listed

UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞİŁŃŇŌŐŘŚŞŠŢŤŪŮŹŻŽ"
DOTTED = listed("""
    Mr Mrs Ms Dr Gen Sen Sens Rep Reps Gov Lt Col Sgt Capt Maj Rev Prof St Jr Sr Inc Corp Co Ltd Adm Cmdr
    Ft Mt Det Supt Hon Spc Cpl Pvt Brig Dept Ave Blvd Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan
    Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Vt Va Wash Wis Wyo Ont
    """)
# The class of capitals stands first, since a search that can skip to it is ten times faster.
_APOSTROPHED = r"['’](?!s\b|[\s,.])[\w-]"
_ENDING = rf"(?:{_APOSTROPHED}++|(?!{_APOSTROPHED}))"
WORD = rf"[{UPPER}](?:\.(?:[A-Z]\.)*(?![A-Z]\.)|[\w&-]*+{_ENDING}(?:\.(?= [A-Z]))?)"

"""What languages hang on to family names, and how the ends of these change before it.

A name may be of any language and stand in a text of any other, so the endings are chosen by the shape of
the name, not by a language. Compiled for this project after the declension of names in: Internetová
jazyková příručka (Czech), Pravidlá slovenského pravopisu, Słownik ortograficzny PWN, Hrvatski pravopis
(2013), Калакуцкая, Склонение фамилий (1984), Український правопис (2019, §§ 140–142), Lietuvių kalbos
gramatika, Latviešu valodas gramatika, Iso suomen kielioppi (§§ 41–79), Eesti keele käsiraamat, A magyar
helyesírás szabályai (2015), Türk Dil Kurumu, Yazım Kılavuzu, Τριανταφυλλίδης, Νεοελληνική γραμματική,
the Duden grammar, the Svenska Akademiens grammatik, and the Georgian and Armenian cases after Hewitt (1995)
and Dum-Tragut (2009).
"""

from __future__ import annotations

import re

from msgspec import Struct

from factcheck.text.wordlists import listed


class NameChange(Struct, frozen=True):
    """What names of one shape become: where the shape has a group, that part of the name goes."""

    shape: re.Pattern[str]
    """Of a name in small letters without accents."""
    endings: frozenset[str]
    """Each is hung on to what is left; an empty one is the rest as it is."""
    instead: str = ""
    """What stands in place of the part that goes."""


def _change(shape: str, endings: str, instead: str = "") -> NameChange:
    hung_on = frozenset("" if ending == "-" else ending for ending in listed(endings))
    return NameChange(re.compile(f"(?:{shape})$"), hung_on, instead)


_SLAVIC = """
    a e ě i u y ę ą o ovi ové ova ovy ově ovu ovo ov ou em ěm om um am ů ům ech ích ách och ami ama ovia owi
    owie owa owej ową owo owy owych ów iem ie ova ové ovou ovej ových ovým ovými ówna ówny ina iny ima ev eva
    evi evo ih ima ovih ovim ovima ovci ovcov ovcom ovcami
"""
_ADJECTIVES = (
    "ego ého emu ému ym ým im ém em ej a á ą e é i í ou ú ych ých ich ymi ými imi iego iemu iej ią ie"
)
_RUSSIAN = """
    а у о е і и ы ом ем ым им ою ой ова ової овой ову овою ові ови еві ові ев ів ам ами ах ых ыми их ими ите
"""
_RUSSIAN_ADJECTIVES = """
    ого его ому ему ым им ом ем ім ой ей ою ею ая яя ую юю а у ої ій і и ие ые ых их ыми ими ий ый ско ска ски
"""
_FINNISH = "n lla llä lle lta ltä ssa ssä sta stä ksi na nä t"

CHANGES = (
    # Germanic and Romance languages: the genitive, plurals, and German adjectives made of names
    _change("[a-z]", "s sche schen scher sches schem"),
    _change("[^aeiouy]|[ou]", "es"),
    _change("[sxzß]", "ens"),
    _change("son", "ar"),
    _change("s(on)", "yni"),
    _change("dott(ir)", "ur"),
    # Slavic languages in Latin letters
    _change("[^aeiouy]", _SLAVIC),
    _change("[^aeiouy](e)[kclrnt]", _SLAVIC),
    _change("[^aeiouy](ie)[cn]", _SLAVIC),
    _change("[^aeiouy](a)c", "a u e em i ima ev eva"),
    _change(
        "[^aeiou](a)",
        "y i e u o ě ę ą ou ovi owi ové owie om ům ech ách am ami ów ie ova ovou ovej ových ovým in ina",
    ),
    _change("(ka|ko)", "e", "c"),
    _change("(ga)", "e", "dz"),
    _change("(ra)", "e", "rz"),
    _change("[dt](a)", "zie ie"),
    _change("[kl](o)", "a i y u ovi owi ę ą em om ům ów ové owie ech ach ami ova ové ovou"),
    _change("[^aeiou](y)", _ADJECTIVES),
    _change("[csdz]k(i)", _ADJECTIVES),
    _change("[sc](ki)", "y", "c"),
    _change("sk(a)", "i y ý iej é ej ą ou ie ich imi ého ému ém ým iego iemu im"),
    _change("[aeou]", "go mu m ho"),
    # Baltic languages
    _change("(as)", "o ui ą u e ai ų ams us ais iene ienė ienės aitė aitės"),
    _change("[iy](s)", "o ui į u au ai ų iams aus"),
    _change("(is|ys|us)", "io iui į iu y ys iai ių iams aus ui u ienė ienės ytė ytės utė ūtė"),
    _change("[eė]", "s i j"),
    _change("[^aeiouys](s)", "a am u i iem ai as e es ei"),
    # Finnish and Estonian
    _change("[aeiouy]", f"{_FINNISH} ta tä tta ttä"),
    _change("[aou]", "a ä"),
    _change("[^aeiouy]", "in illa ille ilta issa ista iksi ia ile ilt iga ist"),
    _change("(nen)", "n lla lle lta ssa sta ssä stä llä ltä en ksi na nä t", "se"),
    _change("(nen)", "ta tä ten ia", "s"),
    _change("[aeiouy](s)", "en elle ella elta essa esta ia", "ks"),
    _change("[^aeiouy](i)", "n lla llä lle lta ltä ssa ssä sta stä na nä", "e"),
    *(
        _change(f"({strong})[aeiouy]", _FINNISH, weak)
        for strong, weak in (
            ("tt", "t"),
            ("kk", "k"),
            ("pp", "p"),
            ("nt", "nn"),
            ("lt", "ll"),
            ("rt", "rr"),
            ("mp", "mm"),
            ("nk", "ng"),
        )
    ),
    _change("[aeiouyh](t)[aeiouy]", _FINNISH, "d"),
    _change("[aeiouylr](p)[aeiouy]", _FINNISH, "v"),
    _change("[aeiouylr](k)[aeiouy]", _FINNISH, ""),
    # Hungarian; before -val and -vel the last sound is doubled instead
    _change(
        "[a-z]",
        "nak nek ra re ba be ban ben ból ből tól től ról ről hoz hez höz nál nél ig ért é ék éknak éknek né",
    ),
    _change("[aeiouy]", "t k val vel n"),
    _change("[^aeiouy]|y", "ot et öt at ok ek ök t on en ön"),
    *(
        _change(f"({sound})", "al el", doubled)
        for sound, doubled in (
            *((each, each * 2) for each in "bdfghjklmnprtvz"),
            ("cs", "ccs"),
            ("sz", "ssz"),
            ("gy", "ggy"),
            ("ny", "nny"),
            ("ly", "lly"),
            ("ty", "tty"),
            ("zs", "zzs"),
            ("s", "ss"),
        )
    ),
    # Turkish, where the apostrophe was left out, and Basque, Albanian
    _change("[^aeiou]", "ın un ün ı ü da de ta te dan den tan ten la le lar ler ların lerin rekin ren it ut"),
    _change(
        "[aeiou]", "nın nin nun nün yı yi yu yü ya ye da de dan den yla yle lar ler ların lerin rekin ren"
    ),
    _change("(a)", "ës ën"),
    # Slavic languages in Cyrillic letters
    _change("[^аеиоуыэюяіьй]", _RUSSIAN),
    _change("[^аеиоуыэюяіь](е|о)[цкнлр]", _RUSSIAN),
    _change("[лн](ец)", _RUSSIAN, "ьц"),
    _change("[^аеиоуыэюяі](а)", "ы и е у о ой ою і ам ами ах ів"),
    _change("(ка)", "і", "ц"),
    _change("(га)", "і", "з"),
    _change("(ха)", "і", "с"),
    _change("(я)", "и е ю ей ею й і ї є ями ям"),
    _change("(о)", "а у ові ом ою і и ам ами ах ів"),
    _change("(ь)", "я ю ем ём е і и ей ям ями ях єві еві ів ова"),
    _change("[аеоуюяіи](и)", "я ю ем е и ев ям ями єм єві ів ї"),
    _change("(ии|ыи|ои|іи)", _RUSSIAN_ADJECTIVES),
    _change("[ое]в(а)|ин(а)", "ой у ы ых ым"),
    _change("ск(ая)", "ой ую ою ие их им"),
    # Kazakh and other Turkic languages in Cyrillic letters
    _change(
        "[а-яіәғқңөұүһ]", "ның нің дың дің тың тің ға ге қа ке ды ді ты ті нан нен дан ден тан тен мен бен"
    ),
    # Greek
    _change("(ος)", "ου ο ε οι ων ους"),
    _change("(ης)", "η ου ηδες ηδων αιοι αιων ες ων"),
    _change("(ας)", "α ου αδες αδων ες ων"),
    _change("[ιυεω](ς)", "δες δων"),
    _change("(ους)", "ου"),
    _change("[ιυω](ς)", "-"),
    # Georgian, Armenian, Bengali, Marathi
    _change("(ე)", "ის"),
    _change("(ი)", "ს მა თ ად ის ით სთვის სთან"),
    _change("[ა-ჰ]", "ს მა ის ით თან სთან სთვის მ"),
    _change("[ա-ֆ]", "ի ին ը ն ից ով ում ի"),
    _change("[ক-হড়-ৎা-্]", "র ের এর কে রা দের"),
    _change("[क-हा-्]", "ने ला चा ची चे च्या नी शी"),
)
"""All that may hold of a name; endings of one letter stand for those with accents too."""

OTHER_BASES = (
    _change("(ova)", "-"),
    _change("(owa|owna)", "-"),
    _change("[oe]v(a)", "-"),
    _change("[sc]k(a)", "-", "i"),
    _change("[sc]k(a)", "-", "y"),
    _change("[ое]в(а)", "-"),
    _change("ин(а)", "-"),
    _change("(ая)", "-", "ии"),
    _change("(ου)", "-", "ος"),
    _change("(ου)", "-", "ης"),
    _change("(iene|aite|yte|ute)", "-", "as"),
    _change("(iene|aite|yte|ute)", "-", "is"),
)
"""From a woman's family name to that of her family, which others bear in another form."""

IN_LETTERS = (
    ("ä", "ae"),
    ("ö", "oe"),
    ("ü", "ue"),
    ("ø", "oe"),
    ("å", "aa"),
    ("æ", "ae"),
    ("œ", "oe"),
    ("ß", "ss"),
    ("þ", "th"),
    ("ð", "d"),
)
"""How letters are typed that a keyboard has not."""

BEHIND_NAMES = listed(
    "PhD DPhil MBA BSc MSc CSc DrSc MD JD Esq LLB LLM QC KC CBE OBE Jr Sr jun sen II III IV"
)
"""Degrees and the like behind a name."""

DEGREES_ALONE = BEHIND_NAMES | listed("MA BA MPH RN DDS")
"""What stands alone where metadata cut a name at its comma; within a name «MA» is a family's, in capitals."""

GIVEN_BEHIND = listed("""
László István József János Zoltán Sándor Gábor Ferenc Attila Péter Tamás Zsolt Tibor András Csaba Imre Lajos
György Balázs Gyula Mihály Károly Róbert Béla Dávid Dániel Ádám Krisztián Miklós Norbert Bence Máté Levente
Mária Erzsébet Katalin Ilona Éva Anna Zsuzsanna Margit Judit Ágnes Julianna Andrea Ildikó Erika Krisztina Irén
Mónika Eszter Edit Gabriella Szilvia Anita Anikó Viktória Márta Rozália Tímea Piroska Klára Zsófia Réka Dóra
Orsolya Boglárka
""")
"""The commonest Hungarian first names, which stand behind the family's: all from general knowledge."""

FILES = listed(
    "pdf doc docx odt rtf txt md htm html eml msg csv xls xlsx ods ppt pptx jpg jpeg png gif tif tiff heic"
    " webp mp3 m4a wav ogg flac mp4 mov vtt srt zip warc wacz"
)
"""What a file's name ends with."""

"""German wording that ties figures, dates and names together for the desk checks.

Compiled for this project.
"""

from __future__ import annotations

import re
from decimal import Decimal

from factcheck.text.wordlists import listed

_MONTH = r"(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)"

BORN = re.compile(
    r"\b(?:(?P<year>(?:1[89]|20)\d\d)\s(?:in\s[\w-]+\s|als\s(?:\w+\s){1,4})?geboren"
    rf"|[Gg]eboren\s(?:wurde\s\w+\s|ist\s\w+\s)?(?:am\s\d{{1,2}}\.\s{_MONTH}\s|im\s{_MONTH}\s|im\sJahr\s)?"
    r"(?P<born>(?:1[89]|20)\d\d))\b"
)

LIFE = re.compile(
    r"\((?:geb\.\s|\*\s?)?(?P<born>1[89]\d\d|20\d\d)\s?(?:[-–]|bis)\s?(?P<died>1[89]\d\d"
    r"|20\d\d)\)"
)

SOMEBODY_ELSE = re.compile(
    r"\b(?:[Ss]ein|[Ss]eine|[Ii]hr|[Ii]hre|mit\seinem|mit\seiner|und\sein"
    r"|und\seine)\s$"
)

AT_AGE = re.compile(
    r"\b(?:im\sAlter\svon\s|[Mm]it\s(?=\d{1,3}\sJahren\b)|starb\smit\s|wurde\s(?=\d{1,3}\sJahre\salt))"
    r"(?P<age>\d{1,3})(?![\w%,:.]*\d|%)"
)

DIED = re.compile(r"\b(?:starb|stirbt|gestorben|verstarb|verstorben|Tod|getötet|ermordet)\b")

SHE_WAS_BORN = re.compile(
    r"(?:Sie|Er)\s(?:wurde|ist)\s[^.]{0,40}geboren|Geboren\s(?:wurde|ist)\s(?:sie"
    r"|er)\b"
)

_HEDGE = (
    r"(?:etwa\s|rund\s|knapp\s|fast\s|gut\s|nur\s|mehr\sals\s|über\s|weniger\sals\s|zuvor\s|zuletzt\s|einst\s"
    r"|noch\s)?"
)

FROM_HEAD = re.compile(rf"\bvon\s(?:zuvor\s|einst\s|zuletzt\s)?{_HEDGE}$")

TO_GAP = re.compile(
    r"[^.;:“”„\"0-9]{0,12}(?:\b(?:im\sJahr|in|im\s[A-Z][a-zä]+)\s[0-9]{4})?[^.;:“”„\"0-9]{0,30}\b(?:auf|zu)\s"
    rf"(?:heute\s|jetzt\s|nun\s)?{_HEDGE}"
)

TO_HEAD = re.compile(rf"\bauf\s(?:heute\s|jetzt\s|nun\s)?{_HEDGE}$")

FROM_GAP = re.compile(
    rf"(?:\s(?:im\sJahr|in)\s[0-9]{{4}})?[^.;:“”„\"0-9]{{0,30}}\bvon\s(?:zuvor\s|einst\s|zuletzt\s)?{_HEDGE}"
)

UP = re.compile(
    r"\b(?:stieg|stiegen|gestiegen|steigt|steigen|wuchs|wuchsen|gewachsen|wächst|erhöhte|erhöht|erhöhten"
    r"|zugenommen|zulegte|zugelegt"
    r"|kletterte|geklettert|sprang|gesprungen|mehr|höher|größer|teurer|Anstieg|Zuwachs|Plus|Erhöhung"
    r"|Wachstum|angehoben|ausgebaut)\b",
    re.I,
)

DOWN = re.compile(
    r"\b(?:sank|sanken|gesunken|sinkt|sinken|fiel|fielen|gefallen|fällt|schrumpfte|geschrumpft"
    r"|verringerte|verringert|gesenkt|senkte"
    r"|reduziert|reduzierte|abgenommen|zurückgegangen|weniger|niedriger|kleiner|billiger|geringer"
    r"|Rückgang|Minus|Senkung|gekürzt|verloren"
    r"|eingebrochen|gestrichen)\b",
    re.I,
)

NEARLY = re.compile(r"\b(?:fast|beinahe|nahezu|knapp|annähernd|bis\szu|nicht\sganz)\s$", re.I)

OVER = re.compile(r"\b(?:mehr\sals|über|mindestens|gut|weit\süber)\s$", re.I)

ABOUT = re.compile(r"\b(?:etwa|rund|ungefähr|circa|ca\.|zirka|praktisch|um\sdie)\s$", re.I)

AS_MUCH = re.compile(
    r"[^.;:“”„\"]{0,50},?\s(?:(?:fast|etwa|rund|mehr\sals|mindestens)\s)?"
    r"(?P<said>(?P<times>doppelt)\sso\s(?:viel|viele|hoch|groß|teuer)\swie)\s"
    r"(?:im\sJahr\s[0-9]{4}\smit\s|die\s|der\s|den\s)?"
)

MULTIPLES = {
    "doppelt": Decimal(2),
    "das doppelte": Decimal(2),
    "das dreifache": Decimal(3),
    "die hälfte": Decimal("0.5"),
}

SHARES = {
    "ein drittel": Decimal("0.333"),
    "ein viertel": Decimal("0.25"),
    "ein fünftel": Decimal("0.2"),
    "ein zehntel": Decimal("0.1"),
    "die hälfte": Decimal("0.5"),
    "zwei drittel": Decimal("0.667"),
}

AGAINST = re.compile(
    r",?\s(?:(?:also|oder|das\s(?:ist|sind|waren))\s)?(?:(?:fast|etwa|rund|knapp|mehr\sals|gut)\s)?"
    r"(?P<said>(?P<times>das\sDoppelte|das\sDreifache|die\sHälfte)(?=\s(?:der|des|von))"
    r"|(?:(?P<figure>[0-9]{1,3}(?:,[0-9]+)?)\s?(?:Prozent|%)|(?P<share>(?:ein\s(?:Drittel|Viertel"
    r"|Fünftel|Zehntel)|die\sHälfte"
    r"|zwei\sDrittel)))\s(?P<turn>weniger|niedriger|mehr|höher)\sals)"
    r"\s(?:(?:die|der|den|das|dem|des|von)\s){0,2}"
)

MOVED = re.compile(
    r"\b(?P<verb>stieg|stiegen|wuchs|wuchsen|kletterte|sprang|erhöhte\ssich|sank|sanken|fiel|fielen"
    r"|schrumpfte|verringerte\ssich)"
    r"\svon\s$"
)

MOVED_BEHIND = re.compile(
    r"(?:\s[\w-]+){0,2}?\s(?P<verb>gestiegen|gewachsen|geklettert|gesprungen|angestiegen|gesunken|gefallen"
    r"|geschrumpft|zurückgegangen)\b"
)

FALLS = listed("""
sank sanken fiel fielen schrumpfte gesunken gefallen geschrumpft zurückgegangen
""") | {"verringerte sich"}

DEFINITE = re.compile(r"\b(?:die|der|das|den|alle|ihre|seine)\s$", re.I)

DEED = re.compile(
    r"\b(getötet|verletzt|vertrieben|zerstört|beschädigt|beschäftigt|beschäftigte"
    r"|festgenommen)\s(?:[a-zäöü]+\s){0,2}$"
)

SUBJECT = re.compile(r"^(?:Der|Die|Das|Dieser|Diese)\s([A-ZÄÖÜ][a-zäöüß]{3,})")

PLAIN = listed("""
    der die das den dem des ein eine einen einem einer eines in im an am auf aus bei für mit von vom zu
    zum zur und oder ist sind war waren hat haben hatte wird wurde mehr als mindestens etwa fast rund
    über nur Menschen Jahre Prozent sagte es sie er nicht
""")

MEASURABLE = frozenset(
    stem + ending
    for stem in listed(
        "größt grösst ältest höchst längst schnellst kleinst reichst ärmst jüngst schwerst"
        " billigst heißest kältest tiefst"
    )
    for ending in ("e", "en", "er", "es")
)

STATES_IT = re.compile(
    r"\b(?:ist|war|sind|waren|wurde|wird|bleibt|blieb)\s(?:jetzt\s|noch\s|auch\s|heute\s|damit\s"
    r"|nun\s)?(?:der\s|die\s|das\s)?$"
)

SCOPED_NOUN = re.compile(
    r"\s(?:[a-zäöü]+\s)?[A-ZÄÖÜ][\wäöüß-]+(?=\s?[.!]|,\s(?:und|aber|doch|sagte)\b"
    r"|\sund\s(?:hat|ist|war)\b)"
)

SCOPE = re.compile(
    r"\b(?:in|im|von|vom|auf|unter|je|jemals|seit|Welt|weltweit|Land|Landes|Staat|Geschichte|Jahr|Jahres"
    r"|bisher|am|an|als|der"
    r"(?=\s[A-ZÄÖÜ])|aller|hier|dort|außerhalb|zwischen|bundesweit|europaweit|deutschlandweit)\b"
)

_SAME_GIVEN_NAMES = """
Stefan Stephan Steffen
Philipp Philip Phillip
Christof Christoph Kristof
Günter Günther Gunter Gunther
Karl Carl
Klaus Claus
Katrin Kathrin Catrin
Mathias Matthias
Thorsten Torsten
Ralf Ralph
Rudolf Rudolph
Sofia Sophia
Sofie Sophie
Marc Mark
Erik Eric Erich
Anette Annette
Jörg Jürg
Sara Sarah
Hanna Hannah
Lukas Lucas
Markus Marcus
Niklas Niclas
Nikolas Nicolas
Dominik Dominic
Konrad Conrad
Bernd Bernt Berndt
Willi Willy
Walter Walther
Theresa Teresa
Christina Kristina
Christine Kristine
Karsten Carsten
Detlef Detlev
Silvia Sylvia
Rebecca Rebekka
Jakob Jacob
Oskar Oscar
Viktor Victor
Hermann Herrmann
Helmut Hellmut Helmuth
Elisabeth Elizabeth
"""

GIVEN_NAME_VARIANTS = {
    name: group.split()[0] for group in _SAME_GIVEN_NAMES.strip().splitlines() for name in group.split()
}

REST = re.compile(
    r"\b(?:der\sRest|die\sübrigen|die\srestlichen|übrige[nr]?\s[0-9]|restliche[nr]?\s[0-9]"
    r"|bleiben\s[0-9])",
    re.I,
)

LIST_GAP = re.compile(
    r"[^.;:()–—0-9]{0,45}(?:,|\bund|,\sund|\ssowie)\s(?:die\sanderen\s|weitere\s|etwa\s"
    r"|rund\s)?$"
)

TOTAL_AFTER = re.compile(r"[^.;:()0-9]{0,40}(?:insgesamt|zusammen|in\sSumme|macht|ergibt)\s$")

DIVIDED = re.compile(
    r"\b(?:verteil\w+|teil\w+\ssich|aufgeteilt|besteht\saus|bestehen\saus|setzt\ssich\szusammen|gliedert"
    r"|unterteilt|davon)\b",
    re.I,
)

OTHERS = re.compile(r"\b(?:andere|anderen|sonstige|unentschieden|unentschlossen|Rest|unter)\b", re.I)

WHOLES = tuple(
    frozenset(pair.split())
    for pair in (
        "Männer Frauen",
        "Jungen Mädchen",
        "Erwachsene Kinder",
        "Soldaten Zivilisten",
        "Männern Frauen",
        "Erwachsenen Kinder",
    )
)

EXAMPLES = re.compile(
    r"\b(?:darunter|etwa|zum\sBeispiel|beispielsweise|wie|unter\sanderem|mindestens|einige|bis\szu"
    r"|mehr\sals|rund|fast|über|knapp)\b",
    re.I,
)

TOTALS = re.compile(r"\b(?:insgesamt|zusammen|in\sSumme|Summe|macht|ergibt|ergeben|alles\sin\sallem)\b", re.I)

LISTED = re.compile(
    r"(?:\sim\sJahr\s[0-9]{4})?(?:[^.;:0-9]{0,60}[,;]\s[^.;:0-9]{0,40}|[^.;:0-9]{0,60}\sund\s[^.;:0-9]{0,45})"
)

WILL_COST = re.compile(
    r"\b(?:kostet|kosten|kostete|ausgegeben|gab\saus|gesammelt|Budget|Etat|insgesamt"
    r"|erhielt|bezahlt|zahlte)\b",
    re.I,
)

FURTHER = re.compile(r"\b(?:weitere|weiteren|noch\seinmal|die\srestlichen|die\sübrigen|die\sanderen)\s$")

EACH = re.compile(
    r"\s(?:je|jeweils|pro\sStück)\b[^.;0-9$€£]{0,12}\b(?:also|oder|insgesamt"
    r"|zusammen)\s(?:insgesamt\s|zusammen\s)?$"
)

IN_ALL = re.compile(r"\s(?:insgesamt|zusammen)\b|[,.]")

ABOARD = re.compile(r"\s(?:an\sBord)\b")

LONE = re.compile(
    r"\b(?P<lead>um|etwa|fast|knapp|rund|mindestens|bis\szu|mehr\sals|weniger\sals|nur|stieg|sank|wuchs)\s"
    r"(?P<unit>Prozent|Prozentpunkte|%)(?![\w-])"
    r"|\b(?P<lead2>fast|knapp|rund|mindestens)\s(?P<unit2>Kilometer|Kilogramm|Tonnen|Hektar|Jahre|Monate"
    r"|Wochen|Tage|Stunden|Minuten"
    r"|Euro|Franken|Dollar)(?=\s(?:von|in|aus|bis|lang|später|entfernt|hoch|breit|tief)\b|[.,;])"
    r"|(?P<sign>[$€£])(?=\s?(?:Million|Milliarde|Tausend)\w*\b)"
)

PLAIN_MULTIPLES = listed("doppelt doppelte dreimal zweimal viermal fünfmal zehnmal")

PERSONS_ABOARD = frozenset(("", "Menschen", "Personen"))

AND = " und "

LIST_CLOSE = re.compile(r"[^.;:,()–—0-9]{0,40}(?:[.;)–—]|,\s(?!und\b|oder\b)|$)")

PASSENGERS = "Passagiere"

CREW = "Besatzungsmitglieder"

PLURAL_ENDINGS: tuple[str, ...] = ("s", "es", "n", "en", "e", "er", "in")

BORN_SIGN = "geboren"
"""Letters without which the pattern of a birth cannot match, since looking for them is quicker."""

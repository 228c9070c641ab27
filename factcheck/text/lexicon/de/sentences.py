"""What ends a German sentence: abbreviations sorted by what their stop says, and words that open sentences.

Abbreviations as the official spelling rules and the usual dictionaries list them: titles, units, law,
reference words, months. German nouns have capitals, so a capital after an abbreviation says nothing;
only a word that opens sentences does.
"""

from __future__ import annotations

import re

from factcheck.text.lexicon.forms import ADDRESS_BEFORE_A_WORD, ADDRESSES, RULES, SMILEYS, STAMPS
from factcheck.text.lexicon.kinds import AbbreviationKind, Furniture, by_kind
from factcheck.text.wordlists import listed

_TITLES = """
Hr Hrn Fr Frl Dr Drs Prof Mag Dipl Ing Dipl.-Ing Dipl.-Kfm Dres Hptm Lt Gen Adm Kapt Pfr Hl hl St Sr Min
"""

_NUMBERED = """
Nr Nrn Nos No Abs Abb Art Bd Bde Kap Tab Ziff lit Lit Rn Rdnr Rz Jg Jahrg Tel Fn Aufl Az Drs Drucks Pos
Jan Jän Febr Feb Apr Aug Sept Sep Okt Nov Dez geb gest gegr verh
"""

_INNER = """
z B d h u a i s o v bzw Bzw ca Ca vgl Vgl sog evtl Evtl ggf Ggf inkl Inkl exkl einschl zzgl abzgl bspw Bspw
insb insbes z.B Z.B u.a d.h D.h i.d.R v.a o.a s.o s.u i.e z.T u.U m.E e.g u.ä gem lt Lt jew sogen
dt engl franz frz ital span lat griech österr schweiz europ amerik röm kath evang ev israel türk russ
Ev Kath urspr ehem Ehem allg Allg versch max min Max mind mtl jährl tägl wöchentl gesetzl verantw stellv
Stellv chin jap poln tschech ungar niederl belg dän schwed norw brit schott ir hebr arab pers nördl südl
östl westl od vs Vs stv
"""

_EITHER = """
Chr n.Chr v.Chr Co Cie Ges Inc Ltd Corp Bros Str str Pl Mio Mrd Bio Tsd Mill Mia Abt Abk Anm Aufl Bhf Bf Hbf
Hrsg Hg hrsg Hsg Jh Jhdt Jhd Jhs Jr jr Sen jun sen Verf Vors Vers Verl Red Ausg Ausl Bem Bez Betr Dep Eidg
Exz Forts Fam Gebr Geb Hbg Ffm Inh Kl Kfm Kto Lkr Kr Ldkr Mo Di Mi Do Sa So M.A B.A M.Sc B.Sc Ph.D Nds
Obj Pf Postf Pkt Präs Reg Rep Rgt Bat Sek Sem Sg sek Slg Std Stck Stk Temp Terr Uffz Univ Wwe Zt zw
Min qm km kg cm mm Std Hd Kap Mt Mts Vol Ed Eds phil med jur rer nat theol h.c c habil e.V eV e.G A.G Dt
Dtl Bay Württ Westf Rh
"""

_LISTING = "usw etc usf ff f u.s.w"

KINDS = by_kind(
    (_EITHER, AbbreviationKind.EITHER),
    (_TITLES, AbbreviationKind.TITLE),
    (_NUMBERED, AbbreviationKind.NUMBERED),
    (_INNER, AbbreviationKind.INNER),
    (_LISTING, AbbreviationKind.EITHER),  # German nouns have capitals too,
)
"""The class of each abbreviation, without its last stop."""

ORDINAL = re.compile(r"(?:[^\W\d]*+[-–/(])?(?:\d{1,2}\.)?\d{1,2}|[IVX]{1,5}")
"""A number before whose stop it may be an ordinal or a day: «am 10. November», «Wilhelm II.»."""

AFTER_ORDINAL: frozenset[str] = frozenset()

STARTS_SMALL = False
"""German nouns have capitals, so that a small letter hardly ever begins a sentence."""

MONTHS = listed("Jan Jän Feb Febr Apr Aug Sep Sept Okt Nov Dez")

AFTER_CLOCK: frozenset[str] = frozenset()

BEFORE_CLOCK: frozenset[str] = frozenset()

EXCLAIMED = listed("Yahoo")
"""Names written with an exclamation mark of their own."""

SOUNDS = listed("hm hmm mm pst psst sch grr brr tja")
"""Words without a vowel that are no abbreviations."""

OPENERS = listed(
    """
    Der Die Das Den Dem Des Ein Eine Einen Einem Einer Eines Kein Keine Keinen Keiner
    Dieser Diese Dieses Diesen Diesem Jener Jene Jenes Jeder Jede Jedes Jeden Jedem Solche Solcher
    Ich Du Er Sie Es Wir Ihr Ihm Ihn Ihnen Mich Mir Uns Man Wer Was Wen Wem Wessen Welche Welcher Welches
    Mein Meine Meinen Meinem Meiner Dein Deine Sein Seine Seinen Seinem Seiner Ihre Ihren Ihrem Ihrer
    Unser Unsere Unseren Unserem Unserer Euer Eure
    Hier Da Dort Dorthin Dann Danach Davor Dabei Dadurch Dafür Dagegen Daher Dahinter Damals Damit Daneben
    Daran Darauf Daraus Darin Darüber Darum Darunter Davon Dazu Deshalb Deswegen Demnach Dennoch Trotzdem
    Wann Warum Weshalb Wie Wieso Wo Wobei Wodurch Wofür Woher Wohin Womit Worauf Worin Wovon Wozu
    Wenn Weil Während Nachdem Bevor Bis Seit Seitdem Sobald Solange Sofern Soweit Obwohl Obgleich Falls Ob
    Dass
    Indem Als Und Aber Oder Doch Denn Sondern Jedoch Allerdings Außerdem Ausserdem Zudem Ferner Hingegen
    Dagegen Hinzu Insgesamt Insbesondere Inzwischen Mittlerweile Zunächst Zuerst Zuletzt Schließlich
    Schliesslich Später Früher Heute Gestern Morgen Bereits Schon Noch Nur Auch Sogar Nun Jetzt So Somit
    Also Vielleicht Leider Natürlich Sicher Eigentlich Wieder Immer Nie Niemals Oft Manchmal Meist Meistens
    Nicht Nichts Niemand Jemand Etwas Alle Alles Allen Aller Viele Vieles Vielen Mehrere Einige Manche Andere
    Beide Beiden Beides Wenige Mehr Weitere Weiterhin Sehr Ganz Ebenso Ebenfalls Gleichzeitig
    In Im Ins An Am Ans Auf Aus Bei Beim Durch Für Gegen Mit Nach Neben Ohne Über Um Unter Von Vom Vor Wegen
    Zu Zum Zur Zwischen Gegenüber Innerhalb Außerhalb Trotz Laut Gemäß Aufgrund Anhand Neben Statt Anstatt
    Entsprechend Hinter Ab Binnen Samt Mangels Dank
    Ist Sind War Waren Wird Werden Wurde Wurden Hat Haben Hatte Hatten Kann Können Konnte Konnten Soll Sollen
    Sollte Muss Müssen Musste Will Wollen Wollte Darf Dürfen Habe Bin Wäre Würde
    Ja Nein Bitte Danke Vielen Selbst Erst Ebenfalls Dies Dessen Deren Zwar Anders Ähnlich Besonders Statt
    Kurz Lange Endlich Bekannt Anschließend Anschliessend Daraufhin Erstmals Nebenbei Obschon Wohl Gerade
    Genau Einmal Damalige Zusammen Beispielsweise Üblicherweise Normalerweise Möglicherweise Wahrscheinlich
    """
)
"""Words that, with a capital after a stop, open a sentence rather than go on with a name."""

_LABEL = r"(?:Telefon|Fax|Tel|Mobil|E-?Mail|Betreff|Internet|Web|Foto|Bild|Quelle)"

FURNITURE: Furniture = (
    STAMPS,
    *ADDRESSES,
    ADDRESS_BEFORE_A_WORD,
    SMILEYS,
    RULES,
    ((": ",), re.compile(rf"\s(?={_LABEL}: )")),
)

GREETING = re.compile(
    r"(?:Liebe|Lieber|Hallo|Guten (?:Tag|Morgen|Abend)|Sehr geehrte[rn]?)\b"
    r"(?:(?:Hr|Fr|Dr|Prof)\.|[^.!?,:;\n]){0,60}(?:[,:]| -)\s++(?=(\w[\w'’]*+))"
)

CLOSING = re.compile(
    r"(?:(?:Mit )?(?:[Ff]reundlichen?|[Bb]esten?|[Hh]erzlichen?|[Vv]iele[nr]?|[Ll]iebe) (?:Grüßen?|Grüssen?)"
    r"|Hochachtungsvoll|Ihre?|Euere?),?\s++(?=([A-ZÄÖÜ][\w'’]*+)$)"
)

_MONTH = "Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember"

DATE_LINE = re.compile(
    rf"(?:tag|woch|abend), (?:den |dem )?\d{{1,2}}\. (?:{_MONTH}) \d{{4}}(?:\s++(?=[A-ZÄÖÜ„\"»])|$)"
)

WEEKDAY = re.compile(r"\b(?:Mon|Diens|Mitt|Donners|Frei|Sams|Sonn)$")

INTRODUCES = re.compile(r"(?:[^\w)\s]|\b(?:[a-zäöü]{1,7}|Am|Bis|Seit|Ab|Vom|Nach|Vor))\s?$")

CAPTION = re.compile(r"(?:Abbildung|Abb\.|Tabelle|Tab\.|Grafik|Karte) \d+(?:[.-]\d++)*[.:]? ++(?=[A-ZÄÖÜ])")

OPEN_END = re.compile(
    r"[,(\[„‚]$|\b(?:der|die|das|den|dem|des|ein|eine|einen|und|oder|zu|in|im|an|am|auf|bei|von|vom|für|mit"
    r"|als|dass|ist|sind|war)$"
)

SAID = re.compile(
    r"(?:fragte?|sagte?|antwortete?|rief|ruft|schrie|erklärte?|meinte?|wollte|fügte|ergänzte?|entgegnete?"
    r"|erwiderte?)\s(?:[A-ZÄÖÜ][\w'’.-]{0,24}\s?){1,3}(?=[.,;:]|\s*+$)"
)
"""A verb of saying and a name, and nothing that was said after them."""

NO = "nr"

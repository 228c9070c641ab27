"""German words that tell that a sentence holds something to look up.

German nouns have capitals, so that a capital shows no name: facts are told by figures, words of report,
deeds,
law and money, and by forms of address. Compiled for this project.
"""

from __future__ import annotations

import re

from factcheck.text.lexicon.de.people import GIVEN_NAMES
from factcheck.text.lexicon.de.places import PLACES
from factcheck.text.wordlists import either, one_of

_NUMBERS = """zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn, elf, zwölf, zwanzig, dreißig, vierzig,
fünfzig, sechzig, siebzig, achtzig, neunzig, hundert, tausend, Dutzend, Dutzende, Hunderte, Tausende, Million,
Millionen, Milliarde, Milliarden, Billionen, Prozent, Prozentpunkte, Hälfte, Drittel, Viertel, doppelt,
dreimal,
verdoppel*, verdreifach*, halbier*, Mehrheit, Minderheit"""

_TIMES = """gestern, vorgestern, letzte Woche, letzten Monat, letztes Jahr, vergangene*, voriges Jahr, vor
einem
Jahr, vor Jahren, Jahrzehnt, Jahrzehnte, Jahrzehnten, Jahrhundert, seit"""

_REPORTS = """sagte, sagt, sagten, erklärte, berichtet*, laut, zufolge, mitgeteilt, teilte, angekündigt,
behauptet*,
zeigte, zeigen, ergab, bewies, bewiesen, geschätzt, bestätigt*, enthüllt*, Studie, Studien, Umfrage, Umfragen,
Statistik, Statistiken, Bericht, Gutachten, Rekord, Ermittlungen"""

_ACCUSATIONS = """beschuldig*, Vorwurf, Vorwürfe, verurteil*, angeklagt, festgenommen, verhaftet,
verklagt, gelogen,
Lüge, Lügen, Lügner*, Betrug, betrogen, korrupt*, Korruption, Verbrechen, kriminell*, getötet, tötete,
ermordet,
Mord, starb, gestorben, Tote, Toten, schuldig, illegal*, bestochen, gestohlen, missbrauch*, misshandel*,
vergewaltig*,
Skandal, verstoß*, pleite, Insolvenz, rechtswidrig*, verfassungswidrig*"""

_DEEDS = """beschloss, beschlossen, verabschiedet*, unterschrieb*, abgelehnt, gestimmt, erhöht*,
ausgegeben, bezahlt,
gewachsen, gestiegen, stieg, gesunken, sank, gefallen, verloren, gewonnen, gewann, versprochen, versprach,
unterstützte,
verursacht*, gebaut, geschlossen, eröffnet*, gegründet, gekauft, verkauft, eingestellt, entlassen,
umgezogen, gesenkt,
gekürzt, kostet, kosten, gehört, besitzt, beträgt"""

_SUBJECTS = """Steuer, Steuern, Schulden, Defizit, Arbeitslosigkeit, Inflation, Löhne, Gehälter,
Arbeitsplätze, Gesetz,
Gesetze, Gesetzentwurf, Verordnung, Haushalt, Etat, Subventionen, Rente, Renten, Versicherung, Reform,
Investition*,
Vertrag, Abkommen, Behörde, Ministerium, Abstimmung, Wahl, Wahlen, Bundestag, Landtag, Gericht, Urteil,
Polizei"""

_SCOPE_WORDS = """erste, ersten, erster, erstes, zweite, dritte, meisten, wenigsten, größt*, höchst*,
niedrigst*,
schlechtest*, best*, weniger, mehr, als, nur, nie, niemals, immer, jede, jeder, jedes, niemand, alle,
allen, keine, keiner,
ohne, einzige*"""

_NAMES = rf"(?<=[\w,;:)–—-] )(?:{either(GIVEN_NAMES | PLACES)})(?!\w)"

_TITLED = r"(?:Herr|Frau|Dr\.|Prof\.)\s[A-ZÄÖÜ]|\b[A-ZÄÖÜ]{2,}\b"

FACT = re.compile(
    rf"\d|[%$€£¥§“”„«»\"]|{_NAMES}|{_TITLED}"
    rf"|\b(?i:{one_of(_NUMBERS, _TIMES, _REPORTS, _ACCUSATIONS, _DEEDS, _SUBJECTS)})"
)

FIGURE = re.compile(rf"\d|[%$€£¥“”„«»\"]|\b{one_of(_NUMBERS)}", re.IGNORECASE)

SCOPE = re.compile(rf"\b{one_of(_SCOPE_WORDS)}", re.IGNORECASE)

SECOND = re.compile(
    r"[,;:–—-] ?(?:und|aber|doch|denn|dass|sondern|es|sie|er|wir|ich|weil)\b"
    r"|\b(?:weil|wo|wenn|während|nachdem|obwohl|sodass|trotz|zugeben|einräumen|erinner\w+)\b"
    r"|\bund (?:ich|wir|er|sie|es|das|die|der)\b",
    re.IGNORECASE,
)

ASKING = re.compile(r"(?:was|warum|weshalb|wieso|wie|wo|wann|wer|wen|wem|welche[rsnm]?|ob)\b", re.IGNORECASE)

_HEADING_VERBS = """ist, sind, war, waren, wird, werden, wurde, wurden, hat, haben, hatte, hatten, nicht,
kein, keine,
will, wollen, kann, können, könnte, muss, müssen, soll, sollen, sollte, darf, dürfen, sagt, sagte, geht,
ging, kommt, kam,
macht, machte, nimmt, nahm, gibt, gab, findet, fand, setzt, gewinnt, gewann, verliert, verlor, stirbt,
starb, tötet, senkt,
fällt, steigt, sinkt, wächst, fordert, sucht, verlässt, klagt, verbietet, warnt, stimmt, braucht, plant,
weiß, hält, bleibt,
bedeutet, kündigt, verkauft, kauft, traf, trifft, zahlt, bricht, beginnt, endet, schließt, öffnet,
streicht, lehnt, droht,
stoppt, baut, zieht, stellt, bekommt, kostet, schlägt, schlagen, verurteilt, streitet, streiten, siegt,
siegen, rettet,
rettete, wirbt, protestiert, protestieren, verspricht"""

STATES = re.compile(
    rf"^(?:wir|ich|er|sie|es|ihr|du|das|dies|niemand|jeder|alle)\b|\d|\b{one_of(_HEADING_VERBS)}|\bzu \w+en\b"
    r"|(?-i:\b(?!dritte|vierte)[a-zäöüß]{4,}(?<![sz])te[n]?\b)",
    re.IGNORECASE,
)

"""German words of accusation, and unnamed sources.

Compiled for this project.
"""

from __future__ import annotations

import re

from factcheck.text.wordlists import listed, one_of

_ACCUSATIONS = """beschuldigt, beschuldigte, beschuldigten, beschuldigung, beschuldigungen, bezichtigt,
vorwurf,
vorwürfe, vorwürfen, wirft, warf, angeklagt, anklage, angeklagte, angeklagten, angeklagter, verurteilt,
verurteilte,
verhaftet, festgenommen, verklagt, betrug, betrogen, betrüger, betrügerisch, bestochen, bestechung,
bestechlich,
schmiergeld, schmiergelder, veruntreut, veruntreuung, unterschlagen, unterschlagung, untreue, geldwäsche,
korrupt,
korrupte, korruption, meineid, angegriffen, vergewaltigt, vergewaltigung, missbraucht, missbrauch,
misshandelt, belästigt,
belästigung, ermordet, mord, mörder, totschlag, gestohlen, diebstahl, gelogen, lüge, lügt, log, lügner,
getäuscht,
plagiat, plagiiert, abgeschrieben, rassistisch, rassist, sexistisch, affäre, fehlverhalten, fahrlässig,
fahrlässigkeit,
vertuscht, vertuschung, verschleiert, ausspioniert, spionage, schuldig, geschmuggelt, schmuggel, erpresst,
erpressung,
gefälscht, fälschung, manipuliert, manipulation, abzocke, verstoßen, verstößt, verstieß, betrunken,
verschworen,
hinterzogen, steuerhinterziehung, hinterziehung, gemobbt, mobbing, vernachlässigt, preisabsprachen,
kunstfehler, gefeuert,
rechtswidrig, illegal, mutmaßlich, mutmaßliche, mutmaßlichen, mutmaßlicher, verdächtigt, verdacht"""

ACCUSING = re.compile(rf"\b{one_of(_ACCUSATIONS)}")
"""For lower-cased text."""

PERSON = re.compile(
    r"\b(?:er|ihm|ihn|seine?[rnms]?|sie|ihre?[rnms]?|mann|frau|junge|mädchen|herr|\d\d-jährige[rn]?)\b",
    re.IGNORECASE,
)

_NAMELESS = (
    r"(?:Quellen?|Beamte[rn]?|Beamtin|Insider[ns]?|Mitarbeiter(?:in|n|s)?|Person|Angestellte[rn]?"
    r"|Diplomat(?:en|in)?|Manager(?:in|n)?"
    r"|Abgeordnete[rn]?|Sprecher(?:in|s)?|Berater(?:in|n|s)?|Banker[ns]?|Anwalt|Anwältin|Anwalts"
    r"|Beteiligte[rn]?|Eingeweihte[rn]?"
    r"|Vertraute[rn]?|Zeuge[n]?|Zeugin|Funktionär[es]?)"
)

ANONYMOUS = re.compile(
    rf"\b(?:ein|eine|einer|eines"
    rf"|einem) (?:[\wäöüß’'-]+ ){{0,3}}?{_NAMELESS}(?: [\w’'-]+){{0,4}}?,? (?:sagt|sagte|erklärt|erklärte"
    r"|bestätigt|bestätigte|berichtet|berichtete|fügte)\b"
    rf"|\b(?:laut|sagte|sagt|so|zufolge|von) (?:ein|eine|einer|eines"
    rf"|einem) (?:[\wäöüß’'-]+ ){{0,3}}?{_NAMELESS}\b"
    r"|\b(?:möchte|möchten|will|wollte|wollen) (?:anonym|ungenannt|nicht (?:namentlich )?genannt)\b"
    r"|\bunter der Bedingung der Anonymität"
    r"|\baus (?:Regierungs|Partei|Ermittler|Branchen|Koalitions|Sicherheits|Diplomaten|Firmen)kreisen\b"
    r"|\bwie aus \w*kreisen verlautete"
    r"|\bInformant(?:en|in)?\b",
    re.IGNORECASE,
)

NAMED_AFTER = re.compile(rf"{_NAMELESS},? (?:des|der|von)? ?[A-ZÄÖÜ][a-zäöü]+ [A-ZÄÖÜ][a-zäöü]+")

ACCUSING_WORDS = frozenset(phrase.split()[0] for phrase in _ACCUSATIONS.split(","))

ANONYMOUS_WORDS = listed("""
    quelle quellen beamter beamte beamten beamtin insider insidern mitarbeiter mitarbeiterin
    mitarbeitern person angestellter angestellte diplomat diplomaten manager managerin abgeordneter
    abgeordnete abgeordneten sprecher sprecherin berater beraterin banker anwalt anwältin beteiligter
    beteiligte eingeweihte eingeweihter vertraute vertrauter zeuge zeugin funktionär anonym anonymität
    ungenannt genannt regierungskreisen parteikreisen ermittlerkreisen branchenkreisen koalitionskreisen
    sicherheitskreisen diplomatenkreisen firmenkreisen verlautete informant informanten informantin
    """)

"""German words of law and accusation, which can hurt a person.

Compiled for this project from glossaries that courts and ministries publish for the public.
"""

from __future__ import annotations

import re

_NOUNS = {
    "Anklage": "anklage anklagen anklageschrift anklageerhebung",
    "Betrug": "betrug betrugs betrüger betrügerin betrügern",
    "Bestechung": "bestechung bestechlichkeit schmiergeld schmiergelder vorteilsannahme bestechungsgeld "
    "bestechungsgelder",
    "Diebstahl": "diebstahl diebstahls diebstähle dieb diebe raub raubs raubüberfall einbruchdiebstahl",
    "Erpressung": "erpressung erpresser nötigung",
    "Ermittlung": "ermittlungsverfahren strafverfahren verfahrenseinstellung strafanzeige strafanzeigen "
    "strafantrag",
    "Fälschung": "urkundenfälschung bilanzfälschung plagiat plagiate plagiats meineid falschaussage",
    "Freispruch": "freispruch freisprüche",
    "Geldwäsche": "geldwäsche steuerhinterziehung steuerbetrug steuerflucht insolvenzverschleppung",
    "Haft": "untersuchungshaft haftstrafe haftstrafen freiheitsstrafe freiheitsstrafen "
    "gefängnisstrafe haftbefehl haftbefehle"
    " festnahme festnahmen verhaftung verhaftungen bewährungsstrafe",
    "Körperverletzung": "körperverletzung misshandlung misshandlungen missbrauch missbrauchs",
    "Korruption": "korruption korruptionsverdacht korruptionsvorwürfe amtsmissbrauch vetternwirtschaft",
    "Mord": "mord mordes morde mörder mörderin totschlag totschlags",
    "Schuld": "schuldspruch mitschuld unschuld unschuldsvermutung",
    "Strafe": "bußgeld bußgelder geldstrafe geldstrafen vorstrafe vorstrafen geldbuße",
    "Straftat": "straftat straftaten straftäter verbrechen verbrecher",
    "Untreue": "untreue veruntreuung unterschlagung",
    "Urteil": "urteil urteils urteile",
    "Verdacht": "tatverdacht anfangsverdacht tatverdächtige tatverdächtiger tatverdächtigen verdächtige "
    "verdächtiger",
    "Vergewaltigung": "vergewaltigung vergewaltigungen vergewaltiger belästigung nachstellung",
    "Verleumdung": "verleumdung verleumdungen beleidigung volksverhetzung rufmord üble",
    "Verrat": "landesverrat spionage hochverrat",
    "Vorwurf": "vorwurf vorwürfe vorwürfen beschuldigung beschuldigungen anschuldigung anschuldigungen",
    "Angeklagter": "angeklagter angeklagte angeklagten beschuldigter beschuldigte beschuldigten kläger "
    "klägerin beklagte",
    "Klage": "klage klagen sammelklage schadenersatzklage unterlassungserklärung",
    "Verstoß": "verstoß verstöße rechtsverstoß rechtsbruch ordnungswidrigkeit",
}

_VERBS = {
    "anklagen": "angeklagt",
    "beschuldigen": "beschuldigt beschuldigte beschuldigten bezichtigt bezichtigte",
    "bestechen": "bestochen bestach korrupt korrupte korrupten bestechlich",
    "betrügen": "betrogen betrog betrügerisch betrügerische betrügerischen",
    "diskriminieren": "diskriminiert diskriminierung diskriminierende rassistisch rassistische rassistischen",
    "ermorden": "ermordet ermordete ermordeten",
    "erpressen": "erpresst erpresste genötigt",
    "fälschen": "gefälscht gefälschte gefälschten plagiiert",
    "festnehmen": "festgenommen verhaftet verhaftete inhaftiert inhaftierte",
    "freisprechen": "freigesprochen",
    "gestehen": "geständnis geständig",
    "missbrauchen": "missbraucht missbrauchte misshandelt vergewaltigt belästigt gestalkt",
    "rechtswidrig": "rechtswidrig rechtswidrige rechtswidrigen illegal illegale illegalen illegaler "
    "verfassungswidrig"
    " strafbar fahrlässig grob fahrlässige widerrechtlich gesetzwidrig",
    "schuldig": "schuldig unschuldig",
    "stehlen": "gestohlen stahl geraubt geklaut",
    "unterschlagen": "unterschlagen unterschlug veruntreut veruntreute hinterzogen hinterzog",
    "verdächtigen": "verdächtigt verdächtigte tatverdächtig mutmaßlich mutmaßliche mutmaßlichen mutmaßlicher"
    " mutmasslich mutmassliche mutmasslichen",
    "verklagen": "verklagt verklagte verklagen",
    "verurteilen": "verurteilt verurteilte verurteilten vorbestraft",
    "vertuschen": "vertuscht vertuschte vertuschung",
}

_NO_WORDS = ("üble", "grob")

LEGAL = {
    word.capitalize(): lemma
    for lemma, words in _NOUNS.items()
    for word in words.split()
    if word not in _NO_WORDS
} | {word: lemma for lemma, words in _VERBS.items() for word in words.split() if word not in _NO_WORDS}
"""Words of law and accusation, with their lemma."""

_NOWHERE = re.compile(r"(?!)")

COUNTED = _NOWHERE

BROUGHT = _NOWHERE

ACCUSING: frozenset[str] = frozenset()

COUNTED_WORD = "\0"

CHARGED = "\0"

AGAINST = "\0"

CHARGE_WORDS: frozenset[str] = frozenset()

CHARGE = "\0"

"""Italian words of law and accusation, which can hurt a person.

Compiled for this project from the glossaries that the ministry of justice and the courts publish for the
public.
"""

from __future__ import annotations

import re

_WORDS = {
    "abuso": "abuso abusi abusata peculato malversazione concussione appropriazione",
    "accusare": "accusa accuse accusano accusato accusata accusati accusate accusava accusò accusatore",
    "aggredire": "aggressione aggressioni aggredito aggredita aggrediti aggressore percosse lesioni",
    "appello": "ricorso ricorsi",
    "archiviare": "archiviazione archiviata archiviato",
    "arrestare": "arrestato arrestata arrestati arrestate arresto arresti fermato fermata fermati"
    " ammanettato",
    "assassinare": "assassinio assassini assassino assassinato assassinata omicidio omicidi omicida"
    " femminicidio"
    " femminicidi infanticidio",
    "assolvere": "assolto assolta assolti assoluzione prosciolto prosciolta proscioglimento",
    "carcere": "carcere carceri carcerazione detenuto detenuta detenuti detenzione reclusione ergastolo"
    " domiciliari imprigionato estradizione estradato",
    "complice": "complice complici complicità favoreggiamento",
    "condannare": "condannato condannata condannati condannate condanna condanne condannò condannava",
    "corrompere": "corruzione corrotto corrotta corrotti tangente tangenti mazzetta mazzette"
    " bustarelle concussore",
    "crimine": "crimine crimini criminale criminali reato reati delitto delitti criminalità",
    "denunciare": "querela querele querelato querelante",
    "diffamare": "diffamazione diffamatorio diffamatoria diffamatorie calunnia calunnie ingiuria",
    "discriminare": "discriminazione discriminazioni discriminatorio discriminatoria razzista"
    " razzisti razzismo",
    "evadere": "evasione riciclaggio contrabbando autoriciclaggio",
    "falsificare": "falsificato falsificata falsificati falsificazione contraffazione contraffatti"
    " plagio falso falsi"
    " spergiuro",
    "frodare": "frode frodi truffa truffe truffato truffata truffati truffatore truffatori raggiro"
    " raggirato bancarotta"
    " turbativa fraudolento fraudolenta",
    "illegale": "illegale illegali illegalmente illecito illeciti illecita abusivo abusiva abusivi"
    " incostituzionale",
    "imputare": "imputato imputata imputati imputazione imputazioni",
    "indagare": "indagato indagata indagati indagate perquisizione perquisizioni intercettazioni",
    "mafia": "mafioso mafiosa mafiosi mafia camorra camorrista",
    "minacciare": "estorsione estorsioni ricatto ricatti ricattato usura usuraio",
    "molestare": "molestie molestata molestato molestatore stalking stalker",
    "negligenza": "negligenza imperizia colposo colposa",
    "pena": "multa multe ammenda patteggiamento patteggiato recidivo",
    "presunto": "presunto presunta presunti presunte sospettato sospettata sospettati sospettate"
    " sospetto sospetti",
    "processo": "rinvio requisitoria",
    "rapina": "rapina rapine rapinatore rapinatori rapinato furto furti ladro ladri ricettazione saccheggio",
    "rapire": "sequestro sequestri sequestrato sequestrata rapimento rapito rapita",
    "colpevole": "colpevole colpevoli colpevolezza innocente innocenti innocenza",
    "stuprare": "stupro stupri stupratore stuprata violentata violentato pedofilia pedofilo",
    "torturare": "tortura torture torturato maltrattamenti maltrattata maltrattato sevizie",
    "tradire": "tradimento spionaggio",
    "verdetto": "verdetto sentenza sentenze",
}

_NO_WORDS = frozenset(
    ["sospetto", "innocenti", "rinvio", "falso", "falsi", "fermato", "fermata", "fermati", "multa", "ricorsi"]
) - {"multa"}

LEGAL = {word: lemma for lemma, words in _WORDS.items() for word in words.split() if word not in _NO_WORDS}
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

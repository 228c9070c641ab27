"""What ends an Italian sentence: abbreviations by what their stop says, and words that open sentences.

Abbreviations as the usual dictionaries and the style guide of the EU’s institutions list them.
"""

from __future__ import annotations

import re

from factcheck.text.lexicon.forms import ADDRESS_BEFORE_A_WORD, ADDRESSES, RULES, SMILEYS, STAMPS, UPPER
from factcheck.text.lexicon.kinds import AbbreviationKind, Furniture, by_kind
from factcheck.text.wordlists import either, listed

_TITLES = """
sig Sig sigg Sigg sig.ra Sig.ra sig.na dott Dott dott.ssa Dott.ssa dr Dr prof Prof proff prof.ssa Prof.ssa avv
Avv ing Ing arch Arch geom Geom rag Rag on On sen Sen mons Mons card Card don Don gen Gen col Col cap Cap magg
ten Ten mar Mar brig S s SS ss Mr Mrs Ms comm Comm cav Cav egr Egr gent Gent spett Spett min Min pres Pres
"""

_NUMBERED = """
n N nn nr Nr num art Art artt lett co cap Cap fig Fig tab Tab vol Vol voll t p pag Pag pp par cc tel Tel cell
rif prot sez Sez ed gen febb feb mar apr mag giu giugn lug lugl ago set sett ott nov dic
"""

_INNER = """
cfr Cfr es p.es ecc.ecc ca v vd Vd vs i.e e.g c.d cd cosidd p.zza P.zza v.le V.le c.so C.so l.go via tra c.p
loc op cit ss.mm lgs Lgs D.lgs d.lgs D.Lgs dlgs L D.L d.l D.P.R d.P.R r.d R.D reg Reg dir Dir pubbl mod succ
id ibid trad a.C.n lat ingl fr ted gr agg avv.to pl sing inc
"""

_EITHER = """
S.p.A s.p.a S.p.a Spa S.r.l s.r.l S.n.c s.n.c Soc soc Coop F.lli f.lli Cia C.ia Inc Ltd Co Corp Bros Jr jr Sr
a.C d.C A.C D.C U.S Ph.D km kg min sec max Min dip Dip ist univ Univ segg sgg seg S.M N.d.r n.d.r ndr v.m u.s
c.m a.m p.m D.O.C sp Civ civ pen Pen proc amm Cost cost
"""

_LISTING = "ecc etc"

KINDS = by_kind(
    (_EITHER, AbbreviationKind.EITHER),
    (_TITLES, AbbreviationKind.TITLE),
    (_NUMBERED, AbbreviationKind.NUMBERED),
    (_INNER, AbbreviationKind.INNER),
    (_LISTING, AbbreviationKind.LISTING),
)
"""The class of each abbreviation, without its last stop."""

ORDINAL = re.compile(r"(?!)")
"""Italian writes no ordinal with a full stop."""

AFTER_ORDINAL: frozenset[str] = frozenset()

STARTS_SMALL = True
"""Lists and quoted notes go on in small letters after a stop."""

MONTHS = listed("gen febb feb mar apr mag giu lug ago set sett ott nov dic")

AFTER_CLOCK: frozenset[str] = frozenset()

BEFORE_CLOCK: frozenset[str] = frozenset()

EXCLAIMED = listed("Yahoo")
"""Names written with an exclamation mark of their own."""

SOUNDS = listed("hm hmm mm pst psst pss brr grr shh bzz tsk")
"""Words without a vowel that are no abbreviations."""

OPENERS = listed(
    """
    Il Lo La I Gli Le L' Un Uno Una Un' Del Dello Della Dei Degli Delle Dell' Al Allo Alla Ai Agli Alle All'
    Dal Dallo Dalla Dai Dagli Dalle Dall' Nel Nello Nella Nei Negli Nelle Nell' Sul Sullo Sulla Sui Sugli
    Sulle Sull' Di Da In Con Su Per Tra Fra A Ad E Ed O Ma Però Se Che Chi Cui Come Quando Dove Perché Poiché
    Mentre Quindi Dunque Allora Infatti Inoltre Tuttavia Eppure Anche Ancora Già Poi Dopo Prima Ora Adesso
    Oggi Ieri Domani Qui Qua Lì Là Così Non No Sì È E' Sono Era Erano Ha Hanno Aveva C' C'è Ci Si Vi Ne Io Tu
    Lui Lei Egli Ella Noi Voi Loro Esso Essa Essi Questo Questa Questi Queste Quest' Quello Quella Quelli
    Quelle Quel Quei Quell' Ciò Mio Mia Tuo Tua Suo Sua Suoi Sue Nostro Nostra Vostro Tutto Tutta Tutti Tutte
    Ogni Ognuno Ciascuno Alcuni Alcune Molti Molte Molto Pochi Poco Troppo Più Meno Solo Soltanto Sempre Mai
    Spesso Forse Invece Secondo Durante Contro Senza Sotto Sopra Presso Verso Entro Oltre Fino Intanto
    Nonostante Malgrado Quanto Quanta Quanti Quale Quali Nessuno Nessuna Niente Nulla Qualcuno Altri Altro
    Altre Due Tre Quattro Cosa Grazie Ecco Finora Insomma Comunque Purtroppo Certo Anzi Cioè Eccetto Salvo
    Stando Restano Resta Nato Nata
    """
)
"""Words that, with a capital after a stop, open a sentence rather than go on with a name."""

_LABEL = r"(?:Telefono|Tel|Fax|E-?mail|Oggetto|Sito|Foto|Fonte)"
_OPENER = rf"(?:{either(OPENERS)})(?:\b|(?<=['’]))"

FURNITURE: Furniture = (
    STAMPS,
    *ADDRESSES,
    ADDRESS_BEFORE_A_WORD,
    SMILEYS,
    RULES,
    ((": ",), re.compile(rf"\s(?={_LABEL} ?: )")),
    # the next item of a list, and what a colon announces
    ((";", ":"), re.compile(rf"[;:]\s++(?={_OPENER})")),
)

GREETING = re.compile(
    r"(?:Car[oaie]|Gentil[ei]|Egregi[o]?|Buongiorno|Buonasera|Salve|Ciao)\b(?:(?:dott|Dott|sig|Sig|prof"
    r"|Prof|avv)\.|[^.!?,:;\n]){0,60}(?:[,:]| -)\s++(?=(\w[\w'’]*+))"
)

CLOSING = re.compile(
    rf"(?:Cordiali saluti|Distinti saluti|Un saluto|Saluti|Cordialmente),?\s++(?=([{UPPER}][\w'’]*+)$)"
)

_MONTH = "gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre"

DATE_LINE = re.compile(
    rf"(?:dì|bato|nica),? (?:1°|1º|\d{{1,2}}) (?:{_MONTH}) \d{{4}}(?:\s++(?=[{UPPER}«“\"])|$)",
    re.IGNORECASE,
)

WEEKDAY = re.compile(r"\b(?:lune|marte|mercole|giove|vener|sa|dome)$", re.IGNORECASE)

INTRODUCES = re.compile(r"(?:[^\w)\s]|\b(?:[a-zà-ÿ]{1,9}|Il|Dal|Da|Entro|Dopo|Prima))\s?$")

CAPTION = re.compile(
    rf"(?:Figura|Fig\.|Tabella|Tab\.|Grafico|Mappa|Box) \d+(?:[.-]\d++)*[.:]? ++(?=[{UPPER}])"
)

OPEN_END = re.compile(
    r"[,(\[“‘«‹„]$|\b(?:il|lo|la|i|gli|le|un|uno|una|di|del|della|dei|delle|e|o|a|al|alla|in|nel|nella|con"
    r"|su|per|da|dal|che|è|sono|\w{1,5}['’])$"
)

SAID = re.compile(
    rf"(?:[{UPPER}][\w'’.-]{{0,24}}\s){{1,3}}(?:chiede|chiedeva|ha chiesto|domanda|ha domandato|dice|ha"
    rf" detto|disse|esclama|risponde|ha risposto|rispose|aggiunge|ha aggiunto|grida|si chiede)\b"
)
"""A name and a verb of saying."""

NO = "n"

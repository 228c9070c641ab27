"""Heads of institutions' names in Italian, and organisations known by one name.

Italian names an institution from its head on: «tribunale di Novara», «Corte dei conti». Compiled for this
project from general knowledge.
"""

from __future__ import annotations

import re

from factcheck.text.lexicon.forms import UPPER
from factcheck.text.wordlists import barred, either, listed

_WORD = rf"[{UPPER}][\w&’'-]+"

AND_MORE = re.compile(rf" e (?P<first>{_WORD})")

_HEADS = """
    accademia agenzia assemblea associazione autorità azienda banca borsa camera cassa centro clinica collegio
    commissariato commissione compagnia confederazione conservatorio consiglio consorzio cooperativa corte
    direzione
    ditta fabbrica federazione fondazione gendarmeria istituto laboratorio lega liceo ministero municipio
    museo
    opera ordine organizzazione orchestra osservatorio ospedale parlamento partito policlinico prefettura
    procura
    protezione provveditorato questura scuola sindacato società soprintendenza teatro tribunale ufficio unione
    università
    """

COMMITTEES = listed(_HEADS) | frozenset(word[0].upper() + word[1:] for word in _HEADS.split())
"""Words with which an institution's name begins, where what follows says of what it is."""

_KINDS = """
    nazionale nazionali regionale provinciale comunale metropolitana generale generali europea europeo
    costituzionale penale civile amministrativo amministrativa giudiziaria superiore suprema centrale
    internazionale
    mondiale italiana italiano economico sociale pubblica pubblico popolare democratico socialista comunista
    federale
    cantonale universitaria ospedaliera sanitaria sanitario industriale
    """

_OF = r"(?:della |dello |dell[’']|dei |degli |delle |del |di |d[’']|per la |per il |per l[’'])"
_FIELDS = """
    conti commercio artigianato agricoltura salute ricerca cassazione appello assise industria sicurezza
    statistica
    sviluppo istruzione lavoro giustizia economia finanze difesa trasporti infrastrutture ambiente cultura
    turismo esteri
    interno interni concorrenza mercato consumatori medici avvocati notai giornalisti sanità protezione
    entrate dogane
    monopoli riscossione libertà deputati
    """
_NAMED = rf"{_WORD}(?:(?: | della | dello | dell[’']| dei | degli | delle | del | di | d[’']){_WORD}){{0,4}}"
_GROWN = rf"(?: (?:{either(_KINDS.split())})(?!\w)){{1,3}}"
_FIELD = rf" {_OF}(?:{_NAMED}|(?:{either(_FIELDS.split())})(?!\w))"

_NO_COMMON = (
    r"(?<!banca)(?<!azienda)(?<!società)(?<!scuola)(?<!fabbrica)(?<!ditta)(?<!unione)"
    r"(?<!assemblea)(?<!associazione)(?<!organizzazione)(?<!museo)(?<!teatro)"
)
"""Heads that an adjective alone makes no name of: any bank may be «italian»."""

ON_SUBJECT = re.compile(
    rf"{_NO_COMMON}{_GROWN}(?:{_FIELD}){{0,2}}|{_GROWN}{_FIELD}|(?:{_FIELD}){{1,2}}| {_NAMED}(?:{_FIELD})?"
)
"""What an institution is of: «dei conti», «regionale del Lazio», «Sogeval»."""

SECOND_HALVES: frozenset[str] = frozenset()

ORG_ENDINGS = listed("""
    Spa SpA S.p.A. S.p.A Srl S.r.l. S.r.l Snc Sas Inc Inc. Ltd Ltd. LLC GmbH AG SA Group Holding University
    Foundation
    Bank Airlines Industries Onlus
    """)

ORG_OPENINGS: frozenset[str] = frozenset()

ORGANISATIONS = barred(
    """A2A|Acea|Agenzia delle entrate|Agenzia delle Entrate|Agcom|Airbus|Alitalia|Amazon|
Amnesty International|Anac|Anci|Anpi|
    Ansa|Apple|Arci|Arma dei carabinieri|Arpa|Asl|Associated Press|Assolombarda|Atac|Atlantia|
Autostrade per l’Italia|Autostrade|
    Avvenire|Azione|Banca centrale europea|Banca d’Italia|Banca d'Italia|Banca Intesa|Banca Mondiale|
Banca mondiale|Bankitalia|Bayer|Bce|BCE|
    Benetton|Bocconi|Boeing|Brembo|Camera dei deputati|Campidoglio|Carabinieri|Caritas|Casa Bianca|
Cassa depositi e prestiti|Cei|
    Cgil|Cia|Cisl|Cnr|CNR|Codacons|Coldiretti|Commissione europea|Confagricoltura|Confartigianato|
Confcommercio|
    Confesercenti|Confindustria|Coni|Consob|Consiglio d’Europa|Consiglio d'Europa|Consiglio di Stato|
Consiglio superiore della magistratura|
    Coop|Corriere della Sera|Corte costituzionale|Corte dei conti|Corte di cassazione|Corte di Cassazione|
Croce Rossa|Croce rossa|
    Csm|Cremlino|Democrazia cristiana|Diesel|Ecofin|Edison|Emergency|Enac|Enea|Enel|Eni|ENI|Esa|Esercito|
Esselunga|Eurostat|Europol|
    Facebook|Fao|Fatebenefratelli|Fbi|Federalberghi|Ferrari|Ferrero|Ferrovie dello Stato|Fiat|Fiom|
Fincantieri|Finmeccanica|Fininvest|Fmi|
    Fnsi|Fondo monetario internazionale|Forza Italia|Fratelli d’Italia|Fratelli d'Italia|Frontex|Fs|
Garante della privacy|Generali|Gimbe|Google|
    Greenpeace|Guardia costiera|Guardia di finanza|Hamas|Hera|Hezbollah|Human Rights Watch|Iccrea|Ikea|
Il Fatto Quotidiano|
    Il Giornale|Il Sole 24 Ore|Ilva|Impregilo|Inail|Inps|Inter|Interpol|Intesa Sanpaolo|Invalsi|Ismea|Ispra|
Istat|Istituto superiore di sanità|
    Italia viva|Ita Airways|Iveco|Juventus|La Stampa|La7|Lavazza|Legambiente|Lega|Lega Nord|
Leonardo|Lidl|Luxottica|Magneti Marelli|
    Mediaset|Mediobanca|Medici senza frontiere|Meta|Microsoft|Milan|Monte dei Paschi|
Monte dei Paschi di Siena|Movimento 5 Stelle|
    Movimento Cinque Stelle|Mossad|Nato|NATO|Nazioni Unite|Nazioni unite|Ndrangheta|’Ndrangheta|Netflix|
Nokia|Olivetti|Oms|Onu|ONU|
    Open Arms|Oxfam|Palazzo Chigi|Parlamento europeo|Partito democratico|Partito Democratico|Pd|PD|Pdl|
Pentagono|Pfizer|Piaggio|Pirelli|
    Polizia di Stato|Poste italiane|Poste Italiane|Prada|Protezione civile|Protezione Civile|Quirinale|Rai|
RAI|Reuters|Roche|Rifondazione comunista|
    Ryanair|Saipem|Samsung|Save the Children|Sea Watch|Senato|Siemens|Sinistra italiana|Sky|Slow Food|Snam|
Stellantis|Svimez|Talebani|
    Tar|Telecom Italia|Terna|Tesla|TikTok|Tim|Trenitalia|Toyota|Twitter|Uber|Ue|UE|Uefa|Uil|Unesco|Unhcr|
Unicef|Unicredit|UniCredit|
    Unione europea|Unione Europea|Unione africana|Unipol|Vaticano|Viminale|Farnesina|Vodafone|Volkswagen|
Whirlpool|Wwf|YouTube|Mef|Miur|Mit|Inter|Napoli Calcio|
    Unione dei Comuni|Consulta|Aifa|Gestore dei servizi energetici|British Museum"""
)

PLAIN_CAPITALS = listed("""
    AM PM DNA RNA BTP CAP CD CF CV DVD DJ DOC DOCG DOP IGP FAQ GPS HTML ID II III IV VI VII VIII IX XI XII
    XIII XIV XV XVI
    XVII XVIII XIX XX XXI IVA IRPEF IRAP IMU TARI TASI ISEE ISBN IT KO KM KG KW MW GW LED LGBT LGBTQ OK PC
    PDF PIL PIN PM
    PS QR RC SMS SOS SUV TG TV UFO URL USB UV VIP WC ZTL EUR USD CHF HD MS NB TAV TIR SIM SPID PEC POS RSA
    ICI IBAN LIVE INFO
    TOP NO SI SUD NORD EST OVEST FOTO VIDEO AIDS HIV COVID IA AI CEO CFO HIT VHS OGM TAC PET MBA PNRR SPA SRL
    """)
"""Words in capitals that are no organisation."""

GROUP = "\0"

OF = "\0"

FOR = "\0"

ORG_HEADS = listed(
    "Tar Asl Ausl Ats Asst Arpa Fc Ac Politecnico Ateneo Curia Diocesi Arcidiocesi Regione Anci Ance"
)
"""Words that make an organisation's name with the place behind them."""

FIRST_HALVES: frozenset[str] = frozenset()

ALSO_WORDS = listed(
    "Azione Coop Diesel Generali Inter Lega Leonardo Meta Apple Esercito Consulta Mit Tim Sky Prada"
    " Milan Hera"
)

LEGAL_FORMS = listed(
    "Spa SpA S.p.A. S.p.A s.p.a. Srl S.r.l. S.r.l s.r.l. Snc Sas Inc Inc. Ltd Ltd. LLC GmbH AG SA Onlus"
)

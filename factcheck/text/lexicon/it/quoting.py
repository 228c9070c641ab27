"""Italian quotation customs.

«…» is the mark of books and of many papers, “…” and "…" that of the others; a dash opens dialogue in
books and a list elsewhere. Compiled for this project from the usage of publishers and newspapers.
"""

from __future__ import annotations

import re

from factcheck.text.wordlists import listed

CLOSES: frozenset[str] = frozenset()

OPENS = frozenset("«")

CUES_INSIDE = listed("– — ―")

SPEECH_DASH = False
"""A dash opens a list more often than speech; with a verb of saying behind it, it opens speech."""

ELIDED = re.compile(r"['’‘](?:sto|sta|ste|sti|ndrangheta|o|u|ngiorno|notte|\d0|\d\d)\b", re.IGNORECASE)

SMALL = listed("""
il lo la i gli le l' l’ un uno una un' un’ di del dello della dei degli delle d' d’ a al allo alla ai agli
alle in nel nella nei nelle e ed o da dal dalla con per su sul sulla tra fra che non è the of and de
""")

BEFORE_A_NAME = listed("""
al alla allo denominata denominato denominati chiamata chiamato intitolata intitolato detto detta cosiddetto
cosiddetta soprannominato soprannominata battezzata battezzato
""")

WORK = listed("""
titolo romanzo film libro album canzone brano serie rivista quotidiano giornale settimanale mensile periodico
programma trasmissione podcast opera quadro dipinto poesia documentario spettacolo mostra saga saggio
racconto commedia singolo disco fumetto videogioco rubrica inchiesta ristorante albergo hotel osteria
trattoria pizzeria locale bar caffè nave traghetto yacht operazione campagna progetto associazione comitato
iniziativa società impresa cooperativa gruppo festival premio app marchio sito portale testata emittente
fondazione scuola liceo istituto teatro cinema museo modello concorso partito lista movimento villa rassegna
""")

NICKNAMING = listed("""
detto detta detti soprannominato soprannominata soprannominati alias nomignolo soprannome cosiddetto
cosiddetta cosiddetti cosiddette intitolato intitolata scritta parola espressione
""")

CASTING = listed("come")

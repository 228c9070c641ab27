"""Italian words of accusation, and unnamed sources.

Compiled for this project.
"""

from __future__ import annotations

import re

from factcheck.text.wordlists import listed, one_of

_ACCUSATIONS = """accusa, accusano, accusato, accusata, accusati, accuse, rimprovera, condannato,
condannata, condannati, condanna, arrestato,
arrestata, arrestati, arresto, fermato, indagato, indagata, indagati, imputato, imputata, rinviato a
giudizio, rinviata a giudizio, denunciato,
denunciata, querela, frode, frodi, truffa, truffato, truffatore, tangente, tangenti, mazzetta, mazzette,
corruzione, corrotto, corrotta, corrotti,
peculato, riciclaggio, malversazione, concussione, falsa testimonianza, aggredito, aggredita, aggressione,
stupro, violentata, violenza sessuale,
abusato, abuso, abusi, maltrattamenti, molestie, molestata, molestato, assassinato, assassinata, omicidio,
assassino, rubato, furto, mentito,
bugia, bugie, bugiardo, bugiarda, mente, ingannato, inganno, plagio, plagiato, copiato, razzista, razzisti,
sessista, scandalo, negligenza,
insabbiato, insabbiamento, spionaggio, spiato, colpevole, colpevoli, traffico, trafficante, ricatto,
estorsione, falsificato, falsificazione,
manipolato, manipolazione, raggiro, ubriaco, complotto, evasione fiscale, evaso, favoritismo, conflitto
d'interessi, licenziato per, illegale,
illegali, illegalmente, abusivo, presunto, presunta, sospettato, sospettata, sospetti, mafioso, mafiosa,
mafia, assenteismo"""

ACCUSING = re.compile(rf"\b{one_of(_ACCUSATIONS)}")
"""For lower-cased text."""

PERSON = re.compile(
    r"\b(?:lui|lei|egli|suo|sua|suoi|sue|uomo|donna|ragazzo|ragazza|signor|signora|di\s\d\d\sanni"
    r"|l[’']interessat[oa])(?!\w)",
    re.IGNORECASE,
)

_NAMELESS = (
    r"(?:font[ei]|funzionari[oa]?|impiegat[oaie]|dipendent[ei]|persona|diplomatic[oai]|dirigent[ei]"
    r"|deputat[oaie]|portavoce|consiglier[ei]"
    r"|consigliera|banchier[ei]|avvocat[oaie]|testimon[ei]|responsabil[ei]|collaborator[ei]"
    r"|collaboratrice|agent[ei]|magistrat[oaie]"
    r"|inquirent[ei]|investigator[ei]|ministr[oaie]|insider|addett[oaie])"
)

ANONYMOUS = re.compile(
    rf"\b(?:un|uno|una|alcun[ie]|divers[ie]"
    rf"|due)[’' ]\s?(?:[\wà-ÿ’'-]+ ){{0,2}}?{_NAMELESS}(?: (?:[\wà-ÿ’'-]+)){{0,5}}?,? (?:ha |hanno "
    rf"|)(?:dett|"
    r"dic|dichiar|afferm|confid|spieg|conferm|raccont|assicur|aggiun|rivel)\w*"
    rf"|\b(?:secondo|confida|afferma|spiega|assicura|rivela|racconta)(?: a \w+)? (?:un|uno|una|alcun[ie]"
    rf"|divers[ie])[’' ]\s?(?:[\wà-ÿ’'-]+ )"
    rf"{{0,2}}?{_NAMELESS}\b"
    r"|\b(?:da|secondo|a quanto apprende da) fonti? (?:vicin[ae]|investigativ[ae]|giudiziari[ae]"
    r"|diplomatic(?:a|he)|governativ[ae]|anonim[ae]"
    r"|sindacal[ei]|intern[ae]|ben informat[ae]|parlamentar[ei]|qualificat[ae])\b"
    r"|\bsotto (?:garanzia di |condizione di |)anonimato|\bin condizione di anonimato"
    r"|\ba condizione (?:di restare|di rimanere|di mantenere) "
    r"|\b(?:ha|hanno|vuole|vogliono|preferisce|preferiscono) (?:chiesto |scelto |voluto "
    r"|)(?:di )?(?:restare|rimanere|mantenere)(?: l[’'])? ?"
    r"(?:anonim[oaie]|anonimato)|\b(?:nell[’']|dall[’'])entourage (?:del|della|di|dell[’'])"
    r"|\binformator[ei]\b",
    re.IGNORECASE,
)

NAMED_AFTER = re.compile(rf"{_NAMELESS},? (?:del |della |di )?[A-ZÀ-Ý][a-zà-ÿ]+ [A-ZÀ-Ý][a-zà-ÿ]+")

ACCUSING_WORDS = frozenset(word for phrase in _ACCUSATIONS.split(",") for word in phrase.split()[:1])

ANONYMOUS_WORDS = listed("""
    fonte fonti funzionario funzionaria funzionari impiegato impiegata impiegati dipendente dipendenti
    persona diplomatico diplomatica
    diplomatici dirigente dirigenti deputato deputata deputati portavoce consigliere consigliera consiglieri
    banchiere banchieri
    avvocato avvocata avvocati testimone testimoni responsabile responsabili collaboratore collaboratrice
    collaboratori agente agenti
    magistrato magistrata magistrati inquirente inquirenti investigatore investigatori ministro ministra
    ministri insider addetto addetta
    addetti anonimo anonima anonimi anonimato entourage informatore informatori condizione
    """)

"""What Dutch spreadsheets of facts call their columns, and what stands in the one for the status.

Compiled for this project from the usual wordings of research files.
"""

from __future__ import annotations

from factcheck.text.wordlists import named

COLUMNS = named("""
    claim: bewering, beweringen, uitspraak, uitspraken, feit, feiten, zin, stelling, tekst in het stuk, te
    checken source: bron, bronnen, bewijs, bewijzen, herkomst, referentie, zegsman
    link: link, links, url, adres, webadres, verwijzing, koppeling
    status: status, stand, resultaat, gecheckt, gecontroleerd, bevestigd
    notes: notitie, notities, opmerking, opmerkingen, commentaar, aantekening, aantekeningen, noot
    timestamp: tijdstempel, tijd, tijdcode, timecode, datum, gecheckt op, geraadpleegd op
    number: nummer, nr, volgnummer
    verdict: oordeel, beoordeling, conclusie
    correction: correctie, correcties, wijziging, wijzigingen, voorstel, nieuwe tekst, aanpassing
    stance: houding, standpunt
    passage: passage, citaat, fragment, tekst van de bron
    locator: vindplaats, pagina, pagina's, bladzijde, blz
    source_notes: notitie bij de bron, opmerking bij de bron
    """)

STATUSES = named("""
    confirmed: bevestigd, klopt, juist, waar, correct, gecheckt, gecontroleerd, bewezen, ja, ok, oké, klaar
    needs-change: wijzigen, te wijzigen, corrigeren, te corrigeren, aanpassen, onnauwkeurig, deels juist,
    gedeeltelijk juist wrong: fout, onjuist, klopt niet, niet juist, verkeerd, onwaar, vals, nee
    misleading: misleidend, uit de context gerukt, context ontbreekt
    unconfirmed: niet bevestigd, onbevestigd, niet te bevestigen, niet te controleren, onbewezen
    not-a-fact: geen feit, mening, opinie
    to-check: open, te checken, te controleren, in behandeling, bezig, nog te doen, checken, niet gecheckt,
    ongecheckt
    """)

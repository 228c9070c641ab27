"""What German spreadsheets of facts call their columns, and what stands in the one for the status.

Compiled for this project from the usual wordings of research files.
"""

from __future__ import annotations

from factcheck.text.wordlists import named

COLUMNS = named("""
    claim: behauptung, behauptungen, aussage, aussagen, fakt, fakten, tatsache, satz, stelle, textstelle,
        wortlaut im text, angabe
    source: quelle, quellen, beleg, belege, nachweis, nachweise, herkunft, gewährsperson
    link: link, links, url, adresse, webadresse, internetadresse, verweis
    status: status, stand, ergebnis, geprüft, bestätigt, prüfstand
    notes: notiz, notizen, anmerkung, anmerkungen, kommentar, kommentare, bemerkung, bemerkungen
    timestamp: zeitstempel, zeit, timecode, zeitmarke, datum, geprüft am, abgerufen am
    number: nummer, nr, lfd nr
    verdict: urteil, bewertung
    correction: korrektur, korrekturen, änderung, änderungsvorschlag, vorschlag, neuer wortlaut
    stance: haltung
    passage: passage, zitat, wortlaut, wortlaut der quelle, auszug
    locator: fundstelle, seite, seiten, seitenzahl
    source_notes: notiz zur quelle, anmerkung zur quelle
    """)

STATUSES = named("""
    confirmed: bestätigt, stimmt, richtig, wahr, korrekt, geprüft, belegt, ja, ok, erledigt
    needs-change: ändern, zu ändern, korrigieren, zu korrigieren, ungenau, teils richtig, teilweise richtig
    wrong: falsch, stimmt nicht, nicht richtig, unrichtig, fehler, fehlerhaft, nein
    misleading: irreführend, aus dem zusammenhang gerissen, kontext fehlt
    unconfirmed: nicht bestätigt, nicht zu bestätigen, nicht belegbar, unbelegt, nicht prüfbar, nicht belegt
    not-a-fact: keine tatsache, kein fakt, meinung
    to-check: offen, zu prüfen, in arbeit, ausstehend, noch offen, ungeprüft, prüfen, nicht geprüft
    """)

"""What French spreadsheets of facts call their columns, and what stands in the one for the status.

Compiled for this project from the usual wordings of research files.
"""

from __future__ import annotations

from factcheck.text.wordlists import named

COLUMNS = named("""
    claim: affirmation, affirmations, assertion, fait, faits, énoncé, phrase, extrait du texte, information,
    allégation
    source: source, sources, preuve, preuves, origine, référence, références
    link: lien, liens, url, adresse, adresse web
    status: statut, état, résultat, vérifié, confirmé
    notes: note, notes, remarque, remarques, commentaire, commentaires, observation, observations
    timestamp: horodatage, heure, timecode, date, vérifié le, consulté le
    number: numéro, n, no, num
    verdict: verdict, évaluation, conclusion
    correction: correction, corrections, modification, modifications, proposition, nouvelle formulation
    stance: position
    passage: passage, citation, extrait, texte de la source
    locator: emplacement, page, pages, localisation
    source_notes: note sur la source, remarque sur la source
    """)

STATUSES = named("""
    confirmed: confirmé, confirmée, juste, exact, exacte, vrai, correct, vérifié, vérifiée, oui, ok, fait
    needs-change: à changer, à corriger, à modifier, corriger, modifier, imprécis, partiellement vrai,
    plutôt vrai
    wrong: faux, fausse, inexact, incorrect, erroné, erreur, non
    misleading: trompeur, trompeuse, hors contexte, manque de contexte
    unconfirmed: non confirmé, invérifiable, sans preuve, non vérifiable, non prouvé
    not-a-fact: opinion, pas un fait, avis
    to-check: à vérifier, ouvert, en cours, en attente, à faire, non vérifié
    """)

"""How editors and authors begin an answer to a query in French.

Compiled for this project from the usual wordings of margin comments.
"""

from __future__ import annotations

from factcheck.text.wordlists import named

DECISIONS = named("""
    risk-accepted: risque assumé, on assume, nous assumons, j'assume, on prend le risque, nous prenons le
    risque,
        à nos risques, publier quand même, on publie quand même
    rejected: non, refusé, on garde, je garde, on laisse, laisser, à laisser, laisser tel quel, ne pas
    changer, ne rien changer,
        pas d'accord, on maintient, je maintiens, inchangé
    cut: couper, coupé, à couper, supprimer, supprimé, à supprimer, enlever, enlevé, à enlever, retirer,
    retiré, on coupe, on enlève
    attributed: attribuer, attribué, citer la source, source citée, avec la source
    hedged: nuancer, nuancé, au conditionnel, mettre au conditionnel, atténuer, atténué, plus prudent
    reworded: reformuler, reformulé, à reformuler, remplacer par, remplacé par, plutôt, mieux, modifier en,
    changé en
    accepted: oui, d'accord, ok, accepté, c'est juste, exact, corrigé, c'est corrigé, changé, fait, c'est
    fait, bien vu, merci, bon,
        parfait, entendu, à corriger, tout à fait
    undecided: je ne sais pas, oui mais, ok mais, possible, peut-être, est-ce juste, à voir, il faudrait
    demander
    """)

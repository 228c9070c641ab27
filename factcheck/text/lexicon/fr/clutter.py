"""Page phrases: the lines that French web pages put around an article, by what they are there for.

Compiled for this project. One pattern a line, matched against a whole line of the page in small letters; a
line that is indented further continues the one above. A phrase belongs here only if no article would have
it as a paragraph of its own.
"""

from __future__ import annotations

import re

from factcheck.text.lexicon.forms import page_patterns, paper_line
from factcheck.text.wordlists import listed

PAGE_PHRASES: dict[str, str] = {
    "video player": r"""
        (?:lire|regarder|voir|lancer) la vidéo
        (?:regarder|suivre|écouter) (?:le direct|en direct)
        (?:écouter|écoutez) (?:cet |l[’'])article(?: [·•|-] ?| \(?)?(?:\d{1,2}:\d\d)?(?: ?min(?:utes
            |\.)?)?\)?
        \d{1,2}:\d\d ?/ ?\d{1,2}:\d\d
        (?:couper|activer) le son
        lecture audio réservée aux abonnés.{0,60}
    """,
    "offer of an app": r"""
        (?:ouvrir|lire|continuer) (?:dans|sur) l[’']appli(?:cation)?
        télécharge[rz] (?:notre |l[’'])appli(?:cation)?.{0,60}
    """,
    "offer of notifications": r"""
        (?:activer|recevoir|recevez|activez) (?:les |nos )?(?:notifications|alertes).{0,60}
        ne (?:manquez|ratez) (?:rien|aucune).{0,60}
    """,
    "cookie notice": r"""
        (?:les|ces|nos) (?:cookies|traceurs)\b[^"«»]{0,60}\bnous\b[^"«»]{0,200}
        (?:tout )?(?:accepter|refuser)(?: (?:tout|et fermer|et continuer|les cookies))*\.?
        (?:continuer|poursuivre) sans accepter(?: →)?
        (?:gérer|paramétrer|personnaliser) (?:les |mes |vos )?(?:cookies|choix|préférences
            |paramètres)(?: de confidentialité)?
        (?:nous|ce site|notre site)(?: et nos (?:\d+ )?partenaires)? (?:utilis|stock
            |dépos)[^"«»]{0,60}cookies\b[^"«»]{0,300}
        en poursuivant votre navigation[^"«»]{0,200}
        politique (?:de confidentialité|de cookies|relative aux cookies)
        gestion (?:des cookies|du consentement)
    """,
    "newsletter offer": r"""
        (?:s[’'])?(?:inscrire|inscrivez-vous|abonnez-vous|abonnement) (?:à
            |gratuitement à) [^"«»]{0,80}(?:newsletter
            |infolettre|lettre)[^"«»]{0,80}
        (?:recevez|recevoir) (?:notre|la|nos|toutes nos) [^"«»]{0,80}(?:newsletters?|infolettres?
            |lettres?)[^"«»]{0,80}
        (?:votre|entrez votre|saisissez votre) (?:adresse )?(?:e-?mail|courriel|adresse électronique)
        merci (?:de|pour) votre inscription[ !.]*
        (?:nos|toutes les) newsletters?
        je m[’']inscris
        veuillez (?:saisir|entrer) une adresse (?:e-?mail|courriel) valide\.?
    """,
    "subscription offer": r"""
        (?:article|contenu|cet article est) (?:réservé|exclusivement réservé|est réservé) (?:à nos|aux
            |à nos) abonnés\.?.{0,60}
        (?:il vous reste|il reste) \d{1,3}(?:[.,]\d+)? ?% (?:de cet article )?à (?:lire|découvrir)\..{0,80}
        la suite est réservée aux abonnés\.?
        (?:je m[’']abonne|s[’']abonner|abonnez-vous|offre d[’']abonnement|se réabonner)(?: (?:à partir de
            |dès|pour) .{1,40})?
        déjà abonnée? ?\?.{0,60}
        (?:sans engagement|résiliable à tout moment)\.?
        (?:lisez|lire|débloquez|accédez à) (?:la suite|cet article|tous nos articles)(?: .{0,60})?
        offrir (?:cet|un) article
        premium|édition abonnés|abonnés
    """,
    "share buttons": r"""
        partager(?: (?:cet article|sur|par|l[’']article))?.{0,30}
        (?:partage|partages)(?: ?:)?
        (?:copier le lien|lien copié[ !.]*)
        (?:envoyer|partager) par (?:e-?mail|courriel|mail)
        (?:imprimer|enregistrer|sauvegarder|ajouter à (?:mes favoris|vos sélections
            |ma sélection))(?: (?:cet|l[’'])article)?
        (?:tweeter|épingler)
    """,
    "follow line": r"""
        (?:suivez|suivre|retrouvez)[ -](?:nous|[^."«»]{1,40}) sur
        [ ](?:twitter|facebook|instagram|linkedin|x|threads|bluesky|youtube|tiktok|whatsapp|mastodon
            |google (?:news|actualités))
            (?:[ :,]+(?:et |ou )?(?:@\w{1,30}|facebook|instagram|twitter|x))*[ .!]*
    """,
    "advertisement": r"""
        [-–—]? ?(?:publicité|annonce|annonces|pub)(?: ?[-–—])?
        (?:passer|fermer|masquer) (?:la |cette )?publicité
        (?:contenu|article|publi-?reportage) (?:sponsorisé|partenaire|publicitaire)s?
        publi-?(?:reportage|rédactionnel)
        la suite (?:de l[’']article )?après (?:la|cette) publicité\.?
        (?:cet |l[’'])article (?:continue|se poursuit) (?:ci-dessous|après la publicité)\.?
    """,
    "pointer to another piece": r"""
        (?:lire|voir|à lire|à voir|lisez|lire ou relire) (?:aussi|également|la suite|plus
            |tous? les articles)(?: ?[»›>→…:]+)?
        (?:en savoir|lire|voir|afficher) plus(?: ?[»›>→…]+)?
        (?:sur le même (?:sujet|thème)|dans la même (?:rubrique|catégorie)|à propos de cet article)
        (?:articles?|contenus?|sujets?) (?:liés?|similaires?|associés?|recommandés?|connexes?)
        (?:les )?(?:plus|articles les plus) (?:lus|partagés|commentés|récents)
        (?:vous aimerez aussi|nos recommandations|recommandé pour vous|à découvrir|à la une
            |notre sélection|la sélection de la
            rédaction|le choix de la rédaction)
        (?:mots[- ]clés|thèmes? (?:associés?|liés?)|tags)
    """,
    "page navigation": r"""
        (?:aller|passer|accéder) (?:directement )?(?:au|à la|à) (?:contenu(?: principal)?|menu|navigation
            |recherche|pied de page)
        (?:haut de page|retour en haut(?: de (?:la )?page)?|retour à (?:l[’']accueil|la une))
        (?:menu|navigation|recherche)(?: (?:principale?|secondaire))?
        (?:ouvrir|fermer) (?:le menu|la recherche|la navigation)
        (?:se connecter|connexion|s[’']identifier|mon compte|se déconnecter|déconnexion
            |créer un compte)(?: ?(?:/|\|) ?
            (?:s[’']inscrire|s[’']abonner|inscription))?
        (?:agrandir|afficher) l[’']image
        (?:laisser|écrire|ajouter|voir|afficher|lire) (?:un|les) commentaires?
        \d{1,5} commentaires?
        commentaires? \(\d{1,5}\)
        (?:aucun commentaire|soyez le premier à (?:commenter|réagir)[ .!]*|réagir|contribuer)
        (?:(?:mentions légales|confidentialité|cgu|cgv|conditions (?:générales|d[’']utilisation)|contact
            |contactez-nous
            |qui sommes-nous ?\?|à propos|publicité|recrutement|aide|accessibilité|cookies
            |plan du site)(?: ?[|·•] ?|$)){2,}
    """,
    "reading time": r"""
        (?:temps de lecture|durée de lecture|lecture) ?:? ?(?:environ )?\d{1,3} ?(?:min(?:utes?|\.)?)\.?
        \d{1,3} ?min(?:utes?|\.)? de lecture
    """,
    "rights notice": r"""
        [^"“”«».!?]{2,60}[.,|·–—-] ?tous droits réservés\.?
        (?:©|copyright ©|copyright (?=\d{4}\b))[^"«»]{0,200}
        tous droits (?:de reproduction et de représentation )?réservés\.?(?: [^"«»]{0,160})?
        (?:toute )?reproduction (?:interdite|même partielle)[^"«»]{0,120}
    """,
    "embedded post": r"""
        (?:ce contenu|cette vidéo) (?:est bloqué|n[’']est pas disponible|provient d[’'])[^"«»]{0,200}
        (?:voir|afficher) (?:cette publication|ce contenu|le contenu) sur instagram
        une publication partagée par .{1,60}
        pic\.twitter\.com/\w{4,20}
        (?:veuillez |merci d[’'])activer javascript[^"«»]{0,120}
        votre navigateur ne (?:prend pas en charge|supporte pas)[^"«»]{0,80}
    """,
}

PHRASE_PATTERNS = page_patterns(PAGE_PHRASES)

POINTER = re.compile(
    r"(?:>>|»|→|▶|►) ?(?:lire|voir|à lire|écouter|en savoir|retrouve[rz]|notre|vidéo|entretien|analyse)\b"
    r"|(?:(?:à )?(?:lire|voir|écouter|relire) (?:aussi|également)|lire l[’'](?:analyse|entretien|enquête"
    r"|interview)|lire le (?:récit|portrait)"
    r"|notre (?:dossier|enquête|sélection)|pour (?:en savoir plus|aller plus loin)|sur le même sujet"
    r"|vidéo|podcast|archives?) ?: ?\S"
    r"|(?:à )?(?:lire|voir|écouter|relire) (?:aussi|également) ?[>»›|–—-]? ?\S"
)

BUTTONS = listed("""
partager tweeter épingler pinterest e-mail email mail courriel imprimer facebook twitter linkedin whatsapp
reddit telegram copier
lien flipboard messenger enregistrer sauvegarder bluesky threads mastodon instagram youtube pocket x favoris
commenter réagir
""")

CLOCK_WORD = re.compile(
    r"(?:\b(?:à|dès|vers|avant|après|entre|jusqu[’']à|de|et|ou|heures?|h|publié|le|modifié|lun\w*|mar\w*"
    r"|mer\w*|jeu\w*|ven\w*"
    r"|sam\w*|dim\w*|janv\w*|févr?\w*|mars|avr\w*|mai|juin|juil\w*|août|sept\w*|oct\w*|nov\w*|déc\w*"
    r"|verset|chapitre"
    r"|psaume)|[\d,;:–—-])$"
)

_PAPER = (
    r"(?:courrier|journal|gazette|dépêche|tribune|écho|échos|presse|nouvelles|républicain|"
    r"progrès|voix|quotidien|indépendant|télégramme|dauphiné|parisien|messager|éclair|"
    r"provence|montagne|dna|union|liberté|libre|temps|matin|soir|hebdo|éveil|réveil|"
    r"petit \w+)"
)

PAPER = paper_line(r"(?:le |la |les |l[’'])", _PAPER, names_behind=True)
"""The name of a paper in a line of its own, with its section or without."""

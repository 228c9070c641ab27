"""French given names, titles, callings and pronouns.

Given names are common ones of the French-speaking countries and of those whose people live there, sorted
by whom
they are given to; callings as the usual directories of occupations list them. Compiled for this project.
"""

from __future__ import annotations

from factcheck.text.lexicon.de import people as german
from factcheck.text.wordlists import listed

ALSO_WORDS = listed(
    "Oscar César Rose Marguerite Violette Iris Pierre Olive Aimé Désiré Clément Constant Prudence Capucine"
)
"""Given names that are nouns too, and so no name without a surname."""

MALE = listed("""
Abdel Abdou Adam Adrien Ahmed Aimé Alain Albert Alexandre Alexis Alfred Ali Alphonse Amadou Amine Anatole
André
Antoine Antonin Armand Arnaud Arthur Aubin Auguste Augustin Aurélien Axel Aymeric Aziz Baptiste Bastien
Benjamin
Benoît Bernard Bertrand Boris Boubacar Brice Bruno Cédric Charles Christian Christophe Claude Clément Constant
Corentin Cyril Damien Daniel David Denis Désiré Didier Dimitri Dominique Dylan Édouard Edouard Edmond Eliott
Emile Émile Emmanuel Enzo Éric Eric Ernest Étienne Etienne Eugène Fabien Fabrice Farid Félix Ferdinand
Fernand Florent Florian Franck François Frédéric Gabriel Gaël Gaëtan Gaspard Gaston Gauthier Geoffroy Georges
Gérald Gérard Germain Ghislain Gilbert Gilles Grégoire Grégory Guillaume Gustave Guy Hakim Hamid Hassan Henri
Hervé Hubert Hugo Hugues Ibrahim Ismaël Ivan Jacques Jamel Jean Jean-Baptiste Jean-Charles Jean-Christophe
Jean-Claude Jean-François Jean-Jacques Jean-Louis Jean-Luc Jean-Marc Jean-Marie Jean-Michel Jean-Noël
Jean-Paul
Jean-Philippe Jean-Pierre Jean-Yves Jérémie Jérémy Jérôme Joël Jonathan Jordan Joseph Jules Julien Karim Kévin
Kevin Khaled Lambert Laurent Léo Léon Léonard Lionel Loïc Louis Luc Lucas Lucien Ludovic Maël Mamadou Manuel
Marc Marc-Antoine Marcel Marius Martial Martin Mathias Mathieu Mathis Matthieu Maurice Maxence Maxime
Mehdi Michaël
Michel Mohamed Moussa Mustapha Nabil Nathan Nicolas Noé Noël Olivier Omar Oscar Ousmane Pascal Patrice Patrick
Paul Philippe Pierre Pierre-Yves Quentin Rachid Raoul Raphaël Raymond Régis Rémi Rémy Renaud René Richard
Robert
Robin Rodolphe Rodrigue Roger Roland Romain Romuald Ruben Sacha Saïd Salim Samir Samuel Sébastien Serge Simon
Stanislas Stéphane Sylvain Tanguy Théo Théodore Théophile Thibault Thibaut Thierry Thomas Timothée Tom Tristan
Valentin Valéry Victor Vincent Vivien Wilfried William Xavier Yacine Yann Yannick Yassine Yohan Youssef
Yves Yvon
Zacharie
""") - listed("Claude Dominique Sacha")

FEMALE = listed("""
Adèle Adeline Agathe Agnès Aïcha Aimée Alexandra Alexia Alice Alix Alma Amandine Amélie Amina Anaïs
Andréa Andrée
Ange Angélique Anita Anna Anne Anne-Laure Anne-Marie Anne-Sophie Annick Annie Aminata Ariane Arlette Armelle
Assia Astrid Aude Audrey Aurélie Aurore Awa Barbara Béatrice Bénédicte Bérénice Bernadette Brigitte
Camille Candice
Capucine Carine Carole Caroline Catherine Cécile Céleste Céline Chantal Charlène Charlotte Chloé
Christelle Christiane
Christine Claire Clara Clarisse Claudine Clémence Clémentine Clotilde Colette Coline Coralie Corinne
Cynthia Danielle
Danièle Daphné Delphine Denise Diane Djamila Dominique Dorothée Édith Edith Éléonore Eliane Éliane Élisa Elisa
Élisabeth Elisabeth Élise Elise Ella Elodie Élodie Éloïse Elsa Emma Emmanuelle Estelle Esther Eugénie Ève Eva
Évelyne Evelyne Fabienne Fanny Fatima Fatou Faustine Félicie Fernande Flavie Flora Florence Floriane
France Françoise
Frédérique Gabrielle Gaëlle Geneviève Georgette Géraldine Germaine Ghislaine Gisèle Hélène Héloïse
Henriette Hortense
Huguette Inès Irène Isabelle Jacqueline Jade Jeanne Jeannine Jennifer Jessica Joséphine Josette Judith
Julie Juliette
Justine Karima Karine Khadija Laetitia Lætitia Laura Laure Laurence Laurie Léa Leïla Léna Léonie Lila
Liliane Lina Lise
Lisa Louise Lucie Lucienne Ludivine Lydia Lydie Madeleine Maëlle Maeva Magali Malika Manon Marcelle
Margaux Margot
Marguerite Marie Marie-Christine Marie-Claire Marie-Claude Marie-France Marie-Hélène Marie-Laure Marie-Louise
Marie-Pierre Marianne Mariam Marine Marion Marlène Marthe Martine Maryse Mathilde Maud Mélanie Mélissa
Michèle Michelle
Mireille Monique Morgane Muriel Myriam Nadège Nadia Nadine Naïma Natacha Nathalie Nicole Nina Ninon
Noémie Nora
Océane Odette Odile Olivia Ophélie Orane Pascale Patricia Paule Pauline Perrine Peggy Priscilla Rachel
Rachida Raphaëlle
Rebecca Régine Renée Rita Romane Rosalie Rose Roxane Sabine Sabrina Salomé Samia Sandra Sandrine Sara
Sarah Ségolène
Séverine Simone Solange Solène Sonia Sophie Stella Stéphanie Suzanne Suzie Sylviane Sylvie Tatiana
Thérèse Tiphaine
Valentine Valérie Vanessa Véronique Victoire Victoria Violaine Virginie Viviane Yasmina Yolande Yvette
Yvonne Zoé Zohra
""") - listed("Camille Dominique Ange France")

_NO_GIVEN = listed("Mark Will May June April Art Rose Bill France Hope Paris Grace Roman Angel Page Max") - {
    "Max"
}

GIVEN_NAMES = (
    MALE
    | FEMALE
    | (german.GIVEN_NAMES - _NO_GIVEN)
    | listed("Camille Claude Dominique Alex Sacha Charlie Lou Maxime Noa Eden Alix Andrea")
)
"""Common given names."""

MALE_TITLES = listed("M Monsieur Messieurs Mgr Maître Père Frère Roi Prince")

FEMALE_TITLES = listed("Mme Mmes Madame Mesdames Mlle Mademoiselle Sœur Reine Princesse")

MASCULINE = listed("il lui")

FEMININE = listed("elle")

PRONOUNS = MASCULINE | FEMININE
"""Pronouns that stand for one person."""

PARTICLES = listed("de du des d’ d' la le van von den der di da ben bin el al")

FIELDS: frozenset[str] = frozenset()

SUFFIXES = frozenset(("II", "III", "IV", "fils", "père", "Jr", "jr"))

HONORIFICS = listed("""
M M. MM MM. Mme Mmes Mlle Mlles Me Mgr Monsieur Madame Mademoiselle Messieurs Mesdames Maître Dr Docteur Pr
Professeur Professeure Sœur Père Frère Abbé Sir Lord Lady
""")

_OFFICES = """
président présidente ministre maire préfet préfète sénateur sénatrice député députée directeur directrice
porte-parole secrétaire chef cheffe responsable dirigeant dirigeante gouverneur gouverneure ambassadeur
ambassadrice consul commissaire général générale colonel colonelle capitaine commandant commandante lieutenant
adjudant amiral procureur procureure juge avocat avocate bâtonnier bâtonnière conseiller conseillère adjoint
adjointe élu élue délégué déléguée représentant représentante coordinateur coordinatrice rapporteur
rapporteure
vice-président vice-présidente trésorier trésorière recteur rectrice doyen doyenne proviseur proviseure
entraîneur entraîneuse sélectionneur gérant gérante patron patronne fondateur fondatrice cofondateur
cofondatrice
PDG administrateur administratrice rédacteur rédactrice évêque archevêque cardinal pape curé pasteur
rabbin imam
roi reine prince princesse chancelier chancelière bourgmestre échevin échevine syndic syndique
"""

_WORKERS = """
médecin chirurgien chirurgienne infirmier infirmière chercheur chercheuse scientifique historien historienne
économiste sociologue politologue juriste virologue biologiste chimiste physicien physicienne géologue
psychologue
expert experte analyste auteur auteure autrice écrivain écrivaine journaliste reporter animateur
animatrice acteur
actrice comédien comédienne chanteur chanteuse musicien musicienne peintre artiste réalisateur réalisatrice
producteur productrice photographe architecte ingénieur ingénieure enseignant enseignante professeur
professeure
élève étudiant étudiante policier policière gendarme pompier pompière chauffeur conducteur conductrice pilote
entrepreneur entrepreneuse agriculteur agricultrice boulanger boulangère boucher commerçant commerçante
vendeur
vendeuse riverain riveraine habitant habitante témoin joueur joueuse attaquant gardien gardienne salarié
salariée
employé employée ouvrier ouvrière consultant consultante syndicaliste militant militante manifestant
manifestante
opposant opposante voisin voisine sage-femme plaignant plaignante prévenu prévenue accusé accusée suspect
suspecte
pêcheur pêcheuse forestier archiviste bibliothécaire conservateur conservatrice philosophe mathématicien
informaticien technicien technicienne artisan artisane spécialiste notaire magistrat magistrate urbaniste
climatologue hydrologue météorologue sismologue éleveur éleveuse vigneron vigneronne libraire
"""

_SMALL = listed("""
homme hommes femme femmes enfant enfants père mère frère sœur fils fille garçon veuf veuve victime gens police
ministère gouvernement tribunal parquet association fédération entreprise société groupe parti syndicat mairie
ville commune préfecture opposition commission experts avocats parents famille client cliente usager usagers
""")


def _with_plurals(words: str) -> frozenset[str]:
    return frozenset(
        form for word in words.split() for form in (word, word if word[-1] in "sx" else word + "s")
    )


def _former(words: frozenset[str]) -> frozenset[str]:
    """Return offices with their forms for those who held them, or stand in for who does."""
    return words | {f"{before}-{word}" for word in words for before in ("ex", "vice")}


ROLES = _former(listed(_OFFICES)) - listed("chef juge général générale roi reine prince princesse pape")
"""Offices that count without a name, where it is said of what: «la présidente de la région»."""

TITLE_HEADS = listed("Président Présidente Ministre Maire Préfet Préfète Général Premier") | _former(
    listed(_OFFICES)
)
"""Offices and ranks."""

TITLES = (
    frozenset(word.rstrip(".") for word in HONORIFICS)
    | TITLE_HEADS
    | listed(_WORKERS)
    | listed("docteur docteure maître sœur père abbé")
)
"""What stands before the name of a person."""

AFTER_A_ROLE = listed("""
    général générale adjoint adjointe délégué déléguée exécutif exécutive national nationale régional
    régionale
    départemental départementale municipal municipale honoraire
    """)
"""Adjectives that belong to the office before them."""

CALLINGS = (
    _with_plurals(_OFFICES)
    | _with_plurals(_WORKERS)
    | _SMALL
    | frozenset(word.lower() for word in TITLES if word[0].isupper())
)
"""Common nouns that stand for somebody who may speak, and whom a later pronoun may mean."""

CALLING_ENDINGS: tuple[str, ...] = ()

NOT_PERSONS = listed("""
Le La Les L’ L' Un Une Des Du De D’ D' Au Aux Ce Cet Cette Ces C’ C' Il Elle Ils Elles Je J’ J' Nous Vous
On Qui Que
Qu’ Qu' S’ S' N’ N' Mais Et Ou Or Donc Car Si Comme Quand Lorsque Selon Pour Dans Par Avec Sans Sur Sous
Chez Entre
Depuis Dès Après Avant Pendant Hier Aujourd’hui Demain Ainsi Alors Aussi Enfin Ensuite Puis Pourtant Cependant
Son Sa Ses Leur Leurs Mon Ma Mes Notre Nos Votre Vos Lui Eux À A En Y Interrogé Interrogée Oui Non Ici Là
Lundi Mardi Mercredi Jeudi Vendredi Samedi Dimanche Janvier Février Mars Avril Mai Juin Juillet Août Septembre
Octobre Novembre Décembre Assemblée Sénat République Parlement Conseil Gouvernement Ministère Université
Institut
Fondation Tribunal Cour Parti Banque Association Fédération Union État Église Commission Comité Agence
Europe France
Français Française Européenne Européen Intérieur Économie Justice Santé Éducation Défense Transports Finances
Travail Culture Sports Affaires Environnement Écologie Agriculture Logement Rue Avenue Place Pont Musée
Gare Hôpital
École Lycée Collège Mairie Loi Code Constitution Internet Dieu Bible Coran Nations Monde Figaro Libération
""")
"""Capitalised words that keep a name from being a person's."""

OF_OFFICES: frozenset[str] = frozenset()

GENERAL = "\0"

BEFORE_GENERAL: frozenset[str] = frozenset()

ROLE_LINKS: tuple[str, ...] = (" de ", " du ", " des ", " d’", " d'")

BEFORE_A_ROLE = listed("un une le la l’ l' ancien ancienne ex")

PARTY_PREFIXES: tuple[str, ...] = ()

AFTER_A_NAME: frozenset[str] = frozenset()

BEHIND_A_NAME: tuple[str, ...] = ("de ", "du ", "des ", "d’", "d'", "(")
"""What may follow a name within the words that name a speaker."""

OFFICE_ENDINGS: tuple[str, ...] = ()

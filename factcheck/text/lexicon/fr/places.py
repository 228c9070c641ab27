"""Places by their French names.

Countries after the list of the United Nations as the French foreign ministry writes them; regions,
departments,
cantons and provinces; cities, rivers and regions from general knowledge.
"""

from __future__ import annotations

from factcheck.text.wordlists import barred, listed

_COUNTRIES = """
Afghanistan|Afrique du Sud|Albanie|Algérie|Allemagne|Andorre|Angleterre|Angola|Arabie saoudite|Argentine|
Arménie|Australie|
Autriche|Azerbaïdjan|Bahamas|Bahreïn|Bangladesh|Belgique|Bénin|Bhoutan|Biélorussie|Birmanie|Bolivie|Bosnie|Bosnie-Herzégovine|
Botswana|Brésil|Bulgarie|Burkina Faso|Burundi|Cambodge|Cameroun|Canada|Cap-Vert|Centrafrique|Chili|Chine|
Chypre|Colombie|
Comores|Congo|Corée du Nord|Corée du Sud|Costa Rica|Côte d’Ivoire|Côte d'Ivoire|Croatie|Cuba|Danemark|
Djibouti|Écosse|Égypte|Egypte|
Émirats arabes unis|Équateur|Érythrée|Espagne|Estonie|États-Unis|Etats-Unis|Éthiopie|Ethiopie|Finlande|
France|Gabon|Gambie|Géorgie|Ghana|
Grande-Bretagne|Grande Bretagne|Grèce|Groenland|Guatemala|Guinée|Guinée-Bissau|Haïti|Honduras|Hongrie|Inde|
Indonésie|Irak|Iran|Irlande|Irlande du Nord|
Islande|Israël|Italie|Jamaïque|Japon|Jordanie|Kazakhstan|Kenya|Kosovo|Koweït|Laos|Lettonie|Liban|Liberia|Libye|Liechtenstein|
Lituanie|Luxembourg|Macédoine|Macédoine du Nord|Madagascar|Malaisie|Malawi|Mali|Malte|Maroc|Maurice|
Mauritanie|Mexique|
Moldavie|Monaco|Mongolie|Monténégro|Mozambique|Namibie|Népal|Nicaragua|Niger|Nigeria|Norvège|Nouvelle-Zélande|Oman|Ouganda|
Ouzbékistan|Pakistan|Palestine|Panama|Paraguay|Pays-Bas|Pérou|Philippines|Pologne|Porto Rico|Portugal|Qatar|
République dominicaine|République tchèque|Roumanie|Royaume-Uni|Russie|Rwanda|Salvador|Sénégal|Serbie|
Sierra Leone|Singapour|
Slovaquie|Slovénie|Somalie|Soudan|Soudan du Sud|Sri Lanka|Suède|Suisse|Syrie|Tadjikistan|Taïwan|Taiwan|
Tanzanie|Tchad|Tchéquie|
Thaïlande|Togo|Tunisie|Turquie|Turkménistan|Ukraine|URSS|Union soviétique|Uruguay|USA|Venezuela|Vietnam|
Viêt Nam|Yémen|
Yougoslavie|Zambie|Zimbabwe|Pays de Galles|Europe|Asie|Afrique|Amérique|Amérique du Nord|Amérique du Sud|
Amérique latine|Océanie|Antarctique|
Proche-Orient|Moyen-Orient|Maghreb|Sahel|Balkans|Caucase|Scandinavie|Cisjordanie|Gaza|bande de Gaza|Crimée|
Donbass|Catalogne|
Pays basque|Andalousie|Bavière|Toscane|Sicile|Sardaigne|Lombardie|Californie|Texas|Floride|Louisiane|Québec|
Ontario|Acadie|
Nouveau-Brunswick|Kurdistan|Tibet|Cachemire|Sibérie|Flandre|Wallonie|Flandres|Antilles|Occident|Orient
"""

_REGIONS = """
Alsace|Aquitaine|Auvergne|Auvergne-Rhône-Alpes|Bourgogne|Bourgogne-Franche-Comté|Bretagne|
Centre-Val de Loire|Champagne|
Champagne-Ardenne|Corse|Franche-Comté|Grand Est|Guadeloupe|Guyane|Hauts-de-France|Île-de-France|
Ile-de-France|Languedoc|
Languedoc-Roussillon|Limousin|Lorraine|Martinique|Mayotte|Midi-Pyrénées|Nord-Pas-de-Calais|Normandie|Basse-Normandie|
Haute-Normandie|Nouvelle-Aquitaine|Occitanie|Pays de la Loire|Picardie|Poitou|Poitou-Charentes|Provence|
Provence-Alpes-Côte d’Azur|Provence-Alpes-Côte d'Azur|PACA|La Réunion|Réunion|Rhône-Alpes|Savoie|
Haute-Savoie|Nouvelle-Calédonie|Polynésie|
Polynésie française|Saint-Pierre-et-Miquelon|Wallis-et-Futuna|Côte d’Azur|Côte d'Azur|Périgord|Quercy|
Gascogne|Béarn|Beauce|Berry|Anjou|Artois|
Camargue|Cévennes|Larzac|Lubéron|Luberon|Massif central|Morvan|Sologne|Vercors|Vexin|Roussillon|Touraine|
Velay|Dauphiné|Forez|
Ain|Aisne|Allier|Alpes-de-Haute-Provence|Alpes-Maritimes|Ardèche|Ardennes|Ariège|Aube|Aude|Aveyron|Bas-Rhin|Bouches-du-Rhône|
Calvados|Cantal|Charente|Charente-Maritime|Cher|Corrèze|Corse-du-Sud|Côte-d’Or|Côte-d'Or|Côtes-d’Armor|Côtes-d'Armor|Creuse|
Deux-Sèvres|Dordogne|Doubs|Drôme|Essonne|Eure|Eure-et-Loir|Finistère|Gard|Gers|Gironde|Haut-Rhin|Haute-Corse|Haute-Garonne|
Haute-Loire|Haute-Marne|Haute-Saône|Haute-Vienne|Hautes-Alpes|Hautes-Pyrénées|Hauts-de-Seine|Hérault|Ille-et-Vilaine|Indre|
Indre-et-Loire|Isère|Jura|Landes|Loir-et-Cher|Loire-Atlantique|Loiret|Lot|Lot-et-Garonne|Lozère|Maine-et-Loire|Marne|Mayenne|
Meurthe-et-Moselle|Meuse|Morbihan|Moselle|Nièvre|Oise|Orne|Pas-de-Calais|Puy-de-Dôme|Pyrénées-Atlantiques|
Pyrénées-Orientales|Saône-et-Loire|Sarthe|Seine-et-Marne|Seine-Maritime|Seine-Saint-Denis|Somme|Tarn|Tarn-et-Garonne|
Territoire de Belfort|Val-d’Oise|Val-d'Oise|Val-de-Marne|Var|Vaucluse|Vendée|Vienne|Vosges|Yonne|Yvelines|
Valais|Vaud|Argovie|Fribourg|
Grisons|Tessin|Thurgovie|Neuchâtel|Brabant wallon|Hainaut|Luxembourg belge
"""

_CITIES = """
Abidjan|Abbeville|Agen|Aix-en-Provence|Aix-les-Bains|Ajaccio|Albertville|Albi|Alençon|Alès|Alger|Amiens|Amsterdam|Angers|Angoulême|Ankara|
Annecy|Annemasse|Antibes|Anvers|Arcachon|Argenteuil|Arles|Arras|Asnières|Athènes|Aubagne|Aubervilliers|Auch|Aulnay-sous-Bois|Aurillac|
Autun|Auxerre|Avignon|Bagdad|Bagnolet|Bâle|Bamako|Bangkok|Bangui|Barcelone|Bar-le-Duc|Bastia|Bayeux|Bayonne|Beaune|Beauvais|Belfort|
Belgrade|Berlin|Berne|Besançon|Béthune|Beyrouth|Béziers|Biarritz|Bienne|Blois|Bobigny|Bogota|Bondy|Bordeaux|Boston|Boulogne|
Boulogne-Billancourt|Boulogne-sur-Mer|Bourg-en-Bresse|Bourges|Brest|Briançon|Brive|Brive-la-Gaillarde|Bruges|Bruxelles|Bucarest|Budapest|
Buenos Aires|Caen|Cahors|Calais|Calvi|Cambrai|Cannes|Caracas|Carcassonne|Carpentras|Casablanca|Castres|
Cayenne|Cergy|Chalon-sur-Saône|
Châlons-en-Champagne|Chambéry|Chamonix|Charleroi|Charleville-Mézières|Chartres|Châteauroux|Châtellerault|Chaumont|Cherbourg|
Chicago|Cholet|Clermont-Ferrand|Clichy|Colmar|Cologne|Colombes|Compiègne|Conakry|Concarneau|Copenhague|Cotonou|Courbevoie|Créteil|Dakar|Damas|Dax|
Deauville|Delhi|Detroit|Dieppe|Digne|Dijon|Dinan|Dinard|Dole|Douai|Douala|Dreux|Drancy|Dubai|Dubaï|Dublin|Dunkerque|Édimbourg|Épernay|Épinal|
Évreux|Évry|Florence|Foix|Forbach|Fort-de-France|Francfort|Fréjus|Fribourg|Gand|Gap|Gatineau|Gênes|Genève|Glasgow|Grasse|Grenoble|Guéret|Guingamp|
Hambourg|Hanoï|Helsinki|Hong Kong|Hongkong|Houilles|Hyères|Istanbul|Ivry-sur-Seine|Jérusalem|Johannesburg|
Juan-les-Pins|Kaboul|Kiev|Kinshasa|Kigali|Kyiv|
La Baule|La Chaux-de-Fonds|La Courneuve|La Haye|La Havane|La Roche-sur-Yon|La Rochelle|Lagos|Laon|Lausanne|
Laval|Le Caire|Le Creusot|Le Havre|Le Mans|
Le Puy-en-Velay|Lens|Levallois-Perret|Liège|Lille|Limoges|Lisbonne|Lisieux|Londres|Longwy|Lons-le-Saunier|
Lorient|Los Angeles|Lourdes|
Louvain|Lugano|Lunéville|Lyon|Mâcon|Madrid|Malmö|Manchester|Manille|Manosque|Marne-la-Vallée|Marrakech|Marseille|Martigues|Mayence|Meaux|Mende|Menton|
Metz|Mexico|Miami|Milan|Millau|Mons|Montauban|Montbéliard|Mont-de-Marsan|Montélimar|Montluçon|Montpellier|Montréal|Montreuil|Montreux|
Morlaix|Moscou|Moulins|Mulhouse|Munich|Nairobi|Namur|Nancy|Nanterre|Nantes|Naples|Narbonne|Ndjamena|
N’Djamena|Neuilly-sur-Seine|Nevers|New Delhi|New York|
Niamey|Nice|Nîmes|Niort|Nouméa|Orange|Orléans|Oslo|Ostende|Ottawa|Ouagadougou|Oyonnax|Palerme|Pampelune|Papeete|Paris|Pau|Pékin|Périgueux|Perpignan|
Philadelphie|Poissy|Poitiers|Pontivy|Pontoise|Port-au-Prince|Porto|Prague|Privas|Quimper|Rabat|Reims|Rennes|
Rethel|Reykjavik|Riyad|Rio de Janeiro|
Roanne|Rochefort|Rodez|Rome|Rotterdam|Roubaix|Rouen|Royan|Saint-Brieuc|Saint-Denis|Saint-Dizier|Saint-Étienne|Saint-Germain-en-Laye|
Saint-Lô|Saint-Malo|Saint-Nazaire|Saint-Omer|Saint-Ouen|Saint-Pétersbourg|Saint-Quentin|Saint-Tropez|
Salon-de-Provence|Salzbourg|San Francisco|Sanaa|
Santiago|São Paulo|Sarajevo|Sarcelles|Sarrebruck|Saumur|Schaffhouse|Sedan|Sens|Séoul|Sète|Séville|Sèvres|
Shanghai|Sion|Soissons|Sofia|Stockholm|Strasbourg|
Stuttgart|Sydney|Tallinn|Tanger|Tarbes|Tchernobyl|Téhéran|Tel-Aviv|Tel Aviv|Thionville|Thonon-les-Bains|
Tokyo|Toronto|Toul|Toulon|Toulouse|Tourcoing|Tournai|
Tours|Trappes|Trieste|Tripoli|Troyes|Tulle|Tunis|Turin|Valence|Valenciennes|Vancouver|Vannes|Varsovie|Vaulx-en-Velin|Venise|Verdun|Vérone|Versailles|
Vesoul|Vichy|Vienne|Villefranche-sur-Saône|Villejuif|Villeneuve-d’Ascq|Villeneuve-d'Ascq|Villeurbanne|Vilnius|Vitry-sur-Seine|Washington|Wuhan|Yaoundé|Zagreb|
Zurich|Montmartre|Belleville|Pigalle|Wall Street|Hollywood|Silicon Valley
"""

_WATERS = """
Seine|Loire|Rhône|Garonne|Rhin|Marne|Saône|Durance|Escaut|Danube|Volga|Nil|Amazone|Mississippi|Mékong|Tamise|Léman|Alpes|Pyrénées|
Vosges|Ardennes|Himalaya|Andes|Carpates|Mont-Blanc|mont Blanc|Etna|Atlantique|Pacifique|Méditerranée|Manche|
mer Noire|mer Rouge|Baltique|
Majorque|Ibiza|Crète|Lesbos|Lampedusa|Belle-Île|Noirmoutier|Oléron
"""


PLACES = barred(_COUNTRIES, _REGIONS, _CITIES, _WATERS)

ALSO_WORDS = listed("""
    Cher Ain Var Lot Eure Creuse Centre Tours Nice Orange Lens Sens Sion Dole Gap Manche Orne Aube Aude
    Vienne Valence Laval
    Moulins Boulogne Foix Tulle Toul Florence Martinique Réunion Marne Landes Gard Drôme Jura Pau Mans
    Lourdes Mayenne Chili
    Oman Niger Maurice Salvador Autun Colombes Grasse Menton Bastia Montreuil Orient Occident Somme Oise
    Charente Privas Mende
    """) - listed(
    "Privas Mende Lens Valence Laval Nice Vienne Bastia Marne Jura Pau Charente Montreuil Florence"
    " Martinique Tours Gap Niger Chili"
)

SHORT_STATES: frozenset[str] = frozenset()

LAND: frozenset[str] = frozenset()

PLACE_ENDINGS: frozenset[str] = frozenset()

PLACE_OPENINGS = listed("Saint Sainte")
"""Words with which names of places begin, where a second capitalised word follows."""

DEMONYMS = listed("""
    Français Française Françaises Allemand Allemande Allemands Anglais Anglaise Britannique Britanniques
    Espagnol Espagnole Espagnols
    Italien Italienne Italiens Belge Belges Suisse Suisses Européen Européenne Européens Américain
    Américaine Américains Russe Russes
    Ukrainien Ukrainienne Ukrainiens Chinois Chinoise Japonais Japonaise Marocain Marocaine Marocains
    Algérien Algérienne Algériens
    Tunisien Tunisienne Tunisiens Sénégalais Turc Turque Turcs Syrien Syriens Israélien Israéliens
    Palestinien Palestiniens Iranien
    Iraniens Canadien Canadienne Canadiens Québécois Québécoise Parisien Parisienne Parisiens Parisiennes
    Lyonnais Lyonnaise
    Marseillais Marseillaise Bordelais Bordelaise Toulousain Toulousaine Breton Bretonne Bretons Corse
    Corses Alsacien Basque Basques
    Normand Normande Lillois Lilloise Nantais Nantaise Strasbourgeois Niçois Rennais Africain Africains
    Arabe Arabes Juif Juifs Kurde
    Kurdes Rom Roms Polonais Polonaise Roumain Roumains Grec Grecque Grecs Portugais Portugaise Néerlandais
    Suédois Danois Norvégien
    """)

NEW = "\0"

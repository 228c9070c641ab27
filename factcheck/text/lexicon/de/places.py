"""Places by their German names.

Countries after the list of the United Nations as the foreign offices of Germany, Austria and Switzerland
write them; their states and cantons; cities, rivers and regions from general knowledge.
"""

from __future__ import annotations

from factcheck.text.wordlists import barred, listed

_COUNTRIES = """
Afghanistan|Ägypten|Albanien|Algerien|Andorra|Angola|Argentinien|Armenien|Aserbaidschan|Äthiopien|Australien|Bahrain|
Bangladesch|Belarus|Belgien|Benin|Bhutan|Bolivien|Bosnien|Bosnien und
Herzegowina|Bosnien-Herzegowina|Botsuana| Brasilien|Bulgarien|Burkina Faso|Burundi|Chile|China|Costa
Rica|Dänemark|Deutschland|Dominikanische Republik|Ecuador| El
Salvador|Elfenbeinküste|England|Eritrea|Estland|Finnland|Frankreich|Gabun|Gambia|Georgien|Ghana|Griechenland|
Großbritannien|Grönland|Guatemala|Guinea|Haiti|Holland|Honduras|Indien|Indonesien|Irak|Iran|Irland|Island|Israel|
Italien|Jamaika|Japan|Jemen|Jordanien|Kambodscha|Kamerun|Kanada|Kap
Verde|Kasachstan|Katar|Kenia|Kirgistan|Kolumbien|
Kongo|Kosovo|Kroatien|Kuba|Kuwait|Laos|Lettland|Libanon|Liberia|Libyen|Liechtenstein|Litauen|Luxemburg|Madagaskar|
Malawi|Malaysia|Malediven|Mali|Malta|Marokko|Mauretanien|Mazedonien|Mexiko|Moldau|Moldawien|Monaco|Mongolei|
Montenegro|Mosambik|Myanmar|Namibia|Nepal|Neuseeland|Nicaragua|Niederlande|Niederlanden|Niger|Nigeria|Nordkorea|
Nordmazedonien|Norwegen|Oman|Österreich|Pakistan|Palästina|Panama|Papua-Neuguinea|Paraguay|Peru|Philippinen|Polen|
Portugal|Ruanda|Rumänien|Russland|Rußland|Sambia|Saudi-Arabien|Schottland|Schweden|Schweiz|Senegal|Serbien|Simbabwe|
Singapur|Slowakei|Slowenien|Somalia|Sowjetunion|Spanien|Sri
Lanka|Südafrika|Sudan|Südkorea|Südsudan|Syrien|
Tadschikistan|Taiwan|Tansania|Thailand|Togo|Tschad|Tschechien|Tunesien|Türkei|Turkmenistan|Uganda|Ukraine|Ungarn|
Uruguay|USA|Usbekistan|Vatikan|Venezuela|Vereinigte Arabische Emirate|Vereinigtes Königreich|Vereinigten
Staaten| Vereinigte
Staaten|Vietnam|Wales|Weißrussland|Zypern|Europa|Asien|Afrika|Nordamerika|Südamerika|Lateinamerika|Amerika|
Osteuropa|Westeuropa|Mitteleuropa|Skandinavien|DDR|BRD|UdSSR|Westdeutschland|Ostdeutschland|Norddeutschland|
Süddeutschland|Balkan|Baltikum|Kaukasus|Nahen Osten|Naher Osten
"""

_STATES = """
Baden-Württemberg|Bayern|Brandenburg|Hessen|Mecklenburg-Vorpommern|Niedersachsen|Nordrhein-Westfalen|NRW|
Rheinland-Pfalz|Saarland|Sachsen|Sachsen-Anhalt|Schleswig-Holstein|Thüringen|Burgenland|Kärnten|Niederösterreich|
Oberösterreich|Steiermark|Tirol|Vorarlberg|Südtirol|Aargau|Appenzell|Basel-Landschaft|Basel-Stadt|Glarus|Graubünden|
Jura|Nidwalden|Obwalden|Schwyz|Solothurn|Tessin|Thurgau|Uri|Waadt|Wallis|Franken|Oberfranken|Unterfranken|
Mittelfranken|Oberbayern|Niederbayern|Oberpfalz|Schwaben|Westfalen|Ostwestfalen|Rheinland|Ruhrgebiet|Pfalz|Emsland|
Münsterland|Sauerland|Eifel|Hunsrück|Westerwald|Odenwald|Schwarzwald|Allgäu|Lausitz|Oberlausitz|Uckermark|Prignitz|
Altmark|Harz|Vogtland|Erzgebirge|Ostfriesland|Nordfriesland|Holstein|Mecklenburg|Vorpommern|Pommern|Schlesien|
Ostpreußen|Böhmen|Mähren|Siebenbürgen|Elsass|Lothringen|Bretagne|Normandie|Katalonien|Andalusien|Toskana|Sizilien|
Sardinien|Lombardei|Krim|Donbass|Sibirien|Kaschmir|Tibet|Kurdistan|Kalifornien|Florida|Texas|Alaska|Engadin|
Salzkammergut|Waldviertel|Weinviertel|Bodenseekreis
"""

_CITIES = """
Aachen|Aalen|Ahlen|Aschaffenburg|Augsburg|Baden-Baden|Bad Homburg|Bad
Kreuznach|Bamberg|Bautzen|Bayreuth|Bergheim| Bergisch
Gladbach|Berlin|Bielefeld|Bitterfeld|Bocholt|Bochum|Bonn|Bottrop|Brandenburg an der Havel|Braunschweig|
Bremen|Bremerhaven|Celle|Chemnitz|Cottbus|Cuxhaven|Dachau|Darmstadt|Delmenhorst|Dessau|Dessau-Roßlau|Detmold|
Dinslaken|Dormagen|Dorsten|Dortmund|Dresden|Duisburg|Düren|Düsseldorf|Eisenach|Eisenhüttenstadt|Emden|Emmerich|Erfurt|
Erlangen|Eschborn|Essen|Esslingen|Euskirchen|Flensburg|Frankfurt|Frankfurt am Main|Frankfurt an der
Oder|Freiberg|
Freiburg|Freising|Friedrichshafen|Fulda|Fürth|Garmisch-Partenkirchen|Gelsenkirchen|Gera|Gießen|Gladbeck|Göppingen|
Görlitz|Goslar|Gotha|Göttingen|Greifswald|Grevenbroich|Gummersbach|Güstrow|Gütersloh|Hagen|Halberstadt|Halle|Hamburg|
Hameln|Hamm|Hanau|Hannover|Heidelberg|Heidenheim|Heilbronn|Herford|Herne|Herten|Hildesheim|Hof|Homburg|Husum|Hürth|
Ingolstadt|Iserlohn|Jena|Kaiserslautern|Karlsruhe|Kassel|Kempten|Kerpen|Kiel|Koblenz|Köln|Konstanz|Krefeld|Landshut|
Langenfeld|Leipzig|Leverkusen|Lindau|Lingen|Lippstadt|Lörrach|Lübeck|Lüdenscheid|Ludwigsburg|Ludwigshafen|Lüneburg|
Lünen|Magdeburg|Mainz|Mannheim|Marburg|Marl|Meerbusch|Meißen|Memmingen|Merseburg|Minden|Moers|Mönchengladbach|
Mühlhausen|Mülheim|München|Münster|Naumburg|Neubrandenburg|Neumünster|Neuruppin|Neuss|Neustadt|Neuwied|Norderstedt|
Nordhausen|Nordhorn|Nürnberg|Oberhausen|Offenbach|Offenburg|Oldenburg|Oranienburg|Osnabrück|Paderborn|Passau|Peine|
Pforzheim|Pirna|Plauen|Potsdam|Quedlinburg|Rastatt|Ratingen|Ravensburg|Recklinghausen|Regensburg|Remscheid|Rendsburg|
Reutlingen|Rheine|Rosenheim|Rostock|Rüsselsheim|Saarbrücken|Saarlouis|Salzgitter|Schwäbisch
Gmünd|Schweinfurt|
Schwerin|Siegen|Sindelfingen|Singen|Solingen|Speyer|Stade|Stendal|Stralsund|Straubing|Stuttgart|Suhl|Sylt|Trier|
Tübingen|Tuttlingen|Ulm|Unna|Usedom|Velbert|Viersen|Villingen-Schwenningen|Weiden|Weimar|Wernigerode|Wesel|Wetzlar|
Wiesbaden|Wilhelmshaven|Witten|Wittenberg|Wolfsburg|Worms|Wuppertal|Würzburg|Zittau|Zweibrücken|Zwickau|Amstetten|
Baden|Bludenz|Bregenz|Dornbirn|Eisenstadt|Feldkirch|Graz|Innsbruck|Kitzbühel|Klagenfurt|Krems|Leoben|Linz|
Salzburg|Sankt Pölten|St. Pölten|Steyr|Villach|Wels|Wien|Wiener
Neustadt|Aarau|Arosa|Basel|Bellinzona|Bern|Biel|Chur| Davos|Frauenfeld|Freiburg im
Breisgau|Genf|Interlaken|Lausanne|Locarno|Lugano|Luzern|Montreux|Neuenburg|Olten| St.
Gallen|Schaffhausen|Sitten|Thun|Vaduz|Winterthur|Zermatt|Zug|Zürich|Bozen|Meran|Brixen|Straßburg|Mülhausen|
Abu Dhabi|Addis
Abeba|Aleppo|Alexandria|Algier|Amsterdam|Ankara|Antwerpen|Athen|Atlanta|Auschwitz|Bagdad|Bangkok|
Barcelona|Beirut|Belfast|Belgrad|Birmingham|Bologna|Boston|Bratislava|Breslau|Brünn|Brüssel|Buenos
Aires|Budapest| Bukarest|Butscha|Caracas|Charkiw|Chicago|Cherson|Damaskus|Danzig|Delhi|Den
Haag|Detroit|Doha|Donezk|Dubai|Dublin|
Edinburgh|Florenz|Gaza|Gazastreifen|Genua|Glasgow|Hanoi|Havanna|Helsinki|Hiroshima|Hongkong|Houston|Islamabad|Istanbul|
Izmir|Jakarta|Jerusalem|Johannesburg|Kabul|Kairo|Kalkutta|Kapstadt|Karatschi|Katowice|Kattowitz|Kiew|Kopenhagen|Krakau|
Kyjiw|Las Vegas|Leeds|Lemberg|Lissabon|Liverpool|Ljubljana|Lodz|London|Los
Angeles|Luhansk|Lyon|Madrid|Mailand|
Manchester|Manhattan|Manila|Marseille|Mariupol|Melbourne|Mekka|Miami|Minsk|Mogadischu|Montreal|Moskau|Mossul|Mumbai|
Nairobi|Neapel|Neu-Delhi|New
York|Nizza|Nowosibirsk|Odessa|Oslo|Palermo|Paris|Peking|Philadelphia|Posen|Prag|Pretoria|
Pjöngjang|Reykjavik|Rio de Janeiro|Riad|Riga|Rom|Rotterdam|Saloniki|San Francisco|Sankt Petersburg|St.
Petersburg| Santiago|Sao
Paulo|Sarajevo|Seattle|Seoul|Sevilla|Shanghai|Skopje|Sofia|Stettin|Stockholm|Sydney|Tallinn|Taipeh|
Teheran|Tel
Aviv|Thessaloniki|Tiflis|Tirana|Tokio|Toronto|Triest|Tripolis|Tschernobyl|Tunis|Turin|Utrecht|Valencia|
Vancouver|Venedig|Verona|Vilnius|Warschau|Washington|Wolgograd|Wuhan|Zagreb|Kreuzberg|Neukölln|Charlottenburg|
Friedrichshain|Prenzlauer
Berg|Spandau|Wedding|Altona|Blankenese|Ottensen|Schwabing|Ehrenfeld|Sachsenhausen
"""

_WATERS = """
Rhein|Elbe|Donau|Main|Mosel|Neckar|Oder|Neiße|Spree|Havel|Weser|Ems|Inn|Isar|Lech|Saale|Saar|Ruhr|Lahn|Aare|Limmat|
Rhône|Seine|Themse|Wolga|Dnipro|Nil|Amazonas|Mississippi|Bodensee|Chiemsee|Starnberger
See|Müritz|Neusiedler See| Zürichsee|Genfersee|Genfer
See|Vierwaldstättersee|Wannsee|Nordsee|Ostsee|Mittelmeer|Schwarzes Meer|Schwarzen Meer| Rotes Meer|Roten
Meer|Atlantik|Pazifik|Alpen|Pyrenäen|Karpaten|Himalaya|Zugspitze|Matterhorn|Watzmann|Großglockner|
Brocken|Ätna|Rügen|Fehmarn|Norderney|Borkum|Juist|Helgoland|Mallorca|Ibiza|Kreta|Rhodos|Korsika|Lampedusa|Lesbos|
Suezkanal|Nord-Ostsee-Kanal|Mittellandkanal|Wattenmeer
"""


PLACES = barred(_COUNTRIES, _STATES, _CITIES, _WATERS)

ALSO_WORDS = listed(
    "Essen Hof Halle Hagen Weiden Singen Baden Thun Zug Wesel Witten Main Oder Inn Oman Niger "
    "Franken Jura Uri"
)

SHORT_STATES: frozenset[str] = frozenset()

LAND: frozenset[str] = frozenset()

PLACE_ENDINGS: frozenset[str] = frozenset()

PLACE_OPENINGS = listed("Bad Sankt St. Groß Klein Neu Burg Schloss Insel Kloster")
"""Words with which names of places begin, where a second capitalised word follows."""

_IRREGULAR_DEMONYMS = listed("""
    Münchner Bremer Dresdner Zürcher Basler Berner Hannoveraner Hallenser Göttinger Erlanger Solinger
    Emdener Pekinger Moskauer Pariser Wiener Brüsseler Kölner Athener Prager Warschauer Züricher St.
    Galler Genfer Londoner Washingtoner Römer Mailänder Kiewer Kairoer Grazer Linzer Innsbrucker
    Salzburger Saarländer
""")

DEMONYMS = (
    frozenset(name + "er" for name in barred(_CITIES) if " " not in name)
    | _IRREGULAR_DEMONYMS
    | listed("""
    Deutsche Deutschen Deutscher Deutsches Österreicher Österreicherin Schweizer Schweizerin Franzose
    Franzosen Französin Italiener Italienerin Spanier Spanierin Brite Briten Britin Engländer
    Niederländer Belgier Däne Dänen Schwede Schweden Norweger Finne Finnen Pole Polen Tscheche Tschechen
    Ungar Ungarn Russe Russen Russin Ukrainer Ukrainerin Türke Türken Türkin Grieche Griechen Griechin
    Amerikaner Amerikanerin US-Amerikaner Chinese Chinesen Chinesin Japaner Japanerin Inder Syrer
    Syrerin Iraker Iraner Afghane Afghanen Israeli Israelis Palästinenser Bayer Bayern Sachse Sachsen
    Hesse Hessen Schwabe Schwaben Berliner Berlinerin Hamburger Kölner Wiener Rheinländer
    """)
) - {"Schweden", "Polen", "Ungarn", "Bayern", "Sachsen", "Hessen", "Schwaben"}

NEW = "\0"

"""Places by their Dutch names.

Countries after the list of the United Nations as the foreign ministries of the Netherlands and Belgium write
them; provinces, cities, rivers and regions from general knowledge.
"""

from __future__ import annotations

from factcheck.text.wordlists import listed

_COUNTRIES = """
Afghanistan|Albanië|Algerije|Andorra|Angola|Argentinië|Armenië|Australië|Azerbeidzjan|Bahama's|Bahrein|
Bangladesh|België|Belarus|Benin|Bhutan|Bolivia|Bosnië|Bosnië-Herzegovina|Bosnië en Herzegovina|Botswana|
Brazilië|Bulgarije|Burkina Faso|Burundi|Cambodja|Canada|Chili|China|Colombia|Congo|Costa Rica|Cuba|Cyprus|
Denemarken|Dominicaanse Republiek|Duitsland|Ecuador|Egypte|El Salvador|Engeland|Eritrea|Estland|Ethiopië|
Filipijnen|Finland|Frankrijk|Gabon|Gambia|Georgië|Ghana|Griekenland|Groot-Brittannië|Guatemala|Guinee|
Haïti|Honduras|Hongarije|Ierland|IJsland|India|Indonesië|Irak|Iran|Israël|Italië|Ivoorkust|Jamaica|Japan|
Jemen|Joegoslavië|Jordanië|Kaapverdië|Kameroen|Kazachstan|Kenia|Kirgizië|Koeweit|Kosovo|Kroatië|Laos|
Letland|Libanon|Liberia|Libië|Liechtenstein|Litouwen|Luxemburg|Macedonië|Madagaskar|Malawi|Maleisië|Mali|
Malta|Marokko|Mauritanië|Mauritius|Mexico|Moldavië|Monaco|Mongolië|Montenegro|Mozambique|Myanmar|Namibië|
Nederland|Nepal|Nicaragua|Nieuw-Zeeland|Niger|Nigeria|Noord-Ierland|Noord-Korea|Noord-Macedonië|Noorwegen|
Oeganda|Oekraïne|Oezbekistan|Oman|Oostenrijk|Pakistan|Palestina|Panama|Paraguay|Peru|Polen|Portugal|Qatar|
Roemenië|Rusland|Rwanda|Saoedi-Arabië|Schotland|Senegal|Servië|Sierra Leone|Singapore|Slovenië|Slowakije|
Soedan|Somalië|Sovjet-Unie|Spanje|Sri Lanka|Suriname|Syrië|Tadzjikistan|Taiwan|Tanzania|Thailand|Togo|
Tsjaad|Tsjechië|Tunesië|Turkije|Turkmenistan|Uruguay|Vaticaanstad|Vaticaan|Venezuela|Verenigde Staten|
Verenigd Koninkrijk|Verenigde Arabische Emiraten|VS|Vietnam|Wales|Wit-Rusland|Zambia|Zimbabwe|Zuid-Afrika|
Zuid-Korea|Zuid-Soedan|Zweden|Zwitserland|Europa|Azië|Afrika|Amerika|Noord-Amerika|Zuid-Amerika|
Latijns-Amerika|Midden-Amerika|Oceanië|Midden-Oosten|West-Europa|Oost-Europa|Scandinavië|Balkan|Kaukasus|
Benelux|Gaza|Gazastrook|Westelijke Jordaanoever|Krim|Donbas|Catalonië|Andalusië|Beieren|Toscane|Sicilië|
Sardinië|Lombardije|Californië|Texas|Florida|Koerdistan|Tibet|Siberië|Normandië|Bretagne|Elzas|Antillen|
Curaçao|Aruba|Bonaire|Sint-Maarten|Saba|DDR|Holland
"""

_PROVINCES = """
Drenthe|Flevoland|Friesland|Fryslân|Gelderland|Groningen|Limburg|Noord-Brabant|Brabant|Noord-Holland|
Overijssel|Utrecht|Zeeland|Zuid-Holland|Antwerpen|Oost-Vlaanderen|West-Vlaanderen|Vlaams-Brabant|
Waals-Brabant|Henegouwen|Luik|Namen|Vlaanderen|Wallonië|Randstad|Achterhoek|Betuwe|Veluwe|Twente|Salland|
Kempen|Peel|Veenkoloniën|Westland|Zaanstreek|Groene Hart|Waddeneilanden|Wadden|Ardennen|Haspengouw|
Hageland|Pajottenland|Meetjesland|Waasland|Westhoek|Kust|Vlaamse Ardennen|Zeeuws-Vlaanderen|Walcheren|
Zuid-Beveland|Schouwen-Duiveland|Goeree-Overflakkee|Voorne-Putten|Noordoostpolder|Hoeksche Waard|
Alblasserwaard
"""

_CITIES = """
Aalsmeer|Aalst|Aalten|Aarschot|Alkmaar|Almelo|Almere|Alphen aan den Rijn|Amersfoort|Amstelveen|Amsterdam|
Apeldoorn|Appingedam|Arnhem|Assen|Asse|Barneveld|Beringen|Bergen op Zoom|Beverwijk|Blankenberge|
Bloemendaal|Boom|Bornem|Boxtel|Breda|Brugge|Brussel|Bussum|Capelle aan den IJssel|Charleroi|Culemborg|
De Bilt|De Panne|Deinze|Delft|Delfzijl|Den Bosch|Den Haag|Den Helder|Dendermonde|Deventer|Diest|Diksmuide|
Doetinchem|Dokkum|Dordrecht|Drachten|Dronten|Ede|Edam|Eeklo|Eindhoven|Emmen|Enkhuizen|Enschede|Etten-Leur|
Geel|Geleen|Genk|Gent|Geraardsbergen|Goes|Gorinchem|Gouda|'s-Gravenhage|Haarlem|Haarlemmermeer|Halle|
Hardenberg|Harderwijk|Harelbeke|Harlingen|Hasselt|Heemskerk|Heemstede|Heerenveen|Heerhugowaard|Heerlen|
Hellevoetsluis|Helmond|Hendrik-Ido-Ambacht|Hengelo|Herentals|'s-Hertogenbosch|Hilversum|Hoek van Holland|
Hoogeveen|Hoorn|Houten|Huizen|IJmuiden|Ieper|IJsselstein|Kampen|Katwijk|Kerkrade|Knokke|Knokke-Heist|
Koksijde|Kortrijk|Krimpen aan den IJssel|Landgraaf|Leek|Leeuwarden|Leiden|Leidschendam|Lelystad|Leuven|
Lier|Lokeren|Lommel|Maaseik|Maasmechelen|Maassluis|Maastricht|Mechelen|Medemblik|Menen|Meppel|Middelburg|
Middelkerke|Mol|Mons|Moordrecht|Mortsel|Naarden|Nieuwegein|Nieuwpoort|Nijkerk|Nijmegen|Nijvel|Ninove|
Noordwijk|Oisterwijk|Oldenzaal|Oostende|Oosterhout|Oss|Oud-Beijerland|Oudenaarde|Overpelt|Papendrecht|
Poperinge|Purmerend|Raalte|Ridderkerk|Rijen|Rijssen|Rijswijk|Roermond|Roeselare|Ronse|Roosendaal|
Rotterdam|Scheveningen|Schiedam|Schiphol|Sint-Niklaas|Sint-Truiden|Sittard|Sliedrecht|Sluis|Sneek|Soest|
Spijkenisse|Stadskanaal|Steenwijk|Temse|Ter Apel|Terneuzen|Terschelling|Texel|Tiel|Tielt|Tienen|Tilburg|
Tongeren|Torhout|Turnhout|Uden|Urk|Valkenburg|Veendam|Veenendaal|Veghel|Veldhoven|Velsen|Venlo|Venray|
Verviers|Veurne|Vilvoorde|Vlaardingen|Vlieland|Vlissingen|Volendam|Voorburg|Voorschoten|Vught|Waalwijk|
Wageningen|Waregem|Waterloo|Weert|Wervik|Wetteren|Wijchen|Winschoten|Winterswijk|Woerden|Zaandam|Zaanstad|
Zandvoort|Zaventem|Zeebrugge|Zeist|Zelzate|Zevenaar|Zierikzee|Zoetermeer|Zottegem|Zutphen|Zwijndrecht|
Zwolle|Ameland|Schiermonnikoog|Sint-Annaland|De Kuip|Binnenhof|Bijlmer|Molenbeek|Sint-Jans-Molenbeek|
Anderlecht|Schaarbeek|Elsene|Ukkel|Etterbeek|Laken|Sint-Gillis|Paramaribo|Willemstad|Athene|Ankara|
Auschwitz|Bagdad|Barcelona|Basel|Beiroet|Belgrado|Berlijn|Bern|Bilbao|Birmingham|Boedapest|Boekarest|
Bogota|Bologna|Bonn|Bordeaux|Boston|Bratislava|Brazzaville|Buenos Aires|Caïro|Calais|Caracas|Casablanca|
Charkov|Chicago|Damascus|Davos|Dresden|Dubai|Dublin|Düsseldorf|Edinburgh|Florence|Frankfurt|Genève|Genua|
Göteborg|Hamburg|Hannover|Havana|Helsinki|Hongkong|Houston|Istanbul|Jakarta|Jeruzalem|Johannesburg|
Kaapstad|Kabul|Karlsruhe|Katowice|Keulen|Kiev|Kigali|Kinshasa|Kopenhagen|Lissabon|Liverpool|Ljubljana|
Londen|Los Angeles|Lyon|Madrid|Manchester|Marseille|Mekka|Melbourne|Miami|Milaan|Minneapolis|Minsk|
Montreal|Moskou|München|Nairobi|Napels|Neurenberg|New York|Nice|Odessa|Oslo|Oxford|Palermo|Parijs|Peking|
Praag|Pristina|Pyongyang|Quito|Rabat|Reykjavik|Riga|Rijsel|Rio de Janeiro|Rome|San Francisco|Sarajevo|
Seattle|Seoel|Seoul|Sevilla|Shanghai|Sint-Petersburg|Sofia|Stockholm|Straatsburg|Sydney|Tallinn|Teheran|
Tel Aviv|Tokio|Toronto|Toulouse|Tripoli|Tsjernobyl|Tunis|Turijn|Valencia|Vancouver|Venetië|Vilnius|
Warschau|Washington|Wenen|Wuhan|Zagreb|Zürich|Lahore|Srebrenica|Aken|Duinkerke|Kleef
"""

_WATERS = """
Maas|Waal|Rijn|IJssel|Schelde|Leie|Lek|Dender|Demer|Dijle|Nete|Amstel|Vecht|Eem|Linge|Dommel|IJ|
IJsselmeer|Markermeer|Waddenzee|Oosterschelde|Westerschelde|Nieuwe Waterweg|Noordzeekanaal|Albertkanaal|
Noordzee|Oostzee|Middellandse Zee|Zwarte Zee|Rode Zee|Atlantische Oceaan|Stille Oceaan|Grote Oceaan|
Indische Oceaan|Atlantic|Seine|Theems|Donau|Elbe|Wolga|Nijl|Amazone|Ganges|Mississippi|Alpen|Pyreneeën|
Andes|Himalaya|Everest|Etna|Vesuvius|Mallorca|Ibiza|Kreta|Rhodos|Corsica|Lampedusa|Lesbos|Afsluitdijk|
Deltawerken|Maasvlakte|Suezkanaal|Panamakanaal|Canarische Eilanden|Roland Garros|Azoren
"""


def _names(*blocks: str) -> frozenset[str]:
    return frozenset(name for block in blocks for name in block.replace("\n", "").split("|") if name)


PLACES = _names(_COUNTRIES, _PROVINCES, _CITIES, _WATERS)

ALSO_WORDS = listed("""
Namen Halle Boom Goes Ede Oss Mol Lier Laken Mons Peel Kempen Kust Waal Lek Nice Leek Sluis Asse Huizen
Tiel Houten Kampen Menen Vecht Linge Krim Deinze Zee Wadden Aken Florence Eem Nete IJ
""")

SHORT_STATES: frozenset[str] = frozenset()

LAND: frozenset[str] = frozenset()

PLACE_ENDINGS: frozenset[str] = frozenset()

PLACE_OPENINGS = listed("Sint Sint- St. Nieuw Oud Klein Groot Huis Kasteel Fort Station Luchthaven")
"""Words with which names of places begin, where a second capitalised word follows."""

DEMONYMS = listed("""
Nederlander Nederlanders Nederlandse Belg Belgen Belgische Vlaming Vlamingen Vlaamse Waal Walen Waalse
Fries Friezen Brabander Brabanders Limburger Limburgers Zeeuw Zeeuwen Amsterdammer Amsterdammers
Amsterdamse Rotterdammer Rotterdammers Rotterdamse Hagenaar Hagenaars Haagse Utrechter Utrechtse
Antwerpenaar Antwerpse Gentenaar Gentse Brusselaar Brusselse Duitser Duitsers Duitse Fransman Fransen
Franse Engelsman Engelsen Engelse Brit Britten Britse Spanjaard Spanjaarden Spaanse Italiaan Italianen
Italiaanse Portugees Portugezen Portugese Deen Denen Deense Zweed Zweden Zweedse Noor Noren Noorse Fin
Finnen Finse Pool Polen Poolse Tsjech Tsjechen Tsjechische Hongaar Hongaren Hongaarse Rus Russen Russische
Oekraïner Oekraïners Oekraïense Turk Turken Turkse Griek Grieken Griekse Amerikaan Amerikanen Amerikaanse
Chinees Chinezen Chinese Japanner Japanners Japanse Indiër Indiërs Indiase Syriër Syriërs Syrische Irakees
Irakezen Iraakse Iraniër Iraanse Afghaan Afghanen Afghaanse Israëliër Israëliërs Israëlische Palestijn
Palestijnen Palestijnse Marokkaan Marokkanen Marokkaanse Surinamer Surinamers Surinaamse Antilliaan
Europeaan Europeanen Europese Afrikaan Afrikanen Afrikaanse Zwitser Zwitsers Zwitserse Oostenrijker
Oostenrijkers Oostenrijkse
""") - {"Zweden", "Polen", "Waal"}

NEW = "\0"

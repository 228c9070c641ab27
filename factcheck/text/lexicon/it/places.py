"""Places by their Italian names.

Countries after the list of the United Nations as the Italian foreign ministry writes them; regions,
provinces and
cantons; cities, rivers and regions from general knowledge.
"""

from __future__ import annotations

from factcheck.text.wordlists import barred, listed

_COUNTRIES = """
Afghanistan|Albania|Algeria|Andorra|Angola|Arabia Saudita|Argentina|Armenia|Australia|Austria|Azerbaigian|
Azerbaijan|Bahrein|Bangladesh|
Belgio|Benin|Bhutan|Bielorussia|Birmania|Bolivia|Bosnia|Bosnia-Erzegovina|Botswana|Brasile|Bulgaria|
Burkina Faso|Burundi|Cambogia|
Camerun|Canada|Capo Verde|Ciad|Cile|Cina|Cipro|Città del Vaticano|Colombia|Congo|Corea del Nord|
Corea del Sud|Costa d’Avorio|Costa d'Avorio|
Costa Rica|Croazia|Cuba|Danimarca|Ecuador|Egitto|El Salvador|Emirati Arabi Uniti|Eritrea|Estonia|Etiopia|
Filippine|Finlandia|Francia|
Gabon|Gambia|Georgia|Germania|Ghana|Giamaica|Giappone|Gibuti|Giordania|Gran Bretagna|Grecia|Groenlandia|
Guatemala|Guinea|Haiti|Honduras|
India|Indonesia|Inghilterra|Iran|Iraq|Irlanda|Irlanda del Nord|Islanda|Israele|Italia|Kazakistan|Kenya|
Kosovo|Kuwait|Laos|Lettonia|Libano|
Liberia|Libia|Liechtenstein|Lituania|Lussemburgo|Macedonia|Macedonia del Nord|Madagascar|Malawi|Malaysia|
Mali|Malta|Marocco|Mauritania|
Messico|Moldavia|Moldova|Monaco|Mongolia|Montenegro|Mozambico|Myanmar|Namibia|Nepal|Nicaragua|Niger|Nigeria|
Norvegia|Nuova Zelanda|Oman|
Olanda|Paesi Bassi|Pakistan|Palestina|Panama|Paraguay|Perù|Polonia|Portogallo|Portorico|Qatar|Regno Unito|
Repubblica Ceca|
Repubblica Dominicana|Romania|Ruanda|Russia|San Marino|Scozia|Senegal|Serbia|Sierra Leone|Singapore|Siria|
Slovacchia|Slovenia|Somalia|
Spagna|Sri Lanka|Stati Uniti|Stati Uniti d’America|Sud Sudan|Sudafrica|Sudan|Svezia|Svizzera|Tagikistan|
Taiwan|Tanzania|Thailandia|Togo|
Tunisia|Turchia|Turkmenistan|Ucraina|Uganda|Ungheria|Unione Sovietica|Urss|Uruguay|Usa|Uzbekistan|Venezuela|
Vietnam|Yemen|Zaire|Zambia|Zimbabwe|
Europa|Asia|Africa|Nord Africa|America|America Latina|Nord America|Sud America|Oceania|Antartide|
Medio Oriente|Balcani|Caucaso|Cisgiordania|
Gaza|Striscia di Gaza|Crimea|Donbass|Catalogna|Andalusia|Baviera|Corsica|Provenza|Normandia|Bretagna|
California|Texas|Florida|Québec|Tibet|
Kashmir|Siberia|Galles|Fiandre|Jugoslavia|Cecoslovacchia|Istria|Dalmazia|Scandinavia|Kurdistan
"""

_REGIONS = """
Abruzzo|Basilicata|Calabria|Campania|Emilia-Romagna|Emilia Romagna|Emilia|Romagna|Friuli-Venezia Giulia|
Friuli Venezia Giulia|Friuli|Lazio|Liguria|
Lombardia|Marche|Molise|Piemonte|Puglia|Sardegna|Sicilia|Toscana|Trentino-Alto Adige|Trentino|Alto Adige|
Umbria|Valle d’Aosta|Valle d'Aosta|
Val d’Aosta|Veneto|Garfagnana|Lunigiana|Maremma|Mugello|Chianti|Salento|Gargano|Murgia|Irpinia|Sannio|
Cilento|Ciociaria|Sabina|
Tuscia|Versilia|Brianza|Valtellina|Valcamonica|Val Camonica|Oltrepò|Monferrato|Langhe|Val di Susa|Valsusa|
Cadore|Carnia|Polesine|
Costiera amalfitana|Costa Smeralda|Barbagia|Gallura|Ogliastra|Riviera dei Fiori|Canton Ticino|Ticino|
Mezzogiorno|Meridione|Aspromonte|Sila|
Alta Murgia|Brianza|Franciacorta|Lomellina|Canavese|Mantovano|Cremonese|Padovano
"""

_CITIES = """
Acerra|Agrigento|Alba|Alessandria|Alghero|Altamura|Amalfi|Amatrice|Ancona|Andria|Anzio|Aosta|Aprilia|Arezzo|
Arzachena|Ascoli Piceno|Ascoli|Assisi|
Asti|Augusta|Avellino|Aversa|Avezzano|Bagheria|Bari|Barletta|Bassano del Grappa|Battipaglia|Belluno|
Benevento|Bergamo|Biella|Bitonto|Bologna|
Bolzano|Bressanone|Brescia|Brindisi|Busto Arsizio|Cagliari|Caltagirone|Caltanissetta|Campobasso|Capri|
Carbonia|Carpi|Carrara|Casal di Principe|
Caserta|Casoria|Castel Volturno|Castellammare di Stabia|Catania|Catanzaro|Cefalù|Cerignola|Cervia|Cesena|
Cesenatico|Chieti|Chioggia|Chivasso|
Cinisello Balsamo|Civitavecchia|Codogno|Comiso|Como|Cortina d’Ampezzo|Cortina|Cosenza|Crema|Cremona|Crotone|
Cuneo|Desio|Domodossola|Empoli|Enna|
Ercolano|Fabriano|Faenza|Fano|Fermo|Ferrara|Fidenza|Fiesole|Firenze|Fiumicino|Foggia|Foligno|Forlì|Formia|Frascati|Frosinone|Gaeta|Gallarate|
Gela|Genova|Giugliano|Gorizia|Grosseto|Gubbio|Imola|Imperia|Isernia|Ivrea|Jesolo|Jesi|L’Aquila|L'Aquila|
La Spezia|Lamezia Terme|Lampedusa|Lanciano|Latina|
Lecce|Lecco|Legnano|Lentini|Lipari|Livorno|Locri|Lodi|Lucca|Macerata|Manfredonia|Mantova|Marsala|Massa|
Matera|Mazara del Vallo|Melfi|Merano|Messina|
Mestre|Milano|Modena|Molfetta|Monfalcone|Monreale|Montecatini|Monza|Napoli|Nola|Norcia|Novara|Nuoro|Olbia|Oristano|Orvieto|Ostia|Otranto|Padova|Palermo|
Parma|Pavia|Perugia|Pesaro|Pescara|Piacenza|Piombino|Pisa|Pistoia|Pomezia|Pompei|Pordenone|Porto Empedocle|
Portofino|Potenza|Pozzallo|Pozzuoli|Prato|Ragusa|Rapallo|
Ravenna|Reggio Calabria|Reggio Emilia|Rho|Riccione|Rieti|Rimini|Riva del Garda|Roma|Rosarno|Rovereto|Rovigo|
Salerno|Saluzzo|San Benedetto del Tronto|
San Donà di Piave|San Giovanni Rotondo|San Remo|Sanremo|Santa Maria Capua Vetere|Saronno|Sassari|Savona|
Schio|Sciacca|Scampia|Senigallia|Sesto San Giovanni|
Siena|Siracusa|Sondrio|Sorrento|Spoleto|Sulmona|Taormina|Taranto|Teramo|Termini Imerese|Terni|Tivoli|Todi|
Torino|Torre Annunziata|Torre del Greco|Trani|
Trapani|Trento|Treviso|Trieste|Udine|Urbino|Varese|Vasto|Venezia|Ventimiglia|Verbania|Vercelli|Verona|
Viareggio|Vibo Valentia|Vicenza|Vigevano|Viterbo|
Vittoria|Volterra|Lugano|Bellinzona|Locarno|Mendrisio|Chiasso|Zurigo|Ginevra|Berna|Basilea|Losanna|Amburgo|Amsterdam|Ankara|Anversa|Atene|Atlanta|Auschwitz|
Avignone|Baghdad|Bangkok|Barcellona|Beirut|Belgrado|Berlino|Bilbao|Bogotà|Boston|Bratislava|Bruxelles|
Bucarest|Budapest|Buenos Aires|Bucha|Cannes|
Caracas|Casablanca|Chicago|Colonia|Copenaghen|Cracovia|Damasco|Davos|Delhi|Denver|Detroit|Doha|Dresda|Dubai|Dublino|Edimburgo|Francoforte|Gerusalemme|Glasgow|
Hanoi|Hiroshima|Hong Kong|Houston|Il Cairo|Istanbul|Kabul|Kharkiv|Kiev|Kyiv|L’Aia|L'Aia|L’Avana|Lione|
Lipsia|Lisbona|Liverpool|Londra|Los Angeles|Lubiana|Madrid|
Manchester|Marsiglia|Melbourne|Miami|Minsk|Mosca|Mosul|Mumbai|Nairobi|Nancy|New York|Nizza|Norimberga|Oslo|
Parigi|Pechino|Philadelphia|Praga|Pretoria|
Pyongyang|Rabat|Ramallah|Reykjavik|Riad|Riga|Rio de Janeiro|Rotterdam|Salisburgo|San Francisco|San Paolo|
San Pietroburgo|Sarajevo|Seattle|Seul|Shanghai|Siviglia|
Sofia|Srebrenica|Stoccarda|Stoccolma|Strasburgo|Sydney|Syracuse|Buffalo|Teheran|Tel Aviv|Tirana|Tokyo|Tokio|
Tolosa|Toronto|Tripoli|Tunisi|Utrecht|Valencia|Varsavia|Vienna|
Vilnius|Washington|Wuhan|Zagabria|Trastevere|Brera|Wall Street|Hollywood|Silicon Valley|Montecitorio
"""

_WATERS = """
Po|Tevere|Arno|Adige|Piave|Tagliamento|Isonzo|Brenta|Mincio|Oglio|Volturno|Ofanto|Danubio|Reno|Rodano|Senna|Tamigi|Volga|Nilo|Gange|Mississippi|
Lago Maggiore|lago Maggiore|Lago di Garda|lago di Garda|lago di Como|lago Trasimeno|Adriatico|Tirreno|Ionio|
Mediterraneo|Mar Nero|Mar Rosso|Mar Baltico|
Atlantico|Pacifico|Alpi|Appennini|Appennino|Dolomiti|Monte Bianco|Cervino|Etna|Vesuvio|Stromboli|Marmolada|
Gran Sasso|Pirenei|Himalaya|Ande|
Elba|Ischia|Procida|Giglio|Pantelleria|Ustica|Eolie|Egadi|Tremiti|Maiorca|Ibiza|Creta|Lesbo|Rodi|
Stretto di Messina|Manica
"""

PLACES = barred(_COUNTRIES, _REGIONS, _CITIES, _WATERS)

ALSO_WORDS = listed(
    "Fermo Prato Potenza Massa Crema Alba Como Lodi Colonia Reno Vittoria Augusta Marche Latina Nola"
    " Alessandria Rho Elba "
    "Asti Todi Schio Bari Vasto Terni Sila Oman Niger Georgia Sofia Giglio Emilia Perù"
) - listed(
    "Prato Potenza Massa Crema Como Lodi Latina Marche Nola Rho Elba Asti Todi Schio Bari Terni Sila"
    " Niger Perù Alessandria"
)

SHORT_STATES: frozenset[str] = frozenset()

LAND: frozenset[str] = frozenset()

PLACE_ENDINGS: frozenset[str] = frozenset()

PLACE_OPENINGS = listed("San Santa Santo Saint")
"""Words with which names of places begin, where a second capitalised word follows."""

DEMONYMS = listed("""
    Italiani Italiano Italiana Italiane Francesi Francese Tedeschi Tedesco Tedesca Inglesi Inglese
    Britannici Spagnoli Spagnolo Spagnola
    Svizzeri Svizzero Europei Europeo Americani Americano Americana Statunitensi Russi Russo Russa Ucraini
    Ucraino Ucraina Cinesi Cinese
    Giapponesi Albanesi Romeni Rumeni Polacchi Greci Turchi Siriani Israeliani Palestinesi Iraniani Afghani
    Africani Arabi Ebrei Curdi Rom
    Romani Milanesi Napoletani Torinesi Genovesi Fiorentini Veneziani Palermitani Siciliani Sardi Pugliesi
    Calabresi Lombardi Veneti Toscani
    """) - {"Ucraina"}

NEW = "\0"

"""Places by their Spanish names.

Countries after the list of the United Nations as the Royal Academy writes them; autonomous communities,
provinces and
states of America; cities, rivers and regions from general knowledge.
"""

from __future__ import annotations

from factcheck.text.wordlists import barred, listed

_COUNTRIES = """
Afganistán|Albania|Alemania|Andorra|Angola|Arabia Saudí|Arabia Saudita|Argelia|Argentina|Armenia|Australia|
Austria|Azerbaiyán|Bahamas|
Bangladés|Bangladesh|Baréin|Bélgica|Belice|Benín|Bielorrusia|Birmania|Bolivia|Bosnia|Bosnia-Herzegovina|Botsuana|Brasil|Bulgaria|
Burkina Faso|Burundi|Bután|Cabo Verde|Camboya|Camerún|Canadá|Catar|Chad|Chile|China|Chipre|Colombia|Congo|
Corea del Norte|Corea del Sur|
Costa de Marfil|Costa Rica|Croacia|Cuba|Dinamarca|Ecuador|Egipto|El Salvador|Emiratos Árabes Unidos|Eritrea|
Escocia|Eslovaquia|Eslovenia|
España|Estados Unidos|EE UU|EE. UU.|EE.UU.|Estonia|Etiopía|Filipinas|Finlandia|Francia|Gabón|Gambia|Gales|
Georgia|Ghana|Gran Bretaña|Grecia|
Groenlandia|Guatemala|Guinea|Guinea Ecuatorial|Haití|Honduras|Hungría|India|Indonesia|Inglaterra|Irak|Irán|
Irlanda|Irlanda del Norte|
Islandia|Israel|Italia|Jamaica|Japón|Jordania|Kazajistán|Kenia|Kosovo|Kuwait|Laos|Letonia|Líbano|Liberia|Libia|Liechtenstein|Lituania|
Luxemburgo|Macedonia|Macedonia del Norte|Madagascar|Malasia|Malaui|Malí|Malta|Marruecos|Mauritania|México|
Méjico|Moldavia|Mónaco|Mongolia|
Montenegro|Mozambique|Namibia|Nepal|Nicaragua|Níger|Nigeria|Noruega|Nueva Zelanda|Omán|Países Bajos|Holanda|
Pakistán|Palestina|Panamá|
Paraguay|Perú|Polonia|Portugal|Puerto Rico|Qatar|Reino Unido|República Checa|República Dominicana|Ruanda|
Rumanía|Rumania|Rusia|Senegal|Serbia|
Sierra Leona|Singapur|Siria|Somalia|Sri Lanka|Sudáfrica|Sudán|Sudán del Sur|Suecia|Suiza|Tailandia|Taiwán|
Tanzania|Togo|Túnez|Turquía|
Ucrania|Uganda|Unión Soviética|URSS|Uruguay|Uzbekistán|Venezuela|Vietnam|Yemen|Yugoslavia|Zambia|Zimbabue|
Europa|Asia|África|América|
América Latina|Latinoamérica|Centroamérica|Norteamérica|Sudamérica|Oceanía|Antártida|Oriente Medio|
Oriente Próximo|Magreb|Sahel|Balcanes|Cáucaso|
Cisjordania|Gaza|Franja de Gaza|Crimea|Donbás|Sáhara|Sáhara Occidental|Escandinavia|Kurdistán|Tíbet|
Cachemira|Siberia|Iberoamérica|Hispanoamérica
"""

_REGIONS = """
Andalucía|Aragón|Asturias|Principado de Asturias|Baleares|Islas Baleares|Illes Balears|Canarias|
Islas Canarias|Cantabria|Castilla-La Mancha|
Castilla y León|Castilla|Cataluña|Catalunya|Ceuta|Comunidad de Madrid|Comunidad Valenciana|
Comunitat Valenciana|Euskadi|País Vasco|Extremadura|Galicia|La Rioja|
Melilla|Murcia|Región de Murcia|Navarra|A Coruña|La Coruña|Álava|Araba|Albacete|Alicante|Almería|Ávila|
Badajoz|Barcelona|Bizkaia|Vizcaya|Burgos|Cáceres|
Cádiz|Castellón|Ciudad Real|Córdoba|Cuenca|Gipuzkoa|Guipúzcoa|Girona|Gerona|Granada|Guadalajara|Huelva|
Huesca|Jaén|León|Lleida|Lérida|Lugo|Málaga|Ourense|Orense|
Palencia|Las Palmas|Pontevedra|Salamanca|Santa Cruz de Tenerife|Segovia|Sevilla|Soria|Tarragona|Teruel|
Toledo|Valencia|Valladolid|Zamora|Zaragoza|Tenerife|Gran Canaria|
Lanzarote|Fuerteventura|La Palma|La Gomera|El Hierro|Mallorca|Menorca|Ibiza|Eivissa|Formentera|El Bierzo|
Sanabria|La Mancha|Alcarria|Campo de Gibraltar|Gibraltar|
Costa del Sol|Costa Brava|Costa Blanca|Rías Baixas|Doñana|Sierra Nevada|Picos de Europa|Pirineos|Jalisco|
Sinaloa|Chiapas|Oaxaca|Nuevo León|Tamaulipas|Yucatán|Veracruz|
Michoacán|Guerrero|Antioquia|Patagonia|Tucumán|Mendoza|Santa Fe|Zulia|Occitania|Normandía|Bretaña|Baviera|
Sicilia|Cerdeña|Toscana|Lombardía|California|Texas|Florida|
Nueva York|Alentejo|Algarve|Cataluña Norte|Flandes|Escania|Aquitania
"""

_CITIES = """
Alcalá de Henares|Alcobendas|Alcorcón|Alcoy|Algeciras|Alcázar de San Juan|Almendralejo|Antequera|
Aranda de Duero|Aranjuez|Arrecife|Astorga|Avilés|Badalona|Baracaldo|Barakaldo|
Benidorm|Berga|Bilbao|Blanes|Calahorra|Calatayud|Cartagena|Castelldefels|Chiclana|Collado Villalba|Cornellà|
Coslada|Denia|Dénia|Don Benito|Dos Hermanas|Donostia|Écija|Éibar|Eibar|
El Ejido|Elche|Elda|Estepona|Ferrol|Figueres|Fuengirola|Fuenlabrada|Gandia|Gandía|Gavà|Getafe|Getxo|Gijón|
Granollers|Haro|Hellín|Hernani|Igualada|Inca|Irún|Irun|Jaca|Jerez|
Jerez de la Frontera|L’Hospitalet|L'Hospitalet|L’Hospitalet de Llobregat|La Línea|Langreo|Las Rozas|Leganés|
Linares|Llanes|Logroño|Lorca|Madrid|Majadahonda|Manacor|Manresa|
Marbella|Mataró|Mérida|Mieres|Miranda de Ebro|Molina de Segura|Mondragón|Monforte|Motril|Móstoles|Nerja|
Olot|Orihuela|Oviedo|Palma|Palma de Mallorca|Pamplona|Parla|Plasencia|
Ponferrada|Pozuelo|Puertollano|Reus|Ronda|Roquetas de Mar|Rota|Rubí|Sabadell|Sagunto|Sagunt|
San Cristóbal de La Laguna|San Fernando|San Sebastián|Sanlúcar|Santander|Sant Cugat|
Santiago|Santiago de Compostela|Santurce|Sitges|Talavera|Talavera de la Reina|Tarifa|Terrassa|Tomelloso|
Torrejón de Ardoz|Torrelavega|Torremolinos|Torrent|Torrevieja|Tortosa|Tudela|
Úbeda|Utrera|Vic|Vigo|Vilafranca|Vilagarcía|Vilanova|Villarreal|Vila-real|Vitoria|Vitoria-Gasteiz|Xàtiva|
Yecla|Zarautz|Acapulco|Arequipa|Asunción|Barranquilla|Bogotá|Bucaramanga|Buenos Aires|
Cali|Callao|Cancún|Caracas|Chihuahua|Ciudad de México|Ciudad Juárez|Cochabamba|Cuzco|Guayaquil|La Habana|
La Paz|La Plata|Lima|Managua|Maracaibo|Mar del Plata|Medellín|Monterrey|
Montevideo|Puebla|Quito|Rosario|San José|San Juan|San Salvador|Santo Domingo|Santiago de Chile|Sucre|
Tegucigalpa|Tijuana|Valparaíso|Ámsterdam|Ankara|Amberes|Atenas|Atlanta|
Auschwitz|Aviñón|Bagdad|Bangkok|Beirut|Belgrado|Berlín|Berna|Birmingham|Bolonia|Boston|Bratislava|Bruselas|Bucarest|Budapest|Burdeos|Casablanca|Chicago|Colonia|
Copenhague|Cracovia|Damasco|Davos|Delhi|Detroit|Doha|Dresde|Dubái|Dublín|Edimburgo|El Cairo|Estambul|
Estocolmo|Estrasburgo|Faro|Florencia|Fráncfort|Génova|Ginebra|Glasgow|Hamburgo|Hanói|Hiroshima|
Hong Kong|Houston|Jerusalén|Járkov|Kabul|Kiev|Kyiv|La Haya|Lampedusa|Las Vegas|Lisboa|Liverpool|Londres|
Los Ángeles|Luxor|Lyon|Mánchester|Marrakech|Marsella|Melbourne|Miami|Milán|Minsk|Montpellier|
Moscú|Mosul|Múnich|Nairobi|Nápoles|Niza|Nueva Delhi|Nueva Orleans|Núremberg|Oporto|Oslo|Palermo|París|Pekín|
Perpiñán|Praga|Rabat|Río de Janeiro|Róterdam|Roma|San Francisco|
San Petersburgo|Sao Paulo|São Paulo|Sarajevo|Seattle|Seúl|Shanghái|Sídney|Sofía|Stuttgart|Tánger|
Tegucigalpa|Teherán|Tel Aviv|Tetuán|Tiflis|Tokio|Toronto|Toulouse|Trípoli|Turín|
Varsovia|Venecia|Verona|Viena|Vilna|Washington|Wuhan|Zagreb|Zúrich|Lavapiés|Vallecas|Chamberí|Chueca|
Wall Street|Hollywood|Silicon Valley
"""

_WATERS = """
Ebro|Duero|Tajo|Guadalquivir|Guadiana|Miño|Júcar|Segura|Turia|Llobregat|Manzanares|Nervión|Amazonas|Orinoco|
Danubio|Rin|Ródano|Sena|Támesis|Volga|Nilo|Mississippi|Río Grande|
Atlántico|Pacífico|Mediterráneo|Cantábrico|mar Negro|mar Rojo|Mar Menor|Báltico|Alpes|Andes|Himalaya|Teide|
Aneto|Mulhacén|Etna|Albufera|Estrecho de Gibraltar|
Alborán|Creta|Lesbos|Córcega|Caribe|Canal de Panamá|Canal de Suez
"""

PLACES = barred(_COUNTRIES, _REGIONS, _CITIES, _WATERS)

ALSO_WORDS = listed(
    "Lugo Palencia León Granada Zamora Segura Guerrero Mendoza Santiago Santander Haro Jaca Faro Inca"
    " Rosario Asunción Colonia Vic Rota "
    "Florencia Rin Sena Georgia Sofía Verona Puebla Mérida Soria Toledo Cuenca Córdoba Ronda Linares"
    " Cartagena Lima Victoria Rubí Tudela Parla Chile Lorca"
) - listed(
    "Lugo Palencia Granada Zamora Soria Toledo Cuenca Córdoba Santander Chile Cartagena Mérida Lima Jaca"
    " Ronda Puebla"
)

SHORT_STATES: frozenset[str] = frozenset()

LAND: frozenset[str] = frozenset()

PLACE_ENDINGS: frozenset[str] = frozenset()

PLACE_OPENINGS = listed("San Santa Santo Sant")
"""Words with which names of places begin, where a second capitalised word follows."""

DEMONYMS = listed("""
    Español Española Españoles Alemán Alemana Alemanes Inglés Inglesa Británico Británicos Francés Francesa
    Franceses Italiano Italiana
    Italianos Portugués Suizo Europeo Europea Europeos Americano Estadounidense Estadounidenses Ruso Rusa
    Rusos Ucraniano Ucranianos Chino China
    Chinos Japonés Marroquí Marroquíes Argelino Mexicano Mexicanos Argentino Argentinos Chileno Colombiano
    Peruano Venezolano Venezolanos
    Cubano Turco Sirio Sirios Israelí Israelíes Palestino Palestinos Iraní Africano Árabe Árabes Judío
    Judíos Kurdo Kurdos Gitano Gitanos
    Madrileño Madrileños Catalán Catalana Catalanes Vasco Vasca Vascos Gallego Gallega Gallegos Andaluz
    Andaluza Andaluces Valenciano Valenciana
    """) - {"China"}

NEW = "\0"

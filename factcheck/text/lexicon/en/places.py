"""Places by their English names.

Countries after the list of the United Nations and common short names; states and their abbreviations after
the Associated Press; cities, regions and adjectives of origin from general knowledge.
"""

from __future__ import annotations

from factcheck.text.wordlists import listed

COUNTRIES = frozenset(
    """Afghanistan|Albania|Algeria|Andorra|Angola|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahamas|
Bahrain|Bangladesh|Barbados|Belarus|Belgium|Belize|Benin|Bhutan|Bolivia|Bosnia|Botswana|Brazil|Britain|
Brunei|Bulgaria|Burkina Faso|Burma|Burundi|Cambodia|Cameroon|Canada|Cape Verde|Chad|Chile|China|Colombia|
Comoros|Congo|Costa Rica|Croatia|Cuba|Cyprus|Czechia|Czech Republic|Denmark|Djibouti|Dominica|
Dominican Republic|East Timor|Ecuador|Egypt|El Salvador|England|Equatorial Guinea|Eritrea|Estonia|Eswatini|
Ethiopia|Fiji|Finland|France|Gabon|Gambia|Germany|Ghana|Great Britain|Greece|Greenland|Grenada|Guatemala|
Guinea|Guinea-Bissau|Guyana|Haiti|Holland|Honduras|Hong Kong|Hungary|Iceland|India|Indonesia|Iran|Iraq|
Ireland|Israel|Italy|Ivory Coast|Jamaica|Japan|Jordan|Kazakhstan|Kenya|Kiribati|Kosovo|Kuwait|Kyrgyzstan|
Laos|Latvia|Lebanon|Lesotho|Liberia|Libya|Liechtenstein|Lithuania|Luxembourg|Macau|Macedonia|Madagascar|
Malawi|Malaysia|Maldives|Mali|Malta|Marshall Islands|Mauritania|Mauritius|Mexico|Micronesia|Moldova|Monaco|
Mongolia|Montenegro|Morocco|Mozambique|Myanmar|Namibia|Nauru|Nepal|Netherlands|New Zealand|Nicaragua|Niger|
Nigeria|North Korea|North Macedonia|Northern Ireland|Norway|Oman|Pakistan|Palau|Palestine|Panama|
Papua New Guinea|Paraguay|Peru|Philippines|Poland|Portugal|Puerto Rico|Qatar|Romania|Russia|Rwanda|Samoa|
San Marino|Saudi Arabia|Scotland|Senegal|Serbia|Seychelles|Sierra Leone|Singapore|Slovakia|Slovenia|
Solomon Islands|Somalia|South Africa|South Korea|South Sudan|Soviet Union|Spain|Sri Lanka|Sudan|Suriname|
Swaziland|Sweden|Switzerland|Syria|Taiwan|Tajikistan|Tanzania|Thailand|Togo|Tonga|Trinidad and Tobago|
Tunisia|Turkey|Turkmenistan|Tuvalu|U.A.E.|U.K.|U.S.|U.S.A.|UAE|UK|USA|Uganda|Ukraine|United Arab Emirates|
United Kingdom|United States|United States of America|US|Uruguay|USSR|Uzbekistan|Vanuatu|Venezuela|Vietnam|
Wales|West Bank|Yemen|Zambia|Zimbabwe""".replace("\n", "").split("|")
)

STATES = frozenset(
    """Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|
Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|
Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|
Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|
Virginia|Washington|West Virginia|Wisconsin|Wyoming|District of Columbia|Alberta|British Columbia|Manitoba|
New Brunswick|Newfoundland|Nova Scotia|Ontario|Prince Edward Island|Quebec|Saskatchewan|New South Wales|
Queensland|Tasmania|Victoria|Bavaria|Catalonia|Crimea|Kashmir|Tibet""".replace("\n", "").split("|")
)

# The Associated Press's abbreviations; they carry a full stop where they stand in running text.
SHORT_STATES = listed("""
    Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev
    N.H. N.J. N.M. N.Y. N.C. N.D. Okla Ore Pa R.I. S.C. S.D. Tenn Tex Vt Va Wash W.Va. Wis Wyo D.C.
    B.C. Ont
    """)

POSTAL_STATES = listed("""
    AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY
    NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC
    """)

CITIES = frozenset(
    """Aberdeen|Abidjan|Abu Dhabi|Abuja|Accra|Addis Ababa|Aden|Adelaide|Akron|Albany|Albuquerque|Aleppo|
Alexandria|Algiers|Almaty|Amman|Amsterdam|Anaheim|Anchorage|Ankara|Ann Arbor|Antwerp|Asheville|Astana|Athens|
Atlanta|Auckland|Augusta|Aurora|Austin|Baghdad|Baku|Baltimore|Bamako|Bangkok|Barcelona|Basra|Baton Rouge|
Beijing|Beirut|Belfast|Belgrade|Benghazi|Berlin|Bern|Bethlehem|Birmingham|Bismarck|Bogota|Bogotá|Boise|
Bologna|Bonn|Boston|Boulder|Bozeman|Brasilia|Brasília|Bratislava|Bremen|Bridgeport|Brighton|Brisbane|Bristol|
Brooklyn|Brussels|Bucharest|Budapest|Buenos Aires|Buffalo|Burlington|Cairo|Calais|Calcutta|Calgary|Canberra|
Cape Town|Caracas|Cardiff|Casablanca|Chapel Hill|Charleston|Charlotte|Charlottesville|Chennai|Cheyenne|
Chicago|Christchurch|Cincinnati|Cleveland|Cologne|Colorado Springs|Columbus|Copenhagen|Corpus Christi|Dakar|
Dallas|Damascus|Dar es Salaam|Davos|Dayton|Daytona Beach|Delhi|Denver|Des Moines|Detroit|Dhaka|Doha|Donetsk|
Dover|Dresden|Dubai|Dublin|Durban|Düsseldorf|Edinburgh|Edmonton|El Paso|Erbil|Eugene|Fallujah|Flint|Florence|
Fort Lauderdale|Fort Worth|Frankfurt|Fresno|Gaza|Gaza City|Geneva|Glasgow|Guadalajara|Guangzhou|
Guantanamo Bay|Halifax|Hamburg|Hanoi|Harare|Harrisburg|Hartford|Havana|Helsinki|Hiroshima|Ho Chi Minh City|
Honolulu|Houston|Indianapolis|Islamabad|Istanbul|Jackson|Jacksonville|Jakarta|Jersey City|Jerusalem|
Johannesburg|Kabul|Kampala|Kandahar|Kansas City|Karachi|Kathmandu|Khartoum|Kiev|Kigali|Kingston|Kinshasa|
Knoxville|Kolkata|Kuala Lumpur|Kyiv|Kyoto|La Paz|Lagos|Lahore|Lansing|Laredo|Las Vegas|Leeds|Lima|Lisbon|
Little Rock|Liverpool|London|Long Beach|Los Angeles|Louisville|Luanda|Lusaka|Lyon|Madison|Madrid|Managua|
Manchester|Manhattan|Manila|Marrakesh|Marseille|Mecca|Medina|Melbourne|Memphis|Mexico City|Miami|
Miami Beach|Milan|Milwaukee|Minneapolis|Minsk|Mobile|Mogadishu|Monrovia|Monterrey|Montevideo|Montgomery|
Montreal|Moscow|Mosul|Mumbai|Munich|Nagasaki|Nairobi|Nantes|Naples|Nashville|Nassau|New Delhi|New Haven|
New London|New Orleans|New York City|Newark|Newcastle|Nice|Norfolk|Nottingham|NYC|Oakland|Odessa|
Oklahoma City|Omaha|Orlando|Osaka|Oslo|Ottawa|Oxford|Palm Beach|Palo Alto|Panama City|Paris|Pasadena|Perth|
Peshawar|Philadelphia|Phnom Penh|Phoenix|Pittsburgh|Plymouth|Port-au-Prince|Portland|Prague|Pretoria|
Providence|Provo|Pyongyang|Quebec City|Quito|Rabat|Raleigh|Ramallah|Raqqa|Reno|Reykjavik|Richmond|Riga|
Rio de Janeiro|Riyadh|Rochester|Rome|Rotterdam|Sacramento|Saigon|Salt Lake City|San Antonio|San Bernardino|
San Diego|San Francisco|San Jose|San Juan|San Salvador|Sanaa|Santa Barbara|Santa Fe|Santa Monica|Santiago|
Santo Domingo|Sao Paulo|São Paulo|Sarajevo|Savannah|Scranton|Seattle|Seoul|Sevastopol|Shanghai|Sheffield|
Shenzhen|Shreveport|Silicon Valley|Sioux Falls|Skopje|Sochi|Sofia|South Bend|Southampton|Spokane|Springfield|
St. Louis|St. Paul|St. Petersburg|Stockholm|Strasbourg|Stuttgart|Surat|Sydney|Syracuse|Taipei|Tallahassee|
Tallinn|Tampa|Tashkent|Tbilisi|Tehran|Tel Aviv|The Hague|Tijuana|Tokyo|Toledo|Topeka|Toronto|Toulouse|
Trenton|Tripoli|Tucson|Tulsa|Tunis|Turin|Ulaanbaatar|Utica|Valencia|Vancouver|Venice|Vienna|Vientiane|
Vilnius|Vladivostok|Waco|Warsaw|Wellington|Wichita|Wilmington|Winnipeg|Wuhan|Yangon|Yerevan|Youngstown|
Zagreb|Zurich|Zürich""".replace("\n", "").split("|")
)

REGIONS = frozenset(
    """Adriatic|Africa|Alps|Amazon|America|
Andes|Antarctica|Arab Peninsula|Arctic|Arctic Ocean|Asia|Asia-Pacific|
Atlantic|Atlantic Ocean|Balkans|Baltic|Baltic Sea|Baltic States|Bay Area|Black Sea|Capitol Hill|Caribbean|
Caspian Sea|Central America|Central Asia|Chechnya|Dead Sea|Deep South|Donbas|Downing Street|East Africa|
East Asia|East Coast|East Jerusalem|Eastern Europe|Europe|Everest|Far East|Gaza Strip|Golan Heights|
Great Lakes|Ground Zero|Guam|Guantanamo|Gulf Coast|Gulf of Mexico|Himalayas|Hollywood|Horn of Africa|
Indian Ocean|Indo-Pacific|Korea|Korean Peninsula|Kurdistan|Latin America|Lake Michigan|Long Island|Loop|Mars|
Mediterranean|Mediterranean Sea|Middle East|Midwest|New England|Normandy|North Africa|North America|
North Pole|North Sea|Northeast|Northwest|Oceania|Pacific|Pacific Ocean|Persian Gulf|Queens|Red Sea|
Rocky Mountains|Rust Belt|Sahara|Scandinavia|Siberia|Sinai|South America|South Asia|South China Sea|
South Pole|Southeast|Southeast Asia|Southwest|Staten Island|Strait of Hormuz|Times Square|Transnistria|
Wall Street|West Africa|West Coast|Western Europe|Yellowstone""".replace("\n", "").split("|")
)

PLACES = (COUNTRIES | STATES | CITIES | REGIONS) - {"Nice", "Mobile", "Loop"}
"""Names that are a place by themselves; those that are mostly something else are left out."""

LAND = COUNTRIES | STATES | SHORT_STATES | POSTAL_STATES
"""Names that, after a comma, make a place of what stands before them: «Bonn, Germany»."""

PLACE_ENDINGS = listed("""
    Airport Alley Archipelago Avenue Ave. Bay Beach Blvd. Boulevard Bridge Canal Canyon Cemetery
    City Coast County Creek Desert Drive Falls Forest Hall Harbor Harbour Heights Highway Hill Hills
    Island Islands Lake Lane Mountain Mountains Ocean Park Parkway Peninsula Plaza Prison Province
    Ranch Reservoir Ridge River Road Sea Shore Springs Square Stadium Station Strait Street St. Town
    Township Trail Tunnel Turnpike Valley Village Volcano
    """)

PLACE_OPENINGS = listed("""
    Camp Cape Fort Ft. Gulf Lake Mount Mt. Port Strait Bay Isle County
    """)

DEMONYMS = listed("""
    Afghan African Albanian Algerian American Arab Argentine Armenian Asian Australian Austrian
    Bangladeshi Belarusian Belgian Bolivian Bosnian Brazilian British Bulgarian Burmese Cambodian
    Canadian Chechen Chilean Chinese Christian Colombian Congolese Croatian Cuban Cypriot Czech
    Danish Dutch Egyptian English Eritrean Estonian Ethiopian European Filipino Finnish French
    Georgian German Ghanaian Greek Haitian Hindu Hispanic Hungarian Icelandic Indian Indonesian
    Iranian Iraqi Irish Islamic Israeli Italian Jamaican Japanese Jewish Jordanian Kenyan Korean
    Kosovar Kurdish Kuwaiti Latin Latino Lebanese Liberian Libyan Lithuanian Macedonian Malaysian
    Maltese Mexican Moldovan Mongolian Moroccan Muslim Nepalese Nigerian Norwegian Pakistani
    Palestinian Peruvian Polish Portuguese Qatari Roman Romanian Russian Rwandan Saudi Scottish
    Senegalese Serbian Slovak Slovenian Somali Soviet Spanish Sudanese Sunni Shiite Swedish Swiss
    Syrian Taiwanese Tanzanian Thai Tibetan Tunisian Turkish Ugandan Ukrainian Uzbek Venezuelan
    Vietnamese Welsh Western Yemeni Yemenite Zimbabwean Catholic Protestant Republican Democratic
    Democrat Conservative Liberal Labour Northern Southern Eastern Black White Californian Texan
    Londoner Parisian North South East West
    """)
"""Adjectives of origin or party; they modify, and are no name by themselves."""

NEW = "New"

ALSO_WORDS: frozenset[str] = frozenset()

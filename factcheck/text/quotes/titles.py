"""Words around names: titles before them, and capitalised words that name no person."""

from __future__ import annotations

from factcheck.text.wordlists import listed

TITLES = listed("""
    Mr Mrs Ms Miss Dr Rep Reps Sen Sens Gov Gen Lt Col Sgt Capt Cmdr Adm Maj Prof Rev Hon Sir Dame Lord
    Lady President Vice Prime Minister Deputy Defense Defence Foreign Secretary State of Treasury
    Interior Finance Senator Representative Congressman Congresswoman Governor Mayor Chancellor Chairman
    Chairwoman Chair Attorney General Judge Justice Chief Speaker Majority Minority Leader Whip Director
    Commissioner Sheriff Detective Officer Captain Colonel Major Sergeant Lieutenant Admiral Commander
    Ambassador Councilman Councilwoman Councillor Professor Doctor Reverend Pastor Bishop Archbishop
    Cardinal Pope Father Sister Brother Rabbi Imam King Queen Prince Princess Sheikh Coach Spokesman
    Spokeswoman Spokesperson Republican Democrat Democratic Libertarian Green Labour Conservative Tory
    Russian American British French German Chinese Israeli Iranian Turkish Ukrainian Canadian Mexican
    Japanese Indian Italian Former Rival House Senate Homeland Security National Housing Health Education
    Energy Labor Commerce Transportation Agriculture Press Communications Campaign Manager Executive
    Officer Host Analyst Correspondent Reporter Editor Author Businessman Billionaire Actor Actress
    Singer Police Fire Acting Assistant Associate Senior Superintendent Undersecretary Engineer Economist
    Lawyer Nurse Teacher Principal Scientist Researcher Historian Engineering Founder Dean Treasurer
    Marshal Constable Inspector Investigator Prosecutor Surgeon Consul Envoy State’s District Solicitor
    Premier First Second Supreme Court Army Navy Marine Air Force
    """)

NOT_PERSONS = listed("""
    The A An This That These Those It He She They We I You In On At For From By With After Before As If
    But And Or When While Although Though Because Since Also However Meanwhile Still Yet Then Now There
    Here His Her Their Its Our My Your What Who Why How Where Which Not No Yes So Asked Speaking Some
    Many Most All Both Each Other Another One Two Three Last Next Later Earlier More Such Despite During
    Under Over Between Among Once Until Even Only Just Instead Thus Like Unlike According Given Based
    Having Being Former Every Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February
    March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sept
    Oct Nov Dec House Senate Congress Committee Department Pentagon Kremlin University College School
    Institute Institution Foundation Center Centre Council Court Party Republicans Democrats Republican
    Democrat Democratic Government Parliament Ministry Agency Bureau Office Administration Commission
    Union Association Federation Company Corp Inc Co Ltd LLC Group Bank Fund Hospital Church Museum Press
    News Times Post Journal Tribune Herald Gazette Magazine Network Radio Television Twitter Facebook
    Google Apple Microsoft Amazon Army Navy Force Police Guard Board Society Club League Team Street
    Avenue Road Park River Lake Mount County City Town State States Kingdom Nations Republic Island
    Islands Beach Bay Airport Station Act Bill Amendment Constitution Agreement Agreements Treaty Accord
    Deal Program Project Plan Report Study Survey Poll Day Week Year Century War Games Cup Series Show
    Hotel Tower Hall Building Base Submarine Leonov Islam Islamic Christian Jewish Muslim Muslims
    Americans Russians Chinese Europeans Internet Web English Spanish French German Russian American
    British European African Asian Latino Hispanic Black White West East North South Western Eastern
    Northern Southern Northeast Northwest Southeast Southwest Midwest God Bible English Americas
    """)
"""Capitalised words that keep a name from being a person's."""

PLACES = frozenset(
    (
        *listed("""
        Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia Hawaii
        Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan
        Minnesota Mississippi Missouri Montana Nebraska Nevada Ohio Oklahoma Oregon Pennsylvania
        Tennessee Texas Utah Vermont Virginia Washington Wisconsin Wyoming Afghanistan Albania Algeria
        Argentina Armenia Australia Austria Azerbaijan Bahrain Bangladesh Belarus Belgium Bolivia Bosnia
        Brazil Britain Bulgaria Burma Cambodia Cameroon Canada Chile China Colombia Congo Croatia Cuba
        Cyprus Denmark Ecuador Egypt England Eritrea Estonia Ethiopia Europe Finland France Gaza Germany
        Ghana Greece Guatemala Haiti Honduras Hungary Iceland India Indonesia Iran Iraq Ireland Israel
        Italy Jamaica Japan Jordan Kazakhstan Kenya Korea Kosovo Kuwait Laos Latvia Lebanon Liberia Libya
        Lithuania Luxembourg Malaysia Mali Malta Mexico Moldova Mongolia Morocco Mozambique Myanmar
        Namibia Nepal Netherlands Nicaragua Niger Nigeria Norway Oman Pakistan Palestine Panama Paraguay
        Peru Philippines Poland Portugal Qatar Romania Russia Rwanda Scotland Senegal Serbia Singapore
        Slovakia Slovenia Somalia Spain Sudan Sweden Switzerland Syria Taiwan Tanzania Thailand Tunisia
        Turkey Uganda Ukraine Uruguay Uzbekistan Venezuela Vietnam Wales Yemen Zambia Zimbabwe Africa
        Asia America Crimea Moscow London Paris Berlin Brussels Beijing Tokyo Delhi Mumbai Rome Madrid
        Vienna Geneva Athens Cairo Baghdad Tehran Kabul Damascus Aleppo Jerusalem Ankara Istanbul Kiev
        Kyiv Warsaw Prague Budapest Oslo Stockholm Copenhagen Helsinki Dublin Edinburgh Glasgow Belfast
        Cardiff Manchester Liverpool Toronto Ottawa Montreal Vancouver Sydney Melbourne Canberra Seoul
        Pyongyang Boston Chicago Philadelphia Houston Dallas Phoenix Denver Seattle Atlanta Miami Detroit
        Baltimore Cleveland Pittsburgh Cincinnati Minneapolis Milwaukee Memphis Nashville Orlando Tampa
        Sacramento Hollywood Manhattan Brooklyn Bonn Hamburg Munich NATO ISIS
        """),
        "New York",
        "New Jersey",
        "New Mexico",
        "New Hampshire",
        "North Carolina",
        "South Carolina",
        "North Dakota",
        "South Dakota",
        "Rhode Island",
        "West Virginia",
        "Los Angeles",
        "San Francisco",
        "San Diego",
        "Las Vegas",
        "White House",
        "Wall Street",
        "Hong Kong",
        "New Delhi",
        "New Zealand",
        "Saudi Arabia",
        "South Africa",
        "Capitol Hill",
        "Middle East",
    )
)

"""Words of organisations’ names in English, and organisations known by one name.

Compiled for this project from general knowledge.
"""

from __future__ import annotations

import re

from factcheck.text.lexicon.forms import WORD
from factcheck.text.wordlists import listed

AND_MORE = re.compile(rf",? and (?P<first>{WORD})(?: {WORD}){{0,3}}")

ON_SUBJECT = re.compile(rf" on(?: the)?(?: {WORD}){{1,4}}(?: and {WORD}(?: {WORD}){{0,2}})?")

COMMITTEES = listed("Commission Committee Subcommittee Council Conference Center")

SECOND_HALVES = listed("""
    Agriculture Border Budget Commerce Community Consumer Crime Culture Customs Defence Defense Development
    Economic Education Energy Enforcement Environment Environmental Exchange Explosives Family Firearms
    Food Foreign Forestry Health Homeland Human Immigration Industry Innovation International Justice Labour
    Language Medicine Monetary Natural Oceans Peace Pensions Prevention Public Quality Recreation Reform
    Rehabilitation Research Rights Rural Science Security Services Social Space Sport Standards Technology
    Tourism Trade Training Transport Treatment Urban Welfare Wildlife
    """)
"""Words with which the second half of an organisation's name begins."""

ORG_ENDINGS = listed("""
    Academy Administration Agency Airlines Airways Alliance Army Assembly Association Authority Bank
    Board Broadcasting Brigade Brothers Bureau Cabinet Center Centers Centre Chamber Church Club Co.
    Co Coalition College Command Commission Committee Communications Company Conference Congress
    Corp. Corp Corporation Corps Council Court Courts Department Dept. Division Enterprises Exchange
    Federation Force Forces Foundation Front Fund Gazette Group Guard Guild Herald Holdings Hospital
    House Inc. Inc Industries Institute Institution Intelligence Journal Laboratories Laboratory
    Labs League Ltd. Ltd LLC LLP Media Ministry Mission Motors Museum Navy Network Network News NGO
    Observatory Office Opera Orchestra Organisation Organization Parliament Party Partners Patrol
    Police Post Press PLC Primary Project Registry Reserve Review School Schools Securities Senate
    Service Services Society Solutions Studios Symphony Systems Taskforce Team Technologies Times Tribune
    Tribunal Trust Unit Union University Watch
    """)

ORG_OPENINGS = listed("""
    Academy Association Bank Board Bureau Center Centers Centre Chamber Church College Commission
    Committee Confederation Congress Council Court Department Dept. Federation Foundation House
    Institute Institution League Ministry Museum National Office Organisation Organization
    Parliament Party Society Union University United
    """)
"""Words that make an organisation of a run that goes on with «of» or «for»."""

ORGANISATIONS = frozenset(
    """Amazon|Amnesty International|Apple|Associated Press|Bloomberg|Boeing|Boko Haram|Breitbart|Brookings|
Capitol|Congress|Democratic Party|Democrats|European Commission|European Union|Facebook|Fatah|FedEx|Ford|
Fox News|General Motors|Goldman Sachs|Google|GOP|Greenpeace|Guardian|Hamas|Hezbollah|House|Houthis|
House of Representatives|Huffington Post|Human Rights Watch|Interpol|Islamic State|Joint Chiefs of Staff|
Joint Chiefs|Kremlin|Labour|Labour Party|Medicaid|Medicare|Microsoft|Morgan Stanley|Mossad|National Guard|
NATO|Netflix|New York Times|Parliament|Pentagon|Politico|Red Cross|Republican Party|Republicans|Reuters|
Scotland Yard|Secret Service|Senate|Social Security|Supreme Court|Taliban|Tea Party|Tesla|Tories|Toyota|
Treasury|Twitter|Uber|UNESCO|UNICEF|United Nations|Vatican|Wal-Mart|Walmart|Wall Street Journal|
Washington Post|White House|Wikileaks|WikiLeaks|World Bank|World Health Organization|Yahoo|YouTube|
al-Qaida|Al Qaeda|Al-Qaeda|U.N.|E.U.|F.B.I.|C.I.A.|N.F.L.|N.B.A.|D.N.C.|R.N.C.|N.S.A.|
I.R.S.|E.P.A.|N.A.T.O.|Air Force|Navy|Army|Marine Corps|Marines|Coast Guard|Border Patrol|
Federal Reserve|Justice Department|State Department|Wells Fargo|JPMorgan Chase|Exxon Mobil|ExxonMobil|
Planned Parenthood""".replace("\n", "").split("|")
)

PLAIN_CAPITALS = listed("""
    AM AP-style DIY DNA DVD FAQ GDP GMT HIV HTML ID IDs II III IV VI VII VIII IX XI IQ IT LGBT LGBTQ
    OK PM PR PTSD PC PDF RSVP RV SUV SUVs TV TVs UFO URL USB VIP WWI WWII COVID AIDS EST EDT ET PT
    PST PDT BST CEO CFO COO CTO VP MP MPs GPS LED HD AC AI API BC AD R-rated Q&A PhD MBA MD RN NB PS
    CV SAT GPA
    """)
"""Words in capitals that are no organisation."""

GROUP = "Group"

OF = "of"

FOR = "for"

ORG_HEADS = listed("Bank Department Ministry University")

FIRST_HALVES = listed("Immigration Securities")

ALSO_WORDS = listed("Apple Army Ford Guardian House Labour Navy Treasury")
"""Organisations whose name is an ordinary word: before a small one at a sentence's head it is no name."""

LEGAL_FORMS: frozenset[str] = frozenset()

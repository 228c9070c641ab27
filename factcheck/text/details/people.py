"""Know the words around people and organisations: titles, offices, first names, company endings."""

from __future__ import annotations

from factcheck.text.wordlists import listed

HONORIFICS = listed("""
    Mr. Mr Mrs. Mrs Ms. Ms Miss Dr. Dr Sir Dame Lord Lady Rev. Reverend Prof. Professor Hon. Rabbi
    Imam Sheikh Father Sister Brother Judge Justice Saint King Queen Prince Princess Duke Duchess
    Pope Cardinal Archbishop Bishop Emperor Sultan Ayatollah
    """)

RANKS = listed("""
    Gen. General Lt. Lieutenant Col. Colonel Maj. Major Capt. Captain Sgt. Sergeant Cpl. Corporal
    Pvt. Private Adm. Admiral Cmdr. Commander Cmdr Brig. Brigadier Commodore Ensign Officer
    Detective Det. Deputy Inspector Constable Sheriff Marshal Trooper Superintendent Supt. Agent
    Specialist Spc.
    """)

OFFICES = listed("""
    Administrator Advisor Adviser Ambassador Analyst Attorney Author Chair Chairman Chairperson
    Chairwoman Chancellor Chief Coach Commissioner Congressman Congresswoman Controller Coroner
    Councillor Councilman Councilwoman Councilmember Counsel Dean Delegate Director Editor Executive
    Founder Gov. Governor Head Leader Manager Mayor Minister MP Officer President President-elect
    Premier Principal Prosecutor Rep. Reps. Representative Secretary Sen. Sens. Senator Solicitor
    Speaker Spokesman Spokesperson Spokeswoman Strategist Treasurer Undersecretary Whip CEO CFO COO
    CTO VP Nominee Candidate Chairman-elect Vice-President Envoy Comptroller Lawmaker Aide Consul
    Assemblyman Assemblywoman Alderman
    """)

TITLE_HEADS = HONORIFICS | RANKS | OFFICES

OF_OFFICES = frozenset(
    """Secretary of State|Secretary of Defense|Secretary of the Treasury|Secretary of Homeland Security|
Secretary of Labor|Secretary of Education|Secretary of Energy|Secretary of Commerce|Secretary of Agriculture|
Secretary of the Interior|Secretary of Transportation|Secretary of the Army|Secretary of the Navy|
Secretary of the Air Force|Director of National Intelligence|Chief of Staff|Chief of Police|
Speaker of the House|Chancellor of the Exchequer|Leader of the Opposition|Director of Communications|
Prince of Wales|Duke of Edinburgh|Duchess of Cambridge|Duke of Sussex""".replace("\n", "").split("|")
)
"""Offices named with «of», after which a person's name can follow without a comma."""

ROLES = listed("""
    actor actress activist administrator adviser advisor aide ally ambassador analyst anchor
    architect artist astronaut attorney author billionaire biologist businessman businesswoman
    candidate captain chair chairman chairwoman chancellor chef chief coach colonel columnist
    comedian commander commentator commissioner composer congressman congresswoman consultant
    contractor coordinator correspondent councilman councilwoman councillor counsel critic curator
    dean democrat deputy designer detective director doctor economist editor engineer entrepreneur
    executive filmmaker founder co-founder cofounder general governor head historian host inspector
    investigator journalist judge justice king lawmaker lawyer leader lecturer lieutenant manager
    mayor minister model musician negotiator nominee novelist nurse officer operative organizer
    organiser owner painter pastor philosopher photographer physician physicist pilot player poet
    politician pollster premier president priest prime-minister prince princess principal producer
    professor programmer prosecutor psychiatrist psychologist publisher queen rapper reporter
    representative researcher scholar scientist secretary senator sergeant sheriff singer
    sociologist soldier solicitor spokesman spokesperson spokeswoman strategist student
    superintendent surgeon surveyor teacher tenor treasurer trooper trustee tycoon undersecretary
    veteran vice-president writer
    """)

FIRST_NAMES = listed("""
    Aaron Abdul Abigail Adam Adrian Ahmed Alan Albert Alex Alexander Alexandra Alexis Alfred Ali
    Alice Alicia Alison Allen Allison Amanda Amber Amy Ana Andre Andrea Andrei Andrew Andy Angela
    Angelina Anita Ann Anna Anne Anthony Antonio Arnold Arthur Ashley Audrey Austin Barack Barbara
    Barry Ben Benjamin Bernard Bernie Beth Betty Beverly Bill Billy Bob Bobby Boris Brad Bradley
    Brandon Brenda Brett Brian Bruce Bryan Caitlin Carl Carla Carlos Carly Carmen Carol Caroline
    Carolyn Catherine Cathy Cecilia Charles Charlie Charlotte Chelsea Cheryl Chloe Chris Christian
    Christina Christine Christopher Cindy Claire Clara Clarence Claudia Colin Connie Craig Crystal
    Curtis Cynthia Daisy Dale Dan Dana Daniel Danielle Danny Darren Dave David Dawn Dean Deborah
    Debra Debbie Dennis Derek Diana Diane Dimitri Dmitri Dmitry Don Donald Donna Doris Dorothy Doug
    Douglas Dylan Earl Ed Eddie Edith Eduardo Edward Edwin Eileen Elaine Eleanor Elena Eli Elijah
    Elizabeth Ella Ellen Emily Emma Emmanuel Eric Erica Erik Erin Ernest Esther Ethan Eugene Eva
    Evan Evelyn Fatima Felix Fernando Florence Frances Francis Francisco Frank Fred Frederick
    Gabriel Gail Gary Gavin Gene Geoffrey George Gerald Geraldine Gerard Gina Glenn Gloria Gordon
    Grace Graham Greg Gregory Guy Hannah Harold Harriet Harry Harvey Heather Hector Heidi Helen
    Henry Herbert Hillary Holly Howard Hugh Hugo Ian Ibrahim Igor Irene Isaac Isabel Isabella Ivan
    Ivanka Jack Jackie Jacob Jacqueline Jake James Jamie Jan Jane Janet Janice Jared Jason Jay Jean
    Jeff Jeffrey Jennifer Jenny Jeremy Jerome Jerry Jesse Jessica Jesus Jill Jim Jimmy Joan Joanna
    Joanne Joe Joel Johan Johannes John Johnny Jon Jonathan Jordan Jorge Jose José Joseph Josh
    Joshua Joyce Juan Juanita Judith Judy Julia Julian Julie Julio June Justin Karen Karl Kate
    Katherine Kathleen Kathryn Kathy Katie Keith Kelly Ken Kenneth Kevin Kim Kimberly Kirsten
    Kristen Kristin Kurt Kyle Larry Laura Lauren Laurie Lawrence Leah Lee Leo Leon Leonard Leonardo
    Leslie Lewis Liam Lillian Linda Lindsay Lindsey Lisa Liz Lloyd Logan Lois Loretta Lori Louis
    Louise Lucas Lucy Luis Luke Lydia Lynn Madeleine Malcolm Manuel Marc Marco Marcus Margaret Maria
    Marie Marilyn Mario Marion Marjorie Mark Marsha Martha Martin Marvin Mary Matt Matthew Maureen
    Maurice Max Megan Melania Melanie Melissa Michael Michele Michelle Miguel Mike Mikhail Mildred
    Mitch Mitt Mohamed Mohammad Mohammed Molly Monica Morgan Muhammad Nancy Naomi Natalia Natalie
    Natasha Nathan Neil Nicholas Nick Nicolas Nicole Nigel Nikki Nina Noah Nora Norman Olga Oliver
    Olivia Omar Oscar Pablo Pamela Patricia Patrick Paul Paula Pauline Pedro Peggy Penny Peter Phil
    Philip Phillip Phyllis Priya Rachel Ralph Randy Raymond Rebecca Regina Rex Ricardo Richard Rick
    Ricky Rita Rob Robert Roberta Roberto Robin Rodney Roger Roland Ron Ronald Rosa Rose Ross Roy
    Russell Ruth Ryan Sally Sam Samantha Samuel Sandra Sanjay Sara Sarah Scott Sean Sebastian Sergei
    Sergey Seth Shannon Sharon Shawn Sheila Shirley Silvia Simon Sonia Sophia Sophie Spencer Stacy
    Stanley Stella Stephanie Stephen Steve Steven Stuart Sue Susan Suzanne Sylvia Tamara Tammy Tanya
    Tara Ted Teresa Terry Theodore Theresa Thomas Tiffany Tim Timothy Tina Todd Tom Tommy Tony Tracy
    Travis Trevor Ursula Valerie Vanessa Vera Vernon Veronica Victor Victoria Vincent Virginia
    Vivian Vladimir Walter Wanda Warren Wayne Wendy Wesley Will William Willie Winston Xavier Yasmin
    Yolanda Yuri Yusuf Yvonne Zachary Zoe
    """)

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
al-Qaida|Al Qaeda|Al-Qaeda|Hells Angels|U.N.|E.U.|F.B.I.|C.I.A.|N.F.L.|N.B.A.|D.N.C.|R.N.C.|N.S.A.|
I.R.S.|E.P.A.|N.A.T.O.|Mr. Olympia|Air Force|Navy|Army|Marine Corps|Marines|Coast Guard|Border Patrol|
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

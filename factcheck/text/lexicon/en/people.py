"""English given names, titles, callings and pronouns.

Given names are common ones of the English-speaking world and of its news, sorted by whom they are given to;
titles and offices as style guides list them. Compiled for this project.
"""

from __future__ import annotations

from factcheck.text.wordlists import listed

MALE = listed("""
    Aaron Abdul Abraham Adam Adrian Ahmed Al Alan Albert Alejandro Alexander Alexei Alfred Ali Allen Alvin
    Anders Andre Andreas Andrew Andy Angus Anthony Antonio Archie Arnold Arthur Austin Barry Bart Ben
    Benedict Benjamin Bernard Bernie Bert Bill Billy Bob Bobby Boris Brad Bradley Brandon Brendan Brent
    Brett Brian Bruce Bryan Byron Calvin Carl Carlos Chad Charles Charlie Chester Chris Christian
    Christopher Chuck Clarence Clark Claude Clay Clifford Clint Clinton Clive Cody Colin Connor Conrad Corey
    Craig Curtis Cyril Dale Damian Dan Daniel Danny Darren Darryl Dave David Dean Dennis Derek Dick Diego
    Dirk Dmitry Dominic Don Donald Doug Douglas Duncan Dustin Dwight Earl Ed Eddie Edgar Edmund Eduardo
    Edward Edwin Elijah Elliott Emilio Emmanuel Enrique Eric Erik Ernest Ethan Eugene Evan Felix Ferdinand
    Fernando Floyd Francis Francisco Francois Frank Franklin Fred Frederick Gabriel Gareth Garrett Gary
    Gavin Gene Geoffrey George Gerald Gerard Gilbert Giovanni Glenn Gordon Graham Grant Greg Gregory
    Guillermo Gus Guy Harold Harry Harvey Hassan Hector Henry Herbert Herman Hiroshi Howard Hugh Hugo
    Hussein Ian Ibrahim Igor Isaac Ivan Jack Jacob Jake James Jamie Jared Jason Javier Jay Jeff Jeffery
    Jeffrey Jens Jeremy Jerome Jerry Jesse Jesus Jim Jimmy Joaquin Joe Joel Joey Johan Johannes John Johnny
    Jon Jonathan Jorge Jose Joseph Josh Joshua Juan Julian Julio Justin Karl Keith Ken Kenneth Kevin Kirk
    Kurt Kyle Lance Larry Lars Laurence Lawrence Leo Leon Leonard Leonardo Leroy Lester Lewis Liam Lloyd Lou
    Louis Lucas Luigi Luis Luke Magnus Malcolm Manuel Marc Marcel Marco Marcus Mario Mark Marshall Martin
    Marvin Mason Matt Matthew Maurice Max Michael Miguel Mike Mikhail Milton Mitch Mohamed Mohammad Mohammed
    Muhammad Mustafa Nathan Nathaniel Neil Nelson Nicholas Nick Nicolas Nigel Noah Norman Oleg Oliver Omar
    Oscar Otto Owen Pablo Patrick Paul Pavel Pedro Perry Pete Peter Phil Philip Philippe Phillip Pierre
    Quentin Rafael Ralph Ramon Randall Randy Raul Ray Raymond Reggie Rex Ricardo Richard Rick Ricky Rob
    Robert Roberto Rod Rodney Rodrigo Roger Roland Roman Ron Ronald Ross Roy Rudolph Rudy Rupert Russell
    Ryan Salman Sam Samuel Scott Sean Sebastian Sergei Sergey Sergio Seth Shane Shawn Sheldon Sidney Silvio
    Simon Spencer Stan Stanley Stefan Stephen Steve Steven Stewart Stuart Ted Terrence Terry Theodore Thomas
    Tim Timothy Toby Todd Tom Tommy Tony Travis Trevor Troy Tyler Vernon Victor Viktor Vince Vincent
    Vladimir Wade Wallace Walter Warren Wayne Wendell Werner Wesley Will Willard William Willie Xavier
    Yasser Yuri Yusuf Zachary
    """)

FEMALE = listed("""
    Abigail Ada Adele Agnes Aisha Alice Alicia Alison Allison Amanda Amber Amelia Amy Ana Andrea Angela
    Angelina Angie Anita Ann Anna Anne Annette Annie Antonia Ariana Audrey Ava Barbara Beatrice Becky Bella
    Bernadette Beth Betsy Betty Beverly Bonnie Brenda Bridget Britney Brittany Camille Candace Carla Carly
    Carmen Carol Carole Caroline Carolyn Carrie Catherine Cathy Cecilia Charlotte Chelsea Cheryl Chloe
    Christie Christina Christine Cindy Claire Clara Claudia Colleen Connie Constance Courtney Crystal
    Cynthia Daisy Dana Danielle Dawn Debbie Deborah Debra Delia Denise Diana Diane Dianne Dolores Donna Dora
    Doris Dorothy Edith Eileen Elaine Eleanor Elena Elisabeth Elise Eliza Elizabeth Ella Ellen Eloise Elsie
    Emily Emma Erica Erika Erin Estelle Esther Ethel Eva Eve Evelyn Faith Fatima Felicia Fiona Florence
    Frances Gabriela Gail Georgia Geraldine Gertrude Gina Ginger Gladys Gloria Grace Greta Gwen Hannah
    Harriet Hazel Heather Heidi Helen Helena Helga Henrietta Hilary Hillary Holly Hope Ida Imogen Ingrid
    Irene Iris Irma Isabel Isabella Ivana Jackie Jacqueline Jan Jane Janet Janice Janine Jasmine Jean
    Jeanette Jenna Jennifer Jenny Jessica Jill Jo Joan Joanna Joanne Josephine Joy Joyce Juanita Judith Judy
    Julia Julie Karen Kate Katherine Kathleen Kathryn Kathy Katie Katrina Kayla Kimberly Kirsten Kristen
    Kristin Kristina Laura Lauren Leah Leila Lena Leslie Lillian Lily Linda Lisa Liz Lois Loretta Lori
    Lorraine Louise Lucia Lucille Lucy Lydia Lynn Mabel Madeleine Madison Maggie Marcia Margaret Margarita
    Margot Maria Marianne Marie Marilyn Marina Marion Marissa Marjorie Marlene Marsha Martha Mary Maureen
    Maxine Megan Melanie Melinda Melissa Mercedes Meredith Michelle Mildred Millie Miranda Miriam Moira
    Molly Monica Muriel Myra Nadia Nadine Nancy Naomi Natalie Natasha Nicola Nicole Nikki Nina Nora Norma
    Olga Olivia Pamela Patricia Patty Paula Pauline Peggy Penelope Penny Phyllis Polly Priscilla Rachel
    Ramona Rebecca Regina Renee Rhonda Rita Roberta Rosa Rosalie Rose Rosemary Rosie Roxanne Ruby Ruth
    Sabrina Sally Samantha Sandra Sara Sarah Selena Shannon Sharon Sheila Shelley Sherry Shirley Silvia
    Simone Sofia Sonia Sophia Sophie Stacey Stephanie Sue Susan Susanna Susie Suzanne Sylvia Tabitha Tamara
    Tammy Tanya Tara Teresa Tess Theresa Tiffany Tina Tracy Tricia Trudy Ursula Valerie Vanessa Vera
    Veronica Vicki Victoria Viola Virginia Vivian Wanda Wendy Whitney Wilma Winifred Yolanda Yvette Yvonne
    Zoe
    """)

MALE_TITLES = listed("Mr Sir King Prince Lord Father Brother Congressman Councilman Chairman Spokesman Pope")

FEMALE_TITLES = listed(
    "Mrs Ms Miss Dame Queen Princess Lady Sister Congresswoman Councilwoman Chairwoman Spokeswoman"
)

MASCULINE = listed("he him his himself")

FEMININE = listed("she her hers herself")

PRONOUNS = MASCULINE | FEMININE
"""Pronouns that stand for one person."""


PARTICLES = listed("de van von der bin al el la di du da")

SUFFIXES = frozenset(("Jr.", "Sr.", "Jr", "Sr", "II", "III", "IV"))

FIELDS = listed("""
    Acting Agriculture Air American Army Assistant Associate British Campaign Canadian Chinese Commerce
    Communications Conservative Court Defence Defense Democratic District Education Energy Engineering
    Finance Fire First Force Foreign Former French German Green Health Homeland House Housing Indian
    Interior Iranian Israeli Italian Japanese Labor Labour Majority Mexican Minority National Navy Police
    Press Prime Rival Russian Second Security Senate Senior State Supreme Tory Transportation Treasury
    Turkish Ukrainian Vice
    """)
"""What a title says of its head, and names nobody by itself: «former French Finance Minister»."""

_CALLED = listed("""
    Actor Actress Billionaire Businessman Correspondent Democrat Doctor Economist Engineer Historian Host
    Investigator Lawyer Libertarian Marine Nurse Pastor Reporter Republican Researcher Scientist Singer
    Surgeon Teacher
    """)
"""Callings that stand right before a name without being an office."""

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
    Hotel Tower Hall Building Base Islam Islamic Christian Jewish Muslim Muslims
    Americans Russians Chinese Europeans Internet Web English Spanish French German Russian American
    British European African Asian Latino Hispanic Black White West East North South Western Eastern
    Northern Southern Northeast Northwest Southeast Southwest Midwest God Bible English Americas
    """)
"""Capitalised words that keep a name from being a person's."""

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

TITLES = frozenset(word.rstrip(".") for word in TITLE_HEADS) | _CALLED | FIELDS
"""Words of titles before a name, without their full stop."""

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

GIVEN_NAMES = (
    MALE
    | FEMALE
    | listed("""
    Alex Alexandra Alexis Andrei Ashley Caitlin Dimitri Dmitri Dylan Eli Jordan José June Kelly Kim Laurie
    Lee Lindsay Lindsey Logan Michele Morgan Natalia Priya Robin Sanjay Stacy Stella Winston Yasmin
    """)
)
"""Common given names; those listed here are borne by women and men, or are spelt in several ways."""

CALLINGS = ROLES | listed("""
    bishop boy brother daughter driver employee expert farmer father girl husband imam man mother official
    pope rabbi republican sister son suspect victim widow wife witness woman worker
    """)
"""Common nouns that stand for one person, whom a later pronoun may mean."""

GENERAL = "General"

BEFORE_GENERAL = listed("Attorney Inspector Secretary Solicitor")

ROLE_LINKS: tuple[str, ...] = (" of ", " for ", " at ")

BEFORE_A_ROLE = listed("a an former the")

AFTER_A_ROLE: frozenset[str] = frozenset()

CALLING_ENDINGS: tuple[str, ...] = ("ist", "ian", "man", "woman")

PARTY_PREFIXES: tuple[str, ...] = ("d-", "r-", "i-")

AFTER_A_NAME = listed("democrat jr. md republican sr.")

BEHIND_A_NAME: tuple[str, ...] = ("of ", "for ", "with ", "from ", "jr", "sr", "(")
"""What may follow a name within the words that name a speaker."""

OFFICE_ENDINGS: tuple[str, ...] = ()

ALSO_WORDS = listed("""
    Art Bill Chance Chase Dawn Drew Faith Frank Gene Grace Grant Guy Hope Joy Mark Miles Penny Rich Rob Rose
    Rush Sue Wade Will
    """)

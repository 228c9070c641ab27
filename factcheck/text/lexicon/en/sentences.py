"""What ends an English sentence: abbreviations sorted by what their stop says, and words that open sentences.

Abbreviations as style guides list them: titles, ranks, company forms, states, streets, months, units,
degrees, Latin and reference words. Words that are as often plain words ("in", "art", "pub", "Sun") are left
out, or stand in a class that asks for a number next.
"""

from __future__ import annotations

import re

from factcheck.text.lexicon.forms import ADDRESS_BEFORE_A_WORD, ADDRESSES, RULES, SMILEYS, STAMPS
from factcheck.text.lexicon.kinds import AbbreviationKind, Furniture, by_kind
from factcheck.text.wordlists import listed

_TITLES = """
Mr Mrs Ms Mx Messrs Mme Mlle Dr Drs Prof Profs Rev Revd Hon Fr Msgr Gen Maj Col Lt Capt Cmdr Comdr
Cdr Adm Brig Sgt Cpl Pfc Pvt Spc Ens Gov Sen Sens Rep Reps Pres Supt Insp Det Amb Atty Cllr Mgr Sra
Srta Ald Asst Assoc Archbp Bp Ven Rt Geo Chas Thos Wm Jos
"""

_NUMBERED = """
No Nos no nos Nr nr Num N° Nº Fig Figs fig figs Eq Eqs eq eqs Sec Secs sec secs Sect sect Art Arts art
arts Vol Vols vol vols Ch Chs ch chs Chap chap Chaps pt p pp Pp pg pgs Pg para paras Para Paras par ext
Ext Op op cl Reg Regs Ex App app Tab Amdt ser Ver ver Tel tel ph Ph Fl Rm rm Apt apt Jan Feb Mar Apr
Jun Jul Aug Sep Sept Oct Nov Dec
"""

_INNER = """
vs Vs v e.g E.g E.G i.e I.e I.E eg ie viz cf Cf c ca approx Approx esp incl resp aka a.k.a d/b/a b d q.v
PS P.S PPS P.P.S NB N.B
"""

_COMPANIES = """
Inc Ltd Co Cos Corp Bros L.L.C L.P L.L.P P.C Plc plc Pty Pte Cia Cie co inc ltd corp Mfg Intl Int'l Assn
Ass'n Dept Depts dept depts Div div Univ univ Inst Acad Natl Nat'l Govt govt Gov't gov't Soc Cmte Bd
Ctr Ct Dist Twp Bldg bldg
"""

_PEOPLE = "Jr jr Jnr Sr Snr Esq Ph.D PhD M.D D.D.S J.D LL.B LL.M B.A M.A B.Sc M.Sc M.B.A D.Phil R.N"

_PLACES = """
St st Sts Ste Mt Mts Ft Ave ave Blvd blvd Rd rd Ln Hwy hwy Pkwy Sq Pl Rte rte Jct Mtn Mtns
Ala Ariz Ark Calif Cal Colo Conn Del Fla Ga Ind Kan Kans Ky La Md Mich Minn Mo Mont Neb Nebr Nev Okla
Ore Oreg Pa Penn Tenn Tex Va Vt Wis Wisc Wyo Dak Alta Ont Que Sask Ill Mass Miss Wash W.Va
"""

_CALENDAR = "Mon Tue Tues Wed Thu Thur Thurs Fri"

_UNITS = """
ft yd yds oz lb lbs gals qt qts tsp tbsp hr hrs mins mph km cm mm kg mg ml bbl bbls doz avg mos yr yrs
sq cu pct mi temp
"""

_WRITING = """
ed eds Ed Eds Trans trans repr suppl illus al ibid Ibid loc cit seq publ diss abbr adj adv attn Attn misc
orig prev f.o.b R.S.V.P voc Bull Proc Sci Phys Chem Biol Eng Engr Tech
"""

_LISTING = "etc Etc ect"

_CLOCK = "a.m p.m A.M P.M"

KINDS = by_kind(
    (" ".join((_COMPANIES, _PEOPLE, _PLACES, _CALENDAR, _UNITS, _WRITING)), AbbreviationKind.EITHER),
    (_TITLES, AbbreviationKind.TITLE),
    (_NUMBERED, AbbreviationKind.NUMBERED),
    (_INNER, AbbreviationKind.INNER),
    (_LISTING, AbbreviationKind.LISTING),
    (_CLOCK, AbbreviationKind.CLOCK),
)
"""The class of each abbreviation, without its last stop."""

ORDINAL = re.compile(r"(?!)")
"""English writes no ordinal with a full stop."""

AFTER_ORDINAL: frozenset[str] = frozenset()

STARTS_SMALL = True
"""Who writes without capitals ends sentences all the same, and a small letter says little."""

MONTHS = listed("Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec")

AFTER_CLOCK = listed(
    """
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
    January February March April May June July August September October November December
    Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
    Eastern Central Mountain Pacific Atlantic Greenwich Universal Beijing Moscow Tokyo London
    EST EDT ET CST CDT CT MST MDT MT PST PDT PT GMT UTC BST CET CEST IST JST AEST
    """
)
"""Words that belong to a clock time before them: weekdays, months, time zones."""

BEFORE_CLOCK = listed("At By From Around About Before After Since Until Till Between On Shortly")
"""Words with which a clock time opens a sentence: "At 5 a.m. Mr. Smith left."."""

EXCLAIMED = listed("E Jeopardy Oklahoma Rouge Yahoo Yum")
"""Names written with an exclamation mark of their own, by their last word: Yahoo!, Moulin Rouge!."""

SOUNDS = listed("mm mmm mhm mhmm hm hmm hmmm hmph sh shh shhh psst pfft grr brr tsk nth thx pls")
"""Words without a vowel that are no abbreviations."""

OPENERS = listed(
    """
    The This That These Those A An I He She It We You They His Her Its Our Their My Your Mine
    There Here What Who Whom Whose Why When Whenever Where Wherever How Which While Whereas
    If In On At By For From With Without After Before During Since Until As Although Though Because
    Unless Despite Among Between Against Within Throughout Besides Beyond Toward Towards Following
    But And Or So Yet Nor However Moreover Meanwhile Then Now Also Even Just Only Still Not
    Some Many Most Much All Both Each Every Either Neither Several Few Other Others Another Such
    Once Through Instead Perhaps Maybe Today Yesterday Tomorrow Tonight Earlier Later Soon Again
    Is Are Was Were Am Do Does Did Can Could Would Should Has Have Had Let Please Thanks Thank Yes
    According Additionally Furthermore Nevertheless Nonetheless Indeed Thus Therefore Hence Finally
    Eventually Recently Previously Currently Unfortunately Fortunately Similarly Likewise Overall
    Unlike Like Often Sometimes Never Ever Always Already Too To Of
    I'm I've I'd I'll It's That's There's Here's What's Who's He's She's We're We've We'll They're
    They've You're You've You'll Let's Isn't Aren't Wasn't Weren't Don't Doesn't Didn't Can't Couldn't
    Won't Wouldn't Shouldn't Hasn't Haven't Hadn't
    """
)
"""Words that, with a capital after a stop, open a sentence rather than go on with a name."""

_LABEL = (
    r"(?:Phone|Fax|Tel|Telephone|Cell|Mobile|E-?mail|Groups|Subject|Cc|cc|Attn|Website"
    r"|Image|Photo|Photograph|Credit)"
)

FURNITURE: Furniture = (
    STAMPS,
    *ADDRESSES,
    ADDRESS_BEFORE_A_WORD,
    SMILEYS,
    RULES,
    # the lines of a visiting card, and who took a picture
    ((": ",), re.compile(rf"\s(?={_LABEL}: )|(?<!\S)E-?mail: (?:\"[^\"\s]*+\")?[^\s@]++@\S++\s++(?=\S)")),
)

GREETING = re.compile(
    r"(?:Hi|Hello|Hey|Dear|Greetings|Good (?:[Mm]orning|[Aa]fternoon|[Ee]vening))\b"
    r"(?:(?:Mrs?|Ms|Dr|Prof|Sen|Rep|Gov)\.|[^.!?,:;\n]){0,40}(?:,|:| -)\s++(?=(\w[\w'’]*+))"
)

CLOSING = re.compile(
    r"(?:(?:With )?(?:[Bb]est|[Kk]ind(?:est)?|[Ww]arm(?:est)?) (?:regards|wishes)|Regards"
    r"|Sincerely|Respectfully|Yours(?: \w+)?|Cheers|Many thanks|Thanks|Thank you),\s++(?=([A-Z][\w'’]*+))"
)

DATE_LINE = re.compile(
    r"day,? (?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November"
    r"|December) (?:\d{1,2}, )?\d{4}(?:\s++(?=[A-Z\"“])|$)"
)

WEEKDAY = re.compile(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)$")

INTRODUCES = re.compile(
    r"(?:[^\w)\s]|\b(?:[a-z]{1,7}|On|By|Since|Until|From|For|After|Before|Last|Next))\s?$"
)

CAPTION = re.compile(r"(?:Figure|Fig\.|Table|Exhibit|Chart|Map|Box) \d+(?:[.-]\d++)*[.:]? ++(?=[A-Z])")

OPEN_END = re.compile(
    r"[,(\[“‘]$|\b(?:an?|the|of|and|or|to|in|on|at|by|for|from|with|as|that|is|are|was|were)$"
)

SAID = re.compile(
    r"(?:[A-Z][\w'’.-]{0,24} ){1,3}(?:said|says|asked|asks|added|replied|answered|cried|shouted|yelled"
    r"|screamed|exclaimed|whispered|muttered|murmured|snapped|wondered|demanded|inquired)"
    r"(?=[.,;:]|\s*+$|\s(?:in|on|at|to|as|with|when|while|during|before|after|of|from)\b)"
)
"""A name and a verb of saying, and nothing that was said after them."""

NO = "no"

"""Words written with a full stop, sorted by what that stop says about the sentence.

Compiled from what style guides list: titles, ranks, company forms, states, streets, months,
units, degrees, Latin and reference words. Words that are as often plain words ("in", "art",
"pub", "Sun") are left out, or stand in a class that asks for a number next.
"""

from __future__ import annotations

from enum import IntEnum

from factcheck.text.wordlists import listed


class Kind(IntEnum):
    """What a full stop after a word says about the end of the sentence."""

    TITLE = 1
    """Stands before a name: the sentence goes on."""
    NUMBERED = 2
    """Stands before a number: the sentence goes on if one follows, else this is a plain word."""
    INNER = 3
    """Wants something after it: the sentence goes on."""
    EITHER = 4
    """Ends the sentence only before a word that opens sentences."""
    CLOCK = 5
    """a.m. and p.m.: ends the sentence before a capital, unless the time itself opened it."""
    LISTING = 6
    """etc. and its like: ends the sentence before any capital."""


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

KINDS: dict[str, Kind] = {
    word: kind
    for words, kind in (
        (" ".join((_COMPANIES, _PEOPLE, _PLACES, _CALENDAR, _UNITS, _WRITING)), Kind.EITHER),
        (_TITLES, Kind.TITLE),
        (_NUMBERED, Kind.NUMBERED),
        (_INNER, Kind.INNER),
        (_LISTING, Kind.LISTING),
        (_CLOCK, Kind.CLOCK),
    )
    for word in listed(words)
}
"""The class of each abbreviation, without its last stop."""

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

EXCLAIMED = frozenset(
    [
        "Yahoo",
        "Jeopardy",
        "Oklahoma",
        "Mia",
        "Rouge",
        "Panic",
        "Wham",
        "Airplane",
        "Shazam",
        "Viva",
        "E",
        "Yum",
    ]
)
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

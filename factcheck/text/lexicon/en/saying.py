"""English verbs and nouns of saying.

Compiled for this project from the usage of English-language news. A verb is given by its base form; its
other forms follow by rule or from the irregular ones.
"""

from __future__ import annotations

import re

from factcheck.text.lexicon.kinds import Form
from factcheck.text.wordlists import listed


def _table(bases: frozenset[str]) -> dict[str, tuple[str, Form]]:
    table: dict[str, tuple[str, Form]] = {}
    for base in sorted(bases):
        third, past, participle, ing = _forms(base)
        table[base] = (base, Form.BASE)
        table[third] = (base, Form.PRESENT)
        table[participle] = (base, Form.PARTICIPLE)
        table[past] = (base, Form.PAST)
        table[ing] = (base, Form.ING)
    return table


def _forms(base: str) -> tuple[str, str, str, str]:
    """Return third person, past, past participle and -ing form of a verb."""
    if base in _IRREGULAR:
        return _IRREGULAR[base]
    stem = base[:-1] if base.endswith("e") else base
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ies", base[:-1] + "ied", base[:-1] + "ied", base + "ing"
    third = base + ("es" if base.endswith(("s", "sh", "ch", "x", "z")) else "s")
    return third, stem + "ed", stem + "ed", stem + "ing"


# Verbs that may stand before their subject after a quotation: “…,” added the minister.
_INVERTING = listed("""
say add write ask explain recall note continue reply tweet argue warn declare insist conclude quip joke
observe remark shout yell cry claim respond answer announce state admit suggest predict recount report
exclaim whisper mutter boast lament post testify agree acknowledge assert caution comment complain
concede confess contend counter muse opine plead protest reason retort scoff stress urge vow interject
chime sing chant snap sigh laugh read reflect demand wonder reveal maintain proclaim advise assure
grumble demur deadpan fume gush intone implore fret bellow blurt chide drawl huff inquire jeer jest
murmur mumble query rail recite reiterate repeat roar scream scold sneer sniff stammer tease thunder wail
volunteer elaborate emphasize emphasise venture surmise promise confirm begin
""")

# Verbs that need their subject first, or an object: she told reporters, he called it “…”.
_OTHER = listed("""
tell call describe allege accuse blast slam denounce condemn criticize criticise attack praise hail laud
dub label brand characterize characterise liken compare cite mention reference quote rate deem consider
dismiss reject mock ridicule deride decry bash lambaste rip accept affirm apologize apologise believe
blame bemoan certify challenge charge clarify decide deny detail determine disclose dispute encourage
estimate expect fear feel find hint hope imply indicate inform instruct invite invoke joke know mean
notify offer order outline pledge point portray prohibit propose prove recommend refer refuse relay
remind request rule show signal speak specify speculate spell stipulate summarize summarise swear talk
think tout trumpet underscore warn welcome wish voice exhort identify insinuate preach pronounce quiz
rebuke rebut refute remember retweet scrawl stump submit swipe taunt text email e-mail credit declare
defend espouse herald highlight introduce lash list mischaracterize note paint pan paraphrase pen plug
profess recite rename renounce skewer tag title trash type urge want worry print publish broadcast
forecast project warrant calculate learn hear conclude discover trust suspect assume realize realise
doubt envision envisage advocate advertise bill bristle caution coin commit concur confide conjecture
contradict deliver discuss echo encapsulate endorse extol fault fire forbid hammer hit imagine lecture
mandate opt phrase poke put recognize recognise regard reassure revile seethe suggest term threaten
tick trace treat unload
""")

_IRREGULAR = {
    "begin": ("begins", "began", "begun", "beginning"),
    "say": ("says", "said", "said", "saying"),
    "write": ("writes", "wrote", "written", "writing"),
    "tell": ("tells", "told", "told", "telling"),
    "think": ("thinks", "thought", "thought", "thinking"),
    "find": ("finds", "found", "found", "finding"),
    "feel": ("feels", "felt", "felt", "feeling"),
    "know": ("knows", "knew", "known", "knowing"),
    "mean": ("means", "meant", "meant", "meaning"),
    "show": ("shows", "showed", "shown", "showing"),
    "speak": ("speaks", "spoke", "spoken", "speaking"),
    "swear": ("swears", "swore", "sworn", "swearing"),
    "sing": ("sings", "sang", "sung", "singing"),
    "read": ("reads", "read", "read", "reading"),
    "put": ("puts", "put", "put", "putting"),
    "hear": ("hears", "heard", "heard", "hearing"),
    "hit": ("hits", "hit", "hit", "hitting"),
    "broadcast": ("broadcasts", "broadcast", "broadcast", "broadcasting"),
    "forbid": ("forbids", "forbade", "forbidden", "forbidding"),
    "rebut": ("rebuts", "rebutted", "rebutted", "rebutting"),
    "admit": ("admits", "admitted", "admitted", "admitting"),
    "submit": ("submits", "submitted", "submitted", "submitting"),
    "commit": ("commits", "committed", "committed", "committing"),
    "refer": ("refers", "referred", "referred", "referring"),
    "pen": ("pens", "penned", "penned", "penning"),
    "pan": ("pans", "panned", "panned", "panning"),
    "tag": ("tags", "tagged", "tagged", "tagging"),
    "dub": ("dubs", "dubbed", "dubbed", "dubbing"),
    "rip": ("rips", "ripped", "ripped", "ripping"),
    "slam": ("slams", "slammed", "slammed", "slamming"),
    "plug": ("plugs", "plugged", "plugged", "plugging"),
    "quip": ("quips", "quipped", "quipped", "quipping"),
    "snap": ("snaps", "snapped", "snapped", "snapping"),
    "opt": ("opts", "opted", "opted", "opting"),
}

# Verbs that report a thought, a finding or an act more often than words: they count as a cue only
# where the sentence has no verb of saying, as in: she said she hoped for “…”.
_WEAK = listed("""
believe hope think want mean expect feel know consider fear wish find show decide determine learn hear
calculate suspect assume realize realise trust remember doubt imagine envision envisage accept bristle
prove rule project signal order list type treat trace tick put poke tag title text fire hit unload
deliver plug paint talk speak discuss introduce publish print judge regard recognize recognise estimate
worry forecast warrant read introduce complain agree refuse require bill commit mandate opt conduct begin
""")

VERBS: dict[str, tuple[str, Form]] = _table(_OTHER | _INVERTING)
"""Every form of every cue verb, lower case, with its base and form."""

INVERTING = frozenset(
    word for word, (base, form) in VERBS.items() if base in _INVERTING and form is not Form.ING
)
"""Forms that may stand before their speaker."""

WEAK = frozenset(word for word, (base, _) in VERBS.items() if base in _WEAK)
"""Forms that count only where no verb of saying stands in the sentence."""

SPEAKS = frozenset(word for word, (base, _) in VERBS.items() if base in _INVERTING) - WEAK
"""Forms that mean speaking or writing, not thinking or finding."""

PLAIN = frozenset(
    f"{form}"
    for base in listed("say tell write add ask claim argue insist declare tweet note explain warn reply")
    for form in _forms(base)[:2]
)
"""Forms that are always a finite cue verb, so that a new clause begins after them."""

NOUNS = listed("""
    claim claims statement assertion remark remarks comment comments suggestion promise warning
    description pledge vow call argument allegation accusation contention declaration announcement
    question questions reply response observation admission complaint criticism phrase
    mantra words word message tweet letter email memo report speech testimony writings view belief
    opinion insistence reference references use refrain quip joke prediction
    """)
"""Nouns that carry what somebody says when a possessive stands before them."""

MANY = listed(
    "police people others some many most few all both everyone everybody nobody none somebody someone"
)
"""Single words that stand for a speaker without an article."""

TAKES_A_CLAUSE = frozenset(
    form
    for form, (base, _) in VERBS.items()
    if base
    in listed("""
    accept say tell add claim argue insist declare note explain warn write acknowledge admit allege announce
    assert assure believe caution certify clarify complain conclude concede confess confirm contend counter
    decide deny determine disclose emphasize emphasise estimate expect fear feel find hear hint hope imply
    indicate inform know lament learn maintain notify observe pledge point predict promise propose read
    recall reckon recommend remark remind repeat reply report respond reveal rule show signal speculate
    state stipulate stress suggest surmise suspect swear testify think tweet underscore urge vow warrant
    worry reiterate calculate realize realise
    """)
)
"""Forms of the verbs that a reported clause can follow without a mark."""

NEEDS_NO_THAT = frozenset(
    form
    for form, (base, _) in VERBS.items()
    if base
    in listed("""
    say add claim argue insist believe think hope predict warn acknowledge admit allege assert contend
    estimate maintain reiterate suggest suspect note tell promise vow announce concede conclude deny
    """)
)
"""Forms of the verbs that news English lets a clause follow without «that»."""

CUES = TAKES_A_CLAUSE | {"according"}

_CLAUSE_ONLY = listed("say think believe argue insist hope conclude contend warn tell")

TAKES_NO_OBJECT = frozenset(word for word, (base, _) in VERBS.items() if base in _CLAUSE_ONLY)
"""Verbs behind which words without «that» are a clause, not a thing: said the mill, but added a mill."""

OBJECTS = listed("reporters journalists lawmakers investigators police jurors supporters them him her me us")

TIME_OF_DAY = listed(
    "morning afternoon evening night noon time week weekend month year summer winter spring autumn fall"
)

TIME_UNITS = listed("minutes hours days weeks months years decades minute hour day week month year decade")

BEHIND_A_WHILE = listed("after before ago later earlier into")
"""What may follow how long it was: two years later, several months after her release."""

SAID_BEHIND: tuple[str, ...] = (" said", " told", " says")

ACCORDING = "according"

ACTED_BY = listed("""
    need needs demand demands preference preferences budget budgets setting settings taste tastes size sizes
    schedule ability abilities wish wishes age ages height weight income type types category categories
    number numbers amount amounts degree extent share proportion price prices level levels rank kind sort
    alphabet status origin circumstances custom customs tradition traditions
    """)
"""What one acts by, which says nothing: sorted according to size, according to the needs of the town."""

INQUIRIES = listed("survey surveys poll polls study studies analysis analyses review reviews report reports")
"""What asks or counts those who stand behind «of»: a survey of teachers and nurses found …."""

LETTING = listed("let lets letting make makes making help helps helping")

SENSING = listed("hear hears heard see sees saw seen watch watches watched")

PICTURES = listed(
    "footage video videos film films photo photos photograph photographs picture pictures clip clips"
)
"""What shows people who speak, and does not speak itself."""

NAMES = listed("name names title nickname label")

HINTING = listed("suggest imply indicate")
"""What a name does to a thing: as its name suggests."""

ENDING_UP = listed("find")
"""Verbs that with oneself tell how one is, not what one says: it found itself alone."""

AS = "as"
"""What makes a cue an aside: as Smith noted."""

NEEDS_A_LISTENER = listed("tell tells told")

_LISTENED_TO = listed("tell warn remind assure inform notify promise advise urge convince persuade")

TAKES_A_LISTENER = frozenset(word for word, (base, _) in VERBS.items() if base in _LISTENED_TO)
"""Verbs with a listener between them and «that»: warned the council that …."""

WORDS = "words"

USING = listed("use uses used coin coins coined employ employs employed")
"""Verbs whose subject speaks where they take one of the `WORDING`: has used the phrase “…”."""

WORDING = listed("phrase term word words expression slogan label motto mantra catchphrase hashtag")

LABELS = listed("""
    excerpt quote quotation extract example examples question questions answer email e-mail title headline
    caption text note source update correction summary motto slogan translation conclusion result results
    """)
"""Words before a colon that only tell what follows."""

_TELLINGS = listed("""
    article interview post essay column book op-ed editorial ad commercial advertisement conference briefing
    rally audience crowd lecture sermon verdict ruling opinions announcements promises pledges warnings claims
    speeches statements letters emails tweets posts interviews
    """)

TELLINGS = NOUNS | WORDING | LABELS | _TELLINGS
"""What somebody speaks in or to, so that a quotation in its sentence is likely theirs."""

AUTHORED = listed("by from")
"""Prepositions between what was said or written and who did: a statement by Smith."""

_MAKING = listed("write add maintain boast submit post show report print carry")

MAKING = frozenset(word for word, (base, _) in VERBS.items() if base in _MAKING)
"""Verbs that make or hold a thing as often as they report words: kept “just in time” stocks."""

SPEAKING = frozenset(("say", *_forms("say")))
"""Forms of the one verb of saying that is never a noun."""

WITH_A_PARTICLE = frozenset(_forms("point")) | {"point"}
"""Verbs that report only with one of the `PARTICLES`: she pointed out that …."""

PARTICLES = listed("out to")

NOUNLIKE = "thought"

BEHIND_NOUNLIKE = "leader"
"""How a word begins that makes a noun of `NOUNLIKE`: thought leaders, thought leadership."""

BEFORE_NOUNLIKE: tuple[str, ...] = ("al", "other", "first", "last", "more")

_CALLING = listed("call describe dub label brand characterize characterise term rename title tag deem rate")

COMPARING = frozenset(word for word, (base, _) in VERBS.items() if base in listed("compare liken"))
"""Verbs with an object between them and «to», where they are no participle."""

CALLING = frozenset(word for word, (base, _) in VERBS.items() if base in _CALLING)
"""Verbs that give their object a name: they follow a quotation only with a pronoun behind them."""

PER = listed("per")
"""Prepositions that name who says it, right behind a quotation."""

INTERVIEWING = re.compile(
    r"\b(?:(?:spoke|speaks|talked|talks|sat down|caught up|meets|met) (?:to|with)"
    r"|interview(?:s|ed|ing)?(?: with)?|asked) "
)
"""What leads on to the name of the person who is interviewed."""

QUESTION_LABEL = re.compile(r"(?:Q|Question)[:.] ?")

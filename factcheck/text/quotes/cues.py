"""The words that tell who says something: cue verbs, cue nouns and the small words around them.

The lists are facts about English news writing, compiled for this project. A verb is given by its
base form; its other forms follow by rule or from the irregular ones.
"""

from __future__ import annotations

from enum import StrEnum

from factcheck.text.wordlists import listed

# Verbs that may stand before their subject after a quotation: “…,” added the minister.
_INVERTING = listed("""
say add write ask explain recall note continue reply tweet argue warn declare insist conclude quip joke
observe remark shout yell cry claim respond answer announce state admit suggest predict recount report
exclaim whisper mutter boast lament post testify agree acknowledge assert caution comment complain
concede confess contend counter muse opine plead protest reason retort scoff stress urge vow interject
chime sing chant snap sigh laugh read reflect demand wonder reveal maintain proclaim advise assure
grumble demur deadpan fume gush intone implore fret bellow blurt chide drawl huff inquire jeer jest
murmur mumble query rail recite reiterate repeat roar scream scold sneer sniff stammer tease thunder wail
volunteer elaborate emphasize emphasise venture surmise promise confirm
""")

# Verbs that want their subject first, or an object: she told reporters, he called it “…”.
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
mandate opt phrase poke put recognize recognise regard reassure revile seethe stand suggest term threaten
tick trace treat unload
""")

_IRREGULAR = {
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
    "stand": ("stands", "stood", "stood", "standing"),
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
worry forecast warrant read introduce complain agree refuse require bill commit mandate opt stand conduct
""")


class Form(StrEnum):
    """How a cue verb stands in its clause."""

    BASE = "base"
    PRESENT = "present"
    PAST = "past"
    PARTICIPLE = "participle"
    """A past participle that differs from the past, as in «written»."""
    ING = "ing"


def _forms(base: str) -> tuple[str, str, str, str]:
    """Return third person, past, past participle and -ing form of a verb."""
    if base in _IRREGULAR:
        return _IRREGULAR[base]
    stem = base[:-1] if base.endswith("e") else base
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ies", base[:-1] + "ied", base[:-1] + "ied", base + "ing"
    third = base + ("es" if base.endswith(("s", "sh", "ch", "x", "z")) else "s")
    return third, stem + "ed", stem + "ed", stem + "ing"


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


VERBS: dict[str, tuple[str, Form]] = _table(_OTHER | _INVERTING)
"""Every form of every cue verb, lower case, with its base and form."""

INVERTING = frozenset(word for word, (base, _) in VERBS.items() if base in _INVERTING)
"""Forms that may stand before their speaker."""

WEAK = frozenset(word for word, (base, _) in VERBS.items() if base in _WEAK)
"""Forms that count only where no verb of saying stands in the sentence."""

PLAIN = frozenset(
    f"{form}"
    for base in listed("say tell write add ask claim argue insist declare tweet note explain warn reply")
    for form in _forms(base)[:2]
)
"""Forms that are always a finite cue verb, so that a new clause begins after them."""

STRONG_NOUNS = listed("""
    claim claims statement assertion suggestion promise warning description pledge vow argument
    allegation accusation contention declaration insistence admission prediction boast
    """)
"""Nouns that take a whole clause: his claim that …."""

NOUNS = listed("""
    claim claims statement assertion remark remarks comment comments suggestion promise warning
    description pledge vow call argument allegation accusation contention declaration announcement
    question questions reply response observation admission complaint criticism phrase slogan motto
    mantra words word message tweet letter email memo report speech testimony writings view belief
    opinion insistence reference references use refrain quip joke prediction
    """)
"""Nouns that carry what somebody says when a possessive stands before them."""

BE = listed("is are was were be been being ’s 's am ’re 're isn’t wasn’t isn't wasn't")

AUXILIARIES = listed("""
    has have had having will would can could should shall may might must do does did not never n’t n't
    ’ve 've ’d 'd ’ll 'll doesn’t doesn't didn’t didn't hasn’t hasn't won’t won't cannot wouldn’t
    wouldn't
    """)

ADVERBS = listed("""
    also then later again once still often even just soon ever now already further there thus instead too
    always earlier first twice sometimes perhaps long since recently all both himself herself themselves
    itself simply only rather quite much more once however meanwhile today yesterday tonight openly
    """)

PREPOSITIONS = listed("""
    in on at during for with from by of to after before about under over through throughout amid among
    against without within into onto upon near like despite per via since until till between across
    behind around toward towards along beyond outside inside unlike regarding following concerning
    alongside
    """)

CONJUNCTIONS = listed("""
    and but or nor as while when because that which who whom whose if after before since though although
    where what whether than so until how why whereas once unless lest yet whenever wherever
    """)

DETERMINERS = listed("""
    the a an this that these those his her its their my our your one two three some several many most few
    all both each every another no any other various numerous
    """)

TIMES = listed("""
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july
    august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov.
    dec. today yesterday tonight tomorrow
    """)

SUBJECT_PRONOUNS = listed("he she they it i we you who which")
OBJECT_PRONOUNS = listed("him them me us himself herself themselves itself whom")
POSSESSIVE_PRONOUNS = listed("his her their its my our")
POSSESSIVES = frozenset(("’s", "'s"))

_MANY = listed(
    "police people others some many most few all both everyone everybody nobody none somebody someone"
)
"""Single words that stand for a speaker without an article."""


def names_nobody(speaker: str) -> bool:
    """Tell whether a lower-cased speaker is one bare noun, as in the headline «…, company says»."""
    return speaker.isalpha() and not speaker.endswith("s") and speaker not in _MANY

"""Page phrases: the lines that English web pages put around an article, by what they are there for.

Compiled for this project. One pattern a line, matched against a whole line of the page in small letters; a
line that is indented further continues the one above. A phrase belongs here only if no article would have
it as a paragraph of its own.
"""

from __future__ import annotations

import re

from factcheck.text.lexicon.forms import page_patterns, paper_line

PAGE_PHRASES: dict[str, str] = {
    "video player": r"""
        watch (?:live|now|(?:the )?(?:full )?video|(?:\S+ ){0,2}\S+ live)
        (?:play|pause|unmute|mute|replay) (?:video|audio)
        now playing
        video player(?: is)? loading\.*
        listen(?: to (?:this|the) (?:article|story))?(?: [·•|-] ?| \(?)\d{1,2}:\d\d(?: min(?:utes)?)?\)?
        listen to (?:this|the) (?:article|story)
        \d{1,2}:\d\d ?/ ?\d{1,2}:\d\d
    """,
    "offer of an app": r"""
        (?:view|open|read|continue|watch) (?:this )?in (?:the |our )?(?:\S+ )?app
        (?:get|download) (?:the|our) (?:\S+ ){0,3}app(?: (?:now|today))?\.?
        view (?:\S+ ){1,3}in
        (?:\S+ ){1,3}app open
        (?:chrome|safari|firefox|edge)(?: (?:chrome|safari|firefox|edge|continue|open))+
    """,
    "offer of notifications": r"""
        be the first to know\.?
        (?:get|enable|allow|turn on|receive)
            [ ](?:browser|push|desktop|breaking news)[ ](?:notifications|alerts)
            (?: (?:for|about|from|on)\b[^.]{0,120})?\.?
    """,
    "cookie notice": r"""
        (?:these |the )?cookies (?:help|allow|let|enable) us\b[^"“”]{0,200}
        (?:accept|reject|allow|manage|decline)(?: all)?(?: cookies| cookie settings)\.?
        cookie (?:settings|preferences|policy|notice)
        manage (?:consent|cookies)
        (?:we use|(?:this|our) (?:web)?site uses) cookies(?: (?:to|and|on|for|so)\b[^"“”]{0,300})?\.?
        by (?:continuing|using|browsing|clicking)\b[^"“”]{0,160}
            \byou (?:agree|consent|accept)\b[^"“”]{0,160}
    """,
    "newsletter offer": r"""
        (?:sign up|subscribe|register|join us|click here to (?:sign up|subscribe))(?: now| today| here)?
            [ ](?:for|to) (?:our|the|my|your)\b[^"“”]{0,120}
            \b(?:newsletters?|emails?|e-mails?|inbox|alerts|updates)\b[^"“”]{0,80}
        (?:get|receive) [^"“”]{0,120}\b(?:in|to) your inbox\b[^"“”]{0,60}
        (?:get|receive) [^"“”]{0,120}(?:delivered|sent|straight|stories in)
            [ ](?:\S+ ){0,4}(?:your )?inbox\b[^"“”]{0,60}
        (?:newsletter )?sign[ -]?up
        enter your e-?mail(?: address)?
        please enter a valid e-?mail address\.?
        thank(?:s| you) for (?:signing up|subscribing)[.!]?
        already (?:a subscriber|have an account)\?.{0,30}
    """,
    "subscription offer": r"""
        subscribe (?:now|today|here)[.!]?
        start your (?:free )?(?:trial|subscription)[.!]?
        subscribers only
    """,
    "share buttons": r"""
        share
        tweet
        pin it
        copy link
        share full article
        share (?:this )?(?:article|story|post|page|link|video)
        (?:click to )?(?:share (?:this )?(?:article |story |post )?(?:on|via|to|by)
            |tweet this on|pin (?:this )?on|post on)[ ](?:\S+ ?){1,2}(?:\(opens in new window\))?
    """,
    "follow line": r"""
        ["“]?(?:follow|like) [^."“”]{1,60} on
            [ ](?:twitter|facebook|instagram|linkedin|x|threads|bluesky|youtube|tiktok|snapchat|telegram)
            (?:[ :,]+(?:and |at )?(?:@\w{1,30}|facebook|instagram|twitter))*[.!]?["”]?
    """,
    "advertisement": r"""
        [-–—]? ?advertisements?(?: ?[-–—])?(?: continue reading below)?
        ad
        skip (?:advertisement|ad)
        sponsored (?:content|links?|post)
        (?:story|article|content|text) continues? (?:below|after)
            (?: (?:this )?(?:advertisement|ad|video|gallery))?\.?
        continue reading the main story
        remove ads?
        report (?:this )?ad
    """,
    "pointer to another piece": r"""
        (?:read|see|view|show|load|discover|explore) (?:more|next|all|less)(?: ?[»›>→…]+|\.\.\.)?
        (?:read|click) (?:the (?:rest|full (?:story|article))|more|it) here[.!]?
        read (?:the )?full (?:story|article)[.!]?
        more (?:on this story|stories|like this|from (?:the )?(?:web|section|author))
        (?:you )?(?:may|might) (?:also )?(?:like|be interested in)
        you (?:may|might) also (?:like|enjoy)
        recommended (?:for you|stories|videos?|reading)
        more for you
        related (?:articles?|stories|story|content|coverage|links|posts|videos?|topics)
        most (?:read|popular|viewed|shared|watched)
        trending(?: now| stories)?
        top stories
    """,
    "page navigation": r"""
        (?:skip|jump) to (?:main |the )?(?:content|navigation)
        back to (?:top|home|homepage)
        return to (?:top|homepage)
        toggle navigation
        (?:log|sign) ?(?:in|out)(?: (?:/|or|\|) ?(?:register|sign up|join|subscribe|create account))?
        my account
        main menu
        hide caption
        toggle caption
        enlarge this image
        (?:leave|post|add|write) a (?:comment|reply)
        (?:view|show|see|read|join)(?: (?:all|the))? (?:\d{1,5} )?(?:comments|conversation)
        \d{1,5} comments?
        comments \(\d{1,5}\)
        no comments(?: yet)?
        (?:(?:terms (?:of|and) (?:use|service|conditions)|privacy policy|contact us|about us
            |cookie policy|advertise|careers|site ?map|help)(?: ?[|·•] ?|$)){2,}
    """,
    "reading time": r"""
        (?:reading time|read time|time to read)?:? ?\d{1,3}[ -]?min(?:ute)?s?(?: to)? read(?: time)?
        (?:reading|read) time:? ?(?:about )?\d{1,3} ?min(?:ute)?s?\.?
    """,
    "rights notice": r"""
        [^"“”«».!?]{2,60}[.,|·–—-] ?all rights reserved\.?
        (?:©|(?:copyright )?\(c\) ?(?=\d{4}\b)|copyright ©|copyright (?=\d{4}\b))[^"“”]{0,200}
        all rights reserved\.?(?: [^"“”]{0,160})?
        this material may not be published, broadcast, rewritten[^"“”]{0,80}
    """,
    "embedded post": r"""
        view this (?:post|photo|profile) on instagram
        a post shared by .{1,100}
        pic\.twitter\.com/\w{4,20}
        load(?:ing)? (?:tweet|comments|more)?\.{2,3}
        (?:javascript (?:is|must be) (?:disabled|enabled|required)|please (?:enable|turn on) javascript)
            [^"“”]{0,120}
        your browser does not support [^"“”]{0,80}
    """,
}

PHRASE_PATTERNS = page_patterns(PAGE_PHRASES)

POINTER = re.compile(
    r"(?:>>|»|→|▶|►) ?(?:related|read|learn|find out|see|watch|check out|more|compare)\b"
    r"|(?:related|read more|read next|read also|also read|more|watch|see also|recommended|don't miss): ?\S"
    r"|(?:read|see) also ?[>»›|–—-]? ?\S|also read ?[>»›|–—-]? ?\S"
)

_BUTTON_WORDS = (
    "share tweet pin pinterest email e-mail print facebook twitter linkedin whatsapp reddit telegram copy "
    "link flipboard messenger save bookmark bluesky threads mastodon instagram youtube tumblr pocket x"
)

BUTTONS = frozenset(_BUTTON_WORDS.split())

CLOCK_WORD = re.compile(
    r"(?:\b(?:at|by|from|until|till|to|before|after|since|around|about|past|and|or|updated|published|posted"
    r"|gmt|utc|am|pm|(?:mon|tues?|wed(?:nes)?|thurs?|fri|satur?|sun)(?:day)?"
    r"|jan\w*|feb\w*|mar(?:ch)?|apr\w*|may|june?|july?|aug\w*|sept?\w*|oct\w*|nov\w*|dec\w*"
    r"|verse|chapter|genesis|psalms?|luke|john|mark|matthew)|[\d,;:–—-])$"
)

_PAPER = (
    r"(?:gazette|courier|times|herald|post|tribune|journal|chronicle|news|star|sun|mail|"
    r"telegraph|examiner|observer|register|press|dispatch|record|mercury|argus|sentinel|"
    r"globe|echo|independent|advertiser|review|inquirer|bulletin)"
)

PAPER = paper_line(r"(?:the )", _PAPER, names_behind=False)
"""The name of a paper in a line of its own, with its section or without."""

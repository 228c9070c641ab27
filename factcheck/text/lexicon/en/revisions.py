"""English small words and typing errors.

Misspellings that are common and are no words themselves; compiled for this project.
"""

from __future__ import annotations

from factcheck.text.wordlists import listed

FILLERS = listed("a an the of in to and for on at by as it its this that also then so")
"""Small words that make no other fact of a sentence that moved."""

MISSPELT = dict(
    pair.split("/")
    for pair in listed(
        """
        accomodate/accommodate acheive/achieve accross/across adress/address agressive/aggressive
        aparent/apparent apparant/apparent arguement/argument assasination/assassination
        basicly/basically beleive/believe begining/beginning belive/believe bizzare/bizarre
        buisness/business catagory/category cemetary/cemetery collegue/colleague comming/coming
        commitee/committee comparision/comparison completly/completely concious/conscious
        concensus/consensus definately/definitely definitly/definitely desparate/desperate
        dissapear/disappear dissapoint/disappoint embarass/embarrass enviroment/environment
        existance/existence familar/familiar finaly/finally foriegn/foreign foward/forward
        freind/friend futher/further goverment/government govermental/governmental gaurd/guard
        happend/happened harrass/harass heighth/height immediatly/immediately
        incidently/incidentally independant/independent interupt/interrupt irresistable/irresistible
        knowlege/knowledge liason/liaison libary/library maintainance/maintenance
        millenium/millennium neccessary/necessary necesary/necessary noticable/noticeable
        occassion/occasion occassionally/occasionally occured/occurred occurence/occurrence
        occuring/occurring offical/official oppurtunity/opportunity parliment/parliament
        persistant/persistent politican/politician posession/possession prefered/preferred
        presance/presence privelege/privilege probaly/probably profesional/professional
        publically/publicly realy/really recieve/receive recieved/received reccomend/recommend
        recomend/recommend refered/referred relevent/relevant religous/religious remeber/remember
        resistence/resistance responsable/responsible rythm/rhythm seperate/separate
        seperately/separately sieze/seize similiar/similar sincerly/sincerely strenght/strength
        succesful/successful sucess/success suprise/surprise suprised/surprised
        temperture/temperature tendancy/tendency teh/the threshhold/threshold tommorow/tomorrow
        tommorrow/tomorrow tounge/tongue truely/truly unforseen/unforeseen
        unfortunatly/unfortunately untill/until usefull/useful vehical/vehicle visable/visible
        wich/which wierd/weird writting/writing
        """
    )
)
"""Misspellings that are no words themselves."""

PAIRS = frozenset(
    frozenset(pair.split("/"))
    for pair in listed(
        """
        trial/trail trials/trails casual/causal casually/causally untied/united diary/dairy
        martial/marital sacred/scared bread/beard cloud/could salve/slave board/broad stain/satin
        stains/satins unites/unties barely/barley sliver/silver slivers/silvers signed/singed
        signing/singing complaint/compliant fired/fried tired/tried tires/tries fires/fries
        prefect/perfect perform/preform performs/preforms performed/preformed performing/preforming
        percent/precent burnt/brunt crust/curst parties/pirates clams/calms clots/colts crate/carte
        gaols/goals liars/lairs slats/salts lions/loins bolts/blots wraps/warps files/flies
        tiers/tries filed/flied piled/plied spilt/split wrath/warth crave/carve craved/carved
        craves/carves braked/barked singer/signer singers/signers field/filed corps/crops
        percept/precept percepts/precepts bugle/bulge bugles/bulges salves/slaves salved/slaved
        dairies/diaries salving/slaving martially/maritally fields/fileds clouds/coulds
        sacredly/scaredly beards/breads boards/broads carving/craving braking/barking spoilt/spolit
        trails/trials wiled/wield
        """
    )
)
"""Words that two letters changing places turn into each other."""

DOUBLED = listed(
    """
    stripping striping stripped stripping starring staring scarring scaring planning planing
    desserts deserts dessert desert latterly laterly tapping hopping moping mopping shopping
    bellowed befitted wagging waging furriest personnel successes discussed discused
    """
)
"""Words that a doubled consonant tells from another word."""

DETAILS = listed(
    """
    three seven eight eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty
    thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions
    billion billions trillion trillions dozen dozens third fourth fifth sixth seventh eighth ninth tenth
    quarter quarters percent never neither without nothing nobody cannot
    """
)
"""Words that are checked letter by letter: numbers and negations."""

DOUBLED_WORDS = listed("the a an of in to and for on")
"""Small words that are typed twice in a row by mistake."""

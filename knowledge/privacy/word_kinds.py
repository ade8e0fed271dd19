"""What kind of word stands beside a name: of family, of school, of care, what people do, what is published …

The words are those of the field, in small letters without accents. A word may be of several kinds.
"""

from enum import StrEnum


class WordKind(StrEnum):
    """The kinds that tell whether the word beside them is someone's name."""

    FAMILY = "family"
    CHILD = "child"
    CARE = "care"
    STAFF = "staff"
    SCHOOL = "school"
    COURT = "court"
    HEALTH = "health"
    DID = "did"
    SAID = "said"
    BEING = "being"
    MODAL = "modal"
    THEY = "they"
    THEIR = "their"
    WE = "we"
    ARTICLE = "article"
    TOWARDS = "towards"
    PLACED = "placed"
    JOINING = "joining"
    ASKING = "asking"
    NAMED = "named"
    TITLE = "title"
    PUBLISHED = "published"
    BODY = "body"
    WHEN = "when"
    MONEY = "money"
    SYSTEM = "system"
    DESCRIBING = "describing"


_WORDS: dict[WordKind, str] = {
    WordKind.FAMILY: (
        "mum mam mom mummy mammy mother mums mam's dad da daddy father dads pa parent parents nan nans nana nanna "
        "nanny nannie gran grans granny grannie grandma grandmother grandad grandads granddad grandpa grandfather "
        "grandparents gramps auntie aunty aunt aunts uncle uncles brother brothers bro sister sisters sis sibling "
        "siblings sib sibs twin twins triplets stepdad stepmum step-da step-dad step-mum stepfather stepmother "
        "stepbrother stepsister half-brother half-sister cousin cousins nephew niece son sons daughter daughters "
        "grandson granddaughter grandchild family families boyfriend girlfriend bf gf partner ex husband wife bloke "
        "bird fella missus relative relatives kin godmother godfather foster-mum godson birth"
    ),
    WordKind.CHILD: (
        "boy boys girl girls lad lads lass lassie lassies wean weans wee bairn bairns baby child kid kids teen "
        "teenager teenagers youngster toddler infant newborn yp yps youth youngest eldest oldest client service "
        "resident pupil student learner person people man woman young lodger placement"
    ),
    WordKind.CARE: (
        "carer carers foster fostered fostering placement placements placed home homes unit units house lodge "
        "cottage hostel farmhouse bungalow residential resi respite semi-independent semi-indy semi-indie semi indy "
        "supported lodgings kinship adopters adopter adoption adopted prospective secure refuge foyer care cared "
        "bedroom landing corridor floor flat tenancy group children's childrens crash-pad outreach moved moves "
        "moving arrived accommodated placing staying uasc looked-after sgo contact panel"
    ),
    WordKind.STAFF: (
        "keyworker key-worker keyworkers worker workers sw sws social iro iros pa guardian officer manager rm "
        "deputy staff team advocate mentor therapist psychologist nurse midwife visitor independent senco tutor "
        "teacher teachers head dt dsl ta tas lado po probation yot yjs solicitor barrister psw practitioner "
        "supervisor ssw rota shift agency"
    ),
    WordKind.SCHOOL: (
        "school schools academy primary secondary nursery college sixth form pru class classes year years yr yrs "
        "reception infants juniors lesson lessons attendance excluded exclusion suspended suspension permed pep "
        "peps ehcp senco timetable homework exam exams gcse gcses sats mock register playground assembly tutor "
        "course uni eotas ysgol maths english science chemistry tuition education"
    ),
    WordKind.COURT: (
        "court hearing hearings remand custody bail bailed tag tagged order conviction caution charged arrested "
        "nicked lifted police sentence probation breach prison panel judge cafcass strat strategy conference review "
        "reviews lac iha rhi missing absconded mappa nrm dto yro"
    ),
    WordKind.HEALTH: (
        "camhs gp dentist hospital nurse a&e ward clinic meds medication melatonin insulin epilepsy asthma doctor "
        "hv pregnant weeks gone appointment immunisations passport self-harm overdose cutting"
    ),
    WordKind.DID: (
        "wont won't wouldnt wouldn't doesnt doesn't didnt didn't cant can't hasnt hasn't hadnt hadn't isnt isn't "
        "wasnt wasn't keeps kept wants wanted needs needed went goes came comes got gets gone refuses refused "
        "refusing ran runs turned turns bit bites smashed kicked kicks left leaves moved moves lives lived threw "
        "hit hits punched lost loves likes hates hated starts started stopped stops missed misses arrived arrives "
        "sleeps slept eats ate cries cried took takes gave gives made makes has had does did absconded disclosed "
        "settled told rang ran attends attended plays broke won joined found finds sees saw brought brings bought "
        "called owes punches spat swore stole set sits sat stays stayed stands goes loses turned fell died cut cuts "
        "wets uses used hid hides failed passed sold deals"
    ),
    WordKind.SAID: (
        "says said say told tells tell asked asks ask reckons thinks thought feels felt reported admits admitted "
        "denies denied alleges alleged mentioned claims claimed disclosed disclosing swears insists adamant"
    ),
    WordKind.BEING: ("is was are were be been being being's im i'm hes he's shes she's theyre they're has had having"),
    WordKind.MODAL: ("will would can could should shall may might must do does did"),
    WordKind.THEY: ("he she him hes shes he's she's himself herself"),
    WordKind.THEIR: ("his her hers their theirs"),
    WordKind.WE: ("my our ours us we me i i've i'm im weve we've"),
    WordKind.ARTICLE: ("the a an any some this that these those every each another no which what whose both all"),
    WordKind.TOWARDS: (
        "for with about re from to at in on by of off without between after regarding concerning told tell ask "
        "asked see seen met help helping support supporting worried explain getting wi w n & and plus around into "
        "over under against"
    ),
    WordKind.PLACED: ("at in from near outside round up down over across between"),
    WordKind.JOINING: ("and or but so because cos cus cause since if when while as who which that whose where n"),
    WordKind.ASKING: (
        "how what whats who whos why where when which can could should does do is are has have anyone any"
    ),
    WordKind.NAMED: (
        "called named name names name's known aka nickname nicknamed calls yp client re ref young-person answers as "
        "spelt surname alias"
    ),
    WordKind.TITLE: ("mr mrs ms miss mx master dr sir dame lord lady baroness prof professor sgt pc ds dc justice rev"),
    WordKind.PUBLISHED: (
        "book books novel poem poems poet author authors writes wrote written reading reads review reviews inquiry "
        "enquiry report reports recommendations recommended chapter ch edition page pages model models theory "
        "theories theorist framework pyramid hierarchy cycle poster video clip podcast ted talks keynote lecture "
        "slides speaker speaking conference webinar training course courses workshop masterclass research study "
        "studies paper article quote quoted quotes concept concepts pace desistance scr cspr serious inquest "
        "lessons law laws act bill protocol judgment toolkit scale scales questionnaire profile award fellowship "
        "audiobook documentary film films movie movies netflix series watch watched episode album song songs singer "
        "band actor actress footballer starring tickets concert gig tour fans biography memoir foreword commissioner "
        "ombudsman minister chaired kc qc mp mps peer peers essay judge sir"
    ),
    WordKind.BODY: (
        "foundation trust centre center charity society institute association council university hospital hospice "
        "academy service services project partnership network fund bureau helpline line app programme scheme "
        "commission board company agency ltd uk org library museum theatre festival street road avenue station park "
        "hub house hall room building square beach bay island castle zoo county city town village"
    ),
    WordKind.WHEN: (
        "monday tuesday wednesday thursday friday saturday sunday mondays fridays mon tue tues wed weds thu thur "
        "thurs fri sat sun today tomorrow tomoz tmrw yesterday yday tonight tonite week wk weeks wks month months "
        "january february march april june july august september october november december jan feb mar apr jun jul "
        "aug sept sep oct nov dec term half-term christmas xmas easter ramadan eid morning afternoon evening night "
        "nite last next day days since till until b4 before"
    ),
    WordKind.MONEY: (
        "grant grants bursary allowance pounds quid budget cost costs price bill bills money paid pay fund funding isa"
    ),
    WordKind.SYSTEM: (
        "mosaic lcs ics carefirst liquidlogic eclipse cpoms epep app software login update upgrade version form "
        "forms template policy guidance procedure regulations regulation reg regs section standard standards "
        "statutory framework checklist"
    ),
    WordKind.DESCRIBING: (
        "big lil little wee young old new our poor bless baby good own older younger another other same only whole "
        "latest current former"
    ),
}
KINDS: dict[str, tuple[WordKind, ...]] = {}
"""The kinds of each word; a word that is not in it has none."""
for _kind, _words in _WORDS.items():
    for _word in dict.fromkeys(_words.split()):
        KINDS[_word] = (*KINDS.get(_word, ()), _kind)

PUBLIC_LIFE = frozenset(
    "book books novel poem poems poet author authors wrote inquiry enquiry recommendations chapter ch edition model "
    "theory theories theorist framework pyramid hierarchy poster podcast ted lecture keynote slides speaker speaking "
    "conference webinar workshop masterclass research study studies paper article quote quoted quotes desistance scr "
    "cspr inquest law act judgment toolkit scale questionnaire award fellowship audiobook documentary film films "
    "movie movies netflix concert tickets gig album song songs band music actor actress singer footballer starring "
    "author's chaired biography memoir foreword commissioner ombudsman minister foundation trust charity society "
    "institute association bureau fund museum theatre baroness "
    "dame sir lord professor prof training trainer event".split()
)
"""Words beside which a full name is an author's, a speaker's or an organisation's."""

SMALL_WORDS = frozenset(
    "a about above across after again against ago ah all almost alone along already also although always am "
    "among an and another any anybody anyone anything anyway anywhere are arent aren't around as ask asked "
    "asking asks at away back be became because been before behind being below best better between both bring "
    "brings but by came can cannot cant can't come comes coming could couldnt couldn't cos cus cuz dear did "
    "didnt didn't do does doesnt doesn't doing done dont don't down due during each either else enough etc even "
    "ever every everybody everyone everything everywhere few find for from get gets getting give given gives "
    "giving go goes going gone gonna got gotta had hadnt hadn't has hasnt hasn't have havent haven't having he "
    "hed he'd hello her here heres here's hers herself hes he's hey hi him himself his hiya how however i id "
    "i'd if ill i'll im i'm in instead into is isnt isn't it its it's itself ive i've just keep keeps kept know "
    "known knows last least less let lets let's like likely look looking looks lot lots made make makes making "
    "many maybe me might more most much must my myself need needed needing needs neither never new next no "
    "nobody none nor not nothing now nowhere of off often oh ok okay on once one ones only onto or other others "
    "our ours ourselves out over own part per perhaps please pls plz put quite rather re really regarding said "
    "same saw say saying says see seem seems seen send shall shan't she shed she'd she'll shes she's should "
    "shouldnt shouldn't since so some somebody someone something sometimes somewhere soon sorry still such take "
    "taken takes taking tell tells than thank thanks that thats that's the their theirs them themselves then "
    "there theres there's these they theyd they'd they'll theyre they're theyve they've thing things think this "
    "those though through till time to today together told tomorrow tonight too took towards tried tries try "
    "trying under until up upon us use used using usually very via want wanted wanting wants was wasnt wasn't "
    "way we wed we'd we'll went were werent weren't we're weve we've what whatever whats what's when where "
    "wheres where's whether which while who whoever whole whom whos who's whose why with without wont won't "
    "wonder wondering would wouldnt wouldn't wouldve yeah yes yesterday yet you youd you'd you'll your youre "
    "you're yours yourself youve you've u ur r n w wi b4 aye nae ye yep yup nope lol ffs tbh btw fyi able "
    "actually anymore appreciate asap available basically cheers different especially exactly first good great "
    "happy help helpful hoping ideas idea important latest long main morning afternoon evening night nice "
    "possible probably question quick right second several similar simple small sort struggling suggestions "
    "sure thoughts tips two three four five six seven eight nine ten".split()
)
"""Words that are nobody's name, however they are written."""

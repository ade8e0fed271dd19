"""Words that people put around a question and that say little about it: chatter, initials; they count half."""

FACTOR = 0.5

FILLER_WORDS = frozenset(
    """able actually advice afternoon again against ages ago alright anybody anyhow anyone anything anyway anyways
    anywhere apparently argh asap ask asking august away awful b back bad basically besides best bet better bit
    bits blah blimey bloody bother bothered bothers bring btw build building builds c came cheers come comes
    coming cos coz curious cuz damn deal dealing defo different dinner down e else elsewhere evening ever every
    everybody everyone everywhere example examples except experience experiences f feel find finding fiver flipping
    folk folks fyi g general give gives giving go goes going gonna good goodness gosh got gotta great guess guys h haha
    happy hate hates hed hell hello help helped helpful helping helps hey hi hiya honest honestly hope hopefully
    hoping hubby idea ideas imo improve improving info innit j k kinda know knows l lately let lets letting like
    literally little lol look looking lot lots love loved lovely loves make makes making many maybe mean means
    morning much n nah need needed needs new nice nobody noone nothing now nowhere nutshell o obviously off ok
    okay one ones oops over p pass people perhaps please pls plz possible probably problem problems proper
    properly put q question quick quid quids quite r really reckon reckoned reckons recommend right rough said
    say says see seem seems shed shell show shown shows simply so somebody somehow someone something sometimes
    somewhere soon sorry sort stinking stuff suggest suggestion suggestions super sure ta take takes taking tbh
    tell tenner thank thanks thing things think thought thx tip tips today took totally try trying u ugh under
    understand urgent urgently us use used useful uses using usually v w wait waited waiting wanna want wanted
    wants way ways wed week weird well whatever wherever whoever wishing wonder wonders wondering work working works x y
    yeah year years yep yes yet z search show saved information info""".split()
)

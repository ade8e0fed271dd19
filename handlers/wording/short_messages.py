"""Messages of one or two sentences."""

GREETING = "Hello. Ask me about work with looked-after children, for example “What helps a child who runs away?”"
THANKS = "You’re welcome."
GOODBYE = "Goodbye. I am here when you need me."
HOW_ARE_YOU = "I am a program, so I am always the same. Ask me about work with looked-after children."
WHO_ARE_YOU = (
    "I am the practice exchange bot. I find practice knowledge on work with looked-after children, from the National "
    "Children’s Bureau’s practice exchange of 2010 and from what colleagues here have shared. Write help to see more."
)
ROBOT = (
    "I am a program. No person reads along, and there is no language model: I find words in the library and show them "
    "as they stand. If a child may be at risk, talk to your safeguarding lead."
)
WHAT_CAN_YOU_DO = (
    "Ask me about work with looked-after children in your own words. I show what the library says, with practice "
    "examples and questions to reflect on. Write topics to browse, or help to see all that I can do."
)
UP_TO_DATE = (
    "The briefing is of 2010. Where I know that law or guidance has moved on, a line that begins “2010 → now” stands "
    "beside the words. Check anything that matters with your own policy before you act on it."
)
APOLOGY = "Sorry, that did not work. Wait a moment, then try again. If it happens again, tell whoever runs this bot."
APOLOGY_TITLE = "Sorry"
UNSURE = "Slack did not say whether my answer reached you. If you do not see it, ask again."
LOOKING = "Looking in the library…"
NO_WORDS = "This message has no words to search for. Type `/lac` and what you are looking for instead."
GONE = "This is no longer in the library. Search again with `/lac` and your words."
SHARED = "You shared this answer in the channel."
NOT_IN_CHANNEL = (
    "I can’t post here because I’m not in this channel. Type `/invite @Practice exchange` here, then choose "
    "Share again."
)
NOT_SHOWN_THERE = "You mentioned me in a channel where I may not write, so you get my answer here."
NOT_POSTED_THERE = "I may not post in this channel or thread, so only you see this answer."
MAY_NOT_POST = "I may not post in this channel. Ask someone who runs it, or copy the words you want to share."

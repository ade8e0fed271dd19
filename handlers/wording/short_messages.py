"""Messages of one or two sentences."""

GREETING = "Hello. Ask me about work with looked-after children, for example “What helps a child who runs away?”"
THANKS = "You’re welcome."
APOLOGY = "Sorry, that did not work. Wait a moment, then try again. If it happens again, tell whoever runs this bot."
APOLOGY_TITLE = "Sorry"
LOOKING = "Looking in the library…"
NO_WORDS = "This message has no words to search for. Type `/lac` and what you are looking for instead."
GONE = "This is no longer in the library. Search again with `/lac` and your words."
SHARED = "You shared this answer in the channel."
NOT_IN_CHANNEL = (
    "I can’t post here because I’m not in this channel. Type `/invite @Practice exchange` here, then choose "
    "Share again."
)
MAY_NOT_POST = "I may not post in this channel. Ask someone who runs it, or copy the words you want to share."

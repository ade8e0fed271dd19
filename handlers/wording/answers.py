"""What stands round the library's own words in an answer."""

from knowledge.answers.answer import NoticeKind, PromptKind

UNDERSTOOD_AS = "Showing results for"
EXAMPLES = "Practice examples"
EXAMPLE = "Practice example"
QUESTIONS = {PromptKind.TEAM: "For you and your team", PromptKind.YOUNG_PERSON: "To ask the young person"}
ALSO_FOUND = "Also in the library"
MORE_BULLETS = "the list has {count} more"
SINCE_2010 = "Since 2010: details and sources"
MORE_HAS_CHANGED = "More has changed: choose Read."
SOURCE = "Source"
NOTICE_LABELS = {
    NoticeKind.CURRENCY: "2010 → now",
    NoticeKind.SAFEGUARDING: "Safeguarding",
    NoticeKind.PRIVACY: "Privacy",
}

READ_SECTION = "Read"
READ_EXAMPLE = "Read"
READ_THE_EXAMPLE = "Read example"
MORE_RESULTS = "More"
SHARE = "Share"

PERHAPS_NEAR = "I found no passage that surely answers this."
PERHAPS_NEAR_ADVICE = "These sections are nearest. If they do not help, try other words, or a topic."
NOTHING_FITS = "Nothing in the library fits this."
NOTHING_FITS_ADVICE = "Try other words, or fewer. You can also start from one of these topics."
NOTHING_NEAR_ADVICE = "Try other words, or fewer. To see what the library is about, ask for topics."
FURTHER = "More results"
ONE_RESULT = "More about this"
SHARED_BY = "shared this from the library"
PREVIEW = "Only you see this. Everyone in this channel will see what stands between the lines, with your name."
POST = "Post it in the channel"
DO_NOT_POST = "Do not post"
NOT_POSTED = "Nothing was posted."
ONLY_MEMBERS_SHARE = "Nothing was posted: only people in this channel can share an answer in it."
TAKE_BACK = "Take back"
TAKE_BACK_TITLE = "Take it back?"
TAKE_BACK_ASK = "The answer is deleted from this channel, for everyone."
KEEP = "Keep it"
TAKEN_BACK = "You took it back. It stands no longer in the channel."
NOT_YOURS_TO_TAKE_BACK = "Only the person who shared this answer can take it back."
RESULTS_TITLE = "Results"

SEARCH_ANYWAY = "Search the library all the same"
NOT_IN_THE_CHANNEL = (
    "Only you see this. Please do not go on about it in this channel: record it where your organisation records "
    "concerns about a child, and talk to the people named above."
)
WORRY_NOT_IN_THE_CHANNEL = (
    "Only you see this answer, because your message seems to be about a particular child. Please do not go on about it "
    "in this channel: record it where your organisation records concerns, and talk to your safeguarding lead."
)


NO_MORE = "That is all the library has on this. Ask in other words, or try topics."
NOTHING_TO_GO_ON = "I see no answer of mine here to go on from. Ask me something first, for example: resilience."
NOT_SEEN = (
    "I cannot look back at my last answer just now. Use the buttons under it, or ask me again, for example: resilience."
)
USE_THE_BUTTONS = (
    "I do not read what is said in this channel, so I cannot see which answer you mean. Mention me in the thread of an "
    "answer of today, use the buttons under it, or mention me again with your question."
)

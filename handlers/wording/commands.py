"""The help: what the bot is, each command as people read it, and where to use them."""

from handlers.models.command_words import CommandWords

COMMAND = "/lac"
COMMAND_DESCRIPTION = "Find practice knowledge on work with looked-after children"
COMMAND_USAGE_HINT = "[words to look for, or: {names}]"

TITLE = "What I can do"
WHAT_I_AM = (
    "I find practice knowledge on work with looked-after children: talks, policy and practice examples from the "
    "National Children’s Bureau’s practice exchange of 2010. I answer only with words from the library, and say where "
    "they stand."
)
TRY = "Try these"
ANY_WORDS = ("/lac resilience", "find what the library says; use your own words")
"""What to type that is no command, and what one gets."""
TOPICS = CommandWords("topics", "/lac topics", "browse by topic", is_in_hint=True)
EXAMPLES = CommandWords(
    "examples",
    "/lac examples",
    "practice examples by theme, or name one: /lac examples health",
    is_in_hint=True,
)
PACK = CommandWords("pack", "/lac pack", "a supervision pack on a topic: /lac pack resilience")
REFLECT = CommandWords(
    "reflect",
    "/lac reflect",
    "go through questions step by step, on your own practice or with others",
    is_in_hint=True,
)
DIGEST = CommandWords(
    "digest",
    "/lac digest",
    "a weekly digest for this channel: see it, change its day, switch it on or off",
    is_in_hint=True,
)
SEARCH = CommandWords("search", "/lac search help", "search for a word that is also a command")
SAVED = CommandWords("saved", "/lac saved", "what you have saved for later")
SHARE = CommandWords("share", "/lac share", "tell colleagues about something that works", is_in_hint=True)
SHARED = CommandWords("shared", "/lac shared", "shows what became of it", is_on_the_line_before=True)
PRIVACY = CommandWords("privacy", "/lac privacy", "what I keep, and what I do not", is_in_hint=True)
FEEDBACK = CommandWords("feedback", "/lac feedback", "for moderators: what people said of answers")
GAPS = CommandWords("gaps", "/lac gaps", "shows what was asked for and not found", is_on_the_line_before=True)
HELP = CommandWords("help", "/lac help", "show this again", is_in_hint=True)
WHERE = (
    "In a channel that I am in, mention me with a question and I answer in its thread. In a direct message, just "
    "write; leave out /lac. There you can go on from an answer: write more, examples? or questions. On any message, "
    "choose Find related practice under More actions."
)
PRIVATE = "Only you see what /lac answers, until you share it."

"""The help, and what a mention without words gets."""

TITLE = "What I can do"
WHAT_I_AM = (
    "I find practice knowledge on work with looked-after children: talks, policy and practice examples from the "
    "National Children’s Bureau’s practice exchange of 2010. I answer only with words from the library, and say where "
    "they stand."
)
TRY = "Try these"
COMMANDS = (
    ("/lac resilience", "find what the library says; use your own words"),
    ("/lac topics", "browse by topic"),
    ("/lac examples", "practice examples by theme, or name one: /lac examples health"),
    ("/lac reflect", "go through questions step by step, on your own practice or with others"),
    ("/lac digest", "a weekly digest for this channel: see it, change its day, switch it on or off"),
    ("/lac search help", "search for a word that is also a command"),
    ("/lac saved", "what you have saved for later"),
    ("/lac share", "tell colleagues about something that works; /lac shared shows what became of it"),
    ("/lac privacy", "what I keep, and what I do not"),
    ("/lac help", "show this again"),
)
WHERE = (
    "In a channel that I am in, mention me with a question and I answer in its thread. In a direct message, just "
    "write; leave out /lac. There you can go on from an answer: write more, examples? or questions. On any message, "
    "choose Find related practice under More actions."
)
PRIVATE = "Only you see what /lac answers, until you share it."

"""The bot's own conversation with a person: what it is, what it says first, and what can be asked."""

DESCRIPTION = (
    "Finds practice knowledge on work with looked-after children, and practice examples and questions that go with it."
)
GREETING = (
    "Ask me about work with looked-after children in your own words. Leave out names, places and dates. After an "
    "answer you can write: more, examples, or questions."
)
PROMPTS_TITLE = "You could ask"
PROMPTS = (
    ("What builds resilience?", "What builds resilience in young people?"),
    ("Missing from care", "What helps when a child goes missing from care?"),
    ("Restorative questions", "What are the restorative questions?"),
    ("Working with parents", "How can parents stay involved when their child lives in a children's home?"),
)
"""Four at most: what is shown, and what is then asked."""
STATUS = "is looking in the library…"
"""For the old assistant view alone: Slack puts the bot's name in front of it. The agent view has words of its own."""
OLD_VIEW_ENDS = (
    "Slack ends the old assistant view in February 2027. Before then, put what `python -m bot manifest "
    "--experience agent` prints in the place of the app’s manifest at api.slack.com/apps, and install the app again."
)
"""For the owner of an app that still has that view: https://docs.slack.dev/ai/migrating-to-agent-messaging"""

"""The assistant pane: what it is, what it says first, and what it does."""

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
"""Slack puts the bot's name in front of it."""

"""“More”, “examples?” and “questions” after an answer."""

NO_MORE = "That is all the library has on this. Ask in other words, or try topics."
NOTHING_TO_GO_ON = "I see no answer of mine here to go on from. Ask me something first, for example: resilience."
USE_THE_BUTTONS = (
    "I do not read what is said in this channel, so I cannot see which answer you mean. Use the buttons under it, or "
    "mention me again with your question."
)

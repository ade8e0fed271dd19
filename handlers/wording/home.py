"""The home tab."""

TITLE = "Practice exchange"
HOW = (
    "Search here, or type /lac and a few words in any channel; only you see the answer. Or mention me in a channel "
    "that I am in, or write to me under Messages."
)
SEARCH = "Search the library"
SEARCH_EXAMPLE = "What helps a child who runs away?"
SEARCH_HINT = "Press Enter to search. Leave out names, places and dates."
CANNOT_BE_SHOWN = (
    "This cannot be shown just now, because the database does not answer. Nothing is lost. Open this tab again in a "
    "few minutes; you can search meanwhile."
)
BY_TOPIC = "Browse by topic"
BY_THEME = "Practice examples by theme"

TO_CONFIRM_TITLE = "To do: confirm where people turn to"
TO_CONFIRM = (
    "Nobody in your organisation has confirmed the numbers that I show when words speak of danger, or not for a year. "
    "Ask whoever runs me to check each of them in config/signposts.yaml and to set the day."
)

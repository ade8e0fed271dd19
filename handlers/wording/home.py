"""The home tab."""

TITLE = "Practice exchange"
HOW = (
    "Type /lac and a few words in any channel; only you see the answer. Or mention me in a channel that I am in, or "
    "write to me under Messages."
)
BY_TOPIC = "Browse by topic"
BY_THEME = "Practice examples by theme"
MODAL_TITLE = "Practice exchange"

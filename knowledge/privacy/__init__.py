"""The privacy guard: whether words seem to identify a child. Pure functions, one file a kind; nothing is kept."""

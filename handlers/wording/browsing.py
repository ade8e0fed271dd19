"""Topics, themes and lists of practice examples."""

TOPICS_TITLE = "Topics"
TOPICS_ADVICE = "Choose a topic to see what the library says about it."
THEMES_TITLE = "Practice examples"
THEMES_ADVICE = "Choose a theme to see the practice examples that were shared."
EXAMPLES_OF = "Practice examples: {theme}"
NO_EXAMPLES = "The library holds no practice example on this theme yet."
MORE_EXAMPLES = "More examples"

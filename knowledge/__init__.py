"""What the bot knows: content, index, search, answers and digest content. Knows nothing of Slack or the web."""

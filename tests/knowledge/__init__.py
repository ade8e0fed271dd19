"""What the bot knows: content, search and answers."""

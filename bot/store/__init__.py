"""What the bot remembers between requests."""

"""What the bot remembers between requests. `bot.store.store` is the way in; nothing outside knows SQL."""

"""How fast the bot answers and builds its index: `make bench`."""

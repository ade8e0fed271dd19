"""What the bot remembers: the same tests on SQLite and on PostgreSQL."""

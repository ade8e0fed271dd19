"""Block Kit for each thing the bot shows: pure functions from plain objects to messages and views."""

"""The web server's routes: what Slack posts, the reader, and whether the bot is well."""

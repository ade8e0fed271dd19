"""The stand-in for Slack's API: what the bot calls, kept in memory, with Slack's own rules and error codes."""

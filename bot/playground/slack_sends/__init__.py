"""What Slack sends to the bot: bodies in Slack's form, signed, over HTTP."""

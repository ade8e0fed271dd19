"""What Slack tells the bot: a mention, a direct message, an opened home tab."""

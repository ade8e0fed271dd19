"""What a person in the workspace can do: type, press, fill in, open; each becomes what Slack would send to the bot."""

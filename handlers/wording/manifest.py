"""What Slack shows beside the command while a person types it."""

COMMAND_DESCRIPTION = "Find practice knowledge on work with looked-after children"
COMMAND_USAGE_HINT = "[words to look for, or: help, topics, examples, privacy]"

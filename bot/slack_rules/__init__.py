"""What Slack would refuse, or show wrongly, in a message, a modal or a home tab; one file a kind of thing."""

from bot.slack_rules.surfaces import findings, slips

__all__ = ["findings", "slips"]

"""Sharing a practice example with one’s own workspace: the form, the moderators, the outcome."""

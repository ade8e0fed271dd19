"""Sharing a practice example with one’s own workspace."""

"""Answers, their parts and their buttons."""

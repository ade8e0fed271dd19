"""Tests of what a team's owner edits."""

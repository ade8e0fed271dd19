"""Whole answers as people see them, as text, for someone to judge: docs/answers.md."""

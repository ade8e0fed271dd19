"""Answers to questions: asked, gone on from, read whole; privately where the words seem to identify someone."""

"""Modals in which a section or a practice example is read."""

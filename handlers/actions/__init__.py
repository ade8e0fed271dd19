"""Buttons that a person pressed, one file each."""

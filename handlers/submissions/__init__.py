"""Modals that a person submitted or closed, one file each."""

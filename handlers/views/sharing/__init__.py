"""Views for sharing a practice example: the form, the card that is checked, what is told, one's own examples."""

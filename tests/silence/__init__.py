"""Learning when to stay silent, and how well that does on queries left out."""

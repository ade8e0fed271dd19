"""Whether a text speaks of danger, and of which kind: arithmetic on its words, learnt from lines that people wrote."""

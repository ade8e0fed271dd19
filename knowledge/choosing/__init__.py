"""What goes with an answer's results: notices, questions to reflect on, practice examples. Pure functions."""

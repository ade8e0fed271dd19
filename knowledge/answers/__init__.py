"""From ranked passages to an answer: examples, questions, notices, and where to turn in danger."""

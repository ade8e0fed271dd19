"""Whether the practice examples beside an answer fit the question: judged questions, and figures."""

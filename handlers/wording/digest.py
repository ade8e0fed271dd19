"""The weekly digest."""

TITLE = "This week from the practice exchange"
QUESTION = "A question for the thread"
EXAMPLE = "A practice example"
OWN = "Shared by your own teams since the last digest"
FACT = "Since 2010"
READ_ON = "Read on"
CLOSING = (
    "Answer in the thread, without anything from which a child could be recognised. "
    "To change or stop this: /lac digest."
)

"""The weekly digest."""

TITLE = "This week from the practice exchange"
SECTION = "Something to read"
EXAMPLE = "A practice example"
QUESTION = "A question to talk over"
INVITATION = "Talk about it in the thread. Leave out anything from which a child could be recognised."
READ_ON = "Read the section"

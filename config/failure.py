"""The base of every error that a person can mend."""


class Failure(Exception):
    """Something that cannot go on, told in one line that says what to do next: `str(failure)`."""

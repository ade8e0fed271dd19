"""What is kept about a person, as they get it in a file."""

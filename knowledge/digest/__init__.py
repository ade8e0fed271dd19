"""What a week's digest holds, and in which week."""

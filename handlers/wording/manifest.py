"""What Slack shows of the shortcuts."""

REFLECT_ON_PRACTICE = "Reflect on practice"
REFLECT_ON_PRACTICE_DESCRIPTION = "Go through questions step by step; what you write is kept nowhere"
FIND_RELATED_PRACTICE = "Find related practice"
FIND_RELATED_PRACTICE_DESCRIPTION = "See what the library says about this message"
SHARE_PRACTICE_EXAMPLE = "Share a practice example"
SHARE_PRACTICE_EXAMPLE_DESCRIPTION = "Tell colleagues about something that works"

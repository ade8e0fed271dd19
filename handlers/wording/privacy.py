"""What the bot keeps."""

TITLE = "Privacy"
LINES = (
    "I read only what you send me: the words after /lac, messages that mention me, and our direct messages.",
    "I do not keep your words or your name. I search the library for your words, answer, and forget them.",
    "I send nothing anywhere but Slack, and use no language model.",
    "Slack keeps your messages to me as it keeps any other. Your workspace’s own rules hold for them.",
    "Do not write anything from which a child could be recognised: no names, places or dates.",
)

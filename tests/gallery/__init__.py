"""The gallery: a picture of everything that the bot shows in Slack, and the proof that none is left out."""

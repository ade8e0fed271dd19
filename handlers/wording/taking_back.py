"""A shared example is taken back: what stands where it stood, and what the one who took it back is told."""

IN_ITS_PLACE = "A practice example that stood here was taken back. Ask me again to see what the library has now."
TOLD_BEFORE = "This was about a practice example that is no longer here."
WITHDRAWN = "Withdrawn: its words are deleted."
CHANGED = "I took it out of {changed} of my messages."
NOT_CHANGED = "It could not be changed in {left} places. Ask whoever may delete messages there."
LATER = "In {later} more places Slack could not be asked. I try again within the hour, as long as the clock runs."
SEEN_ALREADY = (
    "Answers that only one person sees are not mine to change: whoever has one on the screen sees it until they "
    "restart Slack."
)

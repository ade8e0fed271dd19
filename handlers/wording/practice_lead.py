"""What comes back to the practice lead: feedback, gaps, and notes that people write."""

NO_LEAD = (
    "Nobody here is named as a moderator yet, so this has no reader. Ask whoever runs me to name moderators in "
    "config/settings.yaml."
)
ONLY_LEADS = "Only moderators see this. Ask one of them: {moderators}."

HOME_TITLE = "For you as a moderator"
HOME_FEEDBACK = (
    "This week and the three before: helpful {helpful}, not helpful {not_helpful}, reasons written {reasons}."
)
HOME_GAPS = "Subjects often asked for and not found: {count}."

FEEDBACK_TITLE = "Feedback"
FEEDBACK_BUTTON = "What people said"
NO_FEEDBACK = "Nobody has said yet whether an answer helped."
FEEDBACK_ABOUT = (
    "Counted by week and passage, without who said it and what was asked. Each reason is in the words that someone "
    "chose to send to you."
)
WEEK = "Week of {day}"
COUNTS = "helpful {helpful}, not helpful {not_helpful}"
REASONS = "Reasons"
WAS_HELPFUL = "Helpful"
WAS_NOT_HELPFUL = "Not helpful"
ON = "on {titles}"
GONE = "Something that is not in the library any more"
MORE_ITEMS = "And {count} more passages of that week."
MORE_REASONS = "And {count} more reasons of that week."
MORE_WEEKS = "And {count} earlier weeks. Whoever runs me sees all with python -m bot feedback."

GAPS_TITLE = "Asked for, not found"
GAPS_BUTTON = "What was not found"
NO_GAPS = "Nothing has been asked for and not found at least {least} times yet."
GAPS_ABOUT = (
    "How often a question was understood to be about this, and I found nothing or only something near. Shown from "
    "{least} questions on; they can all be one person’s. I keep no words and no names."
)
TOPICS = "Topics"
CONCEPTS = "Other subjects of the field"
OUTSIDE = "Subjects that this library is not about"
OTHER = "Anything else"
OTHER_NAME = "Questions that none of my lists name"
IN_WEEK = "week of {day}: {times}"
EARLIER_WEEKS = "{count} earlier weeks"
OTHER_WEEKS = "other weeks together: {times}"
TIMES = "{times} times"
TIMES_APART = "{times} times ({nothing} found nothing, {near} only something near)"
TIMES_NOTHING = "{times} times, nothing found"
TIMES_NEAR = "{times} times, only something near"
MORE_GAPS = "And {count} more. Whoever runs me sees all with python -m bot gaps."

TELL = "Tell the practice lead"
TELL_TITLE = "Tell the practice lead"
TELL_ASK = (
    "What were you looking for? I have not kept your question, so write what you want them to know. They can look for "
    "an answer, or add one to what is shared here."
)
TELL_READERS = "It goes, in your words and with your name, to"
TELL_NOT_KEPT = "I keep nothing of it; Slack keeps the message that I send them."
TELL_WORDS = "In your words"
TELL_HINT = "Leave out anything from which a child could be recognised: names, places, dates."
SEND = "Send"
CANCEL = "Cancel"
IDENTIFIES = "This seems to hold {what}. Take it out, then choose Send."
"""`what` is, for example, “a date of birth and a postcode”."""
NOTHING_WRITTEN = "Write what you were looking for, or choose Cancel."
OTHER_ORGANISATION = "Only people of this workspace can write to its practice lead with me."
TOLD_TITLE = "Thank you"
TOLD = "Thank you. I am sending it to the moderators, with your name, so that they can answer you."
NOT_TOLD = (
    "I could not send what you wrote to any moderator, and I have not kept it. Please write to them yourself: "
    "{moderators}."
)
PERHAPS_TOLD = (
    "I could not find out whether a moderator got what you wrote, and I have not kept it. If you hear nothing, please "
    "write to them yourself: {moderators}."
)
NOTE_NOTHING = "looked for something in the library and I found nothing. They write:"
NOTE_NEAR = "looked for something in the library and I found only something near. They write:"
NOTE_ANSWER = "Answer them in Slack; I do not pass anything on, and keep nothing of this."

"""When a channel's digest comes, and how to change that. Texts with code marks are mrkdwn already."""

TITLE = "Weekly digest"
TRY = (
    "Change it here, or type: `/lac digest monday 9am`, `/lac digest zone Europe/London`, "
    "`/lac digest pause until 5 January`, `/lac digest resume`, `/lac digest off`."
)
NOT_UNDERSTOOD = (
    "I did not understand that. Try `/lac digest monday 9am`, `/lac digest zone Europe/London`, "
    "`/lac digest pause until 5 January`, `/lac digest preview` or `/lac digest off`."
)
PAUSE_UNTIL_WHEN = "Say until when, for example `/lac digest pause until 5 January` or `/lac digest pause for 2 weeks`."
PAUSE_OUT_OF_RANGE = "A pause ends on a day after today and within a year. Try `/lac digest pause until 5 January`."

NONE_YET = "{channel} has no weekly digest."
HOW_TO_START = (
    "To get one every {day} at {time}, type `/lac digest on` there. "
    "For another day and time, type for example `/lac digest friday 2pm`."
)
WHEN = "{channel} gets the weekly digest on {day}s at {time} ({zone})."
OFF = "The weekly digest in {channel} is off. It was on {day}s at {time} ({zone})."
PAUSED = "It is paused until {until}."
NEXT = "Next: {next}."

SWITCHED_ON = "The weekly digest is on."
CHANGED = "Done."
SWITCHED_OFF = "Done. No more digests come here until someone types `/lac digest on`."
PAUSED_NOW = "Done."
RESUMED = "Done. The digest comes again."
NOTHING_TO_CHANGE = "There is no weekly digest here. Type `/lac digest on` to get one."
POSTED = "You posted the digest in {channel}. {next}"
POSTED_ALREADY = "This week’s digest is in {channel} already. {next}"
POSTING = "The digest is on its way to {channel}. If it is not there in five minutes, try again."
NEVER_KNOWN = (
    "Slack did not say whether it took this week’s digest, and I cannot look in {channel} myself. Please look there; "
    "I do not post it a second time. {next}"
)
ONLY_MODERATORS = "Here only moderators may change or post the digest. Ask one of them: {moderators}."
ONLY_MEMBERS = (
    "Only people in {channel}, and moderators, can see or change its digest. Join the channel first, or ask someone "
    "who is in it."
)
ASKING = "One moment: I am asking Slack whether you are in that channel."
ONLY_IN_CHANNELS = "The digest is for channels. Type this in the channel that should get it, or use the Home tab."

LIST_TITLE = "Weekly digests that you look after"
LIST_NONE = "You look after no weekly digest yet."

CHANGE = "Change"
SET_UP = "Set up"
SEE_PREVIEW = "Preview"
POST_NOW = "Post now"
TURN_ON = "Switch on"
TURN_OFF = "Switch off"
RESUME = "Resume"
POST_CONFIRM_TITLE = "Post the digest now?"
POST_CONFIRM = "Everyone in the channel sees it. It is this week’s digest: no other comes this week at the usual time."
POST_CONFIRM_YES = "Post now"
CANCEL = "Cancel"

PREVIEW = "Only you see this. {channel} gets it on {when}, with what your own teams publish until then."
PREVIEW_BY_HAND = "Only you see this. It comes to {channel} only if someone posts it."
POST_THIS = "Post this one"
ANOTHER = "Another one"
BACK = "Back"

HOME_TITLE = "Weekly digest"
HOME_ADVICE = "One thing to read and one question to talk over, every week in your channel."
HOME_MORE = "{count} more are set up; choose a channel to see its digest."
CHOOSE_CHANNEL = "Choose a channel"

MODAL_TITLE = "Weekly digest"
SAVE = "Save"
FIELD_IS_ON = "The digest is"
CHOICE_ON = ("On", "A digest comes to the channel every week")
CHOICE_OFF = ("Off", "No digest comes; day and time are kept")
FIELD_DAY = "Day"
FIELD_TIME = "Time"
FIELD_ZONE = "Time zone"
ZONE_HINT = "A city or a name, for example London or Europe/London"
ZONE_UNKNOWN = "I do not know this time zone. Write one like London or Europe/London."
FIELD_PAUSE = "Pause until"
PAUSE_HINT = "The first day on which a digest may come again. Leave it empty for no pause."
PAUSE_WRONG = "Choose a day after today and within a year."

WHAT_TO_DO = {
    "not_in_channel": "I am not in {channel}. Type `/invite @Practice exchange` there.",
    "channel_not_found": "I am not in {channel}, or it is gone. Type `/invite @Practice exchange` there.",
    "is_archived": "{channel} is archived. Nothing can be posted there: choose another channel in my Home tab.",
    "restricted_action": "I may not post in {channel}. Ask someone who runs it to let apps post there.",
    "restricted_action_read_only_channel": "{channel} is read-only. Set up the digest in another channel.",
    "restricted_action_non_threadable_channel": "I may not post in {channel}. Set up the digest in another channel.",
}
REFUSED = "Slack did not let me post in {channel} (it says: {code}). Tell whoever runs this bot."
FAILING = (
    "The weekly digest could not be posted in {channel}. {what_to_do} I keep trying for as long as it is on, in an "
    "archived channel for four weeks; you will not hear of this again. To stop or change it, open my Home tab."
)
NEVER_KNOWN_TO_OWNER = (
    "I do not know whether this week’s digest is in {channel}: Slack did not answer clearly, and I may not look there. "
    "I do not post it a second time. If it is missing, the next one comes in its usual week."
)

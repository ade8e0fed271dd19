"""Sharing a practice example: the form, what moderators see, what its author is told."""

FORM_TITLE = "Share an example"
INTRODUCTION = (
    "Tell colleagues about something that works. Once it has been checked, everyone in this workspace can find it."
)
INTRODUCTION_AGAIN = "Change what you like, then send it again."
TITLE = "Title"
TITLE_EXAMPLE = "For example: Breakfast club"
TEXT = "What do you do?"
TEXT_HINT = "What it is, who it is for, and what changed. Leave out names and anything that points to one child."
THEME = "Theme"
PLACE = "Place or team"
PLACE_EXAMPLE = "For example: Leaving care team"
TOPICS = "Topics"
TOPICS_HINT = "Up to three. They help others to find it."
REVIEWER = "Who should check it first?"
REVIEWER_HINT = "A colleague of yours. Nobody else sees it before they publish it."
CONFIRM = "Before you send it"
CONFIRMED = "No child, family or colleague can be recognised from this"
SEND = "Send"

TITLE_TOO_SHORT = "Write a title of a few words."
TEXT_TOO_SHORT = "Say a little more: two or three sentences on what you do and what changed."
TOO_LONG = "This is too long. Use {most} characters at most."
CHOOSE_ANOTHER = "Choose someone else. A second person should read it before it is published."
NOT_CONFIRMED = "Tick this when it is so. If it is not, take out what could be recognised."
SEEMS_TO_IDENTIFY = (
    "This seems to hold {what}. Take it out so that nobody can be recognised, then send it again. If it is something "
    "else, write it another way."
)

SENT_TITLE = "Thank you"
SENT = "Thank you for sharing this."
SENT_TO = "It has gone to"
TO_MODERATORS = "It has gone to the moderators"
SENT_NEXT = "I will tell you in a direct message what is decided. See or withdraw what you shared with /lac shared."
NOT_DELIVERED = (
    "I could not send your example “{title}” to anyone who can check it. It is kept, and nobody else sees it. Choose "
    "Change to send it again, or tell whoever runs this bot."
)
NOBODY_TO_ASK = (
    "I did not send your example “{title}” to be checked: guests and people of other organisations cannot check it, or "
    "Slack did not say who they are. It is kept, and nobody else sees it. Choose Change to ask a colleague, or tell "
    "whoever runs this bot."
)
PERHAPS_DELIVERED = (
    "I could not find out whether your example “{title}” reached anyone who can check it. It is kept, and nobody else "
    "sees it. If you hear nothing, choose Change to send it again."
)

TO_CHECK = "shared a practice example and asks you to check it before others see it."
CHECK_LIST = (
    "Before you publish it: can any child, family or colleague be recognised? Would a colleague know what to do?"
)
PUBLISH = "Publish"
ASK_FOR_CHANGES = "Ask for changes"
DECLINE = "Decline"
DECLINE_CONFIRM_TITLE = "Decline this example?"
DECLINE_CONFIRM = "Its author is told that you will not publish it. They can share another one."
REFUSE = "Decline: someone can be recognised"
REFUSE_CONFIRM_TITLE = "Delete this example?"
REFUSE_CONFIRM = (
    "Choose this if a child, family or colleague can be recognised. Its words are deleted at once. Its author is told, "
    "without the words."
)
REFUSE_YES = "Delete"
KEEP = "Keep it"
TAKE_DOWN = "Take down"
TAKE_DOWN_CONFIRM_TITLE = "Take it down?"
TAKE_DOWN_CONFIRM = "It is deleted, and nobody will find it any longer. Its author is told."

YOU_PUBLISHED = "You published “{title}”. Everyone in this workspace can find it now."
YOU_RETURNED = "You asked the author of “{title}” for changes. When they send it again, you get a new message."
YOU_DECLINED = "You declined this example."
YOU_REFUSED = "You declined this example because someone can be recognised. Its words are deleted."
YOU_TOOK_DOWN = "You took this example down. Its words are deleted."
AUTHOR_TOLD = "Its author has been told."
AUTHOR_NOT_TOLD = "I could not write to its author. Please tell them yourself."
ALREADY_DECIDED = "Someone was quicker: “{title}” is {status}."
STATUS = {
    "waiting": "waiting to be checked",
    "published": "published",
    "returned": "back with its author, who was asked for changes",
    "declined": "declined",
}
"""By the value of `bot.store.shared_examples.Status`."""
OWN_STATUS = {**STATUS, "returned": "back with you: please change it, then send it again"}
"""The same, as its author is told."""
EXAMPLE_GONE = (
    "This example is no longer here. It was declined, taken down, withdrawn or changed. If its author changed it, you "
    "have a newer message."
)
MEMBERS_ONLY = "Practice examples are shared among the members of this workspace. You belong to another one."
MAY_NOT_DECIDE = "You may not decide on this example. Its author and people who are no moderators may not."

NOTE_TITLE = "Ask for changes"
NOTE = "What should the author change?"
NOTE_HINT = "They get these words in a direct message, with your name."
NOTE_SEND = "Send to the author"

PUBLISHED = "Your practice example “{title}” is published. Everyone in this workspace can find it now."
RETURNED = "asks you to change your practice example “{title}” before it is published:"
DECLINED = "decided not to publish your practice example “{title}”. Ask them if you want to know why."
REFUSED = (
    "did not publish the practice example that you shared on {day}, because someone could be recognised from it. Its "
    "words are deleted. You can share it again without what points to a person."
)
TAKEN_DOWN = (
    "took down the practice example that you shared on {day}. Its words are deleted. Ask them if you want to know why."
)
CHANGE = "Change"
READ = "Read"

LIST_TITLE = "Examples you shared"
LIST_NOTHING = "You have shared no practice example yet."
TERMS = (
    "What is not published is deleted: after {waiting} days of waiting to be checked, {returned} days after it came "
    "back to you, {declined} days after it was declined."
)
LIST_MORE = "More of your examples"
WITHDRAW = "Withdraw"
WITHDRAW_CONFIRM_TITLE = "Withdraw this example?"
WITHDRAW_CONFIRM = "It is deleted, and nobody will find it any longer."
NOT_YOURS = "There is no example of yours to withdraw or change here any longer."
TO_CHECK_TITLE = "Waiting to be checked"
CHECK = "Check"

INVITATION = "Share something that works with your colleagues. Someone checks it before they see it."
OPEN = "Share a practice example"
SECTION_TITLE = "Share with colleagues"

"""What a person is told when their words seem to identify a child. The words themselves are never repeated."""

from enum import StrEnum

from knowledge.privacy.finding import IdentifierKind

KINDS = {
    IdentifierKind.NAME: "a full name",
    IdentifierKind.FIRST_NAME: "a first name",
    IdentifierKind.NICKNAME: "a name or nickname",
    IdentifierKind.INITIALS: "someone's initials",
    IdentifierKind.DATE_OF_BIRTH: "a date of birth",
    IdentifierKind.ADDRESS: "an address",
    IdentifierKind.POSTCODE: "a postcode",
    IdentifierKind.PHONE_NUMBER: "a phone number",
    IdentifierKind.EMAIL_ADDRESS: "an e-mail address",
    IdentifierKind.SOCIAL_HANDLE: "a name on social media",
    IdentifierKind.CAR_PLATE: "a car's number plate",
    IdentifierKind.NHS_NUMBER: "an NHS number",
    IdentifierKind.NATIONAL_INSURANCE_NUMBER: "a National Insurance number",
    IdentifierKind.PUPIL_NUMBER: "a pupil number",
    IdentifierKind.CASE_NUMBER: "a case number",
    IdentifierKind.NAMED_NUMBER: "someone's reference number",
    IdentifierKind.UNREAD: "more than I look through",
}
SEVERAL = "several things from which someone could be recognised"
"""Said in place of a list of more than three."""


class WrittenIn(StrEnum):
    """Where the words were written: who can read them, and how they are taken away, differs."""

    PRIVATE = "private"
    CHANNEL = "channel"
    DIRECT_MESSAGE = "direct-message"
    MESSAGE_OF_SOMEONE = "message-of-someone"
    READER = "reader"


HOW_TO_DELETE = "hold it (on a computer, point at it and choose ⋮), then choose “Delete message”."
ADVICE = {
    WrittenIn.PRIVATE: (
        "What you wrote seems to hold {what}. Only you see it, and I keep nothing of it: there is nothing to "
        "delete. Next time leave such details out. I find the same without them."
    ),
    WrittenIn.CHANNEL: (
        "Your message seems to hold {what}, so only you see this answer. Others here can read your message. If a child "
        f"could be recognised from it, please delete it: {HOW_TO_DELETE} I find the same without such details."
    ),
    WrittenIn.DIRECT_MESSAGE: (
        "Your message seems to hold {what}. I keep nothing of it, but Slack keeps our messages. If a child could be "
        f"recognised from it, please delete it: {HOW_TO_DELETE} I find the same without such details."
    ),
    WrittenIn.MESSAGE_OF_SOMEONE: (
        "This message seems to hold {what}. Only you see this answer, but others may read the message. If a child "
        "could be recognised from it and it is yours, please delete it, or take that out. If not, ask its writer to."
    ),
    WrittenIn.READER: (
        "What you wrote seems to hold {what}. I keep nothing of it, but it stands in this page’s address: your browser "
        "may keep that in its history. Next time leave such details out. I find the same without them."
    ),
}
"""What to do, by where it was written; `what` is, for example, “a full name and a date of birth”."""

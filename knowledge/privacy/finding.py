"""What the privacy guard finds: the kind of thing that may identify someone, and where it stands. Never the words."""

from dataclasses import dataclass
from enum import StrEnum

from knowledge.library.span import Span


class IdentifierKind(StrEnum):
    """What may identify a person; `UNREAD` is the part of a long text that is not looked at."""

    NAME = "name"
    FIRST_NAME = "first-name"
    NICKNAME = "nickname"
    INITIALS = "initials"
    DATE_OF_BIRTH = "date-of-birth"
    ADDRESS = "address"
    POSTCODE = "postcode"
    PHONE_NUMBER = "phone-number"
    EMAIL_ADDRESS = "email-address"
    SOCIAL_HANDLE = "social-handle"
    CAR_PLATE = "car-plate"
    NHS_NUMBER = "nhs-number"
    NATIONAL_INSURANCE_NUMBER = "national-insurance-number"
    PUPIL_NUMBER = "pupil-number"
    CASE_NUMBER = "case-number"
    NAMED_NUMBER = "named-number"
    UNREAD = "unread"


@dataclass(frozen=True)
class Finding:
    """Something in a text that seems to identify a person: its kind, and its characters in the text."""

    kind: IdentifierKind
    span: Span

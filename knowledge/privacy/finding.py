"""What the privacy guard sees: the kind of thing that may identify someone, and where it stands. Never the words."""

from dataclasses import dataclass
from enum import StrEnum

from knowledge.library.span import Span


class IdentifierKind(StrEnum):
    """What may identify a person."""

    NAME = "name"
    INITIALS_WITH_AGE = "initials-with-age"
    DATE_OF_BIRTH = "date-of-birth"
    POSTCODE = "postcode"
    PHONE_NUMBER = "phone-number"
    EMAIL_ADDRESS = "email-address"
    NHS_NUMBER = "nhs-number"
    NATIONAL_INSURANCE_NUMBER = "national-insurance-number"
    PUPIL_NUMBER = "pupil-number"
    CASE_NUMBER = "case-number"


@dataclass(frozen=True)
class Sighting:
    """Something in a text that seems to identify a person: its kind, and its characters in the text."""

    kind: IdentifierKind
    span: Span

"""The privacy guard: what in a text seems to identify a person. Each kind has its file; this puts them together."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from config.catalogue import Config
from config.privacy import Privacy
from knowledge.library.library import Library
from knowledge.library.span import Span
from knowledge.privacy.case_number import case_numbers
from knowledge.privacy.date_of_birth import dates_of_birth
from knowledge.privacy.email_address import email_addresses
from knowledge.privacy.finding import IdentifierKind, Sighting
from knowledge.privacy.folded_text import FoldedText
from knowledge.privacy.full_name import NameRules
from knowledge.privacy.initials import initials_with_age
from knowledge.privacy.known_names import known_names
from knowledge.privacy.name_lists import load_name_lists
from knowledge.privacy.national_insurance import national_insurance_numbers
from knowledge.privacy.nhs_number import nhs_numbers
from knowledge.privacy.phone_number import phone_numbers
from knowledge.privacy.postcode import postcodes
from knowledge.privacy.pupil_number import pupil_numbers


@dataclass(frozen=True, repr=False)
class PrivacyGuard:
    """Looks at texts for one workspace. It keeps nothing of them, and may be used from many threads."""

    names: NameRules
    privacy: Privacy

    def sightings(self, text: str) -> tuple[Sighting, ...]:
        """Return what seems to identify a person, in the order of the text. Takes time in proportion to the text."""
        folded = FoldedText.of(text)
        found = [Sighting(kind, folded.written(span)) for kind, spans in self._seen(folded.plain) for span in spans]
        return tuple(sorted(found, key=lambda sighting: (sighting.span.start, sighting.span.end)))

    def _seen(self, text: str) -> Iterator[tuple[IdentifierKind, Iterable[Span]]]:
        people = tuple(self.names.full_names(text))
        yield IdentifierKind.NAME, people
        yield IdentifierKind.INITIALS_WITH_AGE, initials_with_age(text, self.names.known.short_forms)
        yield IdentifierKind.DATE_OF_BIRTH, dates_of_birth(text, people)
        yield IdentifierKind.POSTCODE, postcodes(text)
        yield IdentifierKind.PHONE_NUMBER, phone_numbers(text)
        yield IdentifierKind.EMAIL_ADDRESS, email_addresses(text)
        yield IdentifierKind.NHS_NUMBER, nhs_numbers(text)
        yield IdentifierKind.NATIONAL_INSURANCE_NUMBER, national_insurance_numbers(text)
        yield IdentifierKind.PUPIL_NUMBER, pupil_numbers(text)
        yield IdentifierKind.CASE_NUMBER, case_numbers(text, self.privacy.entries.case_numbers)


def open_guard(library: Library, config: Config) -> PrivacyGuard:
    """Return the guard for a library: its speakers, places and organisations are no sightings."""
    known = known_names(library, config.privacy, config.topics, config.thesaurus)
    return PrivacyGuard(NameRules(load_name_lists(), known), config.privacy)


def without(text: str, sightings: Sequence[Sighting]) -> str:
    """Return a text without what was seen in it, with single spaces between its words."""
    kept: list[str] = []
    done = 0
    for sighting in sightings:
        kept.append(text[done : max(done, sighting.span.start)])
        done = max(done, sighting.span.end)
    return " ".join(" ".join([*kept, text[done:]]).split())

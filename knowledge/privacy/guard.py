"""The privacy guard: what in a text seems to identify a person. Each kind has its file; this puts them together."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from config.catalogue import Config
from config.privacy import Privacy
from knowledge.library.library import Library
from knowledge.library.span import Span
from knowledge.privacy.address import addresses
from knowledge.privacy.car_plate import car_plates
from knowledge.privacy.case_number import case_numbers
from knowledge.privacy.date_of_birth import dates_of_birth
from knowledge.privacy.email_address import email_addresses
from knowledge.privacy.finding import Finding, IdentifierKind
from knowledge.privacy.folded_text import FoldedText, in_small_letters
from knowledge.privacy.full_name import NameRules
from knowledge.privacy.known_names import KnownNames, known_names
from knowledge.privacy.letters import LetterTable
from knowledge.privacy.name_features import NameSense
from knowledge.privacy.name_lists import load_name_lists
from knowledge.privacy.name_model import NameModel, load_name_model
from knowledge.privacy.name_words import name_words
from knowledge.privacy.named_number import named_numbers
from knowledge.privacy.names_in_text import NameFinder
from knowledge.privacy.national_insurance import national_insurance_numbers
from knowledge.privacy.nhs_number import nhs_numbers
from knowledge.privacy.phone_number import phone_numbers
from knowledge.privacy.postcode import postcodes
from knowledge.privacy.pupil_number import pupil_numbers
from knowledge.privacy.social_handle import social_handles

DIGIT = re.compile(r"\d")
"""A text without one, as most are, is not looked through for kinds that have a digit in every form."""


@dataclass(frozen=True, repr=False)
class PrivacyGuard:
    """Looks at texts for one workspace. It keeps nothing of them, and may be used from many threads."""

    finder: NameFinder
    model: NameModel
    privacy: Privacy

    def findings(self, text: str) -> tuple[Finding, ...]:
        """Return what seems to identify a person, in the order of the text.

        Of a longer text than `folded_text.LOOKED_AT` the rest is not read, and is a finding itself: being answered
        privately costs nothing. So no text takes longer than one of that length.
        """
        folded = FoldedText.of(text)
        found = {
            Finding(kind, folded.written(span)): None
            for kind, spans in self._seen(folded.plain)
            for span in spans
            if span.end > span.start
        }
        if folded.unread_from is not None:
            found[Finding(IdentifierKind.UNREAD, Span(folded.unread_from, len(text)))] = None
        return tuple(sorted(found, key=lambda finding: (finding.span.start, finding.span.end)))

    def names_to_leave_alone(self, text: str) -> tuple[Span, ...]:
        """Return the places of words that are people's or may be, which no spelling may mend or repeat.

        These are the findings, and every word that the lists of names hold and that is no everyday word besides. Names
        of public life are not among them.
        """
        folded = FoldedText.of(text)
        known, lists = self.finder.sense.known, self.finder.sense.lists
        spans = [finding.span for finding in self.findings(text)]
        for word in name_words(folded.plain):
            is_listed = word.folded in lists.first_names or word.folded in lists.surnames
            is_told = lists.is_everyday(word.folded) or word.folded in known.words
            if is_listed and not is_told and not known.is_of_public_life(word.folded):
                spans.append(folded.written(Span(word.start, word.end)))
        return tuple(sorted(set(spans), key=lambda span: (span.start, span.end)))

    def _seen(self, plain: str) -> Iterator[tuple[IdentifierKind, Iterable[Span]]]:
        low = in_small_letters(plain)
        names = tuple(self.finder.names(plain, self.model))
        for finding in names:
            yield finding.kind, (finding.span,)
        yield IdentifierKind.DATE_OF_BIRTH, dates_of_birth(plain, [finding.span for finding in names])
        lists = self.finder.sense.lists
        yield IdentifierKind.ADDRESS, addresses(plain, low, lists.is_everyday, lists.is_place)
        with_digits, low_with_digits = (plain, low) if DIGIT.search(plain) else ("", "")
        yield IdentifierKind.POSTCODE, postcodes(with_digits)
        yield IdentifierKind.PHONE_NUMBER, phone_numbers(plain)
        yield IdentifierKind.EMAIL_ADDRESS, email_addresses(plain)
        yield IdentifierKind.SOCIAL_HANDLE, social_handles(plain, low, self.finder.sense.lists.english.is_word)
        yield IdentifierKind.CAR_PLATE, car_plates(with_digits, low_with_digits)
        yield from self._numbers(plain, with_digits, low_with_digits)

    def _numbers(
        self, plain: str, with_digits: str, low_with_digits: str
    ) -> Iterator[tuple[IdentifierKind, Iterable[Span]]]:
        yield IdentifierKind.NHS_NUMBER, nhs_numbers(with_digits)
        yield IdentifierKind.NATIONAL_INSURANCE_NUMBER, national_insurance_numbers(with_digits)
        yield IdentifierKind.PUPIL_NUMBER, pupil_numbers(with_digits)
        yield IdentifierKind.CASE_NUMBER, case_numbers(plain, self.privacy.entries.case_numbers)
        yield IdentifierKind.NAMED_NUMBER, named_numbers(with_digits, low_with_digits)


def open_guard(library: Library, config: Config) -> PrivacyGuard:
    """Return the guard for a library: its speakers, places and organisations are no findings."""
    known = known_names(library, config.privacy, config.topics, config.thesaurus)
    model = load_name_model()
    return PrivacyGuard(name_finder(known, model.letters), model, config.privacy)


def name_finder(known: KnownNames, letters: LetterTable) -> NameFinder:
    """Return what finds names beside those that are known to tell of nobody."""
    lists = load_name_lists()
    return NameFinder(NameRules(lists, known), NameSense(lists, known, letters))


def without(text: str, findings: Sequence[Finding]) -> str:
    """Return a text without what was found in it, with single spaces between its words."""
    kept: list[str] = []
    done = 0
    for finding in findings:
        kept.append(text[done : max(done, finding.span.start)])
        done = max(done, finding.span.end)
    return " ".join(" ".join([*kept, text[done:]]).split())

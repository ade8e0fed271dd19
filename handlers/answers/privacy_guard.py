"""Ask the privacy guard whether words seem to identify a child, and say what to do. The words are kept nowhere."""

from collections.abc import Sequence
from dataclasses import dataclass

from handlers.services import Services
from handlers.wording.privacy_guard import ADVICE, KINDS, SEVERAL, WrittenIn
from knowledge.answers.answer import Notice, NoticeKind
from knowledge.privacy.finding import Finding
from knowledge.privacy.guard import without

NAMED_AT_MOST = 3


@dataclass(frozen=True)
class GuardedWords:
    """The words without what seems to identify someone, and what to tell their writer; no notice, nothing seen."""

    words: str
    notice: Notice | None


def guarded(services: Services, words: str, written_in: WrittenIn) -> GuardedWords:
    """Return the words as they may be searched. The notice names what was seen by its kind, and repeats nothing."""
    findings = services.privacy_guard.findings(words)
    what = _what(findings)
    if what is None:
        return GuardedWords(words, None)
    advice = ADVICE[written_in].format(what=what)
    notice = Notice("privacy", NoticeKind.PRIVACY, advice, source="", is_urgent=True)
    return GuardedWords(without(words, findings), notice)


def seen_in(services: Services, text: str) -> str | None:
    """Return what in a text seems to identify someone, in words such as “a full name and a date of birth”.

    None when nothing does.
    """
    return _what(services.privacy_guard.findings(text))


def _what(findings: Sequence[Finding]) -> str | None:
    kinds = list(dict.fromkeys(KINDS[finding.kind] for finding in findings))
    if len(kinds) > NAMED_AT_MOST:
        return SEVERAL
    return " and ".join(filter(None, (", ".join(kinds[:-1]), *kinds[-1:]))) or None

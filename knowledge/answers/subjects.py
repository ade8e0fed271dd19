"""What a question was understood as: topics and other entries of the configuration, never the words that were typed."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from config.catalogue import Config
from config.thesaurus import ThesaurusEntries
from knowledge.answers.asked_topics import telling_stems
from knowledge.search.analysis import Token
from knowledge.search.thesaurus import Stems, lengths_by_first, phrase_key


class SubjectKind(StrEnum):
    """Which part of the configuration names a subject."""

    TOPIC = "topic"
    CONCEPT = "concept"
    OUTSIDE = "outside"
    OTHER = "other"


@dataclass(frozen=True)
class Subject:
    """An entry of the configuration.

    `name` is a topic's id, the field's own term of an entry of the thesaurus, or the title of a group of outside.yaml;
    empty for the one subject of all questions that none of these name.
    """

    kind: SubjectKind
    name: str = ""

    @property
    def key(self) -> str:
        """The subject as one text."""
        return f"{self.kind.value}:{self.name}"


ANYTHING_ELSE = Subject(SubjectKind.OTHER)


def subject_of(key: str) -> Subject:
    """Return the subject with this key. Raises ValueError where it is no key."""
    kind, _, name = key.partition(":")
    return Subject(SubjectKind(kind), name)


class SubjectFinder:
    """Finds the subjects of questions by the phrases of the thesaurus and of outside.yaml."""

    def __init__(self, config: Config) -> None:
        self._by_key = _subjects_by_key(config)
        self._lengths = lengths_by_first(self._by_key)

    def subjects(self, tokens: Sequence[Token], named: Iterable[str], nearest: Iterable[str]) -> tuple[Subject, ...]:
        """Return what a question is about, each subject once.

        `named` are the topics that it names, `nearest` those of what came near it, which count where it names nothing.
        """
        found = (*map(_topic, named), *self._phrases(tokens))
        return tuple(dict.fromkeys(found or map(_topic, nearest))) or (ANYTHING_ELSE,)

    def _phrases(self, tokens: Sequence[Token]) -> Iterator[Subject]:
        """Yield the subjects of the longest phrases, from the first word on."""
        stems = tuple(token.stem for token in tokens)
        place = 0
        while place < len(stems):
            lengths = self._lengths.get(stems[place], ())
            longest = max((length for length in lengths if stems[place : place + length] in self._by_key), default=0)
            if longest:
                yield self._by_key[stems[place : place + longest]]
            place += longest or 1


def _topic(topic_id: str) -> Subject:
    return Subject(SubjectKind.TOPIC, topic_id)


def _subjects_by_key(config: Config) -> Mapping[Stems, Subject]:
    """Return the subject of each phrase; where two entries have it, the thesaurus counts before outside.yaml."""
    found: dict[Stems, Subject] = {}
    for name, terms in _concepts(config.thesaurus.entries):
        if telling_stems(name):
            for term in terms:
                found.setdefault(phrase_key(term), Subject(SubjectKind.CONCEPT, name))
    for group in config.outside.file.content.subjects:
        for phrase in group.phrases:
            found.setdefault(phrase_key(phrase), Subject(SubjectKind.OUTSIDE, group.title))
    found.pop((), None)
    return found


def _concepts(entries: ThesaurusEntries) -> Iterator[tuple[str, Sequence[str]]]:
    """Yield each concept by the field's own term, with the terms that people say for it."""
    for acronym in entries.acronyms:
        yield acronym.full, (acronym.short, acronym.full)
    for group in entries.same:
        yield group[0], group
    for everyday in entries.everyday:
        yield everyday.means[0], everyday.say
    for wide in entries.narrower:
        for term in (wide.term, *wide.narrower):
            yield term, (term,)

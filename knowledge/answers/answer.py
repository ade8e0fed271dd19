"""What an answer is: the objects that search hands to every surface, and the JSON that `search --json` prints."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from config.signposts import UrgentKind
from knowledge.answers.subjects import Subject
from knowledge.library.span import Span


class ResultKind(StrEnum):
    """What a result is."""

    PASSAGE = "passage"
    EXAMPLE = "example"
    QUESTION = "question"


class PromptKind(StrEnum):
    """Whom a question is for: the person who asks and their team, or put by them to a young person."""

    TEAM = "team"
    YOUNG_PERSON = "young-person"


class AnswerVerdict(StrEnum):
    """Whether the library answers a query, holds something near it, or has nothing on it."""

    ANSWERED = "answered"
    NEAR = "near"
    NOTHING = "nothing"


class NoticeKind(StrEnum):
    """Why a notice is shown: policy has moved on, someone may be at risk, or words may identify a child."""

    CURRENCY = "currency"
    SAFEGUARDING = "safeguarding"
    PRIVACY = "privacy"


@dataclass(frozen=True)
class Part:
    """A sentence or a bullet of a text: where it stands, what it says of the question, and how well it was found.

    `says` is a weight for each term of the question that it holds, by the term's place; `found` is, for a bullet, its
    score as a share of the best bullet's, and `under` the bullet in whose list it stands, if any.
    """

    span: Span
    is_bullet: bool = False
    says: tuple[tuple[int, float], ...] = ()
    found: float = 0.0
    under: Span | None = None


@dataclass(frozen=True)
class FoundBy:
    """Words of a question by which a result was found.

    `said` is as what it was found, None where it is the words as asked. `stands_there` is False where they stand in
    none of the library's own words, but in how practitioners ask for it.
    """

    asked: str
    said: str | None
    stands_there: bool


@dataclass(frozen=True)
class Result:
    """One thing found. `text` is shown as it stands, 700 characters at most; `score` is 1.0 for the best result.

    `url` is its path in the reader, empty for what is the workspace's own. `own` is where in the text the words of the
    item itself stand, where others stand around them. `parts` are its sentences and bullets as they were judged against
    the question, empty where none was asked. `says` is the share of the question that its own words say. `bullets` is
    how many its list has, where the list itself is the answer; 0 where some bullet is, and where there is no list.
    `before` is the paragraph that the text goes on from (“The aim of this programme …”), empty where it does not.
    `found_by` tells why it was found, empty where no question was asked.
    """

    id: str
    kind: ResultKind
    title: str
    path: tuple[str, ...]
    text: str
    source: str
    score: float
    url: str
    highlights: tuple[Span, ...] = ()
    own: Span | None = None
    parts: tuple[Part, ...] = ()
    says: float = 1.0
    bullets: int = 0
    before: str = ""
    found_by: tuple[FoundBy, ...] = ()

    @property
    def own_words(self) -> str:
        """The words of the item itself, without those of the list around it."""
        return self.text if self.own is None else self.text[self.own.start : self.own.end]


@dataclass(frozen=True)
class RelatedExample:
    """A practice example that goes with the results, and why.

    `own` is how its document is named where it is the workspace's own, None for an example that was published.
    """

    id: str
    title: str
    theme: str
    place: str | None
    text: str
    reason: str
    url: str
    own: str | None = None


@dataclass(frozen=True)
class Prompt:
    """A question to reflect on, and whom it is for."""

    text: str
    kind: PromptKind


@dataclass(frozen=True)
class Notice:
    """A line that goes with an answer: its text for people, and where it comes from.

    `is_urgent` tells that the notice is shown before the results: the words of the query speak of present danger, or
    seem to identify someone. `source` is empty where the notice is the bot's own word. `item_id` is the result whose
    words it is about, None where it is about the whole answer. `means` says in a sentence what has changed, for an
    answer in brief. `about` are those words, empty where it is about all of the result.
    """

    id: str
    kind: NoticeKind
    text: str
    source: str
    is_urgent: bool = False
    item_id: str | None = None
    means: str = ""
    about: tuple[str, ...] = ()


@dataclass(frozen=True)
class TopicOffer:
    """A topic to browse, offered where nothing answers."""

    id: str
    title: str


@dataclass(frozen=True)
class Answer:
    """All that one query gets.

    `understood_as` is a short query as it was searched, None when nothing was changed or the query is longer: a whole
    message is not repeated for one mended word. When nothing answers, `confident` is False, `results` is empty and
    `topics` offers what is near. `results` is in order, best first; `further` holds the ids of the next results, which
    `Answerer.results_for` turns into results. `related_sections` are the ids of the nearest headings, offered where
    something is near but nothing answers, and `nearest` what was found in each. `danger` is the kind of danger now that
    the words of the query speak of, None where they speak of none; its signpost then stands first, alone. `closing` is
    the line on where to turn that ends every answer. `subjects` are what a query that nothing answers is about, as
    entries of the configuration.
    """

    query: str
    understood_as: str | None
    confident: bool
    results: tuple[Result, ...]
    examples: tuple[RelatedExample, ...]
    prompts: tuple[Prompt, ...]
    notices: tuple[Notice, ...]
    topics: tuple[TopicOffer, ...]
    further: tuple[str, ...]
    elapsed_ms: float
    related_sections: tuple[str, ...] = ()
    nearest: tuple[Result, ...] = ()
    danger: UrgentKind | None = None
    closing: str = ""
    subjects: tuple[Subject, ...] = ()

    @property
    def verdict(self) -> AnswerVerdict:
        """Whether this answers the query, names what is near it, or has nothing."""
        if self.confident:
            return AnswerVerdict.ANSWERED
        return AnswerVerdict.NEAR if self.related_sections else AnswerVerdict.NOTHING

    def to_json(self) -> dict[str, Any]:
        """Return the object that `search --json` prints (docs/architecture.md, “The answer as JSON”)."""
        return {
            "query": self.query,
            "understood_as": self.understood_as,
            "confident": self.confident,
            "results": [
                {
                    "id": result.id,
                    "kind": result.kind.value,
                    "title": result.title,
                    "path": list(result.path),
                    "text": result.text,
                    "source": result.source,
                    "score": result.score,
                    "url": result.url,
                }
                for result in self.results
            ],
            "examples": [
                {
                    "id": example.id,
                    "title": example.title,
                    "theme": example.theme,
                    "place": example.place,
                    "text": example.text,
                    "reason": example.reason,
                    "url": example.url,
                }
                for example in self.examples
            ],
            "prompts": [prompt.text for prompt in self.prompts],
            "notices": [
                {"kind": notice.kind.value, "text": notice.text, "urgent": notice.is_urgent} for notice in self.notices
            ],
            "elapsed_ms": self.elapsed_ms,
        }

"""The topics: subjects that cross sections, read from topics.yaml."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

from pydantic import Field

from config.yaml_source import StrictModel, YamlFile, read_yaml

TopicId = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)]


class Topic(StrictModel):
    """One topic: its title for people, and the topics that are offered beside it."""

    title: Annotated[str, Field(min_length=1, max_length=40)]
    related: tuple[TopicId, ...] = ()


class TopicsEntry(StrictModel):
    """The content of topics.yaml."""

    topics: Annotated[Mapping[TopicId, Topic], Field(min_length=1)]


@dataclass(frozen=True)
class Topics:
    """The topics by id, in the order of the file."""

    file: YamlFile[TopicsEntry]

    @property
    def by_id(self) -> Mapping[str, Topic]:
        """Return every topic under its id."""
        return self.file.content.topics

    def title(self, topic_id: str) -> str:
        """Return a topic's title for people. Raises KeyError where there is no such topic."""
        return self.by_id[topic_id].title


def load_topics(folder: Path) -> Topics:
    """Read topics.yaml.

    Raises:
        ContentError: the file breaks its model, or a related topic is not a topic or is the topic itself.
    """
    file = read_yaml(folder / "topics.yaml", TopicsEntry)
    for topic_id, topic in file.content.topics.items():
        for place, other in enumerate(topic.related):
            field = ("topics", topic_id, "related", place)
            if other == topic_id:
                raise file.error(field, f"“{other}” is related to itself; leave it out")
            if other not in file.content.topics:
                raise file.error(field, f"there is no topic “{other}”; use an id of this file")
    return Topics(file)

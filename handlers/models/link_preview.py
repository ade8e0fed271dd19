"""What is told of a link to the library's own pages."""

from dataclasses import dataclass

from knowledge.answers.answer import Notice


@dataclass(frozen=True)
class LinkPreview:
    """What is told of a page, or of the passage or practice example on it to which a link leads."""

    item_id: str
    title: str
    url: str
    words: str
    source: str
    notices: tuple[Notice, ...]

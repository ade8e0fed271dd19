"""The passages and practice examples of a library as a person would see them, had they room enough."""

from knowledge.evaluation.judging import Shown
from knowledge.library.items import Passage, PracticeExample
from knowledge.library.library import Library


def whole_passages(library: Library) -> dict[str, Shown]:
    """Return every passage and practice example by id, with the headings above it, not cut."""
    found: dict[str, Passage | PracticeExample] = {**library.passages, **library.examples}
    return {item_id: Shown("\n".join(library.section_of(item_id).path), item.text) for item_id, item in found.items()}

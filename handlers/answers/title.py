"""Name a conversation after what was answered in it."""

from dataclasses import asdict

from handlers.services import Services
from handlers.views.answers.shown_ids import shown_ids_of
from handlers.views.block_kit.message import Metadata
from knowledge.library.own_examples import stored_id_of


def title_of_answer(services: Services, metadata: Metadata | None) -> str | None:
    """Return the library's own words for what an answer is about, None for what is no answer.

    The person's words are no title: they may identify a child. Nor is that of an example which a colleague shared: the
    name of a conversation stays when the example is taken back.
    """
    shown = shown_ids_of(asdict(metadata)) if metadata else None
    if shown is None or not shown.results:
        return None
    best, library = shown.results[0], services.library
    is_published = best in library.examples and stored_id_of(best) is None
    return library.examples[best].title if is_published else library.section_of(best).title

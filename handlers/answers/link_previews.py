"""What stands under a link to the library's own pages: only what everyone may read there, never a workspace's own."""

from urllib.parse import unquote, urlsplit

from handlers.models.link_preview import LinkPreview
from handlers.services import Services
from handlers.views.answers.link_preview import link_preview_blocks
from handlers.views.block_kit.message import Block
from knowledge.answers.currency import currency_notices, notices_of_heading
from knowledge.library.library import Library

READER = "/read/"


def preview_of_link(services: Services, url: str) -> list[Block] | None:
    """Return the blocks of a preview; None where the link does not lead to an item of the shared library.

    `services` must be those of everyone: what a workspace shared itself has no page, and no preview.
    """
    item_id = _item_of(services.library, services.public_url or "", url)
    return link_preview_blocks(_preview(services, item_id, url)) if item_id is not None else None


def _item_of(library: Library, public_url: str, url: str) -> str | None:
    """Return the id of what a link leads to: of the passage that its fragment names, else of its page."""
    ours, link = urlsplit(public_url), urlsplit(url)
    if link.netloc.lower() != ours.netloc.lower() or not link.path.startswith(ours.path + READER):
        return None
    page = unquote(link.path.removeprefix(ours.path + READER)).rstrip("/")
    known = (item_id for item_id in (unquote(link.fragment), page) if _is_in(library, item_id))
    return next((item_id for item_id in known if not library.is_own(item_id)), None)


def _is_in(library: Library, item_id: str) -> bool:
    return item_id in library.sections or item_id in library.passages or item_id in library.examples


def _preview(services: Services, item_id: str, url: str) -> LinkPreview:
    library, config = services.library, services.config
    source = library.source_line(item_id)
    if item_id in library.sections:
        section = library.sections[item_id]
        words = _first_words(library, item_id)
        return LinkPreview(item_id, section.heading, url, words, source, notices_of_heading(config, library, section))
    notices = currency_notices(config, library, [[item_id]])
    if item_id in library.examples:
        example = library.examples[item_id]
        return LinkPreview(item_id, example.title, url, example.text, source, notices)
    heading = library.section_of(item_id).heading
    return LinkPreview(item_id, heading, url, library.passages[item_id].text, source, notices)


def _first_words(library: Library, section_id: str) -> str:
    """Return the words with which a section begins; those of its first sub-section where it begins with one."""
    for item_id in library.sections[section_id].contents:
        if item_id in library.passages:
            return library.passages[item_id].text
        if item_id in library.examples:
            return library.examples[item_id].text
        words = _first_words(library, item_id)
        if words:
            return words
    return ""

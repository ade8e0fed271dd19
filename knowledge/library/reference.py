"""How to cite what the library holds: author, year, title, address."""

from knowledge.library.library import Library


def reference(library: Library, item_id: str, public_url: str | None) -> str:
    """Return the reference of a section, passage or practice example, in the order of Harvard style.

    The author is who spoke; where nobody did, the organisation of the talk; else the publisher of the document. Names
    stand whole: which of them is a surname is not ours to guess. `public_url` is the site's address, without a slash at
    the end. Without one, and of what is the workspace's own, the reference has no address.

    Raises:
        KeyError: nothing in the library has this id.
    """
    document, talk = library.document_of(item_id), library.talk_of(item_id)
    authors = (" and ".join(talk.speakers) or talk.organisation) if talk else None
    is_example = item_id in library.examples
    title = library.examples[item_id].title if is_example else (talk or library.section_of(item_id)).title
    by = f"{authors or document.publisher} ({document.year}) ‘{title}’, in {document.title}."
    publisher = f" {document.publisher}." if authors else ""
    path = library.read_path(item_id)
    return f"{by}{publisher} {public_url}{path}" if public_url and path else f"{by}{publisher}"

"""What has changed since 2010, beside the words that it is about: by passage, by section, by page."""

from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import replace

from config.catalogue import Config
from knowledge.answers.answer import Notice, NoticeKind, Result
from knowledge.answers.asked_topics import telling_stems
from knowledge.library.items import Section
from knowledge.library.library import Library

FEWEST_ASKED = 2
MOST_OF_THEM = 0.6
"""So many, and so large a share, of the words that a notice is about make it what was asked for."""


def currency_notices(
    config: Config, library: Library, results: Iterable[Sequence[str]], asked: Set[str] = frozenset()
) -> tuple[Notice, ...]:
    """Return what has changed for each result, which is the ids of the items that it shows, its own id first.

    A notice stands once, with the first result that it goes with. Those about just the words that were `asked` for,
    which are stems, come first. Of the others those about all of a result do: that a whole guideline was replaced, or
    the pilots ended, tells more than that one of its words has changed.
    What a workspace shared itself has none: it is not of 2010. Raises KeyError where the library has no such item.
    """
    seen: set[str] = set()
    found: list[Notice] = []
    for item_ids in results:
        new = [notice_id for notice_id in _of_items(config, library, item_ids) if notice_id not in seen]
        seen.update(new)
        notices = [
            replace(
                _notice(config, notice_id, beside=item_ids[0]), about=_words_in(config, library, notice_id, item_ids)
            )
            for notice_id in new
        ]
        found += sorted(notices, key=lambda notice: _place(notice, asked))
    return tuple(found)


def _place(notice: Notice, asked: Set[str]) -> tuple[bool, bool, int]:
    """Return where a notice stands among those of one result, the least first."""
    about = [telling_stems(words) for words in notice.about]
    is_asked = any(len(stems & asked) >= max(FEWEST_ASKED, MOST_OF_THEM * len(stems)) for stems in about)
    return not is_asked, bool(about), -len(frozenset[str]().union(*about) & asked)


def _words_in(config: Config, library: Library, notice_id: str, item_ids: Sequence[str]) -> tuple[str, ...]:
    """Return the words that a notice of passages is about, where they stand in what a result shows."""
    entry = config.notices.by_id[notice_id]
    sections = {outer.id for item_id in item_ids for outer in library.ancestors(library.section_of(item_id))}
    if not sections.isdisjoint(entry.sections):
        return ()
    shown = {around for item_id in item_ids for around in _with_the_passage_around(library, item_id)}
    texts = [library.text_of(item_id).casefold() for item_id in shown if item_id in entry.passages]
    return tuple(words for words in entry.about if any(words.casefold() in text for text in texts))


def about_the_words(notices: Iterable[Notice], result: Result) -> tuple[Notice, ...]:
    """Return the notices without those about words of the result that its text leaves out.

    A notice that names no words of the result is about all of it.
    """
    shown = result.text.casefold()
    return tuple(
        notice
        for notice in notices
        if notice.item_id != result.id or not notice.about or any(words.casefold() in shown for words in notice.about)
    )


def notices_of_heading(config: Config, library: Library, section: Section) -> tuple[Notice, ...]:
    """Return what stands under a section's own heading: what goes with all of it, or with its page alone.

    What goes with a section around it stands under the heading of that one, and under this where this is read alone.
    """
    if library.is_own(section.id):
        return ()
    around = {outer.id for outer in library.ancestors(section)}
    return tuple(
        _notice(config, notice_id, beside=section.id)
        for notice_id, entry in config.notices.by_id.items()
        if section.id in entry.pages or not around.isdisjoint(entry.sections)
    )


def notices_beside(config: Config, library: Library, section: Section) -> dict[str, tuple[Notice, ...]]:
    """Return what stands above passages, examples and sub-sections of a section, by their id; each notice once."""
    under_heading = {notice.id for notice in notices_of_heading(config, library, section)}
    beside: dict[str, tuple[Notice, ...]] = {}
    seen = set(under_heading)
    for item_id in _inside(library, section):
        new = [notice_id for notice_id in _own(config, library, item_id) if notice_id not in seen]
        seen.update(new)
        if new:
            beside[item_id] = tuple(_notice(config, notice_id, beside=item_id) for notice_id in new)
    return beside


def _own(config: Config, library: Library, item_id: str) -> Iterator[str]:
    """Yield the notices that name an item itself."""
    if library.is_own(item_id):
        return
    for notice_id, entry in config.notices.by_id.items():
        names = (*entry.sections, *entry.pages) if item_id in library.sections else entry.passages
        if item_id in names:
            yield notice_id


def _of_items(config: Config, library: Library, item_ids: Sequence[str]) -> Iterator[str]:
    """Yield the notices that go with what one result shows, those of its sections first."""
    if library.is_own(item_ids[0]):
        return
    shown = frozenset(around for item_id in item_ids for around in _with_the_passage_around(library, item_id))
    sections = {outer.id for item_id in item_ids for outer in library.ancestors(library.section_of(item_id))}
    for notice_id, entry in config.notices.by_id.items():
        if not sections.isdisjoint(entry.sections):
            yield notice_id
    for notice_id, entry in config.notices.by_id.items():
        if not shown.isdisjoint(entry.passages):
            yield notice_id


def _with_the_passage_around(library: Library, item_id: str) -> Iterator[str]:
    """Yield an item, and the passage in whose list it stands: it is shown with its introduction."""
    yield item_id
    passage = library.passages.get(item_id)
    if passage is not None and passage.parent_id is not None:
        yield passage.parent_id


def _inside(library: Library, section: Section) -> Iterator[str]:
    """Yield everything that stands in a section, sections and all they hold too, in reading order."""
    for item_id in section.contents:
        yield item_id
        if item_id in library.sections:
            yield from _inside(library, library.sections[item_id])
        elif item_id in library.passages:
            yield from library.passages[item_id].items


def currency_notice(config: Config, notice_id: str) -> Notice:
    """Return a notice as it stands by itself. Raises KeyError where there is none with this id."""
    return _notice(config, notice_id, beside=None)


def _notice(config: Config, notice_id: str, beside: str | None) -> Notice:
    entry = config.notices.by_id[notice_id]
    return Notice(notice_id, NoticeKind.CURRENCY, entry.text, entry.source, item_id=beside, means=entry.means)

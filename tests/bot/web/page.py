"""A page of the reader as a browser would read it: its links, its ids, and whether its elements are closed in order."""

from html.parser import HTMLParser

NEVER_CLOSED = frozenset({"meta", "link", "input", "img", "br"})
LEADS_TO = {"a": "href", "link": "href", "script": "src", "img": "src", "form": "action"}


class Page(HTMLParser):
    """What stands in a page."""

    def __init__(self) -> None:
        super().__init__()
        self.links: list[tuple[str, str]] = []
        self.ids: list[str] = []
        self.tags: list[str] = []
        self.attributes: set[str] = set()
        self._open: list[str] = []
        self._all_closed_in_order = True

    @classmethod
    def of(cls, text: str) -> "Page":
        """Return the page that was read."""
        page = cls()
        page.feed(text)
        page.close()
        return page

    @property
    def is_well_formed(self) -> bool:
        """Whether each element was closed, and none before those that it holds."""
        return self._all_closed_in_order and not self._open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element."""
        found = dict(attrs)
        self.tags.append(tag)
        self.attributes.update(found)
        if found.get("id"):
            self.ids.append(str(found["id"]))
        if found.get(LEADS_TO.get(tag, "")):
            self.links.append((tag, str(found[LEADS_TO[tag]])))
        if tag not in NEVER_CLOSED:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Note that an element ends."""
        if not self._open or self._open.pop() != tag:
            self._all_closed_in_order = False

"""All pages of the reader, found as a visitor would: from link to link."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import urldefrag, urljoin

import html5lib
from html5lib.constants import E
from starlette.testclient import TestClient

from tests.bot.web.page import Page

OWN = "http://testserver"
FIRST = (
    "/read",
    "/read/search",
    "/read/search?q=a+child+who+runs+away",
    "/read/search?q=a+child+is+missing+now",
    "/read/search?q=bitcoin",
    "/read/search?q=restorative+questions+for+Kayleigh+Marsden",
    "/read/pack/nothing",
    "/read/nowhere",
)
"""The contents, from which all else is reached, and what is reached by typing alone."""


@dataclass(frozen=True)
class Found:
    """A page, or a file that pages load, as it was sent."""

    address: str
    status: int
    content: bytes
    is_page: bool

    @cached_property
    def page(self) -> Page:
        """What stands in the page."""
        return Page.of(self.content.decode())

    @property
    def loads(self) -> set[str]:
        """The addresses of the files that the page loads by itself."""
        return {self.address_of(url) for tag, url in self.page.links if tag != "a" and "/style/" in url}

    @property
    def leads_to(self) -> set[tuple[str, str]]:
        """The address and the fragment of each link to the reader itself."""
        whole = (urljoin(f"{OWN}{self.address}", url) for tag, url in self.page.links if tag in {"a", "form"})
        parts = (urldefrag(url) for url in whole if url.startswith(OWN))
        return {(part.url.removeprefix(OWN), part.fragment) for part in parts}

    @property
    def mistakes(self) -> list[str]:
        """What a parser of HTML complains of: https://html.spec.whatwg.org/multipage/parsing.html#parse-errors."""
        parser = html5lib.HTMLParser()
        parser.parse(self.content.decode())
        return [f"{self.address} {line}:{column}: {E[code] % words}" for (line, column), code, words in parser.errors]

    def address_of(self, url: str) -> str:
        """Return the address that a link of this page leads to."""
        return urljoin(f"{OWN}{self.address}", url).removeprefix(OWN)


def whole_site(browser: TestClient) -> Mapping[str, Found]:
    """Return everything that the reader sends, by address, as found from link to link."""
    found: dict[str, Found] = {}
    waiting = list(FIRST)
    while waiting:
        address = waiting.pop()
        if address in found:
            continue
        answer = browser.get(address)
        is_page = answer.headers["content-type"].startswith("text/html")
        found[address] = Found(address, answer.status_code, answer.content, is_page)
        if is_page:
            waiting += [to for to, _ in found[address].leads_to] + list(found[address].loads)
    return found

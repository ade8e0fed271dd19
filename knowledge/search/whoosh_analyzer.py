"""The library's analysis in the form in which Whoosh calls one."""

from collections.abc import Iterator
from typing import Any

from whoosh.analysis import Analyzer, Token

from knowledge.search.analysis import searched_tokens


class LibraryAnalyzer(Analyzer):
    """Gives Whoosh the stems and positions of `knowledge/search/analysis.py`."""

    def __call__(self, value: str, *, positions: bool = False, **_: Any) -> Iterator[Token]:
        """Yield one Whoosh token for each searched token of a text."""
        token = Token(positions=positions, chars=False)
        for searched in searched_tokens(value):
            token.text = searched.stem
            token.pos = searched.position
            yield token

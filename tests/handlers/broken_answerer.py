"""An answerer that fails, with the person's words in its error, as a careless one would."""

from collections.abc import Sequence

from knowledge.answers.answer import Answer, Result
from knowledge.answers.answerer import Answerer
from knowledge.search.query_analysis import NamesIn, no_names


class BrokenAnswerer(Answerer):
    """Raises RuntimeError whatever it is asked."""

    def __init__(self) -> None:
        """It needs no library."""

    def answer(self, query: str, limit: int = 3, names_in: NamesIn = no_names) -> Answer:
        """Fail."""
        raise RuntimeError(f"no answer for {query}")

    def results_for(self, ids: Sequence[str]) -> tuple[Result, ...]:
        """Fail."""
        raise RuntimeError(f"no results for {ids}")

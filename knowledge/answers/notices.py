"""All notices of an answer, in the order in which they are shown."""

from collections.abc import Sequence

from config.catalogue import Config
from knowledge.answers.answer import Notice
from knowledge.answers.currency import currency_notices
from knowledge.answers.safeguarding import safeguarding_notices
from knowledge.library.library import Library


def choose_notices(config: Config, library: Library, item_ids: Sequence[str], query: str) -> tuple[Notice, ...]:
    """Return the notices that go with a query as the person wrote it and the ids of the results shown, best first.

    Safeguarding stands before currency, urgent before other; urgent signposts are given also where there are no
    results. Raises KeyError where the library has no such item.
    """
    return (
        *safeguarding_notices(config, library, item_ids, query),
        *currency_notices(config, library, item_ids, query),
    )

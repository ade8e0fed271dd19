"""Put an answer together from the ids of what it shows: buttons keep no words of the question."""

from collections.abc import Sequence

from handlers.services import Services
from knowledge.answer import Answer
from knowledge.choosing.examples import choose_examples
from knowledge.choosing.notices import choose_notices
from knowledge.choosing.prompts import choose_prompts


def answer_of(
    services: Services, result_ids: Sequence[str], example_ids: Sequence[str] = (), further: Sequence[str] = ()
) -> Answer:
    """Return the answer that shows these results with these practice examples; what is gone is left out.

    `further` are the ids of the results after them. The answer has no bold words and no urgent notice, which only the
    words of a question call for.
    """
    library, config = services.library, services.config
    results = services.answerer.results_for(result_ids)
    ids = [result.id for result in results]
    beside = [example_id for example_id in example_ids if example_id in library.examples]
    return Answer(
        query="",
        understood_as=None,
        confident=bool(results),
        results=results,
        examples=choose_examples(config, library, ids, beside),
        prompts=choose_prompts(config, library, ids),
        notices=choose_notices(config, library, ids, ""),
        topics=(),
        further=tuple(further),
        elapsed_ms=0.0,
    )

"""Whether an answer helped: counted by week and passage, without who said it and what was asked."""

from handlers.services import Services
from handlers.slack.request import Person
from handlers.views.block_kit.ids import split_shown


def count(services: Services, person: Person, shown: str, *, is_helpful: bool, reason: str = "") -> None:
    """Count for all that an answer showed; `shown` is a button's value, `reason` what the person wrote."""
    results, examples = split_shown(shown)
    services.store.feedback.add(
        person.team_id,
        [*results, *examples],
        services.clock(),
        is_helpful=is_helpful,
        reason=reason or None,
    )

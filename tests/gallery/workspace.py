"""The workspace that the pictures show: Sam has saved items, set up a digest and shared practice examples."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time

from bot.playground.slack_api.example_workspace import ALEX, SAM, TEAM_CHAT
from bot.store.shared_examples import ExampleWords, SharedExample, Status
from config.bot_settings import Weekday
from handlers.digest.settings import save_digest
from handlers.models.channel_ref import ChannelRef
from handlers.services import Services
from handlers.slack.request import Person
from knowledge.digest.schedule import Schedule
from knowledge.library.items import Theme
from tests.gallery.coming_back import keep_what_came_back

TEAM = "T0GALLERY"
NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
WEEK = date(2026, 11, 23)
USER = Person(TEAM, SAM.id)
NEWCOMER = Person(TEAM, "U0NEWCOMER")

SAVED = ("resilience", "practice-examples/health/d-card", "restorative-justice/discussion")
PUBLISHED = ExampleWords(
    title="Breakfast club before exams",
    theme=Theme.EDUCATION.value,
    place="Leaving care team",
    text="On exam mornings we cook breakfast together at the hostel, go through the day and walk to the school or "
    "college. Young people told us that they slept better, because they knew somebody would be there. Since we began, "
    "everyone has sat every exam.",
    topics=("education", "leaving-care"),
)
WAITING = ExampleWords(
    title="Memory boxes for moves",
    theme=Theme.FOSTERING.value,
    place="Fostering team",
    text="Carers fill a box with a child from the first week: tickets, photographs, a recipe. When the child moves, "
    "the box moves too, and the next carer opens it with them and goes on filling it.",
    topics=("placement-stability",),
)
RETURNED = ExampleWords(
    title="Walk and talk",
    theme=Theme.RESIDENTIAL_CHILD_CARE.value,
    place="",
    text="Key workers offer to talk on a walk rather than at a table. It is easier to speak when nobody looks at you.",
)


@dataclass(frozen=True)
class Workspace:
    """The services in this workspace, and what Sam has shared there."""

    services: Services
    published: SharedExample
    waiting: SharedExample
    returned: SharedExample


def furnished(services: Services) -> Workspace:
    """Return the workspace, put together anew, with a clock that stands still at `NOW`."""
    services = replace(services, clock=lambda: NOW)
    store = services.store
    store.forget(TEAM)
    for place, item_id in enumerate(SAVED):
        store.saved.save(TEAM, USER.id, item_id, NOW.replace(minute=place))
    shared = [
        store.examples.add(TEAM, words, USER.id, NOW.replace(minute=place))
        for place, words in enumerate((PUBLISHED, WAITING, RETURNED))
    ]
    store.examples.decide(TEAM, shared[0].id, Status.PUBLISHED, ALEX.id, NOW)
    store.examples.decide(TEAM, shared[2].id, Status.RETURNED, ALEX.id, NOW)
    schedule = Schedule(Weekday.MONDAY, time(9, 0), "Europe/London")
    save_digest(services, ChannelRef(TEAM, TEAM_CHAT.id), USER.id, schedule, is_on=True, until=None)
    keep_what_came_back(store, TEAM, NOW)
    services.workspaces.refresh(TEAM)
    return Workspace(services.in_workspace(TEAM), *shared)

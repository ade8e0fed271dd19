"""The modal of a channel's digest is submitted: how it comes from now on."""

from datetime import date, time
from typing import Any

from slack_bolt import App, Args

from config.bot_settings import Weekday
from handlers.callback_ids import CHANGE_DIGEST
from handlers.digest.reading_wishes import LONGEST_PAUSE
from handlers.digest.replies import Asked, access_line, settings_reply
from handlers.digest.settings import may_change, save_digest, today_in
from handlers.digest.words_of_time import zone_named
from handlers.home import publish_home
from handlers.person import person_of
from handlers.services import Services
from handlers.submitting_softly import Outcome, becomes, is_wrong, submitting_softly
from handlers.views.digest_form import DAY, IS_ON, ON, PAUSE, TIME, ZONE
from handlers.views.digest_settings import only_moderators_message
from handlers.wording import digest_settings as wording
from knowledge.digest_schedule import Schedule


def register(app: App, services: Services) -> None:
    """Listen to the modal that “Change” opens."""

    @submitting_softly(services)
    def change(args: Args, here: Services) -> Outcome:
        person, view = person_of(args), args.body["view"]
        channel, values = view["private_metadata"], view["state"]["values"]
        if not may_change(here.config.settings, person.id):
            return becomes(only_moderators_message(here.config.settings.moderators).as_modal(wording.MODAL_TITLE))
        zone = zone_named(values[ZONE][ZONE]["value"])
        until = _day(values[PAUSE][PAUSE]["selected_date"])
        errors = _errors(zone, until, today_in(here, person.team_id, channel))
        if zone is None or errors:
            return is_wrong(errors)
        schedule = Schedule(
            Weekday(values[DAY][DAY]["selected_option"]["value"]),
            time.fromisoformat(values[TIME][TIME]["selected_time"]),
            zone,
        )
        is_on = values[IS_ON][IS_ON]["selected_option"]["value"] == ON
        save_digest(here, person.team_id, channel, person.id, schedule, is_on=is_on, until=until)
        publish_home(args, here)
        asked = Asked(args.client, person.team_id, person.id, channel)
        done = " ".join(line for line in (wording.CHANGED, access_line(asked) if is_on else "") if line)
        return becomes(settings_reply(here, asked, done).as_modal(wording.MODAL_TITLE))

    app.view(CHANGE_DIGEST)(change)


def _errors(zone: str | None, until: date | None, today: date) -> dict[str, str]:
    errors: dict[str, str] = {}
    if zone is None:
        errors[ZONE] = wording.ZONE_UNKNOWN
    if until is not None and not today < until <= today + LONGEST_PAUSE:
        errors[PAUSE] = wording.PAUSE_WRONG
    return errors


def _day(selected: Any) -> date | None:
    return date.fromisoformat(selected) if selected else None

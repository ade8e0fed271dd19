"""All that is kept about a person, by plain names, as a JSON file in their direct message."""

import json
from datetime import datetime
from typing import Any

from slack_sdk import WebClient

from bot.store.example_posts import ExamplePost, PostKind
from bot.store.shared_examples import SharedExample
from handlers.saved.entries import saved_entries
from handlers.services import Services
from handlers.slack.calls import best_effort, call
from handlers.slack.posting import post_where
from handlers.slack.request import Person
from handlers.views.privacy import kept_file_message
from handlers.wording import privacy as wording

FILE_NAME = "kept-about-me.json"
Kept = dict[str, Any]


def kept_about(services: Services, person: Person) -> Kept:
    """Return it; the keys are words for people, and times are in UTC."""
    store, team_id = services.store, person.team_id
    names = {entry.item_id: entry.name for entry in saved_entries(services, person)}
    asked_at = store.members.asked_at(team_id, person.id)
    return {
        "person": person.id,
        "workspace": team_id,
        "saved items": [
            {"title": names[item.item_id], "id": item.item_id, "saved at": _moment(item.saved_at)}
            for item in store.saved.list(team_id, person.id)
        ],
        "shared examples": [_example(one) for one in store.examples.of_person(team_id, person.id)],
        "decisions on examples of others": [
            {"decision": one.status.value, "at": _moment(one.moderated_at), "id": one.id}
            for one in store.examples.decided_by(team_id, person.id)
        ],
        "digests set up": [
            {"channel": one.channel_id, "day": one.weekday.value, "time": f"{one.time:%H:%M}", "zone": one.zone}
            for one in store.subscriptions.in_workspace(team_id)
            if one.set_up_by == person.id
        ],
        "shown in our last conversations": [
            {"ids": [*one.results, *one.examples], "next ids": list(one.further)}
            for one in store.shown.of_person(team_id, person.id)
        ],
        "asked Slack whether you are still here": _moment(asked_at),
        "not kept": wording.NOT_KEPT,
    }


def send_kept(services: Services, client: WebClient, person: Person) -> None:
    """Send the file to the person's direct message, and note it for the examples in it.

    Raises:
        SlackCallError: Slack did not take it, or it is not known whether it did.
    """
    kept = kept_about(services, person)
    place = post_where(client, person.id, kept_file_message())
    sent = call(
        client,
        "files_upload_v2",
        channel=place.channel_id,
        filename=FILE_NAME,
        title=wording.FILE_TITLE,
        content=json.dumps(kept, ensure_ascii=False, indent=2),
        request_file_info=False,
    )
    with best_effort("noting which examples a file holds"):
        for shared in kept["shared examples"]:
            post = ExamplePost(shared["id"], place.channel_id, str(sent["files"][0]["id"]), PostKind.FILE)
            services.store.posts.add(person.team_id, post)


def _example(shared: SharedExample) -> Kept:
    words = shared.words
    return {
        "title": words.title,
        "theme": words.theme,
        "place or team": words.place,
        "text": words.text,
        "topics": list(words.topics),
        "it is": shared.status.value,
        "shared at": _moment(shared.shared_at),
        "decided by": shared.moderated_by,
        "decided at": _moment(shared.moderated_at),
        "id": shared.id,
    }


def _moment(at: datetime | None) -> str | None:
    return at.isoformat(timespec="seconds") if at else None

"""Every listener, one line each."""

from slack_bolt import App

from handlers.actions import (
    ask_for_changes,
    browse_theme,
    browse_topic,
    check_example,
    decide_example,
    delete_kept,
    digest,
    digest_channel,
    helpful,
    more_results,
    not_helpful,
    read,
    reflect,
    reflect_back,
    remove_saved,
    save,
    saved_items,
    search_box,
    share_answer,
    share_example,
    shared_examples,
    turn_page,
)
from handlers.commands import lac
from handlers.events import assistant_started, direct_message, home_opened, mention
from handlers.services import Services
from handlers.shortcuts import find_related_practice, reflect_on_practice, share_practice_example
from handlers.submissions import (
    change_digest,
    changes_note,
    example_form,
    not_helpful_reason,
    reflect_end,
    reflect_start,
    reflect_step,
)


def register(app: App, services: Services) -> None:
    """Let the app listen to everything in `manifest_needs.py`, and to every button of the views."""
    lac.register(app, services)
    mention.register(app, services)
    direct_message.register(app, services)
    assistant_started.register(app, services)
    home_opened.register(app, services)
    search_box.register(app, services)
    save.register(app, services)
    saved_items.register(app, services)
    remove_saved.register(app, services)
    helpful.register(app, services)
    not_helpful.register(app, services)
    not_helpful_reason.register(app, services)
    delete_kept.register(app, services)
    find_related_practice.register(app, services)
    reflect_on_practice.register(app, services)
    reflect.register(app, services)
    reflect_start.register(app, services)
    reflect_step.register(app, services)
    reflect_back.register(app, services)
    reflect_end.register(app, services)
    digest.register(app, services)
    digest_channel.register(app, services)
    change_digest.register(app, services)
    share_practice_example.register(app, services)
    share_example.register(app, services)
    example_form.register(app, services)
    shared_examples.register(app, services)
    check_example.register(app, services)
    decide_example.register(app, services)
    ask_for_changes.register(app, services)
    changes_note.register(app, services)
    read.register(app, services)
    turn_page.register(app, services)
    more_results.register(app, services)
    share_answer.register(app, services)
    browse_topic.register(app, services)
    browse_theme.register(app, services)

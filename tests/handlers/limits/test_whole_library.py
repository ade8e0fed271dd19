"""Slack takes everything that can be opened, browsed, saved or posted: each topic, section, example and reading."""

from bot.playground.slack_api.example_workspace import CHANNELS
from bot.playground.slack_api.records import TEAM_ID
from handlers.answers.asking import topic_answer, topic_offers
from handlers.digest.renderer import DigestRenderer
from handlers.home.home import home_of
from handlers.models.channel_ref import ChannelRef
from handlers.saved.entries import saved_entries
from handlers.services import Services
from handlers.slack.request import Person
from handlers.views.browsing import examples_message, themes_message, topics_message
from handlers.views.saved import saved_items_message
from handlers.wording import browsing as wording
from knowledge.library.items import Theme
from tests.handlers.limits.everything_shown import shown_for_item, shown_for_section
from tests.handlers.limits.harm import harm_in
from tests.slack.fixtures import PUBLIC_URL

COLLECTOR = Person("T0LIMITS", "U0COLLECTOR")


def test_every_topic(services: Services) -> None:
    offers = topic_offers(services)
    answers = {topic: topic_answer(services, topic.id, can_share=True) for topic in offers}
    found = {topic: answer for topic, answer in answers.items() if answer}
    modals = [answer.as_modal(topic.title) for topic, answer in found.items()]
    assert list(found) == list(offers)
    assert harm_in(topics_message(offers), *found.values(), *modals) == []


def test_every_theme(services: Services) -> None:
    lists = [examples_message(services.library, theme, PUBLIC_URL) for theme in Theme]
    modals = [shown.as_modal(wording.THEMES_TITLE) for shown in lists]
    assert harm_in(themes_message(), *lists, *modals) == []


def test_every_page_of_every_section(services: Services) -> None:
    pages = {section: [*shown_for_section(services, section)] for section in services.library.sections}
    assert {section: harm for section, shown in pages.items() if (harm := harm_in(*shown))} == {}


def test_every_practice_example(services: Services) -> None:
    shown = {example: [*shown_for_item(services, example)] for example in services.library.examples}
    assert {example: harm for example, views in shown.items() if (harm := harm_in(*views))} == {}


def test_every_passage(services: Services) -> None:
    shown = {passage: [*shown_for_item(services, passage)] for passage in services.library.passages}
    assert {passage: harm for passage, views in shown.items() if (harm := harm_in(*views))} == {}


def test_the_digest_with_every_reading(services: Services) -> None:
    renderer = DigestRenderer(services.library, services.config, PUBLIC_URL)
    digests = {
        (channel.name, reading): renderer.message(
            ChannelRef(TEAM_ID, channel.id), reading, services.clock(), may_show_own=lambda: True
        )
        for channel in CHANNELS
        for reading in renderer.to_come(channel.id, ())
    }
    assert {which: harm for which, digest in digests.items() if (harm := harm_in(digest))} == {}


def test_the_lists_of_a_person_who_saved_the_whole_library(services: Services) -> None:
    library, saved = services.library, services.store.saved
    for item_id in (*library.sections, *library.passages, *library.examples):
        saved.save(COLLECTOR.team_id, COLLECTOR.id, item_id, services.clock())
    entries = saved_entries(services, COLLECTOR)
    lists = [saved_items_message(entries, entry.item_id) for entry in entries]
    assert harm_in(home_of(services, COLLECTOR), *lists) == []

"""The home tab."""

from dataclasses import replace

from bot.playground.slack_api.example_workspace import ALEX, SAM, SAM_DIRECT
from bot.playground.slack_api.records import TEAM_ID
from bot.playground.slack_api.stand_in import SlackStandIn
from bot.playground.slack_sends.bodies import event_body
from bot.playground.slack_sends.delivery import Kind
from handlers.services import Services
from handlers.views.block_kit.ids import BROWSE_THEME, action_id
from handlers.wording import privacy
from knowledge.library.items import Theme
from tests.handlers.shown import buttons, words
from tests.slack.moving_clock import MovingClock
from tests.slack.running_bot import RunningBot, run_bot
from tests.slack.slack_user import SlackUser


def test_it_says_what_the_bot_is_and_leads_to_topics_and_themes(sam: SlackUser) -> None:
    home = sam.open_home()
    assert words(home.payload["blocks"]).startswith("Practice exchange\nI find practice knowledge")
    assert {"Resilience", "Fostering"} <= set(buttons(home.payload["blocks"]))


def test_a_topic_opens_in_a_modal(sam: SlackUser) -> None:
    sam.open_home()
    sam.press_in_home("Resilience")
    assert "*Resilien" in words(sam.modal.payload["blocks"])


def test_a_theme_opens_in_a_modal(sam: SlackUser) -> None:
    sam.open_home()
    sam.press_in_home(action_id(BROWSE_THEME, Theme.JOINT_WORKING.name))
    assert words(sam.modal.payload["blocks"]).startswith("Practice examples: Joint working")


def test_a_section_is_read_on_top_of_the_results(sam: SlackUser) -> None:
    sam.open_home()
    sam.press_in_home("Resilience")
    results = sam.modal
    sam.press_in_modal("Read")
    sam.close()
    assert sam.modal.id == results.id


def test_more_results_take_the_place_of_the_first(sam: SlackUser) -> None:
    sam.open_home()
    sam.press_in_home("Resilience")
    sam.press_in_modal("More")
    assert words(sam.modal.payload["blocks"]).startswith("More results")


def test_the_messages_tab_shows_no_home(bot: RunningBot, slack: SlackStandIn) -> None:
    opened = {"type": "app_home_opened", "user": SAM.id, "channel": SAM_DIRECT.id, "tab": "messages"}
    bot.delivery.deliver(Kind.EVENT, event_body(opened, slack.clock()))
    bot.settle()
    assert slack.calls_of("views.publish") == []


def test_each_part_stands_between_lines(sam: SlackUser) -> None:
    kinds = [block["type"] for block in sam.open_home().payload["blocks"]]
    assert kinds[0] == "header"
    assert kinds[-1] != "divider"
    assert "divider divider" not in " ".join(kinds)


def test_it_tells_what_is_kept_about_the_person(sam: SlackUser) -> None:
    home = sam.open_home()
    assert privacy.KEPT_TITLE in words(home.payload["blocks"])
    assert privacy.DELETE in buttons(home.payload["blocks"])


def test_it_leads_to_the_guide(sam: SlackUser) -> None:
    sam.open_home()
    sam.press_in_home("Reflect")
    assert sam.has_modal


def test_a_saved_item_opens_in_a_modal(sam: SlackUser, services: Services) -> None:
    services.store.saved.save(TEAM_ID, sam.id, "resilience/three-factors", services.clock())
    sam.open_home()
    sam.press_in_home("Read")
    assert "three factors" in words(sam.modal.payload["blocks"])


def test_where_no_moderators_are_named_everyone_sees_that_numbers_wait_to_be_confirmed(sam: SlackUser) -> None:
    assert "Nobody in your organisation has confirmed the numbers" in words(sam.open_home().payload["blocks"])


def test_moderators_alone_see_it_where_they_are_named(
    slack: SlackStandIn, services: Services, clock: MovingClock
) -> None:
    settings = services.config.settings.model_copy(update={"moderators": (ALEX.id,)})
    moderated = replace(services, config=replace(services.config, settings=settings))
    with run_bot(slack, moderated, clock) as bot:
        other, moderator = bot.user(SAM).open_home(), bot.user(ALEX).open_home()
    assert "has confirmed the numbers" not in words(other.payload["blocks"])
    assert "has confirmed the numbers" in words(moderator.payload["blocks"])


def test_nobody_is_asked_once_they_are_confirmed(slack: SlackStandIn, services: Services, clock: MovingClock) -> None:
    file = services.config.signposts.file
    content = file.content.model_copy(update={"confirmed": clock().date()})
    signposts = replace(services.config.signposts, file=replace(file, content=content))
    confirmed = replace(services, config=replace(services.config, signposts=signposts))
    with run_bot(slack, confirmed, clock) as bot:
        home = bot.user(SAM).open_home()
    assert "has confirmed the numbers" not in words(home.payload["blocks"])

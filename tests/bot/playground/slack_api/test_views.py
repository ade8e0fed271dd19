"""`views.*`: triggers, stacks and home tabs."""

from bot.playground.slack_api.example_workspace import SAM
from bot.playground.slack_api.stand_in import SlackStandIn
from tests.bot.playground.conftest import Api
from tests.bot.slack_rules.parts import field, modal, section
from tests.slack.moving_clock import MovingClock


def test_a_trigger_opens_one_view(api: Api, stand_in: SlackStandIn) -> None:
    trigger = stand_in.new_trigger(SAM.id)
    assert api("views.open", trigger_id=trigger, view=modal(field()))["ok"]
    assert api.refusal("views.open", trigger_id=trigger, view=modal(field())) == "exchanged_trigger_id"


def test_a_trigger_is_good_for_three_seconds(api: Api, stand_in: SlackStandIn, own_clock: MovingClock) -> None:
    trigger = stand_in.new_trigger(SAM.id)
    own_clock.advance(seconds=3.1)
    assert api.refusal("views.open", trigger_id=trigger, view=modal(field())) == "expired_trigger_id"


def test_a_view_that_slack_would_refuse_is_refused(api: Api, stand_in: SlackStandIn) -> None:
    trigger = stand_in.new_trigger(SAM.id)
    assert api.refusal("views.open", trigger_id=trigger, view=modal({"type": "nothing"})) == "invalid_arguments"


def test_a_fourth_view_on_the_stack_is_refused(api: Api, stand_in: SlackStandIn) -> None:
    view_id = api("views.open", trigger_id=stand_in.new_trigger(SAM.id), view=modal(section()))["view"]["id"]
    for _ in range(2):
        assert api("views.push", trigger_id=stand_in.new_trigger(SAM.id, view_id), view=modal(section()))["ok"]
    trigger = stand_in.new_trigger(SAM.id, view_id)
    assert api.refusal("views.push", trigger_id=trigger, view=modal(section())) == "push_limit_reached"


def test_an_old_hash_does_not_overwrite_what_changed_since(api: Api, stand_in: SlackStandIn) -> None:
    view = api("views.open", trigger_id=stand_in.new_trigger(SAM.id), view=modal(section("One")))["view"]
    assert api("views.update", view_id=view["id"], hash=view["hash"], view=modal(section("Two")))["ok"]
    again = api.refusal("views.update", view_id=view["id"], hash=view["hash"], view=modal(section("Three")))
    assert again == "hash_conflict"


def test_a_home_tab_is_shown_to_its_person(api: Api, stand_in: SlackStandIn) -> None:
    api("views.publish", user_id=SAM.id, view={"type": "home", "blocks": [section("Welcome")]})
    assert "Welcome" in stand_in.shelf.homes[SAM.id].shown

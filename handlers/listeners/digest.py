"""A channel's weekly digest: its buttons, its form, the channel menu of the home tab, and the command `digest`."""

from functools import partial

from slack_bolt import App, Args

from handlers.digest.form import Carried, errors_in_form, form_for, form_with_access, save_form
from handlers.digest.parse_request import NotUnderstoodError, parse_request
from handlers.digest.replies import Asked, refusal_of_outsider, reply_to, settings_reply
from handlers.digest.settings import may_change, today_in
from handlers.home.home import refresh_home
from handlers.models.channel_ref import ChannelRef
from handlers.models.digest_request import DigestAction, DigestRequest
from handlers.services import Services
from handlers.slack.behind import Behind, show_behind
from handlers.slack.error_boundary import error_boundary, unasked_boundary
from handlers.slack.form_values import FormValues
from handlers.slack.heard import moved_channel_of
from handlers.slack.insiders import is_known_insider
from handlers.slack.modals import open_modal, update_modal
from handlers.slack.pressed import chosen_channel_of, value_of, view_of_request
from handlers.slack.request import Person, can_share_from, channel_of, person_of
from handlers.slack.sending import replace, show
from handlers.slack.submissions import Accepted, Reply, becomes, is_wrong, submission_boundary
from handlers.views.block_kit.ids import CHANGE_DIGEST, DIGEST, DIGEST_CHANNEL, any_of, split_ids
from handlers.views.block_kit.message import Message
from handlers.views.digest.settings import asking_message, only_moderators_message, plain_message
from handlers.wording import digest_settings as wording


def register(app: App, services: Services) -> None:
    """Listen to the buttons, whose value is what to do, the channel's id and perhaps a reading, to menu and form."""

    @error_boundary(services)
    def use_digest(args: Args, here: Services) -> None:
        name, channel_id, *reading = split_ids(value_of(args))
        action, person = DigestAction(name), person_of(args)
        if action is DigestAction.CHANGE:
            _open_form(args, here, ChannelRef(person.team_id, channel_id))
            return
        request = DigestRequest(action, reading=next(iter(reading), None))
        reply = reply_to(here, Asked(args.client, person, channel_id), request)
        in_its_place = reading or action is DigestAction.SHOW
        (replace if in_its_place else show)(args, reply, wording.MODAL_TITLE)
        if view_of_request(args) is not None:
            refresh_home(args, here)

    @error_boundary(services)
    def show_digest(args: Args, here: Services) -> None:
        asked = Asked(args.client, person_of(args), chosen_channel_of(args))
        show(args, reply_to(here, asked, DigestRequest(DigestAction.SHOW)), wording.MODAL_TITLE)

    @submission_boundary(services)
    def change_digest(person: Person, here: Services, form: FormValues) -> Reply | Accepted:
        errors = errors_in_form(here, person, form)
        if errors:
            return is_wrong(errors)
        carried = Carried.of(person, form)
        if not is_known_insider(here, person, carried.channel.channel_id):
            asking = asking_message().as_modal(wording.MODAL_TITLE)
            return Accepted(becomes(asking), partial(_save_after_asking, services=here, person=person, form=form))
        changed = save_form(here, person, form).as_modal(wording.MODAL_TITLE)
        return Accepted(becomes(changed), partial(_show_anew, services=here, carried=carried))

    @unasked_boundary
    def move_digest(args: Args) -> None:
        """It comes from Slack itself. A digest that did not move is told of when it fails."""
        moved = moved_channel_of(args)
        services.store.move_channel(moved.team_id, moved.old_id, moved.new_id)

    app.event("channel_id_changed")(move_digest)
    app.action(any_of(DIGEST))(use_digest)
    app.action(DIGEST_CHANNEL)(show_digest)
    app.view(CHANGE_DIGEST)(change_digest)


def digest_reply(services: Services, args: Args, rest: str) -> Message:
    """Return what the words after `digest` ask for about the channel that they were typed in."""
    person, channel = person_of(args), channel_of(args)
    try:
        request = parse_request(rest, today_in(services, channel), services.config.settings.digest.zone)
    except NotUnderstoodError as refusal:
        return plain_message(str(refusal))
    if not can_share_from(args) and request.action is not DigestAction.LIST:
        return plain_message(wording.ONLY_IN_CHANNELS)
    return reply_to(services, Asked(args.client, person, channel.channel_id), request)


def _save_after_asking(args: Args, services: Services, person: Person, form: FormValues) -> None:
    """Save a form of someone who has not been seen in the channel lately, if Slack says that they are in it."""
    carried = Carried.of(person, form)
    refusal = refusal_of_outsider(services, Asked(args.client, person, carried.channel.channel_id))
    reply = refusal or save_form(services, person, form)
    update_modal(args.client, form.view_id, reply.as_modal(wording.MODAL_TITLE))
    if refusal is None:
        _show_anew(args, services, carried)


def _show_anew(args: Args, services: Services, carried: Carried) -> None:
    """Show the new settings in what lies behind the form, and in the home tab."""
    show_behind(args, carried.behind, settings_reply(services, carried.channel), wording.MODAL_TITLE)
    refresh_home(args, services)


def _open_form(args: Args, services: Services, channel: ChannelRef) -> None:
    """Open the form at once, then see whether the bot is in the channel: its submission leaves no time to ask."""
    if not may_change(services.config.settings, person_of(args).id):
        show(args, only_moderators_message(services.config.settings.moderators), wording.MODAL_TITLE)
        return
    refusal = refusal_of_outsider(services, Asked(args.client, person_of(args), channel.channel_id))
    if refusal is not None:
        show(args, refusal, wording.MODAL_TITLE)
        return
    behind = Behind.pressed(args)
    view_id = open_modal(args, form_for(services, channel, behind))
    knowing = form_with_access(services, args.client, channel, behind)
    if knowing:
        update_modal(args.client, view_id, knowing)

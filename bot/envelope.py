"""The shape of what Slack sends, checked in one place before Bolt and the listeners read it.

Bolt, the SDK and the listeners read fields without looking at their types, so one wrong type anywhere ends in a
traceback, or in an answer that makes Slack send the same thing again. The models below hold every field that they
read; all others may be anything. Sources: slack_bolt/request/internals.py and slack_bolt/util/payload_utils.py of
slack-bolt 1.30, https://docs.slack.dev/reference/interaction-payloads and https://docs.slack.dev/apis/events-api
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, StrictBool, StringConstraints, ValidationError

from bot.body import UnreadableError

Id = Annotated[str, StringConstraints(strict=True, max_length=255, pattern=r"^[!-~]*$")]
"""Slack's ids are ASCII; half characters and null bytes, which a database refuses, are in none."""
Moment = Annotated[str, StringConstraints(strict=True, pattern=r"^\d{1,16}(\.\d{1,9})?$")]
"""A message's `ts`: seconds with a point."""
Text = Annotated[str, StringConstraints(strict=True)]


class _Shape(BaseModel):
    model_config = ConfigDict(extra="ignore", frozen=True)


class _Named(_Shape):
    id: Id | None = None
    team_id: Id | None = None


Ref = Id | _Named
"""A workspace, channel or person: its id, or an object that holds it."""


class _Authorization(_Shape):
    team_id: Id | None = None
    enterprise_id: Id | None = None
    user_id: Id | None = None
    is_enterprise_install: StrictBool | Text | None = None


class _ResponseUrl(_Shape):
    response_url: Text | None = None


class _Edited(_Shape):
    ts: Moment


class _Place(_Shape):
    """What tells where something stands: an event, or what is in it; a pressed message; a container."""

    user: Ref | None = None
    channel: Ref | None = None
    team: Ref | None = None
    enterprise: Ref | None = None
    user_id: Id | None = None
    channel_id: Id | None = None
    team_id: Id | None = None
    enterprise_id: Id | None = None
    user_team: Id | None = None
    source_team: Id | None = None
    bot_id: Id | None = None
    view_id: Id | None = None
    ts: Moment | None = None
    thread_ts: Moment | None = None
    message_ts: Moment | None = None
    text: Text | None = None
    subtype: Text | None = None


class _Event(_Place):
    type: Text
    item: _Place | None = None
    message: _Place | None = None
    previous_message: _Place | None = None
    assistant_thread: _Place | None = None
    edited: _Edited | None = None
    authorizations: list[_Authorization] | None = None
    old_channel_id: Id | None = None
    new_channel_id: Id | None = None
    tab: Text | None = None
    tokens: Mapping[Text, list[Id] | None] | None = None
    inputs: Mapping[str, Any] | None = None


class _Option(_Shape):
    value: Text | None = None


class _Element(_Shape):
    """What was chosen or written in an element, in an action or in a view's state."""

    type: Text | None = None
    action_id: Text | None = None
    block_id: Text | None = None
    value: Text | None = None
    selected_option: _Option | None = None
    selected_options: list[_Option] | None = None
    selected_user: Id | None = None
    selected_channel: Id | None = None
    selected_conversation: Id | None = None
    selected_date: Id | None = None
    selected_time: Id | None = None


class _Pressed(_Element):
    type: Text
    action_id: Text


class _Block(_Shape):
    type: Text
    block_id: Text | None = None
    element: _Element | None = None


class _State(_Shape):
    values: Mapping[str, Mapping[str, _Element]] = {}


class _View(_Shape):
    type: Text
    id: Id | None = None
    callback_id: Text | None = None
    private_metadata: Text | None = None
    team_id: Id | None = None
    app_installed_team_id: Id | None = None
    state: _State | None = None
    blocks: list[_Block] | None = None


class _FilledView(_View):
    id: Id
    callback_id: Text
    private_metadata: Text = ""
    state: _State
    blocks: list[_Block]


class _Body(_Place):
    """What every request may hold."""

    type: Text | None = None
    authorizations: list[_Authorization] | None = None
    event: _Event | None = None
    event_id: Id | None = None
    view: _View | None = None
    item: _Place | None = None
    message: _Place | None = None
    previous_message: _Place | None = None
    assistant_thread: _Place | None = None
    container: _Place | None = None
    actions: Sequence[_Element] | None = None
    response_url: Text | None = None
    response_urls: list[_ResponseUrl] = []
    trigger_id: Id | None = None
    callback_id: Text | None = None
    challenge: Text | None = None
    context_team_id: Id | None = None
    context_enterprise_id: Id | None = None
    command: Text | None = None
    is_enterprise_install: StrictBool | Text | None = None
    is_ext_shared_channel: StrictBool | Text | None = None
    bot_access_token: Id | None = None
    function_execution_id: Id | None = None
    function_data: Mapping[str, Any] | None = None


class _Command(_Body):
    command: Text
    text: Text = ""
    user_id: Id
    team_id: Id


class _EventCallback(_Body):
    type: Literal["event_callback"]
    event: _Event
    event_id: Id


class _BlockActions(_Body):
    type: Literal["block_actions"]
    actions: Sequence[_Pressed] = Field(min_length=1)
    user: Ref


class _ViewSubmission(_Body):
    type: Literal["view_submission"]
    view: _FilledView
    user: Ref


class _ViewClosed(_Body):
    type: Literal["view_closed"]
    view: _View
    user: Ref


class _Shortcut(_Body):
    type: Literal["shortcut", "message_action"]
    callback_id: Text
    user: Ref


_OF_TYPE: Mapping[str, type[_Body]] = {
    "event_callback": _EventCallback,
    "block_actions": _BlockActions,
    "view_submission": _ViewSubmission,
    "view_closed": _ViewClosed,
    "shortcut": _Shortcut,
    "message_action": _Shortcut,
}


def check_shape(body: Mapping[str, Any]) -> None:
    """Return when every field that is read has the type that Slack gives it; raises UnreadableError otherwise."""
    kind = body.get("type")
    model = _Command if "command" in body else _OF_TYPE.get(kind, _Body) if isinstance(kind, str) else _Body
    try:
        model.model_validate(body)
    except ValidationError as error:
        raise UnreadableError(f"{_place_in(error)} is not as Slack sends it") from error


def _place_in(error: ValidationError) -> str:
    """Return the names of our own models' fields on the way to the first thing that is wrong, never a sender's key."""
    path = error.errors(include_url=False, include_context=False, include_input=False)[0]["loc"]
    return ".".join(str(part) for part in path if part in _FIELDS) or "its kind"


def _fields_of(models: Iterable[type[BaseModel]]) -> Iterable[str]:
    for model in models:
        yield from model.model_fields
        yield from _fields_of(model.__subclasses__())


_FIELDS = frozenset(_fields_of([_Shape]))

"""A person in Slack. Each action returns when the bot has done all that follows from it: tests never wait or sleep."""

from collections.abc import Callable, Mapping
from typing import Any

from bot.playground.keyboard import opening, pressing, typing, views
from bot.playground.keyboard.bot_link import BotLink
from bot.playground.keyboard.element_state import VALUE_OF, State, chosen, elements_of, initial_state
from bot.playground.slack_api.example_workspace import TEAM_CHAT
from bot.playground.slack_api.records import BOT_USER_ID, Channel, Message, Person, View


class SlackUser:
    """Sam or Alex at the keyboard.

    Deeds that Slack would not do, or that the bot does not take, raise `bot_link.Problem` with Slack's words. Those
    that can lead to messages return the bot's new ones in that channel that this person sees, oldest first:
    `[answer] = sam.command("/lac resilience")`.
    """

    def __init__(self, link: BotLink, person: Person, settle: Callable[[], None]) -> None:
        self.link, self.person, self.id = link, person, person.id
        self._settle = settle

    def command(self, line: str, channel: Channel = TEAM_CHAT) -> list[Message]:
        """Type a slash command, for example `/lac resilience`."""
        return self._new_messages(channel, lambda: typing.say(self.link, self.id, channel.id, line))

    def say(self, text: str, channel: Channel = TEAM_CHAT, thread: Message | None = None) -> list[Message]:
        """Post a message; `@bot` mentions the bot. `thread` is any message of the thread to write in."""
        thread_ts = (thread.thread_ts or thread.ts) if thread else None
        return self._new_messages(channel, lambda: typing.say(self.link, self.id, channel.id, text, thread_ts))

    def press(self, message: Message, label: str, answer: Any = None) -> list[Message]:
        """Press what is named by its words or action_id in a message; `answer` is what is chosen in a menu."""
        press = _press(message.blocks, label, answer)
        return self._new_messages(
            self.link.slack.workspace.channels[message.channel],
            lambda: pressing.press_in_message(self.link, self.id, message.channel, message.ts, press),
        )

    def press_in_modal(self, label: str, answer: Any = None, filled_in: Mapping[str, Any] | None = None) -> None:
        """Press something in the modal on top; `filled_in` is what stands in fields, by block_id."""
        self._press_in(self.modal, label, answer, filled_in or {})

    def press_in_home(self, label: str, answer: Any = None, filled_in: Mapping[str, Any] | None = None) -> None:
        """Press something in the bot's home tab."""
        self._press_in(self.home, label, answer, filled_in or {})

    def submit(self, filled_in: Mapping[str, Any] | None = None) -> None:
        """Submit the modal on top; `filled_in` holds answers by block_id, the rest stays as it was shown."""
        values = _state(self.modal, filled_in or {})
        views.submit(self.link, self.id, self.modal.id, values)
        self._settle()

    def close(self) -> None:
        """Close the modal on top."""
        views.close(self.link, self.id, self.modal.id)
        self._settle()

    def use_shortcut(self, callback_id: str) -> None:
        """Use a global shortcut."""
        opening.use_shortcut(self.link, self.id, callback_id)
        self._settle()

    def use_message_shortcut(self, callback_id: str, message: Message) -> None:
        """Use a shortcut of a message."""
        opening.use_message_shortcut(self.link, self.id, callback_id, message.channel, message.ts)
        self._settle()

    def open_home(self) -> View:
        """Open the bot's home tab and return what is shown."""
        opening.open_home(self.link, self.id)
        self._settle()
        return self.home

    def open_messages(self) -> list[Message]:
        """Open the bot's Messages tab and return what it says there."""
        return self._new_messages(self._direct, lambda: opening.open_messages(self.link, self.id))

    def stop(self, thread: Message) -> list[Message]:
        """Press the button that stops the bot in a thread of the direct message, and return what it says."""
        return self._new_messages(self._direct, lambda: opening.stop(self.link, self.id, thread.thread_ts or thread.ts))

    def open_assistant(self) -> list[Message]:
        """Begin a thread in an old app's assistant view and return the bot's messages there; the first is its top."""
        return self._new_messages(self._direct, lambda: opening.open_assistant(self.link, self.id))

    def sees(self, channel: Channel = TEAM_CHAT) -> list[Message]:
        """Return what this person sees in a channel, threads and private answers too, oldest first."""
        return [found for found in self.link.slack.messages(channel.id) if found.visible_to in (None, self.id)]

    @property
    def has_modal(self) -> bool:
        """Whether a modal is open."""
        return self.link.slack.shelf.top(self.id) is not None

    @property
    def modal(self) -> View:
        """The modal on top."""
        view = self.link.slack.shelf.top(self.id)
        assert view is not None, "no modal is open"
        return view

    @property
    def errors(self) -> Mapping[str, str]:
        """What is told beside the fields of the modal on top, by block_id."""
        return self.link.slack.view_errors.get(self.modal.hash, {})

    @property
    def home(self) -> View:
        """The bot's home tab."""
        assert self.id in self.link.slack.shelf.homes, "the bot has shown no home tab"
        return self.link.slack.shelf.homes[self.id]

    @property
    def _direct(self) -> Channel:
        return self.link.slack.workspace.direct_channel(self.id)

    def _new_messages(self, channel: Channel, action: Callable[[], None]) -> list[Message]:
        before = {message.ts for message in self.sees(channel)}
        action()
        self._settle()
        return [new for new in self.sees(channel) if new.ts not in before and new.user == BOT_USER_ID]

    def _press_in(self, view: View, label: str, answer: Any, filled_in: Mapping[str, Any]) -> None:
        press = _press(view.payload["blocks"], label, answer)
        pressing.press_in_view(self.link, self.id, view.id, press, _state(view, filled_in))
        self._settle()


def _press(blocks: Any, label: str, answer: Any) -> pressing.Press:
    found = [(block, element) for block, element in elements_of(blocks) if label in _names(element)]
    assert found, f"nothing here is called {label}; there is {[_names(element) for _, element in elements_of(blocks)]}"
    block, element = found[0]
    values = {part["text"]["text"]: part["value"] for part in _feedback(element)}
    return pressing.Press(block["block_id"], element["action_id"], values.get(label, answer))


def _names(element: Mapping[str, Any]) -> list[str]:
    texts = (element.get("text"), element.get("placeholder"), *(part["text"] for part in _feedback(element)))
    return [element["action_id"], *(text["text"] for text in texts if text)]


def _feedback(element: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    return [element[name] for name in ("positive_button", "negative_button") if name in element]


def _state(view: View, filled_in: Mapping[str, Any]) -> State:
    blocks = view.payload["blocks"]
    state = initial_state(blocks)
    unknown = set(filled_in) - set(state)
    assert not unknown, f"no field is called {unknown}; there is {list(state)}"
    for block, element in elements_of(blocks):
        if block["block_id"] in filled_in and element["type"] in VALUE_OF:
            state[block["block_id"]][element["action_id"]] |= chosen(element, filled_in[block["block_id"]])
    return state

"""Many people ask the bot, a process of its own, at once; Slack sends again what is not acknowledged."""

import sqlite3
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.error import HTTPError
from urllib.request import urlopen

from starlette.websockets import WebSocketDisconnect

from bot.playground.slack_api.example_workspace import TEAM_CHAT
from bot.playground.slack_api.records import BOT_USER_ID, TEAM_ID, Channel, ChannelKind, Message, Person, View
from bot.playground.slack_api.stand_in import SlackStandIn
from bot.playground.slack_sends.bodies import actions_on_message_body, event_body, submission_body
from bot.playground.slack_sends.delivery import Delivery, Kind, NotAcknowledgedError, Retry
from bot.playground.slack_sends.signed_post import SignedPost
from bot.store.address import FILE_NAME
from handlers.listeners.home import HOME_TAB
from handlers.views.block_kit.ids import SHARE, join_shown
from handlers.views.feedback import REASON, reason_view
from handlers.wording.short_messages import APOLOGY, UNSURE
from knowledge.library.loader import load_library
from tests.bot.bot_process import BotProcess, free_port, running
from tests.slack.running_bot import serve_stand_in
from tests.slack.socket_mode import SocketMode

SECRET = "a secret for the soak"
AGAIN_AFTER = 1.0
"""Seconds until Slack sends again; in truth a minute, and five."""
SENT_AT_MOST = 40
POST = "chat.postMessage"
PATIENCE = 120
PASSAGE = next(iter(load_library().passages))
WORDS = "what helps a child who runs away?"
HOME, FORM = "home", "form"
"""Stand in the place of a channel for what is due elsewhere."""


def now() -> datetime:
    return datetime.now(UTC)


@dataclass
class Scene:
    """A stand-in for Slack, how the bot is started beside it, and what has been asked."""

    slack: SlackStandIn
    sockets: SocketMode
    settings: dict[str, str]
    is_socket: bool = False
    asked: list[tuple[str, str]] = field(default_factory=list)
    """The channel and the thread, empty outside threads, in which each answer is due; of a home tab `HOME` and whose it
    is, of a form `FORM` and what was written in it."""
    unacknowledged: int = 0
    processes: list[BotProcess] = field(default_factory=list)
    """The bots that have run, oldest first."""
    clock: Callable[[], datetime] = now

    @property
    def delivery(self) -> Delivery:
        """The way on which Slack sends."""
        if self.is_socket:
            return self.sockets
        return SignedPost(f"http://127.0.0.1:{self.settings['PORT']}/slack/events", SECRET, now)

    @contextmanager
    def bot(self) -> Iterator[BotProcess]:
        """Run the bot until the block ends; it is ready when the block begins."""
        connections = self.sockets.opened
        with running(self.settings, "run") as process:
            self.processes.append(process)
            if self.is_socket:
                self.sockets.wait_for_connection(connections + 1, 60)
            else:
                process.wait_for("Listening on port")
            yield process

    def mention(self, number: int) -> Mapping[str, Any]:
        """Return a mention by a person of this number; its answer is due in its thread."""
        ts = self._new_ts()
        self.asked.append((TEAM_CHAT.id, ts))
        event = {"type": "app_mention", "channel": TEAM_CHAT.id, "text": f"<@{BOT_USER_ID}> {WORDS}"}
        with self.slack.lock:
            self.slack.workspace.add(Message(ts, TEAM_CHAT.id, f"U0{number:04}", event["text"]))
        return event_body({**event, "user": f"U0{number:04}", "ts": ts, "event_ts": ts}, self.clock())

    def direct_message(self, number: int) -> Mapping[str, Any]:
        """Return a direct message by a person of this number; its answer is due in its thread."""
        ts, person = self._new_ts(), f"U0{number:04}"
        channel = Channel(f"D0{number:04}", person, ChannelKind.DIRECT, frozenset({person, BOT_USER_ID}))
        self.slack.add_channel(channel)
        self.asked.append((channel.id, ts))
        with self.slack.lock:
            self.slack.workspace.add(Message(ts, channel.id, person, WORDS))
        event = {"type": "message", "channel": channel.id, "channel_type": "im", "text": WORDS, "user": person}
        return event_body({**event, "ts": ts, "event_ts": ts}, self.clock())

    def command(self, number: int) -> Mapping[str, Any]:
        """Return a command by a person of this number; its answer is due at its response URL."""
        person = f"U0{number:04}"
        channel = Channel(f"C1{number:04}", person, ChannelKind.PUBLIC, frozenset({person, BOT_USER_ID}))
        self.slack.add_channel(channel)
        self.asked.append((channel.id, ""))
        return {
            "command": "/lac",
            "text": WORDS,
            "team_id": TEAM_ID,
            "channel_id": channel.id,
            "user_id": person,
            "trigger_id": self.slack.new_trigger(person),
            "response_url": self.slack.new_response_url(channel.id, person),
        }

    def button(self, number: int) -> Mapping[str, Any]:
        """Return a person of this number pressing “Share” under an answer; the preview is due at its response URL."""
        person = self.person(number)
        channel = self.slack.add_channel(
            Channel(f"C2{number:04}", person.id, ChannelKind.PUBLIC, frozenset({person.id, BOT_USER_ID}))
        )
        self.asked.append((channel.id, ""))
        shown = Message(self._new_ts(), channel.id, BOT_USER_ID, "an answer", visible_to=person.id)
        return actions_on_message_body(
            message=shown,
            channel=channel,
            person=person,
            action={"type": "button", "action_id": SHARE, "block_id": "b", "value": join_shown([PASSAGE], [])},
            trigger_id=self.slack.new_trigger(person.id),
            response_url=self.slack.new_response_url(channel.id, person.id, shown.ts),
        )

    def home(self, number: int) -> Mapping[str, Any]:
        """Return a person of this number opening the home tab, which is due."""
        person = self.person(number)
        with self.slack.lock:
            self.slack.workspace.people[person.id] = person
        self.asked.append((HOME, person.id))
        event = {"type": "app_home_opened", "user": person.id, "channel": f"D0{number:04}", "tab": HOME_TAB}
        return event_body({**event, "event_ts": self._new_ts()}, self.clock())

    def form(self, number: int) -> Mapping[str, Any]:
        """Return a person of this number telling why an answer did not help; it is due in the store, once."""
        person, reason = self.person(number), f"no use, reason {number}"
        self.asked.append((FORM, reason))
        view = View(f"V0{number:04}", "hash", person.id, reason_view(join_shown([PASSAGE], []), ()).payload, root_id="")
        values = {REASON: {REASON: {"type": "plain_text_input", "value": reason}}}
        trigger_id = self.slack.new_trigger(person.id)
        return submission_body(view=view, person=person, values=values, trigger_id=trigger_id)

    def send(self, kind: Kind, body: Mapping[str, Any]) -> None:
        """Send as Slack does: an event again until it is acknowledged, all else once."""
        for number in range(SENT_AT_MOST):
            try:
                self.delivery.deliver(kind, body, Retry(number, "http_error") if number else None)
            except (NotAcknowledgedError, OSError, RuntimeError, WebSocketDisconnect):
                if kind is not Kind.EVENT:
                    self.unacknowledged += 1
                    return
                time.sleep(AGAIN_AFTER)
            else:
                return

    def send_all(self, kind: Kind, bodies: Sequence[Mapping[str, Any]]) -> list[threading.Thread]:
        """Send all at once, each from a thread of its own, and return the threads."""
        senders = [threading.Thread(target=self.send, args=(kind, body), daemon=True) for body in bodies]
        for sender in senders:
            sender.start()
        return senders

    def answers(self) -> Counter[tuple[str, str]]:
        """Return how many answers stand where one is due."""
        with self.slack.lock:
            homes = [(HOME, person) for person in self.slack.shelf.homes]
        said = [
            (message.channel, message.thread_ts or "")
            for message in self.said()
            if message.text not in (APOLOGY, UNSURE)
        ]
        return Counter([*said, *homes, *self._kept()])

    def begun(self, method: str) -> int:
        """Return how many calls of a method Slack has got; without one, how many forms are kept."""
        return len(self.slack.calls_of(method)) if method else len(self._kept())

    def ready(self) -> str:
        """Return what `/readyz` says, in a word."""
        try:
            with urlopen(f"http://127.0.0.1:{self.settings['PORT']}/readyz") as answer:
                return str(answer.status)
        except HTTPError as error:
            error.close()
            return str(error.code)

    def said(self) -> list[Message]:
        """Return all that the bot has said."""
        return self.slack.messages_of_bot()

    def lost(self) -> int:
        """Return how many have no answer, though what they sent was acknowledged."""
        answers = self.answers()
        return max(0, sum(not answers[place] for place in self.asked) - self.unacknowledged)

    def doubled(self) -> int:
        """Return how many have more than one."""
        answers = self.answers()
        return sum(answers[place] > 1 for place in self.asked)

    def apologies(self) -> int:
        """Return how many people were told that it did not work."""
        return sum(message.text == APOLOGY for message in self.said())

    def unsure(self) -> int:
        """Return how many people were told that it is not known whether it worked."""
        return sum(message.text == UNSURE for message in self.said())

    def log(self) -> str:
        """Return what all processes have written, and what was asked and has no answer, or more than one."""
        answers = self.answers()
        odd = [f"{place}: {answers[place]}" for place in self.asked if answers[place] != 1]
        return "\n".join([*(process.err for process in self.processes), *odd])

    def _kept(self) -> list[tuple[str, str]]:
        """Return what was written in forms, as the store has it."""
        path = Path(self.settings.get("DATA_DIR", "")) / FILE_NAME
        forms_are_due = any(place == FORM for place, _ in self.asked)
        if not forms_are_due or "DATABASE_URL" in self.settings or not path.is_file():
            return []
        with closing(sqlite3.connect(path)) as database:
            rows = database.execute("SELECT reason FROM feedback").fetchall()
        return [(FORM, reason) for (reason,) in rows]

    def person(self, number: int) -> Person:
        """Return the person of this number."""
        return Person(f"U0{number:04}", f"person{number}", f"Person {number}")

    def _new_ts(self) -> str:
        with self.slack.lock:
            return self.slack.workspace.new_ts(self.clock())


@contextmanager
def scene(folder: Path, *, is_socket: bool = False, **settings: str) -> Iterator[Scene]:
    """Yield a scene with a stand-in of its own; the bot's data are in `folder`."""
    with serve_stand_in(now) as (slack, sockets):
        own = {"SLACK_API_URL": slack.api_url, "SLACK_BOT_TOKEN": slack.bot_token, "DATA_DIR": str(folder / "var")}
        own |= {"CLOCK": "off", **settings}
        if is_socket:
            own["SLACK_APP_TOKEN"] = slack.app_token
        else:
            own |= {"SLACK_SIGNING_SECRET": SECRET, "PORT": str(free_port())}
        yield Scene(slack, sockets, own, is_socket)


def seconds_of(action: Callable[[], object]) -> float:
    """Return how long an action takes."""
    start = time.monotonic()
    action()
    return time.monotonic() - start


def join_all(senders: list[threading.Thread]) -> None:
    """Wait for all that is sent to be acknowledged, or given up."""
    end = time.monotonic() + PATIENCE
    for sender in senders:
        sender.join(max(0.0, end - time.monotonic()))


def wait_until(is_so: Callable[[], bool], seconds: float = 30) -> None:
    """Return when it is so, or after so many seconds."""
    end = time.monotonic() + seconds
    while not is_so() and time.monotonic() < end:
        time.sleep(0.01)

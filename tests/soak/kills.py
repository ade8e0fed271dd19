"""Rows of the fault table: the process is killed in the middle of each kind of work, and another takes its place."""

import sqlite3
import threading
import time
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from bot.playground.keyboard.bot_link import Problem
from bot.playground.slack_api.example_workspace import ALEX, ALEX_DIRECT
from bot.playground.slack_api.faults import Delayed
from bot.playground.slack_api.records import BOT_USER_ID, Channel, ChannelKind, Person
from bot.playground.slack_sends.delivery import Kind
from bot.store.address import FILE_NAME
from handlers.sharing.unasked import ASKED_WITHIN
from handlers.wording.sharing import PUBLISH
from tests.slack.running_bot import link_to
from tests.slack.slack_user import SlackUser
from tests.soak.asking import POST, Scene, join_all, scene, wait_until
from tests.soak.outcomes import Outcome, Row, outcome
from tests.soak.simulation import Plan, simulate

AUTHORS = 12
SIMULATED = Plan(channels=30, weeks=2, kills=10)
SECONDS_TO_BE_TOLD = 30
TITLE = "Breakfast before exam {:02}"
WRITTEN = {
    "text": "Staff cook breakfast on the mornings of exams. Young people arrive calm, and nobody misses a paper.",
    "theme": "EDUCATION",
    "topics": ["education"],
    "confirmed": ["confirmed"],
    "reviewer": ALEX.id,
}


def killed(kind: str, many: int, folder: Path, *, is_socket: bool = False) -> Outcome:
    """SIGKILL with so many under way, the most of them sent to Slack without a reply yet; a new process starts."""
    with scene(folder, is_socket=is_socket) as here:
        make, way, method = {
            "mention": (here.mention, Kind.EVENT, POST),
            "direct message": (here.direct_message, Kind.EVENT, POST),
            "home tab": (here.home, Kind.EVENT, "views.publish"),
            "command": (here.command, Kind.COMMAND, "response_url"),
            "button": (here.button, Kind.INTERACTION, "response_url"),
            "form": (here.form, Kind.INTERACTION, ""),
        }[kind]
        with here.bot() as bot:
            here.slack.fail(method, Delayed(0.4), times=many)
            senders = here.send_all(way, [make(number) for number in range(many)])
            wait_until(lambda: here.begun(method) >= many // 3)
            bot.kill()
        start = time.monotonic()
        with here.bot():
            join_all(senders)
            return outcome(here, "their answers, some from the next process", time.monotonic() - start)


def killed_sharing(folder: Path) -> Outcome:
    """SIGKILL while people send their practice example to Alex; who sees Slack's own error sends it once more."""
    with scene(folder, CLOCK="on") as here:
        with here.bot() as bot:
            forms = [_form_of(here, number) for number in range(AUTHORS)]
            here.slack.fail(POST, Delayed(0.4), times=AUTHORS)
            senders = _do_all(forms)
            wait_until(lambda: here.begun(POST) >= AUTHORS // 3)
            bot.kill()
        join_all(senders)
        start = time.monotonic()
        with here.bot() as bot:
            again = sum(form.is_done() for form in forms if not form.was_taken)
            bot.stop()
        _let_time_pass(folder, ASKED_WITHIN)
        with here.bot():
            wait_until(lambda: all(_told_of(here).values()), SECONDS_TO_BE_TOLD)
            lost = sum(not count for count in _told_of(here).values())
            doubled = sum(count > 1 for count in _told_of(here, ALEX_DIRECT.id).values())
            saw = f"a card for Alex, or their author was told that there may be none; {again} sent it once more"
            return Outcome(AUTHORS, saw, lost, doubled, time.monotonic() - start)


def killed_publishing(folder: Path) -> Outcome:
    """SIGKILL while Alex publishes the examples of many; what Slack says has failed is pressed once more."""
    with scene(folder) as here:
        with here.bot() as bot:
            for number in range(AUTHORS):
                _form_of(here, number).do()
            wait_until(lambda: all(_told_of(here).values()), SECONDS_TO_BE_TOLD)
            alex, cards = _user(here, ALEX), here.slack.messages_of_bot(ALEX_DIRECT.id)
            presses = [_Deed(partial(alex.press, card, PUBLISH)) for card in cards]
            here.slack.fail(POST, Delayed(0.4), times=AUTHORS)
            before = here.begun(POST)
            senders = _do_all(presses)
            wait_until(lambda: here.begun(POST) >= before + 2)
            bot.kill()
        join_all(senders)
        start = time.monotonic()
        with here.bot():
            again = sum(press.is_done() for press in presses if not press.was_taken)
            wait_until(lambda: _published(folder) >= AUTHORS, SECONDS_TO_BE_TOLD)
            told = Counter(message.channel for message in here.said() if "published" in message.text)
            doubled = sum(count > 1 for channel, count in told.items() if channel != ALEX_DIRECT.id)
            saw = f"all are published; {again} were pressed once more"
            return Outcome(AUTHORS, saw, AUTHORS - _published(folder), doubled, time.monotonic() - start)


class _Deed:
    """What a person does, and whether the bot took it."""

    def __init__(self, do: Callable[[], object]) -> None:
        self.do = do
        self.was_taken = False

    def is_done(self) -> bool:
        """Do it, and return whether the bot took it; where it did not, Slack shows the person an error."""
        try:
            self.do()
        except Problem:
            return False
        self.was_taken = True
        return True


def _do_all(deeds: list[_Deed]) -> list[threading.Thread]:
    """Do all at once, each in a thread of its own, and return the threads."""
    threads = [threading.Thread(target=deed.is_done, daemon=True) for deed in deeds]
    for thread in threads:
        thread.start()
    return threads


def _user(here: Scene, person: Person) -> SlackUser:
    """Return a person at the keyboard, who waits for nothing."""
    return SlackUser(link_to(here.slack, here.delivery), person, lambda: None)


def _let_time_pass(folder: Path, time_passed: timedelta) -> None:
    """Make what was shared so much older."""
    with closing(sqlite3.connect(folder / "var" / FILE_NAME)) as database:
        for stored_id, shared_at in database.execute("SELECT id, shared_at FROM shared_examples").fetchall():
            moment = datetime.fromisoformat(shared_at) - time_passed
            database.execute("UPDATE shared_examples SET shared_at = ? WHERE id = ?", (str(moment), stored_id))
        database.commit()


def _published(folder: Path) -> int:
    with closing(sqlite3.connect(folder / "var" / FILE_NAME)) as database:
        found = database.execute("SELECT count(*) FROM shared_examples WHERE status = 'published'")
        return int(found.fetchone()[0])


def _form_of(here: Scene, number: int) -> _Deed:
    """Let a person of this number open the form, and return their sending of it."""
    person = here.person(number)
    channel = Channel(f"D0{number:04}", person.id, ChannelKind.DIRECT, frozenset({person.id, BOT_USER_ID}))
    with here.slack.lock:
        here.slack.workspace.people[person.id] = person
    here.slack.add_channel(channel)
    user = _user(here, person)
    user.command("/lac share", channel)
    here.slack.wait_for(lambda: here.slack.shelf.top(person.id) is not None, 20)
    return _Deed(partial(user.submit, {"title": TITLE.format(number), **WRITTEN}))


def _told_of(here: Scene, channel_id: str | None = None) -> dict[int, int]:
    """Return how many messages tell of each example, in one channel or in all."""
    said = [str(message.blocks) for message in here.slack.messages_of_bot(channel_id)]
    return {number: sum(TITLE.format(number) in words for words in said) for number in range(AUTHORS)}


def killed_clocks(folder: Path) -> Outcome:
    """Clocks are killed again and again while digests are due."""
    start = time.monotonic()
    figures = simulate(SIMULATED, None, folder)
    lost = len(figures.missing) + figures.not_settled
    saw = f"each digest, through {figures.trouble.kills} kills"
    return Outcome(figures.expected, saw, lost, len(figures.twice), time.monotonic() - start)


KILLS: dict[str, Row] = {
    "SIGKILL with 96 mentions under way": partial(killed, "mention", 96),
    "SIGKILL with 48 direct messages under way": partial(killed, "direct message", 48),
    "SIGKILL while 48 people open the home tab": partial(killed, "home tab", 48),
    "SIGKILL with 48 commands under way": partial(killed, "command", 48),
    "SIGKILL with 48 pressed buttons under way": partial(killed, "button", 48),
    "SIGKILL with 96 submitted forms under way": partial(killed, "form", 96),
    "SIGKILL with 96 mentions, over a WebSocket": partial(killed, "mention", 96, is_socket=True),
    "SIGKILL with 48 direct messages, over a WebSocket": partial(killed, "direct message", 48, is_socket=True),
    "SIGKILL while 48 open the home tab, over a WebSocket": partial(killed, "home tab", 48, is_socket=True),
    "SIGKILL with 48 commands, over a WebSocket": partial(killed, "command", 48, is_socket=True),
    "SIGKILL with 48 pressed buttons, over a WebSocket": partial(killed, "button", 48, is_socket=True),
    "SIGKILL with 96 submitted forms, over a WebSocket": partial(killed, "form", 96, is_socket=True),
    f"SIGKILL while {AUTHORS} share an example": killed_sharing,
    f"SIGKILL while {AUTHORS} examples are published": killed_publishing,
    f"SIGKILL of clocks while {SIMULATED.channels * SIMULATED.weeks} digests are due": killed_clocks,
}
"""Rows by name."""

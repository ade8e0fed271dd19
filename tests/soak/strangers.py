"""Rows of the fault table: what strangers send, and what Slack sends that is not as it should be."""

import resource
import socket
import sqlite3
import time
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, closing, contextmanager
from datetime import timedelta
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from bot.playground.slack_api.records import BOT_USER_ID, Channel, ChannelKind
from bot.playground.slack_sends.bodies import event_body
from bot.playground.slack_sends.delivery import Kind
from bot.store.address import FILE_NAME
from tests.bot.bot_process import BotProcess
from tests.slack.signing import signed
from tests.soak.asking import SECRET, WORDS, Scene, join_all, now, scene, seconds_of, wait_until
from tests.soak.fuzzing import content_of
from tests.soak.oddities import odd_bodies
from tests.soak.outcomes import Outcome, Row, outcome

HALF_SENT = 1_014
MAY_OPEN = 1_024
"""Files: what `ulimit -n` says on most machines."""
HALF_A_REQUEST = b"POST /slack/events HTTP/1.1\r\nHost: bot\r\nContent-Length: 900\r\n\r\ncomm"
SECONDS_OF_LINES = 2
"""Beside a line a second: the first, and one that was counted on."""
JSON, FORM = "application/json", "application/x-www-form-urlencoded"
NO_UTF_8 = (b"\xff", "caf\u00e9 token=1".encode("utf-16"), "caf\u00e9".encode("latin-1"), b"\x1f\x8b\x08\x00abc")
LONG = "my resilient placement planning is missing contact and health. " * 600


def half_sent(folder: Path) -> Outcome:
    """More half-sent requests than the process may open files; then somebody asks."""
    with scene(folder) as here, ExitStack() as opened:
        with _few_files():
            bot = opened.enter_context(here.bot())
        start = time.monotonic()
        for _ in range(HALF_SENT):
            opened.enter_context(socket.create_connection(_address(here))).sendall(HALF_A_REQUEST)
        healthy = seconds_of(lambda: _get(here, "/healthz"))
        status = _get(here, "/healthz")
        join_all(here.send_all(Kind.EVENT, [here.mention(1)]))
        lines, seconds = _lines(bot), time.monotonic() - start
        saw = f"the answer; healthz said {status} within {healthy:.1f} s; {lines} log lines in {seconds:.0f} s"
        return outcome(here, saw, seconds, is_as_due=status == 200 and lines <= seconds + SECONDS_OF_LINES)


def no_utf_8(folder: Path) -> Outcome:
    """Bytes that are no UTF-8, of each content type, unsigned and signed."""
    with scene(folder) as here, here.bot() as bot:
        start = time.monotonic()
        unsigned: Counter[object] = Counter()
        signed_ones: Counter[object] = Counter()
        for content in NO_UTF_8:
            for kind in (JSON, FORM, "text/plain", ""):
                headers = {"content-type": kind} if kind else {}
                unsigned[_post(here, content, headers)] += 1
                signed_ones[_post(here, content, headers | signed(content, SECRET, now()))] += 1
        seconds, lines = time.monotonic() - start, _lines(bot)
        are_due = set(unsigned) == {401} and set(signed_ones) == {400} and _is_calm(bot)
        saw = f"unsigned {_told(unsigned)}, signed {_told(signed_ones)}; {lines} log lines, no traceback"
        return outcome(here, saw, seconds, is_as_due=are_due and lines <= seconds + SECONDS_OF_LINES)


def hung_up(folder: Path) -> Outcome:
    """Fifty callers send half a body and hang up."""
    with scene(folder) as here, here.bot() as bot:
        start = time.monotonic()
        for _ in range(50):
            with socket.create_connection(_address(here)) as caller:
                caller.sendall(HALF_A_REQUEST)
                caller.shutdown(socket.SHUT_WR)
                caller.recv(1)
        seconds, lines = time.monotonic() - start, _lines(bot)
        is_due = lines <= seconds + SECONDS_OF_LINES and _is_calm(bot)
        return outcome(here, f"{lines} log lines for 50 callers, no traceback", seconds, is_as_due=is_due)


def odd_types(folder: Path) -> Outcome:
    """A thousand signed bodies with odd types; then somebody asks."""
    with scene(folder) as here, here.bot() as bot:
        start = time.monotonic()
        statuses: Counter[object] = Counter()
        for payload, body in odd_bodies(14, 1_000):
            content, kind = content_of(payload.kind, body)
            statuses[_post(here, content, {"content-type": kind, **signed(content, SECRET, now())})] += 1
        join_all(here.send_all(Kind.EVENT, [here.mention(1)]))
        is_due = all(isinstance(status, int) and status < 500 for status in statuses) and _is_calm(bot)
        saw = f"the answer; before, {_told(statuses)}; no traceback"
        return outcome(here, saw, time.monotonic() - start, is_as_due=is_due)


def foreign_host(folder: Path) -> Outcome:
    """`/healthz/` is asked for in the name of another host."""
    with scene(folder) as here, here.bot():
        with closing(HTTPConnection(*_address(here), timeout=10)) as connection:
            connection.request("GET", "/healthz/", headers={"host": "elsewhere.example"})
            answer = connection.getresponse()
            location = answer.getheader("location")
        saw = f"{answer.status}, " + (f"sent on to {location}" if location else "sent nowhere")
        return outcome(here, saw, 0.0, is_as_due=location is None)


def foreign_response_url(folder: Path) -> Outcome:
    """A signed command whose response URL is an address of somebody else."""
    with scene(folder) as here, here.bot(), socket.create_server(("127.0.0.1", 0)) as elsewhere:
        elsewhere.settimeout(0.5)
        body = dict(here.command(1)) | {"response_url": f"http://localhost:{elsewhere.getsockname()[1]}/response/x"}
        direct = _direct_of(here, str(body["user_id"]))
        here.asked[:] = [(direct.id, "")]
        start = time.monotonic()
        here.send(Kind.COMMAND, body)
        wait_until(lambda: here.answers()[(direct.id, "")] > 0, 10)
        was_called = _is_called(elsewhere)
        saw = "the answer in the direct message; nothing went elsewhere"
        return outcome(here, saw, time.monotonic() - start, is_as_due=not was_called)


def one_persons_flood(folder: Path) -> Outcome:
    """One person sends sixty costly messages; another types a command."""
    with scene(folder) as here, here.bot():
        costly = []
        for number in range(60):
            body: dict[str, Any] = dict(here.direct_message(1))
            text = f"{LONG} {number}"
            costly.append(body | {"event": body["event"] | {"text": text}})
        start = time.monotonic()
        senders = here.send_all(Kind.EVENT, costly)
        time.sleep(0.3)
        waited = seconds_of(lambda: here.send(Kind.COMMAND, here.command(2)))
        join_all(senders)
        saw = f"another's command answered within {waited:.1f} s, and all of the one person's"
        return outcome(here, saw, time.monotonic() - start, is_as_due=waited < 3)


def not_in_the_channel(folder: Path) -> Outcome:
    """Commands, signed, that name a channel that their person is not in."""
    with scene(folder) as here, here.bot():
        person, channel = "U00001", Channel("C9ELSEWHERE", "x", ChannelKind.PUBLIC, frozenset({"U00002", BOT_USER_ID}))
        here.slack.add_channel(channel)
        direct = _direct_of(here, person)
        start = time.monotonic()
        for words in ("digest on", "digest preview", "digest post now", "digest friday 2pm"):
            url = here.slack.new_response_url(direct.id, person)
            body = dict(here.command(1)) | {"text": words, "channel_id": channel.id, "user_id": person}
            here.send(Kind.COMMAND, body | {"response_url": url})
        here.asked.clear()
        wait_until(lambda: sum("Only people in" in one.text for one in here.said()) >= 4, 10)
        refused = sum("Only people in" in one.text for one in here.said())
        is_due = refused == 4 and not here.slack.messages_of_bot(channel.id) and not _rows(folder, "subscriptions")
        saw = f"{refused} of 4 refused; nothing set up, nothing posted there"
        return outcome(here, saw, time.monotonic() - start, is_as_due=is_due)


def other_workspace(folder: Path) -> Outcome:
    """Mentions of a workspace that the token is not of."""
    with scene(folder) as here, here.bot() as bot:
        before, start = len(here.slack.calls), time.monotonic()
        for number in range(5):
            body = dict(here.mention(number)) | {"team_id": "T0OTHER", "authorizations": [{"team_id": "T0OTHER"}]}
            here.send(Kind.EVENT, body)
        here.asked.clear()
        made, rows, lines = len(here.slack.calls) - before, _rows_of_team(folder, "T0OTHER"), _lines(bot)
        saw = f"acknowledged; {made} calls, {rows} rows, {lines} log lines for 5 requests"
        return outcome(here, saw, time.monotonic() - start, is_as_due=made == rows == 0 and lines <= 5)


def app_taken_out(folder: Path) -> Outcome:
    """`app_uninstalled` and `tokens_revoked` of the own workspace."""
    with scene(folder) as here, here.bot():
        start = time.monotonic()
        for event in ({"type": "app_uninstalled"}, {"type": "tokens_revoked", "tokens": {"bot": [BOT_USER_ID]}}):
            here.send(Kind.EVENT, event_body(event, now()))
        wait_until(lambda: _rows(folder, "departures") > 0, 5)
        noted = _rows(folder, "departures")
        return outcome(
            here, "noted; after the days of grace all is deleted", time.monotonic() - start, is_as_due=noted == 1
        )


def clock_off(folder: Path) -> Outcome:
    """Slack's signature is of a time five minutes and a half from the machine's."""
    with scene(folder) as here, here.bot() as bot:
        content = urlencode({"command": "/lac", "text": WORDS}).encode()
        at = now() - timedelta(minutes=5, seconds=30)
        status = _post(here, content, {"content-type": FORM, **signed(content, SECRET, at)})
        wait_until(lambda: "minutes" in bot.err, 5)
        [line] = [line for line in bot.err.splitlines() if "refused" in line] or [""]
        told = line.partition("refused: ")[2]
        return outcome(here, f"{status}; the log says “{told}”", 0.0, is_as_due=status == 401 and "minutes" in told)


@contextmanager
def _few_files() -> Iterator[None]:
    """Let what is started in this block open few files; this process may open more before and after."""
    most = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (MAY_OPEN, most))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (min(most, 16 * MAY_OPEN), most))


def _address(here: Scene) -> tuple[str, int]:
    return "127.0.0.1", int(here.settings["PORT"])


def _get(here: Scene, path: str) -> int:
    with closing(HTTPConnection(*_address(here), timeout=10)) as connection:
        connection.request("GET", path)
        return connection.getresponse().status


def _post(here: Scene, content: bytes, headers: Mapping[str, str]) -> int | str:
    with closing(HTTPConnection(*_address(here), timeout=30)) as connection:
        try:
            connection.request("POST", "/slack/events", content, dict(headers))
            return connection.getresponse().status
        except (OSError, HTTPException):
            return "no answer"


def _told(statuses: Counter[object]) -> str:
    return ", ".join(f"{count} × {status}" for status, count in sorted(statuses.items(), key=str))


def _lines(bot: BotProcess) -> int:
    """Return how many lines tell of refusals or trouble: all but those of the start."""
    return sum(" INFO " not in line for line in bot.err.splitlines())


def _is_calm(bot: BotProcess) -> bool:
    return "Traceback" not in bot.err


def _is_called(listening: socket.socket) -> bool:
    try:
        listening.accept()[0].close()
    except TimeoutError:
        return False
    return True


def _direct_of(here: Scene, person: str) -> Channel:
    """Return the direct message of a person, who is now of the workspace."""
    with here.slack.lock:
        here.slack.workspace.people[person] = here.person(int(person[2:]))
    return here.slack.add_channel(
        Channel(f"D0{person[2:]}", person, ChannelKind.DIRECT, frozenset({person, BOT_USER_ID}))
    )


def _rows(folder: Path, table: str) -> int:
    with closing(sqlite3.connect(folder / "var" / FILE_NAME)) as database:
        return int(database.execute(f"SELECT count(*) FROM {table}").fetchone()[0])  # noqa: S608 (own names)


def _rows_of_team(folder: Path, team_id: str) -> int:
    with closing(sqlite3.connect(folder / "var" / FILE_NAME)) as database:
        tables = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        with_team = [
            one for one in tables if "team_id" in {row[1] for row in database.execute(f"PRAGMA table_info({one})")}
        ]
        counts = [
            database.execute(f"SELECT count(*) FROM {one} WHERE team_id = ?", (team_id,)).fetchone()[0]  # noqa: S608
            for one in with_team
        ]
    return sum(counts)


STRANGERS: dict[str, Row] = {
    f"{HALF_SENT:,} half-sent requests, {MAY_OPEN:,} files": half_sent,
    "bytes that are no UTF-8": no_utf_8,
    "half a body, and the caller hangs up": hung_up,
    "1,000 signed bodies with odd types": odd_types,
    "healthz in the name of another host": foreign_host,
    "a response URL that is not Slack's": foreign_response_url,
    "one person sends 60 costly messages": one_persons_flood,
    "commands for a channel that one is not in": not_in_the_channel,
    "a second workspace's requests": other_workspace,
    "the app is taken out of the workspace": app_taken_out,
    "the machine's clock is five minutes off": clock_off,
}
"""Rows by name."""

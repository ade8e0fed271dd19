"""Speed under load: from a signed `/lac` to its answer's arrival, beside a bare Bolt app that answers a constant.

Both are processes of their own on this machine, as is the small Slack that sends and takes in. Then several processes
of the bot on one PostgreSQL, for commands and for mentions, which are noted in the database before and after they are
answered. The bot has been started once before in its data folder, as before every restart.

`make bench` prints it with all else; `python -m tests.benchmarks.load` alone.
"""

import asyncio
import json
import os
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from itertools import count, cycle
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from slack_sdk.signature import SignatureVerifier

from tests.benchmarks.answer_sink import AnswerSink, length_in
from tests.benchmarks.timing import different_queries
from tests.bot.bot_process import PROJECT, free_port
from tests.bot.store.postgres_server import running_postgres
from tests.evaluation.query_sets import QUERY_SETS
from tests.evaluation.tables import Table

SECRET = "a secret that only the benchmark knows"
AT_ONCE = (1, 10, 50)
ANSWERS = {1: 100, 10: 400, 50: 600}
WARM_UP = 60
PROCESSES = (1, 2, 4)
PATIENCE = 60
ASKED_AGAIN = 20
ANEW, AGAIN = "another each time", f"the same {ASKED_AGAIN}"
"""A question that comes again within minutes is answered with the answer that was kept."""
IDLE_SECONDS = 3
"""A connection that stood idle for longer is not used again: a server closes it after five."""
TAKEN = frozenset({"200", "503"})
"""The latter of an event that is answered later than Slack waits for: it is sent again."""
COLUMNS = ("app", "mode", "at once", "questions", "answers a second", "median (ms)", "p99 (ms)", "CPU an answer (ms)")
START_COLUMNS = ("app", "mode", "start to ready (s)", "resident after all answers (MB)")
TICKS = os.sysconf("SC_CLK_TCK")
BARE = ("bare Bolt app", "tests.benchmarks.bare_app")
BOT = ("this bot", "bot")

Body = Mapping[str, Any]
Send = Callable[[Body], Awaitable[None]]
Question = Callable[[AnswerSink, str, str], Body]
"""From a key and the words to what Slack sends; the answer comes to the sink under the key."""


@dataclass(frozen=True)
class Measured:
    """What came of so many questions at once."""

    at_once: int
    asked: str
    a_second: float
    waits: Sequence[float]
    cpu: float

    def row(self, *names: str) -> tuple[str, ...]:
        p99 = statistics.quantiles(self.waits, n=100)[98]
        shown = (self.a_second, statistics.median(self.waits), p99)
        return *names, f"{self.at_once}", self.asked, *(f"{number:.0f}" for number in shown), f"{self.cpu:.2f}"


@dataclass
class App:
    """A process of an app; over HTTP it listens on `port`."""

    process: "subprocess.Popen[bytes]"
    port: int
    started: float = field(default_factory=time.perf_counter)

    @property
    def pid(self) -> int:
        return self.process.pid


def load_tables() -> Iterator[Table]:
    """Yield the answers of the bot and of the bare app in both modes, how each starts, and of several processes."""
    rows, starts = [], []
    for mode in ("http", "socket"):
        for name, module in (BARE, BOT):
            measured, ready, resident = asyncio.run(_measure(mode, module))
            rows += [one.row(name, mode) for one in measured]
            starts.append((name, mode, f"{ready:.2f}", f"{resident:.0f}"))
    yield Table("Under load", COLUMNS, rows)
    yield Table("Start and memory", START_COLUMNS, starts)
    yield Table("Processes on one PostgreSQL, over HTTP", ("processes", "asked by", *COLUMNS[2:]), list(_processes()))


async def _measure(mode: str, module: str) -> tuple[list[Measured], float, float]:
    sink = AnswerSink()
    await sink.start()
    with tempfile.TemporaryDirectory() as folder:
        with _started(module, mode, sink.url, folder) as first:
            await _ready(first, mode, sink)
        with _started(module, mode, sink.url, folder) as app:
            ready = await _ready(app, mode, sink)
            send, queries = _sender(mode, sink, [app.port]), _queries()
            await _ask(sink, send, command, _first(queries, WARM_UP), 10, of=[app])
            measured = [
                await _ask(sink, send, command, _first(queries, ANSWERS[many]), many, of=[app]) for many in AT_ONCE
            ]
            again = cycle(_first(queries, ASKED_AGAIN))
            await _ask(sink, send, command, _first(again, ASKED_AGAIN), 10, of=[app])
            measured += [
                replace(await _ask(sink, send, command, _first(again, ANSWERS[many]), many, of=[app]), asked=AGAIN)
                for many in AT_ONCE
            ]
            resident = _resident(app.pid)
    sink.stop()
    return measured, ready, resident


def _processes() -> Iterator[tuple[str, ...]]:
    for number in PROCESSES:
        with running_postgres() as server, server.empty_database() as url:
            for name, measured in asyncio.run(_measure_processes(number, url)):
                yield measured.row(f"{number}", name)


async def _measure_processes(number: int, database_url: str) -> list[tuple[str, Measured]]:
    sink = AnswerSink()
    await sink.start()
    with ExitStack() as stack:
        apps = []
        for _ in range(number):
            folder = stack.enter_context(tempfile.TemporaryDirectory())
            apps.append(stack.enter_context(_started(BOT[1], "http", sink.url, folder, database_url)))
            await _ready(apps[-1], "http", sink)
        send, queries = _sender("http", sink, [app.port for app in apps]), _queries()
        found = []
        for name, question in (("/lac", command), ("mention", mention)):
            await _ask(sink, send, question, _first(queries, WARM_UP * number), 10, of=apps)
            found.append((name, await _ask(sink, send, question, _first(queries, ANSWERS[50]), 50, of=apps)))
    sink.stop()
    return found


@contextmanager
def _started(module: str, mode: str, url: str, folder: str, database_url: str | None = None) -> Iterator[App]:
    """Yield a process that has begun; it is killed at the end."""
    port = free_port()
    words = ["run"] if module == BOT[1] else [mode, str(port)]
    own = {"SLACK_BOT_TOKEN": "xoxb-bench", "SLACK_SIGNING_SECRET": SECRET, "SLACK_API_URL": f"{url}/api/"}
    own |= {"SLACK_APP_TOKEN": "xapp-bench"} if mode == "socket" else {"PORT": str(port)}
    own |= {"DATABASE_URL": database_url} if database_url else {}
    environment = {**os.environ, **own, "DATA_DIR": folder, "CLOCK": "off", "LOG_LEVEL": "WARNING"}
    with subprocess.Popen([sys.executable, "-m", module, *words], cwd=PROJECT, env=environment) as process:
        try:
            yield App(process, port)
        finally:
            process.send_signal(signal.SIGKILL)


async def _ready(app: App, mode: str, sink: AnswerSink) -> float:
    """Return after how many seconds a process was ready: it answers `/healthz`, or has a WebSocket."""
    if mode == "socket":
        await sink.has_socket.wait()
        sink.has_socket.clear()
    else:
        while not await _is_healthy(app.port):
            await asyncio.sleep(0.01)
    return time.perf_counter() - app.started


async def _is_healthy(port: int) -> bool:
    try:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(b"GET /healthz HTTP/1.1\r\nhost: 127.0.0.1\r\nconnection: close\r\n\r\n")
        head = await reader.read()
    except OSError:
        return False
    writer.close()
    return b" 200 " in head.split(b"\r\n")[0]


def _queries() -> Iterator[str]:
    return cycle(different_queries([one.query for each in QUERY_SETS for one in each.read()], 2_000))


def _first(queries: Iterator[str], number: int) -> list[str]:
    return [next(queries) for _ in range(number)]


def command(sink: AnswerSink, key: str, words: str) -> Body:
    """Return a `/lac`; its answer comes to a response URL."""
    return {
        "command": "/lac",
        "text": words,
        "team_id": "T0BENCH",
        "channel_id": "C0BENCH",
        "user_id": f"U{key}",
        "response_url": f"{sink.url}/response/{key}",
        "trigger_id": "1.2.3",
    }


def mention(_: AnswerSink, key: str, words: str) -> Body:
    """Return a mention; its answer comes into its thread, or to its writer alone."""
    said = {"type": "app_mention", "user": f"U{key}", "text": f"<@U0BOT> {words}", "channel": "C0BENCH"}
    event = {**said, "ts": f"1700000000.{key}", "event_ts": f"1700000000.{key}", "team": "T0BENCH"}
    return {"type": "event_callback", "team_id": "T0BENCH", "event_id": f"Ev{key}", "event": event}


async def _ask(
    sink: AnswerSink, send: Send, question: Question, queries: Sequence[str], at_once: int, *, of: Sequence[App]
) -> Measured:
    waits: list[float] = []
    waiting = iter(queries)

    async def worker() -> None:
        for words in waiting:
            key = f"{next(sink.keys):06}"
            arrived = sink.expect(key)
            began = time.perf_counter()
            await send(question(sink, key, words))
            waits.append((await asyncio.wait_for(arrived, PATIENCE) - began) * 1000)

    cpu, began = sum(_cpu(app.pid) for app in of), time.perf_counter()
    await asyncio.gather(*(worker() for _ in range(at_once)))
    took = time.perf_counter() - began
    return Measured(
        at_once, ANEW, len(queries) / took, waits, (sum(_cpu(app.pid) for app in of) - cpu) * 1000 / len(queries)
    )


def _sender(mode: str, sink: AnswerSink, ports: Sequence[int]) -> Send:
    """Return what sends; to several ports in turn."""
    verifier = SignatureVerifier(SECRET)
    free: dict[int, list[tuple[float, asyncio.StreamReader, asyncio.StreamWriter]]] = {port: [] for port in ports}
    sent, turns = count(), cycle(ports)

    async def over_socket(body: Body) -> None:
        envelope = {"envelope_id": f"{next(sent)}", "type": "slash_commands", "accepts_response_payload": True}
        assert sink.socket is not None
        await sink.socket.send(json.dumps({**envelope, "payload": body}))

    async def connected(port: int) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        while free[port]:
            since, reader, writer = free[port].pop()
            if time.monotonic() - since < IDLE_SECONDS:
                return reader, writer
            writer.close()
        return await asyncio.open_connection("127.0.0.1", port)

    async def over_http(body: Body) -> None:
        port = next(turns)
        reader, writer = await connected(port)
        is_event = "event" in body
        content, stamp = json.dumps(body) if is_event else urlencode(body), str(int(time.time()))
        signature = verifier.generate_signature(timestamp=stamp, body=content)
        writer.write(
            f"POST /slack/events HTTP/1.1\r\nhost: 127.0.0.1:{port}\r\ncontent-length: {len(content)}\r\n"
            f"content-type: application/{'json' if is_event else 'x-www-form-urlencoded'}\r\n"
            f"x-slack-request-timestamp: {stamp}\r\nx-slack-signature: {signature}\r\n\r\n{content}".encode()
        )
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        assert head.split(" ")[1] in TAKEN, head
        await reader.readexactly(length_in(head))
        free[port].append((time.monotonic(), reader, writer))

    return over_socket if mode == "socket" else over_http


def _cpu(pid: int) -> float:
    """Return the processor time of a process so far, in seconds."""
    words = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(words[11]) + int(words[12])) / TICKS


def _resident(pid: int) -> float:
    lines = Path(f"/proc/{pid}/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmRSS"))


if __name__ == "__main__":
    for table in load_tables():
        sys.stdout.write(table.markdown() + "\n")

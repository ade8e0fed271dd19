"""Speed under load: from a signed `/lac` to its answer's arrival, beside a bare Bolt app that answers a constant.

Both are processes of their own on this machine, as is the small Slack that sends and takes in. `make bench` prints it
with all else; `python -m tests.benchmarks.load` alone.
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
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlencode

from slack_sdk.signature import SignatureVerifier

from tests.benchmarks.answer_sink import AnswerSink, length_in
from tests.benchmarks.timing import different_queries
from tests.bot.bot_process import PROJECT, free_port
from tests.evaluation.query_sets import QUERY_SETS
from tests.evaluation.tables import Table

SECRET = "a secret that only the benchmark knows"
AT_ONCE = (1, 10, 50)
ANSWERS = {1: 100, 10: 400, 50: 600}
WARM_UP = 60
PATIENCE = 30
COLUMNS = ("app", "mode", "at once", "answers a second", "median (ms)", "p99 (ms)", "CPU an answer (ms)")
START_COLUMNS = ("app", "mode", "start to ready (s)", "resident after all answers (MB)")
TICKS = os.sysconf("SC_CLK_TCK")

Send = Callable[[Mapping[str, str]], Awaitable[None]]


@dataclass(frozen=True)
class Measured:
    """What came of so many questions at once."""

    at_once: int
    a_second: float
    waits: Sequence[float]
    cpu: float

    def row(self, app: str, mode: str) -> tuple[str, ...]:
        p99 = statistics.quantiles(self.waits, n=100)[98]
        shown = (self.a_second, statistics.median(self.waits), p99)
        return app, mode, f"{self.at_once}", *(f"{number:.0f}" for number in shown), f"{self.cpu:.2f}"


def load_tables() -> tuple[Table, Table]:
    """Return the answers of the bot and of the bare app in both modes, and how each starts."""
    rows, starts = [], []
    for mode in ("http", "socket"):
        for app, command in (("bare Bolt app", ["tests.benchmarks.bare_app"]), ("this bot", ["bot", "run"])):
            measured, ready, resident = asyncio.run(_measure(mode, command))
            rows += [one.row(app, mode) for one in measured]
            starts.append((app, mode, f"{ready:.2f}", f"{resident:.0f}"))
    return Table("Under load", COLUMNS, rows), Table("Start and memory", START_COLUMNS, starts)


async def _measure(mode: str, command: Sequence[str]) -> tuple[list[Measured], float, float]:
    sink, port = AnswerSink(), free_port()
    await sink.start()
    words = [*command, mode, str(port)] if command[0] != "bot" else list(command)
    with tempfile.TemporaryDirectory() as folder:
        started = time.perf_counter()
        with subprocess.Popen(
            [sys.executable, "-m", *words], cwd=PROJECT, env=_environment(mode, sink.url, port, folder)
        ) as process:
            try:
                await (sink.has_socket.wait() if mode == "socket" else _until_it_listens(port))
                ready = time.perf_counter() - started
                queries = different_queries([one.query for each in QUERY_SETS for one in each.read()], 2_000)
                asked = iter(queries * 2)
                send = await _sender(mode, sink, port)
                await _ask(sink, send, [next(asked) for _ in range(WARM_UP)], 10, process.pid)
                measured = [
                    await _ask(sink, send, [next(asked) for _ in range(ANSWERS[many])], many, process.pid)
                    for many in AT_ONCE
                ]
                return measured, ready, _resident(process.pid)
            finally:
                process.send_signal(signal.SIGKILL)
                sink.stop()


def _environment(mode: str, url: str, port: int, folder: str) -> dict[str, str]:
    own = {"SLACK_BOT_TOKEN": "xoxb-bench", "SLACK_SIGNING_SECRET": SECRET, "SLACK_API_URL": f"{url}/api/"}
    if mode == "socket":
        own["SLACK_APP_TOKEN"] = "xapp-bench"
    else:
        own["PORT"] = str(port)
    return {**os.environ, **own, "DATA_DIR": folder, "CLOCK": "off", "LOG_LEVEL": "WARNING"}


async def _until_it_listens(port: int) -> None:
    while True:
        try:
            _, writer = await asyncio.open_connection("127.0.0.1", port)
        except OSError:
            await asyncio.sleep(0.01)
        else:
            writer.close()
            return


async def _ask(sink: AnswerSink, send: Send, queries: Sequence[str], at_once: int, pid: int) -> Measured:
    waits: list[float] = []
    waiting = iter(enumerate(queries))

    async def worker() -> None:
        for number, query in waiting:
            key = f"{at_once}-{number}"
            arrived = sink.expect(key)
            body = {"command": "/lac", "text": query, "team_id": "T0BENCH", "channel_id": "C0BENCH"}
            body |= {"user_id": f"U{number}", "response_url": f"{sink.url}/response/{key}", "trigger_id": "1.2.3"}
            began = time.perf_counter()
            await send(body)
            waits.append((await asyncio.wait_for(arrived, PATIENCE) - began) * 1000)

    cpu, began = _cpu(pid), time.perf_counter()
    await asyncio.gather(*(worker() for _ in range(at_once)))
    took = time.perf_counter() - began
    return Measured(at_once, len(queries) / took, waits, (_cpu(pid) - cpu) * 1000 / len(queries))


async def _sender(mode: str, sink: AnswerSink, port: int) -> Send:
    verifier, free = SignatureVerifier(SECRET), list[tuple[asyncio.StreamReader, asyncio.StreamWriter]]()
    sent = iter(range(1_000_000))

    async def over_socket(body: Mapping[str, str]) -> None:
        envelope = {"envelope_id": f"{next(sent)}", "type": "slash_commands", "accepts_response_payload": True}
        assert sink.socket is not None
        await sink.socket.send(json.dumps({**envelope, "payload": body}))

    async def over_http(body: Mapping[str, str]) -> None:
        reader, writer = free.pop() if free else await asyncio.open_connection("127.0.0.1", port)
        content, stamp = urlencode(body), str(int(time.time()))
        signature = verifier.generate_signature(timestamp=stamp, body=content)
        writer.write(
            f"POST /slack/events HTTP/1.1\r\nhost: 127.0.0.1:{port}\r\ncontent-length: {len(content)}\r\n"
            "content-type: application/x-www-form-urlencoded\r\n"
            f"x-slack-request-timestamp: {stamp}\r\nx-slack-signature: {signature}\r\n\r\n{content}".encode()
        )
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        assert " 200 " in head.split("\r\n")[0], head
        await reader.readexactly(length_in(head))
        free.append((reader, writer))

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

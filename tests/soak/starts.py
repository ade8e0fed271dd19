"""Rows of the fault table: what the bot finds when it starts, in its settings and in its folders."""

import os
import pickle
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from contextlib import closing
from functools import partial
from http.client import HTTPConnection
from pathlib import Path

from bot.playground.slack_sends.delivery import Kind
from bot.store.address import FILE_NAME
from knowledge.search.index_folder import NAME
from tests.bot.bot_process import PROJECT, SECONDS_TO_START, free_port, running
from tests.soak.asking import Scene, join_all, scene
from tests.soak.outcomes import Outcome, Row, outcome

PACKAGES = ("bot", "config", "handlers", "knowledge")
ALIASES = "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{after}: &{after} [{', '.join([f'*{before}'] * 9)}]\n" for before, after in zip("abcdefg", "bcdefgh", strict=True)
)
"""Nine to the eighth nodes, if it were written out."""


def wrong_setting(setting: Mapping[str, str], folder: Path) -> Outcome:
    """The bot is started with a setting that it refuses."""
    with scene(folder) as here:
        return _refused(here, setting)


def damaged_database(folder: Path) -> Outcome:
    """The database's file holds something else."""
    with scene(folder) as here:
        file = folder / "var" / FILE_NAME
        file.parent.mkdir(mode=0o700)
        file.write_bytes(b"SQLite format 3\x00" + os.urandom(8_192))
        return _refused(here, {})


def open_modes(folder: Path) -> Outcome:
    """Others may read the database."""
    with scene(folder) as here:
        with here.bot() as bot:
            bot.stop()
        file = folder / "var" / FILE_NAME
        file.chmod(0o644)
        with here.bot():
            found = {f"{path.stat().st_mode & 0o777:04o}" for path in file.parent.glob(f"{FILE_NAME}*")}
        return outcome(here, f"its files have {', '.join(found)}", 0.0, is_as_due=found == {"0600"})


def planted_index(folder: Path) -> Outcome:
    """Somebody has put an index into the data folder that runs code when it is opened; somebody asks."""
    with scene(folder) as here:
        ran, index = folder / "it ran", folder / "var" / f"{NAME}planted"
        index.mkdir(parents=True, mode=0o700)
        (folder / "var").chmod(0o700)
        for name in ("_MAIN_1.toc", "MAIN_1.toc", "terms.pickle"):
            (index / name).write_bytes(pickle.dumps(Touches(ran)))
        with here.bot():
            start = time.monotonic()
            join_all(here.send_all(Kind.EVENT, [here.mention(1)]))
            saw = "the answer; " + ("what was planted RAN" if ran.exists() else "what was planted was not run")
            return outcome(here, saw, time.monotonic() - start, is_as_due=not ran.exists())


def cross_site(folder: Path) -> Outcome:
    """A page elsewhere calls the playground: by a picture, by a form, and with a token that anybody knows."""
    port = free_port()
    with running({"DATA_DIR": str(folder / "var"), "PORT": str(port)}, "run") as bot:
        bot.wait_for("The playground is ready")
        statuses = [
            _status(port, "GET", "/api/chat.postMessage?token=xoxb-playground&channel=C0TEAMCHAT&text=x", {}),
            _status(port, "POST", "/api/chat.postMessage", {"origin": "https://elsewhere.example"}),
            _status(port, "POST", "/playground/say", {"sec-fetch-site": "cross-site"}),
        ]
    told = ", ".join(map(str, statuses))
    return Outcome(0, f"refused: {told}", 0, 0, 0.0, is_as_due=all(status >= 400 for status in statuses))


def aliases(folder: Path) -> Outcome:
    """A file that the owner edits holds aliases of aliases."""
    for package in PACKAGES:
        shutil.copytree(PROJECT / package, folder / package, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(PROJECT / "pyproject.toml", folder)
    (folder / "config" / "topics.yaml").write_text(ALIASES, encoding="utf-8")
    start = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-m", "bot", "search", "resilience"],
        cwd=folder,
        env={"PATH": os.environ["PATH"], "DATA_DIR": str(folder / "var")},
        capture_output=True,
        text=True,
        timeout=SECONDS_TO_START,
        check=False,
    )
    lines = done.stderr.splitlines()
    is_due = done.returncode == 1 and len(lines) == 1 and "alias" in lines[0]
    return Outcome(0, f"“{_without_folders(lines)}”", 0, 0, time.monotonic() - start, is_as_due=is_due)


class Touches:
    """What makes a file when it is loaded from a pickle."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __reduce__(self) -> tuple[object, tuple[Path]]:
        return Path.touch, (self._path,)


def _refused(here: Scene, setting: Mapping[str, str]) -> Outcome:
    start = time.monotonic()
    with running({**here.settings, **setting}, "run") as bot:
        code, lines = bot.wait(), bot.err.splitlines()
    saw = f"it ended with {code}: “{_without_folders(lines)}”"
    return outcome(here, saw, time.monotonic() - start, is_as_due=code == 1 and len(lines) == 1)


def _without_folders(lines: list[str]) -> str:
    return " ".join(lines).replace(tempfile.gettempdir(), "…")


def _status(port: int, method: str, path: str, headers: Mapping[str, str]) -> int:
    with closing(HTTPConnection("127.0.0.1", port, timeout=10)) as connection:
        connection.request(method, path, b"" if method == "POST" else None, dict(headers))
        return connection.getresponse().status


STARTS: dict[str, Row] = {
    "SLACK_API_URL in plain http elsewhere": partial(wrong_setting, {"SLACK_API_URL": "http://slack.example/api/"}),
    "a signing secret of one letter": partial(wrong_setting, {"SLACK_SIGNING_SECRET": "s"}),
    "the database is damaged": damaged_database,
    "others may read the database": open_modes,
    "an index was planted in the data folder": planted_index,
    "a page elsewhere calls the playground": cross_site,
    "aliases of aliases in the owner's files": aliases,
}
"""Rows by name."""

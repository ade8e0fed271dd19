"""docs/running.md: its commands are run as they stand there, or named as not run; its files are what it says."""

import os
import re
import shutil
import stat
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import yaml
from PIL import Image

from bot.cli.manifest import scope_table
from bot.manifest import as_link, build_manifest
from bot.settings import Mode
from bot.store.store import open_store
from handlers.slack.manifest import DEFAULT_EXPERIENCE

PROJECT = Path(__file__).resolve().parents[1]
DOCUMENT = (PROJECT / "docs" / "running.md").read_text(encoding="utf-8")
UNIT = PROJECT / "deploy" / "practice-exchange-bot.service"
RUN_HERE = {"The manifest, as a file or as a link", "3. Settings", "5. Watch it", "8. Uninstall"}
"""The headings whose commands are run below."""


def parts() -> dict[str, str]:
    """Return what stands under each heading, without the headings below it."""
    found = re.split(r"^#{2,3} (.+)\n", DOCUMENT, flags=re.MULTILINE)
    return dict(zip(found[1::2], found[2::2], strict=True))


def commands(heading: str) -> str:
    """Return the commands under a heading, for the Python that runs the tests."""
    blocks = re.findall(r"^ *```\n(.*?)^ *```", parts()[heading], flags=re.MULTILINE | re.DOTALL)
    return "".join(blocks).replace(".venv/bin/python", sys.executable)


def run(heading: str, folder: Path, **environment: str) -> str:
    """Run the commands under a heading in a folder that has the program in it; return what they print."""
    clean = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
    settings = clean | {"PYTHONPATH": str(PROJECT), "DATA_DIR": str(folder / "var"), **environment}
    done = subprocess.run(
        ["bash", "-euc", commands(heading)], cwd=folder, env=settings, capture_output=True, text=True, check=True
    )
    return done.stdout


def not_run() -> set[str]:
    """Return the headings of which the document says that their commands are not run."""
    return set(re.findall(r"^\| ([^|]+) \| ", parts()["What was tried, and what was not"], flags=re.MULTILINE)) - {
        "commands"
    }


def test_every_block_of_commands_is_run_here_or_named_as_not_run() -> None:
    with_commands = {heading for heading in parts() if commands(heading)}
    assert with_commands == RUN_HERE | not_run()
    assert RUN_HERE & not_run() == set()


def test_the_manifest_is_written_to_a_file_and_printed_as_a_link(tmp_path: Path) -> None:
    out = run("The manifest, as a file or as a link", tmp_path)
    assert (tmp_path / "manifest.json").exists()
    assert as_link(build_manifest(Mode.SOCKET, None, DEFAULT_EXPERIENCE)) in out.splitlines()


def test_the_example_of_settings_becomes_a_file_that_doctor_reads(tmp_path: Path) -> None:
    (tmp_path / "deploy").mkdir()
    shutil.copy(PROJECT / "deploy" / "bot.env.example", tmp_path / "deploy")
    assert "the bot runs in the local playground" in run("3. Settings", tmp_path)
    assert stat.S_IMODE((tmp_path / "bot.env").stat().st_mode) == 0o600


def test_version_and_metrics_are_printed(tmp_path: Path) -> None:
    out = run("5. Watch it", tmp_path)
    assert out.startswith("practice-exchange-bot ")
    assert "practice_exchange_rows" in out


def test_uninstalling_deletes_what_is_kept_of_the_workspace(tmp_path: Path) -> None:
    (tmp_path / "var").mkdir()
    (tmp_path / "bot.env").touch(mode=0o600)
    with closing(open_store(None, tmp_path / "var")) as store:
        store.saved.save("T0123ABCD", "U0123ABCD", "resilience", datetime(2026, 3, 2, tzinfo=UTC))
    assert "1 saved items" in run("8. Uninstall", tmp_path)


def test_the_table_of_scopes_is_that_of_the_manifest() -> None:
    assert "\n".join(scope_table(Mode.SOCKET, DEFAULT_EXPERIENCE, None)) in DOCUMENT


def test_the_page_for_information_governance_has_the_table_of_privacy() -> None:
    heading = "| what is kept | whose | how long | why |\n|---|---|---|---|\n"
    page = (PROJECT / "docs" / "information-governance.md").read_text(encoding="utf-8")
    privacy = (PROJECT / "docs" / "privacy.md").read_text(encoding="utf-8")
    table = privacy.split("\n## What is kept, for whom, how long and why\n")[1].split("\n\n")[0]
    assert page.split(heading)[1].split("\n\n")[0].splitlines() == table.splitlines()[2:]


def test_the_icon_has_the_size_that_slack_takes() -> None:
    with Image.open(PROJECT / "docs" / "pictures" / "icon.png") as icon:
        assert icon.width == icon.height
        assert 512 <= icon.width <= 2000


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="there is no systemd-analyze")
def test_systemd_finds_nothing_wrong_with_the_unit(tmp_path: Path) -> None:
    here = UNIT.read_text(encoding="utf-8").replace("/opt/practice-exchange-bot/.venv/bin/python", sys.executable)
    unit = tmp_path / UNIT.name
    unit.write_text(here.replace("/opt/practice-exchange-bot", str(PROJECT)), encoding="utf-8")
    found = subprocess.run(["systemd-analyze", "verify", str(unit)], capture_output=True, text=True, check=False)
    assert (found.returncode, found.stderr) == (0, "")


def compose() -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load((PROJECT / "deploy" / "compose.yaml").read_text(encoding="utf-8"))
    return loaded["services"]  # type: ignore[no-any-return]


def test_composed_the_bot_has_no_rights_and_a_read_only_root() -> None:
    bot = compose()["bot"]
    assert (bot["read_only"], bot["cap_drop"]) == (True, ["ALL"])
    assert bot["security_opt"] == ["no-new-privileges:true"]


def test_composed_the_bot_waits_for_the_database_and_knows_its_address() -> None:
    services = compose()
    assert services["bot"]["depends_on"] == {"database": {"condition": "service_healthy"}}
    assert services["bot"]["environment"]["DATABASE_URL"].endswith("@database:5432/bot")
    assert services["database"]["environment"]["POSTGRES_DB"] == "bot"


def test_composed_nothing_is_reached_from_other_machines() -> None:
    assert all(port.startswith("127.0.0.1:") for port in compose()["bot"]["ports"])
    assert "ports" not in compose()["database"]


def test_the_image_runs_as_nobody_in_particular_and_installs_by_hash() -> None:
    lines = (PROJECT / "Dockerfile").read_text(encoding="utf-8").splitlines()
    assert "USER 10001:10001" in lines
    installs = [line for line in lines if "pip install" in line]
    assert [line for line in installs if "--require-hashes" not in line] == []


def test_the_image_gets_every_folder_of_the_program_and_no_other() -> None:
    copied = re.findall(r"^COPY (\w+)/ ", (PROJECT / "Dockerfile").read_text(encoding="utf-8"), flags=re.MULTILINE)
    assert set(copied) == {"bot", "handlers", "knowledge", "config"}

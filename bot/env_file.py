"""The file with the settings (`ENV_FILE`): read once at the start, as if each line of it had been exported."""

import os
import stat
from collections.abc import MutableMapping
from pathlib import Path

from config.failure import Failure

NAME = "ENV_FILE"
OTHERS = stat.S_IRWXG | stat.S_IRWXO
"""The rights of everyone but the owner. Windows has none of these; docs/running.md tells what to do there."""


class EnvFileError(Failure):
    """The file cannot be used."""


def add_env_file(environment: MutableMapping[str, str]) -> None:
    """Add what stands in the file that `ENV_FILE` names; what is set already stays. Nothing happens without the name.

    With `os.environ` the libraries see it, too: `HTTPS_PROXY`, `SSL_CERT_FILE`.

    Raises:
        EnvFileError: the file cannot be read, others than its owner can read it, or a line is no setting.
    """
    name = environment.get(NAME, "").strip()
    if not name:
        return
    path = Path(name).expanduser()
    try:
        mode, text = path.stat().st_mode, path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8"
        raise EnvFileError(f"The settings in {path} cannot be read ({reason}); ENV_FILE names that file") from error
    if os.name != "nt" and mode & OTHERS:
        raise EnvFileError(f"Others than its owner may use {path}, which holds tokens; run: chmod 600 {path}")
    for number, line in enumerate(text.splitlines(), start=1):
        setting = read_line(line)
        if setting == ("", ""):
            raise EnvFileError(f"{path}, line {number}, is no setting; write NAME=value, or # before a remark")
        if setting is not None:
            environment.setdefault(*setting)


def read_line(line: str) -> tuple[str, str] | None:
    """Return the name and the value of a line; None for an empty one or a remark; two empty texts when it is neither.

    The form is what `docker --env-file`, systemd's `EnvironmentFile=` and a shell read alike: NAME=value, with quotes
    around the whole value or none. Nothing in a value is replaced, and `#` begins a remark only at the line's start.
    """
    line = line.strip()
    if not line or line.startswith("#"):
        return None
    name, equals, value = line.removeprefix("export ").partition("=")
    name, value = name.strip(), value.strip()
    if not equals or not (name.isascii() and name.isidentifier()):
        return "", ""
    if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
        value = value[1:-1]
    return name, value

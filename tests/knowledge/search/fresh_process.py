"""Answer queries in a process of its own: `python -m tests.knowledge.search.fresh_process FOLDER QUERY…`."""

import json
import os
import subprocess
import sys
from pathlib import Path

from config.catalogue import load_config
from knowledge.answers.answerer import open_answerer
from knowledge.library.loader import load_library

ROOT = Path(__file__).resolve().parents[3]


def start(folder: Path, *queries: str, hash_seed: str = "0") -> subprocess.Popen[bytes]:
    """Start a process that prints one answer a line, as JSON without the time it took, with its index in `folder`."""
    command = [sys.executable, "-m", __name__, str(folder), *queries]
    environment = {**os.environ, "PYTHONHASHSEED": hash_seed}
    return subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def printed(process: subprocess.Popen[bytes]) -> bytes:
    """Return what a process printed, once it has ended well."""
    answers, complaints = process.communicate(timeout=120)
    assert process.returncode == 0, complaints.decode()
    return answers


def main(folder: Path, queries: list[str]) -> None:
    """Print the answers."""
    answerer = open_answerer(load_library(), load_config(), folder)
    for query in queries:
        answer = answerer.answer(query).to_json()
        del answer["elapsed_ms"]
        sys.stdout.write(json.dumps(answer) + "\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])

"""`python -m tests.privacy train` writes the model's weights; `figures` prints how well writers left out are told."""

import argparse
import json
import sys
from collections import Counter

from config.catalogue import load_config
from knowledge.library.loader import load_library
from knowledge.privacy.guard import open_guard
from knowledge.privacy.name_model import FILE, NameModel
from tests.privacy.lines import left_out_lines
from tests.privacy.tuning import told, train


def main() -> None:
    """Do what the command line names."""
    parser = argparse.ArgumentParser(prog="python -m tests.privacy", description=__doc__)
    parser.add_argument("what", choices=("train", "figures"))
    if parser.parse_args().what == "train":
        _write(train())
    else:
        _print_figures()


def _write(model: NameModel) -> None:
    content = {
        "least": model.least,
        "least_of_first_names": model.least_of_first_names,
        "letters": dict(model.letters.weights),
        "weights": dict(model.weights),
    }
    FILE.write_text(json.dumps(content, ensure_ascii=True, indent=0, sort_keys=True) + "\n", encoding="utf-8")
    sys.stdout.write(f"{FILE.name}: {len(model.weights)} weights, {FILE.stat().st_size / 1000:.0f} kB\n")


def _print_figures() -> None:
    """Print totals by kind of the lines of writers who are left out of all learning, and none of the lines."""
    guard = open_guard(load_library(), load_config())
    lines = left_out_lines()
    for writer in sorted({line.writer for line in lines}):
        of_writer = [line for line in lines if line.writer == writer]
        all_kinds = Counter(line.kind for line in of_writer)
        found = Counter(line.kind for line in of_writer if guard.findings(line.text))
        sys.stdout.write(f"{writer}, left out of all learning:\n{told(all_kinds, found)}\n")


if __name__ == "__main__":
    main()

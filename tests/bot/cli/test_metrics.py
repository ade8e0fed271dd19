"""`python -m bot metrics` prints numbers, and nothing of anybody."""

import re
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from bot.store.store import open_store
from bot.store.tables import metadata
from tests.bot.cli.command_line import CommandLine

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def test_it_counts_what_is_kept_and_names_nobody(tmp_path: Path) -> None:
    with closing(open_store(None, tmp_path)) as store:
        store.saved.save("T0123ABCD", "U0123ABCD", "resilience", NOON)
    found = CommandLine(tmp_path)("metrics")
    assert 'practice_exchange_rows{table="saved_items"} 1' in found.out.splitlines()
    assert "U0123ABCD" not in found.out
    assert "T0123ABCD" not in found.out


def test_each_table_has_its_line(tmp_path: Path) -> None:
    counted = re.findall(r'practice_exchange_rows\{table="([a-z_]+)"\} 0\n', CommandLine(tmp_path)("metrics").out)
    assert set(counted) == set(metadata.tables)


def test_each_line_has_the_form_that_prometheus_reads(tmp_path: Path) -> None:
    lines = CommandLine(tmp_path)("metrics").out.splitlines()
    form = re.compile(r'# (HELP|TYPE) [a-z_]+ .+|[a-z_]+\{[a-z]+="[^"\\]+"\} \d+')
    assert [line for line in lines if not form.fullmatch(line)] == []

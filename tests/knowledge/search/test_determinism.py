"""The same query gets the same answer, in every process."""

from pathlib import Path

from tests.knowledge.search.fresh_process import printed, start

QUERIES = (
    "resiliance",
    "fight",
    "LAC",
    "children in care",
    "how do I talk to a young person about smashing a window",
    "health education placement family staff",
    "young people work support training school team",
    "anti social behaviour",
    "printer is broken again",
    "zebra",
)


def test_two_fresh_processes_give_the_same_bytes(tmp_path: Path) -> None:
    folders = [tmp_path / "one", tmp_path / "two"]
    for folder in folders:
        folder.mkdir()
    started = [start(folder, *QUERIES, hash_seed=seed) for folder, seed in zip(folders, ("1", "4242"), strict=True)]
    one, two = (printed(process) for process in started)
    assert one.count(b"\n") == len(QUERIES)
    assert one == two

"""The benchmark of the digest counts what it should."""

from tests.benchmarks.digests import digest_table


def test_every_digest_is_posted_with_one_call_after_one_for_the_workspace() -> None:
    rows = digest_table(20).rows
    assert ("posted", "20") in rows
    assert ("calls of Slack", "21") in rows

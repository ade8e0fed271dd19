"""Changes: waited for and streamed."""

import threading

import anyio

from bot.playground.slack_api.changes import Changes


def test_waiting_ends_when_the_condition_holds() -> None:
    changes = Changes(threading.RLock())
    threading.Timer(0.01, changes.add).start()
    assert changes.wait_for(lambda: changes.version == 1, timeout=10)


def test_waiting_gives_up() -> None:
    assert not Changes(threading.RLock()).wait_for(lambda: False, timeout=0.01)


def test_a_stream_begins_at_once_goes_on_with_each_change_and_ends() -> None:
    changes = Changes(threading.RLock())

    async def follow() -> list[int]:
        versions = []
        async for version in changes.stream():
            versions.append(version)
            threading.Thread(target=changes.add if version == 0 else changes.end).start()
        return versions

    assert anyio.run(follow) == [0, 1]

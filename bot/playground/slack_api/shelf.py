"""The views that are open: a stack of modals and one home tab a person.

Source: https://docs.slack.dev/surfaces/modals (at most three modals on a stack).
"""

from collections.abc import Mapping
from dataclasses import replace
from itertools import count
from typing import Any

from bot.playground.slack_api.errors import SlackError
from bot.playground.slack_api.records import View

DEEPEST_STACK = 3


class Shelf:
    """Keeps every view by id, the stacks of open modals, and the home tabs."""

    def __init__(self) -> None:
        self.stacks: dict[str, list[str]] = {}
        self.homes: dict[str, View] = {}
        self._modals: dict[str, View] = {}
        self._numbers = count(1)

    def top(self, user: str) -> View | None:
        """Return the modal that a person sees, None when none is open."""
        stack = self.stacks.get(user, [])
        return self._modals[stack[-1]] if stack else None

    def find(self, view_id: str) -> View | None:
        """Return a modal or home tab by id, open or not."""
        home = next((view for view in self.homes.values() if view.id == view_id), None)
        return self._modals.get(view_id) or home

    def find_by_external_id(self, external_id: str) -> View | None:
        """Return the newest open modal with this `external_id`."""
        open_ids = [view_id for stack in self.stacks.values() for view_id in stack]
        fitting = (view_id for view_id in open_ids if self._modals[view_id].payload.get("external_id") == external_id)
        found = next(fitting, None)
        return self._modals[found] if found else None

    def open(self, user: str, payload: Mapping[str, Any]) -> View:
        """Open a modal alone: what was open for this person is put away."""
        view_id = self._new_id()
        view = View(view_id, self._new_hash(), user, payload, root_id=view_id)
        self._modals[view_id] = view
        self.stacks[user] = [view_id]
        return view

    def push(self, user: str, payload: Mapping[str, Any]) -> View:
        """Lay a modal on top of the open one. Raises SlackError (`push_limit_reached`) on the fourth."""
        stack = self.stacks.setdefault(user, [])
        if not stack:
            return self.open(user, payload)
        if len(stack) >= DEEPEST_STACK:
            raise SlackError("push_limit_reached")
        below = self._modals[stack[-1]]
        view = View(self._new_id(), self._new_hash(), user, payload, below.root_id, below.id)
        self._modals[view.id] = view
        stack.append(view.id)
        return view

    def update(self, view: View, payload: Mapping[str, Any]) -> View:
        """Show something else in the same modal or home tab."""
        changed = replace(view, payload=payload, hash=self._new_hash())
        if view.id in self._modals:
            self._modals[view.id] = changed
        else:
            self.homes[view.user] = changed
        return changed

    def publish(self, user: str, payload: Mapping[str, Any]) -> View:
        """Show a home tab to a person."""
        if user in self.homes:
            return self.update(self.homes[user], payload)
        view_id = self._new_id()
        self.homes[user] = View(view_id, self._new_hash(), user, payload, root_id=view_id)
        return self.homes[user]

    def close(self, user: str, *, everything: bool = False) -> None:
        """Close the top modal of a person, or all of them."""
        stack = self.stacks.get(user, [])
        self.stacks[user] = [] if everything else stack[:-1]

    def _new_id(self) -> str:
        return f"V{next(self._numbers):09d}"

    def _new_hash(self) -> str:
        return f"{next(self._numbers)}.hash"

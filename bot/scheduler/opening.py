"""Turn what is due into deliveries that wait to be claimed."""

from datetime import datetime

from bot.store.store import Store
from config.bank_holidays import BankHolidays
from handlers.digest.schedules import opening_at
from handlers.digest.timings import Timings

AT_ONCE = 200
"""Subscriptions in one transaction: others may write between."""


def open_due(store: Store, now: datetime, timings: Timings, holidays: BankHolidays) -> int:
    """Open the deliveries of all that is due at a moment; return how many subscriptions this process opened."""
    opened = 0
    while True:
        due = store.subscriptions.due(now, AT_ONCE)
        opened += store.openings.open([opening_at(one, now, timings.too_late, holidays) for one in due], now)
        if len(due) < AT_ONCE:
            return opened

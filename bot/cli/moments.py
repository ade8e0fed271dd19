"""Moments that are given on the command line."""

import argparse
from datetime import datetime
from zoneinfo import ZoneInfo


def iso_time(text: str) -> datetime:
    """Return an ISO time, with or without a zone. Raises argparse.ArgumentTypeError for anything else."""
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is not an ISO time; write it like 2026-03-02T09:00") from None


def local(moment: datetime, zone: ZoneInfo) -> datetime:
    """Return a moment as the clocks of a zone show it; one without a zone is taken to be of this one."""
    return moment.replace(tzinfo=zone) if moment.tzinfo is None else moment.astimezone(zone)

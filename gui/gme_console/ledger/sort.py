"""By what the history can be sorted."""

from __future__ import annotations

from enum import StrEnum


class Sort(StrEnum):
    """By what rows can be ordered. Rows that are alike in it go by the time they were created."""

    WHEN = "when"
    STATE = "state"
    ROOM = "room"  # by the number that it begins with, then as text
    MODE = "mode"
    USERS = "users"
    TASK_ID = "task_id"  # by value; rows without one come first
    LASTED = "lasted"  # rows that never ran first, those that still run last
    APPLICATION = "application"
    PROFILE = "profile"
    NOTE = "note"

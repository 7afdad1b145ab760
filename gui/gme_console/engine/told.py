"""What the window can hear: the facade's signals, each with the value that it carries beside it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Told(QObject):
    """In the UI thread."""

    profiles_changed = Signal(object)  # ProfileList
    credential_changed = Signal(object)  # CredentialStatus
    busy_changed = Signal(object)  # tuple[Busy, ...]
    noticed = Signal(object)  # Notice
    withdrawn = Signal(object)  # Notice that is not true any more
    ledger_opened = Signal(object)  # Opened
    row_changed = Signal(object)  # Row
    recorded_already = Signal(object)  # Row: it records the room of a start, which was not sent
    row_answered = Signal(object)  # Row, as it will be once its outcome is written; `row_changed` follows
    adopted = Signal(object)  # Row
    draft_ready = Signal(object)  # ChangeDraft
    form_room_told = Signal(object)  # RoomStatus
    room_told = Signal(object)  # RoomStatus
    watch_changed = Signal(object)  # WatchStatus
    profile_saved = Signal(object)  # ProfileSaved
    profile_tested = Signal(object)  # ProfileTested
    profile_waits = Signal(str)
    clock_changed = Signal(float)  # seconds, server minus local
    left = Signal()
    job_progressed = Signal(object)  # Progress
    exported = Signal(object)  # Exported
    imported = Signal(object)  # Imported
    older_counted = Signal(object)  # Older
    all_counted = Signal(int)
    older_removed = Signal(object)  # OlderRemoved
    older_restored = Signal(object)  # Restored
